/** What each key of a printer profile may hold: one schema a key, so that a wrong one never hides another. */
import { z } from 'zod';
import { PROCESSES } from '../../base/press.js';
import { shape } from '../shapes.js';
import { text } from '../sign-schema.js';
import { isNameRule } from './name-rule.js';

const millimetres = (most = 200) =>
  z.number(shape('millimetres')).min(0, shape('millimetres')).max(most, shape('millimetres'));

const percent = () => z.number(shape('percent')).min(0, shape('percent')).max(100, shape('percent'));

const inks = z.tuple([percent(), percent(), percent(), percent()], shape('inks'));

/** PDF 32000-1, 8.6.6.4: these mean all inks, none, or a process ink, and can't be a spot's. */
const RESERVED = ['all', 'none', 'cyan', 'magenta', 'yellow', 'black'];

const inkName = text(shape('ink-name')).refine((name) => !RESERVED.includes(name.toLowerCase()), shape('ink-name'));

const spot = z.strictObject(
  {
    name: inkName,
    cmyk: inks,
    weight: z.number(shape('millimetres')).positive(shape('millimetres')).max(5, shape('millimetres')).optional(),
    overprint: z.boolean(shape('flag')).optional(),
  },
  shape('spot'),
);

/** What people read: in each language of the tool, or one text for all of them. */
const inTongues = (name: 'about' | 'said') =>
  z.union([text(), z.strictObject({ de: text(), en: text() })], shape(name));

const output = z.strictObject(
  {
    space: z.enum(['cmyk', 'srgb'], shape('colour-space')).optional(),
    condition: text(),
    info: inTongues('said').optional(),
    registry: text().optional(),
    icc: text(shape('file')),
  },
  shape('output'),
);

const format = z.strictObject({ name: text(), said: text(), width: millimetres(5080), height: millimetres(5080) });

const sheets = z.strictObject(
  {
    formats: z.array(format, shape('list')).min(1, shape('list')),
    frame: millimetres(),
    marks: z.strictObject({ offset: millimetres(), length: millimetres(), weight: millimetres() }, shape('map')),
  },
  shape('map'),
);

export const PROFILE_FIELDS = {
  extends: text(shape('profile-name')),
  about: inTongues('about'),
  bleed: millimetres(50),
  safety: millimetres(50),
  marks: z.enum(['none', 'crop', 'full'], shape('marks')),
  standard: z.enum(['x4', 'x3', 'x1a', 'plain'], shape('standard')),
  text: z.enum(['live', 'outlined'], shape('text-kind')),
  layers: z.boolean(shape('flag')),
  paints: z.enum(['all', 'plates'], shape('paints')),
  'spot-colours': z.boolean(shape('flag')),
  spots: z.partialRecord(
    z.enum(PROCESSES, shape('process')),
    z.union([spot, z.literal(false)], shape('spot')),
    shape('spots'),
  ),
  white: z.strictObject(
    { choke: z.number(shape('choke')).min(0, shape('choke')).max(1, shape('choke')) },
    shape('white-rules'),
  ),
  'total-ink': z.union(
    [z.number(shape('total-ink')).min(100, shape('total-ink')).max(400, shape('total-ink')), z.literal(false)],
    shape('total-ink'),
  ),
  scale: z.literal([1, 0.1], shape('scale')),
  'file-name': text(shape('file-name')).refine(isNameRule, shape('file-name')),
  output,
  sheets,
} as const satisfies Record<string, z.ZodType>;

export type ProfileKey = keyof typeof PROFILE_FIELDS;
export type ProfileValues = { readonly [Key in ProfileKey]?: z.output<(typeof PROFILE_FIELDS)[Key]> };

/** Every profile that is not laid over another must say these. */
export const REQUIRED_PROFILE_KEYS = [
  ...(['about', 'bleed', 'safety', 'marks', 'standard', 'text', 'layers', 'paints'] as const),
  ...(['spot-colours', 'spots', 'total-ink', 'scale', 'file-name', 'output'] as const),
] satisfies readonly ProfileKey[];
