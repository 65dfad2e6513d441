import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/explain.js';
import { preflight } from '../../src/preflight/preflight.js';
import { demoKit } from '../support/demo-kit.js';
import { BY_PROFILE, CASES } from './cases.js';
import { findings, found, generic, pdfBytes, pdfNames, pdfPath, told } from './files.js';

describe('files made on purpose', () => {
  test('are all in the list, and the list names their origin', () => {
    expect(Object.keys(CASES).sort()).toEqual(pdfNames);
    const origin = readFileSync(pdfPath('ORIGIN.md'), 'utf8');
    expect(pdfNames.filter((name) => !origin.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('are wrong in at least 30 ways, and many are by other tools', () => {
    const wrong = pdfNames.filter((name) => CASES[name]?.some((each) => !each.startsWith('info')));
    expect(wrong.length).toBeGreaterThan(60);
    expect(pdfNames.filter((name) => !name.startsWith('hand-')).length).toBeGreaterThan(20);
  });

  test.each(pdfNames)('%s is told what is wrong with it, and nothing else', (name) => {
    expect(told(findings(pdfBytes(name)))).toEqual(CASES[name]);
  });

  test('show every rule that a finished file can break, but for what the command and the reader refuse', () => {
    const told = [...Object.values(CASES), ...BY_PROFILE.map(([, , codes]) => codes)];
    const shown = new Set(told.flatMap((codes) => codes.map((each) => each.replace(/^\w+ /, ''))));
    const all = CODES.filter((code) => code.startsWith('preflight/')).map((code) => code.slice('preflight/'.length));
    expect(all.filter((code) => !shown.has(code))).toEqual([
      ...['file-missing', 'file-too-large', 'file-unreadable'],
      ...['no-pages', 'not-read-fully'],
    ]);
  });
});

describe('a finding', () => {
  test('says where: millimetres from the corner of the trimmed page', () => {
    const [text] = found('hand-small-text.pdf', 'preflight/small-text');
    expect(text?.place).toMatchObject({ page: 1, x: 4.1 });
    expect(text?.facts).toEqual({ sizePt: 5, leastPt: 6 });
  });

  test('says where on a turned page as people see it', () => {
    const upright = preflight(pdfBytes('hand-right.pdf'), generic).summary?.sizes[0];
    const turned = preflight(pdfBytes('hand-turned.pdf'), generic).summary?.sizes[0];
    expect([upright?.width, upright?.height]).toEqual([60, 40]);
    expect([turned?.width, turned?.height]).toEqual([40, 60]);
  });

  test('names the page it is on', () => {
    expect(found('qpdf-two-pages.pdf', 'preflight/small-text').map(({ place }) => place?.page)).toEqual([2]);
  });

  test('counts what is the same instead of saying it again', () => {
    expect(found('hand-rgb-intent.pdf', 'preflight/device-colour').map(({ count }) => count)).toEqual([3]);
  });
});

describe('limits', () => {
  test('of the profile decide', () => {
    const strict = { ...generic, bleed: 5, layers: 'forbidden' as const, totalInk: 20 };
    expect(told(findings(pdfBytes('hand-right.pdf'), strict))).toEqual([
      ...['error small-bleed', 'error total-ink', 'warning total-ink'],
    ]);
    expect(told(findings(pdfBytes('hand-hidden-layer.pdf'), strict))).toContain('error layers');
  });

  test('let a large page have coarser pictures', () => {
    const [picture] = found('hand-low-resolution.pdf', 'preflight/low-resolution');
    expect(picture?.facts).toMatchObject({ ppi: 58, leastPpi: 300 });
    const large = { ...generic, images: { ...generic.images, largeFrom: 50 } };
    const again = findings(pdfBytes('hand-low-resolution.pdf'), large);
    expect(again.map(({ facts }) => facts)).toContainEqual(expect.objectContaining({ leastPpi: 150 }));
  });
});

test('our own press files have no error and no warning', async () => {
  const { signs, file } = await demoKit();
  expect(signs.length).toBeGreaterThan(100);
  const wrong = signs
    .map((sign) => [sign.id, ...told(findings(new Uint8Array(readFileSync(file(sign, 'pdf')))))])
    .filter(([, ...codes]) => codes.some((code) => !code?.startsWith('info')));
  expect(wrong).toEqual([]);
}, 120_000);
