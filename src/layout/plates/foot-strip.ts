/** Along the foot of a sign on a wall: raised letters, Braille below them. What is printed stands above. */
import { TACTILE_SIZES, wishedCapitals } from '../../tactile/sizes.js';
import type { SignSize } from '../template.js';
import { placeRaised } from './raise-letters.js';
import { brailleHeight, placeBraille, type StripForm } from './strip.js';

/** Steps between the wished height of capitals and the least, in mm. */
const MIDDLE_STEPS = [17.5, 15, 12.5, 11];
/** House margin: a part of the short side of what is printed. */
const MARGIN = 1 / 12;

export const footStrip: StripForm = {
  alikeOnOneLine: false,
  capitals(size) {
    const wish = wishedCapitals(size, TACTILE_SIZES);
    return [wish, ...MIDDLE_STEPS.filter((step) => step < wish), TACTILE_SIZES.capitals.least];
  },
  height: stripHeight,
  printedAt: () => 0,
  /** Beside the flattest strip the margin is widest. */
  measure(size) {
    const printed = size.height - stripHeight(TACTILE_SIZES.capitals.least, 1, size);
    return size.width - 2 * marginBeside({ width: size.width, height: printed });
  },
  place(block, braille, { size: { width, height: signHeight }, height }) {
    const { clear } = TACTILE_SIZES;
    const strip = { x: 0, y: signHeight - height, width, height };
    const left = marginBeside({ width, height: strip.y });
    const top = strip.y + clear;
    return {
      strip,
      relief: placeRaised(block, { x: left, y: top }),
      braille: placeBraille(braille, { x: left, y: top + block.height + clear }),
    };
  },
};

/** Below the Braille the sign has the margin of what is printed, which is the smaller the higher the strip. */
function stripHeight(letters: number, lines: number, { width, height }: SignSize): number {
  const { clear } = TACTILE_SIZES;
  const content = 2 * clear + letters + brailleHeight(lines);
  const alike = (content + MARGIN * height) / (1 + MARGIN);
  const margin = Math.min(MARGIN * width, MARGIN * (height - alike));
  return content + Math.max(clear, margin);
}

const marginBeside = (printed: SignSize): number =>
  Math.max(TACTILE_SIZES.clear, MARGIN * Math.min(printed.width, printed.height));
