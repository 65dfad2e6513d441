/** The whole program, but for the process it runs in: what was typed in, both streams written, an exit code out. */
import type { ListAnswer } from '../build/lists/list.js';
import type { PreflightAnswer, PreflightRequest } from '../build/preflight-request.js';
import type { Answer, BuildRequest, CheckRequest, ListRequest, Progress } from '../build/request.js';
import { type Diagnostic, hasError, type Outcome } from '../diagnostics/diagnostic.js';
import type { Tongue } from '../diagnostics/words.js';
import { ExitCode } from './exit-code.js';
import type { List } from './flags.js';
import { type Manner, parseArguments, type Request } from './parse-arguments.js';
import { progressLine } from './progress.js';
import { styleOf } from './style.js';
import type { Terminal } from './terminal.js';
import { tongueOf } from './tongue.js';
import { WORDS } from './words.js';

/** What the commands do. Handed in, so that a test needs no kit and `--help` needs no build. */
export interface Commands {
  readonly buildKit: (request: BuildRequest, progress?: Progress) => Promise<Answer>;
  readonly checkKit: (request: CheckRequest) => Promise<Answer>;
  readonly preflightFiles: (request: PreflightRequest, tongue: Tongue) => Promise<PreflightAnswer>;
  /** Names of the templates that are trusted from now on. */
  readonly trustTemplates: (kit: string) => Promise<Outcome<readonly string[]>>;
  readonly list: (name: List, request: ListRequest, tongue: Tongue) => Promise<ListAnswer>;
  /** The files that were written, as the user would call them. */
  readonly writeSheet: (
    name: List,
    request: ListRequest,
    out: string | undefined,
  ) => Promise<Outcome<readonly string[]>>;
}

export async function run(terminal: Terminal, commands: Commands): Promise<ExitCode> {
  let tongue = tongueOf(terminal);
  try {
    const parsed = parseArguments(terminal.argv, tongue);
    tongue = parsed.tongue;
    const { readable } = styleOf(terminal);
    return await answer(parsed.request, { terminal, commands, tongue, say: (text) => terminal.stderr(readable(text)) });
  } catch (mistake) {
    const stack = mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake);
    const { readable } = styleOf(terminal);
    const words = readable(WORDS[tongue].ourMistake);
    terminal.stderr(`${words}\nschildwerk ${terminal.version}, ${terminal.platform}\n${stack}\n`);
    return ExitCode.OurMistake;
  }
}

interface Run {
  readonly terminal: Terminal;
  readonly commands: Commands;
  readonly tongue: Tongue;
  /** To standard error, in signs that arrive there. */
  readonly say: (text: string) => void;
}

/** Narrower than this no terminal is laid out for. */
const NARROWEST = 30;

async function answer(request: Request, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  switch (request.kind) {
    case 'help': {
      const { helpText } = await import('./help.js');
      terminal.stdout(styleOf(terminal).readable(helpText(request.command, tongue, terminal.columns)));
      return ExitCode.Done;
    }
    case 'version':
      terminal.stdout(`${terminal.version}\n`);
      return ExitCode.Done;
    case 'unusable': {
      const { seeHelp } = WORDS[tongue].misuse;
      const { wrap } = await import('./wrap.js');
      const width = terminal.isTTY.stderr ? terminal.columns : undefined;
      run.say(`${[...request.reasons, seeHelp(request.command)].map((line) => wrap(line, width)).join('\n')}\n`);
      return ExitCode.BadUsage;
    }
    case 'build':
      return build(request, run);
    case 'check':
      return tell(await commands.checkKit(request.request), request.manner, run);
    case 'list':
      return list(request, run);
    case 'sheet':
      return sheet(request, run);
    case 'preflight':
      return preflight(request, run);
    case 'trust':
      return trust(request.kit, run);
  }
}

async function build({ request, manner }: Extract<Request, { kind: 'build' }>, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue, say } = run;
  const signal = terminal.interruption();
  const progress = progressLine(terminal, tongue);
  const interrupted = (outputUntouched: boolean): ExitCode => {
    say(`${WORDS[tongue].interrupted(outputUntouched)}\n`);
    return signal.reason === 'SIGTERM' ? ExitCode.Terminated : ExitCode.Interrupted;
  };
  try {
    const built = await commands.buildKit(request, { signs: progress.signs, signal });
    progress.clear();
    // A build that was done before it noticed has a result like any other.
    if (signal.aborted && !built.ok) return interrupted(built.report.written === 0);
    return await tell(built, manner, run);
  } catch (error) {
    progress.clear();
    if (signal.aborted) return interrupted(true);
    throw error;
  }
}

/** Results to standard output, all that is said about them to standard error; with `--json` the report and nothing else. */
async function tell(result: Answer, manner: Manner, run: Run): Promise<ExitCode> {
  const { terminal, tongue, say } = run;
  const { isFailure, printOutputs, printSummary } = await import('./print-summary.js');
  if (manner.json) {
    terminal.stdout(`${JSON.stringify(result.report, undefined, 2)}\n`);
  } else {
    // What is wrong outside the selection has been counted in one finding.
    const found = result.diagnostics.filter(({ elsewhere }) => elsewhere !== true);
    await explainAll(found, run, result.sources);
    terminal.stdout(printOutputs(result, tongue));
    say(printSummary(result, { tongue, style: styleOf(terminal), manner }));
  }
  return isFailure(result, manner) ? ExitCode.ProblemsFound : ExitCode.Done;
}

/** A list is a result; what is wrong with the kit it asks about is not. */
async function list({ list: name, request, json }: Extract<Request, { kind: 'list' }>, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  const { document, diagnostics } = await commands.list(name, request, tongue);
  if (json) {
    terminal.stdout(`${JSON.stringify(document, undefined, 2)}\n`);
    return hasError(diagnostics) ? ExitCode.ProblemsFound : ExitCode.Done;
  }
  const { printList } = await import('./print-lists.js');
  const view = { style: styleOf(terminal, 'stdout'), width: terminal.isTTY.stdout ? terminal.columns : undefined };
  terminal.stdout(printList(name, document, tongue, view));
  await explainAll(diagnostics, run);
  return hasError(diagnostics) ? ExitCode.ProblemsFound : ExitCode.Done;
}

async function sheet({ list: name, request, out }: Extract<Request, { kind: 'sheet' }>, run: Run): Promise<ExitCode> {
  const { terminal, commands } = run;
  const { value, diagnostics } = await commands.writeSheet(name, request, out);
  terminal.stdout((value ?? []).map((file) => `${file}\n`).join(''));
  await explainAll(diagnostics, run);
  return hasError(diagnostics) ? ExitCode.ProblemsFound : ExitCode.Done;
}

/** The findings are the result here, so they go to standard output. */
async function preflight({ request, manner }: Extract<Request, { kind: 'preflight' }>, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  const answered = await commands.preflightFiles(request, tongue);
  const { isBad, printPreflight } = await import('./print-preflight.js');
  const style = styleOf(terminal, 'stdout');
  const wrapAt = terminal.isTTY.stdout ? terminal.columns : undefined;
  const view = { tongue, style, strict: manner.strict, ...(wrapAt === undefined ? {} : { wrapAt }) };
  terminal.stdout(
    manner.json ? `${JSON.stringify(answered.report, undefined, 2)}\n` : style.readable(printPreflight(answered, view)),
  );
  return answered.files.some((file) => isBad(file, view)) ? ExitCode.ProblemsFound : ExitCode.Done;
}

async function trust(kit: string, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  const { value: trusted = [], diagnostics } = await commands.trustTemplates(kit);
  terminal.stdout(trusted.map((template) => `${template}\n`).join(''));
  await explainAll(diagnostics, run);
  const count = trusted.length.toLocaleString(tongue);
  if (trusted.length > 0) run.say(`${WORDS[tongue].trust.done(count, trusted.length === 1)}\n`);
  return hasError(diagnostics) ? ExitCode.ProblemsFound : ExitCode.Done;
}

/** Findings with their lines of code, to standard error. */
async function explainAll(
  diagnostics: readonly Diagnostic[],
  { terminal, tongue, say }: Run,
  sources: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { printFindings } = await import('./print-findings.js');
  const width = Math.max(NARROWEST, terminal.columns ?? 100);
  const wrapAt = terminal.isTTY.stderr && terminal.columns !== undefined ? { wrapAt: width } : {};
  say(printFindings(diagnostics, { tongue, style: styleOf(terminal), width, ...wrapAt, sources }));
}
