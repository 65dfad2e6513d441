/** What a sign says, with its references checked once for both variants, and then worded for each. */
import { nearest } from '../base/nearest.js';
import { EASY_LANGUAGE, SOURCE_LANGUAGE } from '../catalogue/language.js';
import { problem, warning } from '../diagnostics/diagnostic.js';
import { AUTO, pictogramOf } from './message-pictograms.js';
import type { SignField } from './raw-sign.js';
import { type Draft, type Resolution, report } from './resolution.js';
import { messageText, textIn, type Wording, wordingOf, writtenTexts } from './resolve-text.js';
import type { ArrowDirection, Destination, SignText } from './sign.js';

/** References checked, nothing worded yet. */
export interface Content {
  readonly message?: Wording;
  readonly unit?: Wording;
  readonly messages: readonly Wording[];
  readonly destinations: readonly PlannedDestination[];
  readonly pictograms: readonly string[];
}

interface PlannedDestination {
  readonly wording: Wording | undefined;
  readonly arrow: ArrowDirection;
  readonly number?: string;
  readonly floor?: string;
  readonly pictogram?: string;
}

export const wordingsOf = ({ message, unit, messages, destinations }: Content): readonly Wording[] =>
  [message, unit, ...messages, ...destinations.map(({ wording }) => wording)].filter(
    (wording) => wording !== undefined,
  );

/** `first` is the language that literal texts are in. */
export function contentOf(draft: Draft, first: string, run: Resolution): Content {
  const { values } = draft;
  const message = mainWording(draft, first, run);
  const unit = values.unit === undefined ? undefined : wordingOf(values.unit, 'unit', draft, first, run);
  const messages = (values.messages ?? []).map((text) => wordingOf(text, 'messages', draft, first, run));
  const shown = message ?? messages.find((wording) => wording !== undefined);
  const pictograms = [values.pictogram ?? []].flat().flatMap((id) => autoPictogram(id, shown, run) ?? []);
  for (const id of pictograms) checkPictogram(id, 'pictogram', draft, run);
  const destinations = (values.destinations ?? []).map((destination): PlannedDestination => {
    const { text, message: written, arrow, number, floor } = destination;
    const wording: Wording | undefined =
      text !== undefined
        ? {
            kind: 'literal',
            texts: writtenTexts(text, 'destinations', draft, run),
            strict: true,
            field: 'destinations',
          }
        : wordingOf(written ?? '', 'destinations', draft, first, run);
    const pictogram =
      destination.pictogram === undefined ? undefined : autoPictogram(destination.pictogram, wording, run);
    if (pictogram !== undefined) checkPictogram(pictogram, 'destinations', draft, run);
    return { wording, arrow, ...said({ number, floor, pictogram }) };
  });
  return {
    ...said({ message, unit }),
    messages: messages.filter((wording) => wording !== undefined),
    destinations,
    pictograms,
  };
}

/** `message` and `text` are one thing: a text may add languages to a literal message, not to a key. */
function mainWording(draft: Draft, first: string, run: Resolution): Wording | undefined {
  const { message, text } = draft.values;
  if (text === undefined) return message === undefined ? undefined : wordingOf(message, 'message', draft, first, run);
  const texts = writtenTexts(text, 'text', draft, run);
  if (message === undefined) return { kind: 'literal', texts, strict: true, field: 'text' };
  const own = wordingOf(message, 'message', draft, first, run);
  if (own?.kind === 'literal')
    return { kind: 'literal', texts: { ...own.texts, ...texts }, strict: false, field: 'text' };
  report(draft, problem('kit/message-and-text', { message }), 'text');
  return undefined;
}

/** `auto`: the one that goes with the message, if there is one. */
const autoPictogram = (id: string, wording: Wording | undefined, { pictograms }: Resolution): string | undefined =>
  id !== AUTO ? id : wording?.kind === 'message' ? pictogramOf(wording.key, pictograms) : undefined;

function checkPictogram(pictogram: string, field: SignField, draft: Draft, run: Resolution): void {
  if (run.pictograms.has(pictogram)) return;
  const close = nearest(pictogram, run.pictograms.keys());
  report(
    draft,
    problem('kit/unknown-pictogram', { pictogram, ...(close === undefined ? {} : { nearest: close }) }),
    field,
  );
}

/** What is said has a key, what is not has none (exactOptionalPropertyTypes). */
function said<Values extends object>(values: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // The one cast: dropping undefined values is what the return type says, but fromEntries can't.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

export interface Worded {
  readonly message?: SignText;
  readonly unit?: SignText;
  readonly floorText?: SignText;
  readonly messages: readonly SignText[];
  readonly destinations: readonly Destination[];
}

/** The content in the given languages. What can't be worded is left out, with a diagnostic. */
export function wordContent(content: Content, languages: readonly string[], draft: Draft, run: Resolution): Worded {
  const word = (wording: Wording | undefined): SignText | undefined =>
    wording === undefined ? undefined : textIn(wording, languages, draft, run);
  const destinations = content.destinations.flatMap(({ wording, arrow, number, floor, pictogram }): Destination[] => {
    const text = word(wording);
    const floorText = floor === undefined ? undefined : floorTextOf(floor, 'destinations', languages, draft, run);
    return text === undefined ? [] : [{ text, arrow, ...said({ number, floor: floorText, pictogram }) }];
  });
  const message = word(content.message);
  const { floor: own } = draft.values;
  // A sign for a floor says which one, unless it has something else to say.
  const floorText =
    own === undefined || content.message !== undefined || draft.facts?.fields.includes('floor') !== true
      ? undefined
      : floorTextOf(own, 'floor', languages, draft, run);
  return {
    ...said({ message, unit: word(content.unit), floorText }),
    messages: content.messages.map(word).filter((text) => text !== undefined),
    destinations,
  };
}

/** Floors are never counted: every language says the building's own code, and has a word for the ground floor. */
function floorTextOf(
  floor: string,
  field: SignField,
  languages: readonly string[],
  draft: Draft,
  run: Resolution,
): SignText | undefined {
  const known = Object.hasOwn(run.config.floors, floor) ? run.config.floors[floor] : undefined;
  const key = known?.order === 0 ? 'floors.ground' : 'floors.level';
  return messageText(key, languages, { code: floorCode(floor, field, draft, run) }, field, draft, run);
}

/** The code on the building's walls. Warns of a floor that the kit has not listed. */
export function floorCode(floor: string, field: SignField, draft: Draft, run: Resolution): string {
  const { floors } = run.config;
  const known = Object.keys(floors);
  if (known.length === 0) return floor;
  const listed = Object.hasOwn(floors, floor) ? floors[floor] : undefined;
  if (listed !== undefined) return listed.code;
  if (!Object.values(floors).some(({ code }) => code === floor)) {
    const close = nearest(floor, known);
    report(
      draft,
      warning('kit/unknown-floor', { floor, known, ...(close === undefined ? {} : { nearest: close }) }),
      field,
    );
  }
  return floor;
}

/** What pictograms and arrows say to a person who can't see them, in one language. */
export function altTexts(
  content: Content,
  worded: Worded,
  language: string,
  draft: Draft,
  run: Resolution,
): Record<string, string> {
  const { arrow, url } = draft.values;
  const alt: Record<string, string> = {};
  const onSign = new Set(content.pictograms);
  const used = new Set([...onSign, ...content.destinations.flatMap(({ pictogram }) => pictogram ?? [])]);
  for (const id of [...used].sort()) {
    const entry = run.pictograms.get(id);
    if (entry === undefined) continue;
    const key = entry.alt === '' ? `pictograms.${id}` : entry.alt;
    if (run.catalogue.has(key)) {
      alt[id] = altText(key, language, draft, run);
      continue;
    }
    const field = onSign.has(id) ? 'pictogram' : 'destinations';
    report(draft, warning('kit/pictogram-without-alt', { pictogram: id, key }), field);
    const text = onSign.has(id)
      ? (worded.message ?? worded.messages[Math.max(0, content.pictograms.indexOf(id))])
      : worded.destinations.find(({ pictogram }) => pictogram === id)?.text;
    alt[id] = readAloud(text?.lines[0]?.text ?? id);
  }
  const arrows = new Set([
    ...(arrow === undefined ? [] : [arrow]),
    ...content.destinations.map((destination) => destination.arrow),
  ]);
  for (const direction of [...arrows].sort())
    alt[`arrow-${direction}`] = altText(`arrows.${direction}`, language, draft, run);
  if (url !== undefined && draft.facts?.fields.includes('url') === true) {
    alt['qr-code'] = altText('words.qr-code', language, draft, run);
  }
  return alt;
}

/** An easy sign's alt text may stay ordinary German: it is heard, not painted. */
function altText(key: string, language: string, draft: Draft, run: Resolution): string {
  const spoken = language === EASY_LANGUAGE && !run.catalogue.has(key, language) ? SOURCE_LANGUAGE : language;
  return readAloud(messageText(key, [spoken], undefined, 'pictogram', draft, run)?.lines[0]?.text ?? '');
}

/** Seams, breaks and the points of Leichte Sprache are for the eye: who listens must not hear them. */
const readAloud = (text: string): string =>
  text.replace(/\u00AD|(?<=\p{L})\u00B7(?=\p{L})/gu, '').replace(/\s*\n\s*/g, ' ');
