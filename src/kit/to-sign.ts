/** A checked draft in one of its forms, as the sign that layout gets. */
import { noteOtherAddresses } from './check-address.js';
import { fileName } from './file-name.js';
import { type Draft, placeOfField, type Resolution, toTag } from './resolution.js';
import { altTexts, type Content, wordContent } from './resolve-content.js';
import { personsOf } from './resolve-frame.js';
import type { Sign, SignShape, Variant } from './sign.js';
import type { SignValues } from './sign-schema.js';

export interface Parts {
  readonly variant: Variant;
  readonly languages: readonly string[];
  readonly content: Content;
  readonly size: Sign['size'];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly floor: string | undefined;
  readonly shape: SignShape | undefined;
  /** Whether fingers find this form: of two signs beside one door the standard one alone. */
  readonly felt: boolean;
}

export function toSign(
  draft: Draft,
  { variant, languages, content, size, settings, floor, shape, felt }: Parts,
  run: Resolution,
): Sign {
  const { values, id = '' } = draft;
  const worded = wordContent(content, languages, draft, run);
  const url = urlIn(draft, languages, run);
  const destinations = variant === 'easy' ? worded.destinations.map(withoutRange) : worded.destinations;
  return {
    id,
    name: fileName(id),
    variant,
    template: values.template ?? '',
    size,
    distance: values.distance ?? draft.facts?.distance ?? 1,
    languages,
    ...(values.number === undefined ? {} : { number: values.number }),
    ...(floor === undefined ? {} : { floor }),
    ...(worded.floorText === undefined ? {} : { floorText: worded.floorText }),
    ...(values.building === undefined ? {} : { building: values.building }),
    ...(worded.message === undefined ? {} : { message: worded.message }),
    ...(worded.unit === undefined ? {} : { unit: worded.unit }),
    messages: worded.messages,
    persons: personsOf(draft),
    pictograms: content.pictograms,
    ...(url === undefined ? {} : { url }),
    ...(values.arrow === undefined ? {} : { arrow: values.arrow }),
    destinations,
    with: settings,
    alt: altTexts(content, worded, languages[0] ?? run.primary, draft, run),
    quantity: quantityOf(values.quantity, variant),
    material: values.material ?? '',
    note: values.note ?? '',
    tactile: (values.tactile ?? draft.facts?.felt === 'always') && felt,
    ...(values['valid-from'] === undefined ? {} : { validFrom: values['valid-from'] }),
    ...(values['valid-until'] === undefined ? {} : { validUntil: values['valid-until'] }),
    place: placeOfField(draft),
    ...(shape === undefined ? {} : { shape }),
    ...(values.white === undefined || values.white === 'none' ? {} : { white: values.white }),
  };
}

/** Leichte Sprache shows no ranges of rooms. */
function withoutRange(destination: Sign['destinations'][number]): Sign['destinations'][number] {
  const { number, ...rest } = destination;
  return number === undefined || /[–—]|\bbis\b|\d\s*-\s*\d/u.test(number) ? rest : destination;
}

function quantityOf(quantity: SignValues['quantity'], variant: Variant): number {
  return typeof quantity === 'object' ? (quantity[variant] ?? 1) : (quantity ?? 1);
}

/** One address for all, or the one of the sign's first language that has its own. */
function urlIn(draft: Draft, languages: readonly string[], run: Resolution): string | undefined {
  const { url } = draft.values;
  if (url === undefined || typeof url === 'string') return url;
  const byTag = new Map(Object.entries(url).map(([tag, address]) => [toTag(tag), address]));
  const found = [...languages, run.primary].find((tag) => byTag.has(tag));
  const shown = (found === undefined ? [...byTag.values()][0] : byTag.get(found)) ?? '';
  noteOtherAddresses(draft, shown, languages, byTag);
  return shown;
}
