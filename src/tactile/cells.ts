/**
 * The cells of German Braille, uncontracted (Basisschrift of „Das System der deutschen Blindenschrift“, 2018), as
 * Unicode Braille patterns. Data only; how they follow each other is `translate.ts`.
 */

const rows = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/\s+/)
      .map((row) => [[...row][0] ?? '', [...row].slice(1).join('')] as const),
  );

/** One letter, one cell; ligatures are their letters. */
export const LETTERS = rows(`
  a⠁ b⠃ c⠉ d⠙ e⠑ f⠋ g⠛ h⠓ i⠊ j⠚ k⠅ l⠇ m⠍ n⠝ o⠕ p⠏ q⠟ r⠗ s⠎ t⠞ u⠥ v⠧ w⠺ x⠭ y⠽ z⠵
  ä⠜ ö⠪ ü⠳ ß⠮ æ⠁⠑ œ⠕⠑
`);

/** Digits are the first ten letters behind a number sign. */
export const DIGITS = rows('1⠁ 2⠃ 3⠉ 4⠙ 5⠑ 6⠋ 7⠛ 8⠓ 9⠊ 0⠚');

/** Signs that are the same wherever they stand. Quotation marks are those of German: „ opens, “ closes. */
export const SIGNS = rows(`
  .⠄ ,⠂ ;⠆ :⠒ ?⠢ !⠖ -⠤ ‐⠤ ‑⠤ –⠠⠤ (⠶ )⠶ [⠠⠶ ]⠠⠶ „⠦ »⠦ “⠴ «⠴ ‚⠠⠦ ‘⠠⠴ '⠠ ’⠠
  &⠐⠥ *⠠⠔ #⠈⠼ §⠬ %⠼⠚⠴ ‰⠼⠚⠴⠴ €⠈⠑ +⠈⠖ −⠈⠤ ×⠈⠦ ÷⠈⠒ =⠈⠶ °⠈⠴ /⠐⠂ …⠄⠄⠄
  →⠒⠒⠕ ←⠪⠒⠒ ↔⠪⠒⠒⠕
`);

export const BLANK = '⠀';
export const NUMBER_SIGN = '⠼';
/** Dots 6: ends a number before what could be read as one of its digits. */
export const END_OF_NUMBER = '⠠';
/** Dot 4: the next letter carries an accent, whichever. */
export const ACCENT = '⠈';
/** Dot 4 before a hyphen: a minus. */
export const MINUS = '⠈';
/** A colon between the figures of a time or a ratio. */
export const RATIO = '⠈⠒';
/** A colon, a question or an exclamation mark where it ends nothing. */
export const UNUSUAL_PLACE = '⠠';
