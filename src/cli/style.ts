/** How a terminal may be written to: colours, and marks beyond ASCII, only where they arrive as such. */
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Terminal } from './terminal.js';

export interface Style {
  readonly tint: (text: string, tint: Tint) => string;
  readonly marks: Marks;
}

export type Tint = Severity | 'good' | 'quiet' | 'strong';

export interface Marks {
  readonly done: string;
  readonly failed: string;
  readonly bar: string;
  readonly ellipsis: string;
}

/** SGR parameters: what switches it on, what off. */
const SGR: Readonly<Record<Tint, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  good: [32, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

const UNICODE: Marks = { done: '✓', failed: '✗', bar: '│', ellipsis: '…' };
const ASCII: Marks = { done: 'OK', failed: 'X', bar: '|', ellipsis: '...' };

/** The style of standard error, where all that is said to people goes. */
export const styleOf = (terminal: Terminal): Style => ({
  tint: wantsColour(terminal)
    ? (text, tint) => `\u001B[${SGR[tint][0]}m${text}\u001B[${SGR[tint][1]}m`
    : (text) => text,
  marks: showsUnicode(terminal) ? UNICODE : ASCII,
});

/** no-color.org: any NO_COLOR that isn't empty means none, even where FORCE_COLOR asks for it. */
export function wantsColour({ environment, isTTY }: Pick<Terminal, 'environment' | 'isTTY'>): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0';
  return isTTY.stderr && environment.TERM !== 'dumb';
}

/** The old console of Windows and the console of the Linux kernel lack most marks; every newer terminal has them. */
export function showsUnicode({ environment, platform }: Pick<Terminal, 'environment' | 'platform'>): boolean {
  const { TERM, WT_SESSION, TERM_PROGRAM, ConEmuTask } = environment;
  if (platform !== 'win32') return TERM !== 'linux';
  return Boolean(WT_SESSION) || Boolean(TERM_PROGRAM) || Boolean(ConEmuTask) || /^xterm|^cygwin/.test(TERM ?? '');
}
