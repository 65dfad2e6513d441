import type { Tongue } from '../diagnostics/words.js';
import type { Terminal } from './terminal.js';

export const TONGUES: readonly Tongue[] = ['de', 'en'];

/** The language to speak: the first of the POSIX variables that says anything, else the system's. */
export function tongueOf({ environment, locale }: Pick<Terminal, 'environment' | 'locale'>): Tongue {
  const named = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? locale;
  return /^de([-_.@]|$)/i.test(named) ? 'de' : 'en';
}
