/// <reference path="../../src/colour/untyped.d.ts" />
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folders.js';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const profile = () => readFileSync(inProject('profiles/srgb.icc'));

test('the sRGB profile is what its script writes', () => {
  const made = join(temporaryFolder(), 'srgb.icc');
  execFileSync(process.execPath, [inProject('scripts/make-srgb-profile.mjs'), made]);
  expect(readFileSync(made).equals(profile())).toBe(true);
});

test('the sRGB profile means the same colours as lcms’s own, to a quarter of a step that nobody sees', async () => {
  const lcms = await import('lcms-wasm');
  const engine = await lcms.instantiate();
  const bytes = new Uint8Array(profile());
  const ours = engine.cmsOpenProfileFromMem(bytes, bytes.length);
  expect(engine.cmsGetColorSpaceASCII(ours)).toBe('RGB');
  const [mine, theirs] = [ours, engine.cmsCreate_sRGBProfile()].map((source) =>
    engine.cmsCreateTransform(
      source,
      lcms.TYPE_RGB_16,
      engine.cmsCreateLab4Profile(),
      lcms.TYPE_Lab_16,
      lcms.INTENT_RELATIVE_COLORIMETRIC,
      0,
    ),
  );
  const levels = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((share) => Math.round(share * 65535));
  const colours = levels.flatMap((red) => levels.flatMap((green) => levels.map((blue) => [red, green, blue])));
  const measure = (transform: number | undefined): number[][] =>
    colours.map((colour) => {
      const [l = 0, a = 0, b = 0] = engine.cmsDoTransform(transform ?? 0, new Uint16Array(colour), 1);
      return [(l / 65535) * 100, (a / 65535) * 255 - 128, (b / 65535) * 255 - 128];
    });
  const [first, second] = [measure(mine), measure(theirs)];
  const differences = first.map((lab, index) =>
    Math.hypot(...lab.map((value, at) => value - (second[index]?.[at] ?? 0))),
  );
  expect(Math.max(...differences)).toBeLessThan(0.25);
});
