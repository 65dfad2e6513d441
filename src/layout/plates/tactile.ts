/**
 * What is felt of a sign stands in a strip along its foot: raised letters, Braille below them. The template lays out the
 * rest as if the sign ended above the strip, so every template that says what is felt has a tactile form.
 */
import { inkBox } from '../../base/ink-box.js';
import { rectangle } from '../../base/outline.js';
import type { Theme } from '../../colour/types.js';
import { type Diagnostic, notice, type Outcome, type Place, problem } from '../../diagnostics/diagnostic.js';
import type { Item, Page } from '../../display/item.js';
import type { Sign } from '../../kit/sign.js';
import { type BrailleLine, breakBraille, unknownIn } from '../../tactile/break-braille.js';
import { lineSize, MARBURG_MEDIUM } from '../../tactile/geometry.js';
import { TACTILE_SIZES, wishedCapitals } from '../../tactile/sizes.js';
import { lettersIn, type TactileWork, tactilePlates } from '../../tactile/work.js';
import type { Fit, SignSize, Template } from '../template.js';
import { placeRaised, type RaisedBlock, type Raising, raisedExcess, raiseLetters } from './raise-letters.js';

export interface TactileStrip {
  readonly work: TactileWork;
  /** What is left for the print. */
  readonly printed: SignSize;
}

export interface TactileRequest extends Raising {
  readonly sign: Sign;
  readonly template: Template;
  readonly size: SignSize;
  readonly place: Place;
  /** The names of all templates that have a tactile form. */
  readonly offered: readonly string[];
  /** How the print stands on what is left. */
  readonly fit: (printed: SignSize) => Fit<object>;
}

/** Steps between the wished height of capitals and the least, in mm: texts on one line at any of them come before more lines. */
const MIDDLE_STEPS = [12.5, 11];
/** House margin: a part of the short side of what is printed. */
const MARGIN = 1 / 12;

/** The strip that leaves the print enough room, with the largest letters that do. */
export function planTactile(request: TactileRequest): Outcome<TactileStrip> {
  const { sign, template, size, place, offered } = request;
  const failed = (found: Diagnostic): Outcome<TactileStrip> => ({ value: undefined, diagnostics: [found] });
  if (template.tactile === undefined) {
    return failed(problem('tactile/not-offered', { template: template.name, offered }, place));
  }
  if ((size.rim ?? 0) > 0) return failed(problem('tactile/behind-frame', { size: sign.size.name ?? '' }, place));
  const texts = template.tactile.felt(sign).filter((text) => text.trim() !== '');
  if (texts.length === 0) return failed(problem('tactile/nothing-to-feel', { template: template.name }, place));
  const characters = unknownIn(texts);
  if (characters.length > 0) {
    return failed(problem('tactile/no-braille', { text: plain(texts.join(' ')), characters }, place));
  }
  const measure = measureOf(size);
  const { cell, dotAcross, dot } = MARBURG_MEDIUM;
  const braille = breakBraille(texts, Math.floor((measure - dotAcross - dot) / cell) + 1);
  if ('tooLong' in braille) {
    const { text, cells } = braille.tooLong;
    const excessMm = up((cells - 1) * cell + dotAcross + dot - measure);
    return failed(problem('tactile/too-wide', { text, form: 'braille', excessMm, measureMm: down(measure) }, place));
  }
  return chooseStrip(request, { texts, braille: braille.lines, measure, share: template.tactile.share });
}

interface Felt {
  readonly texts: readonly string[];
  readonly braille: readonly BrailleLine[];
  readonly measure: number;
  readonly share: number;
}

function chooseStrip(request: TactileRequest, felt: Felt): Outcome<TactileStrip> {
  const { sign, size, place } = request;
  const { texts, measure, share } = felt;
  const most = share * size.height;
  const { least } = TACTILE_SIZES.capitals;
  let tooHigh: { readonly printed?: string; readonly excess: number; readonly height: number } | undefined;
  // The first text says which room it is: it is felt in any case. What else is raised gives way to it, never to its size.
  for (const raised of texts.length > 1 ? [texts, texts.slice(0, 1)] : [texts]) {
    for (const block of blocksOf(raised, measure, request)) {
      const height = stripHeight(block.height, felt.braille.length, size);
      const printed: SignSize = { width: size.width, height: size.height - height };
      if (height > most + 0.01) {
        tooHigh = { excess: height - most, height };
        continue;
      }
      const print = request.fit(printed);
      if (!print.fits) {
        tooHigh = { printed: print.overflow.text, excess: print.overflow.excessMm, height };
        continue;
      }
      const leftOut = texts.slice(raised.length).map(plain);
      const work = placeWork(block, felt.braille, { size, printed, leftOut });
      const facts = { text: leftOut.join(' '), kept: plain(texts[0] ?? ''), leastMm: least };
      return {
        value: { work, printed },
        diagnostics: leftOut.length === 0 ? [] : [notice('tactile/letters-left-out', facts, place)],
      };
    }
  }
  const text = plain(texts[0] ?? sign.id);
  if (tooHigh === undefined) {
    const excessMm = up(raisedExcess(texts[0] ?? '', least, measure, request));
    const facts = { text, form: 'relief', excessMm, measureMm: down(measure) } as const;
    return { value: undefined, diagnostics: [problem('tactile/too-wide', facts, place)] };
  }
  const { printed, excess, height } = tooHigh;
  const facts = {
    text: plain(texts.join(' ')),
    stripMm: up(height),
    heightMm: size.height,
    excessMm: up(excess),
    ...(printed === undefined ? {} : { printed: plain(printed) }),
  };
  return { value: undefined, diagnostics: [problem('tactile/no-room', facts, place)] };
}

/** The best first: letters of a good size on few lines, then on more, then the smallest. */
function blocksOf(texts: readonly string[], measure: number, request: TactileRequest): readonly RaisedBlock[] {
  const blocks = (capitals: number) => raiseLetters(texts, capitals, measure, request);
  const good = [wishedCapitals(request.size, TACTILE_SIZES), ...MIDDLE_STEPS].flatMap(blocks);
  const flattest = Math.min(...good.map(linesIn));
  return [
    ...good.filter((block) => linesIn(block) === flattest),
    ...good.filter((block) => linesIn(block) > flattest),
    ...blocks(TACTILE_SIZES.capitals.least),
  ];
}

const linesIn = ({ texts }: RaisedBlock): number => new Set(texts.map(({ baseline }) => baseline)).size;

/** So that nobody is told of an excess of 0.0 mm. */
const up = (length: number): number => Math.ceil(Math.max(length, 0.01) * 10) / 10;
const down = (length: number): number => Math.floor(length * 10) / 10;

const plain = (text: string): string =>
  text
    .replace(/[\u00ad\u00b7]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

const brailleHeight = (lines: number): number =>
  lineSize('', MARBURG_MEDIUM).height + (lines - 1) * MARBURG_MEDIUM.line;

/** Below the Braille the sign has the margin of what is printed, which is the smaller the higher the strip. */
function stripHeight(letters: number, lines: number, { width, height }: SignSize): number {
  const { clear } = TACTILE_SIZES;
  const content = 2 * clear + letters + brailleHeight(lines);
  const alike = (content + MARGIN * height) / (1 + MARGIN);
  const margin = Math.min(MARGIN * width, MARGIN * (height - alike));
  return content + Math.max(clear, margin);
}

/** What every strip has room for across: beside the flattest one the margin is widest. */
function measureOf(size: SignSize): number {
  const printed = size.height - stripHeight(TACTILE_SIZES.capitals.least, 1, size);
  return size.width - 2 * marginBeside({ width: size.width, height: printed });
}

const marginBeside = (printed: SignSize): number =>
  Math.max(TACTILE_SIZES.clear, MARGIN * Math.min(printed.width, printed.height));

interface StripPlace {
  readonly size: SignSize;
  readonly printed: SignSize;
  readonly leftOut: readonly string[];
}

function placeWork(
  block: RaisedBlock,
  braille: readonly BrailleLine[],
  { size, printed, leftOut }: StripPlace,
): TactileWork {
  const { clear } = TACTILE_SIZES;
  const left = marginBeside(printed);
  const top = printed.height + clear;
  const radius = MARBURG_MEDIUM.dot / 2;
  const dots = top + block.height + clear + radius;
  return {
    strip: { x: 0, y: printed.height, width: size.width, height: size.height - printed.height },
    relief: placeRaised(block, { x: left, y: top }),
    braille: {
      geometry: MARBURG_MEDIUM,
      lines: braille.map((line, index) => ({
        ...line,
        at: { x: left + radius, y: dots + index * MARBURG_MEDIUM.line },
      })),
    },
    leftOut,
  };
}

/** Thickness of the rule above the strip, in mm. */
const RULE = 0.35;

/**
 * The page with its plates. Raised letters are printed as well, for eyes that see little: Braille is not. Both say what
 * the print above them says already, so a reader of the file hears nothing of them.
 */
export function withTactile(page: Page, strip: TactileStrip | undefined, { colours }: Theme): Page {
  if (strip === undefined) return page;
  const { work } = strip;
  const letters = lettersIn(work);
  const left = Math.min(...letters.map((letter) => inkBox(letter)?.x ?? Number.POSITIVE_INFINITY));
  const rule = rectangle({ x: left, y: work.strip.y, width: page.width - 2 * left, height: RULE });
  const path = (outline: typeof rule, fill: Theme['colours']['ink']): Item => ({
    kind: 'path',
    outline,
    rule: 'nonzero',
    fill,
  });
  const items = [
    // A block that ends there parts the two by itself.
    ...(endsInBlock(page.items, page, work.strip.y) ? [] : [path(rule, colours.rule)]),
    ...letters.map((letter) => path(letter, colours.ink)),
  ];
  return {
    ...page,
    items: [...page.items, { kind: 'group', meaning: { role: 'artifact' }, items }],
    plates: [...(page.plates ?? []), ...tactilePlates(work)],
  };
}

const endsInBlock = (items: readonly Item[], page: Page, y: number): boolean =>
  items.some((item) => {
    if (item.kind === 'group') return endsInBlock(item.items, page, y);
    const box = item.kind === 'path' ? inkBox(item.outline) : undefined;
    return box !== undefined && Math.abs(box.y + box.height - y) < 0.01 && box.width >= page.width;
  });

/** How the page will feel, for pictures on screens: dots in grey. */
export function showingBraille(page: Page, { colours }: Theme): Page {
  const dots = (page.plates ?? []).filter(({ process }) => process === 'braille').flatMap(({ shapes }) => shapes);
  if (dots.length === 0) return page;
  const items = dots.map(({ outline }): Item => ({ kind: 'path', outline, rule: 'nonzero', fill: colours.quiet }));
  return { ...page, items: [...page.items, { kind: 'group', meaning: { role: 'artifact' }, items }] };
}
