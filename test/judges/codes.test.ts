/** Codes on finished signs, as a phone would take them: read by a program that is not ours, from our PNG and from what others paint of our PDF. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { limitsOf } from '../../src/build/preflight-limits.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import { addressOf } from '../../src/kit/address.js';
import { preflight } from '../../src/preflight/preflight.js';
import { writeFiles } from '../support/folders.js';
import { type Picture, readPng } from '../support/ink.js';
import { judge } from '../support/judges.js';
import { reported } from '../support/program.js';
import { paintTrimmed, RASTERISERS } from '../support/rasterise-pdf.js';
import { readCode } from '../support/read-code.js';

/** Dots an inch: three a module of the finest code, coarser than what a phone makes of it from where it is scanned. */
const DPI = 100;

const ADDRESSES = {
  plain: 'https://www.musterkreis.example/termin',
  umlauts: 'https://müsterkreis.example/straße/größe?für=ä',
  punycode: 'https://xn--msterkreis-9db.example/',
  arabic: 'https://مثال.example/موعد',
  long: `https://www.kreis-musterkreis.example/service/termine?amt=12&sprache=de&ref=aushang-og1&token=${'0a9F'.repeat(40)}#buchen`,
  phone: 'tel:+492999131040',
  mail: 'mailto:post@musterkreis.example?subject=Termin%20im%20Kreishaus',
  place: 'geo:51.5136,7.4653',
};
type Name = keyof typeof ADDRESSES;
/** What differs between the themes is the ground alone. */
const NAMES: Readonly<Record<string, readonly Name[]>> = {
  light: Object.keys(ADDRESSES) as Name[],
  head: ['plain', 'long'],
  full: ['plain', 'long'],
  contrast: ['plain', 'long'],
};

const kit = (theme: string): string => `schema: 1
name: Probe
date: 2026-11-23
documents: en
languages: [de, en, ar]
easy: ${theme === 'light' || theme === 'head'}
theme: theme.yaml
signs:
${NAMES[theme]
  ?.map(
    (id, index) => `  - id: ${id}
    template: waiting-area
    size: ${index % 2 === 0 ? 'a3' : 'a4'}
    messages: [waiting.please-wait, waiting.we-call-you]
    pictogram: ${index % 3 === 0 ? '[waiting-area, screen-number]' : 'waiting-area'}
    url: "${ADDRESSES[id]}"
`,
  )
  .join('')}`;

interface Made {
  readonly address: string;
  readonly pdf: Uint8Array;
  readonly picture: Picture;
}

async function make(theme: string): Promise<Made[]> {
  const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  try {
    writeFiles(folder, { 'kit/kit.yaml': kit(theme), 'kit/theme.yaml': `base: ${theme}\n` });
    const out = join(folder, 'out');
    const build = ['build', join(folder, 'kit'), '--out', out, '--dpi', `${DPI}`, '--no-proof'];
    const { status, report } = await reported(build);
    expect(report.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(status).toBe(0);
    const file = (path = ''): Uint8Array => new Uint8Array(readFileSync(join(out, path)));
    return await Promise.all(
      report.signs.map(async ({ id, files }) => {
        const { encoded } = addressOf(ADDRESSES[id as Name]);
        const [pdf, png] = ['.pdf', '.png'].map((end) => file(files.find((path) => path.endsWith(end))));
        return { address: encoded, pdf: pdf ?? file(), picture: await readPng(png ?? file()) };
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(Object.keys(NAMES))('in theme %s', (theme) => {
  let signs: Made[];
  beforeAll(async () => {
    signs = await make(theme);
  });

  test('the code in every PNG is read as its address', () => {
    expect(signs.length).toBeGreaterThanOrEqual(2);
    expect(signs.map(({ picture }) => readCode(picture))).toEqual(signs.map(({ address }) => address));
  });

  test.each(RASTERISERS)('the code in every PDF is read as its address when %s paints it', async (rasteriser) => {
    if (!judge(rasteriser)) return;
    const painted = await Promise.all(signs.map(({ pdf, picture }) => paintTrimmed(rasteriser, pdf, picture)));
    expect(painted.map(readCode)).toEqual(signs.map(({ address }) => address));
  });

  test('preflight finds nothing in the PDF', () => {
    const limits = limitsOf(pressNamed('generic-x4').profile);
    const found = signs.flatMap(({ pdf }) => preflight(pdf, limits).diagnostics);
    expect(found.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([]);
  });
});
