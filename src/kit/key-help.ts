/** One sentence for every key, for editors that show it beside the cursor. */
import type { KitKey } from './kit-schema.js';
import type { SignField } from './raw-sign.js';
import type { SOURCE_FIELDS } from './source-config.js';

export const KIT_HELP: Readonly<Record<KitKey, string>> = {
  schema: 'Version of the kit format: 1.',
  name: 'What the kit is called on tickets and the proof page.',
  organisation: 'Who hangs the signs.',
  date: 'Date of this state, YYYY-MM-DD: it stands in the files instead of the time they were made.',
  documents: 'Language of tickets, reports and the proof page: de or en.',
  languages:
    'Language tags; the first is the primary one. A list, or a list for each template with "all" for the others.',
  easy: 'Signs in Leichte Sprache: false, true, only, or a list of templates.',
  'person-names': 'How much of a name is shown: full, surname (the default), function or none.',
  floors: 'The building’s own floor codes, by the name used in tables; order 0 is the ground floor.',
  theme: 'Colours, font and logo: a shipped name or a file.',
  press: 'Printer profile: a shipped name or a file.',
  sheets: 'Sheets that the shop has (boards, film), for --impose: { material, size, gap, margin, turn, marks }.',
  locales: 'Folder of the kit’s own messages, laid over the shipped ones.',
  pictograms: 'Folder of the kit’s own pictograms.',
  templates: 'Folder of the kit’s own templates.',
  extends: 'Another kit below this one: maps are merged, lists are replaced.',
  order: 'What the print shop must know of the order.',
  release: 'What may be released though it has not been reviewed, and on whose word.',
  sources: 'Tables whose rows become signs.',
  signs: 'Signs that stand in no table.',
};

export const SIGN_HELP: Readonly<Record<SignField, string>> = {
  id: 'Unique name; files are called after it.',
  template: 'The kind of sign, such as door-sign.',
  size: 'A size of the template, or [width, height] in mm.',
  languages: 'Languages of this sign alone.',
  easy: 'Leichte Sprache for this sign: true, false or only.',
  distance: 'Metres from which it must be read.',
  quantity: 'How many: a number, or { standard, easy }.',
  material: 'For the print shop; part of the file names with --group.',
  note: 'For the print shop; not painted.',
  tactile: 'Whether it gets raised letters and Braille.',
  shape:
    'Rounded corners, drill holes, cut contour: { corners: 6, holes: { diameter: 5, inset: 12, at: corners } }, in mm.',
  white: 'White below the print, on transparent material: none, full, or print (only where something is printed).',
  'valid-from': 'First day, YYYY-MM-DD.',
  'valid-until': 'Last day, YYYY-MM-DD.',
  number: 'Room number, as it is written.',
  floor: 'A name from "floors", or the code itself.',
  building: 'Building or wing.',
  message: 'What happens here: a message key, or a text in the first language.',
  unit: 'Who works here: a message key, or a text in the first language.',
  messages: 'Several messages in order, for posters.',
  persons: 'Names, or { title, given, family, role }.',
  pictogram: 'A pictogram or several.',
  url: 'An address, or one for each language.',
  text: 'Texts by language, instead of a message key.',
  arrow: 'A direction in the building.',
  destinations: 'What a direction sign points at.',
  with: 'What only this template needs.',
};

export const SOURCE_HELP: Readonly<Record<keyof typeof SOURCE_FIELDS, string>> = {
  file: 'A table: .csv, .tsv or .xlsx.',
  sheet: 'The sheet of an .xlsx file.',
  header: 'true, false (columns are called 1, 2 …), or the number of the row with the column names.',
  columns: 'For each sign field a column, a pattern such as "{Gebäude}-{Raumnr}", or a list of them.',
  values: 'For a field: words of the table and what they mean, or auto.',
  skip: 'For a field: values whose rows are left out.',
};
