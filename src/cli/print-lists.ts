/** What `pictograms`, `templates` and `languages` print for people. */
import type { ListDocuments, ListedTemplate } from '../build/lists/lists.js';
import type { Tongue } from '../diagnostics/words.js';
import { printTable, type TableView } from './print-table.js';
import { type CliWords, WORDS } from './words.js';

type Printer<Document> = (document: Document, tongue: Tongue, view: TableView) => string;

const PRINTERS: { readonly [Name in keyof ListDocuments]: Printer<ListDocuments[Name]> } = {
  pictograms({ groups, pictograms }, tongue, view) {
    const { lists: words } = WORDS[tongue];
    const other = tongue === 'de' ? 'en' : 'de';
    const columns = [
      { heading: words.name },
      { heading: words.says, tint: 'strong' as const },
      { heading: words.tongues[other], tint: 'quiet' as const },
      { heading: words.facing },
    ];
    const sections = groups.map((group) => ({
      title: group[tongue],
      rows: pictograms
        .filter((each) => each.group === group.id)
        .map(({ id, names, facing }) => [id, names[tongue] ?? '', names[other] ?? '', words.facings[facing]]),
    }));
    return printTable(columns, sections, view);
  },

  templates({ templates }, tongue, view) {
    const { lists: words } = WORDS[tongue];
    const { name, sizes, distance, languages, easy, tactile, fields, origin } = words;
    const headings = [name, sizes, distance, languages, easy, tactile, fields, origin];
    const rows = templates.map((template) => [template.name, ...templateCells(template, tongue)]);
    return printTable(
      headings.map((heading, index) => ({ heading, ...(index === 0 ? { tint: 'strong' as const } : {}) })),
      [{ rows }],
      view,
    );
  },

  languages({ languages }, tongue, view) {
    const { lists: words } = WORDS[tongue];
    const number = (value: number): string => value.toLocaleString(tongue);
    const columns = [
      { heading: words.tag, tint: 'strong' as const },
      { heading: words.language },
      { heading: words.script },
      { heading: words.direction },
      { heading: words.messages, align: 'right' as const },
      { heading: words.complete, align: 'right' as const },
      ...STATES.map((state) => ({ heading: words.states[state], align: 'right' as const })),
      // Last, and not at all where it would come out as boxes: a terminal may turn a line with Arabic in it around.
      { heading: words.autonym },
    ];
    const rows = languages.map(({ tag, autonym, names, script, direction, messages, complete, states }) => [
      ...[tag, names[tongue], script, words.directions[direction], number(messages), `${complete} %`],
      ...STATES.map((state) => (states[state] === 0 ? '' : number(states[state]))),
      view.style.showsScripts ? autonym : '',
    ]);
    return printTable(columns, [{ rows }], view);
  },
};

const STATES = ['draft', 'reviewed', 'tested'] as const;

function templateCells(template: ListedTemplate, tongue: Tongue): string[] {
  const words: CliWords['lists'] = WORDS[tongue].lists;
  const { sizes = [], distance, languages, easy, tactile, fields = [], with: keys = [], origin, trusted } = template;
  if (!trusted) return ['', '', '', '', '', '', words.untrusted];
  const millimetres = (value: number): string => value.toLocaleString(tongue);
  return [
    sizes
      .map(({ name, width, height, default: isDefault }) => {
        const size = `${millimetres(width)} × ${millimetres(height)}`;
        // A size that is called by its measures says them once.
        const shown = name === `${width}x${height}` ? size : `${name} ${size}`;
        return isDefault && sizes.length > 1 ? `${shown}*` : shown;
      })
      .join(', '),
    distance === undefined ? '' : `${distance.toLocaleString(tongue)} m`,
    languages === undefined ? '' : words.upTo(languages.max, languages.recommended),
    easy ? words.yes : words.no,
    tactile === 'always' ? words.always : tactile ? words.yes : words.no,
    [...fields, ...keys.map((key) => `with.${key}`)].join(', '),
    origin === 'kit' ? words.ofKit : '',
  ];
}

/** Each list has its own printer; which document belongs to which is what the name says. */
export function printList(
  name: keyof ListDocuments,
  document: ListDocuments[keyof ListDocuments],
  tongue: Tongue,
  view: TableView,
): string {
  const print = PRINTERS[name] as Printer<ListDocuments[keyof ListDocuments]>;
  return print(document, tongue, view);
}
