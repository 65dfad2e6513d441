import type { Tongue } from '../diagnostics/words.js';
import type { Terminal } from './terminal.js';
import { WORDS } from './words.js';

const REDRAW_EVERY_MS = 100;
/** Before that the rate is a guess: workers are still starting. */
const SETTLED_AFTER_MS = 1500;
const CLEAR_LINE = '\r\u001B[2K';

export interface ProgressLine {
  readonly signs: (done: number, total: number) => void;
  /** Takes the line away; whatever comes next begins at the left edge. */
  readonly clear: () => void;
}

/** One line on standard error that says how far the signs are; nothing at all if that is no terminal. */
export function progressLine(terminal: Terminal, tongue: Tongue): ProgressLine {
  if (!terminal.isTTY.stderr || terminal.environment.TERM === 'dumb') return { signs: () => {}, clear: () => {} };
  const words = WORDS[tongue];
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(tongue, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const duration = (seconds: number): string =>
    seconds >= 90 ? words.minutes(number(seconds / 60)) : words.seconds(number(Math.ceil(seconds)));

  const begun = terminal.now();
  let drawnAt: number | undefined;
  return {
    signs: (done, total) => {
      const now = terminal.now();
      if (drawnAt !== undefined && now - drawnAt < REDRAW_EVERY_MS) return;
      drawnAt = now;
      const perSecond = done / Math.max(0.001, (now - begun) / 1000);
      const isKnown = done > 0 && now - begun >= SETTLED_AFTER_MS;
      const left = isKnown ? duration((total - done) / perSecond) : undefined;
      const line = words.progress(number(done), number(total), number(perSecond, 1), left);
      terminal.stderr(`${CLEAR_LINE}${line.slice(0, (terminal.columns ?? 80) - 1)}`);
    },
    clear: () => {
      if (drawnAt !== undefined) terminal.stderr(CLEAR_LINE);
      drawnAt = undefined;
    },
  };
}
