import { Block, Box, defineTemplate, type SignSize, Slot } from 'schildwerk/template';
import { type DirectionRow, type DirectionShape, fitDirections } from './parts/direction-sign-fit.js';

/** A column of blocks with arrows and pictograms, one block a direction; the words beside it, a row a destination. */
function DirectionSign({ shape, size }: { readonly shape: DirectionShape; readonly size: SignSize }) {
  const { column, blocks, rows } = shape;
  return (
    <Box width={size.width} height={size.height}>
      {blocks.map(({ top, height }) => (
        <Block colour="block" position="absolute" left={column.left} top={top} width={column.width} height={height} />
      ))}
      {rows.map((row) => (
        <Destination row={row} shape={shape} size={size} />
      ))}
    </Box>
  );
}

interface DestinationProps {
  readonly row: DirectionRow;
  readonly shape: DirectionShape;
  readonly size: SignSize;
}

/** In the order of reading: where to, then what is there, in the first language first. */
function Destination({ row, shape: { axis, measure }, size }: DestinationProps) {
  const { block, name, symbol, arrow, pictogram, first, others } = row;
  const line = ({ name: slot, top, height }: DirectionRow['first'][number]) => (
    <Slot name={slot} position="absolute" left={axis} top={top} width={measure} height={height} />
  );
  return (
    <Box position="absolute" left={0} top={0} width={size.width} height={size.height}>
      {arrow !== undefined && (
        <Slot
          name={`${block}/arrow`}
          position="absolute"
          left={arrow}
          top={symbol.top}
          width={symbol.size}
          height={symbol.size}
        />
      )}
      {first.map(line)}
      {pictogram !== undefined && (
        <Slot
          name={`${name}/pictogram`}
          position="absolute"
          left={pictogram}
          top={symbol.top}
          width={symbol.width}
          height={symbol.size}
        />
      )}
      {others.map(line)}
    </Box>
  );
}

export const template = defineTemplate<DirectionShape>({
  name: 'direction-sign',
  sizes: {
    '600x300': { width: 600, height: 300 },
    '600x450': { width: 600, height: 450 },
    '800x400': { width: 800, height: 400 },
    '800x600': { width: 800, height: 600 },
    a3: { width: 420, height: 297 },
  },
  defaultSize: '600x300',
  distance: 3,
  languages: { max: 4, recommended: 3 },
  easy: true,
  fields: ['destinations'],
  fit: fitDirections,
  Sign: DirectionSign,
});
