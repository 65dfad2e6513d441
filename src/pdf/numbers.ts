import { type Mm, mm, toPt } from '../base/units.js';

/** A number as PDF writes it: no exponent, no `-0`, at most three decimals (a thousandth of a point is 0.35 µm). */
export const pdfNumber = (value: number): string => String(rounded(value));

/** The same rounding for numbers that go into PDF objects. */
export const rounded = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** Where a sheet's coordinates (mm, y down) lie in user space. PDF 32000-1, 8.3.2.3: points, y up, origin at the bottom left. */
export interface UserSpace {
  x(value: number): number;
  y(value: number): number;
}

/** `at` is where the page's origin lies on a sheet of the given height, both in mm. */
export const userSpace = (at: { readonly x: number; readonly y: number }, sheetHeight: Mm): UserSpace => ({
  x: (value) => toPt(mm(value + at.x)),
  y: (value) => toPt(mm(sheetHeight - at.y - value)),
});
