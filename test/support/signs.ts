/** Small builders for signs, so that a test shows only what matters to it. */
import type { Destination, LanguageText, Sign, SignText } from '../../src/kit/sign.js';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ps', 'ur', 'ckb', 'he']);

export const languageText = (language: string, text: string): LanguageText => ({
  language,
  text,
  direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr',
  state: 'reviewed',
});

/** A text in the languages of the given object, in its order. */
export const texts = (byLanguage: Readonly<Record<string, string>>): SignText => ({
  lines: Object.entries(byLanguage).map(([language, text]) => languageText(language, text)),
});

export const destination = (
  arrow: Destination['arrow'],
  byLanguage: Readonly<Record<string, string>>,
  more: Partial<Destination> = {},
): Destination => ({ arrow, text: texts(byLanguage), ...more });

/** A door sign with nothing on it but what is given. */
export function sign(fields: Partial<Sign> & Pick<Sign, 'id'>): Sign {
  const words = fields.message ?? fields.unit ?? fields.destinations?.[0]?.text;
  return {
    name: fields.id,
    variant: 'standard',
    template: 'door-sign',
    size: { name: '150x150', width: 150, height: 150 },
    distance: 1,
    languages: words?.lines.map(({ language }) => language) ?? ['de'],
    messages: [],
    persons: [],
    pictograms: [],
    destinations: [],
    with: {},
    alt: {},
    quantity: 1,
    material: '',
    note: '',
    tactile: false,
    place: { file: 'kit.yaml', line: 1, column: 1 },
    ...fields,
  };
}
