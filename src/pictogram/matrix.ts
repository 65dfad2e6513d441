/** Affine maps, written as SVG writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function rotation(degrees: number, x = 0, y = 0): Matrix {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return [cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos];
}

const STEP = /\s*([a-zA-Z]+)\s*\(([^()]*)\)[\s,]*/y;

/** The map that an SVG `transform` attribute describes; undefined if it is not one. */
export function parseTransform(text: string): Matrix | undefined {
  let result = IDENTITY;
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const call = STEP.exec(text);
    const step = call === null ? undefined : parseStep(call[1] ?? '', call[2] ?? '');
    if (step === undefined) return text.slice(at).trim() === '' ? result : undefined;
    result = compose(result, step);
  }
  return result;
}

function parseStep(name: string, list: string): Matrix | undefined {
  const numbers = parseNumbers(list);
  if (numbers === undefined) return undefined;
  const [a = 0, b, c, d = 0, e = 0, f = 0] = numbers;
  const tangent = Math.tan((a * Math.PI) / 180);
  switch (`${name}/${numbers.length}`) {
    case 'matrix/6':
      return [a, b ?? 0, c ?? 0, d, e, f];
    case 'translate/1':
    case 'translate/2':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale/1':
    case 'scale/2':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'rotate/1':
    case 'rotate/3':
      return rotation(a, b, c);
    case 'skewX/1':
      return [1, 0, tangent, 1, 0, 0];
    case 'skewY/1':
      return [1, tangent, 0, 1, 0, 0];
    default:
      return undefined;
  }
}

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;

/** Numbers separated by spaces, commas or nothing (`1-2`); undefined if anything else stands there. */
export function parseNumbers(text: string): number[] | undefined {
  const numbers: number[] = [];
  const list = text.trim();
  for (let at = 0; at < list.length; ) {
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(list)?.[0];
    if (found === undefined || !Number.isFinite(Number(found))) return undefined;
    numbers.push(Number(found));
    at += found.length;
    while (/[\s,]/.test(list[at] ?? '')) at++;
  }
  return numbers;
}

const USER_UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** An absolute length in user units (CSS pixels); undefined for percentages, font units and nonsense. */
export function parseLength(text: string): number | undefined {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(px|pt|pc|mm|cm|in)?\s*$/.exec(text);
  const value = Number(match?.[1]) * (USER_UNITS[match?.[2] ?? ''] ?? Number.NaN);
  return match !== null && Number.isFinite(value) ? value : undefined;
}
