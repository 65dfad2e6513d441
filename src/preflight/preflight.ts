/** A finished PDF against what a print shop accepts: bytes in, findings and a summary out. */
import { type Diagnostic, hasError, problem } from '../diagnostics/diagnostic.js';
import type { ReadLimits } from '../pdf/reader/limits.js';
import { readPdf } from '../pdf/reader/read-pdf.js';
import { gather } from './gather.js';
import type { PreflightLimits } from './limits.js';
import { atRealSize } from './real-size.js';
import { artworkBleeds, boxes, nearTrim, pageSize } from './rules/box-rules.js';
import { damage, frame, metadata, standard, trapping } from './rules/file-rules.js';
import { fonts } from './rules/font-rules.js';
import { blackText, registrationColour, totalInk, whiteOverprints } from './rules/ink-rules.js';
import { colourSpaces, groupSpaces, outputIntent } from './rules/intent-rules.js';
import { beyondOlder, olderMetadata } from './rules/older-rules.js';
import type { Rule } from './rules/rule.js';
import { resolution, smallText, thinLines } from './rules/small-rules.js';
import { besidePlates, cutContour, spots } from './rules/spot-rules.js';
import { annotations, devices, layers, things } from './rules/thing-rules.js';
import { type PreflightSummary, summarise } from './summarise.js';

const RULES: readonly Rule[] = [
  ...[damage, frame, standard, metadata, olderMetadata, trapping, outputIntent, beyondOlder],
  ...[boxes, artworkBleeds, nearTrim, pageSize, fonts],
  ...[colourSpaces, groupSpaces, totalInk, blackText, whiteOverprints, registrationColour],
  ...[spots, cutContour, besidePlates, smallText, thinLines, resolution],
  ...[things, annotations, devices, layers],
];

export interface Preflighted {
  /** False: something in it must not go to print as it is. */
  readonly passed: boolean;
  /** Undefined: it can’t be read at all. */
  readonly summary: PreflightSummary | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function preflight(bytes: Uint8Array, limits: PreflightLimits, reading?: ReadLimits): Preflighted {
  const read = readPdf(bytes, reading);
  const refused = (diagnostic: Diagnostic): Preflighted => ({
    passed: false,
    summary: undefined,
    diagnostics: [diagnostic],
  });
  switch (read.kind) {
    case 'not-a-pdf':
      return refused(problem('preflight/not-a-pdf', { empty: bytes.length === 0 }));
    case 'encrypted':
      return refused(problem('preflight/encrypted', {}));
    case 'no-pages':
      return refused(problem('preflight/no-pages', {}));
    case 'read': {
      const facts = atRealSize(read.facts, limits.scale);
      const diagnostics = gather(RULES.map((rule) => rule(facts, limits)));
      return { passed: !hasError(diagnostics), summary: summarise(facts, limits.scale), diagnostics };
    }
  }
}
