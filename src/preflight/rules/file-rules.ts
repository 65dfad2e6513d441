/** The file as such, and what it says of itself (ISO 15930-7, 6.1, 6.6, 6.7). */
import { problem, warning } from '../../diagnostics/diagnostic.js';
import { CLAIMS } from '../limits.js';
import { olderStandard, standardOf } from './older-rules.js';
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

/** What is open to everything: PDF 1.7 is what programs know. */
const ANY_PDF = { said: 'PDF', newest: '1.7' };

export const frame: Rule = function* (facts, limits) {
  const { version, saysBinary, idParts, updates, faults } = facts;
  const older = olderStandard(facts);
  const claim = CLAIMS[limits.standard] ?? ANY_PDF;
  const most = older?.newest ?? claim.newest;
  if (version > most) {
    const said = { version, most, standard: older?.name ?? claim.said };
    // What came after PDF 1.3 is what the older standards are made to keep out.
    yield version >= '2' || older !== undefined
      ? problem('preflight/version', said)
      : warning('preflight/version', said);
  }
  if (!saysBinary) yield warning('preflight/not-marked-binary', {});
  // What a file would have said at its end can't be asked of one whose end is missing.
  if (idParts < 2 && !faults.brokenEnd && limits.standard !== 'plain') yield problem('preflight/no-id', {});
  if (updates > 0) yield warning('preflight/updated', { updates });
};

const X4 = /^PDF\/X-4p?$/;

export const standard: Rule = function* (facts, limits) {
  const claim = CLAIMS[limits.standard];
  if (claim === undefined) return;
  const found = standardOf(facts);
  if (found === undefined) yield problem('preflight/no-standard', { wanted: claim.said });
  else if (!claim.claims.test(found)) {
    const flat = limits.standard !== 'x4';
    const said = { found, wanted: claim.said, flat };
    // What an older standard left out does no harm; what a newer one brought may not be known.
    yield flat ? problem('preflight/other-standard', said) : warning('preflight/other-standard', said);
  }
};

/** Whether the file is trapped, in every standard alike. */
export const trapping: Rule = function* (facts) {
  if (!X4.test(standardOf(facts) ?? '') && olderStandard(facts) === undefined) return;
  if (facts.faults.brokenEnd) return;
  const trapped = facts.info.get('Trapped');
  if (trapped !== '/True' && trapped !== '/False') {
    yield problem('preflight/trapping-unknown', { found: trapped ?? '-' });
  }
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
  if (fields.length > 0) yield problem('preflight/missing-metadata', { fields, standard: 'PDF/X-4' });
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
