import { Box, Slot } from 'schildwerk/template';
import { type EasyMark, MARK_GAP } from './easy-mark.js';
import type { Grid } from './grid.js';

interface EasyMarkProps {
  readonly mark: EasyMark['shape'];
  readonly grid: Grid;
}

/** The mark of Leichte Sprache where its shape puts it. */
export const EasyMarkBox = ({ mark, grid: { u, margin } }: EasyMarkProps) => (
  <Box
    position="absolute"
    {...(mark.side === 'right' ? { right: margin } : { left: margin })}
    bottom={mark.bottom}
    gap={MARK_GAP * u}
    alignItems="flex-end"
  >
    <Slot name="mark/figure" width={mark.figure} height={mark.figure} />
    <Slot name="mark/words" width={mark.width} height={mark.height} />
  </Box>
);
