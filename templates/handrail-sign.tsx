import { Box, defineTemplate, type Fit, type FitTools, type Sign, type SignSize, Slot, z } from 'schildwerk/template';
import { firstFit } from './parts/first-fit.js';
import { germanOf } from './parts/german.js';
import { type HandrailRow, handrailRows } from './parts/handrail-rows.js';
import { leastShare } from './parts/least-share.js';

interface HandrailShape {
  readonly rows: readonly HandrailRow[];
  /** Above the first row's cap line, in mm. */
  readonly top: number;
}

/** Left and right as of the letters above, and below the last baseline: tails keep 5 mm from a blade. In mm. */
const MARGIN = 8;
const FOOT = 7.2;
/** Sizes of the primary text in mm and of the others in it: the first that fits is taken. */
const SIZES = [
  { primary: 5.6, share: 0.88 },
  { primary: 5.2, share: 0.8 },
  { primary: 4.9, share: 0.7 },
];

/** Under Braille and raised letters, which are no part of the print: one row that says the same in every language. */
function HandrailSign({ shape, size }: { readonly shape: HandrailShape; readonly size: SignSize }) {
  return (
    <Box flexDirection="column" width={size.width} height={size.height} paddingLeft={MARGIN} paddingTop={shape.top}>
      {shape.rows.map((row) => (
        <Box position="relative" marginTop={row.gap} width={size.width - 2 * MARGIN} height={row.height}>
          {row.slots.map(({ name, ...place }) => (
            <Slot name={name} position="absolute" top={0} height={row.height} {...place} />
          ))}
        </Box>
      ))}
    </Box>
  );
}

/** What the plate lies on: a round rail of this diameter in mm, or a flat one. */
const rail = z.strictObject({ diameter: z.number().min(25).max(80).optional() });

const textOf = (sign: Sign): Sign['message'] => sign.message ?? sign.floorText;

function fit(sign: Sign, size: SignSize, tools: FitTools): Fit<HandrailShape> {
  const lines = textOf(sign)?.lines ?? [];
  const [first] = lines;
  if (first === undefined) return { fits: true, shape: { rows: [], top: 0 }, fills: {} };
  const least = tools.smallest('primary', first.language, 'primary');
  return firstFit(SIZES, ({ primary, share }) => {
    const wanted = {
      size: Math.max(primary, least),
      share: Math.max(share, leastShare(first.language, tools)),
      measure: size.width - 2 * MARGIN,
    };
    const set = handrailRows(lines, wanted, tools);
    if ('overflow' in set) return { fits: false, overflow: set.overflow };
    const room = size.height - FOOT;
    if (set.height <= room + 0.01) {
      return { fits: true, shape: { rows: set.rows, top: room - set.height }, fills: set.fills };
    }
    const { text, language } = lines.at(-1) ?? first;
    return { fits: false, overflow: { text, language, direction: 'height', excessMm: set.height - room } };
  });
}

export const template = defineTemplate<HandrailShape>({
  name: 'handrail-sign',
  sizes: {
    '200x50': { width: 200, height: 50 },
    '150x50': { width: 150, height: 50 },
    '250x50': { width: 250, height: 50 },
    '200x60': { width: 200, height: 60 },
    '200x80': { width: 200, height: 80 },
  },
  defaultSize: '200x50',
  distance: 1,
  languages: { max: 8, recommended: 3 },
  easy: false,
  fields: ['floor', 'message'],
  tactile: {
    felt: (sign) => [germanOf(textOf(sign))].filter((text) => text !== undefined),
    mounted: 'handrail',
    diameter: (sign) => rail.parse(sign.with).diameter,
    share: 1,
  },
  withSchema: rail,
  fit,
  Sign: HandrailSign,
});
