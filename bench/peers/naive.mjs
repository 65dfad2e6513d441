/** What one would write in an afternoon: satori sets the text, resvg rasterises, sharp compresses. PNG only. */
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';

import { drawings } from '../workload.mjs';
import { readArguments } from './arguments.mjs';
import { fonts } from './fonts.mjs';

const { out, doors } = readArguments();

const element = (type, style, children, more = {}) => ({
  type,
  props: { style: { display: 'flex', ...style }, children, ...more },
});
const text = (size, weight, content, more = {}) =>
  element('div', { fontSize: size, fontWeight: weight, lineHeight: 1.3, ...more }, content);

function signOf({ number, pictogram, texts, names }) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="#0B3B45" fill-rule="evenodd" d="${drawings[pictogram]}"/></svg>`;
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  const block = { height: 59.25, backgroundColor: '#CAE2D9', color: '#0B3B45', alignItems: 'center' };
  return element(
    'div',
    { width: 156, height: 156, flexDirection: 'column', backgroundColor: '#fff', color: '#1D1D1B' },
    [
      element('div', { gap: 2.1 }, [
        element('div', { ...block, width: 53, paddingLeft: 12 }, [
          { type: 'img', props: { src: source, width: 30, height: 30 } },
        ]),
        element('div', { ...block, width: 100.9, paddingLeft: 12.5 }, [text(34, 600, number)]),
      ]),
      element('div', { flexDirection: 'column', padding: '6px 15.5px', height: 68 }, [
        text(10, 700, texts[0].title),
        ...texts
          .slice(1)
          .map(({ dir, title }) => text(6.5, 500, title, dir === 'rtl' ? { justifyContent: 'flex-end' } : {})),
      ]),
      element(
        'div',
        { flexDirection: 'column', margin: '0 15.5px', borderTop: '0.38px solid #0B3B45' },
        names.map((name) => text(5.5, 600, name)),
      ),
    ],
  );
}

for (const door of doors) {
  const svg = await satori(signOf(door), { width: 156, height: 156, fonts });
  const picture = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: 1843 } }).render();
  const raw = { width: picture.width, height: picture.height, channels: 4 };
  writeFileSync(`${out}/${door.id}.png`, await sharp(picture.pixels, { raw }).png().toBuffer());
}
