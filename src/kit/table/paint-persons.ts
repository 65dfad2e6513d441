import type { PersonPolicy } from '../raw-sign.js';
import { type Person, type PersonParts, parsePerson, splitPersons } from './parse-person.js';

export interface PaintedPersons {
  /** The names as they will stand on the sign. Nothing else of the persons is left. */
  readonly names: readonly string[];
  /** An entry may be several people: it has more commas than one name. */
  readonly unclear: boolean;
}

/**
 * Applies the persons policy. `full`: all; `surname`: salutation, titles and family name; `function`: what they
 * do, and nothing where that is not known; `none`: nothing.
 */
export function paintPersons(entries: readonly (string | PersonParts)[], policy: PersonPolicy): PaintedPersons {
  if (policy === 'none') return { names: [], unclear: false };
  const persons = entries
    .flatMap((entry): readonly (string | PersonParts)[] => (typeof entry === 'string' ? splitPersons(entry) : [entry]))
    .map(parsePerson);
  const names = persons.map((person) => paint(person, policy)).filter((name) => name !== '');
  return {
    // Two people with one function are one line.
    names: policy === 'function' ? [...new Set(names)] : names,
    unclear: policy !== 'function' && persons.some(({ unclear }) => unclear),
  };
}

function paint(
  { salutation, title, given, family, degrees, aside, role }: Person,
  policy: Exclude<PersonPolicy, 'none'>,
): string {
  if (policy === 'function') return role;
  const words = [salutation, title, policy === 'full' ? given : '', family].filter((word) => word !== '');
  const name = degrees === '' ? words.join(' ') : `${words.join(' ')}, ${degrees}`;
  const behind = policy === 'full' ? [aside, role].filter((part) => part !== '') : [];
  return [name, ...behind.map((part) => `(${part})`)].join(' ').trim();
}
