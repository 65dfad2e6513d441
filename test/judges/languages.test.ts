/** The languages that are shipped, in real fonts: what readers get back from the PDF, and its ink against the PNG's. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../src/display/item.js';
import type { Sign } from '../../src/kit/sign.js';
import { type LayoutContext, layOut } from '../../src/layout/lay-out.js';
import { encodePng } from '../../src/png/encode-png.js';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { createTypesetter } from '../../src/text/create-typesetter.js';
import { resolveLocale } from '../../src/text/locale.js';
import { readableText } from '../../src/text/protect-numbers.js';
import { readPng, strays, TOLERATED } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { layoutContext } from '../support/layout.js';
import { mutoolText, onFiles, pdftotext, pressFile } from '../support/pdf.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';
import { pageOfTexts } from '../support/set-texts.js';
import { destination, sign, texts } from '../support/signs.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';
import { CORPUS } from '../text/corpus.js';
import { installedFonts } from '../text/installed-fonts.js';

const READERS = { pdftotext, mutool: mutoolText };
const LANGUAGES = [...new Set(CORPUS.map(({ language }) => language))];
const isRightToLeft = (language: string): boolean => resolveLocale(language).direction === 'rtl';

/** Texts that a reader does not give back as they are, though their words run from left to right: each for a reason. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ['pdftotext Wir sprechen Arabisch (العربية) und Farsi (فارسی)', 'Poppler turns brackets beside Arabic words'],
  [
    'pdftotext Sprachen: العربية, 中文, हिन्दी, ትግርኛ, русский',
    'Poppler adds a space before the comma behind an Arabic word',
  ],
  [
    'pdftotext Говорим по-арабски: مرحبا بكم!',
    'Poppler takes a mark behind Arabic words at the end of a line for theirs',
  ],
]);

interface Reading {
  readonly language: string;
  readonly texts: number;
  readonly whole: number;
  readonly lost: readonly string[];
  readonly words: number;
  readonly wordsFound: number;
}

/** A page for each language, with all texts of the corpus. */
const pages = new Map<string, Uint8Array>();

function readingOf(language: string, read: (pdf: Uint8Array) => string[]): Reading {
  const found = read(pages.get(language) ?? new Uint8Array());
  const lines = new Set(found);
  const words = new Set(found.flatMap((line) => line.split(' ')));
  const wanted = CORPUS.filter((sample) => sample.language === language).flatMap(({ text }) =>
    readableText(text).normalize('NFC').split('\n'),
  );
  const wantedWords = wanted.flatMap((line) => line.split(/\s+/));
  return {
    language,
    texts: wanted.length,
    whole: wanted.filter((line) => lines.has(line)).length,
    lost: wanted.filter((line) => !lines.has(line)),
    words: wantedWords.length,
    wordsFound: wantedWords.filter((word) => words.has(word)).length,
  };
}

describe.skipIf(!judge('pdftotext') || !judge('mutool'))('readers', () => {
  beforeAll(async () => {
    const typesetter = await createTypesetter(installedFonts);
    for (const language of LANGUAGES) {
      const samples = CORPUS.filter((sample) => sample.language === language);
      pages.set(language, await pressFile(await pageOfTexts(samples, typesetter)));
    }
  }, 60_000);

  describe.each(Object.entries(READERS))('%s', (reader, read) => {
    test.each(LANGUAGES.filter((language) => !isRightToLeft(language)))(
      'gives back every text of the corpus in %s exactly',
      (language) => {
        const { lost, texts: count } = readingOf(language, read);
        expect(lost.filter((text) => !ACCEPTED.has(`${reader} ${text}`))).toEqual([]);
        expect(count).toBeGreaterThanOrEqual(20);
      },
    );
  });

  test.each([...ACCEPTED])('"%s" is not given back because %s', (accepted) => {
    const [reader = '', ...rest] = accepted.split(' ');
    const text = rest.join(' ');
    const language = CORPUS.find((sample) => sample.text === text)?.language ?? '';
    expect(readingOf(language, READERS[reader as keyof typeof READERS]).lost).toContain(text);
  });

  const versionOf = (command: string): string => {
    const { stdout, stderr } = spawnSync(command, ['-v'], { encoding: 'utf8' });
    return /version (\S+)/.exec(stdout + stderr)?.[1] ?? '';
  };
  // Another version of a reader may read better or worse: the table says which ones it speaks of.
  const measured = versionOf('pdftotext') === '22.12.0' && versionOf('mutool') === '1.21.1';

  test.skipIf(!measured)('the table of docs/readback.md is what the readers give', () => {
    const docs = readFileSync(new URL('../../docs/readback.md', import.meta.url), 'utf8');
    expect(docs).toContain(readbackTable());
  });
});

const percent = (part: number, whole: number): string =>
  part === whole ? 'all' : `${Math.floor((part / whole) * 100)} %`;

function readbackTable(): string {
  const rows = LANGUAGES.map((language) => {
    const [poppler, mupdf] = [readingOf(language, pdftotext), readingOf(language, mutoolText)];
    const cells = [poppler, mupdf].flatMap(({ whole, texts: count, wordsFound, words }) => [
      percent(whole, count),
      percent(wordsFound, words),
    ]);
    return `| ${[language, poppler.texts, ...cells].join(' | ')} |`;
  });
  return [
    '| | | pdftotext | | mutool | |',
    '|---|---|---|---|---|---|',
    '| **language** | **lines** | **lines** | **words** | **lines** | **words** |',
    ...rows,
  ].join('\n');
}

const OFFICE = {
  de: 'Ausländerbehörde',
  ti: 'ቤት ጽሕፈት ጉዳይ ወጻእተኛታት',
  hi: 'विदेशी नागरिक कार्यालय',
  'zh-Hans': '外国人管理局（二楼）',
  ar: 'مكتب شؤون الأجانب',
  ru: 'Ведомство по делам иностранцев',
  pl: 'Urząd do spraw cudzoziemców',
  ro: 'Oficiul pentru străini și țări',
};
const LIFT = {
  de: 'Aufzug',
  ti: 'ሊፍት',
  hi: 'लिफ़्ट',
  'zh-Hans': '电梯',
  ar: 'المصعد',
  ru: 'Лифт',
  pl: 'Winda',
  ro: 'Lift',
};

const door = sign({ id: 'door', number: '2.14', pictograms: ['passport'], message: texts(OFFICE) });

const direction = (language: keyof typeof OFFICE): Sign => {
  const both = (words: typeof OFFICE) => ({ de: words.de, [language]: words[language] });
  return sign({
    id: `direction-${language}`,
    template: 'direction-sign',
    size: { name: '600x300', width: 600, height: 300 },
    distance: 3,
    destinations: [
      destination('left', both(OFFICE), { number: '2.14–2.18', pictogram: 'passport' }),
      destination('right', both(LIFT), { pictogram: 'lift' }),
    ],
  });
};

const OTHERS = Object.keys(OFFICE).filter((language) => language !== 'de') as (keyof typeof OFFICE)[];

describe('a door sign in eight languages, and a direction sign in each', () => {
  let context: LayoutContext;
  const signs = new Map<string, Page>();
  beforeAll(async () => {
    context = await layoutContext();
    for (const each of [door, ...OTHERS.map(direction)]) {
      const { value, diagnostics } = await layOut(each, context);
      expect(diagnostics).toEqual([]);
      if (value?.[0] !== undefined) signs.set(each.id, value[0]);
    }
  }, 60_000);

  test.each(RASTERISERS.filter((rasteriser) => judge(rasteriser)))(
    'have their ink in the PDF, painted by %s, where the PNG has it, at most one pixel off',
    async (rasteriser) => {
      const off: string[] = [];
      for (const [id, page] of signs) {
        // Large signs in fewer dots: what is compared is letters, and theirs are large.
        const dpi = id === 'door' ? 300 : 150;
        const ours = await readPng(encodePng(placeOnSheet(page, { bleed: 0 }), { dpi, box: 'trim' }));
        const theirs = await paintTrimmed(rasteriser, await pressFile(page), ours);
        const found = strays(ours, theirs);
        if (found > TOLERATED) off.push(`${id}: ${found}`);
      }
      expect(off).toEqual([]);
      expect(signs.size).toBe(8);
    },
    120_000,
  );

  test.skipIf(!hasVeraPdf()).each(['2a', 'ua1'] as const)(
    'are PDF/%s for veraPDF',
    async (flavour) => {
      const files = await Promise.all([...signs.values()].map((page) => pressFile(page)));
      const verdicts = onFiles(files, (paths) => veraPdf(paths, flavour));
      expect(verdicts.match(/^PASS/gm), verdicts).toHaveLength(8);
    },
    120_000,
  );
});
