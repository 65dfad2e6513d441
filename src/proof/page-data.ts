/** From signs and what became of them to what the page is told. */
import { EASY_LANGUAGE, languageName, languageOf, SOURCE_LANGUAGE } from '../catalogue/language.js';
import type { Catalogue } from '../catalogue/types.js';
import type { PaintedText, PaintedTexts } from '../check/painted-texts.js';
import type { Tongue } from '../diagnostics/words.js';
import type { LanguageText, Sign, SignText } from '../kit/sign.js';
import { textSlots } from '../kit/text-slots.js';
import type {
  FindingEntry,
  LanguageEntry,
  PageData,
  PlacedText,
  SignEntry,
  SlotEntry,
  TextEntry,
} from './client/data.js';

export interface ProofSign {
  readonly sign: Sign;
  /** Below the output folder, with `/`. None: it could not be made. */
  readonly files: readonly string[];
  readonly painted: PaintedTexts;
  readonly findings: readonly FindingEntry[];
}

/** A sign of which so little is known that nothing of it can be shown but that it is missing. */
export type LostSign = Pick<Sign, 'id' | 'variant' | 'template'> & { readonly findings: readonly FindingEntry[] };

export interface ProofKit {
  readonly name: string;
  readonly organisation: string;
  readonly date: string;
  readonly tongue: Tongue;
  readonly floors: Readonly<Record<string, { readonly code: string; readonly order: number }>>;
  readonly selection: PageData['selection'];
  /** The printing condition whose colours the pictures show; undefined: colours as they are meant for screens. */
  readonly pressColours?: string;
  /** Of the whole kit. */
  readonly findings: readonly FindingEntry[];
  readonly catalogue: Pick<Catalogue, 'message' | 'isStale'>;
}

/** Signs come in the order in which they are shown. */
export function pageData(signs: readonly ProofSign[], lost: readonly LostSign[], kit: ProofKit): PageData {
  const texts = createTextTable(kit);
  const entries = [...lost.map(lostEntry), ...signs.map((sign) => signEntry(sign, texts))];
  return {
    kit: kit.name,
    organisation: kit.organisation,
    date: kit.date,
    tongue: kit.tongue,
    ...(kit.selection === undefined ? {} : { selection: kit.selection }),
    ...(kit.pressColours === undefined ? {} : { pressColours: kit.pressColours }),
    languages: languagesOf(texts.list, kit.tongue),
    floors: Object.entries(kit.floors)
      .sort(([, a], [, b]) => a.order - b.order)
      .map(([name, { code }]) => ({ code, name })),
    texts: texts.list,
    signs: entries,
    findings: kit.findings,
  };
}

/** Thousands of doors say the same. */
interface TextTable {
  readonly list: readonly TextEntry[];
  place(text: SignText, line: LanguageText): number;
}

function createTextTable({ catalogue }: ProofKit): TextTable {
  const list: TextEntry[] = [];
  const places = new Map<string, number>();
  return {
    list,
    place(text, line) {
      const entry = textEntry(text, line, catalogue);
      const name = JSON.stringify(entry);
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, list.length);
      return list.push(entry) - 1;
    },
  };
}

function textEntry(
  text: SignText,
  { language, text: words, state }: LanguageText,
  catalogue: ProofKit['catalogue'],
): TextEntry {
  const source = sourceOf(text, language, catalogue);
  return {
    language,
    text: words,
    state: text.key !== undefined && catalogue.isStale(text.key, language) ? 'stale' : state,
    ...(source === undefined ? {} : { source }),
  };
}

/** The German words if there are any; of a text without a key the ones in the sign's first language. */
function sourceOf({ key, lines }: SignText, language: string, catalogue: ProofKit['catalogue']): TextEntry['source'] {
  if (language === SOURCE_LANGUAGE) return undefined;
  const beside = lines.find((line) => line.language === SOURCE_LANGUAGE) ?? (key === undefined ? lines[0] : undefined);
  if (beside !== undefined) {
    return beside.language === language ? undefined : { language: beside.language, text: beside.text };
  }
  // A message that wants values has none here: then there is no source to show, and no harm done.
  const german = key === undefined ? undefined : catalogue.message(key, SOURCE_LANGUAGE).value;
  return german === undefined ? undefined : { language: SOURCE_LANGUAGE, text: german };
}

/** In the order in which they first stand on a sign, Leichte Sprache last. */
function languagesOf(texts: readonly TextEntry[], tongue: Tongue): PageData['languages'] {
  const tags = texts.flatMap(({ language, source }) =>
    source === undefined ? [language] : [language, source.language],
  );
  const ordered = [...new Set(tags)].sort((a, b) => Number(a === EASY_LANGUAGE) - Number(b === EASY_LANGUAGE));
  return Object.fromEntries(ordered.map((tag) => [tag, languageEntry(tag, tongue)]));
}

function languageEntry(tag: string, tongue: Tongue): LanguageEntry {
  const { autonym, script, direction } = languageOf(tag) ?? { autonym: tag, script: 'Zyyy', direction: 'ltr' };
  return { name: languageName(tag, tongue), autonym, script, direction };
}

function signEntry({ sign, files, painted, findings }: ProofSign, texts: TextTable): SignEntry {
  const { id, variant, template, size, distance, building, floor, number, persons, quantity, material, note } = sign;
  const inFolder = (folder: string): readonly string[] =>
    files.filter((file) => file.startsWith(`${folder}/`)).sort((a, b) => sideOf(a) - sideOf(b));
  const [pdf] = inFolder('pdf');
  const png = inFolder('png');
  return {
    id,
    variant,
    template,
    width: size.width,
    height: size.height,
    distance,
    ...given({ building, floor, number }),
    ...(persons.length === 0 ? {} : { persons }),
    quantity,
    ...(material === '' ? {} : { material }),
    ...(note === '' ? {} : { note }),
    pictures: inFolder('proof'),
    ...(pdf === undefined ? {} : { pdf }),
    ...(png.length === 0 ? {} : { png }),
    slots: textSlots(sign).map(([slot, text]) => slotEntry(slot, text, sign, painted[slot] ?? {}, texts)),
    ...(findings.length === 0 ? {} : { findings }),
  };
}

/** `door.png` is the first side, `door.2.png` the second. */
const sideOf = (file: string): number => Number(/\.(\d+)\.png$/.exec(file)?.[1] ?? 1);

const lostEntry = ({ id, variant, template, findings }: LostSign): SignEntry => ({
  id,
  variant,
  template,
  width: 0,
  height: 0,
  distance: 0,
  quantity: 0,
  pictures: [],
  slots: [],
  findings,
});

function slotEntry(
  slot: string,
  text: SignText,
  { destinations }: Sign,
  painted: Readonly<Record<string, PaintedText>>,
  texts: TextTable,
): SlotEntry {
  const [, index] = /^destinations\.(\d+)$/.exec(slot) ?? [];
  const destination = index === undefined ? undefined : destinations[Number(index)];
  return {
    slot,
    ...given({ arrow: destination?.arrow, number: destination?.number }),
    texts: text.lines.map((line): PlacedText => {
      const found = painted[line.language];
      return { text: texts.place(text, line), ...(found === undefined ? {} : { painted: placeOf(found) }) };
    }),
  };
}

function placeOf({ metres, lines, box, side = 1, partly }: PaintedText): NonNullable<PlacedText['painted']> {
  const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
  return { metres, lines, box: [x, y, width, height], side: side - 1, partly: partly === true };
}

/** What is said has a key, what is not has none. */
function given<Values extends Readonly<Record<string, string | undefined>>>(
  values: Values,
): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // The one cast: dropping undefined values is what the return type says, but fromEntries can't.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
