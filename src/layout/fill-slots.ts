/** Boxes and fills become display items: blocks reach into the bleed, text stands on exact baselines, pictograms keep their proportion. */
import { type Colour, PAPER } from '../base/colour.js';
import { type Box, placeOutline, rectangle, turnOutline } from '../base/outline.js';
import { mm } from '../base/units.js';
import { CODE_INK, isPaper } from '../colour/paper.js';
import type { Token } from '../colour/types.js';
import { createGlyphTable, type GlyphTable } from '../display/glyph-table.js';
import type { Glyph, GroupItem, Item, PathItem, TextItem } from '../display/item.js';
import { addressOf } from '../kit/address.js';
import { QUIET_ZONE, qrCode } from '../pictogram/qr-code.js';
import type { Pictogram, SafetyColour } from '../pictogram/types.js';
import type { Line } from '../text/types.js';
import type { PlacedMark } from './boxes.js';
import type { CodeFill, FigureFill, Fill, SignSize, TextFill } from './template.js';

export interface Palette {
  readonly colour: (token: Token) => Colour;
  readonly safety: (colour: SafetyColour) => Colour;
  readonly pictogram: (id: string) => Pictogram;
}

export interface FilledSign {
  readonly items: readonly Item[];
  readonly glyphs: readonly Glyph[];
}

/** Fills every slot, in the layout's order. A slot without a fill stays empty; a fill without a slot is a mistake of the template. */
export function fillSlots(
  marks: readonly PlacedMark[],
  fills: Readonly<Record<string, Fill>>,
  size: SignSize,
  bleed: number,
  palette: Palette,
): FilledSign {
  const glyphs = createGlyphTable();
  const items: Item[] = [];
  const sections = createSections(items);
  const unused = new Set(Object.keys(fills));
  for (const mark of marks) {
    if (mark.kind === 'block') {
      items.push(artifact(blockPath(mark.box, size, bleed, palette.colour(mark.colour))));
      continue;
    }
    const fill = fills[mark.name];
    if (fill === undefined) continue;
    unused.delete(mark.name);
    sections
      .membersOf(mark.name.slice(0, Math.max(0, mark.name.lastIndexOf('/'))))
      .push(fillSlot(fill, mark.box, glyphs, palette));
  }
  sections.nameLanguages();
  if (unused.size > 0) throw new Error(`The template has no slot named ${[...unused].join(', ')}.`);
  return { items, glyphs: glyphs.list };
}

function fillSlot(fill: Fill, box: Box, glyphs: GlyphTable, palette: Palette): GroupItem {
  switch (fill.kind) {
    case 'text':
      return fillText(fill, box, glyphs, palette);
    case 'figure':
      return fillFigure(fill, box, palette);
    case 'code':
      return fillCode(fill, box, palette);
  }
}

/** Sections by their names: `0/1` is a section within `0`, and stands where its first member does. */
function createSections(items: Item[]) {
  const open = new Map<string, Item[]>([['', items]]);
  const groups: { meaning: GroupItem['meaning']; readonly items: Item[] }[] = [];
  const membersOf = (name: string): Item[] => {
    let members = open.get(name);
    if (members === undefined) {
      members = [];
      open.set(name, members);
      const around = membersOf(name.slice(0, Math.max(0, name.lastIndexOf('/'))));
      const group = { kind: 'group' as const, meaning: { role: 'section' as const }, items: members };
      groups.push(group);
      around.push(group);
    }
    return members;
  };
  /** What is in one language from end to end says so as a whole: known when all members are, of inner sections first. */
  const nameLanguages = (): void => {
    for (const group of groups.toReversed()) {
      const [language, ...others] = new Set(group.items.map(languageOf));
      if (language !== undefined && others.length === 0) group.meaning = { role: 'section', language };
    }
  };
  return { membersOf, nameLanguages };
}

const languageOf = (item: Item): string | undefined =>
  item.kind === 'group' && 'language' in item.meaning ? item.meaning.language : undefined;

const artifact = (item: Item): GroupItem => ({ kind: 'group', meaning: { role: 'artifact' }, items: [item] });

/** Paper is cut up to a millimetre off: colour that ends at the trim would show a white line. */
function blockPath(box: Box, size: SignSize, bleed: number, fill: Colour): PathItem {
  const near = 0.01;
  const left = box.x <= near ? -bleed : box.x;
  const top = box.y <= near ? -bleed : box.y;
  const right = box.x + box.width >= size.width - near ? size.width + bleed : box.x + box.width;
  const bottom = box.y + box.height >= size.height - near ? size.height + bleed : box.y + box.height;
  const outline = rectangle({ x: left, y: top, width: right - left, height: bottom - top });
  return { kind: 'path', outline, rule: 'nonzero', fill };
}

/** A measure in em, with a hundredth of a millimetre to spare for the noise of box arithmetic. */
export const measureOf = (width: number, size: number): number => (width + 0.01) / size;

function fillText(fill: TextFill, box: Box, glyphs: GlyphTable, palette: Palette): GroupItem {
  const { paragraph, size, pitch, colour, heading, decorative } = fill;
  const lines = paragraph.breakLines(measureOf(box.width, size));
  const bottom = box.y + box.height;
  const ink = palette.colour(colour);
  const items = lines.map(
    (line, index): TextItem => ({
      kind: 'text',
      text: line.text,
      language: paragraph.language,
      direction: line.direction,
      x: mm(lineStart(line, fill, box)),
      y: mm(bottom - (lines.length - 1 - index) * pitch),
      size: mm(size),
      fill: ink,
      clusters: line.clusters.map(({ glyph, x }) => ({ glyph: glyphs.indexOf(glyph), x })),
    }),
  );
  if (decorative === true) return { kind: 'group', meaning: { role: 'artifact' }, items };
  const role = heading === true ? 'heading' : 'paragraph';
  return { kind: 'group', meaning: { role, language: paragraph.language }, items };
}

/**
 * Where the line's advance begins, so that its ink stands on the axis. A side bearing is taken away;
 * ink that sticks out of its advance (the tail of a J) hangs over the axis as its designer meant it.
 */
export function lineStart(line: Line, { size, align, paragraph }: TextFill, box: Box): number {
  const edge = align === 'start' ? (paragraph.direction === 'rtl' ? 'right' : 'left') : align;
  if (edge === 'left') return box.x - Math.max(0, line.ink.left) * size;
  return box.x + box.width - Math.min(line.advance, line.ink.right) * size;
}

function fillFigure(fill: FigureFill, box: Box, palette: Palette): GroupItem {
  const pictogram = palette.pictogram(fill.pictogram);
  const { ink } = pictogram;
  const scale = Math.min(box.width / ink.width, box.height / ink.height);
  const left = fill.align === 'left' ? box.x : box.x + (box.width - ink.width * scale) / 2;
  const at = { x: left - ink.x * scale, y: box.y + (box.height - ink.height * scale) / 2 - ink.y * scale };
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const items = pictogram.layers.map((layer): PathItem => {
    const placed = placeOutline(layer.outline, at, scale);
    return {
      kind: 'path',
      outline: fill.turn === undefined ? placed : turnOutline(placed, middle, fill.turn),
      rule: layer.rule,
      fill: layer.fill === 'ink' ? palette.colour(fill.colour) : palette.safety(layer.fill),
    };
  });
  return {
    kind: 'group',
    meaning: fill.alt === undefined ? { role: 'artifact' } : { role: 'figure', alt: fill.alt, language: fill.language },
    items,
  };
}

/** Dark on light whatever the theme: a camera that meets a code in reverse may give up. */
function fillCode({ address, alt, language, align }: CodeFill, box: Box, palette: Palette): GroupItem {
  const { encoded, shown } = addressOf(address);
  const { modules, outline } = qrCode(encoded);
  const side = Math.min(box.width, box.height);
  const module = side / (modules + 2 * QUIET_ZONE);
  // On paper the field is not seen: the code is the ink that stands on the axis.
  const hangs = isPaper(palette.colour('ground')) ? QUIET_ZONE * module : 0;
  const left = align === 'right' ? box.x + box.width - side + hangs : box.x + (box.width - side) / 2;
  const field = { x: left, y: box.y + (box.height - side) / 2, width: side, height: side };
  const at = { x: field.x + QUIET_ZONE * module, y: field.y + QUIET_ZONE * module };
  return {
    kind: 'group',
    meaning: { role: 'figure', alt: `${alt}: ${shown}`, language },
    items: [
      { kind: 'path', outline: rectangle(field), rule: 'nonzero', fill: PAPER },
      { kind: 'path', outline: placeOutline(outline, at, module), rule: 'nonzero', fill: CODE_INK },
    ],
  };
}
