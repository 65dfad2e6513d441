import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type JsonNode, parseJson } from '../../src/catalogue/parse-json.js';

const parsable = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const plain = (node: JsonNode): unknown => {
  if (node.kind === 'object') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  if (node.kind === 'array') return node.items.map(plain);
  return node.kind === 'string' ? node.value : node.kind;
};

test('it reads what JSON.parse reads and refuses what JSON.parse refuses', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '"\\u00e4\\n"',
      '"',
      '\\',
      ' ',
      '\n',
      '1',
      '-0.5e+3',
      '01',
      'true',
      'null',
      'x',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      expect('node' in parseJson(text), text).toBe(parsable(text));
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test('it gives back every text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (messages) => {
      const parsed = parseJson(JSON.stringify(messages, null, 2));
      if (!('node' in parsed)) throw new Error('not read');
      expect(Object.entries(plain(parsed.node) as object)).toEqual(Object.entries(messages));
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('a fault says what should stand where', () => {
  const faults: readonly (readonly [string, string, string, string])[] = [
    ['{\n  "a": "x"\n  "b": "y"\n}', 'comma', '"', '3:3'],
    ['{ "a": "x", }', 'key', '}', '1:13'],
    ['{ „a": "x" }', 'key', '„', '1:3'],
    ['{ "a" "x" }', 'colon', '"', '1:7'],
    ['{ "a": x }', 'value', 'x', '1:8'],
    ['{ "a": "x\n" }', 'end-of-string', '\n', '1:10'],
    ['{ "a": "C:\\x" }', 'escape', 'x', '1:12'],
    ['{ "a": "x" } }', 'end-of-file', '}', '1:14'],
    ['', 'value', '', '1:1'],
    ['['.repeat(5000), 'less-depth', '[', '1:34'],
  ];
  for (const [text, expected, found, at] of faults) {
    const parsed = parseJson(text);
    if (!('fault' in parsed)) throw new Error(`read: ${text}`);
    expect([parsed.fault.expected, parsed.fault.found, `${parsed.fault.at.line}:${parsed.fault.at.column}`]).toEqual([
      expected,
      found,
      at,
    ]);
  }
});

test('a byte order mark and Windows line ends are read over', () => {
  const parsed = parseJson('\uFEFF{\r\n  "a": 1 x }');
  expect('fault' in parsed && parsed.fault.at).toEqual({ line: 2, column: 10 });
});
