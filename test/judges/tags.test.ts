/** What somebody hears who can't see the signs: the tags of finished files, read by programs that are not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ManifestSign } from '../../src/build/manifest.js';
import { type DemoKit, demoKit } from '../support/demo-kit.js';
import { judge } from '../support/judges.js';
import {
  popplerTags,
  printTags,
  type Tag,
  type TaggedPage,
  taggedPages,
  visible,
  withKids,
} from '../support/struct-tree.js';

let kit: DemoKit;
/** Every sign with all its tags, in the order of reading. */
let heard: { sign: ManifestSign; page: TaggedPage; tags: readonly Tag[] }[];
beforeAll(async () => {
  kit = await demoKit();
  heard = [];
  for (const sign of kit.signs) {
    const [page] = await taggedPages(kit.file(sign, 'pdf'));
    if (page === undefined) throw new Error(`${sign.id} has no page.`);
    heard.push({ sign, page, tags: page.tags.flatMap(withKids) });
  }
}, 120_000);

const nameOf = ({ id, variant }: ManifestSign): string => (variant === 'easy' ? `${id}.easy` : id);
const signCalled = (name: string): ManifestSign => {
  const sign = kit.signs.find((each) => nameOf(each) === name);
  if (sign === undefined) throw new Error(`The demo kit has lost ${name}.`);
  return sign;
};
const primaryOf = ({ fields }: ManifestSign): string => (fields.languages as readonly string[])[0] ?? '';

describe('what pdf.js reads of', () => {
  test.each([
    ['a door in seven languages', 'A-1.01'],
    ['its easy twin', 'A-1.01.easy'],
    ['a direction sign with Arabic', 'EG-eingang'],
    ['a waiting-area poster in seven languages', 'EG-nummer-ziehen'],
    ['a poster with three messages', 'OG1-warten-auslaenderbehoerde'],
    ['a floor sign with raised letters and Braille', 'OG1-etage'],
    ['a handrail sign', 'OG1-handlauf'],
  ])('%s is its golden', async (_, name) => {
    const [page] = await taggedPages(kit.file(signCalled(name), 'pdf'));
    await expect(printTags(page?.tags ?? [])).toMatchFileSnapshot(`../golden/tags/${name}.txt`);
  });

  test('the first page of kit.pdf is its golden', async () => {
    const [page] = await taggedPages(join(kit.folder, 'kit.pdf'), 1);
    await expect(printTags(page?.tags ?? [])).toMatchFileSnapshot('../golden/tags/kit-page-1.txt');
  });
});

/** Every text that stands on the sign, with its language: what the manifest says was painted, numbers and names. */
function textsOn(
  { texts, fields, painted = {}, variant, template }: ManifestSign,
  primary: string,
): [string, string][] {
  /** A department is said in the first language alone, and in Leichte Sprache only where nothing else is. */
  const leavesOutUnit = variant === 'easy' && texts.message !== undefined;
  const said = Object.entries(texts).flatMap(([slot, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, text]): [string, string][] => {
      const found = painted[slot]?.[language];
      // A department’s letters may be part of another text, and then seem to be there.
      if (found === undefined || (slot === 'unit' && (language !== primary || leavesOutUnit))) return [];
      const floor = slot.endsWith('.floor') && language !== primary;
      const words = found.partly === true ? (text.split('\n')[0] ?? '') : text;
      return [[language, floor ? `· ${words}` : words]];
    }),
  );
  const numbers = variant === 'easy' ? [] : ((fields.numbers ?? []) as readonly string[]);
  // Below a code stands the address that it leads to.
  const address = (fields.url as string | undefined)?.replace(/^https?:\/\//, '');
  const others = [
    address,
    fields.number as string | undefined,
    template === 'floor-sign' ? (fields.floor as string | undefined) : undefined,
    ...((fields.persons ?? []) as readonly string[]),
    ...numbers,
  ];
  return [...said, ...others.flatMap((text): [string, string][] => (text === undefined ? [] : [[primary, text]]))];
}

/** Words with their languages, sorted; where a line may have been broken at a seam the two halves count as the word. */
function wordsOf(
  texts: readonly (readonly [language: string, text: string])[],
  seams: readonly (readonly [head: string, tail: string])[] = [],
): string[] {
  return texts
    .flatMap(([language, text]) => {
      // pdf.js passes over the hyphen, as it is a soft one: what remains of the broken word is a space.
      const whole = seams.reduce(
        (all, [head, tail]) => all.replace(`${head} ${tail}`, `${head}${tail}`),
        visible(text),
      );
      return whole.split(' ').map((word) => `${language} ${word}`);
    })
    .filter((word) => !word.endsWith(' '))
    .sort();
}

/** Where the words of a sign may be broken: what stands before and after. */
const seamsOf = (texts: readonly (readonly [language: string, text: string])[]): [string, string][] =>
  texts.flatMap(([, text]) =>
    text.split(/\s+/).flatMap((word) => {
      const parts = word.split('\u00ad');
      return parts
        .slice(1)
        .map((_, at): [string, string] => [parts.slice(0, at + 1).join(''), parts.slice(at + 1).join('')]);
    }),
  );

const arrowWords = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/arrows.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

describe('on every demo sign', () => {
  test('every text is heard once, in its own language, and nothing else is', () => {
    expect(heard.length).toBeGreaterThan(150);
    for (const { sign, tags } of heard) {
      const told = tags
        .filter(({ role }) => role !== 'Figure')
        .map(({ language = '', text }): [string, string] => [language, text]);
      const wanted = textsOn(sign, primaryOf(sign));
      expect(wordsOf(told, seamsOf(wanted)), nameOf(sign)).toEqual(wordsOf(wanted));
    }
  });

  test('what is passed over are the languages’ codes beside a long list of them', () => {
    for (const { sign, page } of heard) {
      const { untold } = page;
      if (untold !== '') expect(untold.replace(/\s/g, ''), nameOf(sign)).toMatch(/^(?:[A-Z]{2,3})+$/);
    }
    expect(heard.filter(({ page }) => page.untold !== '').length).toBeLessThan(5);
  });

  test('the first language comes first, and each of the others in one piece', () => {
    for (const { sign, tags } of heard) {
      const told = tags.filter(({ text }) => text !== '');
      expect(told[0]?.language, nameOf(sign)).toBe(primaryOf(sign));
      if (sign.template === 'direction-sign') continue;
      const others = told.map(({ language = '' }) => language).filter((language) => language !== primaryOf(sign));
      const pieces = others.filter((language, index) => language !== others[index - 1]);
      expect(pieces, nameOf(sign)).toEqual([...new Set(pieces)]);
    }
  });

  test('there is one heading, in the first language; on a direction sign one a destination', () => {
    for (const { sign, tags } of heard) {
      const headings = tags.filter(({ role }) => /^H\d*$/.test(role));
      const places = Object.keys(sign.texts).filter((slot) => /^destinations\.\d+$/.test(slot)).length;
      expect([headings.length, new Set(headings.map(({ role }) => role))], nameOf(sign)).toEqual([
        Math.max(1, places),
        new Set(['H1']),
      ]);
      for (const { language } of headings) expect(language, nameOf(sign)).toBe(primaryOf(sign));
    }
  });

  test('a pictogram says what it shows in the first language, in words made for ears', () => {
    let figures = 0;
    for (const { sign, tags } of heard) {
      for (const { role, language, alt = '', text } of tags.filter((tag) => tag.role === 'Figure')) {
        figures += 1;
        expect([role, language, text], nameOf(sign)).toEqual(['Figure', primaryOf(sign), '']);
        expect(alt, nameOf(sign)).toMatch(/^[^\u00ad\n]*\p{L}[^\u00ad\n]*$/u);
        // The point between the parts of a long word is for the eye.
        expect(alt, nameOf(sign)).not.toMatch(/\p{L}\u00b7\p{L}/u);
      }
    }
    expect(figures).toBeGreaterThan(150);
  });

  test('an arrow says its direction before the destinations that it points to', () => {
    const signs = heard.filter(({ sign }) => sign.template === 'direction-sign');
    for (const { sign, tags } of signs) {
      const said = arrowWords(primaryOf(sign));
      const arrows = sign.fields.arrows as readonly string[];
      const wanted = arrows.map((arrow, index): [string, string] => [
        visible((sign.texts[`destinations.${index}`]?.[primaryOf(sign)] ?? '').split('\n')[0] ?? ''),
        said[arrow] ?? '',
      ]);
      let way = '';
      const found: [string, string][] = [];
      for (const { role, alt, text } of tags) {
        if (role === 'Figure' && Object.values(said).some((each) => each === alt)) way = alt ?? '';
        if (role === 'H1') found.push([text, way]);
      }
      expect(found.sort(), nameOf(sign)).toEqual(wanted.sort());
    }
    expect(signs.length).toBeGreaterThan(10);
  });
});

describe('kit.pdf', () => {
  test('reads each of its pages as the sign’s own file does', async () => {
    const pages = await taggedPages(join(kit.folder, 'kit.pdf'));
    expect(pages).toHaveLength(heard.length);
    const told = pages.map(({ tags }) => printTags(tags.flatMap((tag) => (tag.role === 'Part' ? tag.kids : [tag]))));
    const alone = heard.map(({ page }) => printTags(page.tags));
    expect(told.sort()).toEqual(alone.sort());
  });
});

test.skipIf(!judge('pdfinfo'))(
  'Poppler reads the same tags with the same words, mark for mark',
  () => {
    const signs = heard.filter(
      ({ sign }) => (sign.fields.languages as readonly string[]).length > 2 || sign.variant === 'easy',
    );
    expect(signs.length).toBeGreaterThan(70);
    for (const { sign, tags } of signs) {
      const said = tags.map(({ role, text }) => [role, text]);
      expect(popplerTags(kit.file(sign, 'pdf')), nameOf(sign)).toEqual(said);
    }
  },
  120_000,
);
