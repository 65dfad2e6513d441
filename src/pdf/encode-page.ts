/** One sheet as a content stream, and what its parts mean. */
import type { Colour } from '../base/colour.js';
import { bounds } from '../display/bounds.js';
import type { GroupItem, Item, Meaning, Page, PathItem, TextItem } from '../display/item.js';
import type { Sheet } from '../sheet/sheet.js';
import type { ClusterFont } from './cluster-font.js';
import { rounded, type UserSpace, userSpace } from './numbers.js';
import { paintColour } from './paint-colour.js';
import { paintPath } from './paint-path.js';
import { paintText } from './paint-text.js';
import { readableGlyphs } from './readable-glyphs.js';
import type { StructureElement } from './structure.js';

export interface EncodedPage {
  /** Operators, one a line. */
  readonly content: string;
  /** The page's elements in reading order. */
  readonly elements: readonly StructureElement[];
  /** How many marked-content sequences the page has. */
  readonly sequences: number;
}

/** Whose content is being painted: an element, or nobody's (PDF 32000-1, 14.8.2.2: artifacts). */
type Owner = StructureElement | 'artifact';

export function encodePage(sheet: Sheet, number: number, font: ClusterFont): EncodedPage {
  const writer = pageWriter(number);
  const top: StructureElement = { role: 'Document', kids: [] };
  for (const { page, at } of sheet.placed) {
    const scene: Scene = { page, space: userSpace(at, sheet.height), font, writer };
    for (const item of page.items) paint(item, scene, 'artifact', top);
  }
  return { ...writer.finish(), elements: top.kids.filter((kid) => 'role' in kid) };
}

interface Scene {
  readonly page: Page;
  readonly space: UserSpace;
  readonly font: ClusterFont;
  readonly writer: PageWriter;
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
  writer.write(speaks ? owner : 'artifact', path.fill, paintPath(path, space));
}

function paintLine(text: TextItem, { page, space, font, writer }: Scene, owner: Owner): void {
  const lines = paintText(text, readableGlyphs(text, page.glyphs), font, space);
  if (lines.length > 0) writer.write(speaker(text, owner), text.fill, lines);
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

function paintGroup({ meaning, items }: GroupItem, scene: Scene, parent: StructureElement): void {
  if (meaning.role === 'artifact') {
    // Nothing inside an artifact means anything: its groups' elements go nowhere.
    for (const item of flatten(items)) paint(item, scene, 'artifact', parent);
    return;
  }
  const element = elementFor(meaning, items, scene);
  const owner: Owner = meaning.role === 'section' ? 'artifact' : element;
  for (const item of items) paint(item, scene, owner, element);
  // An element without content would be announced as nothing.
  if (element.kids.length > 0) parent.kids.push(element);
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
      return { role: 'Sect', kids: [] };
    case 'heading':
      return { role: 'H1', language: meaning.language, kids: [] };
    case 'paragraph':
      return { role: 'P', language: meaning.language, kids: [] };
    case 'figure': {
      const { alt, language } = meaning;
      const box = figureBox(items, scene);
      return { role: 'Figure', alt, language, ...(box === undefined ? {} : { box }), kids: [] };
    }
  }
}

function figureBox(items: readonly Item[], { page, space }: Scene): [number, number, number, number] | undefined {
  const box = bounds(items, page.glyphs);
  if (box === undefined) return undefined;
  const [left, right] = [space.x(box.x), space.x(box.x + box.width)];
  const [top, bottom] = [space.y(box.y), space.y(box.y + box.height)];
  return [rounded(left), rounded(bottom), rounded(right), rounded(top)];
}

interface PageWriter {
  write(owner: Owner, fill: Colour, lines: readonly string[]): void;
  finish(): { readonly content: string; readonly sequences: number };
}

/** Joins what has the same owner into one marked-content sequence, and sets the colour only when it changes. */
function pageWriter(page: number): PageWriter {
  const content: string[] = [];
  let [sequences, colour] = [0, ''];
  let open: Owner | undefined;
  const enter = (owner: Owner): void => {
    if (open === owner) return;
    if (open !== undefined) content.push('EMC');
    open = owner;
    if (owner === 'artifact') {
      content.push('/Artifact BMC');
      return;
    }
    content.push(`/${owner.role} <</MCID ${sequences}>> BDC`);
    owner.kids.push({ page, mcid: sequences });
    sequences += 1;
  };
  return {
    write(owner, fill, lines) {
      if (lines.length === 0) return;
      enter(owner);
      const wanted = paintColour(fill);
      if (wanted !== colour) content.push(wanted);
      colour = wanted;
      content.push(...lines);
    },
    finish() {
      if (open !== undefined) content.push('EMC');
      return { content: `${content.join('\n')}\n`, sequences };
    },
  };
}
