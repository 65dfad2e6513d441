import { fileURLToPath } from 'node:url';
import { PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/display/item.js';
import { blue, figure, group, heading, page, paragraph, rectangle, textLine } from '../support/display.js';
import { latin1, pressFile } from '../support/pdf.js';
import {
  catalogOf,
  danglingReferences,
  fontFacts,
  openPdf,
  orphans,
  pagesOf,
  shownCodes,
  streamBytes,
  streamText,
} from '../support/pdf-objects.js';
import { probeSign } from '../support/probe-sign.js';

const golden = (name: string): string => fileURLToPath(new URL(`../golden/pdf/${name}.txt`, import.meta.url));

const readable = async (sign: Page): Promise<string> =>
  Buffer.from(await pressFile(sign, { pretty: true, shortProfile: true })).toString('utf8');

describe('goldens', () => {
  test('a page of one blue rectangle that bleeds', async () => {
    await expect(await readable(page(100, 50, [rectangle(-3, -3, 106, 30, blue)]))).toMatchFileSnapshot(
      golden('blue-rectangle'),
    );
  });

  test('a heading, a figure and a line in another language', async () => {
    const sign = page(60, 40, [
      heading('de', textLine('Ab', { y: 12 })),
      figure('Pfeil nach rechts', rectangle(40, 5, 10, 10)),
      paragraph('en', textLine('ab', { language: 'en', y: 24 }), textLine('ab', { language: 'nl', y: 34 })),
    ]);
    await expect(await readable(sign)).toMatchFileSnapshot(golden('heading-figure-languages'));
  });

  test('an Arabic line with a mark and a number', async () => {
    const line = textLine('بابٌ \u20662\u2069', { language: 'ar', direction: 'rtl', y: 20 });
    await expect(await readable(page(60, 40, [paragraph('ar', line)], { language: 'ar' }))).toMatchFileSnapshot(
      golden('arabic-line'),
    );
  });
});

describe('every file', () => {
  test('has the same bytes when it is made again', async () => {
    expect(await pressFile(probeSign())).toEqual(await pressFile(probeSign()));
    const readableFile = () => pressFile(probeSign(), { pretty: true, shortProfile: true });
    expect(await readableFile()).toEqual(await readableFile());
  });

  test('is PDF 1.6, compressed or not', async () => {
    for (const pretty of [false, true])
      expect(latin1(await pressFile(probeSign(), { pretty, shortProfile: true })).slice(0, 9)).toBe('%PDF-1.6\n');
  });

  test('refers to nothing that is missing and holds nothing that is not used', async () => {
    for (const pages of [[probeSign()], [probeSign(), page(50, 50, []), probeSign()]]) {
      const context = await openPdf(await pressFile(pages));
      expect(danglingReferences(context)).toEqual([]);
      expect(orphans(context)).toEqual([]);
    }
  });

  test('says for every code it shows what the code stands for, and its true width', async () => {
    const context = await openPdf(await pressFile(probeSign()));
    const { widths, programWidths, texts } = fontFacts(context);
    const codes = shownCodes(streamText(context, pagesOf(context)[0]?.get(PDFName.of('Contents'))));
    expect(codes.length).toBeGreaterThan(200);
    for (const code of codes) expect(texts.get(code), `code ${code}`).toMatch(/^[^\0\ufeff\ufffe]+$/u);
    expect(widths).toEqual(programWidths);
    expect(codes).not.toContain(0);
  });

  test('has one font for all its pages, with one code for what two pages share', async () => {
    const one = await openPdf(await pressFile([probeSign()]));
    const two = await openPdf(await pressFile([probeSign(), probeSign()]));
    expect(fontFacts(two).texts).toEqual(fontFacts(one).texts);
  });

  test('paints in process inks only, text in black ink', async () => {
    const context = await openPdf(await pressFile(probeSign()));
    const operators = streamText(context, pagesOf(context)[0]?.get(PDFName.of('Contents'))).split('\n');
    const colours = operators.filter((line) => /(^| )(rg|RG|g|G|k|K|cs|CS|sc|scn)$/.test(line));
    expect(new Set(colours)).toEqual(new Set(['1 0.6 0 0 k', '0 0 0 0 k', '0 0 0 1 k']));
  });

  test('brings its profile once, whole, for both intents', async () => {
    const context = await openPdf(await pressFile(probeSign()));
    const intents = catalogOf(context).lookup(PDFName.of('OutputIntents'), PDFArray);
    const [press, archive] = [intents.lookup(0, PDFDict), intents.lookup(1, PDFDict)];
    expect([press, archive].map((intent) => String(intent.get(PDFName.of('S'))))).toEqual(['/GTS_PDFX', '/GTS_PDFA1']);
    const profile = press.get(PDFName.of('DestOutputProfile'));
    expect(archive.get(PDFName.of('DestOutputProfile'))).toBe(profile);
    expect(streamBytes(context, profile).length).toBe(97012);
  });

  test('without text it has no font', async () => {
    const context = await openPdf(await pressFile(page(50, 50, [rectangle(0, 0, 10, 10)])));
    expect(() => fontFacts(context)).toThrow('The file has no font.');
  });

  test('with a door sign is far below 250 KB', async () => {
    expect((await pressFile(probeSign())).length).toBeLessThan(100_000);
  });
});

describe('boxes', () => {
  const boxes = async (bleed: number) => {
    const context = await openPdf(await pressFile(page(150, 100, [], { bleed: 3 }), { bleed }));
    return ['MediaBox', 'BleedBox', 'TrimBox'].map((name) => String(pagesOf(context)[0]?.get(PDFName.of(name))));
  };

  test('a sign with bleed is cut inside its medium', async () => {
    const medium = '[ 0 0 442.205 300.472 ]';
    expect(await boxes(3)).toEqual([medium, medium, '[ 8.504 8.504 433.701 291.969 ]']);
  });

  test('without bleed all boxes are one', async () => {
    expect(new Set(await boxes(0))).toEqual(new Set(['[ 0 0 425.197 283.465 ]']));
  });
});

test('a sign longer than PDF allows is refused', async () => {
  await expect(pressFile(page(5090, 100, []))).rejects.toThrow('"Probe" is longer than 5080 mm.');
});

describe('what a file says about itself', () => {
  const words = async (details: Parameters<typeof pressFile>[1]) =>
    latin1(await pressFile(page(50, 50, []), { pretty: true, shortProfile: true, ...details }));

  test('a draft calls itself a proof', async () => {
    expect(await words({ metadata: { draft: true } })).toContain('<xmpMM:RenditionClass>proof:pdf<');
    expect(await words({ metadata: { draft: false } })).toContain('<xmpMM:RenditionClass>default<');
  });

  test('the dates are the ones it was given', async () => {
    const file = await words({ metadata: { date: '2026-11-23T09:30:00+01:00' } });
    expect(file.match(/2026-11-23T08:30:00Z/g)).toHaveLength(3);
    expect(file.match(/\(D:20261123083000Z\)/g)).toHaveLength(2);
  });

  test('a title with markup in it stays a title', async () => {
    expect(await words({ metadata: { title: 'Müll & <Glas>' } })).toContain('M\u00c3\u00bcll &#38; &#60;Glas&#62;');
  });

  test('the lasting half of its identifier follows its name, the other its content', async () => {
    const ids = async (id: string, title: string): Promise<[string, string]> => {
      const [, lasting = '', current = ''] =
        /\/ID \[ <(\w+)> <(\w+)> \]/.exec(await words({ id, metadata: { title } })) ?? [];
      return [lasting, current];
    };
    const [first, retitled, other] = [await ids('a', 'A'), await ids('a', 'B'), await ids('b', 'A')];
    expect(retitled[0]).toBe(first[0]);
    expect(retitled[1]).not.toBe(first[1]);
    expect(other[0]).not.toBe(first[0]);
  });

  test('a date that is none is our mistake', async () => {
    await expect(words({ metadata: { date: 'gestern' } })).rejects.toThrow('"gestern" is not a date.');
  });
});

describe('tags', () => {
  const tags = async (...drafts: Parameters<typeof page>[2]) => {
    const context = await openPdf(await pressFile(page(100, 100, drafts)));
    const print = (dict: PDFDict): string => {
      const language = dict.has(PDFName.of('Lang')) ? ` ${String(dict.get(PDFName.of('Lang'))).slice(1, -1)}` : '';
      const kids = dict
        .lookup(PDFName.of('K'), PDFArray)
        .asArray()
        .map((kid) => context.lookup(kid));
      const inside = kids.map((kid) => (kid instanceof PDFDict ? print(kid) : String(kid)));
      return `${String(dict.get(PDFName.of('S'))).slice(1)}${language}(${inside.join(' ')})`;
    };
    const root = catalogOf(context).lookup(PDFName.of('StructTreeRoot'), PDFDict);
    return {
      tree: print(root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict)),
      content: streamText(context, pagesOf(context)[0]?.get(PDFName.of('Contents'))),
    };
  };

  test('groups become elements in reading order, each with its language', async () => {
    const { tree } = await tags(
      heading('de', textLine('Amt')),
      group(
        { role: 'section' },
        paragraph('tr', textLine('Kapı', { language: 'tr' })),
        figure('Pfeil', rectangle(0, 0, 5, 5)),
      ),
    );
    expect(tree).toBe('Document(H1 de(0) Sect(P tr(1) Figure de(2)))');
  });

  test('a line in another language than its paragraph says so', async () => {
    const { tree } = await tags(
      paragraph('de', textLine('Raum'), textLine('Room', { language: 'en' }), textLine('Amt')),
    );
    expect(tree).toBe('Document(P de(0 Span en(1) 2))');
  });

  test('what means nothing is an artifact: grounds, rules, decoration, and text that nobody claimed', async () => {
    const { tree, content } = await tags(
      rectangle(0, 0, 10, 10),
      group({ role: 'artifact' }, figure('Zierde', rectangle(0, 0, 5, 5))),
      paragraph('de', rectangle(0, 0, 1, 1), textLine('Amt')),
      textLine('niemand'),
    );
    expect(tree).toBe('Document(P de(0))');
    expect(content.match(/\/Artifact BMC/g)).toHaveLength(2);
    expect(content.match(/BDC/g)).toHaveLength(1);
  });

  test('a group that paints nothing is not announced', async () => {
    expect((await tags(paragraph('de'), paragraph('de', textLine('Amt')))).tree).toBe('Document(P de(0))');
  });

  test('every sheet of a file with several is a part of its own', async () => {
    const sign = page(50, 50, [paragraph('de', textLine('Amt'))]);
    const context = await openPdf(await pressFile([sign, sign]));
    const root = catalogOf(context).lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const parts = root.lookup(PDFName.of('K'), PDFArray).lookup(0, PDFDict).lookup(PDFName.of('K'), PDFArray);
    expect(parts.asArray().map((part) => String((context.lookup(part) as PDFDict).get(PDFName.of('S'))))).toEqual([
      '/Part',
      '/Part',
    ]);
  });
});

test('a cluster that points to a glyph the page lacks is our mistake and stops the file', async () => {
  const { glyphs: _, ...sign } = page(50, 50, [textLine('Amt')]);
  await expect(pressFile({ ...sign, glyphs: [] })).rejects.toThrow('points to glyph 0, which the page lacks');
});
