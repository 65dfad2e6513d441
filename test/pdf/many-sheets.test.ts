/** A file of many sheets: names of its pages, its table of contents, signs turned and clipped, colours of the screen. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFHexString,
  PDFName,
  type PDFNumber,
  type PDFRef,
  type PDFString,
} from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { mm } from '../../src/base/units.js';
import { encodePdf } from '../../src/pdf/encode-pdf.js';
import { encodePng } from '../../src/png/encode-png.js';
import { type PlacedPage, placeOnSheet, type Sheet } from '../../src/sheet/sheet.js';
import { blue, figure, heading, page, rectangle, textLine } from '../support/display.js';
import { readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { pressFile, qpdfCheck } from '../support/pdf.js';
import { catalogOf, danglingReferences, openPdf, orphans, pagesOf, streamText } from '../support/pdf-objects.js';
import { probeSign } from '../support/probe-sign.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';

const OPTIONS = {
  id: 'kit.pdf',
  outputIntent: {
    space: 'srgb',
    profile: new TextEncoder().encode('(ICC)'),
    identifier: 'sRGB',
    info: 'sRGB',
    registry: 'http://www.color.org',
  },
  metadata: { title: 'Kit', creator: 'S', producer: 'S', date: '2026-11-23', language: 'de', draft: false },
} as const;

const named = (label: string | undefined, ...path: string[]): Sheet => ({
  ...placeOnSheet(page(100, 50, [heading('de', textLine(label ?? 'Raum'))], { title: label ?? 'Raum' }), { bleed: 0 }),
  ...(label === undefined ? {} : { label }),
  bookmarks: path.length === 0 ? [] : [path],
});

const opened = async (sheets: Iterable<Sheet> | AsyncIterable<Sheet>): Promise<PDFContext> =>
  openPdf(await encodePdf(sheets, OPTIONS));

const textOf = (dict: PDFDict, key: string): string =>
  (dict.lookup(PDFName.of(key)) as PDFString | PDFHexString).decodeText();

/** What a reader shows: titles with their pages, indented by depth, `+` open, `-` closed. */
function outlineOf(context: PDFContext): string[] {
  const pages = pagesOf(context);
  const lines: string[] = [];
  const walk = (first: PDFDict | undefined, depth: number): void => {
    for (let entry = first; entry !== undefined; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const target = context.lookup(entry.lookup(PDFName.of('Dest'), PDFArray).get(0), PDFDict);
      const count = (entry.lookup(PDFName.of('Count')) as PDFNumber | undefined)?.asNumber() ?? 0;
      const state = count === 0 ? ' ' : count > 0 ? '+' : '-';
      lines.push(`${'  '.repeat(depth)}${state}${textOf(entry, 'Title')} ${pages.indexOf(target) + 1}`);
      walk(entry.lookupMaybe(PDFName.of('First'), PDFDict), depth + 1);
    }
  };
  walk(catalogOf(context).lookupMaybe(PDFName.of('Outlines'), PDFDict)?.lookup(PDFName.of('First'), PDFDict), 0);
  return lines;
}

describe('the table of contents', () => {
  test('gathers what begins alike, each entry with its first page; branches of branches are open', async () => {
    const context = await opened([
      named('a', 'EG', 'Türschilder', 'A-1'),
      named('b', 'EG', 'Türschilder', 'A-2'),
      named('c', 'EG', 'Wegweiser', 'W-1'),
      named('d', '1. OG', 'Türschilder', 'A-3'),
    ]);
    expect(outlineOf(context)).toEqual([
      '+EG 1',
      '  -Türschilder 1',
      '     A-1 1',
      '     A-2 2',
      '  -Wegweiser 3',
      '     W-1 3',
      '+1. OG 4',
      '  -Türschilder 4',
      '     A-3 4',
    ]);
    const outlines = catalogOf(context).lookup(PDFName.of('Outlines'), PDFDict);
    expect(String(outlines.get(PDFName.of('Count')))).toBe('5');
    expect([danglingReferences(context), orphans(context)]).toEqual([[], []]);
  });

  test('has one entry for a sign of two sides', async () => {
    expect(outlineOf(await opened([named('a', 'A-1'), named('a.2', 'A-1'), named('b', 'B-1')]))).toEqual([
      ' A-1 1',
      ' B-1 3',
    ]);
  });

  test('is not there where no sheet has a name for it', async () => {
    const catalog = catalogOf(await opened([named(undefined), named(undefined)]));
    expect(['Outlines', 'PageMode', 'PageLabels'].filter((key) => catalog.has(PDFName.of(key)))).toEqual([]);
  });
});

test('a page is called by its label, in any script, and by its number where it has none', async () => {
  const context = await opened([named('A-1'), named('Größe'), named(undefined), named('غرفة')]);
  const nums = catalogOf(context).lookup(PDFName.of('PageLabels'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const labels = nums.asArray().flatMap((each) => {
    if (!(each instanceof PDFDict)) return [];
    return each.has(PDFName.of('P'))
      ? textOf(each, 'P')
      : [String(each.get(PDFName.of('S'))), String(each.get(PDFName.of('St')))];
  });
  expect(labels).toEqual(['A-1', 'Größe', '/D', '3', 'غرفة']);
});

test('sheets that come one by one give the same bytes as sheets that are all there', async () => {
  const sheets = [named('a', 'A'), named('b', 'B'), named('c', 'C')];
  async function* oneByOne(): AsyncGenerator<Sheet> {
    for (const sheet of sheets) yield sheet;
  }
  expect(await encodePdf(oneByOne(), OPTIONS)).toEqual(await encodePdf(sheets, OPTIONS));
});

test('a shape that several sheets show is in the file’s font once', async () => {
  const size = async (count: number): Promise<number> =>
    (
      await encodePdf(
        Array.from({ length: count }, () => named('Raum')),
        OPTIONS,
      )
    ).length;
  const [one, two, three] = [await size(1), await size(2), await size(3)];
  expect(three - two).toBeLessThan(0.5 * one);
});

describe('a file in the colours of the screen', () => {
  test('has RGB operators alone, one intent, and does not call itself PDF/X', async () => {
    const sheet = placeOnSheet(page(50, 50, [rectangle(0, 0, 50, 50, blue)]), { bleed: 0 });
    const context = await opened([sheet]);
    const content = streamText(context, pagesOf(context)[0]?.get(PDFName.of('Contents')));
    expect(content).toMatch(/^0 0\.329 0\.627 rg$/m);
    expect(content).not.toMatch(/ k$/m);
    const intents = catalogOf(context).lookup(PDFName.of('OutputIntents'), PDFArray);
    expect(intents.asArray().map((ref) => String(context.lookup(ref as PDFRef, PDFDict).get(PDFName.of('S'))))).toEqual(
      ['/GTS_PDFA1'],
    );
    const xmp = Buffer.from(await encodePdf([sheet], OPTIONS)).toString('utf8');
    expect(xmp).not.toContain('<pdfxid:GTS_PDFXVersion>');
    expect(Buffer.from(await pressFile(probeSign())).toString('utf8')).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4<');
  });
});

/** A medium of 120 x 160 with one page of 100 x 50 on it. */
const medium = (placed: PlacedPage): Sheet => {
  const box = { x: 0, y: 0, width: 120, height: 160 };
  return { title: 'Bogen', language: 'de', width: mm(120), height: mm(160), bleed: box, trim: box, placed: [placed] };
};

/** Neither of its halves is the other turned or mirrored. */
const LEAN = page(100, 50, [
  rectangle(-3, -3, 106, 20, blue),
  rectangle(10, 25, 60, 8),
  figure('Ein Klotz', rectangle(80, 30, 12, 15, blue)),
  heading('de', textLine('Raum 2.14', { x: 12, y: 45, size: 9 })),
]);

describe('a page that is turned and clipped', () => {
  // Turned by arithmetic on its own shapes, and clipped by a frame of paper: what the file's operators must do.
  const turnedBox = (x: number, y: number, width: number, height: number): [number, number, number, number] => [
    20 + 50 - y - height,
    30 + x,
    height,
    width,
  ];

  test.each(RASTERISERS.filter((each) => judge(each)))(
    'is painted by %s where the turned shapes belong',
    async (rasteriser) => {
      const shapes = page(100, 50, [
        rectangle(0, 0, 100, 20, blue),
        rectangle(10, 25, 60, 8),
        rectangle(80, 30, 12, 15),
      ]);
      const pdf = await encodePdf([medium({ page: shapes, at: { x: 20, y: 30 }, turned: true })], OPTIONS);
      const expected = page(120, 160, [
        rectangle(...turnedBox(0, 0, 100, 20), blue),
        rectangle(...turnedBox(10, 25, 60, 8)),
        rectangle(...turnedBox(80, 30, 12, 15)),
      ]);
      const picture = await readPng(encodePng(placeOnSheet(expected, { bleed: 0 }), { dpi: 150, box: 'trim' }));
      expect(strays(picture, await paintTrimmed(rasteriser, pdf, picture))).toBeLessThanOrEqual(TOLERATED);
    },
  );

  type Four = [x: number, y: number, width: number, height: number];

  /** Where a box of a page of 100 x 50 comes to lie, if the page's place begins at 10, 20. */
  const UPENDED = {
    'on its head': {
      turned: false,
      box: (x: number, y: number, width: number, height: number): Four => [
        110 - x - width,
        70 - y - height,
        width,
        height,
      ],
    },
    'on its left side': {
      turned: true,
      box: (x: number, y: number, width: number, height: number): Four => [10 + y, 120 - x - width, height, width],
    },
  } as const;
  const upendings = Object.entries(UPENDED).flatMap(([how, { turned, box }]) =>
    RASTERISERS.filter((each) => judge(each)).map((rasteriser) => ({ how, turned, box, rasteriser })),
  );

  test.each(upendings)('stands $how for $rasteriser', async ({ turned, box, rasteriser }) => {
    const shapes: Four[] = [
      [0, 0, 100, 20],
      [10, 25, 60, 8],
      [80, 30, 12, 15],
    ];
    const drawn = page(
      100,
      50,
      shapes.map((shape) => rectangle(...shape)),
    );
    const pdf = await encodePdf([medium({ page: drawn, at: { x: 10, y: 20 }, turned, upended: true })], OPTIONS);
    const lying = shapes.map((shape) => rectangle(...box(...shape)));
    const sheet = placeOnSheet(page(120, 160, lying), { bleed: 0 });
    const picture = await readPng(encodePng(sheet, { dpi: 150, box: 'trim' }));
    expect(strays(picture, await paintTrimmed(rasteriser, pdf, picture))).toBeLessThanOrEqual(TOLERATED);
  });

  test.skipIf(!judge('mutool'))('shows nothing outside of what it is clipped to', async () => {
    const clip = { x: 25, y: 35, width: 80, height: 20 };
    const pdf = await encodePdf([medium({ page: LEAN, at: { x: 10, y: 30 }, clip })], OPTIONS);
    const { grey, width, height } = await paintTrimmed('mutool', pdf, { width: 240, height: 320 });
    const inked: number[] = [];
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) if ((grey[y * width + x] ?? 255) < 250) inked.push(x / 2, y / 2);
    const [xs, ys] = [inked.filter((_, at) => at % 2 === 0), inked.filter((_, at) => at % 2 === 1)];
    const edges = [Math.min(...xs) - 25, 105 - Math.max(...xs), Math.min(...ys) - 35, 55 - Math.max(...ys)];
    // A pixel is half a millimetre, and an edge may fall into either of two.
    expect(edges.filter((off) => Math.abs(off) > 0.5)).toEqual([]);
  });

  test('its figure’s box is where it lies on the medium', async () => {
    const context = await opened([medium({ page: LEAN, at: { x: 20, y: 30 }, turned: true })]);
    const boxes = context.enumerateIndirectObjects().flatMap(([, object]) => {
      if (!(object instanceof PDFDict) || String(object.get(PDFName.of('S'))) !== '/Figure') return [];
      return [object.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('BBox'), PDFArray).asArray().map(Number)];
    });
    const toMm = (value: number): number => Math.round((value / 72) * 25.4 * 100) / 100;
    // x from 80 to 92 and y from 30 to 45 on the page: 45 down to 30 from the right, 80 to 92 down.
    expect(boxes.map((box) => box.map(toMm))).toEqual([[20 + 5, 160 - 30 - 92, 20 + 20, 160 - 30 - 80]]);
  });

  test('keeps its graphics state and its marked content apart', async () => {
    const context = await opened([
      medium({ page: LEAN, at: { x: 20, y: 30 }, turned: true, clip: { x: 0, y: 0, width: 9, height: 9 } }),
    ]);
    const content = streamText(context, pagesOf(context)[0]?.get(PDFName.of('Contents')));
    let [depth, open] = [0, 0];
    for (const line of content.split('\n')) {
      if (line === 'q' || line === 'Q') expect(open).toBe(0);
      depth += line === 'q' ? 1 : line === 'Q' ? -1 : 0;
      open += /B(MC|DC)$/.test(line) ? 1 : line === 'EMC' ? -1 : 0;
    }
    expect([depth, open]).toEqual([0, 0]);
  });

  test('is no picture: who asks for one is told so', () => {
    const turned = medium({ page: LEAN, at: { x: 0, y: 0 }, turned: true });
    expect(() => encodePng(turned, { dpi: 72, box: 'media' })).toThrow('turned');
    const upended = medium({ page: LEAN, at: { x: 0, y: 0 }, upended: true });
    expect(() => encodePng(upended, { dpi: 72, box: 'media' })).toThrow('turned');
  });
});

test.skipIf(!judge('qpdf'))('a file of many sheets is whole for qpdf', async () => {
  const pdf = await encodePdf(
    [named('a', 'EG', 'A'), named('b', 'OG', 'B'), medium({ page: LEAN, at: { x: 1, y: 1 }, turned: true })],
    OPTIONS,
  );
  expect(qpdfCheck(pdf)).toContain('No syntax or stream encoding errors');
});
