/** The languages the tool itself speaks. */
export type Tongue = 'de' | 'en';

/** The three things a reader needs, in the order they need them. `fix` may be missing where nothing can be done. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly fix?: string;
}

/** For every code of a stage: the facts in words, in each tongue. A code without words does not compile. */
export type Words<StageFacts> = {
  readonly [C in keyof StageFacts]: { readonly [T in Tongue]: (facts: StageFacts[C]) => Explanation };
};
