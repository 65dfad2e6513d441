import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoKit } from '../support/demo-kit.js';
import { compareInk, readPng } from '../support/ink.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';

test('x', async () => {
  console.log(process.pid, process.ppid);
  let t = performance.now();
  const lap = (n: string) => {
    const now = performance.now();
    tot[n] = (tot[n] ?? 0) + now - t;
    t = now;
  };
  const tot: Record<string, number> = {};
  const kit = await demoKit();
  lap('kit');
  for (const sign of kit.signs) {
    const ours = await readPng(readFileSync(kit.file(sign, 'png')));
    lap('png');
    for (const r of RASTERISERS) {
      const theirs = await paintTrimmed(r, kit.file(sign, 'pdf'), ours);
      lap(r);
      const rows = [24, 12, 6].flatMap((tolerance) =>
        [1].map((reach) => `${reach}/${tolerance}:${compareInk(ours, theirs, { reach, tolerance }).strays}`),
      );
      const d = compareInk(ours, theirs, { reach: 1, tolerance: 24 });
      lap('cmp');
      console.log(sign.id, sign.variant, r, rows.join(' '), d.colours.join(' | '), JSON.stringify(d.first));
    }
  }
  console.log(tot);
  expect(1).toBe(1);
}, 600_000);
