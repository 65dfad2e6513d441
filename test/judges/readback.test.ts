import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { judge } from '../support/judges.js';

let kit: DemoKit;
beforeAll(async () => {
  kit = await demoKit();
}, 120_000);

const READERS: Readonly<Record<string, readonly string[]>> = {
  pdftotext: ['-enc', 'UTF-8', '-nopgbrk'],
  mutool: ['draw', '-q', '-F', 'txt', '-o', '-'],
};

const read = (reader: string, file: string): string => {
  const options = READERS[reader] ?? [];
  const words = reader === 'pdftotext' ? [...options, file, '-'] : [...options, file];
  return execFileSync(reader, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

/** Marks of direction, joiners and seams are not seen on a sign; a reader may return them or not. */
const visible = (text: string): string =>
  text
    .replace(/\u00ad\s*/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A line that ends in a painted seam comes back with its hyphen: joined, it is the word that the catalogue has. */
const joined = (text: string): string => visible(text.replace(/(?<=\p{L})-\n/gu, ''));

interface Expected {
  readonly language: string;
  readonly text: string;
}

/** pdftotext moves a full stop from the end of an Arabic line to its beginning (docs/readback.md): the word itself is whole. */
const bare = (word: string): string => word.replace(/^\p{P}+|\p{P}+$/gu, '');

const isRightToLeft = (language: string): boolean => language === 'ar' || language === 'fa';

function expectedOf({ texts, fields, variant, template }: DemoKit['signs'][number]): Expected[] {
  const painted = Object.entries(texts).filter(([slot]) => slot !== 'unit');
  const lines = painted.flatMap(([, byLanguage]) => Object.entries(byLanguage));
  const persons = (fields.persons ?? []) as readonly string[];
  const number = typeof fields.number === 'string' ? [fields.number] : [];
  return [
    ...lines.map(([language, text]) => ({
      language,
      // A direction sign in Leichte Sprache shows the keyword alone.
      text: visible(variant === 'easy' && template === 'direction-sign' ? (text.split('\n')[0] ?? '') : text),
    })),
    ...[...persons, ...number].map((text) => ({ language: 'de', text: visible(text) })),
  ];
}

describe.each(Object.keys(READERS))('%s', (reader) => {
  const here = judge(reader);

  test.skipIf(!here)(
    'gives back every left-to-right message, name and number of every demo sign exactly',
    () => {
      const lost: string[] = [];
      let count = 0;
      for (const sign of kit.signs) {
        const raw = read(reader, kit.file(sign, 'pdf'));
        const [plain, whole] = [visible(raw), joined(raw)];
        for (const { language, text } of expectedOf(sign).filter((each) => !isRightToLeft(each.language))) {
          count++;
          if (!plain.includes(text) && !whole.includes(text))
            lost.push(`${sign.id} ${sign.variant} ${language}: ${text}`);
        }
      }
      expect(lost).toEqual([]);
      expect(count).toBeGreaterThan(500);
    },
    120_000,
  );

  test.skipIf(!here)(
    'gives back every Arabic and Farsi word of every demo sign, its letters in logical order',
    () => {
      const lost: string[] = [];
      let count = 0;
      for (const sign of kit.signs) {
        const word = (text: string): string => (reader === 'pdftotext' ? bare(text) : text);
        const words = expectedOf(sign)
          .filter(({ language }) => isRightToLeft(language))
          .flatMap(({ text }) => text.split(' ').map(word));
        if (words.length === 0) continue;
        const found = new Set(
          visible(read(reader, kit.file(sign, 'pdf')))
            .split(' ')
            .map(word),
        );
        count += words.length;
        lost.push(...words.filter((text) => !found.has(text)).map((text) => `${sign.id}: ${text}`));
      }
      expect(lost).toEqual([]);
      expect(count).toBeGreaterThan(30);
    },
    60_000,
  );
});
