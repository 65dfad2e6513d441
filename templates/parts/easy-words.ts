/** Texts in Leichte Sprache, set: what matters most first and bold, then one statement after the other. */
import type { Fill, FitTools, LanguageText, Overflow, TextFill } from 'schildwerk/template';
import { type PrimaryShape, setPrimary } from './primary.js';
import { widthOverflow } from './rows.js';
import { type EasyPart, easyParts } from './statements.js';

export interface EasySizes {
  /** Em sizes in mm. */
  readonly keyword: number;
  readonly statement: number;
}

/** The keyword is seen first, in the statement's size. */
const KEYWORD_AT_LEAST = 1.1;

/** What the ladder asks for, never smaller than Leichte Sprache may be read. */
export function easySizes(asked: EasySizes, tools: FitTools): EasySizes {
  const statement = Math.max(asked.statement, tools.smallest('easy', 'de-simple', 'other'));
  return { keyword: Math.max(asked.keyword, KEYWORD_AT_LEAST * statement), statement };
}

export interface EasyStyle {
  readonly sizes: EasySizes;
  readonly measure: number;
  /** Whether the first part is set as large as a keyword, be it one or a whole statement. */
  readonly leads: boolean;
  /** Whether lines may be broken where the catalogue does not. */
  readonly breaks: boolean;
}

export interface EasyWords {
  readonly words: readonly PrimaryShape[];
  /** From the first cap line to the last baseline. */
  readonly height: number;
  readonly lines: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** Line steps in the text's own size. */
const KEYWORD_STEP = 1.27;
const STATEMENT_STEP = 1.45;
/** To a statement's first baseline from the part above, in the statement's size. */
const NEXT_PART = 1.8;
/** To a text's first baseline from the text above. */
const NEXT_TEXT = 1.95;
/** A statement with more lines is no statement any more. */
const MOST_LINES = 4;

/** One text; its first part names the sign if it leads. */
export function setEasy(
  name: string,
  text: LanguageText,
  style: EasyStyle,
  tools: FitTools,
): EasyWords | { readonly overflow: Overflow } {
  const words: PrimaryShape[] = [];
  const fills: Record<string, Fill> = {};
  let [height, lines] = [0, 0];
  for (const [index, part] of easyParts(text.text).entries()) {
    const set = setPart({ ...text, text: part.text }, part, index === 0, style, tools);
    if ('overflow' in set) return set;
    const slot = `${name}-${index}`;
    const gap = index === 0 ? 0 : NEXT_PART * style.sizes.statement - set.cap;
    words.push({ name: slot, gap, height: set.height });
    fills[slot] = { ...set.fill, heading: style.leads && index === 0 };
    height += gap + set.height;
    lines += set.fill.lines;
  }
  return { words, height, lines, fills };
}

/** Texts below each other, of which the first leads. */
export function setEasyTexts(
  texts: readonly LanguageText[],
  style: EasyStyle,
  tools: FitTools,
): EasyWords | { readonly overflow: Overflow } {
  const words: PrimaryShape[] = [];
  let [height, lines, fills]: [number, number, EasyWords['fills']] = [0, 0, {}];
  for (const [index, text] of texts.entries()) {
    const set = setEasy(`easy-${index}`, text, { ...style, leads: style.leads && index === 0 }, tools);
    if ('overflow' in set) return set;
    const cap = tools.measures(text.language, 'other').capHeight * style.sizes.statement;
    const gap = index === 0 ? 0 : NEXT_TEXT * style.sizes.statement - cap;
    words.push(...set.words.map((word, place) => (place === 0 ? { ...word, gap } : word)));
    height += gap + set.height;
    lines += set.lines;
    fills = { ...fills, ...set.fills };
  }
  return { words, height, lines, fills };
}

type SetPart =
  | { readonly height: number; readonly cap: number; readonly fill: TextFill }
  | { readonly overflow: Overflow };

function setPart(
  text: LanguageText,
  { kind }: EasyPart,
  isFirst: boolean,
  { sizes, measure, leads, breaks }: EasyStyle,
  tools: FitTools,
): SetPart {
  const maxLines = breaks ? MOST_LINES : text.text.split('\n').length;
  const role = isFirst && (leads || kind === 'keyword') ? 'primary' : 'other';
  const size = isFirst && leads ? sizes.keyword : sizes.statement;
  const cap = tools.measures(text.language, role).capHeight * size;
  if (role === 'primary') {
    const primary = setPrimary(text, size, measure, maxLines, tools, KEYWORD_STEP);
    return 'overflow' in primary ? primary : { ...primary, cap };
  }
  const paragraph = tools.shape(text, role);
  const lines = paragraph.breakLines((measure + 0.01) / size).length;
  const sticksOut = paragraph.minWidth * size - measure;
  if (sticksOut > 0.01 || lines > maxLines) {
    return { overflow: widthOverflow(paragraph, Math.max(0.1, sticksOut, paragraph.width * size - measure)) };
  }
  const pitch = STATEMENT_STEP * size;
  return {
    height: cap + (lines - 1) * pitch,
    cap,
    fill: { kind: 'text', paragraph, size, pitch, align: 'start', colour: 'ink', lines },
  };
}
