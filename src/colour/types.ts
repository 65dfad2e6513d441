import type { Colour } from '../base/colour.js';

/** The roles a colour can play on a sign. A theme exchanges them; geometry never changes. */
export const TOKENS = [
  'ground',
  'ink',
  'quiet',
  'block',
  'on-block',
  'rule',
  'hair',
  'own',
  'on-own',
  'own-row',
] as const;
export type Token = (typeof TOKENS)[number];

/** Roles of text that a theme may give another weight. */
export type TextRole = 'number' | 'primary' | 'other' | 'names' | 'figures' | 'caption';

export interface Theme {
  readonly name: string;
  readonly colours: Readonly<Record<Token, Colour>>;
  readonly weights: Readonly<Record<TextRole, 400 | 500 | 600 | 700>>;
  /** Easy Language is offered on light grounds only. */
  readonly offersEasy: boolean;
}
