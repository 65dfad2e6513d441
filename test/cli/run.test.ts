import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { notice, problem, warning } from '../../src/diagnostics/diagnostic.js';
import { answer, building, checking, commands, sign, terminal, transcript } from './session.js';

const kit = `schema: 1
signs:
  - id: foyer
    template: dor-sign
`;

const misnamed = problem(
  'kit/unknown-template',
  { template: 'dor-sign', known: ['door-sign'], nearest: 'door-sign' },
  { file: 'kit.yaml', line: 4, column: 15 },
);
const literal = warning(
  'kit/literal-text',
  { text: 'Lager', language: 'de' },
  { file: 'rooms.csv', line: 7, column: 3 },
);

describe('a build', () => {
  test('lists its output on standard output and sums up on standard error', async () => {
    const rows = { read: 5, signs: 2, merged: 1, skipped: 1, failed: 1, reasons: [{ place: {}, reason: 'Schacht' }] };
    expect(await transcript(['build', 'kreishaus'], building(answer({ rows })))).toMatchInlineSnapshot(`
      "output/pdf  2 files
      output/png  2 files
      output/kit.pdf
      output/order.csv
      output/report.json
      output/manifest.json
      ! ✓ 2 signs written
      !   Standard         1 written
      !   Leichte Sprache  1 written
      !   Rows             5 read = 2 signs + 1 merged + 1 skipped + 1 failed
      !   Output           output
      exit 0"
    `);
  });

  test('shows what is wrong where, why it matters and what to do, and leaves the output alone', async () => {
    const failed = answer({ diagnostics: [misnamed], sources: { 'kit.yaml': kit }, signs: [] });
    expect(await transcript(['build', 'kreishaus'], building(failed))).toMatchInlineSnapshot(`
      "! kit.yaml:4:15  error kit/unknown-template
      !   There is no template "dor-sign".
      !   Nothing says how such a sign looks.
      !   Did you mean "door-sign"?
      !   4 │     template: dor-sign
      !     │               ^

      ! ✗ Nothing written: 1 error
      !   Output  output is as it was
      exit 1"
    `);
  });

  test('speaks German to whoever does', async () => {
    const failed = answer({ diagnostics: [misnamed], sources: { 'kit.yaml': kit }, signs: [] });
    expect(
      await transcript(['build'], building(failed), { environment: { LANG: 'de_DE.UTF-8' } }),
    ).toMatchInlineSnapshot(`
      "! kit.yaml:4:15  Fehler kit/unknown-template
      !   Es gibt keine Vorlage „dor-sign“.
      !   Nichts sagt, wie ein solches Schild aussieht.
      !   Meinten Sie „door-sign“?
      !   4 │     template: dor-sign
      !     │               ^

      ! ✗ Nichts geschrieben: 1 Fehler
      !   Ausgabe  output ist, wie es war
      exit 1"
    `);
  });

  test('succeeds with warnings, and fails with them under --strict', async () => {
    const warned = building(answer({ diagnostics: [literal] }));
    expect(await transcript(['build'], warned)).toMatch(/Warnings {9}1\n[\s\S]*exit 0$/);
    expect(await transcript(['build', '--strict'], warned)).toMatch(/Warnings .*they count as errors\n[\s\S]*exit 1$/);
  });

  test('fails if a sign failed, although --keep-going wrote the others', async () => {
    const signs = [sign('a-1'), sign('a-2', 'failed'), sign('a-3', 'unchanged')];
    const partly = { ...answer({ signs }), ok: true };
    expect(await transcript(['build', '--keep-going'], building(partly))).toMatchInlineSnapshot(`
      "output/pdf  2 files
      output/png  2 files
      output/kit.pdf
      output/order.csv
      output/report.json
      output/manifest.json
      ! ✗ 1 of 3 signs failed
      !   Standard  1 written, 1 unchanged, 1 failed
      !   Output    output
      exit 1"
    `);
  });

  test('says that nothing had to be done', async () => {
    const unchanged = answer({ signs: [sign('a-1', 'unchanged')] });
    expect(await transcript(['build'], building(unchanged))).toContain('! ✓ Everything is up to date\n');
  });

  test('says what was selected, and that the derived files are about the selection', async () => {
    const selected = answer({
      signs: [sign('a-1'), sign('b-1', 'unselected')],
      selection: { only: ['a-*', 'c-1'], languages: ['de', 'ar'] },
    });
    const text = await transcript(['build', '--only', 'a-*'], building(selected));
    expect(text).toContain('1 written, 1 not selected\n');
    expect(text).toContain(
      '--only a-* --only c-1 --languages de,ar; order.csv, ticket.pdf, report.json and kit.pdf are about these signs only\n',
    );
  });

  test('says how long each stage took if asked', async () => {
    const timed = building(answer({ timing: { load: 12.4, make: 3456.7 } }));
    expect(await transcript(['build', '--timing'], timed)).toContain('load 12 ms, make 3,457 ms\n');
    expect(await transcript(['build'], timed)).not.toContain(' ms');
  });
});

describe('--json', () => {
  test('prints the report and nothing else, whether it went well or not', async () => {
    for (const result of [answer(), answer({ diagnostics: [misnamed], signs: [] })]) {
      const { terminal: made, written } = terminal(['build', '--json']);
      await run(made, building(result));
      expect(written.stdout).toBe(`${JSON.stringify(result.report, undefined, 2)}\n`);
      expect(written.stderr).toBe('');
    }
  });

  test('is what check --report json prints', async () => {
    const found = checking(answer({ diagnostics: [misnamed] }, undefined));
    const [json, report] = await Promise.all([
      transcript(['check', '--json'], found),
      transcript(['check', '--report', 'json'], found),
    ]);
    expect(report).toBe(json);
    expect(report).toMatch(/^\{[\s\S]*"code": "kit\/unknown-template"[\s\S]*\}\nexit 1$/);
  });
});

describe('a check', () => {
  test('has no output, only findings', async () => {
    const { out: _, ...checked } = answer({ signs: [sign('a-1', 'unchanged'), sign('b-1', 'unselected')] });
    expect(await transcript(['check'], checking(checked))).toBe('! ✓ 1 sign checked, no error\nexit 0');
  });

  test('fails if there is an error', async () => {
    const { out: _, ...found } = answer({ diagnostics: [misnamed, literal] });
    expect(await transcript(['check'], checking(found))).toMatch(/! ✗ 1 error\n! {3}Warnings {2}1\nexit 1$/);
  });
});

describe('templates --trust', () => {
  test('names the templates that may run from now on', async () => {
    const trusting = commands({
      trustTemplates: async (kitFolder) => ({ value: [`${kitFolder}/templates/banner.tsx`], diagnostics: [] }),
    });
    expect(await transcript(['templates', '--trust', 'fair'], trusting)).toMatchInlineSnapshot(`
      "fair/templates/banner.tsx
      ! 1 template may run as long as nobody changes it.
      exit 0"
    `);
  });

  test('says if there is nothing to trust', async () => {
    const nothing = commands({
      trustTemplates: async (kitFolder) => ({
        value: [],
        diagnostics: [notice('build/no-own-templates', { kit: kitFolder })],
      }),
    });
    expect(await transcript(['templates', '--trust', 'fair'], nothing)).toMatch(
      /brings no templates of its own[\s\S]*exit 0$/,
    );
  });

  test('fails where there is no kit, with the nearest path', async () => {
    const nowhere = commands({
      trustTemplates: async (path) => ({
        value: undefined,
        diagnostics: [problem('build/kit-missing', { path, nearest: 'fair' })],
      }),
    });
    expect(await transcript(['templates', '--trust', 'fare'], nowhere)).toMatch(
      /no kit at "fare"[\s\S]*Did you mean "fair"\?[\s\S]*exit 1$/,
    );
  });
});

describe('what is nobody’s wish', () => {
  test('our own mistake is not blamed on the kit', async () => {
    const breaks = commands({
      buildKit: async () => {
        throw new Error('a page without a size');
      },
    });
    const lines = (await transcript(['build'], breaks)).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '! This is a mistake in Schildwerk, not in your kit. Please report it with these lines:',
      '! schildwerk 1.2.3, linux',
      '! Error: a page without a size',
    ]);
    expect(lines[3]).toMatch(/^! {5}at /);
    expect(lines.at(-1)).toBe('exit 70');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('a build that %s interrupts ends with %i and says that nothing changed', async (name, code) => {
    const controller = new AbortController();
    const interrupted = commands({
      buildKit: async (_request, progress) => {
        controller.abort(name);
        progress?.signal?.throwIfAborted();
        return answer();
      },
    });
    expect(await transcript(['build'], interrupted, { interruption: () => controller.signal })).toBe(
      `! Interrupted. The output is as it was before.\nexit ${code}`,
    );
  });

  test('a build that was done when it was interrupted is told as done', async () => {
    const controller = new AbortController();
    const late = commands({
      buildKit: async () => {
        controller.abort('SIGINT');
        return answer();
      },
    });
    expect(await transcript(['build'], late, { interruption: () => controller.signal })).toMatch(
      /2 signs written[\s\S]*exit 0$/,
    );
  });

  test('interruptions are only caught where there is something to put right', async () => {
    const interruption = (): never => {
      throw new Error('asked for');
    };
    expect(await transcript(['check'], checking(answer()), { interruption })).toMatch(/exit 0$/);
    expect(await transcript(['--help'], commands({}), { interruption })).toMatch(/exit 0$/);
  });
});
