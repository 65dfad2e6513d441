/** kit.pdf, press files by group and sheets for the house printer, as independent programs see them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImposedPlan } from '../../src/build/collect/collected-plan.js';
import { planCollected } from '../../src/build/collect/plan.js';
import type { Manifest } from '../../src/build/manifest.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { writeFiles } from '../support/folders.js';
import { readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { latin1 } from '../support/pdf.js';
import { catalogOf, openPdf, pagesOf, streamText } from '../support/pdf-objects.js';
import { schildwerk } from '../support/program.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';
import { sign } from '../support/signs.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';

const SIGNS = [
  { id: 'door', template: 'door-sign', number: '0.12', message: 'rooms.meeting-room', pictogram: 'meeting-room' },
  { id: 'small', template: 'door-sign', size: 'a6', number: '1.01', message: 'rooms.kitchenette', quantity: 3 },
  {
    id: 'wide',
    template: 'door-sign',
    size: 'a5',
    number: '1.03',
    message: 'rooms.immigration-office',
    pictogram: 'passport',
    languages: ['de', 'en', 'ar', 'uk'],
  },
  {
    id: 'insert',
    template: 'door-sign',
    size: 'insert-149x105.5',
    number: '2.01',
    message: 'rooms.housing-benefit',
    persons: ['Dr. Anna Schulz'],
  },
  {
    id: 'way',
    template: 'direction-sign',
    destinations: [
      { message: 'places.lift', arrow: 'up' },
      { message: 'places.exit', arrow: 'left' },
    ],
  },
  {
    id: 'poster',
    template: 'direction-sign',
    size: [297, 210],
    distance: 1,
    destinations: [
      { message: 'places.lift', arrow: 'up' },
      { message: 'places.exit', arrow: 'left' },
    ],
  },
];
const SIZES: Readonly<Record<string, [number, number]>> = {
  door: [150, 150],
  small: [148, 105],
  wide: [210, 148],
  insert: [149, 105.5],
};

let demo: DemoKit;
let root: string;
beforeAll(async () => {
  demo = await demoKit();
  root = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  const kit = {
    schema: 1,
    name: 'Probe',
    date: '2026-11-23',
    documents: 'de',
    languages: { all: ['de', 'en', 'ar', 'uk'], 'door-sign': ['de', 'en', 'ar'] },
    easy: ['door-sign'],
    sheets: [{ size: [700, 500] }],
    signs: SIGNS,
  };
  writeFiles(root, { 'kit/kit.yaml': JSON.stringify(kit) });
  for (const [out, ...flags] of [
    ['office', '--press', 'office'],
    ['group', '--group', 'material,size'],
    ['impose', '--impose'],
  ]) {
    const { status, stderr } = await schildwerk(['build', join(root, 'kit'), '--out', join(root, out ?? ''), ...flags]);
    if (status !== 0) throw new Error(stderr);
  }
}, 180_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const pressFiles = (out: string): string[] =>
  readdirSync(join(root, out, 'press')).map((name) => join(root, out, 'press', name));
const allFiles = (): string[] => [
  ...['kit.pdf', 'ticket.pdf'].map((file) => join(demo.folder, file)),
  ...['office', 'group', 'impose'].flatMap((out) => [
    ...['kit.pdf', 'ticket.pdf'].map((file) => join(root, out, file)),
    ...pressFiles(out),
  ]),
];
const officeA4 = (): string => join(root, 'office', 'press', 'office-a4.pdf');

test.skipIf(!hasVeraPdf()).each(['2a', 'ua1'] as const)(
  'every collected file is PDF/%s for veraPDF',
  (flavour) => {
    const files = allFiles();
    // Four kit.pdf, four tickets, A4 and one large sheet, six sizes for the press, the shop's sheets.
    expect(files).toHaveLength(17);
    const verdicts = veraPdf(files, flavour).trim().split('\n');
    expect(verdicts.filter((line) => !line.startsWith('PASS'))).toEqual([]);
    expect(verdicts).toHaveLength(files.length);
  },
  240_000,
);

test.skipIf(!judge('qpdf'))('every collected file is whole for qpdf, and never mixes inks and light', () => {
  for (const file of allFiles()) {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
    const opened = execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { maxBuffer: 1 << 28 });
    const isOffice = file.includes('/office/');
    expect(latin1(opened)).toMatch(isOffice ? /^[\d. ]+ rg$/m : /^[\d. ]+ k$/m);
    expect(latin1(opened)).not.toMatch(isOffice ? /^[\d. ]+ [kK]$/m : /^[\d. ]+ (rg|RG|g|G)$/m);
  }
});

test.skipIf(!judge('pdftotext'))(
  'in kit.pdf pdftotext finds every sign’s number and title on its own page',
  async () => {
    const text = execFileSync('pdftotext', [join(demo.folder, 'kit.pdf'), '-'], { encoding: 'utf8' });
    const pages = text.split('\f').slice(0, -1);
    const labels = await pageLabels(join(demo.folder, 'kit.pdf'));
    expect([pages.length, labels.length]).toEqual([demo.signs.length, demo.signs.length]);
    let numbered = 0;
    for (const { id, variant, fields, texts } of demo.signs) {
      const page = pages[labels.indexOf(variant === 'easy' ? `${id}.easy` : id)] ?? '';
      // A seam that became a hyphen at a line's end reads back as what it is.
      const words = page.replace(/\u00ad\s*/g, '').replace(/\s+/g, ' ');
      if (fields.number !== undefined) {
        numbered += 1;
        expect(words).toMatch(new RegExp(`(^|\\s)${String(fields.number).replace('.', '\\.')}(\\s|$)`));
      }
      const german = texts.message?.de;
      if (german !== undefined) expect(words).toContain(german.replaceAll('\u00ad', '').replace(/\s+/g, ' '));
    }
    expect(numbered).toBeGreaterThan(100);
  },
);

async function pageLabels(file: string): Promise<string[]> {
  const nums = catalogOf(await openPdf(readFileSync(file)))
    .lookup(PDFName.of('PageLabels'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  return nums.asArray().flatMap((each) => {
    const label = each instanceof PDFDict ? each.lookup(PDFName.of('P')) : undefined;
    return label instanceof PDFString || label instanceof PDFHexString ? [label.decodeText()] : [];
  });
}

describe('a sheet for the house printer', () => {
  const sheets = (): readonly ImposedPlan[] => {
    const signs = SIGNS.flatMap(({ id, number }) => {
      const size = SIZES[id];
      if (size === undefined || number === undefined) return [];
      const quantity = id === 'small' ? 3 : 1;
      const [width, height] = size;
      return (['standard', 'easy'] as const).map((variant) => ({
        sign: sign({ id, number, variant, quantity, size: { width, height } }),
        content: id,
        sides: 1,
      }));
    });
    const config = { name: 'Probe', documents: 'de', floors: {} } as const;
    const press = pressNamed('office').profile;
    const { plans } = planCollected(signs, {
      config,
      press,
      group: undefined,
      proof: true,
      selection: undefined,
      settings: '',
    });
    return (plans.find(({ path }) => path === 'press/office-a4.pdf')?.sheets ?? []) as readonly ImposedPlan[];
  };

  const manifest = (): Manifest => JSON.parse(readFileSync(join(root, 'office', 'manifest.json'), 'utf8')) as Manifest;

  test.each(RASTERISERS.filter((each) => judge(each)))(
    'shows each sign at its place and in its size, upright or turned, with the ink of its PNG, for %s',
    async (rasteriser) => {
      const placed = sheets().flatMap((sheet, at) => sheet.placed.map((each) => ({ ...each, page: at + 1 + POSTERS })));
      // One door, one wide sign, one insert, three small ones, each with its twin.
      expect(placed.map(({ turned }) => turned).sort()).toEqual([...Array(10).fill(false), true, true]);
      for (const { sign: place, page, at, turned } of placed) {
        const { id, variant } = inOrder()[place] ?? { id: '', variant: '' };
        const outputs = manifest().signs.find((each) => each.id === id && each.variant === variant)?.outputs ?? [];
        const png = outputs.find(({ path }) => path.endsWith('.png'))?.path ?? '';
        const upright = sharp(readFileSync(join(root, 'office', png)));
        const ours = await readPng(await (turned ? upright.rotate(90) : upright).png().toBuffer());
        const [width = 0, height = 0] = SIZES[id] ?? [];
        const pdf = await cutOut(page, at, turned ? [height, width] : [width, height]);
        const found = strays(ours, await paintTrimmed(rasteriser, pdf, ours));
        expect([id, variant, found > TOLERATED ? found : 0]).toEqual([id, variant, 0]);
      }
    },
    180_000,
  );

  /** The signs as somebody walks through the building: how plans number them. */
  const inOrder = () =>
    SIGNS.filter(({ id }) => SIZES[id] !== undefined)
      .sort((a, b) => ((a.number ?? '') < (b.number ?? '') ? -1 : 1))
      .flatMap(({ id }) => (['standard', 'easy'] as const).map((variant) => ({ id, variant })));

  /** Sheets that are one whole sign come before those that are cut. */
  const POSTERS = 1;

  /** A file of one page, whose trim is the sign's place on the sheet. */
  async function cutOut(page: number, { x, y }: { x: number; y: number }, [width, height]: [number, number]) {
    const document = await PDFDocument.load(readFileSync(officeA4()), { updateMetadata: false });
    const sheet = document.getPage(page - 1);
    const pt = (mm: number): number => (mm / 25.4) * 72;
    sheet.setTrimBox(pt(x), sheet.getHeight() - pt(y + height), pt(width), pt(height));
    for (let index = document.getPageCount() - 1; index >= 0; index--)
      if (index !== page - 1) document.removePage(index);
    return document.save();
  }

  test('has a ruler that is exactly 100 mm from outer edge to outer edge', async () => {
    const context = await openPdf(readFileSync(officeA4()));
    const contents = pagesOf(context).map((page) => streamText(context, page.get(PDFName.of('Contents'))));
    const rulers = contents.flatMap((content) => {
      // The foot of the ruler: the only shape on a sheet that is as long as that and a quarter of a millimetre high.
      const boxes = [...content.matchAll(/^([\d.]+) ([\d.]+) m\n([\d.]+) \2 l\n\3 ([\d.]+) l\n\1 \4 l\nh$/gm)];
      return boxes.flatMap(([, left, top, right, bottom]) => {
        const [width, height] = [Number(right) - Number(left), Number(top) - Number(bottom)];
        return width > 250 && Math.abs(height - (0.25 / 25.4) * 72) < 0.01 ? [width] : [];
      });
    });
    expect(rulers).toHaveLength(contents.length - 1);
    for (const width of rulers) expect((width / 72) * 25.4).toBeCloseTo(100, 3);
  });

  test.skipIf(!judge('pdftotext'))('says what the ruler is for, and which sign is which, outside of the signs', () => {
    const pages = execFileSync('pdftotext', [officeA4(), '-'], { encoding: 'utf8' }).split('\f');
    const sheet = pages.find((page) => page.includes('1/3'));
    expect(sheet).toContain('Diese Linie ist 100 mm lang. Wenn nicht: neu drucken, Skalierung 100 %.');
    expect(sheet).toContain('small · 148 × 105 mm · 1/3');
    expect(pages.some((page) => page.includes('insert · Leichte Sprache · 149 × 105,5 mm'))).toBe(true);
  });

  test.skipIf(!judge('pdftoppm'))(
    'leaves the printer’s white frame free, also where a sign is the whole sheet',
    async () => {
      const count = pagesOf(await openPdf(readFileSync(officeA4()))).length;
      for (let page = 1; page <= count; page++) {
        const { width, height, grey } = await readPng(
          execFileSync('pdftoppm', ['-r', '254', '-f', `${page}`, '-l', `${page}`, '-png', officeA4()], {
            maxBuffer: 1 << 28,
          }),
        );
        // Ten pixels a millimetre; one of them for smoothed edges.
        const frame = 49;
        let ink = 0;
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            const isFrame = x < frame || y < frame || x >= width - frame || y >= height - frame;
            if (isFrame && (grey[y * width + x] as number) < 250) ink++;
          }
        }
        expect([page, ink]).toEqual([page, 0]);
      }
    },
  );
});
