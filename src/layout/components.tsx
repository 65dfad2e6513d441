/** The vocabulary of templates: boxes that mean something to the typesetter. Plain `div`s lay out and paint nothing. */
import type { JSXNode } from 'satori/jsx';
import type { Token } from '../colour/types.js';
import type { Mark } from './template.js';

/** Box styles that templates use: lengths are mm, and every box is a border box. */
export interface BoxStyle {
  readonly width?: number;
  readonly height?: number;
  readonly flexDirection?: 'row' | 'column' | 'row-reverse' | 'column-reverse';
  readonly flexGrow?: number;
  readonly justifyContent?: 'flex-start' | 'flex-end' | 'center' | 'space-between';
  readonly alignItems?: 'flex-start' | 'flex-end' | 'center' | 'stretch';
  readonly gap?: number;
  readonly paddingTop?: number;
  readonly paddingBottom?: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
  readonly marginTop?: number;
  readonly marginLeft?: number;
  readonly position?: 'absolute' | 'relative';
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

interface BoxProps extends BoxStyle {
  readonly children?: JSXNode;
}

/** A box that only arranges its children. */
export const Box = ({ children, ...style }: BoxProps): JSXNode => div(style, children);

/** A box filled with one colour. Where it touches an edge of the sign it runs into the bleed. */
export const Block = ({ colour, children, ...style }: BoxProps & { readonly colour: Token }): JSXNode =>
  div(style, children, { kind: 'block', colour });

/**
 * An empty box that the fill of the same name goes into: text on its bottom edge, a pictogram in its middle.
 * Slots whose names share what stands before a `/` belong together for a person who is read to; in the order of the
 * slots. `0/1/primary` belongs to part `1` of part `0`.
 */
export const Slot = ({ name, ...style }: BoxStyle & { readonly name: string }): JSXNode =>
  div(style, undefined, { kind: 'slot', name });

function div(style: BoxStyle, children: JSXNode, mark?: Mark): JSXNode {
  // satori's default is content-box and shrinking flex items: both make boxes other than the template says.
  const complete = { display: 'flex', boxSizing: 'border-box', flexShrink: 0, ...style } as const;
  const props = { style: complete, mark };
  return <div {...props}>{children}</div>;
}
