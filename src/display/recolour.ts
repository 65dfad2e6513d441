import type { Colour } from '../base/colour.js';
import type { Item, Page } from './item.js';

/** The same page in other colours. */
export const recolour = (page: Page, change: (colour: Colour) => Colour): Page => ({
  ...page,
  items: page.items.map((item) => recoloured(item, change)),
});

const recoloured = (item: Item, change: (colour: Colour) => Colour): Item =>
  item.kind === 'group'
    ? { ...item, items: item.items.map((each) => recoloured(each, change)) }
    : { ...item, fill: change(item.fill) };
