/** From a name as somebody typed it to its parts. It guesses; where it can't, it says so. */
import { DEGREE, GENERATION, isFunction, isParticle, isSmallParticle, PREFIX_TITLE, SALUTATION } from './titles.js';

/** A person in parts, as kit.yaml may write one. */
export interface PersonParts {
  readonly title?: string;
  readonly given?: string;
  readonly family?: string;
  readonly role?: string;
}

export interface Person {
  /** `Frau`, as it was written. */
  readonly salutation: string;
  /** Titles before the name: `Prof. Dr. med.` */
  readonly title: string;
  readonly given: string;
  /** With its particles. Empty if the entry is only a function. */
  readonly family: string;
  /** Degrees behind the name: `M. Sc.` */
  readonly degrees: string;
  /** What stands in brackets behind the name and is no function: `(geb. Schulz)`. */
  readonly aside: string;
  readonly role: string;
  /** More commas than a name has: several people, perhaps. */
  readonly unclear: boolean;
}

export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** `Dr.Anna` and `Prof.Dr.` want their spaces. */
const spaceTitles = (text: string): string => text.replace(/\b(Dr|Prof|med|phil|jur|nat)\.(?=\p{Lu})/gu, '$1. ');

/** The people in one cell: apart at `;`, `&`, `|` and line breaks, never at a comma, and where a second salutation begins. */
export function splitPersons(text: string): readonly string[] {
  return text
    .split(/[;&|\r\n\u2028\u2029]+/u)
    .flatMap(splitAtSalutation)
    .map((part) => tidy(part).replace(/^,\s*/u, ''))
    .filter((part) => /\p{L}/u.test(part));
}

/** `Frau Müller / Herr Schmidt` and `Frau Müller und Herr Schmidt` are two people. */
function splitAtSalutation(text: string): readonly string[] {
  if (!SALUTATION.test(text.trim())) return [text];
  return text.split(/(?:\s*[,/]\s*|\s+(?:und|u\.|and)\s+)(?=(?:Frau|Herrn?|Fr\.|Hr\.)\s)/u);
}

export function parsePerson(entry: string | PersonParts): Person {
  if (typeof entry !== 'string') return fromParts(entry);
  const { text, role, aside } = takeBehind(spaceTitles(tidy(entry)));
  if (/^N\.?\s?N\.?$/u.test(text)) return person({ family: 'N. N.', role });
  const lead = takeLead(text);
  const { rest, degrees } = takeDegrees(lead.rest);
  const found = splitName(rest);
  const title = join(lead.title, found.title);
  return {
    salutation: lead.salutation || found.salutation,
    title,
    given: found.given,
    family: found.family,
    degrees: [...degrees, ...found.degrees].join(', '),
    aside,
    role: role || found.role,
    unclear: found.unclear,
  };
}

function fromParts({ title = '', given = '', family = '', role = '' }: PersonParts): Person {
  const lead = takeLead(`${tidy(title)} `);
  // What stands in `title` is a title, known to the list or not.
  return person({
    salutation: lead.salutation,
    title: join(lead.title, lead.rest),
    given: tidy(given),
    family: tidy(family),
    role: tidy(role),
  });
}

const person = (known: Partial<Person>): Person => ({
  salutation: '',
  title: '',
  given: '',
  family: '',
  degrees: '',
  aside: '',
  role: '',
  unclear: false,
  ...known,
});

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** `Anna Müller (Leitung)` and `Anna Müller – Leitung`; brackets that hold no function are part of the name. */
function takeBehind(text: string): { text: string; role: string; aside: string } {
  const [, name, inBrackets, behindDash] = /^(.+?)(?:\s*\(([^()]+)\)|\s+[-–—]\s+([^()]+))$/u.exec(text) ?? [];
  const behind = inBrackets ?? behindDash;
  if (name === undefined || behind === undefined || DEGREE.test(`(${behind})`)) return { text, role: '', aside: '' };
  if (isFunction(behind)) return { text: name, role: behind, aside: '' };
  return inBrackets === undefined ? { text, role: '', aside: '' } : { text: name, role: '', aside: behind };
}

interface Lead {
  readonly salutation: string;
  readonly title: string;
  readonly rest: string;
}

/** Takes salutations and titles off the front, with the commas between them. */
function takeLead(text: string): Lead {
  let [salutation, title, rest] = ['', '', text.trim()];
  while (rest !== '') {
    const [greeting] = SALUTATION.exec(rest) ?? [];
    const [word] = PREFIX_TITLE.exec(rest) ?? degreeBeforeName(rest) ?? [];
    const taken = greeting ?? word;
    if (taken === undefined) break;
    rest = rest.slice(taken.length);
    if (greeting !== undefined && salutation === '') salutation = greeting;
    else title = title.endsWith(',') || title === '' ? join(title, taken) : `${title} ${taken}`;
    // A comma between two titles stays; one before a name goes (it was `Dr. Müller, …` otherwise).
    const [comma] = /^\s*,/u.exec(rest) ?? [];
    if (comma !== undefined) {
      rest = rest.slice(comma.length);
      if (word !== undefined && (PREFIX_TITLE.test(rest.trim()) || DEGREE.test(rest.trim()))) title += ',';
    }
    rest = rest.trim();
  }
  return { salutation, title, rest };
}

/** `M. A. Anna Schmidt` is a degree, `M. A. Schmidt` is two initials. */
function degreeBeforeName(text: string): RegExpExecArray | null {
  const match = DEGREE.exec(text);
  if (match === null) return null;
  const names = text
    .slice(match[0].length)
    .split(/[\s,]+/u)
    .filter((word) => word !== '' && !isSmallParticle(word));
  const isInitials = /^\p{Lu}\.\s?\p{Lu}\.$/u.test(match[0]);
  return isInitials && names.length < 2 ? null : match;
}

/** Takes degrees off the end: `Anna Müller, M. Sc., LL. M.` */
function takeDegrees(text: string): { rest: string; degrees: readonly string[] } {
  const segments = text.split(/\s*,\s*/u);
  const degrees: string[] = [];
  while (segments.length > 1) {
    const last = segments.at(-1) ?? '';
    if (!isWhole(last, DEGREE) && !isWhole(last, PREFIX_TITLE)) break;
    degrees.unshift(last);
    segments.pop();
  }
  return { rest: segments.join(', '), degrees };
}

const isWhole = (text: string, pattern: RegExp): boolean =>
  pattern.exec(text)?.[0].length === text.length && text !== '';

interface Name {
  readonly salutation: string;
  readonly title: string;
  readonly given: string;
  readonly family: string;
  readonly degrees: readonly string[];
  readonly role: string;
  readonly unclear: boolean;
}

function splitName(text: string): Name {
  const segments = text.split(/\s*,\s*/u);
  const last = segments.at(-1) ?? '';
  const role = segments.length > 1 && isFunction(last) ? last : '';
  if (role !== '') segments.pop();
  const [family = '', second, ...more] = segments;
  const plain = { salutation: '', title: '', degrees: [], role, unclear: false };
  if (more.length > 0) {
    const { family: guess } = lastWord(segments.join(' '));
    return { ...plain, given: segments.join(', ').slice(0, -guess.length).trim(), family: guess, unclear: true };
  }
  if (second === undefined) return { ...plain, ...lastWord(family) };

  // `Leyen, Dr. Ursula von der`: titles stand before or behind the given name, particles behind it.
  const lead = takeLead(second);
  const words = lead.rest.split(' ').filter((word) => word !== '');
  const degrees: string[] = [];
  for (let tail = words.at(-1); tail !== undefined && isWhole(tail, PREFIX_TITLE); tail = words.at(-1)) {
    degrees.unshift(tail);
    words.pop();
  }
  const particles: string[] = [];
  for (let tail = words.at(-1); tail !== undefined && isSmallParticle(tail); tail = words.at(-1)) {
    particles.unshift(tail);
    words.pop();
  }
  return {
    ...plain,
    salutation: lead.salutation,
    title: join(lead.title, ...degrees),
    given: words.join(' '),
    family: join(...particles, family),
  };
}

/** The family name is the last word with the particles before it and what belongs behind it. */
function lastWord(text: string): { given: string; family: string } {
  const words = text.replace(/(?<=\p{L})\s+[-–]\s+(?=\p{L})/gu, '-').split(' ');
  let start = words.length - 1;
  while (start > 0 && GENERATION.test(words[start] ?? '')) start--;
  while (start > 0 && isParticle(words[start - 1] ?? '', start === 1)) {
    start--;
    // `Ortega y Gasset`: the word before the link belongs to the name too.
    if (words[start] === 'y' && start > 1) start--;
  }
  return { given: words.slice(0, start).join(' '), family: words.slice(start).join(' ') };
}
