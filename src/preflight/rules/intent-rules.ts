/** The output intent, and colours that fit it (ISO 15930-7, 6.2). */
import { type Diagnostic, problem, warning } from '../../diagnostics/diagnostic.js';
import type { IntentFacts, PdfFacts } from '../../pdf/reader/facts.js';
import type { SpaceFacts } from '../../pdf/reader/spaces.js';
import { isScreen, realSpace } from '../inks.js';
import { placeOf, printedMarks } from '../on-sheet.js';
import { olderStandard } from './older-rules.js';
import type { Rule } from './rule.js';

const intentsForX = ({ intents }: PdfFacts): readonly IntentFacts[] =>
  intents.filter(({ kind }) => kind === 'GTS_PDFX');

/** `CMYK`, `RGB`, `GRAY`: what the press’s profile is for; undefined: nobody says. */
export const intentSpace = (facts: PdfFacts): string | undefined => intentsForX(facts)[0]?.profile?.space;

const SPACES = new Set(['CMYK', 'RGB', 'GRAY']);

/** Names as the registry of characterisations forms them: who uses one says where it can be looked up. */
const REGISTERED = /^(?:FOGRA|CGATS|JC|IFRA|EUROSB|SWOP)\s?\w*\d/i;

export const outputIntent: Rule = function* (facts, { standard, conditions }) {
  // Who claims no standard needs no word on the press either.
  if (standard === 'plain') return;
  const all = intentsForX(facts);
  const [intent] = all;
  if (intent === undefined) return yield problem('preflight/no-intent', {});
  if (all.length > 1) yield problem('preflight/several-intents', { count: all.length });
  const { identifier = '', profile } = intent;
  const missing = [
    ...(identifier === '' ? ['OutputConditionIdentifier'] : []),
    ...(intent.registry === undefined && (REGISTERED.test(identifier) || profile === undefined)
      ? ['RegistryName']
      : []),
    ...(intent.info === undefined && profile === undefined ? ['Info'] : []),
  ];
  if (missing.length > 0) yield problem('preflight/intent-incomplete', { missing });
  const older = olderStandard(facts);
  if (profile === undefined) {
    // Before PDF/X-4 the name of a registered condition was enough where no colour had to be converted into it.
    const isNamed = intent.registry !== undefined && REGISTERED.test(identifier);
    if (older === undefined || !isNamed || hasProfiledColour(facts))
      yield problem('preflight/no-profile', { identifier });
  } else if (profile.kind !== 'prtr' || !SPACES.has(profile.space) || (older?.inksOnly && profile.space === 'RGB')) {
    yield problem('preflight/wrong-profile', { kind: profile.kind, space: profile.space });
  }
  const said = `${identifier} ${intent.info ?? ''}`.toUpperCase();
  if (identifier !== '' && !conditions.some((each) => said.includes(each.toUpperCase()))) {
    yield warning('preflight/foreign-intent', { identifier, wanted: conditions });
  }
};

/** Colours that become inks by a conversion. */
const hasProfiledColour = ({ pages }: PdfFacts): boolean =>
  pages.some(({ marks }) => marks.some(({ paint: { space } }) => CONVERTED.has(realSpace(space).family)));
const CONVERTED = new Set(['ICCBased', 'CalRGB', 'CalGray', 'Lab']);

const DEVICE: Readonly<Record<string, string>> = { DeviceCMYK: 'CMYK', DeviceRGB: 'RGB' };

/** Screen colours, by what they colour; device colours of another kind than the intent’s. */
export const colourSpaces: Rule = function* (facts, { colours }) {
  // A printer for the office takes what a screen shows, and turns what it is given into that.
  if (colours === 'rgb') return;
  const intent = intentSpace(facts);
  for (const page of facts.pages) {
    for (const mark of printedMarks(page)) {
      const space = realSpace(mark.paint.space);
      const place = placeOf(page, mark.box);
      if (isScreen(space)) {
        const device = space.family === 'DeviceRGB';
        // With an intent for RGB its values are as good as measured.
        if (device && intent === 'RGB') continue;
        const code =
          mark.kind === 'text'
            ? ('preflight/rgb-text' as const)
            : mark.kind === 'image'
              ? ('preflight/rgb-image' as const)
              : ('preflight/rgb-colour' as const);
        const said = { space: device ? 'DeviceRGB' : space.family };
        yield device ? problem(code, said, place) : warning(code, said, place);
      } else if (intent !== undefined && intent !== 'CMYK' && space.family === 'DeviceCMYK') {
        yield problem('preflight/device-colour', { space: space.family, intent }, place);
      }
    }
  }
};

export const groupSpaces: Rule = function* (facts): Iterable<Diagnostic> {
  const intent = intentSpace(facts);
  if (intent === undefined) return;
  for (const page of facts.pages) {
    for (const { of, space } of page.groups) {
      const kind = space === undefined ? undefined : kindOf(space);
      // A soft mask is a mere brightness: it may be computed in grey (PDF 32000-1, 11.5.3).
      if (kind === undefined || kind === intent || (of === 'mask' && kind === 'GRAY')) continue;
      yield problem('preflight/group-space', { of, space: kind, intent }, { page: page.number });
    }
  }
};

function kindOf({ family, components, profile }: SpaceFacts): string | undefined {
  if (family === 'ICCBased') return profile?.space ?? { 1: 'GRAY', 3: 'RGB', 4: 'CMYK' }[components];
  if (family === 'CalRGB' || family === 'Lab') return 'RGB';
  if (family === 'CalGray' || family === 'DeviceGray') return 'GRAY';
  return DEVICE[family];
}
