import { Box, defineTemplate, type SignSize, Slot } from 'schildwerk/template';
import { BlockHeadBox } from './parts/block-head.js';
import { EasyMarkBox } from './parts/easy-mark-box.js';
import { germanOf } from './parts/german.js';
import { gridOf } from './parts/grid.js';
import { fitEasyToilet } from './parts/toilet-easy.js';
import { fitToilet, type ToiletShape } from './parts/toilet-fit.js';
import { WordRows } from './parts/word-rows.js';

/** What it is and for whom, in equal blocks across the sign; the words below on plain ground. */
function ToiletSign({ shape, size }: { readonly shape: ToiletShape; readonly size: SignSize }) {
  const grid = gridOf(size);
  const { margin, measure, slit } = grid;
  const { head, words, mark } = shape;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <BlockHeadBox head={head} width={size.width} slit={slit} />
      <Box flexDirection="column" paddingLeft={margin} paddingTop={words.top}>
        {words.primary > 0 && <Slot name="primary" width={measure} height={words.primary} />}
        <WordRows rows={words.rows} measure={measure} />
      </Box>
      {mark && <EasyMarkBox mark={mark} grid={grid} />}
    </Box>
  );
}

export const template = defineTemplate<ToiletShape>({
  name: 'toilet-sign',
  sizes: { '150x150': { width: 150, height: 150 }, '200x200': { width: 200, height: 200 } },
  defaultSize: '150x150',
  distance: 3,
  languages: { max: 8, recommended: 3 },
  easy: true,
  pictograms: { max: 3 },
  fields: ['message', 'pictogram'],
  tactile: {
    felt: ({ message }) => [germanOf(message)].filter((text) => text !== undefined),
    share: 0.4,
  },
  fit: (sign, size, tools) =>
    sign.variant === 'easy' ? fitEasyToilet(sign, size, tools) : fitToilet(sign, size, tools),
  Sign: ToiletSign,
});
