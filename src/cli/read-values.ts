/** What stands after the flags, checked one by one: text in, typed values out, and a sentence for each that is wrong. */
import { nearest } from '../base/nearest.js';
import { isFile, PRESS_NAMES } from '../build/press-names.js';
import { GROUP_FIELDS, type Selection, WHERE_FIELDS, type WhereField } from '../build/request.js';
import { type FlagName, FORMATS, flagNamed, PNG_BOXES, VARIANTS } from './flags.js';
import { TONGUES } from './tongue.js';
import type { CliWords } from './words.js';

/** Each time it was given, in order. */
export type Given = Readonly<Partial<Record<FlagName, readonly (string | boolean)[]>>>;

const DPI = { least: 10, most: 2400, other: 'auto' } as const;
const JOBS = { least: 1, most: 256 } as const;
/** The shape of a BCP 47 tag; whether there is such a language, the kit's catalogues say. */
const TAG = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** A flag that is missing or wrong is undefined. */
export function readValues(given: Given, words: CliWords) {
  const read = reader(given, words);
  read.chosen('report', ['json']);
  read.chosen('lang', TONGUES);
  const values = {
    root: read.text('root'),
    out: read.text('out'),
    trust: read.text('trust'),
    only: read.texts('only'),
    where: read.where(),
    variants: read.chosen('variant', VARIANTS),
    languages: read.tags(),
    formats: read.chosen('format', FORMATS),
    press: read.press(),
    group: read.inOrder('group', GROUP_FIELDS),
    impose: read.isOn('impose'),
    dpi: read.text('dpi') === DPI.other ? DPI.other : read.number('dpi', DPI),
    pngBox: read.chosen('png-box', PNG_BOXES)?.[0],
    jobs: read.number('jobs', JOBS),
    sheet: read.isOn('sheet'),
    allowTemplates: read.isOn('allow-templates'),
    proofColours: read.isOn('proof-colours'),
    noProof: read.isOn('no-proof'),
    package: read.isOn('package'),
    force: read.isOn('force'),
    keepGoing: read.isOn('keep-going'),
    strict: read.isOn('strict'),
    json: read.isOn('json') || given.report !== undefined,
    timing: read.isOn('timing'),
    /** Flags that mean nothing where templates are trusted and nothing is listed. */
    withoutTrust: (['root', 'allow-templates', 'sheet', 'out', 'json'] as const)
      .filter((name) => given[name] !== undefined)
      .map((name) => `--${name}`),
  };
  return { values, reasons: [...read.reasons] };
}

function reader(given: Given, { misuse, placeholders }: CliWords) {
  const reasons = new Set<string>();

  const texts = (name: FlagName): readonly string[] | undefined => {
    if (given[name] === undefined) return undefined;
    const flag = flagNamed(name);
    const written = given[name].map(String);
    const parts = flag?.takes === 'split' ? written.flatMap((each) => each.split(',')) : written;
    const values = [...new Set(parts.map((part) => part.trim()))];
    if (values.includes('')) {
      const wanted = flag?.placeholder === undefined ? flag?.values?.join('|') : placeholders[flag.placeholder];
      reasons.add(misuse.noValue(`--${name}`, wanted ?? ''));
      return undefined;
    }
    if (flag?.takes === 'one' && written.length > 1) reasons.add(misuse.twice(`--${name}`));
    return values;
  };

  const inOrder = <T extends string>(name: FlagName, known: readonly T[]): readonly T[] | undefined =>
    texts(name)?.flatMap((value) => {
      const found = known.find((each) => each === value);
      if (found !== undefined) return [found];
      reasons.add(misuse.wrongValue(`--${name}`, value, known, nearest(value, known)));
      return [];
    });

  /** In the order of `known`, whatever the order on the command line. */
  const chosen = <T extends string>(name: FlagName, known: readonly T[]): readonly T[] | undefined => {
    const values = inOrder(name, known);
    return values === undefined ? undefined : known.filter((value) => values.includes(value));
  };

  const number = (name: FlagName, { least, most, other }: { least: number; most: number; other?: string }) => {
    const value = texts(name)?.[0];
    if (value === undefined) return undefined;
    const amount = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (amount >= least && amount <= most) return amount;
    reasons.add(misuse.wrongNumber(`--${name}`, value, least, most, other));
    return undefined;
  };

  const where = (): Selection['where'] | undefined =>
    texts('where')?.flatMap((condition) => {
      const [, name, value] = /^([^=\s]+)\s*=\s*(.*)$/s.exec(condition) ?? [];
      const field = WHERE_FIELDS.find((known) => known === name);
      if (field !== undefined && value !== undefined) return [{ field, value }];
      reasons.add(name === undefined ? misuse.wrongWhere(condition) : wrongField(name));
      return [];
    });

  const wrongField = (name: string): string =>
    misuse.wrongField(name, WHERE_FIELDS, nearest<WhereField>(name, WHERE_FIELDS));

  const tags = (): readonly string[] | undefined => {
    const values = texts('languages');
    for (const tag of values ?? []) if (!TAG.test(tag)) reasons.add(misuse.wrongTag(tag));
    return values;
  };

  const isOn = (name: FlagName): boolean => given[name]?.at(-1) === true;
  /** A shipped profile, or a file of the kit: what has a dot or a slash in it. */
  const press = (): string | undefined => {
    const value = texts('press')?.[0];
    return value !== undefined && isFile(value) ? value : chosen('press', PRESS_NAMES)?.[0];
  };

  return {
    press,
    reasons,
    texts,
    text: (name: FlagName) => texts(name)?.[0],
    inOrder,
    chosen,
    number,
    where,
    tags,
    isOn,
  };
}
