/** Diagnostics as people read them: sorted by place, the same finding once with its places, the line it is about. */
import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { explain } from '../diagnostics/explain.js';
import type { Tongue } from '../diagnostics/words.js';
import { codeFrame } from './code-frame.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { type CliWords, WORDS } from './words.js';
import { wrap } from './wrap.js';

/** Places that are shown of one finding; the others are counted. */
const PLACES_SHOWN = 5;

export interface FindingsView {
  readonly tongue: Tongue;
  readonly style: Style;
  /** Cells in a line of the terminal. */
  readonly width: number;
  /** Sentences are broken for a terminal alone: in a file, a line is a sentence. */
  readonly wrapAt?: number;
  readonly sources: ReadonlyMap<string, string>;
}

/** Each finding as its lines, an empty one after each; empty text if there is nothing to say. */
export function printFindings(diagnostics: readonly Diagnostic[], view: FindingsView): string {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of [...diagnostics].sort(byPlace)) {
    const { severity, code, facts } = diagnostic;
    const same = JSON.stringify([severity, code, facts]);
    groups.set(same, [...(groups.get(same) ?? []), diagnostic]);
  }
  return [...groups.values()].map((group) => `${printGroup(group, view).join('\n')}\n\n`).join('');
}

/** By file, line and column; what has no file comes last, in the order of its signs. */
function byPlace({ place: a = {} }: Diagnostic, { place: b = {} }: Diagnostic): number {
  if ((a.file === undefined) !== (b.file === undefined)) return a.file === undefined ? 1 : -1;
  return (
    compare(a.file, b.file) ||
    compare(a.sheet, b.sheet) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    (a.page ?? 0) - (b.page ?? 0) ||
    compare(a.sign, b.sign)
  );
}

/** By code units, so that the order depends on no locale. */
const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function printGroup(group: readonly Diagnostic[], { tongue, style, width, wrapAt, sources }: FindingsView): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const words = WORDS[tongue];
  const { what, why, fix } = explain(first, tongue);
  const places = [...new Set(group.map(({ place }) => where(place, words, tongue)))].filter((place) => place !== '');
  const [place, ...others] = places.slice(0, PLACES_SHOWN);
  const count = group.reduce((sum, each) => sum + (each.count ?? 1), 0);
  const { file, line, column } = first.place ?? {};
  const source = file === undefined || first.place?.sheet !== undefined ? undefined : sources.get(file);
  const frame =
    source === undefined || line === undefined
      ? undefined
      : codeFrame(source, column === undefined ? { line } : { line, column }, { width: width - 2, marks: style.marks });
  return [
    [
      place === undefined ? '' : `${style.tint(place, 'strong')}  `,
      style.tint(words.severity[first.severity], first.severity),
      ` ${first.code}`,
      count > group.length ? `  (${words.place.times(count)})` : '',
    ].join(''),
    ...[what, why, ...(fix === undefined ? [] : [fix])].map((sentence) => wrap(printable(sentence), wrapAt, 2)),
    ...(frame ?? []).map((text) => `  ${style.tint(text, 'quiet')}`),
    ...others.map((each, index) => `  ${index === 0 ? words.place.also : ' '.repeat(words.place.also.length)}${each}`),
    ...(places.length > PLACES_SHOWN ? [`  ${words.place.more(places.length - PLACES_SHOWN)}`] : []),
  ];
}

/** `kit.yaml:14:5 (sign A-1, ar)`; a workbook's cells have words, for no editor knows `:` there. */
function where(place: Place | undefined, { place: words }: CliWords, tongue: Tongue): string {
  if (place === undefined) return '';
  const { file, sheet, line, column, page, x, y, sign, language, key } = place;
  if (page !== undefined) return words.page(page, x?.toLocaleString(tongue), y?.toLocaleString(tongue));
  const spot =
    file !== undefined && sheet !== undefined
      ? [
          file,
          words.sheet(sheet),
          ...(line === undefined ? [] : [words.row(line)]),
          ...(column === undefined ? [] : [words.column(column)]),
        ].join(', ')
      : [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
  const about = [
    ...(sign === undefined ? [] : [words.sign(sign)]),
    ...(key === undefined ? [] : [words.key(key)]),
    ...(language === undefined ? [] : [language]),
  ].join(', ');
  if (about === '') return printable(spot);
  return printable(spot === '' ? about : `${spot} (${about})`);
}
