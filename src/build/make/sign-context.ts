/** What laying out signs needs: fonts, pictograms, templates, the press. Loaded once a thread. */
import type { Colour } from '../../base/colour.js';
import { createConverter } from '../../colour/create-converter.js';
import { pressColours } from '../../colour/press-colours.js';
import { SAFETY_COLOURS } from '../../colour/safety-colours.js';
import { createBoxLayout } from '../../layout/boxes.js';
import type { LayoutContext } from '../../layout/lay-out.js';
import type { OutputIntent } from '../../pdf/output-intent.js';
import { createTypesetter } from '../../text/create-typesetter.js';
import { loadTemplates } from '../load-templates.js';
import { installedFonts, shippedPictograms } from '../package-files.js';
import { intentOf } from '../press-profiles.js';
import type { MakerSettings } from './sign-maker.js';

export interface SignContext {
  readonly layout: LayoutContext;
  readonly intent: OutputIntent;
  /** What pictures show of a colour, if it is not its screen master. */
  readonly shown?: (colour: Colour) => Colour;
}

export async function createSignContext(settings: MakerSettings): Promise<SignContext> {
  const intent = intentOf(settings.press);
  // A press of screen colours prints what pictures show anyway.
  const proofs = settings.proofColours && intent.space === 'cmyk';
  const [typesetter, templates] = await Promise.all([
    createTypesetter(installedFonts),
    loadTemplates(settings.templateFiles),
  ]);
  const pictograms = new Map(shippedPictograms().pictograms.map((pictogram) => [pictogram.id, pictogram]));
  for (const pictogram of settings.ownPictograms) pictograms.set(pictogram.id, pictogram);
  return {
    layout: {
      typesetter,
      theme: settings.theme,
      safety: (colour) => SAFETY_COLOURS[colour],
      pictograms,
      templates: templates.value?.templates ?? new Map(),
      boxes: createBoxLayout(),
      bleed: settings.press.profile.bleed,
      whiteChoke: settings.press.profile.whiteChoke,
    },
    intent,
    ...(proofs ? { shown: pressColours(await createConverter(intent.profile)) } : {}),
  };
}
