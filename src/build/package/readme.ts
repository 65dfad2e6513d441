/** What a package says to whoever opens it first. */
import type { Tongue } from '../../diagnostics/words.js';
import type { Said } from '../collect/press-words.js';
import { dayIn } from '../collect/ticket/ticket-words.js';

export interface ReadmeFacts {
  readonly kit: string;
  readonly organisation: string;
  /** ISO 8601. */
  readonly date: string;
  readonly signs: number;
  /** Where it is less than the whole kit: how many signs that would be. */
  readonly all: number | undefined;
  readonly drafts: number;
  /** Of the whole package but for this text and the checksums. */
  readonly paths: readonly string[];
  readonly press: readonly Said[];
}

interface ReadmeWords {
  readonly file: string;
  readonly state: (date: string) => string;
  readonly part: (signs: number, all: number) => string;
  readonly whole: (signs: number) => string;
  readonly drafts: (signs: number) => string;
  readonly contents: string;
  readonly folders: Readonly<Record<'pdf' | 'press' | 'tactile' | 'profiles', (files: number) => string>>;
  readonly other: (files: number) => string;
  readonly files: Readonly<Record<'ticket.pdf' | 'order.csv' | 'sheets.csv', string>>;
  readonly proof: string;
  readonly sums: string;
  readonly press: string;
}

const WORDS: Readonly<Record<Tongue, ReadmeWords>> = {
  de: {
    file: 'LIESMICH.txt',
    state: (date) => `Stand ${date}`,
    part: (signs, all) => `TEILAUFTRAG: ${signs} von ${all} Schildern des Kits.`,
    whole: (signs) => `Alle ${signs} Schilder des Kits.`,
    drafts: (signs) => `${signs} davon sind Entwürfe: bitte erst nach der Freigabe drucken.`,
    contents: 'Inhalt',
    folders: {
      pdf: (files) => `Druckdateien: ${files}`,
      press: (files) => `Druckdateien mit vielen Schildern: ${files}`,
      tactile: (files) => `Braille und Relief, für die Gravur: ${files}`,
      profiles: (files) => `Farbprofil und seine Herkunft: ${files}`,
    },
    other: (files) => `Dateien: ${files}`,
    files: {
      'ticket.pdf': 'Auftragszettel zum Ausdrucken: Hier anfangen.',
      'sheets.csv': 'Was auf welchem Bogen liegt, und wie weit er belegt ist',
      'order.csv': 'Derselbe Auftrag für die Tabellenkalkulation, eine Zeile je Datei oder Schild',
    },
    proof: 'Alle Schilder zum Durchsehen, nicht zum Drucken',
    sums: 'Prüfsummen: sha256sum -c SHA256SUMS',
    press: 'Für den Druck',
  },
  en: {
    file: 'README.txt',
    state: (date) => `as of ${date}`,
    part: (signs, all) => `PART OF THE ORDER: ${signs} of the kit’s ${all} signs.`,
    whole: (signs) => `All ${signs} signs of the kit.`,
    drafts: (signs) => `${signs} of them are drafts: please print after release only.`,
    contents: 'Contents',
    folders: {
      pdf: (files) => `press files: ${files}`,
      press: (files) => `press files of many signs: ${files}`,
      tactile: (files) => `Braille and relief, for the engraver: ${files}`,
      profiles: (files) => `colour profile and where it is from: ${files}`,
    },
    other: (files) => `files: ${files}`,
    files: {
      'ticket.pdf': 'job ticket to print: begin here',
      'sheets.csv': 'what lies on which sheet, and how full it is',
      'order.csv': 'the same order for a spreadsheet, a row for each file or sign',
    },
    proof: 'all signs to look through, not to print',
    sums: 'checksums: sha256sum -c SHA256SUMS',
    press: 'For the press',
  },
};

export const readmeName = (language: Tongue): string => WORDS[language].file;

/** Lines end as every editor knows them. */
export function readme(facts: ReadmeFacts, language: Tongue): string {
  const { kit, organisation, date, signs, all, drafts, paths, press } = facts;
  const words = WORDS[language];
  const about = [organisation === kit ? '' : organisation, words.state(dayIn(date, language))]
    .filter(Boolean)
    .map(onOneLine);
  const lines = [
    onOneLine(kit),
    about.join(', '),
    '',
    all === undefined ? words.whole(signs) : words.part(signs, all),
    ...(drafts === 0 ? [] : [words.drafts(drafts)]),
    '',
    words.contents,
    ...contents(paths, words).map(([name, about]) => `  ${name.padEnd(13)} ${about}`),
    '',
    words.press,
    ...press.flatMap(({ label, text }) =>
      wrapped(`${label}: ${text}`).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`),
    ),
  ];
  return `${lines.join('\r\n')}\r\n`;
}

function contents(paths: readonly string[], words: ReadmeWords): (readonly [string, string])[] {
  const first = (['ticket.pdf', 'order.csv', 'sheets.csv'] as const).filter((name) => paths.includes(name));
  const folders = new Map<string, number>();
  for (const path of paths) {
    const [folder, name] = path.split('/');
    if (folder !== undefined && name !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const beside = paths.filter((path) => !path.includes('/') && !first.some((name) => name === path));
  return [
    ...first.map((name) => [name, words.files[name]] as const),
    ...[...folders].map(([folder, files]) => {
      const about = words.folders[folder as keyof ReadmeWords['folders']] ?? words.other;
      return [`${folder}/`, about(files)] as const;
    }),
    ...beside.map((name) => [name, words.proof] as const),
    ['SHA256SUMS', words.sums],
  ];
}

/** A name with a line break in it can't pretend to be another line. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

const MEASURE = 92;

function wrapped(text: string): readonly string[] {
  const lines: string[] = [''];
  for (const word of onOneLine(text).split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > MEASURE) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
