import { formatValue } from 'hucre';

/**
 * A number as a spreadsheet shows it with this format. Formats of digits and fixed text are ours, because hucre takes
 * a quoted point between digits (`0\.00`, `0"."00`: 114 is 1.14) for a decimal one; the rest is hucre's. The decimal
 * sign is a point, however the program was set: a sign shows `2.10`.
 */
export function renderNumber(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = (value < 0 ? sections[1] : undefined) ?? sections[0] ?? '';
  const tokens = /[<>=]/.test(section) ? undefined : tokenise(section);
  if (tokens === undefined) return formatValue(value, format).trim();
  const sign = value < 0 && sections.length === 1 ? '-' : '';
  return `${sign}${fill(tokens, Math.abs(value))}`.trim();
}

type Token =
  | { readonly kind: 'digit'; readonly mark: string }
  | { readonly kind: 'point' }
  | { readonly kind: 'text'; readonly text: string };

/** Colours, languages, padding and filling take no part; undefined for anything that needs arithmetic (`%`, `E`, thousands, fractions, dates). */
function tokenise(section: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const parts = /\[[^\]]*\]|[_*].|"([^"]*)"|\\(.)|([0#?])|(\.)|([ \-+()])|./gsu;
  for (const [whole, quoted, escaped, mark, point, plain] of section.matchAll(parts)) {
    const text = quoted ?? escaped ?? plain;
    if (text !== undefined) tokens.push({ kind: 'text', text });
    else if (mark !== undefined) tokens.push({ kind: 'digit', mark });
    else if (point !== undefined) tokens.push({ kind: 'point' });
    else if (!/^[[_*]/.test(whole)) return undefined;
  }
  const points = tokens.filter(({ kind }) => kind === 'point').length;
  return points <= 1 && tokens.some(({ kind }) => kind === 'digit') ? tokens : undefined;
}

function fill(tokens: readonly Token[], value: number): string {
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const whole = point === -1 ? tokens : tokens.slice(0, point);
  const fraction = point === -1 ? [] : tokens.slice(point + 1);
  const places = fraction.filter(({ kind }) => kind === 'digit').length;
  const [digits = '', decimals = ''] = value.toFixed(places).split('.');
  return fillWhole(whole, digits) + (point === -1 ? '' : `.${fillFraction(fraction, decimals)}`);
}

/** From the right; the first placeholder takes all digits that are left. */
function fillWhole(tokens: readonly Token[], digits: string): string {
  const first = tokens.findIndex(({ kind }) => kind === 'digit');
  let left = digits === '0' ? '' : digits;
  let text = '';
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.kind === 'text') text = token.text + text;
    if (token?.kind !== 'digit') continue;
    const taken = index === first ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    text = (taken || blank(token.mark)) + text;
  }
  return first === -1 ? text + left : text;
}

const blank = (mark: string): string => (mark === '0' ? '0' : mark === '?' ? ' ' : '');

function fillFraction(tokens: readonly Token[], decimals: string): string {
  const significant = decimals.replace(/0+$/, '').length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return token.kind === 'text' ? token.text : '';
      const digit = at < significant ? decimals[at] : undefined;
      at++;
      return digit ?? blank(token.mark);
    })
    .join('');
}
