import { describe, expect, test } from 'vitest';
import type { KitFacts } from '../../src/diagnostics/codes/kit.js';
import { SHAPE_WORDS } from '../../src/diagnostics/codes/kit-shapes.js';
import { type Code, type Diagnostic, problem } from '../../src/diagnostics/diagnostic.js';
import { explain } from '../../src/diagnostics/explain.js';

/** Every code of this stage with facts as they occur; a new code without an example does not compile. */
const EXAMPLES: { readonly [C in keyof KitFacts]: readonly KitFacts[C][] } = {
  'kit/file-missing': [{ file: 'kti.yaml' }, { file: 'kti.yaml', nearest: 'kit.yaml' }],
  'kit/file-outside': [{ file: '../kreis.yaml' }],
  'kit/file-unreadable': [{ file: 'kit.yaml' }],
  'kit/not-utf8': [{ file: 'kit.yaml' }],
  'kit/empty': [{ file: 'kit.yaml' }],
  'kit/not-a-map': [{ file: 'kit.yaml' }],
  'kit/yaml-syntax': [
    { problem: 'TAB_AS_INDENT', detail: 'Tabs are not allowed', line: 'number: 3' },
    { problem: 'IMPOSSIBLE', detail: 'Something else', line: '' },
  ],
  'kit/duplicate-key': [{ key: 'name', firstLine: 2 }],
  'kit/extends-cycle': [{ chain: ['a.yaml', 'b.yaml', 'a.yaml'] }],
  'kit/unknown-key': [
    { key: 'nam', within: '', known: ['name'], nearest: 'name' },
    { key: 'colour', within: 'signs', known: ['id', 'size'] },
    { key: 'colour', within: 'with', known: [] },
  ],
  'kit/missing-key': [
    { key: 'name', within: '' },
    { key: 'arrow', within: 'destinations.0' },
  ],
  'kit/wrong-value': [
    { key: 'arrow', value: 'norht', expected: 'arrow', nearest: 'right' },
    { key: 'languages', value: '', expected: 'languages' },
  ],
  'kit/no-signs': [{}],
  'kit/no-id': [{}],
  'kit/no-template': [{}],
  'kit/duplicate-id': [
    { id: 'a', first: { file: 'rooms.xlsx', sheet: 'Räume', line: 3 }, differing: ['floor'] },
    { id: 'a', first: { file: 'kit.yaml', line: 3 }, differing: [] },
  ],
  'kit/same-file-name': [{ id: 'a-1', other: 'A.1', name: 'a-1' }],
  'kit/unknown-template': [
    { template: 'dor', known: ['door-sign'], nearest: 'door-sign' },
    { template: 'x', known: [] },
  ],
  'kit/unknown-size': [{ size: 'a7', template: 'door-sign', known: ['a6'], nearest: 'a6' }],
  'kit/unknown-pictogram': [{ pictogram: 'x' }, { pictogram: 'x', nearest: 'y' }],
  'kit/unknown-message': [{ key: 'a.b' }, { key: 'a.b', nearest: 'a.c' }],
  'kit/unknown-language': [{ language: 'xx', known: ['de'] }],
  'kit/unknown-floor': [{ floor: '1.OG', known: ['1. OG'], nearest: '1. OG' }],
  'kit/literal-text': [{ text: 'Lager', language: 'de' }],
  'kit/no-languages': [{ template: 'notice' }],
  'kit/too-many-languages': [{ template: 'door-sign', languages: ['de', 'en'], max: 1 }],
  'kit/many-languages': [{ template: 'door-sign', languages: 5, recommended: 3 }],
  'kit/text-without-language': [{ language: 'en' }],
  'kit/message-and-text': [{ message: 'a.b' }],
  'kit/wrong-url': (['no-scheme', 'scheme', 'characters', 'malformed', 'long'] as const).map((fault) => ({
    url: 'kreis.example',
    fault,
    schemes: ['https', 'tel'],
    longest: 600,
  })),
  'kit/one-url': [{ shown: 'https://kreis.example/de', languages: ['en'] }],
  'kit/nothing-to-paint': [{ template: 'door-sign', fields: ['number', 'message'] }],
  'kit/too-many-messages': [{ template: 'waiting-area', messages: 6, max: 5 }],
  'kit/too-many-pictograms': [{ template: 'toilet-sign', pictograms: 4, max: 3 }],
  'kit/pictograms-unlike-messages': [
    { pictograms: 2, messages: 3 },
    { pictograms: 2, messages: 1 },
  ],
  'kit/no-easy-text': [{ texts: ['Foyer', 'Lager'] }],
  'kit/easy-on-dark': [
    { theme: 'full', signs: 1 },
    { theme: 'contrast', signs: 12 },
  ],
  'kit/no-easy-form': [{ template: 'door-sign' }],
  'kit/pictogram-without-alt': [{ pictogram: 'bear', key: 'pictograms.bear' }],
  'kit/wrong-with': [{ template: 'notice', key: 'hours', detail: 'expected string' }],
  'kit/corners-too-large': [{ radius: 80, mostMm: 75 }],
  'kit/corners-without-contour': [{ radius: 6 }],
  'kit/hole-outside': [{ x: 148, y: 12, diameter: 5, width: 150, height: 150 }],
  'kit/hole-near-edge': [{ x: 8, y: 8, diameter: 5, distanceMm: 8, leastMm: 10 }],
  'kit/holes-overlap': [{ x: 12, y: 75, otherX: 15, otherY: 75, diameter: 5, apartMm: 3 }],
  'kit/always-tactile': [{ template: 'handrail-sign' }],
  'kit/validity-reversed': [{ from: '2026-12-01', until: '2026-11-01' }],
};

const all = Object.entries(EXAMPLES).flatMap(([code, facts]) =>
  facts.map((one): readonly [string, Diagnostic] => [code, problem(code as Code, one as never)]),
);

describe('the words of the kit', () => {
  test.each(all)('%s says what, why and what to do in whole sentences of both tongues', (_, diagnostic) => {
    for (const tongue of ['de', 'en'] as const) {
      for (const sentence of Object.values(explain(diagnostic, tongue))) {
        expect(sentence).toMatch(/^["„«]?\p{L}.*[.?…][”"“]?$|^[„"].*[.?]$/u);
        expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|\.\.$/);
      }
    }
  });

  test('quote in the manner of each language', () => {
    for (const [, diagnostic] of all) {
      expect(
        Object.values(explain(diagnostic, 'de'))
          .join(' ')
          .replace(/"[^"]*"/g, ''),
      ).not.toContain('"');
      expect(Object.values(explain(diagnostic, 'en')).join(' ')).not.toMatch(/[„‚]/);
    }
  });

  test('describe every shape of a value in both tongues', () => {
    for (const { de, en } of Object.values(SHAPE_WORDS)) expect(`${de}${en}`).not.toMatch(/\.$/);
  });
});
