/**
 * Any PDF, whoever wrote it, as plain data. Damaged and hostile files give less, with a note of what is missing;
 * they throw nothing and end.
 */
import { PDFName, PDFRawStream } from 'pdf-lib';
import type { IntentFacts, PdfFacts } from './facts.js';
import { findThings } from './find-things.js';
import { fontsOf } from './fonts.js';
import { readProfile } from './icc-header.js';
import { layersOf } from './layers.js';
import { budgetOf, READ_LIMITS, type ReadLimits } from './limits.js';
import { type OpenFile, openObjects } from './open-objects.js';
import { pagesIn } from './page-tree.js';
import { readPage } from './read-page.js';
import { readXmp } from './read-xmp.js';
import type { Session } from './run.js';
import { spacesOf } from './spaces.js';
import { unpack } from './unpack.js';
import {
  boolEntry,
  bytesIn,
  dictEntry,
  entriesIn,
  entry,
  type Found,
  itemsEntry,
  itemsIn,
  nameEntry,
  nameIn,
  numberEntry,
  rawEntry,
  resolved,
  textEntry,
  textIn,
} from './values.js';

export type Reading =
  | { readonly kind: 'read'; readonly facts: PdfFacts }
  | { readonly kind: 'not-a-pdf' }
  /** Nothing in it may be read without its password. */
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'no-pages' };

export function readPdf(bytes: Uint8Array, limits: ReadLimits = READ_LIMITS): Reading {
  const budget = budgetOf(limits);
  const file = openObjects(bytes, budget);
  if (file === undefined) return { kind: 'not-a-pdf' };
  if (file.encrypted) return { kind: 'encrypted' };
  const nodes = pagesIn(file.root, budget);
  if (nodes.length === 0) return { kind: 'no-pages' };

  const known = new Map<PDFRawStream, Uint8Array | undefined>();
  const session: Session = {
    context: file.context,
    budget,
    spaces: spacesOf(file.context, budget),
    fonts: fontsOf(budget),
    layers: layersOf(file.root),
    unpacked(stream) {
      if (!known.has(stream)) known.set(stream, unpack(stream, budget));
      return known.get(stream);
    },
  };
  const pages = nodes.map((node, index) => readPage(node, index + 1, session));
  const { root } = file;
  return {
    kind: 'read',
    facts: {
      version: nameEntry(root, 'Version') ?? file.version,
      saysBinary: file.saysBinary,
      idParts: itemsIn(file.id)?.filter((part) => (bytesIn(part)?.length ?? 0) > 0).length ?? 0,
      updates: file.updates,
      packedObjects: file.packedObjects,
      info: infoOf(file),
      xmp: readXmp(entry(root, 'Metadata'), session.unpacked),
      intents: (itemsEntry(root, 'OutputIntents') ?? []).map((intent) => intentOf(intent, session)),
      pages,
      layers: session.layers.facts(),
      fonts: session.fonts.facts(),
      spots: session.spaces.spots(),
      things: findThings(file.context, root),
      language: textEntry(root, 'Lang'),
      tagged:
        boolEntry(dictEntry(root, 'MarkInfo'), 'Marked') === true && dictEntry(root, 'StructTreeRoot') !== undefined,
      faults: { ...file.damage, limits: [...budget.exceeded].sort() },
    },
  };
}

/** Strings as text, names with their slash: `Trapped` must be one. */
function infoOf({ info, context }: OpenFile): ReadonlyMap<string, string> {
  return new Map(
    entriesIn(info).flatMap(([name, value]): [string, string][] => {
      const found = resolved(context, value);
      if (found instanceof PDFName) return [[name, `/${nameIn(found)}`]];
      const text = textIn(found);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function intentOf(intent: Found, session: Session): IntentFacts {
  const stream = entry(intent, 'DestOutputProfile');
  const bytes = stream instanceof PDFRawStream ? session.unpacked(stream) : undefined;
  return {
    kind: nameEntry(intent, 'S') ?? '',
    identifier: textEntry(intent, 'OutputConditionIdentifier'),
    registry: textEntry(intent, 'RegistryName'),
    info: textEntry(intent, 'Info'),
    profile: bytes === undefined ? undefined : readProfile(bytes, numberEntry(stream, 'N') ?? 0),
    profileObject: stream === undefined ? undefined : String(rawEntry(intent, 'DestOutputProfile')),
  };
}
