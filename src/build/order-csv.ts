/** order.csv: the job ticket that a print shop opens in a spreadsheet. A row a printed file. */
import { stringify } from 'csv-stringify/sync';
import type { AcceptedDrafts, KitConfig } from '../kit/kit-config.js';
import type { PressProfile } from '../kit/press/profile.js';
import type { Sign } from '../kit/sign.js';
import { textSlots } from '../kit/text-slots.js';
import type { Whereabouts } from './collect/collected-plan.js';
import { finishingOf } from './finishing.js';
import type { StagedFile } from './output/journal.js';
import { byPlace } from './sign-order.js';

export interface OrderedSign {
  readonly sign: Sign;
  readonly outputs: readonly StagedFile[];
  readonly sides: number;
  /** Inks beside the process inks. */
  readonly plates: readonly string[];
  /** Where its print lies, if not in a file of its own. */
  readonly collected?: Whereabouts & Pick<StagedFile, 'sha256'>;
}

const COLUMNS = [
  'action',
  'status',
  'file',
  'page',
  'sides',
  'id',
  'variant',
  'template',
  'width_mm',
  'height_mm',
  'bleed_mm',
  'quantity',
  'material',
  'finishing',
  'plates',
  'building',
  'floor',
  'number',
  'note',
  'sha256',
] as const;

export type OrderCells = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

export interface OrderRow {
  readonly sign: Sign;
  readonly cells: OrderCells;
}

/** What a ticket must know of the kit. */
export interface OrderKit {
  readonly press: PressProfile;
  readonly config: Pick<KitConfig, 'acceptDrafts' | 'floors' | 'documents'>;
}

/** In the order of places, so that whoever hangs the signs walks once. */
export function orderRows(signs: readonly OrderedSign[], { press, config }: OrderKit): readonly OrderRow[] {
  const inOrder = byPlace(config.floors);
  return [...signs]
    .sort((a, b) => inOrder(a.sign, b.sign))
    .map((ordered) => ({ sign: ordered.sign, cells: cellsOf(ordered, press, config) }));
}

export function orderCsv(rows: readonly OrderRow[]): string {
  return stringify([...rows.map(({ cells }) => COLUMNS.map((column) => harmless(cells[column])))], {
    header: true,
    columns: [...COLUMNS],
    delimiter: ';',
    record_delimiter: '\r\n',
    bom: true,
  });
}

function cellsOf(
  { sign, outputs, sides, plates, collected }: OrderedSign,
  press: PressProfile,
  { acceptDrafts, documents }: OrderKit['config'],
): OrderCells {
  const printed = collected ?? outputs.find(({ path }) => path.endsWith('.pdf')) ?? outputs[0];
  return {
    action: 'print',
    status: statusOf(sign, acceptDrafts),
    file: printed?.path ?? '',
    // A list with spaces: a spreadsheet makes a date of 3-4 and a fraction of 3,4.
    page: collected?.pages.join(' ') ?? 1,
    sides,
    id: sign.id,
    variant: sign.variant,
    template: sign.template,
    width_mm: sign.size.width,
    height_mm: sign.size.height,
    bleed_mm: press.bleed,
    quantity: sign.quantity,
    material: sign.material,
    finishing: finishingOf(sign, documents),
    plates: [...processInks(press), ...plates].join(' + '),
    building: sign.building ?? '',
    floor: sign.floor ?? '',
    number: sign.number ?? '',
    note: sign.note,
    sha256: printed?.sha256 ?? '',
  };
}

/** `CMYK`, or `RGB` where light is meant; none where nothing is printed. */
const processInks = ({ output, paints }: PressProfile): readonly string[] =>
  paints === 'plates' ? [] : [output.space === 'cmyk' ? 'CMYK' : 'RGB'];

/** A sign is a draft as long as one text on it is, unless the kit accepts the drafts of those languages by name. */
export function statusOf(sign: Sign, accepted: readonly AcceptedDrafts[]): 'released' | 'draft' | 'approved-draft' {
  const drafts = draftLanguages(sign);
  if (drafts.length === 0) return 'released';
  const taken = new Set(accepted.flatMap(({ languages }) => languages));
  return drafts.every((language) => taken.has(language)) ? 'approved-draft' : 'draft';
}

/** Languages in which something on the sign has not been read by anybody fluent. */
export function draftLanguages(sign: Sign): readonly string[] {
  const drafts = textSlots(sign)
    .flatMap(([, { lines }]) => lines)
    .filter(({ state }) => state === 'draft');
  return [...new Set(drafts.map(({ language }) => language))];
}

/** A spreadsheet runs what looks like a formula: an apostrophe in front makes it text. */
export const harmless = (value: string | number): string =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
