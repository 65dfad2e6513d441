import { Block, Box, Slot } from 'schildwerk/template';

/** A head of blocks beside each other, each with a figure in its middle; without a height there is none. */
export interface BlockHead {
  /** 0: there is none. */
  readonly height: number;
  readonly blocks: readonly HeadBlock[];
}

export interface HeadBlock {
  readonly slot: string;
  readonly width: number;
  /** The largest ink it may hold. */
  readonly ink: { readonly width: number; readonly height: number };
}

interface BlockHeadProps {
  readonly head: BlockHead;
  readonly width: number;
  readonly slit: number;
}

/** Across the whole sign, from its upper edge. */
export const BlockHeadBox = ({ head, width, slit }: BlockHeadProps) => (
  <Box flexDirection="row" width={width} height={head.height} gap={slit}>
    {head.blocks.map((block) => (
      <Block colour="block" width={block.width} height={head.height} justifyContent="center" alignItems="center">
        <Slot name={block.slot} width={block.ink.width} height={block.ink.height} />
      </Block>
    ))}
  </Box>
);
