/** What resolving needs to know of the world, and what it remembers on the way through a kit. */
import { nearest } from '../base/nearest.js';
import { canonicalTag } from '../catalogue/language.js';
import type { Catalogue } from '../catalogue/types.js';
import { at, type Diagnostic, type Outcome, type Place } from '../diagnostics/diagnostic.js';
import type { KitConfig } from './kit-config.js';
import type { RawSign, SignField } from './raw-sign.js';
import type { SignValues } from './sign-schema.js';
import { fold, germanTexts, roomUse, type UseWords, unitWords, useWords } from './table/room-use.js';
import type { TemplateFacts } from './template-facts.js';

export interface World {
  readonly catalogue: Catalogue;
  /** By id, the kit's own included; `alt` is the message key of what it shows. */
  readonly pictograms: ReadonlyMap<string, { readonly alt: string }>;
  readonly templates: ReadonlyMap<string, TemplateFacts>;
  /** `--languages`: only these, and each sign's first one. */
  readonly only?: readonly string[];
}

/** German words of rooms end alike: Kühlraum is not Büroraum. */
const LETTERS_OF_A_SLIP = 5;

export interface Resolution extends World {
  readonly config: KitConfig;
  /** Canonical tags in the order of the kit: the order on every sign. */
  readonly order: readonly string[];
  readonly primary: string;
  /** The catalogue's answer to a message without values, remembered: thousands of doors say the same. */
  readonly message: (key: string, language: string, values?: Readonly<Record<string, string>>) => Outcome<string>;
  /** The message that a literal text most likely means. */
  readonly nearestUse: (text: string, field: SignField) => string | undefined;
}

/** One sign on its way: what it asks for and what was found wrong with it. */
export interface Draft {
  readonly raw: RawSign;
  readonly values: SignValues;
  readonly id: string | undefined;
  readonly facts: TemplateFacts | undefined;
  readonly diagnostics: Diagnostic[];
  /** Another sign has the same id or file name. */
  clashes: boolean;
}

/** Adds a diagnostic with the place of the field it is about. What holds for both forms of a sign is warned of once. */
export function report(draft: Draft, diagnostic: Diagnostic, field?: SignField): void {
  const placed = at(diagnostic, placeOfField(draft, field));
  const known = placed.severity !== 'error' && draft.diagnostics.some((other) => isSame(other, placed));
  if (!known) draft.diagnostics.push(placed);
}

const isSame = (a: Diagnostic, b: Diagnostic): boolean =>
  a.code === b.code && JSON.stringify(a.facts) === JSON.stringify(b.facts);

export function placeOfField({ raw, id }: Draft, field?: SignField): Place {
  const place = (field === undefined ? undefined : raw.places[field]) ?? raw.place;
  return id === undefined ? place : { ...place, sign: id };
}

export function createResolution(config: KitConfig, world: World): Resolution {
  const order = kitLanguages(config);
  const remembered = new Map<string, Outcome<string>>();
  const guesses = new Map<string, string | undefined>();
  const words = new Map<'unit' | 'message', UseWords>();
  return {
    ...world,
    config,
    order,
    primary: order[0] ?? 'de',
    nearestUse(text, field) {
      const kind = field === 'unit' ? 'unit' : 'message';
      const name = `${kind} ${text}`;
      if (!guesses.has(name)) {
        const texts = (): readonly (readonly [string, string])[] => germanTexts(world.catalogue);
        const known = words.get(kind) ?? (kind === 'unit' ? unitWords(texts()) : useWords(texts()));
        words.set(kind, known);
        guesses.set(
          name,
          roomUse(text, known)?.key ?? known.get(nearest(fold(text), known.keys(), LETTERS_OF_A_SLIP) ?? ''),
        );
      }
      return guesses.get(name);
    },
    message(key, language, values) {
      const name = JSON.stringify([key, language, values]);
      const known = remembered.get(name);
      if (known !== undefined) return known;
      const outcome = world.catalogue.message(key, language, values);
      remembered.set(name, outcome);
      return outcome;
    },
  };
}

/** Those of `all` first, then what only single templates show. */
function kitLanguages({ languages }: KitConfig): readonly string[] {
  const { all = [], ...others } = languages;
  const tags = [...all, ...Object.values(others).flat()].map(toTag);
  return [...new Set(tags)];
}

/** The canonical tag; one that nobody knows stays as it is written, and is reported where it is used. */
export const toTag = (written: string): string => canonicalTag(written) ?? written;
