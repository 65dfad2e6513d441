/** The order in which somebody meets the signs who walks through the building once. */
import type { KitConfig } from '../kit/kit-config.js';
import type { Sign } from '../kit/sign.js';
import { compare } from './stable-json.js';

export type SignOrder = (a: Sign, b: Sign) => number;

/** By building, floor (as the building counts them) and number. */
export const byPlace = (floors: KitConfig['floors']): SignOrder => {
  const [storey, number] = [storeyOrder(floors), numberOrder];
  return (a, b) => storey(a, b) || number(a, b);
};

/** By building and floor alone. */
export function storeyOrder(floors: KitConfig['floors']): SignOrder {
  const storeys = new Map(Object.values(floors).map(({ code, order }) => [code, order]));
  const storeyOf = ({ floor = '' }: Sign): number => storeys.get(floor) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) =>
    compareNatural(a.building ?? '', b.building ?? '') ||
    storeyOf(a) - storeyOf(b) ||
    compareNatural(a.floor ?? '', b.floor ?? '');
}

/** By number, then by id, the standard variant first. */
export const numberOrder: SignOrder = (a, b) =>
  compareNatural(a.number ?? '', b.number ?? '') || compareNatural(a.id, b.id) || compare(b.variant, a.variant);

/** `2.9` before `2.10`, the same in every locale. */
export function compareNatural(a: string, b: string): number {
  const [left, right] = [a.match(/\d+|\D+/g) ?? [], b.match(/\d+|\D+/g) ?? []];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const both = /^\d/.test(part) && /^\d/.test(other) ? Number(part) - Number(other) : compare(part, other);
    if (both !== 0) return both;
  }
  return left.length - right.length || compare(a, b);
}
