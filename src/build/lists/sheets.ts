/** The three lists, as pages. Each says what it holds in German and English, whoever asks: it will hang on a wall. */
import { SAFETY_COLOURS } from '../../colour/safety-colours.js';
import { DEFAULT_THEME } from '../../colour/themes.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Page } from '../../display/item.js';
import type { Pictogram } from '../../pictogram/types.js';
import type { FlowContext } from '../../specimen/flow.js';
import type { Titles } from '../../specimen/head.js';
import { languageSheet } from '../../specimen/language-sheet.js';
import { pictogramSheet } from '../../specimen/pictogram-sheet.js';
import { SCALE, templateSheet } from '../../specimen/template-sheet.js';
import { createTypesetter } from '../../text/create-typesetter.js';
import { installedFonts, shippedPictograms } from '../package-files.js';
import type { ListRequest } from '../request.js';
import { groupName } from './group-names.js';
import { listLanguages } from './list-languages.js';
import { listPictograms } from './list-pictograms.js';
import { listTemplates } from './list-templates.js';
import type { ListDocuments, ListedLanguage, ListedTemplate } from './lists.js';

export interface SheetPages {
  readonly title: Titles;
  /** None where the kit that was asked about can't be read. */
  readonly pages: readonly Page[];
  readonly diagnostics: readonly Diagnostic[];
}

export const SHEETS: { readonly [Name in keyof ListDocuments]: (request: ListRequest) => Promise<SheetPages> } = {
  async pictograms(request) {
    const title = { de: 'Piktogramme', en: 'Pictograms' };
    const { items, drawings, kit, diagnostics } = await listPictograms(request);
    if (items.length === 0) return { title, pages: [], diagnostics };
    const groups = [...new Set(items.map(({ group }) => group))].map((id) => ({
      title: groupName(id),
      pictograms: items.filter(({ group }) => group === id).map(({ names, ...rest }) => ({ ...rest, ...names })),
    }));
    const notes = {
      de: `${from(kit).de} In kit.yaml steht die klein gedruckte Kennung hinter „pictogram“.`,
      en: `${from(kit).en} In kit.yaml the id in small print goes after “pictogram”.`,
    };
    return {
      title,
      pages: await laidOut(await contextFor(title, drawings), groups, notes, pictogramSheet),
      diagnostics,
    };
  },

  async templates(request) {
    const title = { de: 'Vorlagen', en: 'Templates' };
    const { items, kit, diagnostics } = await listTemplates(request);
    const shown = items.map((template) => ({
      name: template.name,
      about: aboutTemplate(template),
      sizes: template.sizes ?? [],
    }));
    const notes = {
      de: `${from(kit).de} Alle Formate im Maßstab 1:${SCALE}.`,
      en: `${from(kit).en} All sizes at a scale of 1:${SCALE}.`,
    };
    if (shown.length === 0) return { title, pages: [], diagnostics };
    return { title, pages: await laidOut(await contextFor(title), shown, notes, templateSheet), diagnostics };
  },

  async languages(request) {
    const title = { de: 'Sprachen', en: 'Languages' };
    const { items, kit, diagnostics } = await listLanguages(request);
    const shown = items.map((language) => ({ ...language, ...language.names, state: stateOf(language) }));
    const notes = {
      de: `${from(kit).de} Jede unter ihrem eigenen Namen; davor das Kürzel für kit.yaml.`,
      en: `${from(kit).en} Each by its own name, after the tag that kit.yaml takes.`,
    };
    if (shown.length === 0) return { title, pages: [], diagnostics };
    return { title, pages: await laidOut(await contextFor(title), shown, notes, languageSheet), diagnostics };
  },
};

/** A script whose font is still packed is unpacked on the way. */
const laidOut = <Shown>(
  context: FlowContext,
  shown: readonly Shown[],
  notes: Titles,
  sheet: (shown: readonly Shown[], notes: Titles, context: FlowContext) => readonly Page[],
): Promise<readonly Page[]> => context.typesetter.unpacking(() => sheet(shown, notes, context));

const from = (kit: string | undefined): Titles =>
  kit === undefined
    ? { de: 'Was Schildwerk mitbringt.', en: 'What Schildwerk brings.' }
    : { de: `Was Schildwerk und „${kit}“ mitbringen.`, en: `What Schildwerk and “${kit}” bring.` };

function aboutTemplate({ trusted, distance, languages, easy, tactile }: ListedTemplate): Titles {
  if (!trusted || languages === undefined)
    return { de: 'Aus dem Kit, nicht vertraut: wurde nicht ausgeführt.', en: 'From the kit, not trusted: not run.' };
  return {
    de: `Lesbar aus ${String(distance).replace('.', ',')} m; bis ${languages.max} Sprachen, besser ${languages.recommended}${easy ? '; auch in Leichter Sprache' : ''}${tactile === 'always' ? '; immer tastbar' : tactile ? '; auch tastbar' : ''}.`,
    en: `To be read from ${distance} m; up to ${languages.max} languages, better ${languages.recommended}${easy ? '; in Leichte Sprache too' : ''}${tactile === 'always' ? '; always tactile' : tactile ? '; tactile too' : ''}.`,
  };
}

/** In German alone: it is for those who look after the translations. */
function stateOf({ messages, of, states }: ListedLanguage): string {
  const words = { draft: 'Entwürfe', reviewed: 'geprüft', tested: 'erprobt' } as const;
  const parts = (['draft', 'reviewed', 'tested'] as const)
    .filter((state) => states[state] > 0)
    .map((state) => `${states[state]} ${words[state]}`);
  return `${messages} von ${of} Texten: ${parts.join(', ')}`;
}

async function contextFor(
  title: Titles,
  drawings: ReadonlyMap<string, Pictogram> = new Map(shippedPictograms().pictograms.map((each) => [each.id, each])),
): Promise<FlowContext> {
  return {
    typesetter: await createTypesetter(installedFonts),
    theme: DEFAULT_THEME,
    palette: {
      colour: (token) => DEFAULT_THEME.colours[token],
      safety: (colour) => SAFETY_COLOURS[colour],
      pictogram: (id) => {
        const pictogram = drawings.get(id);
        if (pictogram === undefined) throw new Error(`No pictogram ${id} although it is listed.`);
        return pictogram;
      },
    },
    title: `${title.de} · ${title.en}`,
    language: 'de',
  };
}
