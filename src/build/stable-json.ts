import { createHash } from 'node:crypto';

/** JSON whose keys are sorted at every level: equal data gives equal text, in whatever order it was put together. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => compare(a, b)));

/** By code units: the same order in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Hexadecimal, lower case. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
