/** Fine black prints over: what the build counts, what preflight finds in the file, and what a RIP paints are one sum. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { checkPrint } from '../../src/check/check-print.js';
import type { Page } from '../../src/display/item.js';
import { black, page, paragraph, rectangle, textLine } from '../support/display.js';
import { temporaryFolder } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { onFiles, pressFile } from '../support/pdf.js';
import { pressRules } from '../support/press.js';
import { findings, generic } from './files.js';

const dark: Colour = { rgb: [20, 30, 60], cmyk: [100, 80, 40, 30] };
const points = (size: number): number => (size * 25.4) / 72;
const sign = (size: number): Page =>
  page(60, 40, [
    rectangle(-3, -3, 66, 46, dark),
    paragraph('de', textLine('Bad', { x: 10, y: 20, size: points(size), fill: black })),
  ]);
const limits = { ...generic, safety: 0 };
const sums = async (drawn: Page, text: 'live' | 'outlined') =>
  findings(await pressFile(drawn, { press: pressRules({ text }) }), limits).flatMap(({ code, severity, facts }) =>
    code === 'preflight/total-ink' ? [[severity, facts]] : [],
  );

describe.each(['live', 'outlined'] as const)('%s letters', (text) => {
  test('that are fine and black add to what they lie on: a warning, for they are small', async () => {
    expect(await sums(sign(12), text)).toEqual([
      [
        'warning',
        { total: 320, limit: 300, inks: expect.stringMatching(/(?=.*C 100)(?=.*M 80)(?=.*Y 40)(?=.*K 100)/) },
      ],
    ]);
  });

  test('that are large knock out, and add nothing', async () => {
    expect(await sums(sign(25), text)).toEqual([]);
  });

  test.runIf(judge('gs'))('come to as much as Ghostscript paints', async () => {
    expect(mostInk(await pressFile(sign(12), { press: pressRules({ text }) }))).toBeCloseTo(320, -1);
    expect(mostInk(await pressFile(sign(25), { press: pressRules({ text }) }))).toBeCloseTo(250, -1);
  });
});

test('the build counts the same before there is a file', () => {
  const found = checkPrint(sign(12), { totalInk: 300, nameOf: () => 'block' }, {});
  expect(found.map(({ code, facts }) => [code, facts])).toContainEqual([
    'layout/black-over-ink',
    { token: 'block', text: 'Bad', total: 320, limit: 300 },
  ]);
});

/** Percent over the four process plates, where it is most. */
function mostInk(pdf: Uint8Array): number {
  const raw = join(temporaryFolder(), 'page.raw');
  onFiles([pdf], ([file = '']) => {
    const how = ['-r144', '-dSimulateOverprint=true', '-sDEVICE=bitcmyk', '-dGrayValues=256', '-dGraphicsAlphaBits=1'];
    const { status, stderr } = spawnSync('gs', [
      '-q',
      '-dNOPAUSE',
      '-dBATCH',
      '-dTextAlphaBits=1',
      ...how,
      '-o',
      raw,
      file,
    ]);
    if (status !== 0) throw new Error(`gs ${status}: ${stderr}`);
  });
  const pixels = readFileSync(raw);
  let most = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    most = Math.max(
      most,
      [0, 1, 2, 3].reduce((sum, ink) => sum + (pixels[at + ink] ?? 0), 0),
    );
  }
  return (most / 255) * 100;
}
