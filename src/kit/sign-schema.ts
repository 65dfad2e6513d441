/** What each field of a sign may hold: one schema a field, so that a wrong one never hides another. */
import { z } from 'zod';
import type { Shape } from '../diagnostics/codes/kit-shapes.js';
import { SIGN_FIELD_NAMES, type SignField } from './raw-sign.js';
import { shape } from './shapes.js';
import type { ArrowDirection } from './sign.js';
import { signShape, UNDERLAYS } from './sign-shape-schema.js';

export const ARROWS = [
  'up',
  'up-right',
  'right',
  'down-right',
  'down',
  'down-left',
  'left',
  'up-left',
] as const satisfies readonly ArrowDirection[];

/** A day that exists, as it is written: never a moment in somebody's time zone. */
export const dayText = (name: Shape = 'date') =>
  z.string(name).refine(isDay, name).meta({ description: 'YYYY-MM-DD', format: 'date' });

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day);
}

export const text = (name: Shape = 'text') => z.string(name).min(1, name);

/** A BCP 47 tag; whether anybody has messages for it is asked later. */
export const tag = () => z.string(shape('tag')).regex(/^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/, shape('tag'));

export const languageList = () => z.array(tag(), shape('languages')).min(1, shape('languages'));

const textMap = (name: Shape) => z.record(tag(), text(name), name).refine((map) => Object.keys(map).length > 0, name);

const count = () => z.int(shape('quantity')).min(0, shape('quantity')).max(9999, shape('quantity'));

const person = z.strictObject(
  { title: text().optional(), given: text().optional(), family: text().optional(), role: text().optional() },
  shape('persons'),
);

const destination = z
  .strictObject(
    {
      message: text().optional(),
      text: textMap(shape('texts')).optional(),
      arrow: z.enum(ARROWS, shape('arrow')),
      number: text().optional(),
      floor: text().optional(),
      pictogram: text().optional(),
    },
    shape('destination'),
  )
  .refine((value) => (value.message === undefined) !== (value.text === undefined), shape('destination'));

const millimetres = () => z.number(shape('size')).positive(shape('size')).max(5000, shape('size'));

export const SIGN_FIELDS = {
  id: text(),
  template: text(),
  size: z.union([text(shape('size')), z.tuple([millimetres(), millimetres()], shape('size'))], shape('size')),
  languages: languageList(),
  easy: z.union([z.boolean(), z.literal('only')], shape('sign-easy')),
  distance: z.number(shape('distance')).positive(shape('distance')).max(100, shape('distance')),
  quantity: z.union(
    [count(), z.strictObject({ standard: count().optional(), easy: count().optional() })],
    shape('quantity'),
  ),
  material: text(),
  note: text(),
  tactile: z.boolean(shape('flag')),
  shape: signShape,
  white: z.enum(UNDERLAYS, shape('white')),
  'valid-from': dayText(),
  'valid-until': dayText(),
  number: text(),
  floor: text(),
  building: text(),
  message: text(),
  unit: text(),
  messages: z.array(text(), shape('messages')).min(1, shape('messages')),
  persons: z.union(
    [text(shape('persons')), z.array(z.union([text(shape('persons')), person], shape('persons')))],
    shape('persons'),
  ),
  pictogram: z.union(
    [text(shape('pictogram')), z.array(text(shape('pictogram'))).min(1, shape('pictogram'))],
    shape('pictogram'),
  ),
  url: z.union([text(shape('url')), textMap(shape('url'))], shape('url')),
  text: textMap(shape('texts')),
  arrow: z.enum(ARROWS, shape('arrow')),
  destinations: z.array(destination, shape('destinations')).min(1, shape('destinations')),
  with: z.record(z.string(), z.unknown(), shape('map')),
} as const satisfies Record<SignField, z.ZodType>;

/** The values of a sign after its fields were checked. */
export type SignValues = { readonly [Field in SignField]?: z.output<(typeof SIGN_FIELDS)[Field]> };

export const isSignField = (name: string): name is SignField => (SIGN_FIELD_NAMES as readonly string[]).includes(name);
