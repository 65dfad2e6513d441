/**
 * On a handrail, one line each, because a hand that slides along a rail follows one. Raised letters look up, and below them,
 * on the side that faces people, stands what is printed. Braille stands directly above the letters on a flat rail. On a
 * round one it is read by the fingers that close around it: on the side of the wall, a quarter of the way round, head down.
 */
import { lineSize, MARBURG_MEDIUM } from '../../tactile/geometry.js';
import { TACTILE_SIZES } from '../../tactile/sizes.js';
import { placeRaised } from './raise-letters.js';
import { brailleHeight, placeBraille, type StripForm } from './strip.js';

/** `diameter`: of a round rail, in mm; undefined: a flat one. */
export function handrailStrip(diameter: number | undefined): StripForm {
  const { clear, handrail } = TACTILE_SIZES;
  const between = (letters: number): number => {
    const quarter = ((diameter ?? 0) * Math.PI) / 4;
    return Math.max(clear, quarter - (letters + brailleHeight(1)) / 2);
  };
  return {
    alikeOnOneLine: true,
    capitals: () => handrail.capitals,
    height: (letters) => clear + brailleHeight(1) + between(letters) + letters + handrail.belowLetters,
    printedAt: (height) => height,
    measure: ({ width }) => width - 2 * handrail.margin,
    place(block, braille, { size: { width }, height }) {
      const [left, top] = [handrail.margin, clear];
      const placed = placeBraille(braille, { x: left, y: top });
      return {
        strip: { x: 0, y: 0, width, height },
        braille: diameter === undefined ? placed : { ...placed, lines: placed.lines.map(headDown) },
        relief: placeRaised(block, { x: left, y: top + brailleHeight(1) + between(block.height) }),
      };
    },
  };
}

/** In the same place, turned by half a turn. */
function headDown({ at, ...line }: ReturnType<typeof placeBraille>['lines'][number]) {
  const { width, height } = lineSize(line.cells, MARBURG_MEDIUM);
  const { dot } = MARBURG_MEDIUM;
  return { ...line, at: { x: at.x + width - dot, y: at.y + height - dot }, headDown: true as const };
}
