/** What print shops, and the printer next door, ask for: a profile says all that differs between them. */
import type { OutputIntent } from '../pdf/output-intent.js';
import type { CutMarks } from '../sheet/cut-marks.js';

export interface PressProfile {
  readonly name: string;
  /** In mm. */
  readonly bleed: number;
  /** Colour profile, under `profiles/`. */
  readonly file: string;
  /** Which colours, and of which printing condition. */
  readonly intent: Omit<OutputIntent, 'profile'>;
  /** The inks it prints with, for the ticket. */
  readonly plates: string;
  /** Signs are put together on the sheets that a printer takes; without it each sign is a page of its own. */
  readonly sheets?: SheetUse;
}

export interface SheetFormat {
  /** Part of file names. */
  readonly name: string;
  /** What people call it. */
  readonly said: string;
  readonly width: number;
  readonly height: number;
}

export interface SheetUse {
  /** What the printer can be fed, the one to use first first. Upright, in mm. */
  readonly formats: readonly SheetFormat[];
  /** The printer leaves this much of a sheet white on all sides, in mm. */
  readonly frame: number;
  readonly marks: CutMarks;
}

const PROFILES = {
  'generic-x4': {
    name: 'generic-x4',
    bleed: 3,
    file: 'coated-fogra39l.icc',
    intent: {
      space: 'cmyk',
      identifier: 'FOGRA39',
      info: 'Offset on coated paper (characterisation data FOGRA39L)',
      registry: 'http://www.color.org',
    },
    plates: 'CMYK',
  },
  office: {
    name: 'office',
    bleed: 0,
    file: 'srgb.icc',
    intent: {
      space: 'srgb',
      identifier: 'sRGB',
      info: 'sRGB IEC61966-2.1',
      registry: 'http://www.color.org',
    },
    plates: 'RGB',
    sheets: {
      formats: [
        { name: 'a4', said: 'A4', width: 210, height: 297 },
        { name: 'a3', said: 'A3', width: 297, height: 420 },
      ],
      frame: 5,
      marks: { offset: 2, length: 4, weight: 0.15 },
    },
  },
} as const satisfies Readonly<Record<string, PressProfile>>;

export const PRESS_PROFILES: Readonly<Record<string, PressProfile>> = PROFILES;
export const PRESS_NAMES = Object.keys(PROFILES) as readonly (keyof typeof PROFILES)[];
