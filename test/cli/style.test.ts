import { describe, expect, test } from 'vitest';
import { showsUnicode, styleOf, wantsColour } from '../../src/cli/style.js';
import { warning } from '../../src/diagnostics/diagnostic.js';
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
});
