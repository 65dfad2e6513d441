/** Typst as a library: one compiler, one document a sign. It has no PNG here, so its SVG goes through resvg. */
import { readFileSync, writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Resvg } from '@resvg/resvg-js';

import { drawings } from '../workload.mjs';
import { readArguments } from './arguments.mjs';
import { fonts } from './fonts.mjs';

const { out, formats, doors } = readArguments();
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map(({ data }) => data) }] });
const mainFileContent = readFileSync(new URL('./sign.typ', import.meta.url), 'utf8');

for (const door of doors) {
  const pictogram = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#0B3B45" fill-rule="evenodd" d="${drawings[door.pictogram]}"/></svg>`;
  const inputs = { sign: JSON.stringify({ ...door, pictogram }) };
  const compiled = compiler.compile({ mainFileContent, inputs });
  if (compiled.result === null) throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics())));
  if (formats.includes('pdf')) writeFileSync(`${out}/${door.id}.pdf`, compiler.pdf(compiled.result));
  if (formats.includes('png')) {
    const svg = compiler.plainSvg(compiled.result);
    const options = { font: { loadSystemFonts: false }, background: '#fff', fitTo: { mode: 'width', value: 1843 } };
    writeFileSync(`${out}/${door.id}.png`, new Resvg(svg, options).render().asPng());
    await new Promise((resolve) => setImmediate(resolve));
  }
  compiler.evictCache(10);
}
