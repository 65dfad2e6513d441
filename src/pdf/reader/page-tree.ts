/** The pages of a file, in their order (PDF 32000-1, 7.7.3). */
import { PDFDict } from 'pdf-lib';
import type { Budget } from './limits.js';
import type { PageNode } from './read-page.js';
import { dictIn, entry, type Found, itemsEntry } from './values.js';

const INHERITED = ['MediaBox', 'CropBox', 'Resources', 'Rotate'];

export function pagesIn(root: Found, budget: Budget): readonly PageNode[] {
  const pages: PageNode[] = [];
  const seen = new Set<PDFDict>();
  // A list instead of recursion: a tree may be as deep as the file is long.
  const open: { readonly node: Found; readonly inherited: ReadonlyMap<string, Found> }[] = [
    { node: entry(root, 'Pages'), inherited: new Map() },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const dict = dictIn(next.node);
    if (!(dict instanceof PDFDict) || seen.has(dict)) continue;
    seen.add(dict);
    const kids = itemsEntry(dict, 'Kids');
    if (kids === undefined) {
      if (!budget.spend('pages')) break;
      pages.push({ dict, inherited: next.inherited });
      continue;
    }
    const inherited = new Map(next.inherited);
    for (const name of INHERITED) {
      const value = entry(dict, name);
      if (value !== undefined) inherited.set(name, value);
    }
    for (const kid of kids.toReversed()) open.push({ node: kid, inherited });
  }
  return pages;
}
