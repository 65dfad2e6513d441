import { Block, Box, type SignSize, Slot } from 'schildwerk/template';
import type { DoorShape } from './door-sign-fit.js';
import { EasyMarkBox } from './easy-mark-box.js';
import { gridOf } from './grid.js';
import { WordRows } from './word-rows.js';

/** Number and pictogram in the head, in colour and without language; the words below on plain ground, names at the bottom. */
export function DoorBoard({ shape, size }: { readonly shape: DoorShape; readonly size: SignSize }) {
  const grid = gridOf(size);
  const { u, rim, margin, measure, slit, rule } = grid;
  const { head, words, names } = shape;
  return (
    <Box flexDirection="column" width={size.width} height={size.height}>
      <Box flexDirection="row" width={size.width} height={head.height} gap={slit}>
        {head.number && (
          <Block
            colour="block"
            flexGrow={1}
            height={head.height}
            paddingLeft={margin}
            paddingTop={rim}
            alignItems="center"
          >
            <Slot name="number" width={head.number.width} height={head.number.height} />
          </Block>
        )}
        {head.pictogram && (
          <Block
            colour="block"
            width={head.pictogram.width}
            height={head.height}
            paddingTop={rim}
            paddingRight={head.number ? rim : 0}
            justifyContent="center"
            alignItems="center"
          >
            <Slot name="pictogram" width={head.pictogram.inkWidth} height={head.pictogram.inkHeight} />
          </Block>
        )}
      </Box>
      <Box
        flexDirection="column"
        flexGrow={1}
        paddingLeft={margin}
        paddingTop={words.top}
        paddingBottom={words.bottom}
        justifyContent={words.centred ? 'center' : 'flex-start'}
      >
        {words.primary > 0 && <Slot name="primary" width={measure} height={words.primary} />}
        <WordRows rows={words.rows} measure={measure} />
      </Box>
      {names && (
        <Box flexDirection="column" position="absolute" left={margin} bottom={names.bottom} width={measure}>
          {names.rule && <Block colour="rule" width={measure} height={rule} />}
          {names.unit && <Slot name="unit" marginTop={0.72 * u - rule} width={measure} height={names.unit.height} />}
          <Box
            flexDirection="row"
            marginTop={names.unit ? names.unit.below : names.rule ? 0.72 * u - rule : 0}
            gap={names.gap}
            alignItems={names.alignment}
          >
            {names.figure && <Slot name="person" width={names.figure.width} height={names.figure.height} />}
            {names.columns.map((column) => (
              <Box flexDirection="column" width={names.columnWidth}>
                {column.map((line) => (
                  <Slot name={line.name} marginTop={line.gap} width={names.columnWidth} height={line.height} />
                ))}
              </Box>
            ))}
          </Box>
        </Box>
      )}
      {shape.mark && <EasyMarkBox mark={shape.mark} grid={grid} />}
    </Box>
  );
}
