import { Block, Box, defineTemplate, type SignSize, Slot } from 'schildwerk/template';
import { MARK_GAP } from './parts/easy-mark.js';
import { germanOf } from './parts/german.js';
import { gridOf } from './parts/grid.js';
import { fitEasyToilet } from './parts/toilet-easy.js';
import { fitToilet, type ToiletShape } from './parts/toilet-fit.js';
import { WordRows } from './parts/word-rows.js';

/** What it is and for whom, in equal blocks across the sign; the words below on plain ground. */
function ToiletSign({ shape, size }: { readonly shape: ToiletShape; readonly size: SignSize }) {
  const { u, margin, measure, slit } = gridOf(size);
  const { head, words, mark } = shape;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <Box flexDirection="row" width={size.width} height={head.height} gap={slit}>
        {head.blocks.map(({ slot, width, ink }) => (
          <Block colour="block" width={width} height={head.height} justifyContent="center" alignItems="center">
            <Slot name={slot} width={ink.width} height={ink.height} />
          </Block>
        ))}
      </Box>
      <Box flexDirection="column" paddingLeft={margin} paddingTop={words.top}>
        {words.primary > 0 && <Slot name="primary" width={measure} height={words.primary} />}
        <WordRows rows={words.rows} measure={measure} />
      </Box>
      {mark && (
        <Box position="absolute" right={margin} bottom={mark.bottom} gap={MARK_GAP * u} alignItems="flex-end">
          <Slot name="mark/figure" width={mark.figure} height={mark.figure} />
          <Slot name="mark/words" width={mark.width} height={mark.height} />
        </Box>
      )}
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
