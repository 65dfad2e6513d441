import { lineLevels } from './bidi.js';
import type { Face } from './face.js';
import type { Segment } from './itemise.js';
import type { Run } from './shape-run.js';

export interface LevelRun extends Run {
  /** UAX 9: even levels run from left to right. */
  readonly level: number;
}

/** Positions in the segment's text, in UTF-16 units; `end` is not included. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Runs of one level, script and face, in logical order. Marks that are not painted leave no character; but where one
 * has a level of its own, as between two isolates, it leaves an empty run, or its neighbours would change their order.
 */
export function levelRuns(segment: Segment, span: LineSpan, language: string, features: string): LevelRun[] {
  const levels = lineLevels(segment.text, segment.levels, span, segment.direction);
  const runs: LevelRun[] = [];
  let open: { text: string; level: number; script: string; face: Face } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { text, level, script, face } = open;
    runs.push({ text, level, script, face, language, features, rightToLeft: level % 2 === 1 });
  };
  for (let at = span.start; at < span.end; at++) {
    const face = segment.faces[at];
    const level = levels[at - span.start] ?? 0;
    const painted = segment.painted[at] !== false;
    if (face === undefined || (!painted && open?.level === level)) continue;
    const script = segment.scripts[at] ?? 'Zyyy';
    if (open === undefined || open.level !== level || open.script !== script || open.face !== face) {
      close();
      open = { text: '', level, script, face };
    }
    if (painted) open.text += segment.text.charAt(at);
  }
  close();
  return runs;
}
