/**
 * How a terminal may be written to: colours, and marks beyond ASCII, only where they arrive as such. The one place
 * that decides it, for marks of ours and for the typographic signs in every sentence alike.
 */
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Terminal } from './terminal.js';

export interface Style {
  readonly tint: (text: string, tint: Tint) => string;
  readonly marks: Marks;
  /** The text with quotes, dashes and arrows that the terminal can show. Letters stay what they are. */
  readonly readable: (text: string) => string;
  /** Whether scripts other than Latin are worth trying. */
  readonly showsScripts: boolean;
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

/** What may stand in a sentence, and how a typewriter says it. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...[...'„“”«»'].map((quote) => [quote, '"'] as const),
  ...[...'‚‘’‹›'].map((quote) => [quote, "'"] as const),
  ...[...'‐‑‒–—−'].map((dash) => [dash, '-'] as const),
  ...[...'\u00A0\u2007\u2009\u202F'].map((space) => [space, ' '] as const),
  ...[...'•·'].map((dot) => [dot, '-'] as const),
  ['\u00AD', ''],
  ['\u200B', ''],
  ['…', '...'],
  ['×', 'x'],
  ['≥', '>='],
  ['≤', '<='],
  ['→', '->'],
  ['←', '<-'],
  ['│', '|'],
  ['─', '-'],
  ['✓', 'OK'],
  ['✗', 'X'],
  ['\uFFFD', '?'],
]);

const plain = (text: string): string => text.replace(/[^ -~\n]/g, (sign) => PLAIN.get(sign) ?? sign);

/** `stream`: all that is said to people goes to standard error; lists and help are results. */
export function styleOf(terminal: Terminal, stream: 'stdout' | 'stderr' = 'stderr'): Style {
  const unicode = showsUnicode(terminal);
  return {
    tint: wantsColour(terminal, stream)
      ? (text, tint) => `\u001B[${SGR[tint][0]}m${text}\u001B[${SGR[tint][1]}m`
      : (text) => text,
    marks: unicode ? UNICODE : ASCII,
    readable: unicode ? (text) => text : plain,
    showsScripts: unicode,
  };
}

/** no-color.org: any NO_COLOR that isn't empty means none, even where FORCE_COLOR asks for it. */
export function wantsColour(
  { environment, isTTY }: Pick<Terminal, 'environment' | 'isTTY'>,
  stream: 'stdout' | 'stderr' = 'stderr',
): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== '0';
  return isTTY[stream] && environment.TERM !== 'dumb';
}

/**
 * The old console of Windows, the console of the Linux kernel and terminals without any abilities lack most marks;
 * where the locale names another encoding than UTF-8, none arrives. A locale that is not set says nothing.
 */
export function showsUnicode({ environment, platform }: Pick<Terminal, 'environment' | 'platform'>): boolean {
  const { TERM, WT_SESSION, TERM_PROGRAM, ConEmuTask, LC_ALL, LC_CTYPE, LANG } = environment;
  if (TERM === 'linux' || TERM === 'dumb') return false;
  if (platform === 'win32')
    return Boolean(WT_SESSION) || Boolean(TERM_PROGRAM) || Boolean(ConEmuTask) || /^xterm|^cygwin/.test(TERM ?? '');
  const locale = [LC_ALL, LC_CTYPE, LANG].find(Boolean);
  return locale === undefined || /utf-?8/i.test(locale);
}
