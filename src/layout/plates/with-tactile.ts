/** What is felt of a sign, put on its page: as plates, as print where eyes should see it, and as grey dots on pictures. */
import { inkBox } from '../../base/ink-box.js';
import { rectangle } from '../../base/outline.js';
import type { Theme } from '../../colour/types.js';
import type { Item, Page } from '../../display/item.js';
import { lettersIn, tactilePlates } from '../../tactile/work.js';
import type { TactileStrip } from './tactile.js';

/** Thickness of the rule between print and strip, in mm. */
const RULE = 0.35;

/**
 * The page with its plates. Raised letters are printed as well, for eyes that see little: Braille is not. Both say what
 * the print beside them says already, so a reader of the file hears nothing of them.
 */
export function withTactile(page: Page, strip: TactileStrip | undefined, { colours }: Theme): Page {
  if (strip === undefined) return page;
  const { work } = strip;
  const letters = lettersIn(work);
  const left = Math.min(...letters.map((letter) => inkBox(letter)?.x ?? Number.POSITIVE_INFINITY));
  const rule = rectangle({ x: left, y: work.strip.y, width: page.width - 2 * left, height: RULE });
  const path = (outline: typeof rule, fill: Theme['colours']['ink']): Item => ({
    kind: 'path',
    outline,
    rule: 'nonzero',
    fill,
  });
  // A block that ends there parts the two by itself; on a handrail there is nothing above the strip.
  const parted = work.strip.y === 0 || endsInBlock(page.items, page, work.strip.y);
  const items = [...(parted ? [] : [path(rule, colours.rule)]), ...letters.map((letter) => path(letter, colours.ink))];
  return {
    ...page,
    items: [...page.items, { kind: 'group', meaning: { role: 'artifact' }, items }],
    plates: [...(page.plates ?? []), ...tactilePlates(work)],
  };
}

const endsInBlock = (items: readonly Item[], page: Page, y: number): boolean =>
  items.some((item) => {
    if (item.kind === 'group') return endsInBlock(item.items, page, y);
    const box = item.kind === 'path' ? inkBox(item.outline) : undefined;
    return box !== undefined && Math.abs(box.y + box.height - y) < 0.01 && box.width >= page.width;
  });

/** How the page will feel, for pictures on screens: dots in grey. */
export function showingBraille(page: Page, { colours }: Theme): Page {
  const dots = (page.plates ?? []).filter(({ process }) => process === 'braille').flatMap(({ shapes }) => shapes);
  if (dots.length === 0) return page;
  const items = dots.map(({ outline }): Item => ({ kind: 'path', outline, rule: 'nonzero', fill: colours.quiet }));
  return { ...page, items: [...page.items, { kind: 'group', meaning: { role: 'artifact' }, items }] };
}
