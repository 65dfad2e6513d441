/** What programs of others, and our own preflight, make of files in each dialect. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PressRules } from '../../src/base/press.js';
import type { Page } from '../../src/display/item.js';
import { layOut } from '../../src/layout/lay-out.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { findings, told } from '../preflight/files.js';
import { page, rectangle } from '../support/display.js';
import { type Picture, readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { layoutContext } from '../support/layout.js';
import { onFiles, pressFile, qpdfCheck } from '../support/pdf.js';
import { pressRules } from '../support/press.js';
import { probeSign } from '../support/probe-sign.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';
import { sign, texts } from '../support/signs.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';

const KINDS: Readonly<Record<string, Partial<PressRules>>> = {
  'x4 outlined': { text: 'outlined' },
  'x4 1:10': { scale: 0.1 },
  'x4 outlined 1:10': { text: 'outlined', scale: 0.1 },
  x3: { standard: 'x3' },
  'x3 outlined': { standard: 'x3', text: 'outlined' },
  x1a: { standard: 'x1a' },
  'x1a outlined 1:10': { standard: 'x1a', text: 'outlined', scale: 0.1 },
  plain: { standard: 'plain' },
};
const names = Object.keys(KINDS);
const made = (shown: Page | readonly Page[], kind: string): Promise<Uint8Array> =>
  pressFile(shown, { press: pressRules(KINDS[kind]) });

const run = (command: string, ...options: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(command, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${status}: ${stdout}${stderr}`);
  return stdout + stderr;
};

/** A door as it is laid out, in letters that join, lean over each other and carry marks. */
let door: Page;
beforeAll(async () => {
  const words = {
    de: 'Ausländerbehörde',
    en: 'Immigration Office',
    nl: 'Vreemdelingendienst',
    tr: 'Yabancılar Dairesi ğş',
    ar: 'دائرة الأجانب يثق',
    uk: 'Відомство їжа',
    fa: 'ادارهٔ پژوهش چ',
  };
  const wanted = sign({ id: 'door', number: '1.01', pictograms: ['passport'], message: texts(words) });
  const { value } = await layOut(wanted, await layoutContext());
  if (value?.[0] === undefined) throw new Error('The sign was not laid out.');
  door = value[0];
}, 60_000);

describe.runIf(judge('qpdf'))('qpdf', () => {
  test.each(names)('finds no fault in %s', async (kind) => {
    expect(qpdfCheck(await made([probeSign(), door], kind))).toContain('No syntax or stream encoding errors found');
  });
});

describe.runIf(judge('gs'))('Ghostscript', () => {
  test.each(names)('reads %s without a word', async (kind) => {
    const file = await made([probeSign(), door], kind);
    const said = onFiles([file], ([path = '']) =>
      run('gs', '-q', '-dNOPAUSE', '-dBATCH', '-dPDFSTOPONERROR', '-sDEVICE=nullpage', path),
    );
    expect(said).toBe('');
  });
});

describe.runIf(judge('pdffonts'))('Poppler', () => {
  test.each(names)('finds fonts in %s only where text is live', async (kind) => {
    const said = onFiles([await made(door, kind)], ([path = '']) => run('pdffonts', path));
    // Two lines are the head of its table.
    expect(said.trim().split('\n')).toHaveLength(kind.includes('outlined') ? 2 : 3);
  });

  test.each([
    ['x3', 'PDF/X-3:2002', 'ISO 15930-3'],
    // Poppler names the standard and not its level.
    ['x1a', 'PDF/X-1:2001', 'ISO 15930-1'],
  ])('recognises %s for what it says it is', async (kind, subtype, norm) => {
    const said = onFiles([await made(door, kind)], ([path = '']) => run('pdfinfo', path));
    expect(said).toMatch(/^PDF version:\s+1\.3$/m);
    expect(said).toMatch(new RegExp(`^PDF subtype:\\s+${subtype}$`, 'm'));
    expect(said).toMatch(new RegExp(`Standard:\\s+${norm}$`, 'm'));
  });
});

describe.runIf(hasVeraPdf())('veraPDF', () => {
  const accessible = ['x4 outlined', 'x4 1:10', 'x4 outlined 1:10', 'plain'];

  test(`confirms PDF/A-2a and PDF/UA-1 for ${accessible.join(', ')}, with marks too`, async () => {
    const files = await Promise.all([
      ...accessible.map((kind) => made([probeSign(), door], kind)),
      ...(['crop', 'full'] as const).map((marks) => pressFile([probeSign(), door], { marks })),
      pressFile(door, { marks: 'full', press: pressRules({ text: 'outlined' }) }),
    ]);
    const verdicts = onFiles(files, (paths) => veraPdf(paths, '2a') + veraPdf(paths, 'ua1'));
    expect(verdicts.match(/^PASS/gm), verdicts).toHaveLength(2 * files.length);
    expect(verdicts).not.toContain('FAIL');
  }, 120_000);
});

describe('our preflight', () => {
  test.each(['x4 outlined', 'x3', 'x3 outlined', 'x1a'])('has nothing against %s but its age', async (kind) => {
    const found = told(findings(await made([door, door], kind))).filter((each) => !each.startsWith('info'));
    expect(found).toEqual(kind.startsWith('x4') ? [] : ['warning other-standard']);
  });

  test('takes a cut contour in PDF/X-3 as it does in PDF/X-4', async () => {
    const shown = {
      ...door,
      plates: [
        {
          process: 'cut' as const,
          shapes: [{ outline: { ops: 'MLLZ', xy: [0, 0, 150, 0, 150, 150] }, paint: 'stroke' as const }],
        },
      ],
    };
    expect(told(findings(await made(shown, 'x3')))).toEqual(['info spots', 'warning other-standard']);
  });
});

describe.each(RASTERISERS.filter((rasteriser) => judge(rasteriser)))('in %s', (rasteriser) => {
  test.each(names)(
    'a door has the same ink in %s as in our own picture of it',
    async (kind) => {
      const ours = await readPng(encodePng(placeOnSheet(door, { bleed: 0 }), { dpi: 300, box: 'trim' }));
      const theirs = await paintTrimmed(rasteriser, await made(door, kind), ours);
      expect(strays(ours, theirs)).toBeLessThanOrEqual(TOLERATED);
    },
    60_000,
  );

  test('a sign in every script has the same ink as shapes and as live text', async () => {
    const size = { width: 1772, height: 1772 };
    const [live, shapes] = await Promise.all(
      [await pressFile(probeSign()), await made(probeSign(), 'x1a outlined 1:10')].map((file) =>
        paintTrimmed(rasteriser, file, size),
      ),
    );
    expect(strays(live as Picture, shapes as Picture)).toBeLessThanOrEqual(TOLERATED);
  }, 60_000);

  test('two letters that turn in opposite directions and overlap have no hole as shapes', async () => {
    const ring = { ops: 'MLLLZ', xy: [0, 0, 0, 1, 1, 1, 1, 0] };
    const back = { ops: 'MLLLZ', xy: [0, 0, 1, 0, 1, 1, 0, 1] };
    const glyphs = [ring, back].map((outline, index) => ({ outline, advance: 0.5, text: 'ab'[index] ?? '' }));
    const blank = page(30, 20, []);
    const shown = {
      ...blank,
      glyphs,
      items: [
        {
          ...({ kind: 'text', text: 'ab', language: 'de', direction: 'ltr' } as const),
          ...{ x: 5 as never, y: 15 as never, size: 10 as never, fill: rectangle(0, 0, 1, 1).fill },
          clusters: [
            { glyph: 0, x: 0 },
            { glyph: 1, x: 0.5 },
          ],
        },
      ],
    };
    const [asText, asShapes] = await Promise.all([pressFile(shown), made(shown, 'x4 outlined')]);
    const size = { width: 300, height: 200 };
    const [live, shapes] = await Promise.all([asText, asShapes].map((file) => paintTrimmed(rasteriser, file, size)));
    expect(strays(live as Picture, shapes as Picture)).toBe(0);
    expect((shapes as Picture).grey.filter((grey) => grey < 128).length).toBeGreaterThan(14_000);
  });
});
