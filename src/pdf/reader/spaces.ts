/** Colour spaces as data (PDF 32000-1, 8.6), and the spots among them. */
import { createHash } from 'node:crypto';
import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import type { ProfileFacts } from './facts.js';
import { readProfile } from './icc-header.js';
import type { Budget } from './limits.js';
import { unpack } from './unpack.js';
import { entriesIn, entry, type Found, itemsIn, nameIn, numberEntry, numberIn, resolved } from './values.js';

export type SpaceFamily =
  | 'DeviceGray'
  | 'DeviceRGB'
  | 'DeviceCMYK'
  | 'CalGray'
  | 'CalRGB'
  | 'Lab'
  | 'ICCBased'
  | 'Indexed'
  | 'Separation'
  | 'DeviceN'
  | 'Pattern'
  | 'unknown';

export interface SpaceFacts {
  readonly family: SpaceFamily;
  readonly components: number;
  /** Names of the plates: of Separation one, of DeviceN several. */
  readonly names?: readonly string[];
  /** What stands in where there is no such plate; what an indexed space or a pattern is made of. */
  readonly base?: SpaceFacts;
  readonly profile?: ProfileFacts;
  /** A device space that the page’s own DefaultGray, DefaultRGB or DefaultCMYK defines. */
  readonly calibrated?: SpaceFacts;
}

export interface SpotFacts {
  readonly name: string;
  /** Ways in which the file says how the spot looks where there is no such plate: one, or they contradict each other. */
  readonly looks: number;
  readonly bases: readonly SpaceFamily[];
}

export interface Spaces {
  /** `resources`: where names are looked up. */
  read(object: Found, resources: Found): SpaceFacts;
  spots(): readonly SpotFacts[];
}

export const UNKNOWN_SPACE: SpaceFacts = { family: 'unknown', components: 0 };
export const GRAY: SpaceFacts = { family: 'DeviceGray', components: 1 };

const DEVICE: Readonly<Record<string, SpaceFacts>> = {
  DeviceGray: GRAY,
  G: GRAY,
  DeviceRGB: { family: 'DeviceRGB', components: 3 },
  RGB: { family: 'DeviceRGB', components: 3 },
  DeviceCMYK: { family: 'DeviceCMYK', components: 4 },
  CMYK: { family: 'DeviceCMYK', components: 4 },
};
const DEFAULTS: Readonly<Record<string, string>> = {
  DeviceGray: 'DefaultGray',
  DeviceRGB: 'DefaultRGB',
  DeviceCMYK: 'DefaultCMYK',
};
const PATTERN: SpaceFacts = { family: 'Pattern', components: 0 };

/** Separations within DeviceN within Indexed: nobody needs more. */
const DEEPEST = 6;

export function spacesOf(context: PDFContext, budget: Budget): Spaces {
  const known = new Map<PDFObject, SpaceFacts>();
  const spots = new Map<string, { looks: Set<string>; bases: Set<SpaceFamily> }>();

  const read = (object: Found, resources: Found, depth = 0): SpaceFacts => {
    if (object === undefined || depth > DEEPEST) return UNKNOWN_SPACE;
    const name = nameIn(object);
    if (name !== undefined) return named(name, resources, depth);
    const cached = known.get(object);
    if (cached !== undefined) return cached;
    const items = itemsIn(object);
    if (items === undefined || !(object instanceof PDFArray)) return UNKNOWN_SPACE;
    const made = compound(object, items, resources, depth);
    known.set(object, made);
    return made;
  };

  const named = (name: string, resources: Found, depth: number): SpaceFacts => {
    if (name === 'Pattern') return PATTERN;
    const device = DEVICE[name];
    if (device === undefined) {
      const found = entry(entry(resources, 'ColorSpace'), name);
      return found instanceof PDFName && nameIn(found) === name ? UNKNOWN_SPACE : read(found, resources, depth + 1);
    }
    const own = entry(entry(resources, 'ColorSpace'), DEFAULTS[device.family] ?? '');
    return own instanceof PDFArray ? { ...device, calibrated: read(own, undefined, depth + 1) } : device;
  };

  const compound = (array: PDFArray, items: readonly Found[], resources: Found, depth: number): SpaceFacts => {
    const inner = (index: number): SpaceFacts => read(items[index], resources, depth + 1);
    const family = nameIn(items[0]);
    switch (family) {
      case 'CalGray':
        return { family, components: 1 };
      case 'CalRGB':
      case 'Lab':
        return { family, components: 3 };
      case 'ICCBased':
        return iccBased(items[1], budget);
      case 'Indexed':
      case 'I':
        return { family: 'Indexed', components: 1, base: inner(1) };
      case 'Pattern':
        return items.length > 1 ? { ...PATTERN, base: inner(1) } : PATTERN;
      case 'Separation': {
        const [name, base] = [nameIn(items[1]) ?? '', inner(2)];
        remember(name, base.family, fingerprint([array.get(2), array.get(3)], context));
        return { family, components: 1, names: [name], base };
      }
      case 'DeviceN': {
        const names = (itemsIn(items[1]) ?? []).map((item) => nameIn(item) ?? '');
        for (const name of names) remember(name, inner(2).family, undefined);
        // The colorants’ own definitions (PDF 32000-1, 8.6.6.5) are separations like others.
        for (const [, value] of entriesIn(entry(items[4], 'Colorants'))) {
          read(resolved(context, value), resources, depth + 1);
        }
        return { family, components: names.length, names, base: inner(2) };
      }
      default:
        return items.length === 1 && family !== undefined ? named(family, resources, depth + 1) : UNKNOWN_SPACE;
    }
  };

  const remember = (name: string, base: SpaceFamily, look: string | undefined): void => {
    if (PROCESS.has(name)) return;
    const spot = spots.get(name) ?? { looks: new Set(), bases: new Set() };
    spot.bases.add(base);
    if (look !== undefined) spot.looks.add(look);
    spots.set(name, spot);
  };

  return {
    read: (object, resources) => read(object, resources),
    spots: () =>
      [...spots]
        .map(([name, { looks, bases }]) => ({ name, looks: looks.size, bases: [...bases].sort() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Names of plates that every press has, and the two that mean all plates and none. */
const PROCESS = new Set(['Cyan', 'Magenta', 'Yellow', 'Black', 'All', 'None', '']);

function iccBased(stream: Found, budget: Budget): SpaceFacts {
  const components = numberEntry(stream, 'N') ?? 0;
  const bytes = stream instanceof PDFRawStream ? unpack(stream, budget) : undefined;
  const profile = bytes === undefined ? undefined : readProfile(bytes, components);
  return { family: 'ICCBased', components, ...(profile === undefined ? {} : { profile }) };
}

/** The same for objects that say the same, whoever they are: streams by their bytes, references followed. */
function fingerprint(objects: readonly Found[], context: PDFContext): string {
  const hash = createHash('sha256');
  let size = 0;
  const visit = (written: Found, depth: number): void => {
    size += 1;
    if (depth > 12 || size > 10_000) return;
    const object = written instanceof PDFRef ? resolved(context, written) : written;
    if (object instanceof PDFArray) {
      hash.update(`[${object.size()}`);
      for (const item of object.asArray()) visit(item, depth + 1);
    } else if (object instanceof PDFDict || object instanceof PDFRawStream) {
      const entries = entriesIn(object).filter(([name]) => name !== 'Length');
      hash.update(`<${entries.length}`);
      for (const [name, value] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
        hash.update(`/${name}`);
        visit(value, depth + 1);
      }
      if (object instanceof PDFRawStream) hash.update(object.contents);
    } else {
      hash.update(` ${numberIn(object) ?? String(object)}`);
    }
  };
  for (const object of objects) visit(object, 0);
  return hash.digest('hex');
}
