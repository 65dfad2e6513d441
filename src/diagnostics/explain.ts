import { buildWords } from './codes/build.js';
import { buildSheetWords } from './codes/build-sheets.js';
import { catalogueWords } from './codes/catalogue.js';
import { colourWords } from './codes/colour.js';
import { inkWords } from './codes/ink.js';
import { kitWords } from './codes/kit.js';
import { layoutWords } from './codes/layout.js';
import { pictogramWords } from './codes/pictogram.js';
import { preflightCarriedWords } from './codes/preflight-carried.js';
import { preflightClaimWords } from './codes/preflight-claims.js';
import { preflightColourWords } from './codes/preflight-colour.js';
import { preflightFileWords } from './codes/preflight-file.js';
import { preflightPageWords } from './codes/preflight-page.js';
import { preflightPaintedWords } from './codes/preflight-painted.js';
import { preflightPressWords } from './codes/preflight-press.js';
import { pressWords } from './codes/press.js';
import { sourceWords } from './codes/source.js';
import { tactileWords } from './codes/tactile.js';
import { textWords } from './codes/text.js';
import type { Code, Diagnostic, Facts } from './diagnostic.js';
import type { Explanation, Tongue, Words } from './words.js';

const WORDS: Words<Facts> = {
  ...kitWords,
  ...sourceWords,
  ...catalogueWords,
  ...colourWords,
  ...inkWords,
  ...pictogramWords,
  ...textWords,
  ...layoutWords,
  ...tactileWords,
  ...buildWords,
  ...buildSheetWords,
  ...pressWords,
  ...preflightFileWords,
  ...preflightClaimWords,
  ...preflightCarriedWords,
  ...preflightPageWords,
  ...preflightPaintedWords,
  ...preflightPressWords,
  ...preflightColourWords,
};

/** Every code there is, sorted: for the documentation and the tests. */
export const CODES: readonly Code[] = (Object.keys(WORDS) as Code[]).sort();

export function explain({ code, facts }: Diagnostic, tongue: Tongue): Explanation {
  // `code` and `facts` come from one diagnostic and belong together; TypeScript sees two independent unions.
  const words = WORDS[code][tongue] as (facts: unknown) => Explanation;
  return words(facts);
}
