import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Code, problem } from '../../src/diagnostics/diagnostic.js';
import { CODES, explain } from '../../src/diagnostics/explain.js';
import type { Tongue } from '../../src/diagnostics/words.js';
import { SAMPLE_FACTS } from './sample-facts.js';

const STAGES: Readonly<Record<string, string>> = {
  build: 'Building: the kit’s folder, its templates, the output',
  catalogue: 'Catalogues: messages and their translations',
  colour: 'Colours and themes',
  kit: 'The kit: kit.yaml and room lists',
  layout: 'Layout: where things stand on a sign',
  pictogram: 'Pictograms',
  preflight: 'Preflight: a finished PDF, whoever made it',
  press: 'Printer profiles',
  tactile: 'Tactile signs: raised letters and Braille',
  text: 'Text: fonts and sizes',
};

const says = (code: Code, tongue: Tongue): readonly string[] => {
  // Codes and sample facts belong together, key by key; TypeScript sees two independent unions.
  const { what, why, fix } = explain(problem(code, SAMPLE_FACTS[code] as never), tongue);
  return [what, why, ...(fix === undefined ? [] : [fix])];
};

/** Control and direction characters as their numbers, for a page must show what is meant; nothing is Markdown. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
      return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    })
    .replace(/[\\`*_<>]/g, '\\$&');

function page(): string {
  const stageOf = (code: string): string => code.slice(0, code.indexOf('/'));
  const sections = Object.entries(STAGES).map(([stage, title]) => {
    const codes = CODES.filter((code) => stageOf(code) === stage);
    const entries = codes.map((code) => {
      const [en, de] = (['en', 'de'] as const).map((tongue) => plain(says(code, tongue).join(' ')));
      return `### \`${code}\`\n\n${en}\n\n*${de}*\n`;
    });
    return `## ${title}\n\n${entries.join('\n')}`;
  });
  return `# Errors, warnings, notes

Every finding has a code of the form \`stage/what-happened\`. Codes stay the same from version to version, so that another
program may rely on them (\`--json\`, \`report.json\`). Here is each with what it says: what is wrong, why it matters, what
to do, first in English, then in German. The names and numbers are examples.

This page is made by its test, \`test/docs/errors.test.ts\`.

${sections.join('\n')}`;
}

describe('docs/errors.md', () => {
  test('has every code with what it says', async () => {
    await expect(page()).toMatchFileSnapshot(fileURLToPath(new URL('../../docs/errors.md', import.meta.url)));
  });

  test('has a section for every stage', () => {
    expect([...new Set(CODES.map((code) => code.slice(0, code.indexOf('/'))))].sort()).toEqual(Object.keys(STAGES));
  });
});

describe('every finding', () => {
  test('has an example', () => {
    expect(Object.keys(SAMPLE_FACTS).sort()).toEqual(CODES);
  });

  test.each(CODES)('%s speaks both tongues without a hole', (code) => {
    for (const tongue of ['de', 'en'] as const) {
      for (const sentence of says(code, tongue)) {
        expect(sentence).toMatch(/^["„(]|^[\p{L}\p{N}-]/u);
        expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|\.\.$/);
      }
    }
    expect(says(code, 'de')).not.toEqual(says(code, 'en'));
  });
});
