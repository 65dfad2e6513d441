import type { SafetyColour } from './types.js';

const NAMED = new Map(
  Object.entries({
    black: '#000000',
    white: '#ffffff',
    red: '#ff0000',
    green: '#008000',
    blue: '#0000ff',
    yellow: '#ffff00',
  }),
);

/**
 * One spelling for every way to write the same opaque colour: `#rrggbb`, or the name for the rarer names.
 * `none` for what is fully transparent, `translucent` for what is partly so, undefined for what is no plain colour.
 */
export function canonicalColour(value: string): string | 'none' | 'translucent' | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'none' || text === 'transparent') return 'none';
  // What a pictogram's own colour would be if nobody gave it one.
  if (text === 'currentcolor') return '#000000';
  if (/^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.test(text)) return hexColour(text.slice(1));
  const call = /^rgba?\(([^()]*)\)$/.exec(text);
  if (call !== null) return calledColour((call[1] ?? '').split(/[\s,/]+/).filter((part) => part !== ''));
  return /^[a-z]+$/.test(text) && !/^(inherit|initial|unset|revert)$/.test(text)
    ? (NAMED.get(text) ?? text)
    : undefined;
}

function hexColour(digits: string): string {
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return withAlpha(`#${long.slice(0, 6)}`, long.length === 8 ? Number.parseInt(long.slice(6), 16) / 255 : 1);
}

function calledColour(parts: readonly string[]): string | undefined {
  if (parts.length < 3 || parts.length > 4) return undefined;
  const numbers = parts.map((part, index) => {
    const full = index < 3 ? 255 : 1;
    return part.endsWith('%') ? (Number(part.slice(0, -1)) / 100) * full : Number(part);
  });
  if (numbers.some((number) => !Number.isFinite(number))) return undefined;
  const channel = (number: number): string =>
    Math.round(Math.min(255, Math.max(0, number)))
      .toString(16)
      .padStart(2, '0');
  return withAlpha(`#${numbers.slice(0, 3).map(channel).join('')}`, numbers[3] ?? 1);
}

/** Half a step of an 8-bit channel is as good as none. */
const withAlpha = (colour: string, alpha: number): string =>
  alpha <= 0.002 ? 'none' : alpha >= 0.998 ? colour : 'translucent';

/** A canonical colour as hue (0 to 360), saturation and lightness (0 to 1); undefined for a name without numbers. */
export function hueOf(colour: string): { hue: number; saturation: number; lightness: number } | undefined {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return undefined;
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const sixth =
    most === red ? (green - blue) / range : most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
  return { hue: (sixth * 60 + 360) % 360, saturation: range / (1 - Math.abs(2 * lightness - 1)), lightness };
}

/** Reds that have no number here, only a name. */
const RED_NAMES = new Set(['crimson', 'darkred', 'firebrick', 'maroon', 'indianred', 'tomato', 'orangered']);

export function isRed(colour: string): boolean {
  const { hue = 90, saturation = 0, lightness = 0 } = hueOf(colour) ?? {};
  return (
    RED_NAMES.has(colour) || ((hue <= 20 || hue >= 335) && saturation >= 0.4 && lightness > 0.15 && lightness < 0.8)
  );
}

/** The safety colour that a canonical colour stands for; undefined if it is none of them. The standard fixes the shade, not the file. */
export function safetyColour(colour: string): SafetyColour | undefined {
  const tone = hueOf(colour);
  if (tone === undefined) return isRed(colour) ? 'safety-red' : undefined;
  const { hue, saturation, lightness } = tone;
  if (lightness >= 0.9) return 'safety-white';
  if (lightness <= 0.2 && (saturation < 0.35 || lightness < 0.08)) return 'safety-black';
  if (saturation < 0.35) return undefined;
  if (hue <= 15 || hue >= 340) return 'safety-red';
  if (hue >= 36 && hue <= 66) return 'safety-yellow';
  if (hue >= 100 && hue <= 175) return 'safety-green';
  return hue >= 190 && hue <= 245 ? 'safety-blue' : undefined;
}
