import { describe, expect, test } from 'vitest';
import type { ListDocuments } from '../../src/build/lists/lists.js';
import { printTable } from '../../src/cli/print-table.js';
import { cellsOf } from '../../src/cli/printable.js';
import { styleOf } from '../../src/cli/style.js';
import { problem } from '../../src/diagnostics/diagnostic.js';
import { commands, terminal, transcript } from './session.js';

const style = styleOf(terminal([]).terminal);

const languages: ListDocuments['languages'] = {
  schema: 1,
  languages: [
    {
      ...{ tag: 'ar', autonym: 'العربية', names: { de: 'Arabisch', en: 'Arabic' }, script: 'Arab', direction: 'rtl' },
      ...{ messages: 1280, of: 1290, complete: 99, states: { draft: 1270, reviewed: 10, tested: 0 } },
    },
    {
      ...{ tag: 'zh-Hans', autonym: '简体中文', names: { de: 'Chinesisch', en: 'Chinese' }, script: 'Hans' },
      ...{ direction: 'ltr', messages: 3, of: 1290, complete: 0, states: { draft: 3, reviewed: 0, tested: 0 } },
    },
  ],
  diagnostics: [],
};

const templates: ListDocuments['templates'] = {
  schema: 1,
  kit: 'Messe',
  templates: [
    { name: 'banner', origin: 'kit', trusted: false },
    {
      ...{
        name: 'door-sign',
        origin: 'shipped',
        trusted: true,
        distance: 1.5,
        easy: true,
        tactile: true,
        fields: ['number', 'message'],
      },
      languages: { max: 8, recommended: 3 },
      sizes: [
        { name: '150x150', width: 150, height: 150, default: true },
        { name: 'insert', width: 149, height: 105.5, default: false },
      ],
    },
  ],
  diagnostics: [],
};

const listing = (document: ListDocuments[keyof ListDocuments]) =>
  commands({ list: async () => ({ document, diagnostics: [] }) });

describe('a list', () => {
  test('of languages has their state, and their own name last', async () => {
    expect(await transcript(['languages'], listing(languages))).toMatchInlineSnapshot(`
      "tag      language  script  reads         messages  complete  drafts  reviewed  own name
      ar       Arabic    Arab    to the left      1,280      99 %   1,270        10  العربية
      zh-Hans  Chinese   Hans    to the right         3       0 %       3            简体中文
      exit 0"
    `);
  });

  test('of templates speaks German to whoever does, and never says more of one that may not run', async () => {
    expect(await transcript(['templates', 'messe', '--lang', 'de'], listing(templates))).toMatchInlineSnapshot(`
      "Name       Formate in mm                   Abstand  Sprachen         Leichte Sprache  tastbar  Felder           Herkunft
      banner                                                                                                          Kit, nicht vertraut: wurde nicht ausgeführt
      door-sign  150 × 150*, insert 149 × 105,5  1,5 m    bis 8, besser 3  ja               ja       number, message
      exit 0"
    `);
  });

  test('stands one entry a paragraph where the terminal is narrow', async () => {
    const narrow = { columns: 40, isTTY: { stdout: true, stderr: true }, environment: { NO_COLOR: '1' } };
    const text = await transcript(['templates', 'messe'], listing(templates), narrow);
    expect(text).toMatchInlineSnapshot(`
      "banner
        from: kit, not trusted: it has not
        been run

      door-sign
        sizes in mm: 150 × 150*, insert 149 ×
        105.5
        distance: 1.5 m
        languages: up to 8, better 3
        Leichte Sprache: yes
        tactile: yes
        fields: number, message
      exit 0"
    `);
  });

  test('has colours on a terminal alone', async () => {
    const onTerminal = { columns: 200, isTTY: { stdout: true, stderr: false } };
    expect(await transcript(['languages'], listing(languages), onTerminal)).toContain('\u001B[');
    expect(await transcript(['languages'], listing(languages))).not.toContain('\u001B[');
  });

  test('leaves scripts away that the terminal has not', async () => {
    const old = { platform: 'win32', environment: {} };
    const text = await transcript(['languages'], listing(languages), old);
    expect(text).not.toMatch(/العربية|own name/);
    expect(text).toContain('zh-Hans');
  });

  test('is one document with --json, with what is wrong in it', async () => {
    const found = problem('build/kit-missing', { path: 'kri', nearest: 'kreis' });
    const broken = commands({ list: async () => ({ document: languages, diagnostics: [found] }) });
    const { terminal: made, written } = terminal(['languages', 'kri', '--json']);
    const { run } = await import('../../src/cli/run.js');
    expect(await run(made, broken)).toBe(1);
    expect([JSON.parse(written.stdout), written.stderr]).toEqual([languages, '']);
  });
});

describe('a table', () => {
  test('measures wide letters and marks as a terminal does', () => {
    const rows = [
      ['简体', 'x'],
      ['e\u0301té', 'x'],
      ['ab', 'x'],
    ];
    const lines = printTable([{ heading: 'a' }, { heading: 'b' }], [{ rows }], { style, width: undefined }).split('\n');
    expect(lines.slice(1, 4).map((line) => cellsOf(line.slice(0, line.indexOf('x'))))).toEqual([6, 6, 6]);
  });

  test('shows no control character of a kit', () => {
    const text = printTable([{ heading: 'a' }], [{ rows: [['x\u001B[2Jy\u202Ez']] }], { style, width: undefined });
    expect(text).toBe('a\nx\uFFFD[2Jy\uFFFDz\n');
  });

  test('of nothing is nothing', () => {
    expect(printTable([{ heading: 'a' }], [{ rows: [] }], { style, width: 80 })).toBe('');
  });
});

test('a sheet names the files that it wrote', async () => {
  const writing = commands({
    writeSheet: async (name, _request, out) => ({ value: [`${out}/${name}.pdf`], diagnostics: [] }),
  });
  expect(await transcript(['pictograms', '--sheet', '--out', 'there'], writing)).toBe('there/pictograms.pdf\nexit 0');
});
