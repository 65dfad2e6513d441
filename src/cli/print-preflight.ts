/** A preflight as people read it: each file with what it is, what was found, and one line of judgement. */
import type { PreflightAnswer } from '../build/preflight-request.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Tongue } from '../diagnostics/words.js';
import { printFindings } from './print-findings.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { type CliWords, WORDS } from './words.js';

export interface PreflightView {
  readonly tongue: Tongue;
  readonly style: Style;
  /** Cells in a line, where a terminal shows it. */
  readonly wrapAt?: number;
  readonly strict: boolean;
}

/** Narrower than this no terminal is laid out for. */
const NARROWEST = 30;

type CheckedFile = PreflightAnswer['files'][number];

export function printPreflight({ files }: PreflightAnswer, view: PreflightView): string {
  const { style, tongue } = view;
  const words = WORDS[tongue].preflight;
  const reports = files.map((file) => printFile(file, view));
  if (files.length === 1) return reports.join('');
  const bad = files.filter((file) => isBad(file, view)).length;
  const mark = bad > 0 ? style.tint(style.marks.failed, 'error') : style.tint(style.marks.done, 'good');
  return `${reports.join('\n')}\n${mark} ${style.tint(words.files(files.length, files.length - bad), 'strong')}\n`;
}

/** Whether a file counts as failed: an error, or a warning under `--strict`. */
export const isBad = ({ passed, diagnostics }: CheckedFile, { strict }: Pick<PreflightView, 'strict'>): boolean =>
  !passed || (strict && diagnostics.some(({ severity }) => severity === 'warning'));

function printFile(file: CheckedFile, view: PreflightView): string {
  const { style, tongue, wrapAt } = view;
  const words = WORDS[tongue];
  const bad = isBad(file, view);
  const mark = bad ? style.tint(style.marks.failed, 'error') : style.tint(style.marks.done, 'good');
  const details = detailsOf(file, words, tongue);
  const labels = Math.max(0, ...details.map(([label]) => label.length));
  const found = printFindings(file.diagnostics, {
    tongue,
    style,
    width: wrapAt ?? 100,
    ...(wrapAt === undefined ? {} : { wrapAt: Math.max(NARROWEST, wrapAt - 2) }),
    sources: new Map(),
  });
  return [
    `${style.tint(printable(file.file), 'strong')}\n`,
    ...details.map(([label, text]) => `  ${style.tint(label.padEnd(labels), 'quiet')}  ${printable(text)}\n`),
    found === '' ? '' : `\n${found.trimEnd().replace(/^(?=.)/gm, '  ')}\n\n`,
    `  ${mark} ${style.tint(verdict(file, words, bad), 'strong')}\n`,
  ].join('');
}

function verdict({ diagnostics }: CheckedFile, { preflight }: CliWords, bad: boolean): string {
  const count = (severity: Severity): number => diagnostics.filter((each) => each.severity === severity).length;
  return preflight.verdict(bad, count('error'), count('warning'));
}

function detailsOf({ summary }: CheckedFile, { preflight }: CliWords, tongue: Tongue): (readonly [string, string])[] {
  if (summary === undefined) return [];
  const { labels } = preflight;
  const number = (value: number): string => value.toLocaleString(tongue);
  const sizes = summary.sizes.map(({ width, height, bleed, pages, scale }) => {
    const times = scale === undefined ? undefined : number(1 / scale);
    return preflight.size(number(width), number(height), number(bleed), pages, times);
  });
  const plates = [...summary.plates.map((plate) => preflight.plates[plate] ?? plate), ...summary.spots];
  const fonts = [...new Set(summary.fonts.map(({ name, embedded }) => preflight.font(name, embedded)))];
  return [
    [labels.kind, [summary.standard, `PDF ${summary.version}`, summary.intent].filter(Boolean).join(', ')],
    [labels.pages, shortened(sizes, preflight)],
    ...(plates.length === 0 ? [] : [[labels.plates, plates.join(', ')] as const]),
    ...(fonts.length === 0 ? [] : [[labels.fonts, shortened(fonts, preflight)] as const]),
    ...(summary.images === 0 ? [] : [[labels.images, number(summary.images)] as const]),
  ];
}

const SHOWN = 4;

const shortened = (all: readonly string[], { more }: CliWords['preflight']): string =>
  [...all.slice(0, SHOWN), ...(all.length > SHOWN ? [more(all.length - SHOWN)] : [])].join(', ');
