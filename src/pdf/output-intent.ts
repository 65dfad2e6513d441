import type { PDFContext, PDFRawStream, PDFRef } from 'pdf-lib';
import { textString } from './text-string.js';
import type { StreamWriter } from './write-stream.js';

/** The printing condition a file is made for. */
export interface OutputIntent {
  /** A CMYK output profile (ICC class `prtr`). */
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

/**
 * One intent for PDF/X and one for PDF/A. Both must point to the same profile object (ISO 19005-2, 6.2.3).
 */
export function writeOutputIntents(context: PDFContext, intent: OutputIntent, stream: StreamWriter): PDFRef[] {
  const profile = context.register(profileStream(context, intent.profile, stream));
  return ['GTS_PDFX', 'GTS_PDFA1'].map((standard) =>
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
}

function profileStream(context: PDFContext, profile: Uint8Array, stream: StreamWriter): PDFRawStream {
  const known = compressed.get(profile);
  if (known !== undefined && stream.compresses) return context.stream(known, { N: 4, Filter: 'FlateDecode' });
  const made = stream(profile, { N: 4 });
  if (stream.compresses) compressed.set(profile, made.contents);
  return made;
}
