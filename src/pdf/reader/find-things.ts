/** Everything that a file's objects may carry and a print file must not: found wherever it hangs. */
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import type { ThingFacts } from './facts.js';
import { filtersOf } from './unpack.js';
import {
  dictEntry,
  dictIn,
  entry,
  type Found,
  hasEntry,
  itemsEntry,
  nameEntry,
  resolved,
  textEntry,
} from './values.js';

type Counted = { -readonly [K in keyof ThingFacts]: ThingFacts[K] };

export function findThings(context: PDFContext, root: Found): ThingFacts {
  const actions = new Set<string>();
  const attachments = new Set<string>();
  const found: Counted = {
    javaScript: 0,
    actions: [],
    attachments: [],
    lzw: 0,
    postScript: 0,
    opi: 0,
    referenceForms: 0,
    alternateImages: 0,
    formFields: itemsEntry(entry(root, 'AcroForm'), 'Fields')?.length ?? 0,
  };
  for (const object of reachable(context, root)) {
    if (object instanceof PDFRawStream) lookAtStream(object, found);
    const dict = dictIn(object);
    if (dict === undefined) continue;
    for (const name of ['A', 'OpenAction', 'Next']) noteAction(dictEntry(dict, name), found, actions);
    for (const action of dictEntry(dict, 'AA')?.values() ?? []) {
      noteAction(dictIn(resolved(context, action)), found, actions);
    }
    if (nameEntry(dict, 'Type') === 'Filespec' && hasEntry(dict, 'EF')) {
      attachments.add(textEntry(dict, 'UF') ?? textEntry(dict, 'F') ?? '');
    }
  }
  if (hasEntry(entry(root, 'Names'), 'JavaScript')) found.javaScript += 1;
  return { ...found, actions: [...actions].sort(), attachments: [...attachments].sort() };
}

function lookAtStream(stream: PDFRawStream, found: Counted): void {
  const filters = filtersOf(stream);
  if (filters.includes('LZWDecode')) found.lzw += 1;
  const kind = nameEntry(stream, 'Subtype');
  if (kind === 'PS' || nameEntry(stream, 'Subtype2') === 'PS') found.postScript += 1;
  if (kind !== 'Image' && kind !== 'Form') return;
  if (hasEntry(stream, 'OPI')) found.opi += 1;
  if (hasEntry(stream, 'Ref')) found.referenceForms += 1;
  if (kind === 'Image' && hasEntry(stream, 'Alternates')) found.alternateImages += 1;
}

/** Only what says what it does is an action: `A` and `Next` mean other things elsewhere. */
function noteAction(action: PDFDict | undefined, found: Counted, actions: Set<string>): void {
  const kind = nameEntry(action, 'S');
  if (kind === undefined || !ACTIONS.has(kind)) return;
  if (kind === 'JavaScript') found.javaScript += 1;
  else actions.add(kind);
}

const ACTIONS = new Set(
  'GoTo GoToR GoToE Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData JavaScript SetOCGState Rendition Trans GoTo3DView'.split(
    ' ',
  ),
);

/** All that hangs on the catalogue; what no reference leads to is not part of the document any more. */
function* reachable(context: PDFContext, root: Found): Iterable<PDFObject> {
  const seen = new Set<PDFObject>();
  const open: Found[] = [root];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    const object = next instanceof PDFRef ? resolved(context, next) : next;
    if (object === undefined || seen.has(object)) continue;
    if (!(object instanceof PDFArray || object instanceof PDFDict || object instanceof PDFRawStream)) continue;
    seen.add(object);
    yield object;
    // One by one: an array of a million items would be more arguments than a call can have.
    for (const item of object instanceof PDFArray ? object.asArray() : (dictIn(object)?.values() ?? []))
      open.push(item);
  }
}
