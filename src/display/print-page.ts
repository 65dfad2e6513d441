/** The display list as text that a person can review: one line per item, numbers rounded once. */
import type { Colour } from '../base/colour.js';
import { COORDINATES, type Outline } from '../base/outline.js';
import type { Item, Meaning, Page, Plate, TextItem } from './item.js';

export function printPage(page: Page): string {
  const { width, height, bleed, language, title } = page;
  const head = `page ${number(width)} x ${number(height)} mm, bleed ${number(bleed)}, ${language}, ${JSON.stringify(title)}`;
  return [head, ...printItems(page.items, 1), ...(page.plates ?? []).flatMap(printPlate)].join('\n');
}

const printItems = (items: readonly Item[], depth: number): string[] => items.flatMap((item) => printItem(item, depth));

function printItem(item: Item, depth: number): string[] {
  const indent = '  '.repeat(depth);
  switch (item.kind) {
    case 'path': {
      const rule = item.rule === 'evenodd' ? ' evenodd' : '';
      return [`${indent}path ${printColour(item.fill)}${rule}  ${printOutline(item.outline)}`];
    }
    case 'text':
      return [`${indent}text ${printText(item)}`];
    case 'group':
      return [`${indent}group ${printMeaning(item.meaning)}`, ...printItems(item.items, depth + 1)];
  }
}

const printPlate = ({ process, shapes }: Plate): string[] => [
  `  plate ${process}`,
  ...shapes.map(({ paint, outline }) => `    ${paint}  ${printOutline(outline)}`),
];

function printText({ x, y, size, fill, language, direction, text, clusters }: TextItem): string {
  const places = clusters.map((cluster) => number(cluster.x)).join(' ');
  return `${number(x)},${number(y)} size ${number(size)} ${printColour(fill)} ${language} ${direction} ${JSON.stringify(text)} at ${places}`;
}

function printMeaning(meaning: Meaning): string {
  switch (meaning.role) {
    case 'artifact':
    case 'table':
    case 'row':
      return meaning.role;
    case 'section':
      return meaning.language === undefined ? meaning.role : `${meaning.role} ${meaning.language}`;
    case 'cell':
      return meaning.heads === undefined ? 'cell' : `cell of ${meaning.heads}`;
    case 'heading':
    case 'paragraph':
      return `${meaning.role} ${meaning.language}`;
    case 'figure':
      return `figure ${meaning.language} ${JSON.stringify(meaning.alt)}`;
  }
}

function printColour({ rgb, cmyk, spot }: Colour): string {
  const hex = rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('');
  const ink = spot === undefined ? '' : `/${spot.name} ${number(spot.tint)}`;
  return `#${hex}/${cmyk.map(number).join(' ')}${ink}`;
}

function printOutline({ ops, xy }: Outline): string {
  let next = 0;
  return [...ops]
    .map((op) => {
      const coordinates = xy.slice(next, next + (COORDINATES[op] ?? 0)).map(number);
      next += coordinates.length;
      const pairs = coordinates.flatMap((x, index) => (index % 2 === 0 ? [`${x},${coordinates[index + 1]}`] : []));
      return [op, ...pairs].join(' ');
    })
    .join(' ');
}

/** Three decimals: a thousandth of a millimetre is finer than any press. `-0` is `0`. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);
