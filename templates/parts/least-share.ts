/** How small the other languages may stand beside the primary one. */
import { type FitTools, LEAST_SHARE_OF_PRIMARY } from 'schildwerk/template';

/** What others must measure to be read from as far, in the primary's size: their small letters are what counts. */
export const leastShare = (primary: string, tools: FitTools): number =>
  (LEAST_SHARE_OF_PRIMARY * tools.measures(primary, 'primary').xHeight) / tools.measures('en', 'other').xHeight;
