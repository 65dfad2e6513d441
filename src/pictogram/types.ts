/** A pictogram is its outline: after the gate there is no SVG in the program. Grid of 24 units, y down. */
import type { Box, Outline } from '../base/outline.js';

/** Fixed by the standard, never by a theme. */
export type SafetyColour =
  | 'safety-red'
  | 'safety-blue'
  | 'safety-green'
  | 'safety-yellow'
  | 'safety-white'
  | 'safety-black';

export interface PictogramLayer {
  readonly outline: Outline;
  readonly rule: 'nonzero' | 'evenodd';
  /** `ink` takes the colour the template gives; a safety sign's carrier brings its own. */
  readonly fill: 'ink' | SafetyColour;
}

/** What pictograms are about: lists and contact sheets go by it, in this order. `own` holds those of the kit. */
export const GROUPS = [
  'service',
  'documents',
  'offices',
  'health',
  'language',
  'access',
  'toilets',
  'ways',
  'rooms',
  'facilities',
  'transport',
  'conduct',
  'prohibition',
  'safety',
  'own',
] as const;
export type PictogramGroup = (typeof GROUPS)[number];

export interface Pictogram {
  readonly id: string;
  readonly group: PictogramGroup;
  readonly layers: readonly PictogramLayer[];
  /** Bounds of all that it paints: pictograms are scaled and centred by it, not by the grid. */
  readonly ink: Box;
  /** The direction in the building that it shows. It never mirrors because of a language. */
  readonly facing: 'left' | 'right' | 'none';
  /** Message key of what it says to a person who can't see it. */
  readonly alt: string;
  /** Where the drawing comes from: package and name, or `own`. */
  readonly source: string;
  readonly licence: string;
}
