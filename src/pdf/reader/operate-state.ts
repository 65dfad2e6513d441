/** Operators of the graphics state and of colour (PDF 32000-1, 8.4.4 and 8.6.8). */
import { PDFName, type PDFObject } from 'pdf-lib';
import type { Paint } from './marks.js';
import { asMatrix, times } from './matrix.js';
import type { Run } from './run.js';
import type { Ink } from './state.js';
import {
  boolEntry,
  dictEntry,
  entry,
  type Found,
  hasEntry,
  itemsEntry,
  itemsIn,
  nameEntry,
  nameIn,
  numberEntry,
  numberIn,
} from './values.js';

export type Operate = (run: Run, operands: readonly PDFObject[]) => void;

export const numbersOf = (operands: readonly Found[]): number[] => operands.map((each) => numberIn(each) ?? 0);

type Side = 'fill' | 'stroke';

const setInk = (run: Run, side: Side, ink: Ink): void => {
  if (run.uncoloured) return;
  run.state = side === 'fill' ? { ...run.state, fill: ink } : { ...run.state, stroke: ink };
};

const plain = (paint: Paint): Ink => ({ space: paint.space, paint, pattern: undefined });

const setSpace =
  (side: Side): Operate =>
  (run, [name]) => {
    const space = run.page.session.spaces.read(name, run.resources);
    // The colour to begin with (PDF 32000-1, 8.6.4 to 8.6.6): full ink for plates, black for all else.
    const first = space.family === 'Separation' || space.family === 'DeviceN' ? 1 : 0;
    const values = Array.from({ length: space.components }, () => first);
    if (space.family === 'DeviceCMYK') values[3] = 1;
    setInk(run, side, plain({ space, values: space.family === 'Pattern' ? undefined : values }));
  };

const setColour =
  (side: Side): Operate =>
  (run, operands) => {
    const { space } = run.state[side];
    const name = nameIn(operands.at(-1));
    if (name === undefined) return setInk(run, side, plain({ space, values: numbersOf(operands) }));
    const pattern = entry(entry(run.resources, 'Pattern'), name);
    const tint = numbersOf(operands.slice(0, -1));
    const paint = space.base !== undefined && tint.length > 0 ? { space: space.base, values: tint } : undefined;
    setInk(run, side, { space, paint: paint ?? { space, values: undefined }, pattern });
  };

const setDevice =
  (side: Side, family: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'): Operate =>
  (run, operands) =>
    setInk(
      run,
      side,
      plain({ space: run.page.session.spaces.read(PDFName.of(family), run.resources), values: numbersOf(operands) }),
    );

function setState(run: Run, [name]: readonly PDFObject[]): void {
  const dict = dictEntry(entry(run.resources, 'ExtGState'), nameIn(name) ?? '');
  if (dict === undefined) return;
  const { state, page } = run;
  const op = boolEntry(dict, 'op');
  const stroke = boolEntry(dict, 'OP');
  const mask = entry(dict, 'SMask');
  const blend = entry(dict, 'BM');
  const font = itemsEntry(dict, 'Font');
  noteTransfer(run, dict);
  if (dictEntry(dict, 'SMask') !== undefined) {
    const space = entry(entry(entry(mask, 'G'), 'Group'), 'CS');
    page.groups.push({
      of: 'mask',
      space: space === undefined ? undefined : page.session.spaces.read(space, run.resources),
    });
  }
  run.state = {
    ...state,
    // OP alone sets both (PDF 32000-1, table 58).
    overprintFill: op ?? stroke ?? state.overprintFill,
    overprintStroke: stroke ?? state.overprintStroke,
    overprintMode: numberEntry(dict, 'OPM') ?? state.overprintMode,
    alphaFill: numberEntry(dict, 'ca') ?? state.alphaFill,
    alphaStroke: numberEntry(dict, 'CA') ?? state.alphaStroke,
    lineWidth: numberEntry(dict, 'LW') ?? state.lineWidth,
    blend: nameIn(blend) ?? nameIn(itemsIn(blend)?.[0]) ?? state.blend,
    softMask: mask === undefined ? state.softMask : nameIn(mask) !== 'None',
    font: font === undefined ? state.font : page.session.fonts.read(font[0]),
    fontSize: font === undefined ? state.fontSize : (numberIn(font[1]) ?? 0),
  };
}

/** What PDF/X forbids of it (ISO 15930-7, 6.12 and 6.13): transfer curves, and all halftones but types 1 and 5. */
function noteTransfer({ page }: Run, dict: Found): void {
  const curve = (name: string): boolean => hasEntry(dict, name) && !TR2_NONE.has(nameEntry(dict, name) ?? '');
  page.states.transfer ||= hasEntry(dict, 'TR') || curve('TR2');
  const halftone = entry(dict, 'HT');
  if (halftone === undefined || nameIn(halftone) === 'Default') return;
  const type = numberEntry(halftone, 'HalftoneType');
  if (type !== 1 && type !== 5) page.halftones.add(`type ${type ?? '?'}`);
  if (hasEntry(halftone, 'HalftoneName')) page.halftones.add(nameEntry(halftone, 'HalftoneName') ?? 'HalftoneName');
}

const TR2_NONE = new Set(['Default']);

export const STATE_OPERATORS: Readonly<Record<string, Operate>> = {
  q(run) {
    const { page, saved } = run;
    if (!page.session.budget.allows('saved', saved.length + 1)) return;
    saved.push(run.state);
    page.states.deepestSave = Math.max(page.states.deepestSave, saved.length);
  },
  Q(run) {
    const state = run.saved.pop();
    if (state !== undefined) run.state = state;
  },
  cm(run, operands) {
    const matrix = asMatrix(numbersOf(operands));
    if (matrix !== undefined) run.state = { ...run.state, ctm: times(matrix, run.state.ctm) };
  },
  w(run, [width]) {
    run.state = { ...run.state, lineWidth: Math.abs(numberIn(width) ?? 0) };
  },
  gs: setState,
  cs: setSpace('fill'),
  CS: setSpace('stroke'),
  sc: setColour('fill'),
  scn: setColour('fill'),
  SC: setColour('stroke'),
  SCN: setColour('stroke'),
  g: setDevice('fill', 'DeviceGray'),
  rg: setDevice('fill', 'DeviceRGB'),
  k: setDevice('fill', 'DeviceCMYK'),
  G: setDevice('stroke', 'DeviceGray'),
  RG: setDevice('stroke', 'DeviceRGB'),
  K: setDevice('stroke', 'DeviceCMYK'),
};
