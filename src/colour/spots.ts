/**
 * Named inks. On paper one ink looks one way: all colours of a theme that are printed with it are tints of one full
 * tone, which stands in a file once, as what the ink looks like where nobody has it.
 */
import type { Colour } from '../base/colour.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Converter } from './create-converter.js';
import { hexOfRgb } from './hex.js';
import type { AskedColour } from './read-colour.js';
import type { Token } from './types.js';

type Cmyk = Colour['cmyk'];
type Spot = NonNullable<Colour['spot']>;
type Named = readonly [token: Token, colour: AskedColour & { readonly spot: Spot }];

/** Inks of the colours that name a spot and no inks: of the same ink elsewhere, or converted. */
export function spotInks(
  asked: ReadonlyMap<Token, AskedColour>,
  converter: Converter,
  diagnostics: Diagnostic[],
): ReadonlyMap<Token, Cmyk> {
  const named = [...asked].flatMap(([token, colour]): Named[] => {
    const { spot } = colour;
    return spot === undefined ? [] : [[token, { ...colour, spot }]];
  });
  diagnostics.push(...spellings(named));
  const inks = new Map<Token, Cmyk>();
  for (const name of new Set(named.map(([, { spot }]) => spot.name))) {
    const group = named.filter(([, { spot }]) => spot.name === name);
    const leader = leaderOf(group);
    if (leader === undefined) continue;
    const [first, { rgb, spot }] = leader;
    const cmyk = leader[1].cmyk ?? converter.toCmyk(rgb);
    const most = Math.max(...cmyk) * (100 / spot.tint);
    if (leader[1].cmyk !== undefined && most > 100 + MISREAD * (100 / spot.tint)) {
      const facts = { token: first, spot: name, tint: spot.tint, cmyk, most: Math.round(most) };
      diagnostics.push(problem('colour/tint-too-strong', facts, { key: `colours.${first}.cmyk` }));
      continue;
    }
    for (const [token, colour] of group) {
      const wanted = scaled(cmyk, colour.spot.tint / spot.tint);
      const other = token === first ? undefined : contradiction(leader, [token, colour], wanted);
      if (other === undefined) inks.set(token, colour.cmyk ?? wanted);
      else diagnostics.push(other);
    }
  }
  return inks;
}

/** Who says most of what the ink looks like: inks rather than a screen colour, a full tone rather than a tint. */
const leaderOf = (group: readonly Named[]): Named | undefined =>
  group.toSorted(
    ([, a], [, b]) => Number(b.cmyk !== undefined) - Number(a.cmyk !== undefined) || b.spot.tint - a.spot.tint,
  )[0];

/** Whole percents of two tints of one ink may differ by so much. */
const MISREAD = 1;

function contradiction([first, lead]: Named, [token, colour]: Named, wanted: Cmyk): Diagnostic | undefined {
  const facts = { spot: colour.spot.name, tint: colour.spot.tint, first, second: token };
  const place = { key: `colours.${token}` };
  if (colour.cmyk !== undefined) {
    const inks = colour.cmyk;
    if (inks.every((ink, at) => Math.abs(ink - (wanted[at] ?? 0)) <= MISREAD)) return undefined;
    const looks = { firstLooks: said(wanted), secondLooks: said(inks) };
    return problem('colour/spot-contradicts', { ...facts, ...looks }, place);
  }
  // Neither says its inks: two screen colours of one tint would be two full tones.
  if (lead.cmyk !== undefined || lead.spot.tint !== colour.spot.tint) return undefined;
  const [firstLooks, secondLooks] = [hexOfRgb(lead.rgb), hexOfRgb(colour.rgb)];
  return firstLooks === secondLooks
    ? undefined
    : problem('colour/spot-contradicts', { ...facts, firstLooks, secondLooks }, place);
}

/** Names that only a press takes for different ones: it would make two plates of one ink. */
function spellings(named: readonly Named[]): Diagnostic[] {
  const known = new Map<string, string>();
  return named.flatMap(([token, { spot }]) => {
    const folded = foldedName(spot.name);
    const first = known.get(folded) ?? spot.name;
    known.set(folded, first);
    const facts = { first, second: spot.name };
    return first === spot.name ? [] : [problem('colour/spot-spelled-twice', facts, { key: `colours.${token}.spot` })];
  });
}

/** Colours that would go onto a plate which is no ink. */
export function namedLikePlates(asked: ReadonlyMap<Token, AskedColour>, plates: readonly string[]): Diagnostic[] {
  const taken = new Set(plates.map(foldedName));
  return [...asked].flatMap(([token, { spot }]) => {
    if (spot === undefined || !taken.has(foldedName(spot.name))) return [];
    const key = `colours.${token}`;
    return [problem('colour/bad-spot', { key, found: spot.name }, { key: `${key}.spot` })];
  });
}

const foldedName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

function scaled(cmyk: Cmyk, by: number): Cmyk {
  const [cyan, magenta, yellow, key] = cmyk.map((ink) => Math.min(100, Math.round(ink * by)));
  return [cyan ?? 0, magenta ?? 0, yellow ?? 0, key ?? 0];
}

const said = (cmyk: Cmyk): string => `[${cmyk.join(', ')}]`;
