import type { ForbiddenElement } from '../diagnostics/codes/pictogram.js';

/** Paints nothing by itself; what refers to it is refused where it does. */
const SILENT = new Set(['title', 'desc', 'metadata', 'defs', 'view']);

/** What SVG has beyond filled shapes, by what there is to say about it. */
const FORBIDDEN: Readonly<Record<Exclude<ForbiddenElement, 'unknown'>, readonly string[]>> = {
  text: ['text', 'tspan', 'textPath', 'tref', 'flowRoot'],
  image: ['image', 'feImage'],
  use: ['use', 'symbol'],
  script: ['script', 'handler', 'listener'],
  style: ['style', 'link', '?xml-stylesheet'],
  effect: ['filter'],
  clip: ['mask', 'clipPath'],
  marker: ['marker'],
  gradient: ['linearGradient', 'radialGradient', 'pattern', 'mesh', 'meshgradient'],
  foreign: ['foreignObject', 'iframe', 'video', 'audio', 'canvas', 'object', 'embed'],
  animation: ['animate', 'animateTransform', 'animateMotion', 'animateColor', 'set'],
  link: ['a'],
  nested: ['svg'],
  switch: ['switch'],
};

const KINDS = new Map(
  Object.entries(FORBIDDEN).flatMap(([kind, names]) => names.map((name) => [name, kind as ForbiddenElement] as const)),
);

export const isSilent = (element: string): boolean => SILENT.has(element);

export const kindOfForbidden = (element: string): ForbiddenElement => KINDS.get(element) ?? 'unknown';

/** Reaches beyond the place where it stands: it is refused even where nothing is painted. */
export const isActive = (element: string): boolean => /^(script|style)$/.test(kindOfForbidden(element));
