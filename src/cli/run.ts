/** The whole program, but for the process it runs in: what was typed in, both streams written, an exit code out. */
import type { Answer, BuildRequest, CheckRequest, Progress } from '../build/request.js';
import type { Tongue } from '../diagnostics/words.js';
import { ExitCode } from './exit-code.js';
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
  /** Names of the templates that are trusted from now on. */
  readonly trustTemplates: (kit: string) => Promise<readonly string[]>;
}

export async function run(terminal: Terminal, commands: Commands): Promise<ExitCode> {
  let tongue = tongueOf(terminal);
  try {
    const parsed = parseArguments(terminal.argv, tongue);
    tongue = parsed.tongue;
    return await answer(parsed.request, { terminal, commands, tongue });
  } catch (mistake) {
    const stack = mistake instanceof Error ? (mistake.stack ?? mistake.message) : String(mistake);
    terminal.stderr(`${WORDS[tongue].ourMistake}\nschildwerk ${terminal.version}, ${terminal.platform}\n${stack}\n`);
    return ExitCode.OurMistake;
  }
}

interface Run {
  readonly terminal: Terminal;
  readonly commands: Commands;
  readonly tongue: Tongue;
}

async function answer(request: Request, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  switch (request.kind) {
    case 'help': {
      const { helpText } = await import('./help.js');
      terminal.stdout(await helpText(request.command, tongue, terminal.columns));
      return ExitCode.Done;
    }
    case 'version':
      terminal.stdout(`${terminal.version}\n`);
      return ExitCode.Done;
    case 'unusable': {
      const { seeHelp } = WORDS[tongue].misuse;
      terminal.stderr(`${[...request.reasons, seeHelp(request.command)].join('\n')}\n`);
      return ExitCode.BadUsage;
    }
    case 'build':
      return build(request, run);
    case 'check':
      return tell(await commands.checkKit(request.request), request.manner, run);
    case 'trust':
      return trust(request.kit, run);
  }
}

async function build({ request, manner }: Extract<Request, { kind: 'build' }>, run: Run): Promise<ExitCode> {
  const { terminal, commands, tongue } = run;
  const signal = terminal.interruption();
  const progress = progressLine(terminal, tongue);
  const interrupted = (outputUntouched: boolean): ExitCode => {
    terminal.stderr(`${WORDS[tongue].interrupted(outputUntouched)}\n`);
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
async function tell(result: Answer, manner: Manner, { terminal, tongue }: Run): Promise<ExitCode> {
  const { isFailure, printOutputs, printSummary } = await import('./print-summary.js');
  const style = styleOf(terminal);
  if (manner.json) {
    terminal.stdout(`${JSON.stringify(result.report, undefined, 2)}\n`);
  } else {
    const { printFindings } = await import('./print-findings.js');
    const width = Math.max(40, terminal.columns ?? 100);
    terminal.stderr(printFindings(result.diagnostics, { tongue, style, width, sources: result.sources }));
    terminal.stdout(printOutputs(result, tongue));
    terminal.stderr(printSummary(result, { tongue, style, manner }));
  }
  return isFailure(result, manner) ? ExitCode.ProblemsFound : ExitCode.Done;
}

async function trust(kit: string, { terminal, commands, tongue }: Run): Promise<ExitCode> {
  const trusted = await commands.trustTemplates(kit);
  const words = WORDS[tongue].trust;
  terminal.stdout(trusted.map((template) => `${template}\n`).join(''));
  const count = trusted.length.toLocaleString(tongue);
  terminal.stderr(`${trusted.length === 0 ? words.none(kit) : words.done(count, trusted.length === 1)}\n`);
  return ExitCode.Done;
}
