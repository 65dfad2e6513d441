import type { Catalogue } from '../../src/catalogue/types.js';
import { type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import type { KitConfig } from '../../src/kit/kit-config.js';
import { parseKit } from '../../src/kit/parse-kit.js';
import type { RawSign, SourceRows } from '../../src/kit/raw-sign.js';
import { collectRows } from '../../src/kit/read-rows.js';
import type { World } from '../../src/kit/resolution.js';
import { resolveSigns } from '../../src/kit/resolve-signs.js';
import type { TemplateFacts } from '../../src/kit/template-facts.js';
import { fakeFiles } from './fake-files.js';

/** Messages by key and language; `{{code}}` is the one placeholder that is filled. */
export function fakeCatalogue(messages: Readonly<Record<string, Readonly<Record<string, string>>>>): Catalogue {
  return {
    languages: [...new Set(Object.values(messages).flatMap((byTag) => Object.keys(byTag)))].sort(),
    keys: Object.keys(messages).sort(),
    has: (key, language) => (language === undefined ? key in messages : messages[key]?.[language] !== undefined),
    message(key, language, values) {
      const text = messages[key]?.[language];
      if (text === undefined)
        return { value: undefined, diagnostics: [problem('catalogue/missing', { key, language })] };
      return { value: text.replace('{{code}}', values?.code ?? '?'), diagnostics: [] };
    },
    state: () => 'draft',
    isStale: () => false,
  };
}

export const doorSign: TemplateFacts = {
  name: 'door-sign',
  languages: { max: 4, recommended: 2 },
  sizes: { '150x150': { width: 150, height: 150 }, a6: { width: 148, height: 105 } },
  defaultSize: '150x150',
  distance: 1,
  easy: true,
  fields: ['number', 'message', 'unit', 'persons', 'pictogram'],
};

export const directionSign: TemplateFacts = {
  ...doorSign,
  name: 'direction-sign',
  sizes: { '600x400': { width: 600, height: 400 } },
  defaultSize: '600x400',
  distance: 3,
  fields: ['destinations', 'arrow'],
};

export const waitingArea: TemplateFacts = {
  ...doorSign,
  name: 'waiting-area',
  sizes: { a3: { width: 297, height: 420 } },
  defaultSize: 'a3',
  statements: { max: 5 },
  fields: ['message', 'messages', 'pictogram', 'arrow', 'url'],
};

export const toiletSign: TemplateFacts = {
  ...doorSign,
  name: 'toilet-sign',
  pictograms: { max: 3 },
  fields: ['message', 'pictogram'],
};

export const plainSign: TemplateFacts = { ...doorSign, name: 'plain-sign', easy: false };

/** What is painted of it is its floor, and it is made for hands. */
export const railSign: TemplateFacts = {
  ...doorSign,
  name: 'rail-sign',
  fields: ['floor', 'message'],
  felt: 'always',
};

const arrows = ['up', 'up-right', 'right', 'down-right', 'down', 'down-left', 'left', 'up-left'];

export const world: World = {
  catalogue: fakeCatalogue({
    'rooms.kitchenette': { de: 'Teeküche', en: 'Kitchenette', ar: 'مطبخ صغير', tr: 'Çay ocağı', 'de-simple': 'Küche' },
    'rooms.archive': { de: 'Archiv', en: 'Archive' },
    'units.youth': {
      de: 'Jugendamt',
      en: 'Youth office',
      ar: 'مكتب الشباب',
      tr: 'Gençlik dairesi',
      'de-simple': 'Jugend-Amt',
    },
    'floors.level': {
      de: 'Ebene {{code}}',
      en: 'Level {{code}}',
      ar: 'الطابق {{code}}',
      'de-simple': 'Ebene {{code}}',
    },
    'floors.ground': { de: 'Erdgeschoss', en: 'Ground floor', ar: 'الطابق الأرضي', 'de-simple': 'unten' },
    'pictograms.kitchen': { de: 'Tasse', en: 'Cup' },
    'words.qr-code': { de: 'QR-Code', en: 'QR code', 'de-simple': 'Bild für das Handy' },
    ...Object.fromEntries(arrows.map((arrow) => [`arrows.${arrow}`, { de: `Pfeil ${arrow}`, en: `arrow ${arrow}` }])),
  }),
  pictograms: new Map([
    ['kitchen', { alt: 'pictograms.kitchen' }],
    ['own-bear', { alt: '' }],
  ]),
  templates: new Map(
    [doorSign, directionSign, waitingArea, toiletSign, plainSign, railSign].map((facts) => [facts.name, facts]),
  ),
};

export const HEAD = 'schema: 1\nname: Kreishaus\ndate: 2026-11-23\nlanguages: [de, en]\n';

export interface Run {
  readonly config: KitConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly resolved: NonNullable<ReturnType<typeof resolveSigns>['value']>;
}

/** A kit from its text to its signs; rows of sources come from `rows`. */
export function run(text: string, rows: readonly RawSign[] = [], over: Partial<World> = {}): Run {
  const files = fakeFiles({ 'kit.yaml': text });
  const parsed = parseKit(files, 'kit.yaml');
  if (parsed.value === undefined) throw new Error('the kit has no value');
  const given: SourceRows = { read: rows.length, signs: rows, skipped: [], failed: 0, merged: 0 };
  const reading = { value: given, diagnostics: [] };
  const raw = collectRows(parsed.value, new Map(parsed.value.sources.map((source) => [source, reading])));
  if (raw.value === undefined) throw new Error('there are no rows');
  const outcome = resolveSigns(parsed.value, raw.value, { ...world, ...over });
  if (outcome.value === undefined) throw new Error('there are no signs');
  const diagnostics = [...parsed.diagnostics, ...raw.diagnostics, ...outcome.diagnostics];
  return { config: parsed.value, diagnostics, resolved: outcome.value };
}

/** A row of a table as its reader gives it: nothing but texts. */
export function row(line: number, values: Readonly<Record<string, unknown>>): RawSign {
  const place = { file: 'rooms.csv', line };
  const places = Object.fromEntries(
    Object.keys(values).map((field, index) => [field, { ...place, column: index + 1 }]),
  );
  return { values, places, place, origin: 'source' };
}
