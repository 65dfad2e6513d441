/** Plates, spot inks and overprint in the press file: as it is written, and as programs of others separate it. */
import { describe, expect, test } from 'vitest';
import type { Colour } from '../../src/base/colour.js';
import { rectangle as rectangleOutline } from '../../src/base/outline.js';
import type { PressRules } from '../../src/base/press.js';
import { mm } from '../../src/base/units.js';
import type { Page, Plate } from '../../src/display/item.js';
import type { PdfOptions } from '../../src/pdf/encode-pdf.js';
import type { Sheet } from '../../src/sheet/sheet.js';
import { black, page, paragraph, rectangle, textLine, white } from '../support/display.js';
import { judge } from '../support/judges.js';
import { latin1, onFiles, pressFile, pressSheets, qpdfCheck } from '../support/pdf.js';
import { type InkAt, separations } from '../support/separations.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';

const RULES: PressRules = {
  standard: 'x4',
  text: 'live',
  layers: true,
  paints: 'all',
  spots: {
    white: { name: 'White', cmyk: [20, 0, 0, 0], weight: 0.25, overprint: true },
    cut: { name: 'CutContour', cmyk: [0, 100, 0, 0], weight: 0.25, overprint: true },
    drill: { name: 'Drill', cmyk: [100, 0, 100, 0], weight: 0.25, overprint: true },
  },
  spotColours: true,
  scale: 1,
};

const hks: Colour = { rgb: [0, 84, 160], cmyk: [100, 60, 0, 0], spot: { name: 'HKS 43 K', tint: 100 } };
const pale: Colour = { rgb: [127, 170, 208], cmyk: [50, 30, 0, 0], spot: { name: 'HKS 43 K', tint: 50 } };

const box = (x: number, y: number, width: number, height: number) => rectangleOutline({ x, y, width, height });
const cut: Plate = { process: 'cut', shapes: [{ outline: box(0, 0, 60, 40), paint: 'stroke' }] };
const underlay: Plate = { process: 'white', shapes: [{ outline: box(2, 2, 56, 36), paint: 'fill' }] };
const holes: Plate = { process: 'drill', shapes: [{ outline: box(4, 18, 4, 4), paint: 'stroke' }] };

const sign: Page = {
  ...page(60, 40, [
    rectangle(-3, -3, 66, 23, hks),
    rectangle(10, 24, 8, 8, pale),
    paragraph('de', textLine('Bad', { x: 20, y: 32, size: 6 })),
    rectangle(10, 36, 40, 0.5),
  ]),
  plates: [cut, underlay, holes],
};

const written = async (shown: Page, press: PressRules = RULES): Promise<string> =>
  latin1(await pressFile(shown, { pretty: true, shortProfile: true, press }));

describe('a plate', () => {
  test('is painted over the print, white first, each in its ink and on its layer', async () => {
    const file = await written(sign);
    const order = ['/OC /L0 BDC', '/OC /L1 BDC', '/OC /L3 BDC'].map((operator) => file.indexOf(operator));
    expect(order.every((at) => at > file.indexOf(' Tf'))).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(file).toMatch(/\/Artifact BMC\n(?:(?!EMC)[\s\S])*\/OC \/L0 BDC\n\/G1 gs\n\/S\d cs 1 scn/);
    expect(file).toMatch(/\/OC \/L1 BDC\n\/G1 gs\n\/S\d CS 1 SCN\n0\.709 w\n/);
  });

  test('says to machines what its layer is (ISO 19593-1)', async () => {
    const file = await written(sign);
    for (const step of [
      /\/GTS_ProcStepsGroup \/White/,
      /\/GTS_ProcStepsGroup \/Structural\s*\/GTS_ProcStepsType \/Cutting/,
      /\/GTS_ProcStepsGroup \/Structural\s*\/GTS_ProcStepsType \/Drilling/,
    ])
      expect(file).toMatch(step);
    expect(file.match(/\/Type \/OCG$/gm)).toHaveLength(3);
    expect(file).not.toContain('/AS ');
  });

  test('has no layer where the press takes none, and no plate where it names no ink', async () => {
    const flat = await written(sign, { ...RULES, layers: false });
    expect(flat).not.toMatch(/OCG|OCProperties|\/OC /);
    expect(flat).toContain('/CutContour');
    const none = await written(sign, { ...RULES, spots: {} });
    expect(none).not.toMatch(/CutContour|White|Drill/);
  });

  test('is in no file of a screen’s colours, which know no plates', async () => {
    const outputIntent: PdfOptions['outputIntent'] = {
      space: 'srgb',
      ...{ identifier: 'sRGB', info: 'sRGB', registry: 'http://www.color.org' },
      profile: new TextEncoder().encode('(ICC)'),
    };
    const file = latin1(await pressFile(sign, { pretty: true, press: RULES, outputIntent }));
    expect(file).not.toMatch(/Separation|CutContour| gs$/m);
  });
});

describe('a spot ink', () => {
  test('is one object for all its tints, with the process inks of its full strength', async () => {
    const file = await written(sign);
    expect(file.match(/\/Separation \/HKS#2043#20K \/DeviceCMYK/g)).toHaveLength(1);
    expect(file).toMatch(/\/C1 \[ 1 0\.6 0 0 \]/);
    expect(file).toMatch(/^\/S0 cs 1 scn$/m);
    expect(file).toMatch(/^\/S0 cs 0\.5 scn$/m);
  });

  test('is written in UTF-8 where its name has an umlaut or a number sign', async () => {
    const named = page(20, 20, [rectangle(0, 0, 9, 9, { ...hks, spot: { name: 'Weiß #2', tint: 100 } })]);
    expect(await written(named)).toContain('/Separation /Wei#C3#9F#20#232 /DeviceCMYK');
  });

  test('becomes its process inks where the press has no such ink', async () => {
    const file = await written(sign, { ...RULES, spotColours: false });
    expect(file).not.toContain('HKS');
    expect(file).toMatch(/^1 0\.6 0 0 k$/m);
  });
});

describe('black', () => {
  const blackAlone = async (...items: Parameters<typeof page>[2]): Promise<string> =>
    written(page(60, 60, [rectangle(0, 0, 60, 60, hks), ...items]), { ...RULES, spots: {} });
  const fine = [paragraph('de', textLine('Bad', { y: 20, size: 8 }))];

  test('prints over in letters up to 24 points and in lines up to a millimetre', async () => {
    expect(await blackAlone(...fine)).toMatch(/\/G1 gs[\s\S]*BT/);
    expect(await blackAlone(rectangle(5, 5, 40, 1))).toMatch(/\/G1 gs[\s\S]*f\n/);
  });

  test('knocks out where it is larger: the ground would show through', async () => {
    expect(await blackAlone(paragraph('de', textLine('Bad', { y: 20, size: 9 })))).not.toMatch(/^\/G\d gs$/m);
    expect(await blackAlone(rectangle(5, 5, 40, 1.1))).not.toMatch(/^\/G\d gs$/m);
  });

  test('knocks out again after fine black', async () => {
    const file = await blackAlone(...fine, rectangle(5, 30, 20, 20));
    expect(file.match(/^\/G\d gs$/gm)).toEqual(['/G1 gs', '/G0 gs']);
  });

  test('that is white, grey, mixed or of another ink never prints over', async () => {
    const others: Colour[] = [
      white,
      { rgb: [90, 90, 90], cmyk: [0, 0, 0, 75] },
      { rgb: [0, 0, 0], cmyk: [60, 40, 40, 100] },
      { ...black, spot: { name: 'HKS 97 K', tint: 100 } },
    ];
    for (const fill of others) {
      const line = textLine('Bad', { y: 20, size: 4, fill });
      expect(await blackAlone(paragraph('de', line)), JSON.stringify(fill)).not.toMatch(/^\/G\d gs$/m);
    }
  });
});

describe.runIf(judge('qpdf'))('qpdf', () => {
  test('finds no fault in a file with plates, layers and spot inks', async () => {
    expect(qpdfCheck(await pressFile(sign, { press: RULES }))).toContain('No syntax or stream encoding errors found');
  });
});

describe.runIf(hasVeraPdf())('veraPDF', () => {
  test('confirms PDF/A-2a and PDF/UA-1 for a file with plates, layers, overprint and spot inks', async () => {
    const files = [
      await pressFile(sign, { press: RULES }),
      await pressFile([sign, sign], { press: { ...RULES, layers: false } }),
    ];
    const verdicts = onFiles(files, (paths) => veraPdf(paths, '2a') + veraPdf(paths, 'ua1'));
    expect(verdicts.match(/^PASS/gm), verdicts).toHaveLength(4);
  }, 120_000);
});

describe.runIf(judge('gs'))('Ghostscript', () => {
  const plates = async (shown: Page | Sheet, press: PressRules): Promise<InkAt> =>
    separations(await ('placed' in shown ? pressSheets([shown], { press }) : pressFile(shown, { press })));

  test('separates each plate, and the print below it stays whole', async () => {
    const at = await plates(sign, RULES);
    // Within the block and the underlay; beside them; on the contour.
    expect(at(33, 13)).toEqual({ 'HKS 43 K': 100, White: 100 });
    expect(at(14 + 3, 28 + 3)).toEqual({ 'HKS 43 K': 50, White: 100 });
    expect(at(33, 3)).toEqual({ 'HKS 43 K': 100, CutContour: 100 });
    expect(at(3.5 + 0.5, 39)).toEqual({});
  });

  test('finds them where the sign lies on a sheet, turned as it is', async () => {
    const medium = { x: 0, y: 0, width: 100, height: 120 };
    // On its left side: what is x from the left of the sign is x from the bottom of its place, y from its left.
    const clip = { x: 7, y: 17, width: 46, height: 66 };
    const placed = [{ page: sign, at: { x: 10, y: 20 }, turned: true, upended: true, clip }];
    const size = { width: mm(100), height: mm(120), bleed: medium, trim: medium };
    const at = await plates({ title: 'Bogen', language: 'de', ...size, placed }, RULES);
    expect(at(20, 50)).toEqual({ 'HKS 43 K': 100, White: 100 });
    expect(at(10, 50)).toEqual({ 'HKS 43 K': 100, CutContour: 100 });
    expect(at(50, 50)).toEqual({ CutContour: 100 });
    expect(at(28, 74)).toEqual({ 'HKS 43 K': 100, White: 100, Drill: 100 });
    // The bleed, and what is beyond.
    expect(at(8, 50)).toEqual({ 'HKS 43 K': 100 });
    expect(at(5, 50)).toEqual({});
  });

  test('prints fine black over a colour, and knocks large black out of it', async () => {
    const shown = page(60, 60, [
      rectangle(0, 0, 60, 60, hks),
      rectangle(5, 10, 50, 1),
      rectangle(5, 20, 50, 10),
      rectangle(5, 40, 50, 1, white),
    ]);
    const at = await plates(shown, RULES);
    expect(at(33, 13.5)).toEqual({ 'HKS 43 K': 100, Black: 100 });
    expect(at(33, 28)).toEqual({ Black: 100 });
    expect(at(33, 43.5)).toEqual({});
  });
});
