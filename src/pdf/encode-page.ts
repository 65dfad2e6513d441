/** One sheet as a content stream, and what its parts mean. */
import type { Box } from '../base/outline.js';
import type { PressRules } from '../base/press.js';
import { bounds } from '../display/bounds.js';
import type { Glyph, GroupItem, Item, Meaning, Page, PathItem, TextItem } from '../display/item.js';
import type { Sheet } from '../sheet/sheet.js';
import type { ClusterFont } from './cluster-font.js';
import type { Dialect } from './dialect.js';
import type { Inks } from './inks.js';
import { rounded, type UserSpace } from './numbers.js';
import { paintLetters } from './outlined-text.js';
import { type Owner, type PageWriter, pageWriter, styleOf } from './page-writer.js';
import { paintPath } from './paint-path.js';
import { paintText } from './paint-text.js';
import { placing, type Rectangle } from './placing.js';
import { type Layers, paintPlates } from './plates.js';
import { readableGlyphs, readableText } from './readable-glyphs.js';
import type { StructureElement } from './structure.js';

export interface EncodedPage {
  /** Operators, one a line. */
  readonly content: string;
  /** The page's elements in reading order. */
  readonly elements: readonly StructureElement[];
  /** How many marked-content sequences the page has. */
  readonly sequences: number;
}

/** What the pages of a file share, and add to. */
export interface FileParts {
  readonly font: ClusterFont;
  readonly inks: Inks;
  readonly layers: Layers;
  readonly rules: Pick<PressRules, 'layers' | 'spots'>;
  readonly dialect: Dialect;
}

export function encodePage(sheet: Sheet, number: number, shared: FileParts): EncodedPage {
  const { font, inks, layers, rules, dialect } = shared;
  const writer = pageWriter(number, inks, dialect);
  const parts = sheet.placed.map((placed): StructureElement => {
    const { page } = placed;
    const part: StructureElement = { role: 'Sect', language: page.language, kids: [] };
    const { space, onMedium, state } = placing(placed, sheet);
    const scene: Scene = { page, space, onMedium, font, writer, dialect };
    const paintAll = (): void => {
      if (dialect.printed) for (const item of page.items) paint(item, scene, 'artifact', part);
      writer.apart(paintPlates(page, space, rules, { inks, layers }));
    };
    if (state.length === 0) paintAll();
    else writer.within(state, paintAll);
    return part;
  });
  const spoken = parts.filter(({ kids }) => kids.length > 0);
  // A sheet that is one sign, with nothing beside it but marks, needs no section around it.
  const alone = spoken.length === 1 && spoken[0]?.language === sheet.language;
  const elements = sheet.placed.length === 1 || alone ? spoken.flatMap(({ kids }) => kids) : spoken;
  return { ...writer.finish(), elements: elements.filter((kid) => 'role' in kid) };
}

interface Scene {
  readonly page: Page;
  readonly space: UserSpace;
  /** Where a rectangle of that space lies on the medium. */
  readonly onMedium: (box: Rectangle) => Rectangle;
  readonly font: ClusterFont;
  readonly writer: PageWriter;
  readonly dialect: Dialect;
}

/** `owner` gets what the item paints; elements of groups inside hang below `parent`. */
function paint(item: Item, scene: Scene, owner: Owner, parent: StructureElement): void {
  switch (item.kind) {
    case 'path':
      paintShape(item, scene, owner);
      break;
    case 'text':
      paintLine(item, scene, owner);
      break;
    case 'group':
      paintGroup(item, scene, parent);
      break;
    default:
      item satisfies never;
  }
}

function paintShape(path: PathItem, { space, writer }: Scene, owner: Owner): void {
  // A rule or a ground beside words is decoration; only in a figure does a shape say something.
  const speaks = owner !== 'artifact' && owner.role === 'Figure';
  writer.write(speaks ? owner : 'artifact', styleOf(path), paintPath(path, space));
}

function paintLine(text: TextItem, { page, space, font, writer, dialect }: Scene, owner: Owner): void {
  const style = styleOf(text);
  if (dialect.outlined) {
    const letters = paintLetters(text, page.glyphs, space);
    if (letters.length > 0) writer.write(shapeSpeaker(text, page.glyphs, owner), style, letters);
    return;
  }
  const objects = paintText(text, readableGlyphs(text, page.glyphs), font, space);
  if (objects.length === 0) return;
  const speaking = speaker(text, owner);
  for (const [index, lines] of objects.entries()) writer.write(speaking, style, lines, { anew: index > 0 });
}

/** A line in another language than its paragraph becomes a part of it that says so. */
function speaker(text: TextItem, owner: Owner): Owner {
  if (owner === 'artifact' || owner.role === 'Figure' || owner.language === text.language) return owner;
  const last = owner.kids.at(-1);
  if (last !== undefined && 'role' in last && last.role === 'Span' && last.language === text.language) return last;
  const span: StructureElement = { role: 'Span', language: text.language, kids: [] };
  owner.kids.push(span);
  return span;
}

/** Shapes say nothing by themselves: each line is a part of its paragraph that says which text they are. */
function shapeSpeaker(text: TextItem, glyphs: readonly Glyph[], owner: Owner): Owner {
  if (owner === 'artifact' || owner.role === 'Figure') return owner;
  const language = owner.language === text.language ? {} : { language: text.language };
  const span: StructureElement = { role: 'Span', ...language, actualText: readableText(text, glyphs), kids: [] };
  owner.kids.push(span);
  return span;
}

function paintGroup({ meaning, items }: GroupItem, scene: Scene, parent: StructureElement): void {
  if (meaning.role === 'artifact') {
    // Nothing inside an artifact means anything: its groups' elements go nowhere.
    for (const item of flatten(items)) paint(item, scene, 'artifact', parent);
    return;
  }
  const element = elementFor(meaning, items, scene);
  const speaks = meaning.role === 'heading' || meaning.role === 'paragraph' || meaning.role === 'figure';
  for (const item of items) paint(item, scene, speaks ? element : 'artifact', element);
  // An element without content would be announced as nothing; but a row without one of its cells is a broken table.
  if (element.kids.length > 0 || meaning.role === 'cell') parent.kids.push(element);
}

const flatten = (items: readonly Item[]): (PathItem | TextItem)[] =>
  items.flatMap((item) => (item.kind === 'group' ? flatten(item.items) : [item]));

function elementFor(
  meaning: Exclude<Meaning, { role: 'artifact' }>,
  items: readonly Item[],
  scene: Scene,
): StructureElement {
  switch (meaning.role) {
    case 'section':
      return { role: 'Sect', ...(meaning.language === undefined ? {} : { language: meaning.language }), kids: [] };
    case 'table':
      return { role: 'Table', kids: [] };
    case 'row':
      return { role: 'TR', kids: [] };
    case 'cell':
      return meaning.heads === undefined ? { role: 'TD', kids: [] } : { role: 'TH', heads: meaning.heads, kids: [] };
    case 'heading':
      return { role: 'H1', language: meaning.language, kids: [] };
    case 'paragraph':
      return { role: 'P', language: meaning.language, kids: [] };
    case 'figure': {
      const { alt, language } = meaning;
      const box = figureBox(meaning.box ?? bounds(items, scene.page.glyphs), scene);
      return { role: 'Figure', alt, language, ...(box === undefined ? {} : { box }), kids: [] };
    }
  }
}

function figureBox(box: Box | undefined, { space, onMedium, dialect }: Scene): Rectangle | undefined {
  if (box === undefined) return undefined;
  const [left, right] = [space.x(box.x), space.x(box.x + box.width)];
  const [top, bottom] = [space.y(box.y), space.y(box.y + box.height)];
  const [x1, y1, x2, y2] = onMedium([left, bottom, right, top]).map((edge) => rounded(edge * dialect.scale));
  return [x1 ?? 0, y1 ?? 0, x2 ?? 0, y2 ?? 0];
}
