/** A mark above an Arabic letter must never look like one below a letter of the line above it. */
import { expect, test } from 'vitest';
import { inkBox } from '../../src/base/ink-box.js';
import type { Page, TextItem } from '../../src/display/item.js';
import { layOut } from '../../src/layout/lay-out.js';
import { layoutContext } from '../support/layout.js';
import { linesOf } from '../support/lines.js';
import { shippedTexts } from '../support/shipped-locales.js';
import { sign, texts } from '../support/signs.js';

/** The ink of each cluster, in mm on the sign. */
const inkOf = ({ glyphs }: Page, { x, y, size, clusters }: TextItem) =>
  clusters.flatMap((cluster) => {
    const box = inkBox(glyphs[cluster.glyph]?.outline ?? { ops: '', xy: [] });
    if (box === undefined) return [];
    const left = x + (cluster.x + box.x) * size;
    return [{ left, right: left + box.width * size, top: y - (box.y + box.height) * size, bottom: y - box.y * size }];
  });

/** The least clear space between two lines where one stands over the other, in the lower one's em. */
function clear(page: Page, above: TextItem, below: TextItem): number {
  const upper = inkOf(page, above);
  const gaps = inkOf(page, below).flatMap((low) =>
    upper.filter(({ left, right }) => left < low.right && right > low.left).map(({ bottom }) => low.top - bottom),
  );
  return Math.min(...gaps) / below.size;
}

test.each([
  { template: 'waiting-area', namespace: 'waiting', size: { name: 'a3', width: 297, height: 420 }, distance: 2 },
  { template: 'door-sign', namespace: 'rooms', size: { name: '150x150', width: 150, height: 150 }, distance: 1 },
])('on a $template, Arabic and Farsi keep clear of each other in every message', async ({ namespace, ...fields }) => {
  const context = await layoutContext();
  const [de, ar, fa] = ['de', 'ar', 'fa'].map((tag) => shippedTexts(tag, namespace));
  const close: string[] = [];
  let compared = 0;
  for (const key of Object.keys(de ?? {})) {
    const words = { de: de?.[key] ?? '', ar: ar?.[key] ?? '', fa: fa?.[key] ?? '' };
    const { value } = await layOut(sign({ id: key, ...fields, message: texts(words) }), context);
    const [page] = value ?? [];
    if (page === undefined) continue;
    const lines = linesOf(page).filter(({ direction }) => direction === 'rtl');
    const above = lines.findLast(({ language }) => language === 'ar');
    const below = lines.find(({ language }) => language === 'fa');
    if (above === undefined || below === undefined) continue;
    compared++;
    const gap = clear(page, above, below);
    if (gap < 0.19) close.push(`${key}: ${gap.toFixed(2)} em`);
  }
  expect(close).toEqual([]);
  expect(compared).toBeGreaterThan(25);
});
