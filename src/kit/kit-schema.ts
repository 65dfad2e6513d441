/** What each key of kit.yaml may hold, and the whole as a JSON Schema for editors. */
import { z } from 'zod';
import { KIT_HELP, SIGN_HELP, SOURCE_HELP } from './key-help.js';
import { PERSON_POLICIES } from './raw-sign.js';
import { shape } from './shapes.js';
import { dayText, languageList, SIGN_FIELDS, text } from './sign-schema.js';
import { SOURCE_FIELDS } from './source-config.js';

const floor = z.strictObject({ code: text(), order: z.int(shape('order-number')) }, shape('floors'));

const order = z.strictObject(
  {
    client: text().optional(),
    contact: text().optional(),
    phone: text().optional(),
    email: text().optional(),
    'deliver-to': text().optional(),
    'invoice-to': text().optional(),
    reference: text().optional(),
    deadline: dayText().optional(),
    note: text().optional(),
  },
  shape('map'),
);

/** ISO 19005-2, 6.1.13: no side of a page is longer than 14,400 units of a 72nd of an inch. */
const LONGEST_SIDE = 5080;

/** What a sheet is like of which the kit does not say it. */
export const SHEET_DEFAULTS = { gap: 10, margin: 15, turn: true, marks: true } as const;

const sheetSide = () => z.number(shape('sheet-size')).max(LONGEST_SIDE, shape('sheet-size'));
const distanceOnSheet = () =>
  z.number(shape('sheet-distance')).min(0, shape('sheet-distance')).max(1000, shape('sheet-distance'));

const sheet = z
  .strictObject(
    {
      material: text().optional(),
      size: z.tuple([sheetSide(), sheetSide()], shape('sheet-size')),
      gap: distanceOnSheet().optional(),
      margin: distanceOnSheet().optional(),
      turn: z.boolean(shape('flag')).optional(),
      marks: z.boolean(shape('flag')).optional(),
    },
    shape('sheets'),
  )
  .refine(({ size, margin = SHEET_DEFAULTS.margin }) => Math.min(...size) > 2 * margin, {
    path: ['size'],
    message: shape('sheet-size'),
  });

const acceptedDrafts = z.strictObject({ languages: languageList(), by: text(), reason: text() }, shape('map'));

const release = z.strictObject({ 'accept-drafts': z.array(acceptedDrafts, shape('list')).optional() }, shape('map'));

export const KIT_FIELDS = {
  schema: z.literal(1, shape('schema')),
  name: text(),
  organisation: text(),
  date: dayText(),
  documents: z.enum(['de', 'en'], shape('documents')),
  languages: z.union([languageList(), z.record(z.string(), languageList())], shape('languages')),
  easy: z.union([z.boolean(), z.literal('only'), z.array(text())], shape('easy')),
  'person-names': z.enum(PERSON_POLICIES, shape('person-policy')),
  floors: z.record(z.string(), floor, shape('floors')),
  theme: text(shape('file')),
  press: text(shape('file')),
  sheets: z.array(sheet, shape('sheets')),
  locales: text(shape('file')),
  pictograms: text(shape('file')),
  templates: text(shape('file')),
  extends: text(shape('file')),
  order,
  release,
  // Their items are checked one by one, field by field.
  sources: z.array(z.unknown(), shape('list')),
  signs: z.array(z.unknown(), shape('list')),
} as const satisfies Record<string, z.ZodType>;
export type KitKey = keyof typeof KIT_FIELDS;

/** What a kit can't do without. */
export const REQUIRED_KEYS = ['schema', 'name', 'date', 'languages'] as const satisfies readonly KitKey[];

/** kit.yaml as a JSON Schema: what `# yaml-language-server: $schema=` points at. */
export function kitJsonSchema(): Record<string, unknown> {
  const fields = described(
    {
      ...KIT_FIELDS,
      sources: z.array(optional(described({ ...SIGN_FIELDS, ...SOURCE_FIELDS }, { ...SIGN_HELP, ...SOURCE_HELP }))),
      signs: z.array(optional(described(SIGN_FIELDS, SIGN_HELP))),
    },
    KIT_HELP,
  );
  // With `extends`, what is required may stand in the file below: the parser asks for it, the editor does not.
  const schema = z.toJSONSchema(optional(fields), {
    io: 'input',
    override: ({ jsonSchema }) => allowNumbers(jsonSchema),
  });
  return { ...schema, title: 'Schildwerk kit' };
}

type Fields = Readonly<Record<string, z.ZodType>>;

const optional = (fields: Fields): z.ZodType =>
  z.strictObject(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.optional()])));

const described = (fields: Fields, help: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.describe(help[key] ?? key)]));

/** Free text may look like a number to YAML: the parser keeps it as it is written, so the editor must not complain. */
function allowNumbers(schema: z.core.JSONSchema.BaseSchema): void {
  if (
    schema.type === 'string' &&
    schema.pattern === undefined &&
    schema.format === undefined &&
    schema.enum === undefined
  ) {
    Object.assign(schema, { type: ['string', 'number'] });
  }
}
