/**
 * How many sheets our imposition needs beside an independent packer, for the signs of the examples and for mixed ones.
 *   npm ci --prefix bench && npm run build && node bench/imposition.mjs [--seeds 20]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKit } from '../dist/build/load-kit.js';
import { impose } from '../dist/sheet/impose.js';
import { layShelves } from '../dist/sheet/shelves.js';
// By its file: what its package.json names as main is no module.
import { MaxRectsPacker } from './node_modules/maxrects-packer/dist/maxrects-packer.mjs';

const { values } = parseArgs({ options: { seeds: { type: 'string', default: '20' } } });

const STOCKS = [
  { name: 'board 1500 x 1000', ...stock(1500, 1000) },
  { name: 'board 3050 x 1500', ...stock(3050, 1500) },
  { name: 'film 1000 x 700, no turning', ...stock(1000, 700, { mayTurn: false }) },
  { name: 'SRA3', ...stock(450, 320) },
];

const loads = [
  ['kreishaus', await signsOf('kreishaus')],
  ['rathaus', await signsOf('rathaus')],
  ...Array.from({ length: Number(values.seeds) }, (_, seed) => [`mixed ${seed + 1}`, mixed(seed + 1)]),
];

console.log('sheets: ours (rows alone) / maxrects-packer, which may cut round corners that no saw can\n');
for (const on of STOCKS) {
  let [ours, rows, theirs] = [0, 0, 0];
  const fills = [];
  for (const [name, pieces] of loads) {
    const fitting = pieces.filter((piece) => !impose([piece], on).tooLarge.length);
    const began = performance.now();
    const { sheets } = impose(fitting, on);
    const took = performance.now() - began;
    const count = [sheets.length, rowsAlone(fitting, on), maxrects(fitting, on)];
    ours += count[0];
    rows += count[1];
    theirs += count[2];
    fills.push(sheets.reduce((sum, { fill }) => sum + fill, 0) / sheets.length);
    if (!name.startsWith('mixed')) {
      console.log(
        `  ${on.name}, ${name}: ${count[0]} (${count[1]}) / ${count[2]}, fill ${(100 * fills.at(-1)).toFixed(1)} %, ${took.toFixed(0)} ms`,
      );
    }
  }
  const fill = fills.reduce((sum, each) => sum + each, 0) / fills.length;
  console.log(
    `  ${on.name}, all ${loads.length}: ${ours} (${rows}) / ${theirs}, ours / theirs ${(ours / theirs).toFixed(3)}, rows alone / theirs ${(rows / theirs).toFixed(3)}, fill ${(100 * fill).toFixed(1)} %\n`,
  );
}

function stock(width, height, more = {}) {
  const [margin, gap] = [15, 10];
  const area = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  return { width, height, area, gap, mayTurn: true, anchor: 'corner', ...more };
}

async function signsOf(example) {
  const { kit } = await loadKit({
    kit: fileURLToPath(new URL(`../examples/${example}`, import.meta.url)),
    templates: 'trusted',
    selection: {},
  });
  return kit.resolved.signs.map(({ size, quantity }) => ({ width: size.width, height: size.height, quantity }));
}

/** Signs of a house with many kinds of them, the same for the same seed. */
function mixed(seed) {
  let state = seed * 2654435761;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const sizes = [[150, 150], [149, 105.5], [148, 105], [210, 148], [297, 210], [420, 297], [600, 300], [200, 300], [800, 200], [100, 100], [450, 120]]; // biome-ignore format: a table
  const kinds = Array.from({ length: 12 + Math.floor(random() * 20) }, () => {
    const known = sizes[Math.floor(random() * sizes.length)];
    const [width, height] = random() < 0.6 ? known : [60 + Math.floor(random() * 500), 40 + Math.floor(random() * 300)];
    return { width, height, quantity: 1 + Math.floor(random() ** 3 * 40) };
  });
  return kinds;
}

function rowsAlone(pieces, on) {
  const batches = pieces.map((piece, index) => {
    const upright = { width: piece.width, height: piece.height, turned: false };
    const turned = { width: piece.height, height: piece.width, turned: true };
    const count = ({ width, height }) =>
      Math.floor((on.area.width + on.gap) / (width + on.gap)) *
      Math.floor((on.area.height + on.gap) / (height + on.gap));
    const ways = (on.mayTurn ? [upright, turned] : [upright]).filter((way) => count(way) > 0);
    ways.sort((a, b) => count(b) - count(a));
    return { ways, pieces: Array.from({ length: piece.quantity }, (_, at) => ({ piece: index, copy: at + 1 })) };
  });
  return layShelves(batches, on).length;
}

function maxrects(pieces, { area, gap, mayTurn }) {
  const options = { smart: false, pot: false, square: false, allowRotation: mayTurn, border: 0 };
  const packer = new MaxRectsPacker(area.width, area.height, gap, options);
  packer.addArray(
    pieces.flatMap(({ width, height, quantity }) =>
      Array.from({ length: quantity }, () => ({ width, height, data: 0 })),
    ),
  );
  return packer.bins.length;
}
