/** Which attributes and properties the gate reads, which it may pass over, and which would change the picture. */
import type { ForbiddenAttribute } from '../diagnostics/codes/pictogram.js';
import type { SvgAttribute, SvgElement } from './parse-svg.js';
import { isGeometry } from './shape-path.js';

/** A value with the place it was written at. */
export interface Written {
  readonly value: string;
  readonly offset: number;
}

/** What a shape takes from its parents. */
export type Inherited = Readonly<Partial<Record<InheritedName, Written>>>;
type InheritedName = (typeof INHERITED)[number];
const INHERITED = [
  'fill',
  'fill-rule',
  'fill-opacity',
  'visibility',
  'stroke',
  'stroke-width',
  'stroke-opacity',
] as const;

export interface Style {
  readonly inherited: Inherited;
  readonly hidden: boolean;
  readonly transform: Written | undefined;
  readonly refused: readonly Refused[];
}

export interface Refused extends Written {
  readonly name: string;
  readonly kind: ForbiddenAttribute;
}

const OWN = new Set<string>([...INHERITED, 'opacity', 'display']);

/** Changes the picture unless it is switched off. */
const EFFECTS = new Map<string, ForbiddenAttribute>(
  Object.entries({
    'clip-path': 'clip',
    clip: 'clip',
    mask: 'clip',
    filter: 'effect',
    'mix-blend-mode': 'effect',
    marker: 'marker',
    'marker-start': 'marker',
    'marker-mid': 'marker',
    'marker-end': 'marker',
  } as const),
);

/** Notes of drawing programs that don't change what a filled shape looks like. */
const HARMLESS =
  /^(-inkscape-|font|text-|letter-spacing|word-spacing|line-height|baseline-shift|dominant-baseline|alignment-baseline|direction$|writing-mode|white-space|color(-|$)|solid-|stop-|flood-|lighting-|image-rendering|shape-|paint-order|isolation$|vector-effect|overflow|enable-background|clip-rule|pointer-events|cursor|block-progression|inline-size|unicode-bidi|glyph-orientation|kerning|stroke-|mask-type|-webkit-|fill-$)/;

const HARMLESS_ATTRIBUTES =
  /^(id|class|lang|xml:.*|xmlns.*|tabindex|role|focusable|aria-.*|data-.*|version|baseProfile|pathLength|contentScriptType|contentStyleType|zoomAndPan)$/;

const ROOT_ATTRIBUTES = new Set(['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio']);

/** Reads all attributes of an element that stays; `parent` is what it inherits. */
export function readStyle(element: SvgElement, parent: Inherited, isRoot: boolean): Style {
  const properties = new Map<string, Written>();
  const refused: Refused[] = [];
  let transform: Written | undefined;
  const refuse = ({ name, value, offset }: SvgAttribute, kind: ForbiddenAttribute): void => {
    refused.push({ name, value, offset, kind });
  };
  const declarations: SvgAttribute[] = [];
  for (const attribute of element.attributes) {
    const { name, value, offset } = attribute;
    if (name === 'style') declarations.push(...parseDeclarations(value, offset));
    else if (name === 'transform') transform = attribute;
    else if (OWN.has(name)) properties.set(name, attribute);
    else if (name === 'preserveAspectRatio' && /none|slice/.test(value)) refuse(attribute, 'unknown');
    else if (isRoot ? ROOT_ATTRIBUTES.has(name) : isGeometry(element.name, name)) continue;
    else if (!HARMLESS_ATTRIBUTES.test(name)) judge(attribute, refuse);
  }
  for (const declaration of declarations) {
    if (OWN.has(declaration.name)) properties.set(declaration.name, declaration);
    else if (/^transform/.test(declaration.name)) refuse(declaration, 'css-transform');
    else judge(declaration, refuse);
  }
  const opacity = properties.get('opacity');
  const share = opacity === undefined ? 1 : parseShare(opacity.value);
  const hidden = properties.get('display')?.value.trim() === 'none' || share === 0;
  if (opacity !== undefined && !hidden && share !== 1) refuse({ name: 'opacity', ...opacity }, 'translucent');
  return { inherited: inherit(parent, properties), hidden, transform, refused };
}

function judge(attribute: SvgAttribute, refuse: (attribute: SvgAttribute, kind: ForbiddenAttribute) => void): void {
  const { name, value } = attribute;
  const effect = EFFECTS.get(name);
  if (effect !== undefined) {
    if (!/^\s*(none|normal|auto)?\s*$/.test(value)) refuse(attribute, effect);
  } else if (/^on/i.test(name)) refuse(attribute, 'script');
  else if (/(^|:)href$/.test(name)) refuse(attribute, 'reference');
  else if (!HARMLESS.test(name)) refuse(attribute, 'unknown');
  else if (/url\s*\(/i.test(value)) refuse(attribute, 'reference');
}

function inherit(parent: Inherited, properties: ReadonlyMap<string, Written>): Inherited {
  const result: Partial<Record<InheritedName, Written>> = { ...parent };
  for (const name of INHERITED) {
    const own = properties.get(name);
    if (own !== undefined && own.value.trim() !== 'inherit') result[name] = own;
  }
  return result;
}

function parseDeclarations(style: string, offset: number): SvgAttribute[] {
  return style
    .replace(/\/\*.*?\*\//gs, '')
    .split(';')
    .map((declaration) => {
      const [name = '', ...value] = declaration.split(':');
      return {
        name: name.trim().toLowerCase(),
        value: value
          .join(':')
          .replace(/!\s*important/i, '')
          .trim(),
        offset,
      };
    })
    .filter(({ name }) => name !== '');
}

/** An opacity, 0 to 1; next to full counts as full, nonsense as half so that it is refused. */
export function parseShare(text: string): number {
  const share = text.trim().endsWith('%') ? Number.parseFloat(text) / 100 : Number(text);
  if (Number.isNaN(share)) return 0.5;
  return share <= 0.002 ? 0 : share >= 0.998 ? 1 : share;
}
