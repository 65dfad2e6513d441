/** The phrases with which a look-up that failed helps on. */
export interface Guess {
  readonly nearest?: string;
}

export const guessEn = ({ nearest }: Guess, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
export const guessDe = ({ nearest }: Guess, otherwise: string): string =>
  nearest === undefined ? otherwise : `Meinten Sie „${nearest}“?`;

export const listed = (names: readonly string[]): string => (names.length === 0 ? '–' : names.join(', '));
