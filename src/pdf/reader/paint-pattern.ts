/** Content that is painted again and again: tiles of a pattern and glyphs of a Type 3 font. Each is read once a page. */
import { PDFRawStream } from 'pdf-lib';
import type { Box } from '../../base/outline.js';
import type { GlyphPrograms } from './fonts.js';
import { asMatrix, IDENTITY, times } from './matrix.js';
import { addMark, markBase, type Run, runOf } from './run.js';
import { dictIn, entry, numberEntry, numbersEntry } from './values.js';

/** What the path or text was painted with, if that is a pattern; its parts show where the path is. */
export function paintPattern(run: Run, side: 'fill' | 'stroke', box: Box): void {
  const { pattern } = run.state[side];
  if (pattern === undefined) return;
  const { spaces, budget } = run.page.session;
  if (numberEntry(pattern, 'PatternType') === 2) {
    const space = spaces.read(entry(entry(pattern, 'Shading'), 'ColorSpace'), run.resources);
    addMark(run, { kind: 'shading', ...markBase(run, side, { space, values: undefined }), box });
    return;
  }
  if (!(pattern instanceof PDFRawStream) || run.page.seen.has(pattern)) return;
  if (!budget.allows('depth', run.depth + 1)) return;
  run.page.seen.add(pattern);
  const matrix = asMatrix(numbersEntry(pattern, 'Matrix')) ?? IDENTITY;
  const { paint } = run.state[side];
  const ink = { space: paint.space, paint, pattern: undefined };
  const inner = runOf(
    run.page,
    // A tile's scale is that of the page, not of the path (PDF 32000-1, 8.7.3.1).
    { ...run.state, ctm: times(matrix, run.page.base), fill: ink, stroke: ink },
    {
      resources: entry(pattern, 'Resources'),
      depth: run.depth + 1,
      within: 'pattern',
      shownIn: run.shownIn ?? box,
      layer: undefined,
    },
  );
  inner.uncoloured = numberEntry(pattern, 'PaintType') === 2;
  run.page.interpret(inner, pattern);
}

export function paintGlyphs(run: Run, glyphs: GlyphPrograms, codes: readonly number[], box: Box): void {
  const { page, state } = run;
  if (!page.session.budget.allows('depth', run.depth + 1)) return;
  for (const code of new Set(codes)) {
    const program = glyphs.program(code);
    if (program === undefined || page.seen.has(program)) continue;
    page.seen.add(program);
    const size = [state.fontSize * state.stretch, 0, 0, state.fontSize, 0, state.rise] as const;
    const ctm = times(glyphs.matrix, times(size, times(run.pen.letter, state.ctm)));
    const inner = runOf(
      page,
      { ...state, ctm },
      {
        resources: dictIn(glyphs.resources) ?? run.resources,
        depth: run.depth + 1,
        within: 'glyph',
        shownIn: run.shownIn ?? box,
        layer: undefined,
      },
    );
    page.interpret(inner, program);
  }
}
