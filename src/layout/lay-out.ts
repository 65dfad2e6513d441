/**
 * A sign and a template become pages of the display list. What can't be set, or not large enough to be read,
 * stops the sign with a diagnostic: nothing is cut off, squeezed or left out without a word.
 */

import type { Colour } from '../base/colour.js';
import { mm } from '../base/units.js';
import { isPaper } from '../colour/paper.js';
import type { Theme } from '../colour/types.js';
import { at, type Diagnostic, notice, type Outcome, problem } from '../diagnostics/diagnostic.js';
import type { Page } from '../display/item.js';
import { addressOf } from '../kit/address.js';
import type { Sign } from '../kit/sign.js';
import { textSlots } from '../kit/text-slots.js';
import type { Pictogram, SafetyColour } from '../pictogram/types.js';
import type { TactileWork } from '../tactile/work.js';
import type { Typesetter } from '../text/types.js';
import type { BoxLayout, PlacedMark } from './boxes.js';
import { fillSlots } from './fill-slots.js';
import { createFitTools, type FitContext } from './fit-tools.js';
import { planTactile, type TactileStrip } from './plates/tactile.js';
import { withPlates } from './plates/with-plates.js';
import { withTactile } from './plates/with-tactile.js';
import type { Fit, Fitted, SignSize, Template } from './template.js';

export interface LayoutContext {
  readonly typesetter: Typesetter;
  readonly theme: Theme;
  readonly safety: (colour: SafetyColour) => Colour;
  readonly pictograms: ReadonlyMap<string, Pictogram>;
  readonly templates: ReadonlyMap<string, Template>;
  readonly boxes: BoxLayout;
  /** How far colour runs over the trim, in mm. */
  readonly bleed: number;
  /** How much smaller than the print the white below it is, in mm; 0 if nothing is said. */
  readonly whiteChoke?: number;
}

/** One page a side of the sign. No value if the sign can't be made. */
export interface LaidOut extends Outcome<readonly Page[]> {
  /** What is felt of a tactile sign. */
  readonly felt?: TactileWork;
}

/** What stands where on the sign, with its trim's top left corner at 0, 0, in mm. Throws only for a kit that was never checked. */
export async function layOut(sign: Sign, context: LayoutContext): Promise<LaidOut> {
  const template = templateOf(sign, context);
  const size = sizeOf(sign, template);
  const strip: Outcome<TactileStrip> = sign.tactile ? await tactileStrip(sign, context) : NOTHING_FELT;
  if (sign.tactile && strip.value === undefined) return { value: undefined, diagnostics: strip.diagnostics };
  const printed = strip.value?.printed ?? size;
  const part = printed === size ? sign : onPart(sign, printed);
  const fitted = await context.typesetter.unpacking(() =>
    fitSign(part, template, printed, context, strip.value?.print),
  );
  const diagnostics = [...strip.diagnostics, ...fitted.diagnostics];
  const { value: fit } = fitted;
  if (fit === undefined) return { value: undefined, diagnostics };
  const marks = await context.boxes(template, fit.shape, printed);
  const placed = below(marks, strip.value?.printedAt ?? 0);
  const { items, glyphs } = fillSlots(placed, fit.fills, size, context.bleed, {
    colour: (token) => context.theme.colours[token],
    safety: context.safety,
    pictogram: (id) => pictogramOf(id, context),
  });
  const page: Page = {
    width: mm(size.width),
    height: mm(size.height),
    bleed: mm(context.bleed),
    title: titleOf(sign),
    language: sign.languages[0] ?? 'de',
    items: [...groundOf(size, context), ...items],
    glyphs,
  };
  return {
    value: [withPlates(withTactile(page, strip.value, context.theme), sign, context.whiteChoke)],
    diagnostics,
    ...(strip.value === undefined ? {} : { felt: strip.value.work }),
  };
}

const NOTHING_FELT: Outcome<TactileStrip> = { value: undefined, diagnostics: [] };

/** The print begins below what is felt, if that stands above it. */
const below = (marks: readonly PlacedMark[], shift: number): readonly PlacedMark[] =>
  shift === 0 ? marks : marks.map((mark) => ({ ...mark, box: { ...mark.box, y: mark.box.y + shift } }));

/** What is felt of a tactile sign, and where; no value for one that can't be made. */
export function tactileStrip(sign: Sign, context: LayoutContext): Promise<Outcome<TactileStrip>> {
  const template = templateOf(sign, context);
  const size = sizeOf(sign, template);
  const place = { ...sign.place, sign: sign.id };
  const offered = [...context.templates].flatMap(([name, { tactile }]) => (tactile === undefined ? [] : [name]));
  const fit = (printed: SignSize) => fitAt(onPart(sign, printed), sign.distance, template, printed, context);
  const request = { sign, template, size, place, offered, fit, ...context };
  return context.typesetter.unpacking(() => planTactile(request));
}

/** The sign as its template sees it that has only a part of it to print on. */
const onPart = (sign: Sign, printed: SignSize): Sign => ({ ...sign, size: { ...sign.size, ...printed } });

/** `known`: how it fits, where that has been found out already. */
function fitSign(
  sign: Sign,
  template: Template,
  size: SignSize,
  context: LayoutContext,
  known: Fitted | undefined,
): Outcome<Fitted> {
  const place = { ...sign.place, sign: sign.id };
  const missing = missingGlyphs(sign, context);
  if (missing.length > 0) return { value: undefined, diagnostics: missing.map((found) => at(found, place)) };
  const fit = known ?? fitAt(sign, sign.distance, template, size, context);
  if (!fit.fits) return { value: undefined, diagnostics: [overflow(fit, sign, template, size, context)] };
  if (fit.leftOut !== 'pictogram') return { value: fit, diagnostics: [] };
  const facts = { pictogram: sign.pictograms[0] ?? '', number: sign.number ?? '' };
  return { value: fit, diagnostics: [notice('layout/pictogram-left-out', facts, place)] };
}

function templateOf(sign: Sign, { templates }: LayoutContext): Template {
  const template = templates.get(sign.template);
  if (template === undefined) throw new Error(`No template ${sign.template} although the kit has been checked.`);
  return template;
}

function pictogramOf(id: string, { pictograms }: LayoutContext): Pictogram {
  const pictogram = pictograms.get(id);
  if (pictogram === undefined) throw new Error(`No pictogram ${id} although the kit has been checked.`);
  return pictogram;
}

/** The named size with its hidden rim, or the sign's own width and height. */
const sizeOf = (sign: Sign, template: Template): SignSize =>
  (sign.size.name === undefined ? undefined : template.sizes[sign.size.name]) ?? {
    width: sign.size.width,
    height: sign.size.height,
  };

const fitAt = (sign: Sign, distance: number, template: Template, size: SignSize, context: FitContext): Fit<object> =>
  template.fit(sign, size, createFitTools(distance, context));

function overflow(
  { overflow: found }: Extract<Fit<object>, { fits: false }>,
  sign: Sign,
  template: Template,
  size: SignSize,
  context: FitContext,
): Diagnostic {
  const fitsAtMetres = nearestDistance(sign, template, size, context);
  // Up, so that nobody is told of an excess of 0.0 mm.
  const excessMm = Math.ceil(found.excessMm * 10) / 10;
  const place = { ...sign.place, sign: sign.id };
  if (found.code !== undefined) {
    const { shown: address, modules, metres, least } = found.code;
    const widthMm = Math.ceil(least * 10) / 10;
    const facts = {
      address,
      modules,
      metres,
      widthMm,
      excessMm,
      ...(fitsAtMetres === undefined ? {} : { fitsAtMetres }),
    };
    return problem('layout/code-too-large', facts, place);
  }
  const { text, language, direction } = found;
  const facts = {
    text,
    language,
    direction,
    excessMm,
    distance: sign.distance,
    ...(fitsAtMetres === undefined ? {} : { fitsAtMetres }),
  };
  return problem('text/overflow', facts, { ...place, language });
}

/** The largest distance, in tenths of a metre, from which the sign could be read if that would make it fit. */
function nearestDistance(sign: Sign, template: Template, size: SignSize, context: FitContext): number | undefined {
  const fits = (tenths: number): boolean => fitAt(sign, tenths / 10, template, size, context).fits;
  let [low, high] = [1, Math.ceil(sign.distance * 10) - 1];
  if (high < low || !fits(low)) return undefined;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low / 10;
}

function missingGlyphs(sign: Sign, { typesetter }: LayoutContext): Diagnostic[] {
  const primary = sign.languages[0] ?? 'de';
  const address = sign.url === undefined ? undefined : addressOf(sign.url).shown;
  const own = [sign.number, address, ...sign.persons, ...sign.destinations.map(({ number }) => number)];
  const literal = own.filter((text) => text !== undefined).map((text) => ({ language: primary, text }));
  const texts = textSlots(sign).flatMap(([, { lines }]) => lines);
  return [...literal, ...texts].flatMap(({ language, text }) => {
    const characters = typesetter.missing(text, language, 400);
    return characters.length === 0 ? [] : [problem('text/missing-glyph', { text, characters, language }, { language })];
  });
}

/** Paper is the ground, unless the theme colours it. */
function groundOf(size: SignSize, context: LayoutContext): Page['items'] {
  const ground = context.theme.colours.ground;
  if (isPaper(ground)) return [];
  const { bleed } = context;
  const outline = {
    ops: 'MLLLZ',
    xy: [
      -bleed,
      -bleed,
      size.width + bleed,
      -bleed,
      size.width + bleed,
      size.height + bleed,
      -bleed,
      size.height + bleed,
    ],
  };
  return [
    { kind: 'group', meaning: { role: 'artifact' }, items: [{ kind: 'path', outline, rule: 'nonzero', fill: ground }] },
  ];
}

/** What the sign is called: its number and its first words. */
function titleOf(sign: Sign): string {
  return [sign.number, firstWords(sign)].filter((part) => part !== undefined).join(' ') || sign.id;
}

/** What a sign says first, on one line; undefined for one without words. */
export function firstWords({ message, unit, messages, floorText, destinations }: Sign): string | undefined {
  const words = message ?? unit ?? messages[0] ?? floorText ?? destinations[0]?.text;
  return words?.lines[0]?.text.split('\n')[0]?.replaceAll('\u00ad', '');
}
