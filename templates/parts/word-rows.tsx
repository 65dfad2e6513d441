import { Box, Slot } from 'schildwerk/template';
import type { RowShape } from './rows.js';

interface WordRowsProps {
  readonly rows: readonly RowShape[];
  readonly measure: number;
}

/** The other languages' rows, each at its distance below the one before. */
export const WordRows = ({ rows, measure }: WordRowsProps) => (
  <Box flexDirection="column" width={measure}>
    {rows.map((row) => (
      <Box position="relative" marginTop={row.gap} width={measure} height={row.height}>
        {row.slots.map(({ name, ...place }) => (
          <Slot name={name} position="absolute" {...place} />
        ))}
      </Box>
    ))}
  </Box>
);
