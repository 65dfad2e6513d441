import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIT_FIELDS } from '../../src/kit/kit-schema.js';
import { parseKit } from '../../src/kit/parse-kit.js';
import { SIGN_FIELDS } from '../../src/kit/sign-schema.js';
import { SOURCE_FIELDS } from '../../src/kit/source-config.js';
import { fakeFiles } from './fake-files.js';

const page = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

describe.each(['kit.md', 'de/kit.md'])('docs/%s', (file) => {
  const text = page(file);

  test('describes every key of a kit, a sign and a source', () => {
    const missing = [KIT_FIELDS, SIGN_FIELDS, SOURCE_FIELDS]
      .flatMap((fields) => Object.keys(fields))
      .filter((key) => !text.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });

  test('uses message keys that are shipped', () => {
    const keys = new Set(
      [...text.matchAll(/\b(?:message|unit|Teeküche|Jugendamt): ([a-z]+\.[a-z-]+)|\b((?:waiting)\.[a-z-]+)/g)].map(
        ([, a, b]) => a ?? b ?? '',
      ),
    );
    expect(keys.size).toBeGreaterThan(4);
    const isShipped = (key: string): boolean => {
      const [namespace, name = ''] = key.split('.');
      const file = new URL(`../../locales/de/${namespace}.json`, import.meta.url);
      return name in (JSON.parse(readFileSync(file, 'utf8')) as object);
    };
    expect([...keys].filter((key) => !isShipped(key))).toEqual([]);
  });

  test('shows kits that the parser takes', () => {
    const kits = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, kit]) => kit ?? '');
    expect(kits.length).toBeGreaterThan(2);
    for (const kit of kits) {
      const { value, diagnostics } = parseKit(
        fakeFiles({ 'kit.yaml': kit, 'base/kreis.yaml': 'schema: 1\n' }),
        'kit.yaml',
      );
      expect(diagnostics).toEqual([]);
      expect(value).toBeDefined();
    }
  });
});

test('both pages have the same headings and examples', () => {
  const shape = (text: string): string[] =>
    text
      .split('\n')
      .filter((line) => /^(```|\|---)/.test(line))
      .concat(String(text.match(/^#+ /gm)?.length));
  expect(shape(page('de/kit.md'))).toEqual(shape(page('kit.md')));
});
