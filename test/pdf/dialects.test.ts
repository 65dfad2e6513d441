/** What a press file is written as: standards before PDF/X-4, none at all, letters as shapes, a tenth, plates alone. */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { rectangle as rectangleOutline } from '../../src/base/outline.js';
import type { PressRules } from '../../src/base/press.js';
import type { Page } from '../../src/display/item.js';
import { blue, figure, heading, page, paragraph, rectangle, textLine } from '../support/display.js';
import { latin1, type PressDetails, pressFile } from '../support/pdf.js';
import { catalogOf, openPdf, orphans, pagesOf } from '../support/pdf-objects.js';
import { pressRules } from '../support/press.js';
import { LEFT_TO_RIGHT, probeSign, RIGHT_TO_LEFT } from '../support/probe-sign.js';

const X3 = { press: pressRules({ standard: 'x3' }) };
const X1A = { press: pressRules({ standard: 'x1a' }) };
const OUTLINED = { press: pressRules({ text: 'outlined' }) };
const TENTH = { press: pressRules({ scale: 0.1 }) };

const readable = async (sign: Page, details: PressDetails): Promise<string> =>
  latin1(await pressFile(sign, { pretty: true, shortProfile: true, ...details }));

const cutSign: Page = {
  ...probeSign(),
  plates: [
    {
      process: 'cut',
      shapes: [{ outline: rectangleOutline({ x: 0, y: 0, width: 150, height: 150 }), paint: 'stroke' }],
    },
  ],
};

describe.each([
  ['PDF/X-3:2002', X3],
  ['PDF/X-1a:2001', X1A],
])('%s', (name, details) => {
  test('is PDF 1.3 with a plain table of objects', async () => {
    const file = latin1(await pressFile(cutSign, details));
    expect(file).toMatch(/^%PDF-1\.3\n%[\x80-\xff]{4}\n/);
    expect(file).toMatch(/\nxref\n0 \d+\n0000000000 65535 f /);
    expect(file).not.toMatch(/\/ObjStm|\/XRef/);
  });

  test('says in Info what it is, and in no other place', async () => {
    const context = await openPdf(await pressFile(cutSign, details));
    const info = context.lookup(context.trailerInfo.Info, PDFDict);
    const field = (key: string): string => String(info.get(PDFName.of(key)));
    const claims = ['GTS_PDFXVersion', 'GTS_PDFXConformance'].map(field);
    const wanted = name === 'PDF/X-3:2002' ? [`(${name})`, 'undefined'] : ['(PDF/X-1:2001)', `(${name})`];
    expect(claims).toEqual(wanted);
    expect(['Title', 'CreationDate', 'ModDate', 'Trapped'].map(field)).toEqual([
      '(Probe)',
      '(D:20261123000000Z)',
      '(D:20261123000000Z)',
      '/False',
    ]);
    expect((context.trailerInfo.ID as PDFArray).size()).toBe(2);
    expect(catalogOf(context).has(PDFName.of('Metadata'))).toBe(false);
  });

  test('has one intent, with its profile inside', async () => {
    const context = await openPdf(await pressFile(cutSign, details));
    const intents = catalogOf(context).lookup(PDFName.of('OutputIntents'), PDFArray);
    expect(intents.size()).toBe(1);
    expect(String(intents.lookup(0, PDFDict).get(PDFName.of('S')))).toBe('/GTS_PDFX');
    expect(intents.lookup(0, PDFDict).has(PDFName.of('DestOutputProfile'))).toBe(true);
  });

  test('has nothing that came after PDF 1.3: no tags, no layers though asked for, no transparency', async () => {
    const layered = { press: { ...details.press, layers: true } };
    const newer =
      /\/(MarkInfo|StructTreeRoot|StructParents|Lang|OCProperties|OC|Group|SMask|ca|CA|BM|UserUnit|ViewerPreferences|GTS_PDFA1)\b/;
    const file = await readable(cutSign, layered);
    expect(newer.exec(file)?.[0]).toBeUndefined();
    // What no PDF/X may have, or not where it is printed.
    expect(file).not.toMatch(
      /\/(XObject|OPI|Annots|AcroForm|AA|JS|JavaScript|EmbeddedFiles|EF|TR2?|HT|Encrypt|LZWDecode)\b/,
    );
    expect(file).not.toMatch(/ BDC$/m);
    expect(file).not.toContain('/Artifact');
    expect(file).toContain('/CutContour');
  });

  test('calls itself a proof if it is a draft, as files with XMP do', async () => {
    expect(await readable(cutSign, { ...details, metadata: { draft: true } })).toContain('/Keywords (proof:pdf)');
    expect(await readable(cutSign, details)).not.toContain('/Keywords');
  });

  test('is not made of screen colours', async () => {
    const outputIntent = {
      space: 'srgb' as const,
      profile: new Uint8Array(4),
      identifier: 'sRGB',
      info: '',
      registry: '',
    };
    await expect(pressFile(cutSign, { ...details, outputIntent })).rejects.toThrow(`${name} describes a press`);
  });

  test('has a font in live text and none in shapes', async () => {
    expect(await readable(cutSign, details)).toContain('/CIDFontType2');
    expect(await readable(cutSign, { press: { ...details.press, text: 'outlined' } })).not.toMatch(/\/Font\b| Tf$/m);
  });
});

describe('a file that is no PDF/X', () => {
  const plain = { press: pressRules({ standard: 'plain' }) };

  test('says so nowhere, and keeps its tags', async () => {
    const file = await readable(cutSign, plain);
    expect(file).toMatch(/^%PDF-1\.6/);
    expect(file).not.toMatch(/GTS_PDFX\b|<pdfxid:/);
    expect(file).toMatch(/\/StructTreeRoot/);
  });
});

describe('letters as shapes', () => {
  test('leave no font and no text operator', async () => {
    const file = await readable(cutSign, OUTLINED);
    expect(file).not.toMatch(/\/Font\b|^BT$| T[fjJm]$/m);
  });

  test('are painted where the letters are, in units of their own size', async () => {
    const sign = page(30, 20, [paragraph('de', textLine('II', { x: 10, y: 15, size: 10 }))]);
    const content = /stream\n([\s\S]*?)endstream/.exec(await readable(sign, OUTLINED))?.[1];
    expect(content?.trim().split('\n')).toEqual([
      '/Span <</MCID 0>> BDC',
      '0 0 0 1 k',
      'q 0.283465 0 0 0.283465 36.85 22.677 cm',
      ...['5 0 m', '50 0 l', '50 60 l', '5 60 l', 'h', 'f'],
      '1 0 0 1 55 0 cm',
      ...['5 0 m', '50 0 l', '50 60 l', '5 60 l', 'h', 'f'],
      'Q',
      'EMC',
    ]);
  });

  test('say in their tags which text they are, line by line, in the order and languages of the sign', async () => {
    const spoken = await actualTexts(await pressFile(probeSign(), OUTLINED));
    const lines = [...LEFT_TO_RIGHT, ...RIGHT_TO_LEFT].map(([, text]) => text);
    expect(spoken).toEqual(['2.14', ...lines, 'هاتف 02162 39-0 للحجز']);
  });

  test('say it of a line in another language than its paragraph, with the language', async () => {
    const sign = page(60, 40, [
      heading('de', textLine('Ab', { y: 12 })),
      paragraph('en', textLine('cd', { language: 'nl', y: 24 })),
      figure('Pfeil', textLine('x', { y: 34 })),
    ]);
    const file = await readable(sign, OUTLINED);
    expect(file).toMatch(/\/Lang \(nl\)\n\/ActualText \(cd\)/);
    // A figure says it all by itself.
    expect(file.match(/\/ActualText/g)).toHaveLength(2);
  });
});

async function actualTexts(pdf: Uint8Array): Promise<string[]> {
  const context = await openPdf(pdf);
  const texts: string[] = [];
  const visit = (element: PDFDict): void => {
    const text = element.lookup(PDFName.of('ActualText'));
    if (text instanceof PDFString || text instanceof PDFHexString) texts.push(text.decodeText());
    const kids = element.lookup(PDFName.of('K'));
    for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
      const found = context.lookup(kid);
      if (found instanceof PDFDict) visit(found);
    }
  };
  visit(catalogOf(context).lookup(PDFName.of('StructTreeRoot'), PDFDict));
  return texts;
}

describe('a tenth of the size', () => {
  test('has boxes of a tenth, and says so in its title, in Info and XMP alike', async () => {
    const file = await readable(page(3000, 1000, [rectangle(-3, -3, 3006, 500, blue)]), TENTH);
    expect(file).toContain('/MediaBox [ 0 0 852.094 285.165 ]');
    expect(file).toContain('/TrimBox [ 0.85 0.85 851.244 284.315 ]');
    expect(file).toMatch(/stream\n0\.1 0 0 0\.1 0 0 cm\n/);
    expect(file).toContain('<rdf:li xml:lang="x-default">Probe · 1:10</rdf:li>'.replace('·', '\u00c2\u00b7'));
    expect(file).toMatch(/\/Title <FEFF00500072006F00620065002000B70020/);
  });

  test('tells where figures stand in the size of the file', async () => {
    const sign = page(100, 100, [figure('Pfeil', rectangle(20, 30, 10, 10))], { bleed: 0 });
    const file = await readable(sign, { ...TENTH, bleed: 0 });
    expect(file).toContain('/BBox [ 5.669 17.008 8.504 19.843 ]');
  });

  test('lets a sign be ten times as long as a PDF may be, and no longer', async () => {
    const long = (length: number) => page(length, 500, [rectangle(0, 0, 10, 10)], { bleed: 0 });
    await expect(pressFile(long(50_800), { ...TENTH, bleed: 0 })).resolves.toBeInstanceOf(Uint8Array);
    await expect(pressFile(long(50_801), { ...TENTH, bleed: 0 })).rejects.toThrow('longer than 50800 mm');
    await expect(pressFile(long(5_081), { bleed: 0 })).rejects.toThrow('longer than 5080 mm');
  });
});

describe('plates alone', () => {
  const plates = { press: pressRules({ paints: 'plates', standard: 'plain' }) };

  test('leave out all that is printed, its tags, and its claims', async () => {
    const file = await readable(cutSign, plates);
    const content = /stream\n([\s\S]*?)endstream/.exec(file)?.[1];
    const drawn = ['8.504 433.701 m', '433.701 433.701 l', '433.701 8.504 l', '8.504 8.504 l', 'h', 'S'];
    expect(content?.trim().split('\n')).toEqual(['/G1 gs', '/S0 CS 1 SCN', '0.709 w', ...drawn]);
    expect(file).toContain('/CutContour');
    expect(file).not.toMatch(/\/Font\b|StructTreeRoot|OutputIntents|<pdfaid|<pdfuaid|<pdfxid|ICC/);
  });

  test('make a small file', async () => {
    expect((await pressFile(cutSign, plates)).length).toBeLessThan(4_000);
  });
});

describe('every kind of file', () => {
  const kinds: readonly (readonly [string, Partial<PressRules>])[] = [
    ['x4', {}],
    ['x4 outlined', { text: 'outlined' }],
    ['x3', { standard: 'x3' }],
    ['x3 outlined', { standard: 'x3', text: 'outlined' }],
    ['x1a outlined, 1:10', { standard: 'x1a', text: 'outlined', scale: 0.1 }],
    ['plain', { standard: 'plain' }],
    ['plates', { standard: 'plain', paints: 'plates' }],
  ];

  test.each(kinds)('%s has the same bytes when it is made again', async (_, asked) => {
    const make = () => pressFile(cutSign, { press: pressRules(asked), marks: 'full' });
    expect(await make()).toEqual(await make());
  });

  test.each(kinds)('%s holds nothing that is not used', async (_, asked) => {
    const context = await openPdf(await pressFile([cutSign, cutSign], { press: pressRules(asked), marks: 'full' }));
    expect(orphans(context)).toEqual([]);
    expect(pagesOf(context)).toHaveLength(2);
  });
});
