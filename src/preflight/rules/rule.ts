import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PdfFacts } from '../../pdf/reader/facts.js';
import type { PreflightLimits } from '../limits.js';

/** One thing that a print shop looks for. Says everything it finds; `gather.ts` makes one of many that are the same. */
export type Rule = (facts: PdfFacts, limits: PreflightLimits) => Iterable<Diagnostic>;
