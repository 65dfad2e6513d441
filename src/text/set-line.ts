/** One line of a segment: re-ordered by UAX 9 as it stands, shaped, its clusters side by side. */
import type { Glyph } from '../display/item.js';
import { visualOrder } from './bidi.js';
import type { Face } from './face.js';
import type { Segment } from './itemise.js';
import { type LevelRun, levelRuns } from './level-runs.js';
import type { GlyphStore, SetRun } from './merge-clusters.js';
import type { Run } from './shape-run.js';
import type { Line } from './types.js';

export interface LineSetting {
  readonly language: string;
  readonly features: string;
  /** Extra space between clusters, in em. */
  readonly tracking: number;
  readonly store: GlyphStore;
  /** Shapes, or remembers. */
  setRun(run: Run): SetRun;
}

export interface Span {
  readonly start: number;
  readonly end: number;
  /** A forced break follows. */
  readonly forced?: boolean;
}

interface PlacedRun {
  readonly run: LevelRun;
  readonly set: SetRun;
  readonly left: number;
}

const SOFT_HYPHEN = '\u00AD';
const SPACES = /[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]/;

export function setLine(segment: Segment, span: Span, setting: LineSetting): Line {
  const bodyEnd = endOfBody(segment, span);
  const runs = levelRuns(segment, { start: span.start, end: bodyEnd }, setting.language, featuresOf(setting));
  const hyphenated = endsWithSoftHyphen(segment, span, bodyEnd);
  if (hyphenated) addHyphen(runs, segment.faces[bodyEnd - 1]);

  const { placed, advance } = placeRuns(runs, setting);
  const clusters = runs.flatMap((run) => placed.get(run) ?? []);
  const last = clusters.at(-1);
  if (hyphenated && last !== undefined) clusters[clusters.length - 1] = asSoftHyphen(last, runs, setting);

  const tail = setTail(segment, span, bodyEnd, advance, setting);
  const all = [...clusters, ...tail];
  return {
    text: all.map(({ glyph }) => glyph.text).join(''),
    direction: segment.direction,
    advance,
    ink: inkOf(clusters, setting.store),
    clusters: all,
  };
}

/** The end of the line without the spaces that the break swallows. */
function endOfBody({ text, painted }: Segment, { start, end }: Span): number {
  let body = end;
  for (let at = end; at > start; at--) {
    if (SPACES.test(text.charAt(at - 1))) body = at - 1;
    else if (painted[at - 1] !== false || text.charAt(at - 1) === SOFT_HYPHEN) break;
  }
  return body;
}

const endsWithSoftHyphen = ({ text }: Segment, { end }: Span, bodyEnd: number): boolean =>
  end < text.length && bodyEnd === end && text.charAt(end - 1) === SOFT_HYPHEN;

/** Ligatures would hold their letters together while tracking parts the others. */
const featuresOf = ({ features, tracking }: LineSetting): string =>
  tracking === 0 ? features : [features, '-liga', '-clig'].filter((feature) => feature !== '').join();

function addHyphen(runs: LevelRun[], face: Face | undefined): void {
  const last = runs.at(-1);
  if (last !== undefined && (face ?? last.face).has('-')) runs[runs.length - 1] = { ...last, text: `${last.text}-` };
}

/** PDF 32000-1, 14.8.2.2.3: a hyphen that only a line break made is read back as a soft one. */
function asSoftHyphen(cluster: PlacedCluster, runs: readonly LevelRun[], { store }: LineSetting): PlacedCluster {
  const face = runs.at(-1)?.face;
  const hyphen = face?.font.nominalGlyph(0x2d);
  if (face === undefined || hyphen === undefined || cluster.glyph.text !== '-') return cluster;
  return { ...cluster, glyph: store.shape(face, [{ glyph: hyphen, x: 0, y: 0, advances: true }], SOFT_HYPHEN) };
}

type PlacedCluster = Line['clusters'][number];

/** Scripts whose letters stand apart; the others would fall to pieces. */
const TRACKABLE = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor', 'Hebr', 'Ethi']);
const LETTER = /\p{L}/u;

function placeRuns(
  runs: readonly LevelRun[],
  { tracking, setRun }: LineSetting,
): { readonly placed: ReadonlyMap<Run, PlacedCluster[]>; readonly advance: number } {
  const sets: PlacedRun[] = [];
  const placed = new Map<Run, PlacedCluster[]>();
  let pen = 0;
  let trailing = 0;
  for (const run of visualOrder(runs)) {
    const set = setRun(run);
    const space = TRACKABLE.has(run.script) || !LETTER.test(run.text) ? tracking : 0;
    sets.push({ run, set, left: pen });
    placed.set(
      run,
      set.clusters.map(({ glyph, x, column }) => ({ glyph, x: pen + x + column * space })),
    );
    pen += set.advance + set.clusters.length * space;
    trailing = space;
  }
  return { placed, advance: pen - trailing };
}

/** The spaces a break swallowed, beyond the line's end: invisible, but words would join without them. */
function setTail(
  { text, faces, direction }: Segment,
  { start, end, forced = false }: Span,
  bodyEnd: number,
  advance: number,
  { language, features, setRun }: LineSetting,
): PlacedCluster[] {
  const spaces = [...text.slice(bodyEnd, end)].filter((character) => SPACES.test(character)).join('');
  const before = text.charAt(bodyEnd - 1);
  const implied = forced && spaces === '' && bodyEnd > start && !/[-\u00AD\u2010\u2060]/.test(before) ? ' ' : '';
  const face = faces[Math.max(0, bodyEnd - 1)];
  if (face === undefined) return [];
  const clusters: PlacedCluster[] = [];
  let beyond = 0;
  for (const space of spaces + implied) {
    const set = setRun({ text: space, face, script: 'Zyyy', language, features, rightToLeft: false });
    const x = direction === 'rtl' ? -beyond - set.advance : advance + beyond;
    beyond += set.advance;
    clusters.push(...set.clusters.map(({ glyph }): PlacedCluster => ({ glyph, x })));
  }
  return clusters;
}

function inkOf(clusters: readonly { readonly glyph: Glyph; readonly x: number }[], store: GlyphStore): Line['ink'] {
  let [left, right, top, bottom] = [Infinity, -Infinity, -Infinity, Infinity];
  for (const { glyph, x } of clusters) {
    const box = store.ink(glyph);
    if (box === undefined) continue;
    left = Math.min(left, x + box.x);
    right = Math.max(right, x + box.x + box.width);
    bottom = Math.min(bottom, box.y);
    top = Math.max(top, box.y + box.height);
  }
  return left > right ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}
