/** What print shops ask for. One for all, until a shop says otherwise. */
import type { OutputIntent } from '../pdf/output-intent.js';

export interface PressProfile {
  readonly name: string;
  /** In mm. */
  readonly bleed: number;
  /** Under `profiles/`. */
  readonly file: string;
  readonly intent: Omit<OutputIntent, 'profile'>;
}

export const PRESS_PROFILES: Readonly<Record<string, PressProfile>> = {
  'generic-x4': {
    name: 'generic-x4',
    bleed: 3,
    file: 'coated-fogra39l.icc',
    intent: {
      identifier: 'FOGRA39',
      info: 'Offset on coated paper (characterisation data FOGRA39L)',
      registry: 'http://www.color.org',
    },
  },
};
