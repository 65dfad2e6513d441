import type { Colour } from '../base/colour.js';

/** `#RRGGBB` as sRGB values; undefined for anything else. */
export function rgbOfHex(hex: string): Colour['rgb'] | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) return undefined;
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export const hexOfRgb = (rgb: Colour['rgb']): string =>
  `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
