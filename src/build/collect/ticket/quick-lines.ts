/**
 * Thousands of ids, file names and hashes, each of them new and all of them plain: set from pairs of letters that the
 * typesetter has set before. The same line as the typesetter's own (a test holds it), at a tenth of its time.
 */
import type { Line, TextStyle, Typesetter } from '../../../text/types.js';

/** Left to right, a glyph a letter, and no shape that depends on more than a neighbour. */
const PLAIN = /^[\x20-\x7e\u00b7\u00d7ÄÖÜäöüß\u2013]+$/;

type Cluster = Line['clusters'][number];

interface Letter {
  readonly glyph: Cluster['glyph'];
  readonly advance: number;
  readonly ink: Line['ink'];
}

/** The text as one line; undefined for what is not that plain. */
export function quickLines(typesetter: Typesetter): (text: string, style: TextStyle) => Line | undefined {
  const kinds = new Map<string, { letters: Map<string, Letter | undefined>; pairs: Map<string, number | undefined> }>();
  const setAlone = (text: string, style: TextStyle): Line | undefined =>
    typesetter.shape(text, style).breakLines(Number.POSITIVE_INFINITY)[0];
  const letterOf = (text: string, style: TextStyle): Letter | undefined => {
    const line = setAlone(text, style);
    const [cluster, more] = line?.clusters ?? [];
    if (line === undefined || cluster === undefined || more !== undefined) return undefined;
    return { glyph: cluster.glyph, advance: line.advance, ink: line.ink };
  };
  /** From the origin of the first to that of the second; undefined where the two are one shape. */
  const stepOf = (pair: string, style: TextStyle): number | undefined => {
    const [first, second, more] = setAlone(pair, style)?.clusters ?? [];
    return first === undefined || second === undefined || more !== undefined ? undefined : second.x - first.x;
  };
  return (text, style) => {
    if (!PLAIN.test(text)) return undefined;
    const kind = `${style.language} ${style.weight} ${style.figures ?? ''}`;
    const { letters, pairs } = remember(kinds, kind, () => ({ letters: new Map(), pairs: new Map() }));
    const clusters: Cluster[] = [];
    let [x, ink, before] = [0, { left: 0, right: 0, top: 0, bottom: 0 }, ''];
    let last: Letter | undefined;
    for (const character of text) {
      const letter = remember(letters, character, () => letterOf(character, style));
      if (letter === undefined) return undefined;
      if (before !== '') {
        const pair = before + character;
        const step = remember(pairs, pair, () => stepOf(pair, style));
        if (step === undefined) return undefined;
        x += step;
      }
      ink = joined(ink, letter.ink, x);
      clusters.push({ glyph: letter.glyph, x });
      [before, last] = [character, letter];
    }
    return { text, direction: 'ltr', advance: x + (last?.advance ?? 0), ink, clusters };
  };
}

/** A letter without ink, a space, does not count. */
function joined(sum: Line['ink'], { left, right, top, bottom }: Line['ink'], x: number): Line['ink'] {
  if (left === right) return sum;
  if (sum.left === sum.right) return { left: x + left, right: x + right, top, bottom };
  return {
    left: Math.min(sum.left, x + left),
    right: Math.max(sum.right, x + right),
    top: Math.max(sum.top, top),
    bottom: Math.min(sum.bottom, bottom),
  };
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as Value; // it has been put there
  const made = make();
  known.set(key, made);
  return made;
}
