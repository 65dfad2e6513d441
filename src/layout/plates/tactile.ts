/**
 * What is felt of a sign stands in a strip: along its foot, or at the top of a plate on a handrail. The template lays out
 * the rest as if the sign were that part alone, so every template that says what is felt has a tactile form.
 */
import { type Diagnostic, notice, type Outcome, type Place, problem } from '../../diagnostics/diagnostic.js';
import type { Sign } from '../../kit/sign.js';
import { type BrailleLine, breakBraille, oneLine, unknownIn } from '../../tactile/break-braille.js';
import { MARBURG_MEDIUM } from '../../tactile/geometry.js';
import { TACTILE_SIZES } from '../../tactile/sizes.js';
import type { TactileWork } from '../../tactile/work.js';
import { alwaysFelt, type Fit, type Fitted, type SignSize, type Template } from '../template.js';
import { footStrip } from './foot-strip.js';
import { handrailStrip } from './handrail-strip.js';
import { leastRaisedWidth, type RaisedBlock, type Raising, raisedWidth, raiseLetters } from './raise-letters.js';
import type { StripForm } from './strip.js';

export interface TactileStrip {
  readonly work: TactileWork;
  /** What is left for the print, and how far below the trim's top edge it begins, in mm. */
  readonly printed: SignSize;
  readonly printedAt: number;
  /** How the print stands there. */
  readonly print: Fitted;
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
  const form = alwaysFelt(template) ? handrailStrip(template.tactile.diameter?.(sign)) : footStrip;
  const measure = form.measure(size);
  const { cell, dotAcross, dot } = MARBURG_MEDIUM;
  const most = Math.floor((measure - dotAcross - dot) / cell) + 1;
  const braille = form.alikeOnOneLine ? oneLine(texts, most) : breakBraille(texts, most);
  if ('tooLong' in braille) {
    const { text, cells } = braille.tooLong;
    const excessMm = up((cells - 1) * cell + dotAcross + dot - measure);
    const facts = { text, form: 'braille', excessMm, measureMm: down(measure), seams: !form.alikeOnOneLine } as const;
    return failed(problem('tactile/too-wide', facts, place));
  }
  const felt = { texts, braille: braille.lines, form, measure, share: template.tactile.share };
  const strip = chooseStrip(request, felt);
  return { value: strip.value, diagnostics: [...strip.diagnostics, ...longForRail(felt, place)] };
}

/** As many characters as a hand takes in as it slides along a rail. */
function longForRail({ braille, form }: Felt, place: Place): Diagnostic[] {
  const [line] = braille;
  const characters = [...(line?.text ?? '')].length;
  const { usual, most } = TACTILE_SIZES.handrail.characters;
  if (!form.alikeOnOneLine || line === undefined || characters <= most) return [];
  return [notice('tactile/long-for-handrail', { text: line.text, characters, usual, most }, place)];
}

interface Felt {
  readonly texts: readonly string[];
  readonly braille: readonly BrailleLine[];
  readonly form: StripForm;
  readonly measure: number;
  readonly share: number;
}

function chooseStrip(request: TactileRequest, felt: Felt): Outcome<TactileStrip> {
  const { template, size, place } = request;
  const { texts, form, measure, share } = felt;
  const most = share * size.height;
  const heights = form.capitals(size);
  const least = Math.min(...heights);
  let tooHigh: { readonly printed?: string; readonly excess: number; readonly height: number } | undefined;
  // The first text says which room it is: it is felt in any case. What else is raised gives way to it, never to its size.
  for (const raised of texts.length > 1 && !form.alikeOnOneLine ? [texts, texts.slice(0, 1)] : [texts]) {
    const blocks = blocksOf(raised, { heights, measure }, request);
    for (const block of form.alikeOnOneLine ? blocks.filter((each) => linesIn(each) === 1) : blocks) {
      const height = form.height(block.height, felt.braille.length, size);
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
      const { mounted = 'beside-door' } = template.tactile ?? {};
      const work = { ...form.place(block, felt.braille, { size, height }), leftOut, mounted };
      const facts = { text: leftOut.join(' '), kept: plain(texts[0] ?? ''), leastMm: least };
      return {
        value: { work, printed, printedAt: form.printedAt(height), print },
        diagnostics: leftOut.length === 0 ? [] : [notice('tactile/letters-left-out', facts, place)],
      };
    }
  }
  if (tooHigh === undefined) {
    const needed = form.alikeOnOneLine ? texts : texts.slice(0, 1);
    const width = form.alikeOnOneLine ? raisedWidth : leastRaisedWidth;
    const facts = {
      text: plain(needed.join(' ')),
      form: 'relief',
      excessMm: up(width(needed, least, request) - measure),
      measureMm: down(measure),
      seams: !form.alikeOnOneLine,
    } as const;
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
function blocksOf(
  texts: readonly string[],
  { heights, measure }: { readonly heights: readonly number[]; readonly measure: number },
  request: TactileRequest,
): readonly RaisedBlock[] {
  const blocks = (capitals: number) => raiseLetters(texts, capitals, measure, request);
  const good = heights.slice(0, -1).flatMap(blocks);
  const flattest = Math.min(...good.map(linesIn));
  return [
    ...good.filter((block) => linesIn(block) === flattest),
    ...good.filter((block) => linesIn(block) > flattest),
    ...heights.slice(-1).flatMap(blocks),
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
