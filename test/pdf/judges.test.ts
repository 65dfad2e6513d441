/** What programs that are not ours make of our files. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { placeOutline, rectangle as rectangleOutline } from '../../src/base/outline.js';
import { black, page, paragraph, path, rectangle, textLine, white } from '../support/display.js';
import { judge } from '../support/judges.js';
import { latin1, mutoolText, onFiles, pdftotext, pressFile, qpdfCheck } from '../support/pdf.js';
import { ARABIC_PHONE, LEFT_TO_RIGHT, probeSign, RIGHT_TO_LEFT } from '../support/probe-sign.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';

/** Arguments that make each program write a grey picture to its standard output. */
const RASTERISERS = {
  mutool: (file: string, dpi: number) => ['draw', '-q', '-r', String(dpi), '-F', 'pgm', '-c', 'gray', '-o', '-', file],
  pdftoppm: (file: string, dpi: number) => ['-gray', '-r', String(dpi), file],
};
type Rasteriser = keyof typeof RASTERISERS;

describe.runIf(judge('qpdf'))('qpdf', () => {
  test('finds no fault in a file, compressed or readable, of one page or several', async () => {
    const files = [
      await pressFile(probeSign()),
      await pressFile(probeSign(), { pretty: true }),
      await pressFile([probeSign(), page(50, 50, []), probeSign()]),
    ];
    for (const file of files) expect(qpdfCheck(file)).toContain('No syntax or stream encoding errors found');
  });
});

describe.runIf(hasVeraPdf())('veraPDF', () => {
  test('confirms PDF/A-2a and PDF/UA-1 for a sign, a bare page, Easy Language and several signs in one file', async () => {
    const files = [
      await pressFile(probeSign()),
      await pressFile(page(50, 50, [])),
      await pressFile(page(50, 50, [paragraph('de-simple', textLine('Bitte warten'))], { language: 'de-simple' })),
      await pressFile([probeSign(), page(50, 50, [rectangle(0, 0, 9, 9)]), probeSign()]),
    ];
    const verdicts = onFiles(files, (paths) => veraPdf(paths, '2a') + veraPdf(paths, 'ua1'));
    expect(verdicts.match(/^PASS/gm), verdicts).toHaveLength(8);
    expect(verdicts).not.toContain('FAIL');
  }, 120_000);

  test('would tell us: a file that forgets its tags is refused', async () => {
    const file = latin1(await pressFile(probeSign(), { pretty: true })).replace('/Marked true', '/Marked null');
    expect(onFiles([Buffer.from(file, 'latin1')], (paths) => veraPdf(paths, 'ua1'))).toMatch(/^FAIL/);
  }, 120_000);
});

describe.runIf(judge('pdftotext') && judge('mutool'))('readers', () => {
  const wanted = [...LEFT_TO_RIGHT, ...RIGHT_TO_LEFT].map(([, text]) => text);

  test.each([
    ['pdftotext', pdftotext],
    ['mutool', mutoolText],
  ])('%s gives every line back exactly, Arabic and Farsi too', async (_, read) => {
    expect(read(await pressFile(probeSign()))).toEqual(expect.arrayContaining(wanted));
  });

  test.each([
    ['pdftotext', pdftotext],
    ['mutool', mutoolText],
  ])('%s gives every word of an Arabic line with a phone number', async (_, read) => {
    const words = read(await pressFile(probeSign()))
      .join(' ')
      .split(' ');
    expect(words).toEqual(expect.arrayContaining(['هاتف', '02162', '39-0', 'للحجز']));
  });

  test.each([
    ['pdftotext', pdftotext],
    ['mutool', mutoolText],
  ])('%s does not join the words at the end of a line', async (_, read) => {
    const sign = page(100, 50, [
      paragraph('de', textLine('Anmeldung und ', { y: 20 }), textLine('Information', { y: 30 })),
    ]);
    expect(read(await pressFile(sign)).join(' ')).toBe('Anmeldung und Information');
  });

  test.each([
    ['pdftotext', pdftotext],
    ['mutool', mutoolText],
  ])('%s gives lines with numbers whole where Arabic leads the page', async (_, read) => {
    const lines = [ARABIC_PHONE, 'الطابق 1', '\u20662.14\u2069 غرفة', 'من \u20668:30–12:00\u2069 صباحاً'];
    const drafts = lines.map((text, index) =>
      paragraph('ar', textLine(text, { language: 'ar', direction: 'rtl', y: 10 + 10 * index })),
    );
    const file = await pressFile(page(150, 60, drafts, { language: 'ar' }));
    expect(read(file)).toEqual(lines.map((line) => line.replace(/[\u2066\u2069]/g, '')));
  });

  test.each([
    ['pdftotext', pdftotext],
    ['mutool', mutoolText],
  ])('%s keeps German and Arabic apart that share a baseline', async (_, read) => {
    const sign = page(150, 40, [
      paragraph('de', textLine('Wartezimmer', { y: 20 })),
      paragraph('ar', textLine('غرفة الانتظار', { language: 'ar', direction: 'rtl', x: 80, y: 20 })),
    ]);
    // Which block comes first is the reader's choice.
    expect(read(await pressFile(sign)).toSorted()).toEqual(['Wartezimmer', 'غرفة الانتظار']);
  });
});

describe.runIf(judge('mutool'))('MuPDF', () => {
  test('puts ink where the display list says', async () => {
    const sign = page(8, 5, [
      rectangle(-3, -3, 14, 11, white),
      rectangle(1, 1, 4, 3),
      rectangle(2, 2, 2, 1, white),
      textLine('I', { x: 5, y: 4, size: 2, shape: () => rectangleOutline({ x: 0.5, y: 0, width: 0.5, height: 1.5 }) }),
    ]);
    expect(pixels(await pressFile(sign, { bleed: 0 }), 25.4)).toEqual([
      '________',
      '_KKKK_K_',
      '_K__K_K_',
      '_KKKK_K_',
      '________',
    ]);
  });

  test('clips at the medium what bleeds further', async () => {
    const sign = page(4, 3, [rectangle(-3, -3, 10, 4)], { bleed: 3 });
    expect(pixels(await pressFile(sign, { bleed: 1 }), 25.4)).toEqual([
      'KKKKKK',
      'KKKKKK',
      '______',
      '______',
      '______',
    ]);
  });
});

describe.runIf(judge('mutool') && judge('pdftoppm'))('a figure 45 mm high', () => {
  // A ring of cubic curves whose points fall between the font's units.
  const k = 0.27614;
  const right = [0.55, 0.7143, 0.63, 0.357 + k, 0.63, 0.357, 0.63, 0.357 - k, 0.55, 0.0007, 0.3333, 0.0007];
  const left = [0.18, 0.0007, 0.03, 0.357 - k, 0.03, 0.357, 0.03, 0.357 + k, 0.18, 0.7143, 0.3333, 0.7143];
  const ring = { ops: 'MCCCCZ', xy: [0.3333, 0.7143, ...right, ...left] };
  const size = 63;
  const asText = page(60, 60, [textLine('0', { x: 5, y: 52, size, shape: () => ring })]);
  const asPath = page(60, 60, [path(placeOutline(ring, { x: 5, y: 52 }, size, -size), black)]);

  test.each(Object.keys(RASTERISERS) as Rasteriser[])(
    'has the same ink as text and as a path in %s: at 300 dpi no pixel is further off than one',
    async (rasteriser) => {
      const [text, outline] = [await pressFile(asText, { bleed: 0 }), await pressFile(asPath, { bleed: 0 })].map(
        (pdf) => pixels(pdf, 300, rasteriser),
      );
      if (!text || !outline) throw new Error('nothing was painted');
      expect(strays(text, outline)).toBe(0);
      expect(strays(outline, text)).toBe(0);
      expect(text.join('').match(/K/g)?.length).toBeGreaterThan(100_000);
    },
  );
});

/** The painted page: `K` for a pixel that is more than half ink, `_` for any other. */
function pixels(pdf: Uint8Array, dpi: number, rasteriser: Rasteriser = 'mutool'): string[] {
  const picture = onFiles([pdf], ([file = '']) => {
    const { stdout } = spawnSync(rasteriser, RASTERISERS[rasteriser](file, dpi), { maxBuffer: 1e8 });
    return stdout;
  });
  const [, head = '', width = '0'] = /^(P5\s+(\d+)\s+\d+\s+255\s)/.exec(picture.toString('latin1', 0, 64)) ?? [];
  const bytes = [...picture.subarray(head.length)];
  const rows: string[] = [];
  for (let row = 0; row < bytes.length; row += Number(width)) {
    const greys = bytes.slice(row, row + Number(width));
    rows.push(greys.map((grey) => (grey < 128 ? 'K' : '_')).join(''));
  }
  return rows;
}

/** How many inked pixels of one picture have no ink within one pixel in the other. */
function strays(picture: readonly string[], other: readonly string[]): number {
  let count = 0;
  picture.forEach((row, y) => {
    for (let x = row.indexOf('K'); x >= 0; x = row.indexOf('K', x + 1)) {
      const near = [y - 1, y, y + 1].some((line) => other[line]?.slice(Math.max(0, x - 1), x + 2).includes('K'));
      if (!near) count += 1;
    }
  });
  return count;
}
