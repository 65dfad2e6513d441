import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.js';
import { showsUnicode, styleOf, wantsColour } from '../../src/cli/style.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { problem, warning } from '../../src/diagnostics/diagnostic.js';
import { CODES } from '../../src/diagnostics/explain.js';
import { SAMPLE_FACTS } from '../docs/sample-facts.js';
import { answer, building, terminal, transcript } from './session.js';

const onTerminal = { stdout: true, stderr: true };
const piped = { stdout: false, stderr: false };

describe('colour', () => {
  test.each<[string, Record<string, string>, typeof piped, boolean]>([
    ['on a terminal', {}, onTerminal, true],
    ['not in a pipe', {}, piped, false],
    ['not if only results go to a terminal', {}, { stdout: true, stderr: false }, false],
    ['not with NO_COLOR, whatever it says', { NO_COLOR: '0' }, onTerminal, false],
    ['on a terminal if NO_COLOR is empty', { NO_COLOR: '' }, onTerminal, true],
    ['in a pipe with FORCE_COLOR', { FORCE_COLOR: '1' }, piped, true],
    ['not with FORCE_COLOR=0', { FORCE_COLOR: '0' }, onTerminal, false],
    ['not where both are set', { NO_COLOR: '1', FORCE_COLOR: '1' }, onTerminal, false],
    ['not on a terminal that has none', { TERM: 'dumb' }, onTerminal, false],
  ])('%s', (_, environment, isTTY, wanted) => {
    expect(wantsColour({ environment, isTTY })).toBe(wanted);
  });

  test('only repeats what the words say', async () => {
    const warned = building(answer({ diagnostics: [warning('kit/literal-text', { text: 'Lager', language: 'de' })] }));
    const plain = await transcript(['build'], warned);
    const coloured = await transcript(['build'], warned, { isTTY: onTerminal });
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B[33mwarning\u001B[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken away.
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain);
  });
});

describe('marks beyond ASCII', () => {
  test.each<[string, string, Record<string, string>, boolean]>([
    ['everywhere but on Windows', 'linux', {}, true],
    ['not on the console of the Linux kernel', 'linux', { TERM: 'linux' }, false],
    ['not on a terminal without abilities', 'linux', { TERM: 'dumb', LANG: 'en_GB.UTF-8' }, false],
    ['where the locale is UTF-8', 'linux', { TERM: 'xterm', LANG: 'de_DE.UTF-8' }, true],
    ['not where it is another encoding', 'linux', { TERM: 'xterm', LANG: 'de_DE.ISO-8859-1' }, false],
    ['not in the locale of a computer without one', 'linux', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
    ['in the C locale with UTF-8', 'linux', { LC_ALL: 'C.UTF-8' }, true],
    ['not on the old console of Windows', 'win32', {}, false],
    ['in Windows Terminal', 'win32', { WT_SESSION: 'x' }, true],
    ['in the terminal of an editor', 'win32', { TERM_PROGRAM: 'vscode' }, true],
    ['in Git Bash', 'win32', { TERM: 'xterm-256color' }, true],
  ])('%s', (_, platform, environment, shown) => {
    expect(showsUnicode({ platform, environment })).toBe(shown);
  });

  test('have ASCII twins', () => {
    const { marks } = styleOf({ ...terminal([]).terminal, platform: 'win32', environment: {} });
    expect(Object.values(marks).join('')).toMatch(/^[ -~]+$/);
  });

  /** All that is said, in every way that something can be said: findings with lines of code, help, misuse, summaries. */
  const allThatIsSaid = async (given: Partial<Terminal>): Promise<string> => {
    const source = '  template: „dor-sign“ → x\n';
    const place = { file: 'kit.yaml', line: 1, column: 13 };
    const found = [
      problem('kit/unknown-template', { template: 'dor-sign', known: ['door-sign'], nearest: 'door-sign' }, place),
      ...CODES.map((code) => problem(code, SAMPLE_FACTS[code] as never)),
    ];
    const failing = building(answer({ diagnostics: found, sources: { 'kit.yaml': source }, signs: [] }));
    const parts = [
      ...['de', 'en'].map((lang) => transcript(['build', '--lang', lang], failing, given)),
      ...COMMANDS.flatMap((name) =>
        ['de', 'en'].map((lang) => transcript([name, '--help', '--lang', lang], undefined, given)),
      ),
      transcript(['biuld', '--lang', 'de'], undefined, given),
      transcript(['build', '--lang', 'de'], building(), given),
    ];
    return (await Promise.all(parts)).join('\n');
  };

  test('appear in no sentence on the old console of Windows, where umlauts and the kit’s own texts do', async () => {
    const said = await allThatIsSaid({ platform: 'win32', environment: {} });
    // Letters and figures stay, whoever's they are; signs that no code page has are gone.
    expect(said.match(/[^ -~\n\u00A1-\u00FF\u0964\p{L}\p{M}\p{N}]/gu) ?? []).toEqual([]);
    expect(said).toContain('Schlüssel');
    expect(said).toContain('Meinten Sie "door-sign"?');
    expect(said).toContain('1 |   template: "dor-sign" -> x');
  });

  test('appear in sentences of terminals that have them', async () => {
    const said = await allThatIsSaid({ environment: { LANG: 'de_DE.UTF-8' } });
    for (const sign of ['„', '“', '’', '│', '✗', '✓']) expect(said).toContain(sign);
  });
});
