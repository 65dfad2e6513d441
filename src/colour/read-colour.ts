import type { Colour } from '../base/colour.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import { describe, isRecord } from './describe.js';
import { rgbOfHex } from './hex.js';

/** A colour as a kit writes it; what has no inks yet lacks `cmyk`. */
export type AskedColour = Omit<Colour, 'cmyk'> & { readonly cmyk?: Colour['cmyk'] };

const KEYS = ['rgb', 'cmyk', 'spot', 'ral'] as const;

/** `key` is the path of the value in the theme, for the diagnostics. */
export function readColour(value: unknown, key: string, diagnostics: Diagnostic[]): AskedColour | undefined {
  const record = isRecord(value) ? value : { rgb: value };
  const before = diagnostics.length;
  for (const name of Object.keys(record)) {
    if ((KEYS as readonly string[]).includes(name)) continue;
    const guess = nearest(name, KEYS);
    const facts = { name, where: 'colour' as const, known: KEYS };
    const full = guess === undefined ? facts : { ...facts, nearest: guess };
    diagnostics.push(problem('colour/unknown-key', full, { key: `${key}.${name}` }));
  }
  const rgb = typeof record.rgb === 'string' ? rgbOfHex(record.rgb) : undefined;
  if (rgb === undefined) {
    const place = { key: isRecord(value) && 'rgb' in value ? `${key}.rgb` : key };
    diagnostics.push(problem('colour/bad-rgb', { key, found: describe(record.rgb) }, place));
  }
  const cmyk = readCmyk(record.cmyk, key, diagnostics);
  const spot = readSpot(record.spot, key, diagnostics);
  if (rgb === undefined || diagnostics.length > before) return undefined;
  return {
    rgb,
    ...(cmyk === undefined ? {} : { cmyk }),
    ...(spot === undefined ? {} : { spot }),
    ...(record.ral === undefined ? {} : { ral: String(record.ral) }),
  };
}

const isPercent = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= 100;

function readCmyk(value: unknown, key: string, diagnostics: Diagnostic[]): Colour['cmyk'] | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length === 4 && value.every(isPercent)) {
    const [cyan = 0, magenta = 0, yellow = 0, black = 0] = value as readonly number[];
    return [cyan, magenta, yellow, black];
  }
  diagnostics.push(problem('colour/bad-cmyk', { key, found: describe(value) }, { key: `${key}.cmyk` }));
  return undefined;
}

function readSpot(value: unknown, key: string, diagnostics: Diagnostic[]): Colour['spot'] {
  if (value === undefined) return undefined;
  const { name, tint = 100 } = isRecord(value) ? value : { name: value };
  if (typeof name === 'string' && isInkName(name) && isPercent(tint) && tint > 0) return { name: name.trim(), tint };
  diagnostics.push(problem('colour/bad-spot', { key, found: describe(value) }, { key: `${key}.spot` }));
  return undefined;
}

/** PDF 32000-1, 8.6.6.4: these names mean all inks, none, or a process ink, and can't be a spot colour's. */
const RESERVED = ['all', 'none', 'cyan', 'magenta', 'yellow', 'black'];

const isInkName = (name: string): boolean => name.trim() !== '' && !RESERVED.includes(name.trim().toLowerCase());
