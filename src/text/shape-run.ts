/** HarfBuzz: characters of one face, script and direction go in, positioned glyphs come out, in units of the face. */
import { Buffer, Direction, Feature, shape } from 'harfbuzzjs';

import type { Face } from './face.js';

export interface Run {
  readonly text: string;
  readonly face: Face;
  /** ISO 15924. */
  readonly script: string;
  /** BCP 47; HarfBuzz makes an OpenType language of it. */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** OpenType features as HarfBuzz writes them, parted by commas: `tnum,-liga`. */
  readonly features: string;
}

export interface ShapedGlyph {
  readonly glyph: number;
  /** UTF-16 index of the first character of its cluster. */
  readonly cluster: number;
  readonly advance: number;
  readonly dx: number;
  /** Upwards. */
  readonly dy: number;
}

let buffer: Buffer | undefined;
const featureLists = new Map<string, Feature[]>();

/** Glyphs from left to right. */
export function shapeRun({ text, face, script, language, rightToLeft, features }: Run): ShapedGlyph[] {
  // HarfBuzz objects are freed by finalisers only, so one buffer serves all runs.
  buffer ??= new Buffer();
  buffer.reset();
  buffer.addText(text);
  buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR);
  buffer.setScript(script);
  buffer.setLanguage(language);
  shape(face.font, buffer, parseFeatures(features));
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { glyph: codepoint, cluster, advance: xAdvance, dx: xOffset, dy: yOffset };
  });
}

function parseFeatures(features: string): Feature[] {
  let list = featureLists.get(features);
  if (list === undefined) {
    list = features
      .split(',')
      .map((feature) => Feature.fromString(feature))
      .filter((feature) => feature !== undefined);
    featureLists.set(features, list);
  }
  return list;
}
