import { expect, test } from 'vitest';

import { createFaces } from '../../src/text/faces.js';
import { glyphOutline } from '../../src/text/glyph-outline.js';
import { itemise } from '../../src/text/itemise.js';
import { levelRuns } from '../../src/text/level-runs.js';
import { resolveLocale } from '../../src/text/locale.js';
import { createGlyphStore, mergeClusters } from '../../src/text/merge-clusters.js';
import { shapeRun } from '../../src/text/shape-run.js';
import { CORPUS } from './corpus.js';
import { installedFonts } from './installed-fonts.js';
import { unpacked } from './unpacked.js';

const faces = createFaces(installedFonts);

test('clusters paint every point where HarfBuzz puts it: dots and hamzas on their letters', async () => {
  const store = createGlyphStore();
  const sorted = (points: readonly string[]): readonly string[] => [...points].sort();
  // TrueType points lie on halves of a unit.
  const point = (x: number, y: number): string => `${Math.round(x * 4)} ${Math.round(y * 4)}`;
  for (const { text, language } of CORPUS) {
    const locale = resolveLocale(language);
    const segment = await unpacked(faces, () => itemise(text.replaceAll('\n', ' '), locale, 500, faces));
    for (const run of levelRuns(segment, { start: 0, end: segment.text.length }, locale.tag, '')) {
      const shaped = shapeRun(run);
      let pen = 0;
      const expected: string[] = [];
      for (const { glyph, advance, dx, dy } of shaped) {
        const { xy } = glyphOutline(run.face, glyph);
        for (let index = 0; index < xy.length; index += 2) {
          expected.push(point(pen + dx + (xy[index] ?? 0), dy + (xy[index + 1] ?? 0)));
        }
        pen += advance;
      }
      const units = run.face.unitsPerEm;
      const painted = mergeClusters(run, shaped, store).clusters.flatMap(({ glyph: { outline }, x }) =>
        outline.xy.flatMap((value, index) =>
          index % 2 === 0 ? [point((x + value) * units, (outline.xy[index + 1] ?? 0) * units)] : [],
        ),
      );
      expect(sorted(painted), run.text).toEqual(sorted(expected));
    }
  }
});
