/** Templates that a kit brings are programs of strangers: they run when somebody has said so, and not before. */
import { appendFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { trustFile } from '../../src/build/trust-store.js';
import { temporaryFolder } from '../support/folders.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { HEAD, kitFolder } from './kits.js';

const SIGN = `
import { writeFileSync } from 'node:fs';
writeFileSync(MARK, 'it ran');
`;

/** A template that paints the message and nothing else. */
const PLAIN = `import { Box, defineTemplate, Slot } from 'schildwerk/template';
import { SIZES } from './parts/sizes.js';

export const template = defineTemplate<{ height: number }>({
  name: 'own-sign',
  sizes: SIZES,
  defaultSize: 'a6',
  distance: 1,
  languages: { max: 2, recommended: 1 },
  easy: false,
  fields: ['message'],
  fit(sign, size, tools) {
    const [text] = sign.message?.lines ?? [];
    if (text === undefined) return { fits: true, shape: { height: 0 }, fills: {} };
    const em = tools.smallest('primary', text.language, 'primary');
    const fill = { kind: 'text', paragraph: tools.shape(text, 'primary'), size: em, pitch: em, align: 'start', colour: 'ink', lines: 1 } as const;
    return { fits: true, shape: { height: em }, fills: { message: fill } };
  },
  Sign: ({ shape, size }) => (
    <Box width={size.width} height={size.height} paddingLeft={20} paddingTop={20}>
      <Slot name="message" width={size.width - 40} height={shape.height} />
    </Box>
  ),
});
`;
const PARTS = 'export const SIZES = { a6: { width: 148, height: 105 } };\n';

const KIT = `${HEAD}signs:\n  - { id: own, template: own-sign, message: rooms.archive }\n`;
const own = (template = PLAIN): string =>
  kitFolder(KIT, { 'templates/own-sign.tsx': template, 'templates/parts/sizes.ts': PARTS });

describe('a template in a kit’s folder', () => {
  test.each(['build', 'check'])('is not run by %s, and its sign is an error', async (command) => {
    const root = own();
    const mark = join(root, 'mark');
    writeFileSync(join(root, 'kit/templates/own-sign.tsx'), SIGN.replace('MARK', JSON.stringify(mark)));
    const { status, report } = await reported([command, join(root, 'kit')], {
      env: { XDG_CONFIG_HOME: temporaryFolder() },
    });
    expect([status, codesOf(report)]).toEqual([1, ['build/untrusted-template']]);
    expect(existsSync(mark)).toBe(false);
  });

  test('runs with --allow-templates, TSX and parts and all', async () => {
    const root = own();
    const { status, report } = await reported(['build', join(root, 'kit'), '--allow-templates'], {
      env: { XDG_CONFIG_HOME: temporaryFolder() },
    });
    expect(codesOf(report)).toEqual([]);
    expect(status).toBe(0);
    expect(existsSync(join(root, 'kit/output/pdf/own.pdf'))).toBe(true);
  });

  test('checks what stands under with: by its own schema, and the kit’s other keys stay the kit’s', async () => {
    const template = PLAIN.replace(
      "  fields: ['message'],",
      "  fields: ['message'],\n  withSchema: z.strictObject({ hours: z.string() }),",
    ).replace('import { Box', 'import { z, Box');
    const check = (given: string) =>
      reported([
        'check',
        join(
          kitFolder(KIT.replace('archive }', `archive, with: ${given} }`), {
            'templates/own-sign.tsx': template,
            'templates/parts/sizes.ts': PARTS,
          }),
          'kit',
        ),
        '--allow-templates',
      ]);
    expect(codesOf((await check('{ hours: "8:00" }')).report)).toEqual([]);
    const { status, report } = await check('{ huors: "8:00" }');
    expect(status).toBe(1);
    expect(report.diagnostics.map(({ hint }) => hint).join(' ')).toContain('"hours"');
  });

  test('runs once it is trusted, and no longer when any file of its folder has changed', async () => {
    const root = own();
    const env = { XDG_CONFIG_HOME: temporaryFolder() };
    const kit = join(root, 'kit');
    expect((await schildwerk(['templates', '--trust', kit], { env })).status).toBe(0);
    expect((await reported(['check', kit], { env })).status).toBe(0);
    appendFileSync(join(kit, 'templates/parts/sizes.ts'), '\n// changed\n');
    const { status, report } = await reported(['check', kit], { env });
    expect([status, codesOf(report)]).toEqual([1, ['build/untrusted-template']]);
  });

  test('that has the name of one of ours is never replaced by it', async () => {
    const root = kitFolder(KIT.replace('own-sign', 'door-sign'), { 'templates/door-sign.tsx': PLAIN });
    const { status, report } = await reported(['check', join(root, 'kit')], {
      env: { XDG_CONFIG_HOME: temporaryFolder() },
    });
    expect([status, codesOf(report)]).toEqual([1, ['build/untrusted-template']]);
  });

  test('does no harm where no sign asks for it', async () => {
    const root = kitFolder(KIT.replace('own-sign', 'door-sign'), { 'templates/own-sign.tsx': 'throw new Error();' });
    expect(
      (await schildwerk(['check', join(root, 'kit')], { env: { XDG_CONFIG_HOME: temporaryFolder() } })).status,
    ).toBe(0);
  });

  test.each([
    ['a package', `import 'satori';\n`, 'satori'],
    ['a module of Node', `import { readFileSync } from 'node:fs';\n`, 'node:fs'],
    ['a file beside its folder', `import '../kit.js';\n`, '../kit.js'],
  ])('that imports %s is refused', async (_what, line, imported) => {
    const root = own(line + PLAIN);
    const { status, report } = await reported(['check', join(root, 'kit'), '--allow-templates']);
    expect(status).toBe(1);
    expect(report.diagnostics.find(({ code }) => code === 'build/template-import')).toMatchObject({
      facts: { imported },
    });
  });

  test('that is broken is an error with its cause, and no crash', async () => {
    const root = own('export const template = 1 +;\n');
    const { status, report } = await reported(['check', join(root, 'kit'), '--allow-templates']);
    expect(status).toBe(1);
    expect(codesOf(report)).toContain('build/broken-template');
  });
});

test.each([
  ['linux', {}, '/home/a/.config/schildwerk/trusted-templates.json'],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/schildwerk/trusted-templates.json'],
  ['win32', { APPDATA: '/Users/a/AppData/Roaming' }, '/Users/a/AppData/Roaming/schildwerk/trusted-templates.json'],
])('on %s trust is kept in the person’s own configuration', (platform, variables, file) => {
  expect(trustFile({ platform, home: '/home/a', variables }).replaceAll('\\', '/')).toBe(file);
});
