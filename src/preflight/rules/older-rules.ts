/**
 * Standards before PDF/X-4, by their own clauses: what they do not know, and where they say what they are
 * (ISO 15930-1, -3, -4 and -6; the CGATS application notes for PDF/X, 2.3 to 2.28, retell them).
 */
import { type Diagnostic, problem } from '../../diagnostics/diagnostic.js';
import type { PageFacts, PdfFacts } from '../../pdf/reader/facts.js';
import type { Mark } from '../../pdf/reader/marks.js';
import { realSpace } from '../inks.js';
import { placeOf } from '../on-sheet.js';
import type { Rule } from './rule.js';

export interface OlderStandard {
  readonly name: string;
  /** Process and spot inks alone. */
  readonly inksOnly: boolean;
  readonly newest: '1.3' | '1.4';
}

/** Which PDF/X the file says it is: in XMP since X-4, in the Info dictionary before. */
export const standardOf = ({ xmp, info }: PdfFacts): string | undefined =>
  xmp?.fields.get('pdfxid:GTS_PDFXVersion') ??
  xmp?.fields.get('pdfx:GTS_PDFXConformance') ??
  xmp?.fields.get('pdfx:GTS_PDFXVersion') ??
  info.get('GTS_PDFXConformance') ??
  info.get('GTS_PDFXVersion');

/** The standard that the file claims, if it is one of those that knew no transparency. */
export function olderStandard(facts: PdfFacts): OlderStandard | undefined {
  const name = standardOf(facts);
  const parts = /^PDF\/X-(1a?|3):(\d{4})$/.exec(name ?? '');
  if (name === undefined || parts === null) return undefined;
  return { name, inksOnly: parts[1] !== '3', newest: parts[2] === '2003' ? '1.4' : '1.3' };
}

export const olderMetadata: Rule = function* (facts) {
  const standard = olderStandard(facts);
  if (standard === undefined || facts.faults.brokenEnd) return;
  const wanted = ['GTS_PDFXVersion', 'Title', 'CreationDate', 'ModDate'];
  const fields = wanted.filter((field) => !facts.info.get(field));
  if (fields.length > 0) yield problem('preflight/missing-metadata', { fields, standard: standard.name });
};

/** Of a picture's filters, what came after PDF 1.3, and of them what 2003's standards forbid all the same. */
const NEWER_FILTERS = new Set(['JBIG2Decode', 'JPXDecode']);

export const beyondOlder: Rule = function* (facts): Iterable<Diagnostic> {
  const standard = olderStandard(facts);
  if (standard === undefined) return;
  const { name } = standard;
  if (facts.packedObjects > 0) yield problem('preflight/beyond-standard', { standard: name, what: 'packed' });
  if (facts.layers.length > 0) yield problem('preflight/beyond-standard', { standard: name, what: 'layers' });
  for (const page of facts.pages) {
    if (page.groups.length > 0) {
      yield problem('preflight/beyond-standard', { standard: name, what: 'transparency' }, placeOf(page));
    }
    yield* beyondOnPage(page, standard);
  }
};

function* beyondOnPage(page: PageFacts, { name, inksOnly }: OlderStandard): Iterable<Diagnostic> {
  // Everywhere on the medium: a standard is about the file, and not about what is kept of the sheet.
  for (const mark of page.marks) {
    const place = placeOf(page, mark.box);
    if (isTransparent(mark))
      yield problem('preflight/beyond-standard', { standard: name, what: 'transparency' }, place);
    if (mark.kind === 'image' && mark.image.filters.some((filter) => NEWER_FILTERS.has(filter))) {
      yield problem('preflight/beyond-standard', { standard: name, what: 'filter' }, place);
    }
    if (inksOnly && !INKS.has(realSpace(mark.paint.space).family)) {
      yield problem('preflight/beyond-standard', { standard: name, what: 'colour' }, place);
    }
  }
}

const isTransparent = ({ alpha, blend, softMask }: Mark): boolean =>
  alpha < 1 || softMask || (blend !== 'Normal' && blend !== 'Compatible');

/** PDF/X-1a knows no colour that a profile or an eye defines. A pattern is judged by what it paints. */
const INKS = new Set(['DeviceGray', 'DeviceCMYK', 'Separation', 'DeviceN', 'Pattern']);
