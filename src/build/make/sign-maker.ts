/** One sign at a time, from what the kit says to the bytes of its files. */
import { checkPage } from '../../check/check-page.js';
import { checkPrint, type PrintRules } from '../../check/check-print.js';
import { CLEARANCES } from '../../check/keep-clear.js';
import { type PaintedTexts, paintedTexts, type XHeight } from '../../check/painted-texts.js';
import { colourNames } from '../../colour/name-of.js';
import type { Theme } from '../../colour/types.js';
import { at, type Diagnostic, hasError, warning } from '../../diagnostics/diagnostic.js';
import type { Tongue } from '../../diagnostics/words.js';
import type { Page } from '../../display/item.js';
import { recolour } from '../../display/recolour.js';
import { nameByRule } from '../../kit/press/name-rule.js';
import type { PressProfile } from '../../kit/press/profile.js';
import type { Sign } from '../../kit/sign.js';
import { type LayoutContext, layOut } from '../../layout/lay-out.js';
import { showingBraille } from '../../layout/plates/with-tactile.js';
import { encodePdf } from '../../pdf/encode-pdf.js';
import type { OutputIntent } from '../../pdf/output-intent.js';
import type { Pictogram } from '../../pictogram/types.js';
import { encodePng } from '../../png/encode-png.js';
import { placeOnSheet } from '../../sheet/sheet.js';
import type { Typesetter } from '../../text/types.js';
import type { TemplateFile } from '../load-templates.js';
import { draftLanguages } from '../order-csv.js';
import { VERSION } from '../package-files.js';
import type { Press } from '../press-profiles.js';
import type { FileKind } from '../request.js';
import { extraInks, keepsSpots } from './extra-inks.js';
import { proofPictures } from './proof-pictures.js';
import { createSignContext, type SignContext } from './sign-context.js';
import { slugLine } from './slug.js';
import { tactileFiles } from './tactile-files.js';

/** What a kit's signs have in common: plain data, because it crosses to workers. */
export interface MakerSettings {
  readonly theme: Theme;
  readonly ownPictograms: readonly Pictogram[];
  readonly templateFiles: readonly TemplateFile[];
  readonly press: Press;
  /** ISO 8601; of the kit, not of a clock. */
  readonly date: string;
  readonly kit: string;
  readonly organisation: string;
  /** What is written for the people who make the signs. */
  readonly documents: Tongue;
  /** Empty: signs are laid out and checked, and nothing is made of them. */
  readonly formats: readonly FileKind[];
  readonly dpi: number | 'auto';
  readonly pngBox: 'trim' | 'media';
  /** Pictures show colours as the press prints them, and not their screen masters. */
  readonly proofColours: boolean;
}

export interface MadeFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface MadeSign {
  readonly files: readonly MadeFile[];
  /** Pages that it has, one a side; 0 if it could not be made. */
  readonly sides: number;
  /** Inks beside the process inks, in the order they were met. */
  readonly plates: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly painted: PaintedTexts;
}

export type SignMaker = (sign: Sign) => Promise<MadeSign>;

export async function createSignMaker(settings: MakerSettings, loaded?: Promise<SignContext>): Promise<SignMaker> {
  const { layout: context, intent, shown } = await (loaded ?? createSignContext(settings));
  const clearances = { ...CLEARANCES, contour: settings.press.profile.safety };
  const printRules = printRulesOf(settings);
  return async (sign) => {
    const laidOut = await layOut(sign, context);
    const { value: pages, diagnostics } = laidOut;
    const found = [
      ...diagnostics,
      ...unpainted(sign, context),
      ...(pages ?? []).flatMap((page) => [
        ...checkPage(page, placeOf(sign), clearances),
        ...checkPrint(page, printRules, placeOf(sign)),
      ]),
    ];
    const plates = extraInks(pages ?? [], settings.press.profile);
    if (pages !== undefined && settings.press.profile.paints === 'plates' && plates.length === 0) {
      found.push(at(warning('press/nothing-to-follow', { profile: settings.press.profile.name }), placeOf(sign)));
    }
    if (pages === undefined || hasError(found))
      return { files: [], sides: 0, plates: [], diagnostics: found, painted: {} };
    const files: MadeFile[] = [];
    if (settings.formats.includes('pdf')) {
      files.push({
        path: `pdf/${pressFileOf(sign, settings.press.profile)}.pdf`,
        content: await makePdf(sign, pages, settings, { intent, typesetter: context.typesetter }),
      });
    }
    if (settings.formats.includes('tactile')) {
      files.push(...(await tactileFiles(fileOf(sign), sign, laidOut, { settings, context, intent })));
    }
    const felt = pages.map((page) => showingBraille(page, context.theme));
    const pictured = shown === undefined ? felt : felt.map((page) => recolour(page, shown));
    if (settings.formats.includes('png')) files.push(...makePngs(sign, pictured, settings));
    if (settings.formats.includes('proof')) files.push(...proofPictures(fileOf(sign), pictured));
    // It may ask for a face that no text of this sign is set in.
    const painted = await context.typesetter.unpacking(() => paintedTexts(sign, pages, xHeightIn(context)));
    return {
      files,
      sides: pages.length,
      plates,
      diagnostics: found,
      painted,
    };
  };
}

/** In the weight of the theme; where it is not known, in the one whose small letters are lower. */
const xHeightIn =
  ({ typesetter, theme: { weights } }: LayoutContext): XHeight =>
  (language, role) => {
    const primary = typesetter.measures(language, weights.primary).xHeight;
    return role === 'heading' ? primary : Math.min(primary, typesetter.measures(language, weights.other).xHeight);
  };

const printRulesOf = ({ press: { profile }, theme }: MakerSettings): PrintRules => ({
  ...(profile.totalInk === undefined ? {} : { totalInk: profile.totalInk }),
  spotColours: profile.spotColours,
  nameOf: colourNames(theme),
});

const placeOf = (sign: Sign) => ({ ...sign.place, sign: sign.id });

/** As the print shop wants it named. */
const pressFileOf = (sign: Sign, { fileName }: PressProfile): string => {
  const name = nameByRule(fileName, sign);
  return sign.variant === 'easy' ? `${name}.easy` : name;
};

export const fileOf = ({ name, variant }: Sign): string => (variant === 'easy' ? `${name}.easy` : name);

function makePdf(
  sign: Sign,
  pages: readonly Page[],
  { press, date, organisation }: MakerSettings,
  { intent, typesetter }: { readonly intent: OutputIntent; readonly typesetter: Typesetter },
): Promise<Uint8Array> {
  const [first] = pages;
  const { bleed, marks } = press.profile;
  const spotColours = keepsSpots(press.profile);
  const slug = slugLine(pressFileOf(sign, press.profile), date, typesetter);
  return encodePdf(
    pages.map((page) => placeOnSheet(page, { bleed, marks, slug, spotColours })),
    {
      outputIntent: intent,
      press: press.profile,
      metadata: {
        title: [first?.title ?? sign.id, organisation].filter(Boolean).join(' · '),
        creator: `Schildwerk ${VERSION}`,
        producer: `Schildwerk ${VERSION}`,
        date,
        language: first?.language ?? 'de',
        draft: draftLanguages(sign).length > 0,
      },
      id: `${sign.id} ${sign.variant}`,
    },
  );
}

function makePngs(sign: Sign, pages: readonly Page[], { press, dpi, pngBox }: MakerSettings): MadeFile[] {
  return pages.map((page, side) => {
    const sheet = placeOnSheet(page, { bleed: pngBox === 'media' ? press.profile.bleed : 0 });
    const suffix = side === 0 ? '' : `.${side + 1}`;
    return { path: `png/${fileOf(sign)}${suffix}.png`, content: encodePng(sheet, { dpi, box: pngBox }) };
  });
}

/** What stands in the kit for this sign and would be missing on the wall. */
function unpainted(sign: Sign, { templates }: LayoutContext): Diagnostic[] {
  const painted = new Set(templates.get(sign.template)?.fields ?? []);
  const given = {
    number: sign.number,
    message: sign.message,
    unit: sign.unit,
    messages: sign.messages[0],
    persons: sign.persons[0],
    pictogram: sign.pictograms[0],
    url: sign.url,
    arrow: sign.arrow,
    destinations: sign.destinations[0],
  };
  return Object.entries(given)
    .filter(([field, value]) => value !== undefined && !painted.has(field))
    .map(([field]) => at(warning('layout/field-not-painted', { field, template: sign.template }), placeOf(sign)));
}
