/** The file's table of contents (PDF 32000-1, 12.3.3) and the names of its pages (12.4.2). */
import { type PDFContext, PDFName, PDFNumber, type PDFRef } from 'pdf-lib';
import { textString } from './text-string.js';

/** What the pages of a file say about their place in it. */
export interface PageNames {
  readonly label: string | undefined;
  readonly bookmarks: readonly (readonly string[])[];
}

interface Entry {
  readonly title: string;
  /** The first page it is about. */
  readonly page: number;
  readonly entries: Entry[];
}

/** Registers the outline; undefined if no page has a bookmark. */
export function writeOutline(
  context: PDFContext,
  names: readonly PageNames[],
  pages: readonly PDFRef[],
): PDFRef | undefined {
  const top = tree(names);
  if (top.length === 0) return undefined;
  const root = context.nextRef();
  const { first, last } = writeEntries(context, top, root, pages);
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: openCount(top) }));
  return root;
}

/** Pages in their order; those whose titles begin alike hang below one entry, as long as nothing stands between them. */
function tree(names: readonly PageNames[]): readonly Entry[] {
  const top: Entry[] = [];
  for (const [page, { bookmarks }] of names.entries()) {
    for (const path of bookmarks) {
      let level = top;
      for (const title of path) {
        let entry = level.at(-1);
        if (entry?.title !== title) {
          entry = { title, page, entries: [] };
          level.push(entry);
        }
        level = entry.entries;
      }
    }
  }
  return top;
}

/** Branches are open, so that a reader sees the floors at once, and what has no branches below it is closed. */
const isOpen = ({ entries }: Entry): boolean => entries.some((entry) => entry.entries.length > 0);

/** How many entries one sees below: those that are there, and what open ones among them show. */
const openCount = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + 1 + (isOpen(entry) ? openCount(entry.entries) : 0), 0);

function writeEntries(
  context: PDFContext,
  entries: readonly Entry[],
  parent: PDFRef,
  pages: readonly PDFRef[],
): { readonly first: PDFRef; readonly last: PDFRef } {
  const refs = entries.map(() => context.nextRef());
  for (const [index, entry] of entries.entries()) {
    const page = pages[entry.page];
    if (page === undefined) throw new Error(`A bookmark points to page ${entry.page}, which the file lacks.`);
    const dict = context.obj({ Parent: parent, Dest: [page, 'Fit'] });
    dict.set(PDFName.of('Title'), textString(entry.title));
    const [previous, next] = [refs[index - 1], refs[index + 1]];
    if (previous !== undefined) dict.set(PDFName.of('Prev'), previous);
    if (next !== undefined) dict.set(PDFName.of('Next'), next);
    const ref = refs[index] as PDFRef; // one for each entry
    if (entry.entries.length > 0) {
      const { first, last } = writeEntries(context, entry.entries, ref, pages);
      dict.set(PDFName.of('First'), first);
      dict.set(PDFName.of('Last'), last);
      // Negative: closed, with so many below.
      const count = openCount(entry.entries);
      dict.set(PDFName.of('Count'), PDFNumber.of(isOpen(entry) ? count : -count));
    }
    context.assign(ref, dict);
  }
  return { first: refs[0] as PDFRef, last: refs.at(-1) as PDFRef }; // called for at least one entry
}

/** Registers what readers call the pages; undefined if every page is called by its number. */
export function writePageLabels(context: PDFContext, names: readonly PageNames[]): PDFRef | undefined {
  if (names.every(({ label }) => label === undefined)) return undefined;
  const ranges = names.flatMap(({ label }, page) => {
    const range = context.obj({});
    if (label === undefined) {
      range.set(PDFName.of('S'), PDFName.of('D'));
      range.set(PDFName.of('St'), PDFNumber.of(page + 1));
    } else {
      range.set(PDFName.of('P'), textString(label));
    }
    return [PDFNumber.of(page), range];
  });
  return context.register(context.obj({ Nums: ranges }));
}
