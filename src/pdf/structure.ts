/** The tags of a file (PDF 32000-1, 14.7 and 14.8): what a reader who can't see the signs gets, in reading order. */
import { type PDFArray, type PDFContext, type PDFDict, PDFName, type PDFRef } from 'pdf-lib';
import { textString } from './text-string.js';

export interface StructureElement {
  readonly role: Role;
  readonly language?: string;
  readonly alt?: string;
  /** What its content says, where that are shapes and no characters. */
  readonly actualText?: string;
  /** In points, in user space: left, bottom, right, top. */
  readonly box?: readonly [number, number, number, number];
  /** Of a table's head: what it is the head of. */
  readonly heads?: 'column' | 'row';
  readonly kids: (StructureElement | MarkedContent)[];
}

/** Standard types only (PDF 32000-1, 14.8.4): no role map is needed. */
export type Role = 'Document' | 'Part' | 'Sect' | 'H1' | 'P' | 'Span' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD';

/** A marked-content sequence, by its number on its page. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** Registers the whole tree; `pages` are the page objects in order. Returns the tree's root. */
export function writeStructure(context: PDFContext, document: StructureElement, pages: readonly PDFRef[]): PDFRef {
  const root = context.nextRef();
  /** Per page: the element that owns each marked-content sequence, by its number. */
  const owners: PDFRef[][] = pages.map(() => []);
  const write = (element: StructureElement, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const page = firstPage(element);
    const kids = element.kids.map((kid) => {
      if ('role' in kid) return write(kid, ref);
      const onPage = owners[kid.page];
      if (onPage === undefined) throw new Error(`A tag points to page ${kid.page}, which the file lacks.`);
      onPage[kid.mcid] = ref;
      // A bare number means a sequence on the element's own page.
      return kid.page === page ? kid.mcid : context.obj({ Type: 'MCR', Pg: pageRef(kid.page, pages), MCID: kid.mcid });
    });
    const dict: PDFDict = context.obj({ Type: 'StructElem', S: element.role, P: parent, K: context.obj(kids) });
    if (page !== undefined) dict.set(PDFName.of('Pg'), pageRef(page, pages));
    describe(context, dict, element);
    context.assign(ref, dict);
    return ref;
  };
  const top = write(document, root);
  const parentTree = context.register(context.obj({ Nums: numberTree(context, owners) }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [top], ParentTree: parentTree, ParentTreeNextKey: pages.length }),
  );
  return root;
}

function describe(
  context: PDFContext,
  dict: PDFDict,
  { language, alt, actualText, box, heads }: StructureElement,
): void {
  if (language !== undefined) dict.set(PDFName.of('Lang'), textString(language));
  if (alt !== undefined) dict.set(PDFName.of('Alt'), textString(alt));
  if (actualText !== undefined) dict.set(PDFName.of('ActualText'), textString(actualText));
  if (box !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: [...box] }));
  if (heads !== undefined)
    dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: heads === 'column' ? 'Column' : 'Row' }));
}

function pageRef(page: number, pages: readonly PDFRef[]): PDFRef {
  const ref = pages[page];
  if (ref === undefined) throw new Error(`A tag points to page ${page}, which the file lacks.`);
  return ref;
}

function firstPage({ kids }: StructureElement): number | undefined {
  const own = kids.find((kid): kid is MarkedContent => !('role' in kid));
  return own?.page;
}

const numberTree = (context: PDFContext, owners: readonly PDFRef[][]): PDFArray =>
  context.obj(owners.flatMap((elements, page) => [page, context.obj(elements)]));
