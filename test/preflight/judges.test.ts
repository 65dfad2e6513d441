/** What we read of files, held against what other programs read of the same files. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BoxName, PdfFacts } from '../../src/pdf/reader/facts.js';
import type { ImageMark } from '../../src/pdf/reader/marks.js';
import { readPdf } from '../../src/pdf/reader/read-pdf.js';
import { summarise } from '../../src/preflight/summarise.js';
import { demoKit } from '../support/demo-kit.js';
import { temporaryFolder } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { found, pdfNames, pdfPath } from './files.js';

const say = (command: string, ...options: readonly string[]): string => {
  const { stdout, status, stderr } = spawnSync(command, options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${status}: ${stderr}`);
  return stdout;
};

function factsOf(path: string): PdfFacts {
  const read = readPdf(new Uint8Array(readFileSync(path)));
  if (read.kind !== 'read') throw new Error(`${path}: ${read.kind}`);
  return read.facts;
}

/** Files that others can read too. */
const READABLE = pdfNames.filter((name) => !/empty\.pdf|letter|encrypted|truncated/.test(name));

/** Some of the demo’s signs, of every kind: all would only say the same again. */
async function demoPaths(): Promise<string[]> {
  const { signs, file } = await demoKit();
  return signs.filter((_, index) => index % 12 === 0).map((sign) => file(sign, 'pdf'));
}

const paths = async (): Promise<string[]> => [...READABLE.map(pdfPath), ...(await demoPaths())];

describe.runIf(judge('pdfinfo'))('Poppler agrees', () => {
  test('on pages and their boxes', async () => {
    for (const path of await paths()) {
      const said = say('pdfinfo', '-box', '-f', '1', '-l', '99', path);
      const { pages } = factsOf(path);
      expect(Number(/^Pages:\s+(\d+)/m.exec(said)?.[1]), path).toBe(pages.length);
      for (const page of pages) {
        for (const name of ['media', 'crop', 'bleed', 'trim', 'art'] as const satisfies readonly BoxName[]) {
          const box = page.boxes[name];
          if (box === undefined) continue;
          const line = new RegExp(`^Page\\s+${page.number} ${name}Box:\\s+(.*)$`, 'mi').exec(said)?.[1] ?? '';
          const points = box.map((side) => (side / page.userUnit / 25.4) * 72);
          // Poppler cuts boxes down to the sheet.
          if (path.endsWith('hand-box-order.pdf')) continue;
          expect(line.trim().split(/\s+/).map(Number), `${path} ${name}`).toEqual(
            points.map((side) => expect.closeTo(side, 1)),
          );
        }
      }
    }
  }, 120_000);

  test('on fonts: which are embedded, and which say what their letters are', async () => {
    for (const path of await paths()) {
      const rows = say('pdffonts', path).split('\n').slice(2).filter(Boolean);
      const theirs = rows.map((row) => {
        const [embedded, , unicode] = /(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$/.exec(row)?.slice(1) ?? [];
        const name = row
          .slice(0, 36)
          .trim()
          .replace(/^[A-Z]{6}\+/, '');
        return { name, embedded: embedded === 'yes', toUnicode: unicode === 'yes' };
      });
      for (const { name, embedded, toUnicode, kind, used } of factsOf(path).fonts) {
        if (!used) continue;
        const known = kind === 'Type3' ? '[none]' : name;
        expect(theirs, path).toContainEqual({ name: known, embedded, toUnicode });
      }
    }
  }, 120_000);

  test('on pictures: their pixels, and how fine they are in print', async () => {
    let pictures = 0;
    for (const path of await paths()) {
      const rows = say('pdfimages', '-list', path).split('\n').slice(2).filter(Boolean);
      const theirs = rows
        .map((row) => row.trim().split(/\s+/))
        .filter(([, , type]) => type === 'image' || type === 'stencil')
        // An inline image has one word, `[inline]`, where others have object and generation.
        .map((cells) => ({
          page: Number(cells[0]),
          pixels: [cells[3], cells[4]].map(Number),
          ppi: cells.slice(-4, -2).map(Number),
        }))
        .map((row) => JSON.stringify(row))
        .sort();
      const ours = factsOf(path)
        .pages.flatMap(({ number, marks }) =>
          marks
            .filter((mark): mark is ImageMark => mark.kind === 'image')
            .map(({ image }) => ({
              page: number,
              pixels: [image.width, image.height],
              ppi: image.ppi.map(Math.round),
            })),
        )
        .map((row) => JSON.stringify(row))
        .sort();
      expect(ours, path).toEqual(theirs);
      pictures += ours.length;
    }
    expect(pictures).toBeGreaterThan(4);
  }, 120_000);
});

/** Files whose inks only a conversion could tell, or whose layers or overprint a renderer shows in its own way. */
const CONVERTED =
  /rgb|lab|jpeg2000|screen|fpdf2|img2pdf|mutool|weasyprint|low-resolution|alternate|opi|lzw|hidden|overprint|banner/;

describe.runIf(judge('gs'))('Ghostscript agrees', () => {
  const plain = READABLE.filter((name) => !CONVERTED.test(name));

  test('on the plates: which spots there are', () => {
    for (const name of plain.filter((each) => /spot|plates|cut|registration|right|layer/.test(each))) {
      const folder = temporaryFolder();
      say('gs', '-q', '-dNOPAUSE', '-dBATCH', '-r36', '-sDEVICE=tiffsep', '-o', join(folder, 'p%d.tif'), pdfPath(name));
      const plates = new Set(readdirSync(folder).flatMap((file) => /^p\d+\((.*)\)\.tif$/.exec(file)?.[1] ?? []));
      const spots = [...plates].filter((plate) => !['Cyan', 'Magenta', 'Yellow', 'Black'].includes(plate)).sort();
      expect(
        factsOf(pdfPath(name)).spots.map((spot) => spot.name),
        name,
      ).toEqual(spots);
    }
  }, 240_000);

  test('on the inks: which process plates are empty', () => {
    for (const name of plain) {
      const facts = factsOf(pdfPath(name));
      // The registration colour is on all plates by its nature, and spots are converted here.
      if (facts.spots.length > 0 || /registration/.test(name)) continue;
      const said = say(
        'gs',
        '-q',
        '-dNOPAUSE',
        '-dBATCH',
        '-dUseTrimBox',
        '-r36',
        '-sDEVICE=inkcov',
        '-o',
        '-',
        pdfPath(name),
      );
      const pages = [...said.matchAll(/([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+CMYK/g)];
      const inked = ['Cyan', 'Magenta', 'Yellow', 'Black'].filter((_, at) =>
        pages.some((page) => Number(page[at + 1]) > 0),
      );
      expect(summarise(facts).plates, name).toEqual(inked);
    }
  }, 240_000);

  test.each(['hand-total-ink.pdf', 'gs-total-ink.pdf', 'hand-total-ink-overprint.pdf'])(
    'on the most ink in %s',
    (name) => {
      const path = join(temporaryFolder(), 'page.raw');
      const overprint = '-dSimulateOverprint=true';
      const how = ['-r72', overprint, '-sDEVICE=bitcmyk', '-dGrayValues=256', '-dGraphicsAlphaBits=1'];
      say('gs', '-q', '-dNOPAUSE', '-dBATCH', ...how, '-o', path, pdfPath(name));
      const pixels = readFileSync(path);
      let most = 0;
      for (let at = 0; at + 3 < pixels.length; at += 4) {
        most = Math.max(
          most,
          [0, 1, 2, 3].reduce((sum, ink) => sum + (pixels[at + ink] ?? 0), 0),
        );
      }
      const [finding] = found(name, 'preflight/total-ink');
      expect(finding?.facts.total).toBeCloseTo((most / 255) * 100, -1);
    },
  );
});
