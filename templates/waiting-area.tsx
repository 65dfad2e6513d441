import { Block, Box, defineTemplate, type SignSize, Slot, z } from 'schildwerk/template';
import { BlockHeadBox } from './parts/block-head.js';
import { EasyMarkBox } from './parts/easy-mark-box.js';
import { gridOf } from './parts/grid.js';
import { fitWithCode } from './parts/poster-code.js';
import { fitEasyPoster, type WaitingShape } from './parts/poster-easy.js';
import { fitPoster, type PosterShape } from './parts/poster-fit.js';
import type { StepsShape } from './parts/poster-steps.js';
import { WordRows } from './parts/word-rows.js';

/** What is to be done, once in pictures and once in each language: the head in colour, the words below on plain ground. */
function Poster({ shape, size }: { readonly shape: PosterShape; readonly size: SignSize }) {
  const grid = gridOf(size);
  const { margin, measure, slit } = grid;
  const { head, words, foot, mark } = shape;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <BlockHeadBox head={head} width={size.width} slit={slit} />
      <Box
        flexDirection="column"
        flexGrow={1}
        paddingLeft={margin}
        paddingTop={words.top}
        paddingBottom={words.bottom}
        justifyContent={words.centred ? 'center' : 'flex-start'}
      >
        {words.primary.map(({ name, gap, height }) => (
          <Slot name={name} marginTop={gap} width={measure} height={height} />
        ))}
        <WordRows rows={words.rows} measure={measure} />
      </Box>
      {foot && (
        <Box
          position="absolute"
          right={margin}
          bottom={foot.bottom}
          width={measure}
          height={foot.lift - foot.bottom + foot.field}
        >
          <Slot name="code/figure" position="absolute" right={0} top={0} width={foot.field} height={foot.field} />
          <Slot name="code/address" position="absolute" right={0} bottom={0} {...foot.address} />
        </Box>
      )}
      {mark && <EasyMarkBox mark={mark} grid={grid} />}
    </Box>
  );
}

/** Leichte Sprache with several messages: one block a step from top to bottom, its words beside it. */
function Steps({ shape, size }: { readonly shape: StepsShape; readonly size: SignSize }) {
  const { slit } = gridOf(size);
  return (
    <Box flexDirection="column" width={size.width} height={size.height} gap={slit}>
      {shape.rows.map((row) => (
        <Box flexDirection="row" width={size.width} height={row.height}>
          <Block
            colour="block"
            width={shape.column}
            height={row.height}
            paddingTop={row.above}
            paddingBottom={row.below}
            justifyContent="center"
            alignItems="center"
          >
            <Slot name={`${row.name}/figure`} {...row.figure} />
          </Block>
          <Box
            flexDirection="column"
            height={row.height}
            paddingLeft={shape.axis - shape.column}
            paddingTop={row.above}
            paddingBottom={row.below}
            justifyContent="center"
          >
            {row.words.map(({ name, gap, height }) => (
              <Slot name={name} marginTop={gap} width={shape.measure} height={height} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

export const template = defineTemplate<WaitingShape>({
  name: 'waiting-area',
  sizes: { a3: { width: 297, height: 420 }, a4: { width: 210, height: 297 } },
  defaultSize: 'a3',
  distance: 2,
  languages: { max: 8, recommended: 7 },
  easy: true,
  statements: { max: 5 },
  fields: ['message', 'messages', 'pictogram', 'arrow', 'url'],
  withSchema: z.strictObject({
    /** Metres from which its code must be scanned, if nobody can step up to it. */
    'scan-distance': z.number().positive().max(20).optional(),
  }),
  fit: (sign, size, tools) => {
    const grid = gridOf(size);
    return fitWithCode<WaitingShape>(sign, grid, tools, (asked, code) =>
      asked.variant === 'easy' ? fitEasyPoster(asked, grid, tools, code) : fitPoster(asked, grid, tools, code),
    );
  },
  Sign: ({ shape, size }) =>
    shape.kind === 'steps' ? <Steps shape={shape} size={size} /> : <Poster shape={shape} size={size} />,
});
