/**
 * Lengths carry their unit in their type. Kits and layout speak millimetres,
 * PDF speaks points, PNG speaks pixels; the only crossings are the functions below.
 */
declare const unit: unique symbol;
type Length<Unit extends string> = number & { readonly [unit]: Unit };

export type Mm = Length<'mm'>;
export type Pt = Length<'pt'>;
export type Px = Length<'px'>;

const MM_PER_INCH = 25.4;
const PT_PER_INCH = 72;

export const mm = (value: number): Mm => value as Mm;

export const toPt = (length: Mm): Pt => ((length / MM_PER_INCH) * PT_PER_INCH) as Pt;

/** Whole pixels: a raster has no half of one. */
export const toPx = (length: Mm, dpi: number): Px => Math.round((length / MM_PER_INCH) * dpi) as Px;
