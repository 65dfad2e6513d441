/** Operators of text (PDF 32000-1, 9.3 and 9.4). */
import type { Font } from './fonts.js';
import type { TextMark } from './marks.js';
import { asMatrix, boxThrough, IDENTITY, type Matrix, scaleOf, times } from './matrix.js';
import { numbersOf, type Operate } from './operate-state.js';
import { paintGlyphs } from './paint-pattern.js';
import { addMark, markBase, type Run } from './run.js';
import { PEN, type State } from './state.js';
import { bytesIn, entry, type Found, itemsIn, nameIn, numberIn } from './values.js';

const PT_PER_MM = 72 / 25.4;

/** Reach of common letters above and below the baseline, in parts of the type size. */
const [ASCENT, DESCENT] = [0.75, 0.22];

const setText =
  (change: (value: number) => Partial<State>): Operate =>
  (run, [value]) => {
    run.state = { ...run.state, ...change(numberIn(value) ?? 0) };
  };

const nextLine = (run: Run, x: number, y: number): void => {
  const line = times([1, 0, 0, 1, x, y], run.pen.line);
  run.pen = { letter: line, line };
};

const advance = (run: Run, x: number): void => {
  run.pen = { ...run.pen, letter: times([1, 0, 0, 1, x, 0], run.pen.letter) };
};

/** Where a text's own units lie on the page. */
const onPage = ({ state, pen }: Run): Matrix =>
  times([state.fontSize * state.stretch, 0, 0, state.fontSize, 0, state.rise], times(pen.letter, state.ctm));

/** Strings and the gaps between them: one mark, however finely a program spaces its letters. */
function show(run: Run, items: readonly Found[]): void {
  const { font, fontSize, characterSpace, wordSpace, stretch } = run.state;
  if (font === undefined) return;
  const all: number[] = [];
  let length = 0;
  for (const item of items) {
    const shift = numberIn(item);
    if (shift !== undefined) length -= (shift / 1000) * fontSize * stretch;
    const codes = font.codes(bytesIn(item) ?? NO_BYTES);
    if (!run.page.session.budget.spend('operators', Math.ceil(codes.length / 16))) return;
    for (const code of codes) {
      const spaces = characterSpace + (code === 32 ? wordSpace : 0);
      length += (font.advance(code) * fontSize + spaces) * stretch;
      all.push(code);
    }
  }
  if (all.length > 0) mark(run, font, all, length);
  advance(run, length);
}

const NO_BYTES = new Uint8Array();

function mark(run: Run, font: Font, codes: readonly number[], length: number): void {
  const mode = MODES[run.state.renderMode] ?? 'fill';
  const matrix = onPage(run);
  const units = run.state.fontSize * run.state.stretch;
  const box = boxThrough(matrix, 0, -DESCENT, units === 0 ? 0 : length / units, ASCENT);
  font.use(codes, mode !== 'invisible');
  const size =
    font.glyphs === undefined ? 1 : font.glyphs.height && font.glyphs.height * Math.abs(font.glyphs.matrix[3]);
  const text: TextMark = {
    kind: 'text',
    ...markBase(run, mode === 'stroke' ? 'stroke' : 'fill'),
    box,
    size: size === undefined ? undefined : size * Math.hypot(matrix[2], matrix[3]) * PT_PER_MM,
    font: font.index,
    mode,
    characters: codes.length,
  };
  addMark(run, text);
  if (mode === 'both') {
    const lineWidth = run.state.lineWidth * scaleOf(run.state.ctm) * PT_PER_MM;
    addMark(run, { kind: 'stroke', ...markBase(run, 'stroke'), box, lineWidth });
  }
  if (font.glyphs !== undefined) paintGlyphs(run, font.glyphs, codes, text.box);
}

/** PDF 32000-1, table 106; 4 to 7 are the same and clip too. */
const MODES = ['fill', 'stroke', 'both', 'invisible', 'fill', 'stroke', 'both', 'invisible'] as const;

const newLine: Operate = (run) => nextLine(run, 0, -run.state.leading);

export const TEXT_OPERATORS: Readonly<Record<string, Operate>> = {
  BT(run) {
    run.pen = PEN;
  },
  Tc: setText((characterSpace) => ({ characterSpace })),
  Tw: setText((wordSpace) => ({ wordSpace })),
  Tz: setText((percent) => ({ stretch: percent / 100 })),
  TL: setText((leading) => ({ leading })),
  Ts: setText((rise) => ({ rise })),
  Tr: setText((renderMode) => ({ renderMode })),
  Tf(run, [name, size]) {
    const font = run.page.session.fonts.read(entry(entry(run.resources, 'Font'), nameIn(name) ?? ''));
    run.state = { ...run.state, font, fontSize: numberIn(size) ?? 0 };
  },
  Td(run, operands) {
    const [x = 0, y = 0] = numbersOf(operands);
    nextLine(run, x, y);
  },
  TD(run, operands) {
    const [x = 0, y = 0] = numbersOf(operands);
    run.state = { ...run.state, leading: -y };
    nextLine(run, x, y);
  },
  Tm(run, operands) {
    const line = asMatrix(numbersOf(operands)) ?? IDENTITY;
    run.pen = { letter: line, line };
  },
  'T*': newLine,
  Tj: (run, [string]) => show(run, [string]),
  TJ: (run, [array]) => show(run, itemsIn(array) ?? []),
  "'"(run, operands) {
    newLine(run, []);
    show(run, [operands[0]]);
  },
  '"'(run, [word, character, string]) {
    run.state = { ...run.state, wordSpace: numberIn(word) ?? 0, characterSpace: numberIn(character) ?? 0 };
    newLine(run, []);
    show(run, [string]);
  },
};
