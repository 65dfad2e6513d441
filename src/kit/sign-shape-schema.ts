/** What `shape` and `white` of a sign may hold. */
import { z } from 'zod';
import { shape } from './shapes.js';

export const UNDERLAYS = ['none', 'full', 'print'] as const;

/** Where holes are, by name: in all corners, in two of them, in the middle of the left and the right edge. */
export const HOLE_PLACES = ['corners', 'top', 'bottom', 'sides'] as const;
export type HolePlaces = (typeof HOLE_PLACES)[number];

const coordinate = () => z.number(shape('hole-places'));

const holes = z
  .strictObject(
    {
      diameter: z.number(shape('hole-diameter')).min(1, shape('hole-diameter')).max(100, shape('hole-diameter')),
      inset: z.number(shape('hole-inset')).positive(shape('hole-inset')).max(2500, shape('hole-inset')).optional(),
      at: z
        .union(
          [
            z.enum(HOLE_PLACES, shape('hole-places')),
            z.array(z.tuple([coordinate(), coordinate()], shape('hole-places'))).min(1, shape('hole-places')),
          ],
          shape('hole-places'),
        )
        .optional(),
    },
    shape('holes'),
  )
  // Places in numbers say themselves how far they are from the edges.
  .refine(({ inset, at }) => inset === undefined || !Array.isArray(at), {
    message: shape('hole-inset'),
    path: ['inset'],
  });

export const signShape = z.strictObject(
  {
    corners: z.number(shape('corners')).min(0, shape('corners')).max(500, shape('corners')).optional(),
    holes: holes.optional(),
    contour: z.union([z.boolean(), z.literal('kiss')], shape('contour')).optional(),
  },
  shape('sign-shape'),
);

export type ShapeValues = z.output<typeof signShape>;
