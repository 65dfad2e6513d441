/** The `sources:` of kit.yaml: how the rows of a table become signs. */
import { z } from 'zod';
import type { Place } from '../diagnostics/diagnostic.js';
import type { SignField } from './raw-sign.js';
import { shape } from './shapes.js';

/** Sign fields that one cell can hold. Texts in several languages, destinations and `with` can't. */
export const COLUMN_FIELDS = [
  'id',
  'template',
  'size',
  'languages',
  'easy',
  'distance',
  'quantity',
  'material',
  'note',
  'tactile',
  'valid-from',
  'valid-until',
  'number',
  'floor',
  'building',
  'message',
  'unit',
  'messages',
  'persons',
  'pictogram',
  'url',
  'arrow',
] as const satisfies readonly SignField[];
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** A column's name or a pattern with `{name}` in it; a position where the table has no header. */
const column = () => z.string(shape('column')).min(1, shape('column'));

const word = () => z.string(shape('text'));

const byField = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject(
    // The one cast: fromEntries forgets that the names are exactly those of COLUMN_FIELDS.
    Object.fromEntries(COLUMN_FIELDS.map((name) => [name, schema.optional()])) as Record<
      ColumnField,
      z.ZodOptional<Schema>
    >,
    shape('map'),
  );

/** Keys of a source beside the sign fields, which are defaults for its rows. */
export const SOURCE_FIELDS = {
  file: word().min(1, shape('file')),
  sheet: word().min(1, shape('text')),
  header: z.union([z.boolean(), z.int().min(1)], shape('header')),
  columns: byField(z.union([column(), z.array(column()).min(1)], shape('column'))),
  values: byField(
    z.union(
      [
        z.literal('auto'),
        z.record(z.string(), z.union([word().min(1, shape('text')), z.literal(true)], shape('text'))),
      ],
      shape('column-values'),
    ),
  ),
  skip: byField(z.array(word(), shape('list'))),
} as const;

/** Words and what they mean; the shipped list; or both, with `auto: true` among the words. */
export type ColumnValues = 'auto' | Readonly<Record<string, string | true>>;

export interface SourceConfig {
  /** Relative to the kit's folder. */
  readonly file: string;
  readonly sheet?: string;
  /** `true`: the first non-empty row; `false`: columns are named "1", "2" …; else the header's row, from 1. */
  readonly header: boolean | number;
  readonly columns: Readonly<Partial<Record<ColumnField, string | readonly string[]>>>;
  readonly values: Readonly<Partial<Record<ColumnField, ColumnValues>>>;
  readonly skip: Readonly<Partial<Record<ColumnField, readonly string[]>>>;
  /** What every row gets that has no value of its own; already checked, `persons` already as painted. */
  readonly defaults: Readonly<Partial<Record<SignField, unknown>>>;
  /**
   * Where things stand in kit.yaml, by path: `file`, `sheet`, `header`, `columns`, `columns.id`,
   * `columns.persons.0`, `values.message`, `values.message.Teeküche`, `skip.message.0`, and `template` for a default.
   */
  readonly places: Readonly<Record<string, Place>>;
  readonly place: Place;
}
