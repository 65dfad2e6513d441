/** Which signs a run is about, and which findings are none of its business. */
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { KitConfig } from '../kit/kit-config.js';
import type { FailedSign } from '../kit/resolve-signs.js';
import type { Sign } from '../kit/sign.js';
import type { Selection, WhereField } from './request.js';

export interface Selected {
  readonly chosen: readonly Sign[];
  readonly others: readonly Sign[];
  readonly diagnostics: readonly Diagnostic[];
  /** The words it was selected by; undefined if the whole kit was. */
  readonly words: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Whether a sign that could not be looked up is one of those meant. */
  readonly isMeant: (failed: FailedSign) => boolean;
  /** Whether a finding is about the selection; what belongs to no sign (a theme, a catalogue) always is. */
  readonly concerns: (found: Diagnostic) => boolean;
}

export interface Selectable {
  readonly signs: readonly Sign[];
  readonly failed: readonly FailedSign[];
  readonly floors: KitConfig['floors'];
  /** Files of sources: a fault in one of them is about a row. */
  readonly sourceFiles: ReadonlySet<string>;
}

/** A kit of which no sign is known. */
export const NOTHING: Selectable = { signs: [], failed: [], floors: {}, sourceFiles: new Set() };

/** What a sign is chosen by: some fields of one that failed may be unknown. */
type Candidate = Pick<Sign, 'id' | 'variant'> & { readonly field: (name: WhereField) => string | undefined };

export function selectSigns(kit: Selectable, selection: Selection): Selected {
  const { signs, failed } = kit;
  const matches = matcher(kit, selection);
  const chosen = signs.filter((sign) => matches(candidate(sign), false));
  const meant = failed.filter((sign) => matches(remains(sign), true));
  const words = wordsOf(selection);
  const isEmpty = words !== undefined && signs.length + failed.length > 0 && chosen.length + meant.length === 0;
  const [isChosen, isMeant] = [new Set(chosen), new Set(meant)];
  const ids = new Set([...chosen, ...meant].map(({ id }) => id));
  const known = new Set([...signs, ...failed].map(({ id }) => id));
  const isNamed = namesAll(selection, ids);
  const concernsSign = (id: string): boolean =>
    known.has(id) ? ids.has(id) : matches({ id, variant: 'standard', field: () => undefined }, true);
  return {
    chosen,
    others: signs.filter((sign) => !isChosen.has(sign)),
    diagnostics: isEmpty ? [nothingSelected(kit, selection)] : [],
    words,
    isMeant: (sign) => isMeant.has(sign),
    concerns: ({ place, signs: all }) => {
      if (words === undefined) return true;
      const about = all ?? (place?.sign === undefined ? undefined : [place.sign]);
      if (about !== undefined) return about.some(concernsSign);
      const isRow = place?.line !== undefined && kit.sourceFiles.has(place.file ?? '');
      return !(isRow && isNamed);
    },
  };
}

function wordsOf({ variants, languages, only, where }: Selection): Selected['words'] {
  const words = {
    ...(variants === undefined || variants.length === 2 ? {} : { variant: variants }),
    ...(languages === undefined ? {} : { languages }),
    ...(only === undefined ? {} : { only }),
    ...(where === undefined ? {} : { where: where.map(({ field, value }) => `${field}=${value}`) }),
  };
  return Object.keys(words).length > 0 ? words : undefined;
}

/** Every sign was asked for by its own id and is there: a row that lost its id can be none of them. */
const namesAll = ({ only }: Selection, ids: ReadonlySet<string>): boolean =>
  only?.every((pattern) => !/[*?]/.test(pattern) && ids.has(pattern)) === true;

/** `lenient`: a field that is not known may have the value that is asked for. */
function matcher({ floors }: Selectable, { variants, only, where = [] }: Selection) {
  const globs = only?.map(globPattern);
  return ({ id, variant, field }: Candidate, lenient: boolean): boolean =>
    (variants === undefined || variants.includes(variant)) &&
    (globs === undefined || globs.some((glob) => glob.test(id))) &&
    where.every(({ field: name, value }) => {
      const found = field(name);
      return found === undefined ? lenient : comparable(name, found, floors) === comparable(name, value, floors);
    });
}

/** A floor may be asked for by its name in the kit or by the code on the wall. */
const comparable = (field: WhereField, value: string, floors: KitConfig['floors']): string =>
  field === 'floor' && Object.hasOwn(floors, value) ? (floors[value]?.code ?? value) : value;

const candidate = (sign: Sign): Candidate => ({ ...sign, field: (name) => fieldText(sign, name) });

const remains = ({ id, variant, fields }: FailedSign): Candidate => ({
  id,
  variant,
  field: (name) => (name === 'id' ? id : name === 'variant' ? variant : fields[name]),
});

function nothingSelected(kit: Selectable, selection: Selection): Diagnostic {
  const { signs } = kit;
  const { only = [], where = [] } = selection;
  const alone = (part: Selection): boolean => signs.some((sign) => matcher(kit, part)(candidate(sign), false));
  const pattern = only.find((each) => !alone({ only: [each] }));
  const condition = where.find((each) => !alone({ where: [each] }));
  if (pattern !== undefined) {
    const guess = nearestOf(
      pattern.replace(/[*?]/g, ''),
      signs.map(({ id }) => id),
    );
    return problem('build/nothing-selected', { signs: signs.length, pattern, ...guess });
  }
  if (condition === undefined) return problem('build/nothing-selected', { signs: signs.length });
  const { field, value } = condition;
  const names = field === 'floor' ? Object.keys(kit.floors) : [];
  const values = [...names, ...signs.flatMap((sign) => fieldText(sign, field) ?? [])];
  return problem('build/nothing-selected', {
    signs: signs.length,
    pattern: `${field}=${value}`,
    ...prefixed(field, nearestOf(value, new Set(values))),
  });
}

const nearestOf = (value: string, known: Iterable<string>): { readonly nearest?: string } => {
  const guess = nearest(value, known);
  return guess === undefined ? {} : { nearest: guess };
};

const prefixed = (field: string, { nearest: guess }: { readonly nearest?: string }) =>
  guess === undefined ? {} : { nearest: `${field}=${guess}` };

/** `*` any characters, `?` one; everything else stands for itself. */
function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
}

/** What `--where field=value` compares: a field of the sign as text. A field that it lacks is empty. */
function fieldText(sign: Sign, field: WhereField): string {
  switch (field) {
    case 'size':
      return sign.size.name ?? `${sign.size.width}x${sign.size.height}`;
    case 'message':
      return sign.message?.key ?? sign.message?.lines[0]?.text ?? '';
    case 'unit':
      return sign.unit?.key ?? sign.unit?.lines[0]?.text ?? '';
    default:
      return sign[field] ?? '';
  }
}
