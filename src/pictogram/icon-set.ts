import { nearest } from '../base/nearest.js';

/** An Iconify package's `icons.json`, as far as we read it. */
export interface IconSet {
  readonly prefix: string;
  readonly icons: Readonly<Record<string, Icon>>;
  readonly aliases?: Readonly<Record<string, Alias>>;
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

interface IconBox {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

interface Icon extends IconBox {
  readonly body: string;
}

interface Alias extends IconBox {
  readonly parent: string;
  readonly rotate?: number;
  readonly hFlip?: boolean;
  readonly vFlip?: boolean;
}

/** The sets by prefix, `mdi` for `mdi:wheelchair`. */
export type IconSets = ReadonlyMap<string, IconSet>;

/** The icon as an SVG file, for the same gate that every file goes through; undefined if the set has none of that name. */
export function iconSvg(sets: IconSets, reference: string): string | undefined {
  const [prefix = '', name = ''] = reference.split(':');
  const set = sets.get(prefix);
  const found = set === undefined ? undefined : findIcon(set, name);
  if (set === undefined || found === undefined) return undefined;
  // Iconify: what the icon leaves out, its set says; what both leave out is 0, 0, 16, 16.
  const { left = set.left ?? 0, top = set.top ?? 0, width = set.width ?? 16, height = set.height ?? 16 } = found;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}">`;
  return `${open}${found.body}</svg>`;
}

/** An alias may point to an alias, and may override the box; one that turns or flips is not needed and not followed. */
function findIcon({ icons, aliases = {} }: IconSet, name: string): Icon | undefined {
  let box: IconBox = {};
  let at = name;
  for (let hops = 0; hops < 8; hops++) {
    const icon = Object.hasOwn(icons, at) ? icons[at] : undefined;
    if (icon !== undefined) return { ...icon, ...box };
    const alias = Object.hasOwn(aliases, at) ? aliases[at] : undefined;
    if (alias === undefined || alias.rotate || alias.hFlip || alias.vFlip) return undefined;
    const { parent, ...own } = alias;
    box = { ...own, ...box };
    at = parent;
  }
  return undefined;
}

export function nearestIcon(sets: IconSets, reference: string): string | undefined {
  const [prefix = '', name = ''] = reference.split(':');
  const set = sets.get(prefix);
  if (set === undefined) return nearest(prefix, sets.keys());
  const guess = nearest(name, [...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]);
  return guess === undefined ? undefined : `${prefix}:${guess}`;
}
