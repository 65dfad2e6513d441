/** Files at 1:10: a shop prints them ten times as large, and so are they judged. */
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { preflight } from '../../src/preflight/preflight.js';
import { doors, kitFolder } from '../build/kits.js';
import { schildwerk } from '../support/program.js';
import { findings, generic, limitsFor, pdfBytes, pdfNames, told } from './files.js';

const tenth = { ...generic, scale: 0.1 } as const;

/** Findings in which a length is measured, and what they say. */
const MEASURED =
  /(bleed|stops-short|near-trim|box-order|small-text|small-reversed|hairline|reversed-line|resolution|knocks-out|rich-black|annotation|registration|empty-page)/;

const shrunk = (numbers: PDFArray, times: number): number[] =>
  numbers.asArray().map((each) => (each as PDFNumber).asNumber() * times);

/** The same file at 1:10, as layout programs make it: boxes and content alone are smaller. */
async function atTenth(name: string, times = 0.1): Promise<Uint8Array> {
  const file = await PDFDocument.load(pdfBytes(name), { updateMetadata: false });
  for (const page of file.getPages()) {
    for (const box of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) {
      const corners = page.node.lookupMaybe(PDFName.of(box), PDFArray);
      if (corners === undefined) continue;
      page.node.set(PDFName.of(box), file.context.obj(shrunk(corners, times)));
    }
    for (const mark of page.node.Annots()?.asArray() ?? []) {
      const annotation = file.context.lookup(mark, PDFDict);
      const rect = annotation.lookup(PDFName.of('Rect'), PDFArray);
      annotation.set(PDFName.of('Rect'), file.context.obj(shrunk(rect, times)));
    }
    const old = page.node.get(PDFName.of('Contents'));
    const before = file.context.register(file.context.stream(`q ${times} 0 0 ${times} 0 0 cm\n`));
    const after = file.context.register(file.context.stream('\nQ'));
    const parts = old instanceof PDFArray ? old.asArray() : old === undefined ? [] : [old];
    page.node.set(PDFName.of('Contents'), file.context.obj([before, ...parts, after]));
  }
  return file.save({ useObjectStreams: false });
}

const measured = (bytes: Uint8Array, limits = generic) =>
  findings(bytes, limits).filter(({ code }) => MEASURED.test(code));

/** Those that a program can open and write again. */
const names = pdfNames.filter((name) => !/empty\.pdf|letter|encrypted|truncated|broken|user-unit|type3/.test(name));

describe('a file at 1:10 for a shop that works at 1:10', () => {
  test.each(names)('is told the same lengths at the same places as at 1:1: %s', async (name) => {
    const small = await atTenth(name);
    expect(measured(small, tenth)).toEqual(measured(pdfBytes(name)));
  });

  test('is told lengths in many files', () => {
    expect(names.filter((name) => measured(pdfBytes(name)).length > 0).length).toBeGreaterThan(15);
  });

  test('is said to be so large as the sign, and to be at 1:10', async () => {
    const { summary } = preflight(await atTenth('hand-right.pdf'), tenth);
    expect(summary?.sizes).toEqual([{ width: 60, height: 40, bleed: 3, scale: 0.1, pages: 1 }]);
  });

  test('has too little bleed if that is 1 mm on the sign', async () => {
    const [bleed] = measured(await atTenth('hand-bleed-1mm.pdf'), tenth);
    expect(bleed).toMatchObject({ code: 'preflight/small-bleed', facts: { bleedMm: 1, leastMm: 3 } });
  });

  test('may stand for a sign that is longer than a PDF can be, and may not be longer itself', async () => {
    const long = (times: number) => atTenth('hand-right.pdf', times);
    const codes = (bytes: Uint8Array, limits = tenth) => told(findings(bytes, limits));
    // The sheet is 66 mm wide.
    expect(codes(await long(60))).not.toContain('error page-too-large');
    expect(findings(await long(90), tenth).map(({ facts }) => facts)).toContainEqual({ sideMm: 5940, mostMm: 5080 });
  });
});

describe('a file at 1:10 for a shop that works at 1:1', () => {
  test('has a tenth of the bleed, and letters too small', async () => {
    const codes = told(findings(await atTenth('hand-right.pdf')));
    expect(codes).toContain('error small-bleed');
    expect(codes).toContain('warning small-text');
  });
});

describe('a page with a UserUnit', () => {
  async function withUnit(bytes: Uint8Array, unit: number): Promise<Uint8Array> {
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const page of file.getPages()) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit));
    return file.save({ useObjectStreams: false });
  }

  test('says itself how large it is: it is measured so, and not made larger once more', async () => {
    const bytes = await withUnit(await atTenth('hand-bleed-1mm.pdf'), 10);
    for (const limits of [generic, tenth]) {
      const { diagnostics, summary } = preflight(bytes, limits);
      const codes = told(diagnostics);
      expect(codes.filter((code) => !code.endsWith('version'))).toEqual(['error small-bleed', 'error user-unit']);
      expect(diagnostics.map((each) => each.facts)).toContainEqual({ bleedMm: 1, leastMm: 3 });
      expect(summary?.sizes).toEqual([{ width: 60, height: 40, bleed: 1, scale: 0.1, pages: 1 }]);
    }
  });

  test('may be longer on the sign than a PDF is in its own units', async () => {
    const { diagnostics, summary } = preflight(await withUnit(pdfBytes('hand-right.pdf'), 100), generic);
    expect(summary?.sizes).toMatchObject([{ width: 6000, scale: 0.01 }]);
    expect(told(diagnostics)).not.toContain('error page-too-large');
  });
});

test('our own files at 1:10 pass by the profile they were made with, and by no other', async () => {
  const root = kitFolder(doors(['1'], 'press: tenth.yaml\n'), { 'tenth.yaml': 'scale: 0.1\n' });
  const built = await schildwerk(['build', join(root, 'kit'), '--out', join(root, 'out')]);
  expect(built.status, built.stderr).toBe(0);
  const judged = (...more: string[]) => schildwerk(['preflight', join(root, 'out/pdf'), '--strict', ...more]);
  const own = await judged('--press', join(root, 'kit/tenth.yaml'));
  expect([own.status, own.stdout]).toEqual([0, expect.stringContaining('150 mm, bleed 3 mm, at a scale of 1:10')]);
  const german = await judged('--press', join(root, 'kit/tenth.yaml'), '--lang', 'de');
  expect(german.stdout).toContain('150 mm, Anschnitt 3 mm, im Maßstab 1:10');
  const other = await judged();
  expect([other.status, other.stdout]).toEqual([
    1,
    expect.stringContaining('The page has 0.3 mm bleed; 3 mm are needed.'),
  ]);
}, 60_000);

test('no shipped profile works at 1:10', () => {
  expect(limitsFor('plate-uv').scale).toBe(1);
});
