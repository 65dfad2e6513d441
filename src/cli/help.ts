/** The help in words: yargs lays it out, the tables of flags and words say what is in it. */
import yargs from 'yargs';
import type { Tongue } from '../diagnostics/words.js';
import { COMMANDS, type Command, type Flag, flagsOf, GROUPS } from './flags.js';
import { type CliWords, WORDS } from './words.js';

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
  { command: 'templates', says: 'trust', line: 'node dist/bin.js templates --trust examples/kreishaus' },
];

const USAGE: Readonly<Record<Command, string>> = {
  build: 'build [kit]',
  check: 'check [kit]',
  templates: 'templates --trust <kit>',
};

/** `columns`: the width to lay it out for. */
export async function helpText(command: Command | undefined, tongue: Tongue, columns = 80): Promise<string> {
  const words = WORDS[tongue];
  const { usage, about, commandsHeading, perCommand } = words.help;
  const printer = yargs([])
    .help(false)
    .version(false)
    .exitProcess(false)
    .locale('en')
    .updateStrings({ 'Commands:': commandsHeading })
    .parserConfiguration({ 'camel-case-expansion': false, 'dot-notation': false })
    .wrap(Math.max(60, Math.min(columns, 100)))
    .scriptName('schildwerk')
    .usage(command === undefined ? about : `${usage} schildwerk ${USAGE[command]}\n\n${words.commands[command]}.`);

  if (command === undefined) {
    for (const name of COMMANDS) printer.command(USAGE[name], words.commands[name]);
  }
  printer.epilog(`${command === undefined ? `${perCommand}\n\n` : ''}${epilogue(command, words)}`);
  for (const group of GROUPS) {
    for (const flag of flagsOf(command)) {
      if (flag.group !== group) continue;
      printer.option(heading(flag, words), { describe: words.flags[flag.name], group: words.groups[group] });
    }
  }
  return `${await printer.getHelp()}\n`;
}

/** A flag with what stands after it: yargs prints the key of an option as it is. */
function heading({ name, takes, placeholder, values }: Flag, { placeholders }: CliWords): string {
  const either = values?.join(takes === 'split' ? ',' : '|');
  const value = either ?? (placeholder === undefined ? undefined : placeholders[placeholder]);
  return value === undefined ? name : `${name} <${value}>`;
}

function epilogue(command: Command | undefined, { help }: CliWords): string {
  const examples = EXAMPLES.filter((each) => (command === undefined ? each.isFirst : each.command === command));
  return [
    help.exampleHeading,
    ...examples.flatMap(({ line, says }) => [`  ${line}`, `      ${help.examples[says]}`]),
    '',
    help.exitCodesHeading,
    ...help.exitCodes.map(([code, meaning]) => `  ${code.padEnd(8)}  ${meaning}`),
  ].join('\n');
}
