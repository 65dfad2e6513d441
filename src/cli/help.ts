/** The help in words: the tables of flags and words say what is in it. */
import type { Tongue } from '../diagnostics/words.js';
import { COMMANDS, type Command, type Flag, type FlagName, flagsOf, GROUPS } from './flags.js';
import { cellsOf } from './printable.js';
import { type CliWords, WORDS } from './words.js';
import { wrap } from './wrap.js';

interface Example {
  readonly command: Command;
  /** Which of the words' examples it is. */
  readonly says: keyof CliWords['help']['examples'];
  /** As a user of a checkout of this repository can type it. */
  readonly line: string;
  /** Shown without a command too. */
  readonly isFirst?: true;
}

export const EXAMPLES: readonly Example[] = [
  { command: 'build', says: 'build', line: 'node dist/bin.js build examples/kreishaus --out output', isFirst: true },
  { command: 'build', says: 'floor', line: 'node dist/bin.js build examples/kreishaus --where floor=EG --format pdf' },
  { command: 'check', says: 'check', line: 'node dist/bin.js check examples/kreishaus', isFirst: true },
  { command: 'check', says: 'report', line: 'node dist/bin.js check examples/kreishaus --json' },
  { command: 'pictograms', says: 'pictograms', line: 'node dist/bin.js pictograms', isFirst: true },
  { command: 'pictograms', says: 'sheet', line: 'node dist/bin.js pictograms --sheet --out output/pictograms.pdf' },
  { command: 'templates', says: 'templates', line: 'node dist/bin.js templates examples/kreishaus' },
  { command: 'templates', says: 'trust', line: 'node dist/bin.js templates --trust examples/kreishaus' },
  { command: 'languages', says: 'languages', line: 'node dist/bin.js languages' },
  { command: 'languages', says: 'languagesJson', line: 'node dist/bin.js languages examples/kreishaus --json' },
  { command: 'preflight', says: 'preflight', line: 'node dist/bin.js preflight output/pdf', isFirst: true },
  { command: 'help', says: 'help', line: 'node dist/bin.js help build' },
];

/** Each way to call a command; `kit`, `command` and so on are words of the user's language. */
const USAGE: Readonly<Record<Command, (words: CliWords) => readonly string[]>> = {
  build: () => ['build [kit]'],
  check: () => ['check [kit]'],
  pictograms: () => ['pictograms [kit]'],
  templates: () => ['templates [kit]', 'templates --trust <kit>'],
  languages: () => ['languages [kit]'],
  preflight: () => ['preflight <pdf…>'],
  help: ({ placeholders }) => [`help [${placeholders.command}]`],
};

/** Lines longer than this are hard to read, shorter ones hard to write for. */
const [WIDEST, NARROWEST] = [100, 30];

/** `columns`: the width to lay it out for. */
export function helpText(command: Command | undefined, tongue: Tongue, columns = 80): string {
  const words = WORDS[tongue];
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const { help } = words;
  const flags = GROUPS.flatMap((group) => {
    const rows = flagsOf(command)
      .filter((flag) => flag.group === group)
      .map((flag) => [heading(flag, words), saysOf(flag.name, command, words)] as const);
    return rows.length === 0 ? [] : [{ title: words.groups[group], rows }];
  });
  const indent = Math.max(...flags.flatMap(({ rows }) => rows.map(([name]) => cellsOf(name))));
  const parts =
    command === undefined
      ? [
          wrap(help.about, width),
          [help.commandsHeading, ...commandLines(words, width)].join('\n'),
          ...flags.map((section) => titled(section, indent, width)),
          wrap(help.perCommand, width),
        ]
      : [
          USAGE[command](words)
            .map((usage, index) => `${index === 0 ? help.usage : ' '.repeat(cellsOf(help.usage))} schildwerk ${usage}`)
            .join('\n'),
          wrap(`${words.commands[command]}.`, width),
          ...flags.map((section) => titled(section, indent, width)),
        ];
  return `${[...parts, examples(command, words, width), exitCodes(words, width)].join('\n\n')}\n`;
}

interface Section {
  readonly title: string;
  readonly rows: readonly (readonly [name: string, says: string])[];
}

const titled = ({ title, rows }: Section, indent: number, width: number): string =>
  [title, ...rows.map(([name, says]) => entry(name, says, indent, width))].join('\n');

/** Name and meaning side by side; the meaning below the name where there is no room beside it. */
function entry(name: string, says: string, indent: number, width: number): string {
  const left = indent + 4;
  const room = width - left;
  if (room < 24) return `  ${name}\n${wrap(says, width, 6)}`;
  const [first = '', ...others] = wrap(says, room).split('\n');
  return [`  ${name.padEnd(indent)}  ${first}`, ...others.map((line) => `${' '.repeat(left)}${line}`)].join('\n');
}

function commandLines(words: CliWords, width: number): string[] {
  const rows = COMMANDS.map((name) => [`schildwerk ${USAGE[name](words)[0] ?? name}`, words.commands[name]] as const);
  const indent = Math.max(...rows.map(([usage]) => cellsOf(usage)));
  return rows.map(([usage, says]) => entry(usage, says, indent, width));
}

const saysOf = (name: FlagName, command: Command | undefined, { flags, flagsOfCommand }: CliWords): string =>
  (command === undefined ? undefined : flagsOfCommand[command]?.[name]) ?? flags[name];

/** A flag with what stands after it. */
function heading(flag: Flag, { placeholders }: CliWords): string {
  const { name, takes, placeholder, values } = flag;
  const either = values?.join(takes === 'split' ? ',' : '|');
  const value = either ?? (placeholder === undefined ? undefined : placeholders[placeholder]);
  return value === undefined ? `--${name}` : `--${name} <${value}>`;
}

/** A line that can be typed is never broken. */
function examples(command: Command | undefined, { help }: CliWords, width: number): string {
  const shown = EXAMPLES.filter((each) => (command === undefined ? each.isFirst : each.command === command));
  return [
    help.exampleHeading,
    ...shown.flatMap(({ line, says }) => [`  ${line}`, wrap(help.examples[says], width, 6)]),
  ].join('\n');
}

const exitCodes = ({ help }: CliWords, width: number): string =>
  [help.exitCodesHeading, ...help.exitCodes.map(([code, meaning]) => entry(code, meaning, 8, width))].join('\n');
