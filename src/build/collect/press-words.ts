/** What a printer profile means, in words: a shop should not have to know our files to print from them. */
import { PROCESSES } from '../../base/press.js';
import type { Tongue } from '../../diagnostics/words.js';
import type { PressProfile } from '../../kit/press/profile.js';
import { PRESS_WORDS, type PressWords } from './press-vocabulary.js';

/** A paragraph with what it is about. */
export interface Said {
  readonly label: string;
  readonly text: string;
}

/** The one profile that is made here, and that a shop will want to exchange for its own. */
const HOUSE_MADE = 'coated-fogra39l.icc';

export function pressWords(profile: PressProfile, language: Tongue): readonly Said[] {
  const words = PRESS_WORDS[language];
  const said = (label: string, ...sentences: readonly string[]): Said => ({ label, text: sentences.join(' ') });
  return [
    said(words.labels.profile, `${profile.name}: ${profile.about[language].replace(/\.?$/, '.')}`),
    said(words.labels.file, words.standard[profile.standard], words.text[profile.text]),
    said(words.labels.scale, words.scale[profile.scale === 1 ? 'full' : 'tenth']),
    said(words.labels.edge, ...edgeOf(profile, words)),
    said(words.labels.up, words.up),
    said(words.labels.colour, ...colourOf(profile, language)),
    ...plateWords(profile, language),
  ];
}

/** The inks and what each of them is for; nothing where the shop gets none. */
function plateWords(profile: PressProfile, language: Tongue): readonly Said[] {
  const words = PRESS_WORDS[language];
  const plates = PROCESSES.flatMap((process): Said[] => {
    const ink = profile.spots[process];
    if (ink === undefined) return [];
    const choke = process === 'white' ? [words.choke(profile.whiteChoke)] : [];
    return [{ label: ink.name, text: [words.plate(words.does[process], ink.overprint), ...choke].join(' ') }];
  });
  const layers = plates.length > 0 && profile.layers ? [words.layers] : [];
  const alone = profile.paints === 'plates' ? [words.platesOnly] : [];
  const about = [...alone, ...layers].join(' ');
  return [...plates, ...(about === '' ? [] : [{ label: words.labels.plates, text: about }])];
}

function edgeOf({ bleed, safety, marks, sheets }: PressProfile, words: PressWords): readonly string[] {
  // Pages that are put together on sheets are cut where the sheets' own marks say.
  if (sheets !== undefined) return [words.sheets];
  return [
    bleed === 0 ? words.noBleed : words.bleed(bleed),
    words.marks[marks],
    ...(safety === 0 ? [] : [words.safety(safety)]),
  ];
}

function colourOf({ output, totalInk, spotColours, paints }: PressProfile, language: Tongue): readonly string[] {
  const words = PRESS_WORDS[language];
  if (paints === 'plates') return [words.noColour];
  if (output.space === 'srgb') return [words.rgb];
  return [
    words.condition(output.identifier, output.info[language]),
    ...(totalInk === undefined ? [] : [words.totalInk(totalInk)]),
    ...(spotColours ? [words.spotColours] : []),
    output.icc.endsWith(HOUSE_MADE) ? words.houseMade : words.own(output.icc),
  ];
}
