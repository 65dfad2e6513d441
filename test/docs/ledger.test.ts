import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CODES } from '../../src/diagnostics/explain.js';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/pdf-ledger.md', root), 'utf8');
const [tables = '', open = ''] = text.split('## What nobody independent confirms');
const rows = [...tables.matchAll(/^\| ([XOUA]\d+) \|(.*)\|$/gm)].map(([, id = '', cells = '']) => {
  const [, how = '', ours = '', judge = ''] = cells.split(' | ').map((cell) => cell.trim());
  return { id, how, ours, judge };
});

describe('docs/pdf-ledger.md', () => {
  test('has the points of all standards, each met in code or by absence', () => {
    expect(['X', 'O', 'U', 'A'].map((letter) => rows.filter(({ id }) => id.startsWith(letter)).length)).toEqual([
      22, 11, 16, 11,
    ]);
    for (const { id, how } of rows) expect(how, id).toMatch(/^(in code|by absence)/);
  });

  test('names tests that exist, and codes that exist', () => {
    const files = new Set([...text.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, file = '']) => file));
    expect(files.size).toBeGreaterThan(3);
    expect([...files].filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
    const codes = [...text.matchAll(/`(preflight\/[\w-]+)`/g)].map(([, code = '']) => code);
    expect(codes.filter((code) => !CODES.some((known) => known === code))).toEqual([]);
    for (const { id, ours } of rows) expect(ours, id).toMatch(/`test\//);
  });

  test('lists at its end what nobody independent confirms, and nothing else', () => {
    const unconfirmed = rows.filter(({ judge }) => judge.includes('nobody')).map(({ id }) => id);
    expect([...open.matchAll(/\b([XOUA]\d+)\b/g)].map(([, id]) => id)).toEqual(unconfirmed);
  });
});
