/**
 * Boxes out of a template's tree: satori lays out (1 px = 1 mm) and paints nothing, for it is given no fonts.
 * Templates' trees depend on the shape alone, so one layout serves all signs of a shape.
 */
import satori from 'satori';
import type { Box } from '../base/outline.js';
import type { Mark, SignSize, Template } from './template.js';

export type PlacedMark = Mark & { readonly box: Box };

/** How many layouts are remembered: a building has a few dozen shapes of signs. */
const REMEMBERED = 500;

export type BoxLayout = <Shape extends object>(
  template: Template<Shape>,
  shape: Shape,
  size: SignSize,
) => Promise<readonly PlacedMark[]>;

/** A layout function with a memory of its own. */
export function createBoxLayout(): BoxLayout {
  const known = new Map<string, Promise<readonly PlacedMark[]>>();
  return (template, shape, size) => {
    const key = JSON.stringify([template.name, size, shape]);
    let layout = known.get(key);
    if (layout === undefined) {
      if (known.size >= REMEMBERED) known.clear();
      layout = computeBoxes(template, shape, size);
      known.set(key, layout);
    }
    return layout;
  };
}

async function computeBoxes<Shape extends object>(
  template: Template<Shape>,
  shape: Shape,
  size: SignSize,
): Promise<readonly PlacedMark[]> {
  const placed: PlacedMark[] = [];
  // satori's types ask for React's nodes; its own JSX runtime makes the plain objects that it really reads.
  const tree = template.Sign({ shape, size }) as Parameters<typeof satori>[0];
  await satori(tree, {
    width: size.width,
    height: size.height,
    fonts: [],
    // Whole device pixels would move boxes by up to half a millimetre.
    pointScaleFactor: 0,
    onNodeDetected: ({ left, top, width, height, props }) => {
      const mark: Mark | undefined = props.mark;
      if (mark !== undefined) {
        placed.push({ ...mark, box: { x: tidy(left), y: tidy(top), width: tidy(width), height: tidy(height) } });
      }
    },
  });
  return placed;
}

/** satori computes in single precision: the seventh digit is noise. A ten-thousandth of a millimetre is none. */
const tidy = (length: number): number => Math.round(length * 1e4) / 1e4;
