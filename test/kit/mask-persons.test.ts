import { describe, expect, test } from 'vitest';
import { maskPersons } from '../../src/kit/mask-persons.js';

describe('the text of kit.yaml for a code frame', () => {
  test('hides the names and nothing else, and keeps every column', () => {
    const text = [
      'signs:',
      '  - id: a',
      '    persons:',
      '      - Dr. Anna Schulz',
      '      - { family: Ay, role: Leitung }',
      '    number: 3',
      '  - { id: b, persons: [Öz Ünal], number: 4 }',
      '',
    ].join('\n');
    expect(maskPersons(text)).toBe(
      [
        'signs:',
        '  - id: a',
        '    persons:',
        '      - ··. ···· ······',
        '      - { ······: ··, ····: ······· }',
        '    number: 3',
        '  - { id: b, persons: [·· ····], ······: · }',
        '',
      ].join('\n'),
    );
  });

  test('hides names in a file that is broken', () => {
    const masked = maskPersons('name: "Kreis\nsigns:\n  - id: a\n    persons: [Schulz\n    number: 3\n');
    expect(masked).not.toContain('Schulz');
    expect(masked).toContain('id: a');
  });
});
