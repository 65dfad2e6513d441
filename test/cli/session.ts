import type { Report, ReportedSign } from '../../src/build/report.js';
import { reportDiagnostic } from '../../src/build/report.js';
import type { Answer, BuildRequest, CheckRequest } from '../../src/build/request.js';
import { type Commands, run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { type Diagnostic, hasError } from '../../src/diagnostics/diagnostic.js';

export function sign(
  id: string,
  status: ReportedSign['status'] = 'written',
  variant: ReportedSign['variant'] = 'standard',
) {
  const name = `${id}${variant === 'easy' ? '.easy' : ''}`;
  const files = status === 'written' || status === 'unchanged' ? [`pdf/${name}.pdf`, `png/${name}.png`] : [];
  return { id, variant, template: 'door-sign', status, files } satisfies ReportedSign;
}

/** What a build answers; `out` is missing where a check answers. */
export function answer(
  {
    diagnostics = [],
    sources = {},
    ...given
  }: Partial<Omit<Report, 'diagnostics'>> & {
    readonly diagnostics?: readonly Diagnostic[];
    readonly sources?: Readonly<Record<string, string>>;
    readonly timing?: Readonly<Record<string, number>>;
  } = {},
  out: string | undefined = 'output',
): Answer {
  const { timing = {}, ...report } = given;
  const signs = report.signs ?? [sign('a-1'), sign('a-1', 'written', 'easy')];
  return {
    report: {
      schema: 1,
      kit: 'Kreishaus',
      written: signs.filter(({ status }) => status === 'written').length,
      collected: ['kit.pdf'],
      rows: { read: 0, signs: 0, merged: 0, skipped: 0, failed: 0, reasons: [] },
      ...report,
      signs,
      diagnostics: diagnostics.map((diagnostic) => reportDiagnostic(diagnostic, 'en')),
    },
    diagnostics,
    sources: new Map(Object.entries(sources)),
    ok: !hasError(diagnostics),
    ...(out === undefined ? {} : { out }),
    timing,
  };
}

/** A command that nobody should have called. */
const unexpected = (name: string) => async (): Promise<never> => {
  throw new Error(`${name} was called`);
};

export const commands = (given: Partial<Commands>): Commands => ({
  buildKit: unexpected('buildKit'),
  checkKit: unexpected('checkKit'),
  preflightFiles: unexpected('preflightFiles'),
  trustTemplates: unexpected('trustTemplates'),
  list: unexpected('list'),
  writeSheet: unexpected('writeSheet'),
  ...given,
});

export const building = (result: Answer = answer()): Commands => commands({ buildKit: async () => result });
export const checking = (result: Answer): Commands => commands({ checkKit: async () => result });

/** An English user whose streams are pipes; `seen` has both streams in order, standard error marked with `! `. */
export function terminal(argv: readonly string[], given: Partial<Terminal> = {}) {
  const seen: string[] = [];
  const written = { stdout: '', stderr: '' };
  const made: Terminal = {
    argv,
    environment: { LANG: 'en_GB.UTF-8' },
    platform: 'linux',
    locale: 'en-GB',
    version: '1.2.3',
    isTTY: { stdout: false, stderr: false },
    columns: undefined,
    now: () => 0,
    stdout: (text) => {
      written.stdout += text;
      seen.push(text);
    },
    stderr: (text) => {
      written.stderr += text;
      seen.push(text.replace(/^(?=.)/gm, '! '));
    },
    interruption: () => new AbortController().signal,
    ...given,
  };
  return { terminal: made, seen, written };
}

/** What a person would see: the streams in order, then the exit code. */
export async function transcript(
  argv: readonly string[],
  does: Commands = commands({}),
  given: Partial<Terminal> = {},
): Promise<string> {
  const { terminal: made, seen } = terminal(argv, given);
  const code = await run(made, does);
  return `${seen.join('')}exit ${code}`;
}

/** What a command line asks of a build or a check. */
export async function asked(argv: readonly string[]): Promise<BuildRequest | CheckRequest | undefined> {
  let request: BuildRequest | CheckRequest | undefined;
  const note = async (given: BuildRequest | CheckRequest): Promise<Answer> => {
    request = given;
    return answer();
  };
  const { terminal: made, written } = terminal(argv);
  const code = await run(made, commands({ buildKit: note, checkKit: note }));
  if (code !== 0) throw new Error(written.stderr);
  return request;
}
