/** The file as such, and what it says of itself (ISO 15930-7, 6.1, 6.6, 6.7). */
import { problem, warning } from '../../diagnostics/diagnostic.js';
import type { PdfFacts } from '../../pdf/reader/facts.js';
import type { Rule } from './rule.js';

export const damage: Rule = function* ({ faults, pages }) {
  const { brokenObjects, brokenEnd, limits } = faults;
  if (brokenObjects > 0 || brokenEnd) {
    yield problem('preflight/damaged', { objects: brokenObjects, end: brokenEnd });
  }
  if (limits.length > 0) yield problem('preflight/not-read-fully', { limits });
  for (const { broken, number } of pages) {
    if (broken > 0) yield problem('preflight/broken-content', { places: broken }, { page: number });
  }
};

/** PDF/X-4:2010 is made of PDF 1.6. */
const NEWEST = '1.6';

export const frame: Rule = function* ({ version, saysBinary, idParts, updates, faults }) {
  if (version > NEWEST) {
    const facts = { version, most: NEWEST };
    yield version >= '2' ? problem('preflight/version', facts) : warning('preflight/version', facts);
  }
  if (!saysBinary) yield warning('preflight/not-marked-binary', {});
  // What a file would have said at its end can't be asked of one whose end is missing.
  if (idParts < 2 && !faults.brokenEnd) yield problem('preflight/no-id', {});
  if (updates > 0) yield warning('preflight/updated', { updates });
};

const X4 = /^PDF\/X-4p?$/;

/** Which PDF/X the file says it is: in XMP since X-4, in the Info dictionary before. */
export const standardOf = ({ xmp, info }: PdfFacts): string | undefined =>
  xmp?.fields.get('pdfxid:GTS_PDFXVersion') ??
  xmp?.fields.get('pdfx:GTS_PDFXConformance') ??
  xmp?.fields.get('pdfx:GTS_PDFXVersion') ??
  info.get('GTS_PDFXConformance') ??
  info.get('GTS_PDFXVersion');

export const standard: Rule = function* (facts) {
  const found = standardOf(facts);
  if (found === undefined) yield problem('preflight/no-standard', {});
  else if (!X4.test(found)) yield warning('preflight/other-standard', { found });
};

const XMP_FIELDS = [
  'dc:title',
  'xmp:CreateDate',
  'xmp:ModifyDate',
  'xmp:MetadataDate',
  'xmpMM:DocumentID',
  'xmpMM:VersionID',
  'xmpMM:RenditionClass',
];

/** What Info and XMP both say; dates are compared to the second, in whatever form each has. */
const TWICE: readonly (readonly [info: string, xmp: string])[] = [
  ['Title', 'dc:title'],
  ['Creator', 'xmp:CreatorTool'],
  ['Producer', 'pdf:Producer'],
  ['CreationDate', 'xmp:CreateDate'],
  ['ModDate', 'xmp:ModifyDate'],
];

export const metadata: Rule = function* (facts) {
  const { xmp, info } = facts;
  // A file that never meant to be PDF/X-4 is told so once, and not field by field.
  if (!X4.test(standardOf(facts) ?? '')) return;
  if (xmp === undefined) return yield problem('preflight/no-metadata', {});
  if (xmp.packed) yield problem('preflight/packed-metadata', {});
  const fields = XMP_FIELDS.filter((field) => !xmp.fields.get(field));
  if (fields.length > 0) yield problem('preflight/missing-metadata', { fields });
  const trapped = info.get('Trapped');
  if (trapped !== '/True' && trapped !== '/False' && !facts.faults.brokenEnd) {
    yield problem('preflight/trapping-unknown', { found: trapped ?? '-' });
  }
  const differing = TWICE.filter(([first, second]) => {
    const [inInfo, inXmp] = [info.get(first), xmp.fields.get(second)];
    if (inInfo === undefined || inXmp === undefined) return false;
    return first.endsWith('Date') ? differentMoments(inInfo, inXmp) : oneLine(inInfo) !== oneLine(inXmp);
  });
  if (differing.length > 0) yield problem('preflight/metadata-differ', { fields: differing.map(([first]) => first) });
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `D:20261123080000+01'00'` and `2026-11-23T08:00:00+01:00`, as moments; what can’t be read differs from nothing. */
function differentMoments(info: string, xmp: string): boolean {
  const digits = /^D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d)?)?/.exec(info);
  if (digits === null) return false;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', , zone, minutes = '00'] = digits;
  const offset = zone === undefined ? 'Z' : `${zone}:${minutes}`;
  const first = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  const second2 = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(xmp) || !xmp.includes('T') ? xmp : `${xmp}Z`);
  return !Number.isNaN(first) && !Number.isNaN(second2) && Math.abs(first - second2) >= 1000;
}
