/** The sheets that a kit says its shop has, as imposition needs them. */
import type { Place } from '../../diagnostics/diagnostic.js';
import type { StockSheet } from '../../kit/kit-config.js';
import type { Stock } from '../../sheet/pieces.js';
import type { CollectedSign } from './collected-plan.js';

/** The kit's sheets, and where each stands in it. */
export interface KitSheet extends StockSheet {
  readonly place?: Place;
}

/** Those of its material, then those of any. */
export const sheetsFor = <Sheet extends StockSheet>({ sign }: CollectedSign, sheets: readonly Sheet[]): Sheet[] => [
  ...sheets.filter(({ material }) => material !== undefined && folded(material) === folded(sign.material)),
  ...sheets.filter(({ material }) => material === undefined),
];

/** A material is the same however its capitals and spaces are written. */
export const folded = (material: string): string => material.trim().replace(/\s+/g, ' ').toLowerCase();

export const stockOf = ({ width, height, gap, margin, mayTurn }: StockSheet): Stock => ({
  width,
  height,
  area: { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin },
  gap,
  mayTurn,
  anchor: 'corner',
});

/** How far print reaches beyond each trim: half the gap where it is too small for the bleed of two neighbours. */
export const keptBleed = ({ gap }: StockSheet, bleed: number): number => Math.min(bleed, gap / 2);
