/** A page for people to look at: what is cut off and drilled out is paper, with a thin line where the tools went. */
import { type Colour, PAPER } from '../base/colour.js';
import { inkBox } from '../base/ink-box.js';
import { joinOutlines, type Outline, placeOutline, rectangle } from '../base/outline.js';
import type { Page, PathItem } from '../display/item.js';

const GREY: Colour = { rgb: [150, 150, 150], cmyk: [0, 0, 0, 45] };

/** Of the line, in mm. */
const HAIR = 0.2;

/** Machines get nothing of it: plates are gone. A page without any is left as it is. */
export function asHung({ plates, ...page }: Page): Page {
  if (plates === undefined) return page;
  const { width, height, bleed } = page;
  const around = rectangle({ x: -bleed, y: -bleed, width: width + 2 * bleed, height: height + 2 * bleed });
  const cut = plates.flatMap(({ process, shapes }) =>
    shapes.flatMap(({ outline }): PathItem[] => {
      if (process === 'drill') return [filled(outline, PAPER), rim(outline)];
      if (process === 'cut' || process === 'kiss-cut') {
        return [filled(joinOutlines([around, outline]), PAPER), rim(outline)];
      }
      return [];
    }),
  );
  if (cut.length === 0) return page;
  return { ...page, items: [...page.items, { kind: 'group', meaning: { role: 'artifact' }, items: cut }] };
}

const filled = (outline: Outline, fill: Colour): PathItem => ({ kind: 'path', outline, rule: 'evenodd', fill });

/** Between the outline and the same drawn a hair smaller: near enough to a stroke inside it. */
function rim(outline: Outline): PathItem {
  const box = inkBox(outline) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [scaleX, scaleY] = [shrunk(box.width), shrunk(box.height)];
  const at = { x: (box.x + box.width / 2) * (1 - scaleX), y: (box.y + box.height / 2) * (1 - scaleY) };
  return filled(joinOutlines([outline, placeOutline(outline, at, scaleX, scaleY)]), GREY);
}

const shrunk = (length: number): number => Math.max(0, (length - 2 * HAIR) / length);
