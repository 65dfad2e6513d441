/** The languages beside each other in as few rows as have room for them: a plate on a handrail is wide and flat. */
import type { Fill, FitTools, LanguageText, Overflow, Paragraph } from 'schildwerk/template';

export interface HandrailRow {
  /** From the baseline above (of the first row: from the band's upper edge) to this row's cap line, in mm. */
  readonly gap: number;
  readonly height: number;
  readonly slots: readonly { readonly name: string; readonly left: number; readonly width: number }[];
}

export interface HandrailRows {
  readonly rows: readonly HandrailRow[];
  /** From the first cap line to the last baseline, in mm. */
  readonly height: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

interface Piece {
  readonly name: string;
  readonly paragraph: Paragraph;
  readonly size: number;
  readonly width: number;
  readonly pitch: number;
  readonly primary: boolean;
}

interface OpenRow {
  readonly pieces: { readonly piece: Piece; readonly left: number }[];
  left: number;
  right: number;
}

/** Clear space between two languages of a row, in the primary's size. */
const BETWEEN = 2;
/** Baseline to baseline of Latin rows, in the primary's size. */
const PITCH = 1.5;
const LATIN_PITCH = 1.4;

/** `size`: of the primary text in mm; `share`: of the others in it. */
export function handrailRows(
  lines: readonly LanguageText[],
  { size, share, measure }: { readonly size: number; readonly share: number; readonly measure: number },
  tools: FitTools,
): HandrailRows | { readonly overflow: Overflow } {
  const open: OpenRow[] = [];
  for (const piece of lines.map((line, index) => pieceOf(line, index, { size, share }, tools))) {
    if (piece.width > measure + 0.01) {
      const { text, language } = piece.paragraph;
      return { overflow: { text, language, direction: 'width', excessMm: piece.width - measure } };
    }
    place(piece, open, measure, BETWEEN * size);
  }
  const cap = tools.measures(lines[0]?.language ?? 'de', 'primary').capHeight * size;
  const rows = open.map(({ pieces }, index): HandrailRow => {
    const step = index === 0 ? cap : PITCH * size * Math.max(...pieces.map(({ piece }) => piece.pitch));
    return {
      gap: step - cap,
      height: cap,
      slots: pieces.map(({ piece: { name, width }, left }) => ({ name, left, width })),
    };
  });
  const fills = Object.fromEntries(
    open.flatMap(({ pieces }) => pieces.map(({ piece }) => [piece.name, fillOf(piece)] as const)),
  );
  return { rows, height: rows.reduce((sum, { gap, height }) => sum + gap + height, 0), fills };
}

function pieceOf(
  text: LanguageText,
  index: number,
  { size, share }: { readonly size: number; readonly share: number },
  tools: FitTools,
): Piece {
  const primary = index === 0;
  const role = primary ? 'primary' : 'other';
  const factor = tools.factor(text.language);
  // One line: what the eye reads here is as short as what the hand reads.
  const paragraph = tools.shape({ ...text, text: text.text.replaceAll('\n', ' ') }, role);
  const own = size * (primary ? 1 : share) * factor.size;
  return {
    name: primary ? 'primary' : `other-${index - 1}`,
    paragraph,
    size: own,
    width: paragraph.width * own,
    pitch: Math.max(1, factor.rowPitch / LATIN_PITCH),
    primary,
  };
}

/** Left-to-right from the left, right-to-left from the right edge, in the first row that has room. */
function place(piece: Piece, rows: OpenRow[], measure: number, clear: number): void {
  const isRightToLeft = piece.paragraph.direction === 'rtl';
  let row = rows.find(({ left, right }) => left + piece.width <= right + 0.01);
  if (row === undefined) {
    row = { pieces: [], left: 0, right: measure };
    rows.push(row);
  }
  if (isRightToLeft) {
    row.pieces.push({ piece, left: row.right - piece.width });
    row.right -= piece.width + clear;
  } else {
    row.pieces.push({ piece, left: row.left });
    row.left += piece.width + clear;
  }
}

const fillOf = ({ paragraph, size, primary }: Piece): Fill => ({
  kind: 'text',
  paragraph,
  size,
  pitch: 0,
  align: 'start',
  colour: 'ink',
  lines: 1,
  ...(primary ? { heading: true } : {}),
});
