/** argv in, one of a closed list of requests out. Every fault of the command line is told at once; nothing is read. */
import yargs from 'yargs';
import { nearest } from '../base/nearest.js';
import type { BuildRequest, CheckRequest } from '../build/request.js';
import type { Tongue } from '../diagnostics/words.js';
import { COMMANDS, type Command, FLAGS, type FlagName, flagNamed, flagsOf, VARIANTS } from './flags.js';
import { type Given, readValues } from './read-values.js';
import { TONGUES } from './tongue.js';
import { type CliWords, WORDS } from './words.js';

export type Request =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'unusable'; readonly reasons: readonly string[]; readonly command: Command | undefined }
  | { readonly kind: 'build'; readonly request: BuildRequest; readonly manner: Manner }
  | { readonly kind: 'check'; readonly request: CheckRequest; readonly manner: Manner }
  | { readonly kind: 'trust'; readonly kit: string };

/** How the answer is told, and what counts as failure. */
export interface Manner {
  readonly json: boolean;
  readonly strict: boolean;
  readonly timing: boolean;
}

/** What the user wants, and the language to answer in: `--lang`, else `fallback`. */
export function parseArguments(argv: readonly string[], fallback: Tongue): { tongue: Tongue; request: Request } {
  const spoken = spokenTongue(argv) ?? fallback;
  return { tongue: spoken, request: requestOf(argv, WORDS[spoken]) };
}

/** Read before all else: the faults of the command line are told in this language already. */
function spokenTongue(argv: readonly string[]): Tongue | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = argv[index]?.split('=')[1] ?? argv[index + 1];
  return index < 0 ? undefined : TONGUES.find((tongue) => tongue === value);
}

function requestOf(argv: readonly string[], words: CliWords): Request {
  const strange = strangeFlags(argv, words);
  const { _: named, ...given } = parse(argv, strange.names);
  const positional = named.map(String);
  const command = COMMANDS.find((name) => name === positional[0]);
  if (given.help === true && (command !== undefined || positional.length === 0)) return { kind: 'help', command };
  if (given.version === true && positional.length === 0) return { kind: 'version' };

  const commandFault = command === undefined ? [missingCommand(positional[0], words)] : [];
  const unusable = (reasons: readonly string[]): Request => ({ kind: 'unusable', reasons, command });
  if (command === undefined) return unusable([...commandFault, ...strange.reasons]);

  const taken = flagsOf(command).map(({ name }) => name as string);
  const foreign = Object.keys(given).filter((name) => flagNamed(name) !== undefined && !taken.includes(name));
  const { values, reasons: wrong } = readValues(given as Given, words);
  const reasons = [
    ...strange.reasons,
    ...foreign.map((name) => words.misuse.foreignFlag(`--${name}`, command, flagNamed(name)?.commands ?? [])),
    ...positional.slice(command === 'templates' ? 1 : 2).map((argument) => words.misuse.surplus(argument, command)),
    ...wrong,
    ...contradictions(values, words),
    ...(command === 'templates' && given.trust === undefined ? [words.misuse.trustWhat] : []),
  ];
  return reasons.length > 0 ? unusable(reasons) : ask(command, positional[1] ?? '.', values);
}

/** Arguments that are flags by their form but none of ours; yargs would take them in without a word. */
function strangeFlags(argv: readonly string[], { misuse }: CliWords): { names: Set<string>; reasons: string[] } {
  const names = new Set<string>();
  const reasons: string[] = [];
  for (const argument of argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length)) {
    if (!/^-(?!\d|$)/.test(argument) || argument === '-h') continue;
    const [written = '', value] = argument.split('=', 2);
    const flag = written.startsWith('--') ? flagNamed(written.slice(2)) : undefined;
    if (flag?.takes === 'nothing' && value !== undefined) reasons.push(misuse.switchWithValue(written));
    if (flag !== undefined) continue;
    const meant = nearestFlag(written.replace(/^-+/, ''));
    names.add(argument);
    reasons.push(misuse.unknownFlag(written, meant === undefined ? undefined : `--${meant}`));
  }
  return { names, reasons };
}

/** `--output` is too many letters away from `--out` for a slip, but is meant all the same. */
function nearestFlag(name: string): FlagName | undefined {
  const names = FLAGS.map((flag) => flag.name);
  const slip = nearest(name, names);
  const begun = names.find((known) => name.startsWith(known) || (name.length > 2 && known.startsWith(name)));
  return names.find((known) => known === slip) ?? begun;
}

function parse(
  argv: readonly string[],
  without: ReadonlySet<string>,
): { _: readonly (string | number)[]; [flag: string]: unknown } {
  const parser = yargs(argv.filter((argument) => !without.has(argument)))
    .help(false)
    .version(false)
    .exitProcess(false)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false,
    });
  for (const { name, takes } of FLAGS) parser.option(name, { type: takes === 'nothing' ? 'boolean' : 'string' });
  const { $0: _program, h, ...given } = parser.parseSync();
  return h === undefined ? given : { ...given, help: true };
}

function missingCommand(name: string | undefined, { misuse }: CliWords): string {
  if (name === undefined) return misuse.noCommand;
  const meant = nearest(name, COMMANDS);
  return meant === undefined && /[./\\]/.test(name) ? misuse.pathForCommand(name) : misuse.unknownCommand(name, meant);
}

type Values = ReturnType<typeof readValues>['values'];

function contradictions({ formats, dpi, pngBox }: Values, { misuse }: CliWords): string[] {
  if (formats === undefined || formats.includes('png')) return [];
  return [
    ...(dpi === undefined ? [] : [misuse.withoutPng('--dpi')]),
    ...(pngBox === undefined ? [] : [misuse.withoutPng('--png-box')]),
  ];
}

function ask(command: Command, kit: string, values: Values): Request {
  if (command === 'templates') return { kind: 'trust', kit: values.trust ?? '' };
  const { variants, languages, only, where, root, out, jobs } = values;
  const manner = { json: values.json, strict: values.strict, timing: values.timing };
  const request: CheckRequest = {
    kit,
    ...(root === undefined ? {} : { root }),
    templates: values.allowTemplates ? 'allowed' : 'trusted',
    selection: {
      // Both variants are no selection: a build of everything may remove what is gone.
      ...(variants === undefined || VARIANTS.every((each) => variants.includes(each)) ? {} : { variants }),
      ...(languages === undefined ? {} : { languages }),
      ...(only === undefined ? {} : { only }),
      ...(where === undefined ? {} : { where }),
    },
  };
  if (command === 'check') return { kind: 'check', request, manner };
  const build: BuildRequest = {
    ...request,
    ...(out === undefined ? {} : { out }),
    formats: values.formats ?? ['pdf', 'png'],
    dpi: values.dpi ?? 'auto',
    pngBox: values.pngBox ?? 'trim',
    ...(jobs === undefined ? {} : { jobs }),
    proof: !values.noProof,
    keepGoing: values.keepGoing,
    force: values.force,
  };
  return { kind: 'build', request: build, manner };
}
