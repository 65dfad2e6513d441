/** argv in, one of a closed list of requests out. Every fault of the command line is told at once; nothing is read. */
import { parseArgs } from 'node:util';
import { nearest } from '../base/nearest.js';
import type { PreflightRequest } from '../build/preflight-request.js';
import type { BuildRequest, CheckRequest, ListRequest } from '../build/request.js';
import type { Tongue } from '../diagnostics/words.js';
import {
  COMMANDS,
  type Command,
  FLAGS,
  type FlagName,
  flagNamed,
  flagsOf,
  LISTS,
  type List,
  VARIANTS,
} from './flags.js';
import { type Given, readValues } from './read-values.js';
import { TONGUES } from './tongue.js';
import { type CliWords, WORDS } from './words.js';

export type Request =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'unusable'; readonly reasons: readonly string[]; readonly command: Command | undefined }
  | { readonly kind: 'build'; readonly request: BuildRequest; readonly manner: Manner }
  | { readonly kind: 'check'; readonly request: CheckRequest; readonly manner: Manner }
  | { readonly kind: 'list'; readonly list: List; readonly request: ListRequest; readonly json: boolean }
  | { readonly kind: 'sheet'; readonly list: List; readonly request: ListRequest; readonly out: string | undefined }
  | { readonly kind: 'preflight'; readonly request: PreflightRequest; readonly manner: Manner }
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
  const { positionals, given } = parse(argv, strange.names);
  const command = COMMANDS.find((name) => name === positionals[0]);
  if (given.help !== undefined && (command !== undefined || positionals.length === 0))
    return { kind: 'help', command: command === 'help' ? undefined : command };
  if (given.version !== undefined && positionals.length === 0) return { kind: 'version' };

  const commandFault = command === undefined ? [missingCommand(positionals[0], words)] : [];
  const unusable = (reasons: readonly string[]): Request => ({ kind: 'unusable', reasons, command });
  if (command === undefined) return unusable([...commandFault, ...strange.reasons]);

  const taken = flagsOf(command).map(({ name }) => name as string);
  const foreign = Object.keys(given).filter((name) => !taken.includes(name));
  const { values, reasons: wrong } = readValues(given, words);
  const files = command === 'preflight' ? positionals.slice(1) : undefined;
  const surplus = files === undefined ? positionals.slice(values.trust === undefined ? 2 : 1) : [];
  const topic = command === 'help' ? positionals[1] : undefined;
  const reasons = [
    ...strange.reasons,
    ...foreign.map((name) => words.misuse.foreignFlag(`--${name}`, command, flagNamed(name)?.commands ?? [])),
    ...surplus.map((argument) => words.misuse.surplus(argument, command)),
    ...(topic === undefined || isCommand(topic) ? [] : [missingCommand(topic, words)]),
    ...wrong,
    ...contradictions(command, values, words),
    ...(files?.length === 0 ? [words.misuse.preflightWhat] : []),
  ];
  if (reasons.length > 0) return unusable(reasons);
  return files === undefined ? ask(command, positionals[1], values) : askForPreflight(files, values);
}

const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name);

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

function parse(argv: readonly string[], without: ReadonlySet<string>): { positionals: string[]; given: Given } {
  const options = FLAGS.map(({ name, takes }) => {
    const type = takes === 'nothing' ? ('boolean' as const) : ('string' as const);
    return [name, { type, multiple: true, ...(name === 'help' ? { short: 'h' } : {}) }] as const;
  });
  const { positionals, values } = parseArgs({
    args: withValues(argv.filter((argument) => !without.has(argument))),
    options: Object.fromEntries(options),
    allowPositionals: true,
    // What is wrong is told by us, all of it at once and in the user's language.
    strict: false,
  });
  return { positionals, given: values as Given };
}

/** `--out x` as `--out=x`, and `--out --json` as `--out=`: what looks like a flag is no value. A number below zero is. */
function withValues(argv: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] as string; // `index` is below the length
    if (argument === '--') return [...joined, ...argv.slice(index)];
    const flag = argument.startsWith('--') ? flagNamed(argument.slice(2)) : undefined;
    if (flag === undefined || flag.takes === 'nothing') {
      joined.push(argument);
      continue;
    }
    const next = argv[index + 1];
    const isValue = next !== undefined && !/^-(?!\d|$)/.test(next);
    joined.push(`${argument}=${isValue ? next : ''}`);
    if (isValue) index++;
  }
  return joined;
}

function missingCommand(name: string | undefined, { misuse }: CliWords): string {
  if (name === undefined) return misuse.noCommand(COMMANDS);
  const meant = nearest(name, COMMANDS) ?? COMMANDS.find((command) => name.length > 2 && command.startsWith(name));
  return meant === undefined && /[./\\]/.test(name) ? misuse.pathForCommand(name) : misuse.unknownCommand(name, meant);
}

type Values = ReturnType<typeof readValues>['values'];

function contradictions(
  command: Command,
  {
    formats,
    dpi,
    pngBox,
    proofColours,
    noProof,
    group,
    impose,
    package: isPackage,
    sheet,
    out,
    json,
    trust,
    withoutTrust,
  }: Values,
  { misuse }: CliWords,
): string[] {
  const leavesOut = (format: 'pdf' | 'png'): boolean => formats !== undefined && !formats.includes(format);
  return [
    ...(leavesOut('png') && dpi !== undefined ? [misuse.withoutPng('--dpi')] : []),
    ...(leavesOut('png') && pngBox !== undefined ? [misuse.withoutPng('--png-box')] : []),
    ...(leavesOut('png') && noProof && proofColours ? [misuse.withoutPng('--proof-colours')] : []),
    ...(leavesOut('pdf') && group !== undefined ? [misuse.withoutPdf('--group')] : []),
    ...(leavesOut('pdf') && impose ? [misuse.withoutPdf('--impose')] : []),
    ...(leavesOut('pdf') && isPackage ? [misuse.withoutPdf('--package')] : []),
    ...(sheet && json ? [misuse.notBoth('--sheet', '--json')] : []),
    ...(trust === undefined ? [] : withoutTrust.map((flag) => misuse.notBoth('--trust', flag))),
    ...(command !== 'build' && trust === undefined && out !== undefined && !sheet
      ? [misuse.onlyWith('--out', '--sheet')]
      : []),
  ];
}

function ask(command: Command, operand: string | undefined, values: Values): Request {
  if (command === 'help')
    return { kind: 'help', command: COMMANDS.find((name) => name === operand && name !== 'help') };
  if (values.trust !== undefined) return { kind: 'trust', kit: values.trust };
  const list = LISTS.find((name) => name === command);
  if (list !== undefined) return askForList(list, operand, values);
  return askForKit(command === 'check' ? 'check' : 'build', operand ?? '.', values);
}

function askForPreflight(files: readonly string[], { press, json, strict, timing }: Values): Request {
  return { kind: 'preflight', request: { files, press: press ?? 'generic-x4' }, manner: { json, strict, timing } };
}

function askForList(list: List, kit: string | undefined, { root, allowTemplates, sheet, json, out }: Values): Request {
  const request: ListRequest = {
    ...(kit === undefined ? {} : { kit }),
    ...(root === undefined ? {} : { root }),
    templates: allowTemplates ? 'allowed' : 'trusted',
  };
  return sheet ? { kind: 'sheet', list, request, out } : { kind: 'list', list, request, json };
}

function askForKit(command: 'build' | 'check', kit: string, values: Values): Request {
  const { variants, languages, only, where, root, out, press, group, jobs } = values;
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
    ...(press === undefined ? {} : { press }),
    ...(group === undefined ? {} : { group }),
    impose: values.impose,
    dpi: values.dpi ?? 'auto',
    pngBox: values.pngBox ?? 'trim',
    proofColours: values.proofColours,
    ...(jobs === undefined ? {} : { jobs }),
    proof: !values.noProof,
    ...(values.package ? { package: true } : {}),
    keepGoing: values.keepGoing,
    strict: values.strict,
    force: values.force,
  };
  return { kind: 'build', request: build, manner };
}
