/**
 * What is done to a sign beside printing its colours: each is a plate (or a machine's path) of its own. `white`: ink
 * below the print on what is not white; `cut`: the blade goes through; `kiss-cut`: it leaves the carrier whole;
 * `drill`: holes; `braille`: dots; `relief`: raised letters.
 */
export const PROCESSES = ['white', 'cut', 'kiss-cut', 'drill', 'braille', 'relief'] as const;
export type Process = (typeof PROCESSES)[number];

/** `x1a` (PDF/X-1a:2001) and `x3` (PDF/X-3:2002) are PDF 1.3 and know no transparency and no layers; `plain` is no PDF/X. */
export type PdfStandard = 'x4' | 'x3' | 'x1a' | 'plain';

/** A spot ink as it is called in the file. What it looks like on a screen does not matter: the name counts. */
export interface SpotInk {
  readonly name: string;
  /** Percent: how it is shown where the ink is not known. */
  readonly cmyk: readonly [cyan: number, magenta: number, yellow: number, key: number];
  /** Of strokes, in mm. */
  readonly weight: number;
  readonly overprint: boolean;
}

/** What a press asks of a file, beside the size of its pages. */
export interface PressRules {
  readonly standard: PdfStandard;
  /** `outlined`: no fonts; letters are shapes. */
  readonly text: 'live' | 'outlined';
  /** Whether plates stand on layers that say what they are (ISO 19593-1). */
  readonly layers: boolean;
  /** `plates`: what is printed is left out; a machine gets its paths alone. */
  readonly paints: 'all' | 'plates';
  /** The ink of each process; what has none is left out of the file. */
  readonly spots: Readonly<Partial<Record<Process, SpotInk>>>;
  /** Whether colours that name a spot ink keep it; else they are printed with their process inks. */
  readonly spotColours: boolean;
  /** 1, or 0.1 for what is larger than a PDF may be. */
  readonly scale: 1 | 0.1;
}
