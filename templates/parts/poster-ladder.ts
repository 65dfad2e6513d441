/** The ladder of a poster: what is tried first, and what gives way when the texts are many or long. */
import type { Sign } from 'schildwerk/template';
import { hasHead } from './poster-head.js';
import { statementsOf } from './statements.js';

export interface Attempt {
  readonly step: Step;
  /** Lines that a message may take in the primary language and in the others. */
  readonly lines: number;
  readonly otherLines: number;
}

export interface Step {
  /** Em size of the primary text, in u. */
  readonly primary: number;
  /** Row pitch of the other languages, in their own size. */
  readonly pitch: number;
  /** The head is at least this high, in u. */
  readonly head: number;
}

/** Steps that are as good as each other: a line more in one of them is better than the next tier's smaller words. */
interface Tier {
  /** Up to how many languages, for how many messages. */
  readonly languages: number;
  readonly messages: number;
  /** Lines that a message may take in the primary language and in the others. */
  readonly lines: number;
  readonly otherLines: number;
  readonly steps: readonly Step[];
}

const ANY = { languages: Number.POSITIVE_INFINITY, messages: Number.POSITIVE_INFINITY };

const TIERS: readonly Tier[] = [
  {
    // One other language may take a second line: words half as large would be the worse poster.
    languages: 2,
    messages: 1,
    lines: 2,
    otherLines: 2,
    steps: [
      { primary: 3.2, pitch: 1.4, head: 16 },
      { primary: 2.8, pitch: 1.4, head: 16 },
    ],
  },
  {
    languages: 2,
    messages: 1,
    lines: 2,
    otherLines: 2,
    steps: [
      { primary: 2.5, pitch: 1.4, head: 14 },
      { primary: 2.34, pitch: 1.4, head: 13.5 },
    ],
  },
  {
    ...ANY,
    messages: 1,
    lines: 2,
    otherLines: 1,
    steps: [
      { primary: 2.5, pitch: 1.4, head: 14 },
      { primary: 2.34, pitch: 1.4, head: 13.5 },
    ],
  },
  {
    ...ANY,
    messages: 1,
    lines: 3,
    otherLines: 2,
    steps: [
      { primary: 2.17, pitch: 1.4, head: 10.5 },
      { primary: 2.17, pitch: 1.36, head: 10 },
      { primary: 1.94, pitch: 1.36, head: 9.5 },
      { primary: 1.8, pitch: 1.36, head: 9.5 },
    ],
  },
  {
    ...ANY,
    languages: 2,
    lines: 2,
    otherLines: 1,
    steps: [
      { primary: 2.5, pitch: 1.4, head: 10 },
      { primary: 2.34, pitch: 1.4, head: 10 },
      { primary: 2.17, pitch: 1.4, head: 10 },
      { primary: 1.94, pitch: 1.4, head: 10 },
    ],
  },
  {
    languages: 2,
    messages: 1,
    lines: 6,
    otherLines: 5,
    steps: [
      { primary: 1.94, pitch: 1.4, head: 12 },
      { primary: 1.8, pitch: 1.4, head: 12 },
    ],
  },
  {
    ...ANY,
    lines: 3,
    otherLines: 2,
    steps: [
      { primary: 1.8, pitch: 1.38, head: 9 },
      { primary: 1.62, pitch: 1.36, head: 8.5 },
    ],
  },
  {
    ...ANY,
    lines: 4,
    otherLines: 3,
    steps: [
      { primary: 1.46, pitch: 1.34, head: 8 },
      { primary: 1.32, pitch: 1.32, head: 7.5 },
    ],
  },
  {
    ...ANY,
    lines: 5,
    otherLines: 4,
    steps: [
      { primary: 1.2, pitch: 1.3, head: 7 },
      { primary: 1.08, pitch: 1.3, head: 6.5 },
      { primary: 0.97, pitch: 1.3, head: 6 },
      { primary: 0, pitch: 1.3, head: 5.4 },
    ],
  },
];

/** Without a head the words have its room. */
const GROWN = 1.15;

/** In the order in which they are tried: the first on which all has room is taken. */
export function ladder(sign: Sign): readonly Attempt[] {
  const messages = statementsOf(sign).length;
  return TIERS.filter((tier) => sign.languages.length <= tier.languages && messages <= tier.messages).flatMap(
    ({ steps, lines, otherLines }) =>
      Array.from({ length: otherLines }, (_, index) => index + 1).flatMap((allowed) =>
        (hasHead(sign) ? steps : grown(steps)).map((step) => ({ step, lines, otherLines: allowed })),
      ),
  );
}

/** Without a head, larger words are tried beside those that the ladder has. */
const grown = (steps: readonly Step[]): readonly Step[] =>
  [...steps.map((step) => ({ ...step, primary: GROWN * step.primary })), ...steps].sort(
    (a, b) => b.primary - a.primary,
  );
