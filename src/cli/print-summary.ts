/** What came of it, calmly: how many signs, whether every row is accounted for, where the output lies. */
import type { Report, ReportedSign, SignStatus } from '../build/report.js';
import type { Answer } from '../build/request.js';
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Tongue } from '../diagnostics/words.js';
import { flagNamed } from './flags.js';
import type { Manner } from './parse-arguments.js';
import { printable } from './printable.js';
import type { Style } from './style.js';
import { type CliWords, WORDS } from './words.js';

export interface SummaryView {
  readonly tongue: Tongue;
  readonly style: Style;
  readonly manner: Manner;
}

const VARIANTS = ['standard', 'easy'] as const satisfies readonly ReportedSign['variant'][];
const STATUSES = ['written', 'unchanged', 'failed', 'unselected'] as const satisfies readonly SignStatus[];

/** `undefined` where `out` is not given: a check. */
export function printSummary(answer: Answer, { tongue, style, manner }: SummaryView): string {
  const words = WORDS[tongue];
  const number = (value: number): string => value.toLocaleString(tongue);
  const { report, out } = answer;
  const warnings = counted(report, 'warning');
  const failed = isFailure(answer, manner);
  const mark = failed ? style.tint(style.marks.failed, 'error') : style.tint(style.marks.done, 'good');
  const head = out === undefined ? headOfCheck(report, words, number) : headOfBuild(report, words, number);
  const { read, signs, merged, skipped, failed: failedRows } = report.rows;
  const { summary } = words;
  const details: (readonly [string, string])[] = [
    ...(out === undefined ? [] : byVariant(report, words, number)),
    ...(read === 0
      ? []
      : [
          [
            summary.rowsLabel,
            summary.rows(number(read), number(signs), number(merged), number(skipped), number(failedRows)),
          ] as const,
        ]),
    ...(report.sheets === undefined
      ? []
      : [
          [
            summary.sheetsLabel,
            summary.sheets(number(report.sheets.count), percent(report.sheets.fill, tongue)),
          ] as const,
        ]),
    ...(warnings === 0
      ? []
      : [[summary.warningsLabel, `${number(warnings)}${manner.strict ? `, ${summary.strict}` : ''}`] as const]),
    ...(report.selection === undefined
      ? []
      : [[summary.selectionLabel, selection(report, hasOutput(report) ? out : undefined, words)] as const]),
    ...(out === undefined || isKitMissing(report)
      ? []
      : [[summary.outputLabel, hasOutput(report) ? out : summary.untouched(out)] as const]),
    ...(manner.timing ? [[summary.timingLabel, timing(answer, number)] as const] : []),
  ];
  const width = Math.max(0, ...details.map(([label]) => label.length));
  const lines = details.map(([label, text]) => `  ${style.tint(label.padEnd(width), 'quiet')}  ${printable(text)}\n`);
  return `${mark} ${style.tint(head, 'strong')}\n${lines.join('')}`;
}

/** Whether the run counts as failed: an error, a sign that could not be made, a warning under `--strict`. */
export const isFailure = ({ ok, report }: Answer, { strict }: Manner): boolean =>
  !ok ||
  report.signs.some(({ status }) => status === 'failed') ||
  counted(report, 'error') > 0 ||
  (strict && counted(report, 'warning') > 0);

/** Findings of the selection; what is wrong elsewhere does not count. */
const counted = ({ diagnostics }: Report, wanted: Severity): number =>
  diagnostics.filter(({ severity, elsewhere }) => severity === wanted && elsewhere !== true).length;

/** Then there is no output to speak of. */
const isKitMissing = ({ diagnostics }: Report): boolean =>
  diagnostics.some(({ code }) => code === 'build/kit-missing' || code === 'build/no-kit-file');

const hasOutput = ({ signs }: Report): boolean => signs.some(isThere);

const isThere = ({ status }: ReportedSign): boolean => status === 'written' || status === 'unchanged';

/** One line for each kind of file that lies in the output now; nothing if the output was left alone. */
export function printOutputs({ report, out }: Answer, tongue: Tongue): string {
  if (out === undefined || !hasOutput(report)) return '';
  const inFolders = report.collected.filter((path) => path.includes('/'));
  const beside = report.collected.filter((path) => !path.includes('/'));
  const files = [...report.signs.filter(isThere).flatMap((sign) => sign.files), ...inFolders];
  const folders = new Map<string, number>();
  for (const file of files) {
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const base = out.replace(/[/\\]+$/, '') || '/';
  const lines = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, count]) => {
      const words = WORDS[tongue].summary.files(count.toLocaleString(tongue), count === 1);
      return `${base}/${folder}  ${words}`;
    });
  const page = folders.has('proof') ? ['index.html'] : [];
  const sheets = report.sheets === undefined ? [] : ['sheets.csv'];
  const single = [...page, ...beside, 'order.csv', ...sheets, 'report.json', 'manifest.json'];
  return [...lines, ...single.map((file) => `${base}/${file}`)].map((line) => `${printable(line)}\n`).join('');
}

const percent = (share: number, tongue: Tongue): string =>
  (100 * share).toLocaleString(tongue, { maximumFractionDigits: 1 });

type Count = (value: number) => string;

function headOfBuild(report: Report, { summary }: CliWords, number: Count): string {
  const count = (status: SignStatus): number => report.signs.filter((sign) => sign.status === status).length;
  if (!hasOutput(report)) {
    const [errors, warnings] = [counted(report, 'error'), counted(report, 'warning')];
    return errors === 0 && warnings > 0
      ? summary.tooStrict(number(warnings), warnings === 1)
      : summary.nothingWritten(number(errors), errors === 1);
  }
  const [written, unchanged, failed] = [count('written'), count('unchanged'), count('failed')];
  if (failed > 0) return summary.someFailed(number(failed), number(written + unchanged + failed));
  return written === 0 ? summary.upToDate : summary.written(number(written), written === 1);
}

function headOfCheck(report: Report, { summary }: CliWords, number: Count): string {
  const errors = counted(report, 'error');
  if (errors > 0) return summary.checkFailed(number(errors), errors === 1);
  const checked = report.signs.filter(({ status }) => status !== 'unselected').length;
  return summary.checked(number(checked), checked === 1);
}

function byVariant(report: Report, { summary }: CliWords, number: Count): (readonly [string, string])[] {
  return VARIANTS.flatMap((variant) => {
    const signs = report.signs.filter((sign) => sign.variant === variant);
    const parts = STATUSES.flatMap((status) => {
      const count = signs.filter((sign) => sign.status === status).length;
      return count === 0 ? [] : [`${number(count)} ${summary.status[status]}`];
    });
    return parts.length === 0 ? [] : [[summary.variants[variant], parts.join(', ')] as const];
  });
}

function selection({ selection: by = {} }: Report, out: string | undefined, { summary }: CliWords): string {
  const asked = Object.entries(by).flatMap(([flag, values]) => {
    const given = [values].flat();
    // As it was typed: a list at commas, or the flag once for each.
    return flagNamed(flag)?.takes === 'list'
      ? given.map((value) => `--${flag} ${value}`)
      : `--${flag} ${given.join(',')}`;
  });
  return `${asked.join(' ')}${out === undefined ? '' : `; ${summary.selection}`}`;
}

const timing = ({ timing: stages }: Answer, number: Count): string =>
  Object.entries(stages)
    .map(([stage, milliseconds]) => `${stage} ${number(Math.round(milliseconds))} ms`)
    .join(', ');
