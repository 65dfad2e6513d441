/**
 * Glyphs of a run become shapes of text clusters: base and marks, or a ligature, one outline in em with y up.
 * What kerning does stays in the positions, so that one shape serves wherever its cluster stands.
 */
import { inkBox } from '../base/ink-box.js';
import { type Box, joinOutlines, type Outline, placeOutline } from '../base/outline.js';
import type { Glyph } from '../display/item.js';
import type { Face } from './face.js';
import { glyphOutline } from './glyph-outline.js';
import type { Run, ShapedGlyph } from './shape-run.js';

export interface RunCluster {
  readonly glyph: Glyph;
  /** From the run's left end, in em. */
  readonly x: number;
  /** Where it stands among the run's clusters from left to right. */
  readonly column: number;
}

export interface SetRun {
  /** In logical order; their texts joined are the run's text. */
  readonly clusters: readonly RunCluster[];
  /** In em. */
  readonly advance: number;
}

export interface GlyphStore {
  /** The shared, frozen shape of a cluster. */
  shape(face: Face, parts: readonly PlacedPart[], text: string): Glyph;
  /** What a shape paints, in em; undefined if nothing. */
  ink(glyph: Glyph): Box | undefined;
}

/** A font's glyph in a cluster, in units of the face, from the origin of the cluster's base. */
export interface PlacedPart {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly advances: boolean;
}

export function createGlyphStore(): GlyphStore {
  const shapes = new Map<string, Glyph>();
  const inks = new WeakMap<Glyph, Box | undefined>();
  return {
    shape(face, parts, text) {
      const key = `${face.name} ${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')} ${text}`;
      let glyph = shapes.get(key);
      if (glyph === undefined) {
        glyph = drawCluster(face, parts, text);
        shapes.set(key, glyph);
        inks.set(glyph, inkBox(glyph.outline));
      }
      return glyph;
    },
    ink: (glyph) => inks.get(glyph),
  };
}

function drawCluster(face: Face, parts: readonly PlacedPart[], text: string): Glyph {
  const scale = 1 / face.unitsPerEm;
  const placed = parts.map(({ glyph, x, y }) =>
    placeOutline(glyphOutline(face, glyph), { x: x * scale, y: y * scale }, scale),
  );
  const joined: Outline = joinOutlines(placed);
  const advance = parts.reduce((sum, part) => sum + (part.advances ? face.font.glyphHAdvance(part.glyph) : 0), 0);
  Object.freeze(joined.xy);
  return Object.freeze({ outline: Object.freeze(joined), advance: advance * scale, text });
}

interface RawCluster {
  start: number;
  readonly left: number;
  readonly glyphs: { readonly shaped: ShapedGlyph; readonly x: number }[];
}

/** `shaped` in the order HarfBuzz gives: from left to right. */
export function mergeClusters(run: Run, shaped: readonly ShapedGlyph[], store: GlyphStore): SetRun {
  const raw: RawCluster[] = [];
  let pen = 0;
  for (const glyph of shaped) {
    let cluster = raw.at(-1);
    if (cluster === undefined || cluster.start !== glyph.cluster) {
      cluster = { start: glyph.cluster, left: pen, glyphs: [] };
      raw.push(cluster);
    }
    cluster.glyphs.push({ shaped: glyph, x: pen + glyph.dx });
    pen += glyph.advance;
  }
  if (run.rightToLeft) raw.reverse();
  const columns = raw.length - 1;
  const texts = clusterTexts(run.text, raw);
  const clusters: RunCluster[] = [];
  raw.forEach((cluster, index) => {
    const text = texts[index] ?? '';
    if (text !== '')
      clusters.push(placeCluster(run.face, cluster, text, run.rightToLeft ? columns - index : index, store));
  });
  return { clusters, advance: pen / run.face.unitsPerEm };
}

function placeCluster(
  face: Face,
  { glyphs, left }: RawCluster,
  text: string,
  column: number,
  store: GlyphStore,
): RunCluster {
  const base = glyphs.find(({ shaped }) => shaped.advance !== 0)?.x ?? glyphs[0]?.x ?? left;
  const parts = glyphs.map(({ shaped, x }) => ({
    glyph: shaped.glyph,
    x: x - base,
    y: shaped.dy,
    advances: shaped.advance !== 0,
  }));
  return { glyph: store.shape(face, parts, text), x: base / face.unitsPerEm, column };
}

const JOINERS_ONLY = /^[\u200C\u200D]+$/;

/** The characters of each cluster. Joiners paint nothing: theirs go to the cluster before (in front: after) them. */
function clusterTexts(text: string, clusters: readonly RawCluster[]): string[] {
  const texts = clusters.map(({ start }, index) => text.slice(start, clusters[index + 1]?.start ?? text.length));
  if (texts.length < 2) return texts;
  for (let index = 1; index < texts.length; index++) {
    if (!JOINERS_ONLY.test(texts[index] ?? '')) continue;
    let owner = index - 1;
    while (owner > 0 && texts[owner] === '') owner--;
    texts[owner] += texts[index] ?? '';
    texts[index] = '';
  }
  if (JOINERS_ONLY.test(texts[0] ?? '')) {
    const next = texts.findIndex((other, index) => index > 0 && other !== '');
    if (next > 0) {
      texts[next] = `${texts[0]}${texts[next]}`;
      texts[0] = '';
    }
  }
  return texts;
}
