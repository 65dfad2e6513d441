import type { PDFContext, PDFRawStream, PDFRef } from 'pdf-lib';
import type { Dialect } from './dialect.js';
import type { ColourSpace } from './paint-colour.js';
import { textString } from './text-string.js';
import type { StreamWriter } from './write-stream.js';

/** The printing condition a file is made for. */
export interface OutputIntent {
  /** What the file's colours are, and so what the profile describes. */
  readonly space: ColourSpace;
  /** A CMYK output profile (ICC class `prtr`), or one of sRGB. */
  readonly profile: Uint8Array;
  /** The characterised condition, as the registry names it: `FOGRA39`. */
  readonly identifier: string;
  /** The condition in words. */
  readonly info: string;
  /** Where the identifier is registered: `http://www.color.org`. */
  readonly registry: string;
}

/** The profile is the largest thing in most files: it is compressed once and shared by all that use the same bytes. */
const compressed = new WeakMap<Uint8Array, Uint8Array>();

const COMPONENTS: Readonly<Record<ColourSpace, number>> = { cmyk: 4, srgb: 3 };

/**
 * One intent for PDF/X and one for PDF/A, as far as the file claims them. Both must point to the same profile object
 * (ISO 19005-2, 6.2.3). A file that claims neither has none.
 */
export function writeOutputIntents(
  context: PDFContext,
  intent: OutputIntent,
  { pdfX, tagged }: Pick<Dialect, 'pdfX' | 'tagged'>,
  stream: StreamWriter,
): { readonly OutputIntents?: PDFRef[] } {
  const standards = [...(pdfX === undefined ? [] : ['GTS_PDFX']), ...(tagged ? ['GTS_PDFA1'] : [])];
  if (standards.length === 0) return {};
  const profile = context.register(profileStream(context, intent, stream));
  const intents = standards.map((standard) =>
    context.register(
      context.obj({
        Type: 'OutputIntent',
        S: standard,
        OutputConditionIdentifier: textString(intent.identifier),
        RegistryName: textString(intent.registry),
        Info: textString(intent.info),
        DestOutputProfile: profile,
      }),
    ),
  );
  return { OutputIntents: intents };
}

function profileStream(context: PDFContext, { profile, space }: OutputIntent, stream: StreamWriter): PDFRawStream {
  const N = COMPONENTS[space];
  const known = compressed.get(profile);
  if (known !== undefined && stream.compresses) return context.stream(known, { N, Filter: 'FlateDecode' });
  const made = stream(profile, { N });
  if (stream.compresses) compressed.set(profile, made.contents);
  return made;
}
