/** Content streams carried out: what they paint is noted, nothing is drawn. */
import { ContentParser, type Instruction } from './content-parser.js';
import { CONTENT_OPERATORS, paintImage, paintObject } from './operate-object.js';
import { PATH_OPERATORS } from './operate-path.js';
import { type Operate, STATE_OPERATORS } from './operate-state.js';
import { TEXT_OPERATORS } from './operate-text.js';
import type { Interpret, Run } from './run.js';

const OPERATORS: ReadonlyMap<string, Operate> = new Map(
  Object.entries({ ...STATE_OPERATORS, ...PATH_OPERATORS, ...TEXT_OPERATORS, ...CONTENT_OPERATORS }),
);

/** A form, a tile or a glyph. */
export const interpret: Interpret = (run, stream) => {
  const bytes = run.page.session.unpacked(stream);
  if (bytes === undefined) run.page.broken += 1;
  else interpretBytes(run, bytes);
};

export function interpretBytes(run: Run, bytes: Uint8Array): void {
  const { budget, context } = run.page.session;
  const parser = new ContentParser(bytes, context);
  for (let step = parser.next(); step !== undefined; step = parser.next()) {
    if (!budget.spend('operators')) break;
    carryOut(run, step, parser);
  }
  run.page.broken += parser.broken;
}

function carryOut(run: Run, { operator, operands }: Instruction, parser: ContentParser): void {
  if (operator === 'Do') paintObject(run, operands[0]);
  else if (operator === 'BI') paintImage(run, parser.inlineImage(), true);
  // A glyph that begins so is a mere shape (PDF 32000-1, 9.6.5).
  else if (operator === 'd1') run.uncoloured = true;
  else OPERATORS.get(operator)?.(run, operands);
}
