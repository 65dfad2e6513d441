/** What a poster says: its messages, one after the other, and how an easy one falls into keyword and statements. */
import type { Sign, SignText } from 'schildwerk/template';

/** `message` first, then `messages`. */
export const statementsOf = ({ message, messages }: Sign): readonly SignText[] =>
  message === undefined ? messages : [message, ...messages];

/** Only what readers of Leichte Sprache have tested may call itself so: all of it. */
export const isTested = (sign: Sign): boolean =>
  statementsOf(sign).length > 0 && statementsOf(sign).every(({ lines }) => lines[0]?.state === 'tested');

export interface EasyPart {
  /** A keyword names the thing; a statement is a whole sentence, broken by sense. */
  readonly kind: 'keyword' | 'statement';
  readonly text: string;
}

const ENDS = /[.!?:…]["“”»)]*$/u;
/** A line that ends so goes on in the next one: "Hier bekommen Sie / Geld." */
const GOES_ON = /(?:^|\s)(?:Sie|Ihnen|Ihre?[mnrs]?)$/u;
const CAPITAL = /^["„»(]*[\p{Lu}\p{N}]/u;
const LAST_WORD = /\S+$/u;

/** An easy text by its lines: a new part begins after the end of a sentence, and after a keyword in the first line. */
export function easyParts(text: string): readonly EasyPart[] {
  const lines = text.split('\n');
  const parts: EasyPart[] = [];
  let open: string[] = [];
  for (const [index, line] of lines.entries()) {
    open.push(line);
    const next = lines[index + 1];
    const isKeyword = index === 0 && isKeywordLine(line, next);
    if (next !== undefined && !isKeyword && !ENDS.test(line)) continue;
    parts.push({ kind: isKeyword ? 'keyword' : 'statement', text: open.join('\n') });
    open = [];
  }
  return parts;
}

/** A thing's name ends in a noun, and what follows it begins anew. */
function isKeywordLine(line: string, next: string | undefined): boolean {
  if (ENDS.test(line) || GOES_ON.test(line)) return false;
  return CAPITAL.test(LAST_WORD.exec(line)?.[0] ?? '') && (next === undefined || CAPITAL.test(next));
}
