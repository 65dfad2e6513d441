/** A YAML document as plain data in which every node still knows where it stands. */
import type { Place } from '../diagnostics/diagnostic.js';

export type Tree = MapTree | ListTree | ScalarTree;

export interface MapTree {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly place: Place;
  /** A syntax error cut it short: what it lacks may have stood in the rest. */
  readonly incomplete?: true;
}

export interface Entry {
  readonly keyPlace: Place;
  readonly node: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly place: Place;
  readonly incomplete?: true;
}

export interface ScalarTree {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** As it is written, so that `0.10` can stay a room number. */
  readonly source: string;
  readonly place: Place;
}

export type TreePath = readonly (string | number)[];

/** Keys under which every value is text, whatever YAML takes it for: a room may be called 0.10, 01 or true. */
const TEXT_KEYS: ReadonlySet<string> = new Set(
  (
    'id number floor building material note unit message messages text persons columns values skip code ' +
    'name organisation client contact phone email deliver-to invoice-to reference by reason sheet url file'
  ).split(' '),
);

/** The tree as ordinary values. Maps have no prototype, so `__proto__` is a key like any other. */
export function plain(tree: Tree, key?: string): unknown {
  return toValue(tree, key !== undefined && TEXT_KEYS.has(key), key === 'with');
}

function toValue(tree: Tree, asText: boolean, verbatim: boolean): unknown {
  switch (tree.kind) {
    case 'scalar':
      return asText && tree.value !== null && typeof tree.value !== 'string' ? tree.source : tree.value;
    case 'list':
      return tree.items.map((item) => toValue(item, asText, verbatim));
    case 'map': {
      const values: Record<string, unknown> = Object.create(null);
      for (const [key, { node }] of tree.entries) {
        values[key] = toValue(node, !verbatim && (asText || TEXT_KEYS.has(key)), verbatim || key === 'with');
      }
      return values;
    }
  }
}

/** The node at the end of a path; undefined if there is none. */
export function nodeAt(tree: Tree, path: TreePath): Tree | undefined {
  let node: Tree | undefined = tree;
  for (const step of path) {
    if (node?.kind === 'map') node = node.entries.get(String(step))?.node;
    else if (node?.kind === 'list') node = node.items[Number(step)];
    else return undefined;
  }
  return node;
}

/** Where the path ends, or where the last node on the way to it stands. */
export function placeAt(tree: Tree, path: TreePath): Place {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(tree, path.slice(0, length));
    if (node !== undefined) return node.place;
  }
  return tree.place;
}

/** Where the key stands that the path ends with. */
export function keyPlaceAt(tree: Tree, path: TreePath): Place {
  const parent = nodeAt(tree, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyPlace ?? placeAt(tree, path);
}

/** Two trees as one: maps are merged key by key, anything else of `over` replaces what was there. */
export function mergeTrees(base: Tree, over: Tree): Tree {
  if (base.kind !== 'map' || over.kind !== 'map') return over;
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? entry : { ...entry, node: mergeTrees(before.node, entry.node) });
  }
  const incomplete = base.incomplete === true || over.incomplete === true;
  return { kind: 'map', entries, place: over.place, ...(incomplete ? { incomplete: true as const } : {}) };
}

/** Where everything below a map stands, by path joined with dots; whole branches can be left out by their first key. */
export function placesOf(tree: Tree, without: readonly string[] = []): Record<string, Place> {
  const places: Record<string, Place> = Object.create(null);
  const visit = (node: Tree, path: string): void => {
    if (path !== '') places[path] = node.place;
    const children = node.kind === 'list' ? [...node.items.entries()] : node.kind === 'map' ? [...node.entries] : [];
    for (const [key, child] of children) {
      if (path === '' && without.includes(String(key))) continue;
      visit('node' in child ? child.node : child, path === '' ? String(key) : `${path}.${key}`);
    }
  };
  visit(tree, '');
  return places;
}
