import stringWidth from 'string-width';

/**
 * Text of a kit as it may be shown on a terminal: a control character would move its cursor or change its title,
 * a direction mark would turn the rest of the line around.
 */
export const printable = (text: string): string =>
  text.replace(/\r\n|[\n\r\u2028\u2029]/g, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');

/** Cells that a text takes on a terminal: none for marks, two for the wide letters of East Asia and for emoji. */
export const cellsOf = (text: string): number => stringWidth(text);
