/** Every command and every flag there is: the parser, the help and the documentation's test read this one table. */
import type { CheckRequest } from '../build/request.js';
import { TONGUES } from './tongue.js';

export const COMMANDS = ['build', 'check', 'pictograms', 'templates', 'languages', 'preflight', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

/** They list what there is: what is shipped and, with a kit, what it brings. */
export const LISTS = ['pictograms', 'templates', 'languages'] as const satisfies readonly Command[];
export type List = (typeof LISTS)[number];

/** Names of the help's sections, in their order. */
export const GROUPS = ['kit', 'selection', 'output', 'verdict', 'general'] as const;
export type Group = (typeof GROUPS)[number];

/** What stands after a flag: a word of the help's in each tongue, except where the values themselves say it. */
export type Placeholder = 'folder' | 'glob' | 'tags' | 'number' | 'field' | 'fields' | 'kit' | 'profile' | 'command';

export interface Flag {
  readonly name: string;
  readonly group: Group;
  /** None: every command takes it, and the program itself. */
  readonly commands?: readonly Command[];
  /** A switch takes no value; a `list` may be given several times, `split` at commas too. */
  readonly takes: 'nothing' | 'one' | 'list' | 'split';
  readonly placeholder?: Placeholder;
  /** The only values it takes. */
  readonly values?: readonly string[];
}

export const FORMATS = ['pdf', 'png'] as const;
export const VARIANTS = ['standard', 'easy'] as const satisfies CheckRequest['selection']['variants'];
export const PNG_BOXES = ['trim', 'media'] as const;

const KIT_COMMANDS: readonly Command[] = ['build', 'check'];
const BUILD: readonly Command[] = ['build'];
const CHECK: readonly Command[] = ['check', 'preflight'];
const PREFLIGHT: readonly Command[] = ['preflight'];
const READING: readonly Command[] = [...KIT_COMMANDS, ...LISTS];

export const FLAGS = [
  { name: 'root', group: 'kit', commands: READING, takes: 'one', placeholder: 'folder' },
  { name: 'allow-templates', group: 'kit', commands: [...KIT_COMMANDS, 'templates'], takes: 'nothing' },
  { name: 'trust', group: 'kit', commands: ['templates'], takes: 'one', placeholder: 'kit' },
  { name: 'only', group: 'selection', commands: KIT_COMMANDS, takes: 'list', placeholder: 'glob' },
  { name: 'where', group: 'selection', commands: KIT_COMMANDS, takes: 'list', placeholder: 'field' },
  { name: 'variant', group: 'selection', commands: KIT_COMMANDS, takes: 'split', values: VARIANTS },
  { name: 'languages', group: 'selection', commands: KIT_COMMANDS, takes: 'split', placeholder: 'tags' },
  { name: 'sheet', group: 'output', commands: LISTS, takes: 'nothing' },
  { name: 'out', group: 'output', commands: [...BUILD, ...LISTS], takes: 'one', placeholder: 'folder' },
  { name: 'format', group: 'output', commands: BUILD, takes: 'split', values: FORMATS },
  {
    name: 'press',
    group: 'output',
    commands: [...BUILD, ...PREFLIGHT],
    takes: 'one',
    placeholder: 'profile',
  },
  { name: 'group', group: 'output', commands: BUILD, takes: 'split', placeholder: 'fields' },
  { name: 'impose', group: 'output', commands: BUILD, takes: 'nothing' },
  { name: 'dpi', group: 'output', commands: BUILD, takes: 'one', placeholder: 'number' },
  { name: 'png-box', group: 'output', commands: BUILD, takes: 'one', values: PNG_BOXES },
  { name: 'proof-colours', group: 'output', commands: BUILD, takes: 'nothing' },
  { name: 'no-proof', group: 'output', commands: BUILD, takes: 'nothing' },
  { name: 'package', group: 'output', commands: BUILD, takes: 'nothing' },
  { name: 'jobs', group: 'output', commands: BUILD, takes: 'one', placeholder: 'number' },
  { name: 'force', group: 'output', commands: BUILD, takes: 'nothing' },
  { name: 'keep-going', group: 'verdict', commands: BUILD, takes: 'nothing' },
  { name: 'strict', group: 'verdict', commands: [...KIT_COMMANDS, ...PREFLIGHT], takes: 'nothing' },
  { name: 'report', group: 'verdict', commands: CHECK, takes: 'one', values: ['json'] },
  { name: 'json', group: 'verdict', commands: [...READING, ...PREFLIGHT], takes: 'nothing' },
  { name: 'timing', group: 'verdict', commands: BUILD, takes: 'nothing' },
  { name: 'lang', group: 'general', takes: 'one', values: TONGUES },
  { name: 'help', group: 'general', takes: 'nothing' },
  { name: 'version', group: 'general', takes: 'nothing' },
] as const satisfies readonly Flag[];

export type FlagName = (typeof FLAGS)[number]['name'];

const BY_NAME: ReadonlyMap<string, Flag & { readonly name: FlagName }> = new Map(
  FLAGS.map((flag): [string, Flag & { readonly name: FlagName }] => [flag.name, flag]),
);

export const flagNamed = (name: string): (Flag & { readonly name: FlagName }) | undefined => BY_NAME.get(name);

/** The flags that a command takes; without a command, those of the program itself. */
export const flagsOf = (command: Command | undefined): readonly (Flag & { readonly name: FlagName })[] =>
  [...BY_NAME.values()].filter(
    ({ commands }) => commands === undefined || (command !== undefined && commands.includes(command)),
  );
