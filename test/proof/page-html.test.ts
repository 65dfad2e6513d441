import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { PageData } from '../../src/proof/client/data.js';
import { GERMAN } from '../../src/proof/client/words-de.js';
import { ENGLISH } from '../../src/proof/client/words-en.js';
import { pageHtml, SIGNATURE } from '../../src/proof/page-html.js';

const asset = (text: string) => ({ text, digest: createHash('sha256').update(text).digest('base64') });
const assets = { script: asset('console.log(1);'), style: asset('p { margin: 0 }') };

const data: PageData = {
  kit: '</title><script>alert(1)</script>',
  organisation: `"Stadt" & 'Kreis'`,
  date: '2026-11-23',
  tongue: 'de',
  selection: { words: ['--only </p><img src=x>'], of: 9 },
  languages: {},
  floors: [],
  texts: [{ language: 'de', text: '</script><script>alert(2)</script><!--', state: 'draft' }],
  signs: [],
  findings: [],
};

test('nothing that a kit says becomes markup', () => {
  const html = pageHtml(data, assets);
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html.match(/<\/script/g)).toHaveLength(2);
  expect(html).not.toContain('<img');
  expect(html).not.toContain('<!--');
  expect(html).toContain('&quot;Stadt&quot; &amp; &#39;Kreis&#39;');
});

test('the data come back as they were', () => {
  const [, json = ''] = /<script type="application\/json" id="data">(.*)<\/script>/.exec(pageHtml(data, assets)) ?? [];
  expect(JSON.parse(json)).toEqual(data);
});

test('the policy allows the page’s own script and style by their hashes, pictures beside it, and nothing else', () => {
  const html = pageHtml(data, assets);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`script-src 'sha256-${assets.script.digest}'`);
  expect(policy).not.toContain('unsafe');
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  for (const text of [script, style]) expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
  expect(html).not.toMatch(/\son[a-z]+=|style="|https?:/);
});

test('it says whose it is, and its language', () => {
  expect(pageHtml(data, assets)).toContain(SIGNATURE);
  expect(pageHtml({ ...data, tongue: 'en' }, assets)).toContain('<html lang="en">');
});

test('both tongues have words for the same things', () => {
  const shape = (words: object): string[] =>
    Object.entries(words)
      .flatMap(([key, value]) =>
        typeof value === 'object' ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
      )
      .sort();
  expect(shape(ENGLISH)).toEqual(shape(GERMAN));
});
