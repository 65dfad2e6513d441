/**
 * Text of a kit as it may be shown on a terminal: a control character would move its cursor or change its title,
 * a direction mark would turn the rest of the line around.
 */
export const printable = (text: string): string =>
  text.replace(/\r\n|[\n\r\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** Cells that a code point takes on a terminal: none for marks, two for the wide letters of East Asia and for emoji. */
export function cellsOf(codePoint: string): 0 | 1 | 2 {
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(codePoint)) return 0;
  return /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uFF01-\uFF60\u3000-\u303F]$/u.test(
    codePoint,
  )
    ? 2
    : 1;
}
