/** What stands on a direction sign, shaped: destinations in groups of one direction, their lines in the order of reading. */
import type { ArrowDirection, Destination, FitTools, LanguageText, Paragraph, Sign } from 'schildwerk/template';

/** Straight on, left, right, then the diagonals; down, to a lower level, last. */
const ORDER: readonly ArrowDirection[] = [
  'up',
  'left',
  'right',
  'up-left',
  'up-right',
  'down-left',
  'down-right',
  'down',
];

export interface Entry {
  readonly destination: Destination;
  /** Names of the slots: its block's, and its own within the block. */
  readonly block: string;
  readonly name: string;
  readonly primary: Paragraph;
  /** What stands at the end of the primary's line. */
  readonly figures: Paragraph | undefined;
  readonly lines: readonly (readonly Paragraph[])[];
  readonly startsBlock: boolean;
}

/** Destinations of one direction in one group, in the order of the kit; the groups in the fixed order. */
export function grouped(destinations: readonly Destination[]): readonly (readonly Destination[])[] {
  return ORDER.map((arrow) => destinations.filter((destination) => destination.arrow === arrow)).filter(
    (group) => group.length > 0,
  );
}

export function entriesOf(
  group: readonly Destination[],
  groupIndex: number,
  sign: Sign,
  paired: boolean,
  tools: FitTools,
): Entry[] {
  return group.map((destination, index): Entry => {
    const [primary, ...others] = destination.text.lines.map((line) => withFloor(line, destination, sign));
    if (primary === undefined) throw new Error('A destination has no text.');
    const figures = figuresOf(destination, sign);
    return {
      destination,
      block: String(groupIndex),
      name: `${groupIndex}/${index}`,
      primary: tools.shape(sign.variant === 'easy' ? firstLine(primary) : primary, 'primary'),
      figures: figures && tools.shape(figures, 'figures', { figures: 'tabular' }),
      lines: sign.variant === 'easy' ? [] : linesOf(others, paired, tools),
      startsBlock: index === 0,
    };
  });
}

/** On a sign read while walking, Leichte Sprache is the keyword alone. */
const firstLine = (text: LanguageText): LanguageText => ({ ...text, text: text.text.split('\n')[0] ?? '' });

/** The floor belongs to every language's own text, for each has its own word for it; the primary's stands at the end of its line. */
function withFloor(line: LanguageText, destination: Destination, sign: Sign): LanguageText {
  if (line.language === sign.languages[0]) return line;
  const floor = destination.floor?.lines.find(({ language }) => language === line.language);
  return floor === undefined ? line : { ...line, text: `${line.text} · ${floor.text}` };
}

function figuresOf(destination: Destination, sign: Sign): LanguageText | undefined {
  const floor = destination.floor?.lines[0]?.text;
  const number = sign.variant === 'easy' ? undefined : destination.number;
  const words = [floor, number].filter((word) => word !== undefined);
  if (words.length === 0) return undefined;
  const text = words.map((word) => word.replaceAll(' ', '\u00a0')).join('\u2002');
  return { language: sign.languages[0] ?? 'de', direction: 'ltr', text, state: 'reviewed' };
}

function linesOf(others: readonly LanguageText[], paired: boolean, tools: FitTools): Paragraph[][] {
  const shaped = others.map((text) => tools.shape(text, 'other'));
  const left = shaped.filter(({ direction }) => direction === 'ltr');
  const right = shaped.filter(({ direction }) => direction === 'rtl');
  if (!paired) return [...left, ...right].map((paragraph) => [paragraph]);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    [left[index], right[index]].filter((paragraph) => paragraph !== undefined),
  );
}
