/**
 * What the proof page costs: a build with and without it, in turns; then the page with many signs in headless Chromium.
 *   npm run build && node bench/proof.mjs [--signs 200] [--repeat 3] [--page 2000]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createJiti } from 'jiti';

import { measure } from './measure.mjs';
import { writeKit } from './write-kit.mjs';

const { values } = parseArgs({
  options: {
    signs: { type: 'string', default: '200' },
    repeat: { type: 'string', default: '3' },
    page: { type: 'string', default: '2000' },
  },
});
const [signs, repeat, many] = [values.signs, values.repeat, values.page].map(Number);

const folder = mkdtempSync(join(tmpdir(), 'bench-proof-'));
try {
  const [kit, out] = [join(folder, 'kit'), join(folder, 'out')];
  writeKit(kit, signs);
  await cost(kit, out);
  await page(out);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function cost(kit, out) {
  const program = fileURLToPath(new URL('../dist/bin.js', import.meta.url));
  const ways = { without: ['--no-proof'], with: [] };
  const seconds = { without: [], with: [] };
  for (let round = 0; round < repeat; round++) {
    for (const way of round % 2 === 0 ? ['without', 'with'] : ['with', 'without']) {
      rmSync(out, { recursive: true, force: true });
      seconds[way].push((await measure([[program, 'build', kit, '--out', out, ...ways[way]]])).seconds);
    }
  }
  rmSync(out, { recursive: true, force: true });
  await measure([[program, 'build', kit, '--out', out]]);
  const pictures = readdirSync(join(out, 'proof')).map((name) => statSync(join(out, 'proof', name)).size);
  const [plain, proofed] = [median(seconds.without), median(seconds.with)];
  console.log(`${signs} signs, PDF and PNG, median of ${repeat}`);
  console.log(`  without the page  ${plain.toFixed(2)} s`);
  console.log(
    `  with the page     ${proofed.toFixed(2)} s, ${(((proofed - plain) / signs) * 1000).toFixed(1)} ms a sign`,
  );
  console.log(`  a picture         ${(sum(pictures) / pictures.length / 1024).toFixed(1)} KB`);
}

/** The same signs again and again, each with a name of its own. */
async function page(out) {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const [whole, before, json, after] = /(<script type="application\/json" id="data">)(.*)(<\/script>)/.exec(html);
  const data = JSON.parse(json);
  const more = Array.from({ length: many }, (_, index) => {
    const sign = data.signs[index % data.signs.length];
    return { ...sign, id: `S-${index}`, building: 'ABC'[index % 3], floor: String(index % 5) };
  });
  const text = JSON.stringify({ ...data, signs: more }).replaceAll('<', '\\u003c');
  const file = join(out, 'many.html');
  writeFileSync(
    file,
    html.replace(whole, () => before + text + after),
  );

  const { withBrowser } = await createJiti(import.meta.url).import('../test/support/browser.ts');
  await withBrowser(async (tab) => {
    await tab.look({});
    await tab.open(file);
    const loaded = await tab.evaluate(
      `(({ domInteractive, domContentLoadedEventEnd, loadEventEnd }) => [domInteractive, domContentLoadedEventEnd, loadEventEnd])(performance.getEntriesByType('navigation')[0])`,
    );
    // From the event to a page that is laid out again, as somebody would see it.
    const filter = await tab.evaluate(`(() => {
      const select = (facet, value) => () => {
        const element = document.getElementById('facet-' + facet);
        element.value = value;
        element.dispatchEvent(new Event('change'));
      };
      const search = (value) => () => {
        const element = document.getElementById('search');
        element.value = value;
        element.dispatchEvent(new Event('input'));
      };
      const steps = [
        ...['A', 'B', 'C', ''].map((value) => select('building', value)),
        ...['0', '3', ''].map((value) => select('floor', value)),
        ...['ar', 'uk', ''].map((value) => select('language', value)),
        ...['k', 'kü', 'küc', 'küche', ''].map(search),
      ];
      return [...steps, ...steps].map((step) => {
        const start = performance.now();
        step();
        void document.body.offsetHeight;
        return performance.now() - start;
      });
    })()`);
    const nodes = await tab.evaluate(`document.querySelectorAll('*').length`);
    console.log(`\nThe page with ${many} signs, in Chromium`);
    console.log(`  size              ${(statSync(file).size / 1024).toFixed(0)} KB, ${nodes} elements at first`);
    console.log(`  parsed, ready, loaded   ${loaded.map((time) => time.toFixed(0)).join(', ')} ms`);
    console.log(
      `  a filter or a letter    median ${median(filter).toFixed(1)} ms, worst ${Math.max(...filter).toFixed(1)} ms`,
    );
  });
}

function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
