/** manifest.json: what stands on every sign of the output and what files it is. What a later build or a `diff` compares with. */
import type { PaintedTexts } from '../check/painted-texts.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Hole, Sign, Variant } from '../kit/sign.js';
import { textSlots } from '../kit/text-slots.js';
import type { Input } from './kit-folder.js';
import type { StagedFile } from './output/journal.js';
import { compare } from './stable-json.js';

export interface Manifest {
  readonly schema: 1;
  readonly tool: string;
  readonly kit: string;
  readonly date: string;
  readonly inputs: readonly Input[];
  /** Sorted by id, the standard variant first. */
  readonly signs: readonly ManifestSign[];
  /** Files that show many signs, sorted by path. */
  readonly collected?: readonly ManifestCollected[];
}

export interface ManifestCollected extends StagedFile {
  /** Hash of all that shapes the file. */
  readonly key: string;
}

export interface ManifestSign {
  readonly id: string;
  readonly variant: Variant;
  readonly template: string;
  /** Hash of all that shapes the sign. */
  readonly content: string;
  /** Hash of what shapes its files beside the content: press, resolution, date, the program itself. */
  readonly settings: string;
  readonly place: Readonly<Record<string, string | number>>;
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;
  /** By slot, then by language. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How its texts came to stand, by slot and language like them. */
  readonly painted?: PaintedTexts;
  readonly quantity: number;
  /** Pages, one a side. */
  readonly sides: number;
  /** Inks beside the process inks: spot colours, and what is done beside printing. */
  readonly plates?: readonly string[];
  readonly outputs: readonly StagedFile[];
  /** What was remarked when it was made: said again when it need not be. */
  readonly findings?: readonly Diagnostic[];
}

/** A manifest that this version can use; undefined for anything else. */
export function readManifest(json: unknown): Manifest | undefined {
  const { schema, signs, collected = [] } = (json ?? {}) as Partial<Manifest>;
  const isSign = (sign: Partial<ManifestSign>): boolean => typeof sign.id === 'string' && Array.isArray(sign.outputs);
  const isFile = (file: Partial<ManifestCollected>): boolean => typeof file.path === 'string';
  const isWhole = Array.isArray(signs) && signs.every(isSign) && Array.isArray(collected) && collected.every(isFile);
  return schema === 1 && isWhole ? (json as Manifest) : undefined;
}

export function manifestSign(
  { sign, content, settings }: { readonly sign: Sign; readonly content: string; readonly settings: string },
  outputs: readonly StagedFile[],
  {
    sides,
    plates,
    findings,
    painted,
  }: Pick<ManifestSign, 'sides'> & {
    readonly plates: readonly string[];
    readonly findings: readonly Diagnostic[];
    readonly painted: PaintedTexts;
  },
): ManifestSign {
  const { id, variant, template, quantity } = sign;
  // Which sign it is has been said.
  const { sign: _id, ...place } = sign.place;
  return {
    id,
    variant,
    template,
    content,
    settings,
    place,
    fields: fieldsOf(sign),
    texts: textsOf(sign),
    painted,
    quantity,
    sides,
    ...(plates.length === 0 ? {} : { plates }),
    outputs: [...outputs].sort((a, b) => compare(a.path, b.path)),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

const signKey = ({ id, variant }: Pick<ManifestSign, 'id' | 'variant'>): string =>
  `${id}\u0000${variant === 'easy' ? 1 : 0}`;

export const sortSigns = (signs: readonly ManifestSign[]): readonly ManifestSign[] =>
  [...signs].sort((a, b) => compare(signKey(a), signKey(b)));

/** What the kit says of the sign, apart from its texts. */
function fieldsOf(sign: Sign): ManifestSign['fields'] {
  const { size, distance, languages, number, floor, building, persons, pictograms, url, arrow } = sign;
  const { material, note, tactile, validFrom, validUntil, destinations, shape, white } = sign;
  const fields: Record<string, string | number | readonly string[] | undefined> = {
    size: size.name ?? `${size.width}x${size.height}`,
    distance,
    languages,
    number,
    floor,
    building,
    persons: persons.length === 0 ? undefined : persons,
    pictograms: pictograms.length === 0 ? undefined : pictograms,
    url,
    arrow,
    arrows: destinations.length === 0 ? undefined : destinations.map((destination) => destination.arrow),
    numbers: destinations.length === 0 ? undefined : destinations.map((destination) => destination.number ?? ''),
    material: material || undefined,
    note: note || undefined,
    tactile: tactile ? 'yes' : undefined,
    corners: shape === undefined || shape.corners === 0 ? undefined : shape.corners,
    holes: shape === undefined || shape.holes.length === 0 ? undefined : shape.holes.map(holeText),
    contour: shape === undefined || shape.contour === 'none' ? undefined : shape.contour,
    white,
    'valid-from': validFrom,
    'valid-until': validUntil,
  };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as ManifestSign['fields']; // the filter above took the undefined ones
}

/** Its middle and its diameter. */
const holeText = ({ x, y, diameter }: Hole): string => `${x} ${y} ${diameter}`;

const textsOf = (sign: Sign): ManifestSign['texts'] =>
  Object.fromEntries(
    textSlots(sign).map(([slot, text]) => [
      slot,
      Object.fromEntries(text.lines.map((line) => [line.language, line.text])),
    ]),
  );
