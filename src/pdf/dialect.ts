/**
 * What a file is written as and what it says of itself. A claim is made only where the writer does all that it asks for:
 * docs/pdf-ledger.md has the clauses, with who confirms each.
 */
import type { PdfStandard, PressRules } from '../base/press.js';
import type { ColourSpace } from './paint-colour.js';

export interface Dialect {
  readonly version: '1.3' | '1.6';
  /** The PDF/X that the file calls itself. */
  readonly pdfX: Exclude<PdfStandard, 'plain'> | undefined;
  /** Whether tags say what its parts mean, so that it can call itself PDF/A-2a and PDF/UA-1. */
  readonly tagged: boolean;
  /** Whether letters are shapes. */
  readonly outlined: boolean;
  /** Whether the items of its pages are painted, and not their plates alone. */
  readonly printed: boolean;
  /** Lengths in the file for one on the sign. */
  readonly scale: number;
}

type Asked = Pick<PressRules, 'standard' | 'text' | 'paints' | 'scale'>;

const LIVE_X4: Asked = { standard: 'x4', text: 'live', paints: 'all', scale: 1 };

/** Throws where a press is asked for screen colours: what is older than PDF/X-4 is refused and not quietly something else. */
export function dialectOf({ standard, text, paints, scale }: Asked = LIVE_X4, space: ColourSpace = 'cmyk'): Dialect {
  const old = standard === 'x3' || standard === 'x1a';
  if (old && space !== 'cmyk') throw new Error(`${PDF_X[standard]} describes a press: colours in ${space} are none.`);
  const printed = paints === 'all';
  return {
    version: old ? '1.3' : '1.6',
    // PDF/X-4 describes a printing press (ISO 15930-7, 6.2.2): a file for the screen's colours is not one.
    pdfX: standard === 'plain' || space !== 'cmyk' ? undefined : standard,
    // Paths for a machine say nothing to anybody; PDF 1.3 does not know all that it takes.
    tagged: !old && printed,
    outlined: text === 'outlined',
    printed,
    scale,
  };
}

/** As the standards call themselves in files. */
export const PDF_X = {
  x4: 'PDF/X-4',
  x3: 'PDF/X-3:2002',
  x1a: 'PDF/X-1a:2001',
} as const satisfies Readonly<Record<Exclude<PdfStandard, 'plain'>, string>>;
