/** What a file is, in a few lines: for the order and for the eye. */
import type { PdfFacts } from '../pdf/reader/facts.js';
import { platesOf } from './inks.js';
import { printedMarks, sizeOf, trimOf } from './on-sheet.js';
import { scaleOfPage } from './real-size.js';
import { bleedOf } from './rules/box-rules.js';
import { standardOf } from './rules/older-rules.js';

export interface PreflightSummary {
  readonly version: string;
  readonly standard?: string;
  /** The printing condition’s name. */
  readonly intent?: string;
  readonly pages: number;
  /** In mm on the sign, as trimmed and as seen; pages of one size together. */
  readonly sizes: readonly PageSize[];
  readonly fonts: readonly { readonly name: string; readonly kind: string; readonly embedded: boolean }[];
  readonly spots: readonly string[];
  /** Process plates that get ink from plain colours; pictures are not looked into. */
  readonly plates: readonly string[];
  readonly images: number;
  readonly layers: readonly string[];
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  /** Lengths in the file for one on the sign; missing where the file is as large as the sign. */
  readonly scale?: number;
  readonly pages: number;
}

/** `facts` at real size; `scale`: lengths in the file for one on the sign. */
export function summarise(facts: PdfFacts, scale = 1): PreflightSummary {
  const standard = standardOf(facts);
  const intent = facts.intents.find(({ kind }) => kind === 'GTS_PDFX')?.identifier;
  const marks = facts.pages.flatMap(printedMarks);
  const inked = new Set(marks.flatMap(({ paint }) => [...(platesOf(paint)?.keys() ?? [])]));
  return {
    version: facts.version,
    ...(standard === undefined ? {} : { standard }),
    ...(intent === undefined ? {} : { intent }),
    pages: facts.pages.length,
    sizes: sizesOf(facts, scale),
    fonts: facts.fonts.filter(({ used }) => used).map(({ name, kind, embedded }) => ({ name, kind, embedded })),
    spots: facts.spots.map(({ name }) => name),
    plates: ['Cyan', 'Magenta', 'Yellow', 'Black'].filter((name) => inked.has(name)),
    images: marks.filter(({ kind }) => kind === 'image').length,
    layers: facts.layers.map(({ name }) => name),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

function sizesOf({ pages }: PdfFacts, scale: number): readonly PageSize[] {
  const sizes = new Map<string, PageSize>();
  for (const page of pages) {
    const { width, height } = sizeOf(trimOf(page));
    const [across, down] = page.rotation % 180 === 0 ? [width, height] : [height, width];
    const own = scaleOfPage(page, scale);
    const size = {
      width: tenth(across),
      height: tenth(down),
      bleed: tenth(Math.max(0, bleedOf(page))),
      ...(own === 1 ? {} : { scale: own }),
    };
    const key = JSON.stringify(size);
    sizes.set(key, { ...size, pages: (sizes.get(key)?.pages ?? 0) + 1 });
  }
  return [...sizes.values()];
}
