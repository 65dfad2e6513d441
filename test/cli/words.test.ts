/** Both tongues say the same things, and German is German. */
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/flags.js';
import { WORDS } from '../../src/cli/words.js';
import { type Code, problem } from '../../src/diagnostics/diagnostic.js';
import { CODES, explain } from '../../src/diagnostics/explain.js';
import { SAMPLE_FACTS } from '../docs/sample-facts.js';
import { transcript } from './session.js';

type Leaf = readonly [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`))
    : [[path, value]];

/** Every sentence of a table: those that need facts get some. */
const sentences = (table: unknown): Leaf[] =>
  leaves(table).map(([path, value]) => {
    if (typeof value !== 'function') return [path, value];
    const facts = path.endsWith('.rows') ? ['1', '2', '3', '4', '5'] : path.endsWith('.upTo') ? [8, 3] : undefined;
    const list = /noCommand$/.test(path) ? [['build', 'check']] : undefined;
    const lists = /wrongValue$|wrongField$|foreignFlag$/.test(path)
      ? path.endsWith('wrongField')
        ? ['x', ['id', 'floor']]
        : ['--x', path.endsWith('wrongValue') ? 'y' : 'build', ['id', 'floor']]
      : undefined;
    return [path, String(value(...(facts ?? list ?? lists ?? ['x', 'y', 'z', 'u', 'v'])))];
  });

/** Words that German has no use for; names of keys, flags and fields are not among them. */
const ENGLISH =
  /(?<![\w.„"/<-])(?:the|and|is|are|not|with|without|of|for|there|this|that|what|which|file|folder|sign|signs|row|column|key|error|warning|written|failed|unchanged|did you mean|no such|unknown|missing)(?![\w.“"/>-])/iu;

describe('the tables of the command line', () => {
  test('have the same keys, and the same kind of thing behind each', () => {
    const shape = (table: unknown): unknown[] => leaves(table).map(([path, value]) => [path, typeof value]);
    expect(shape(WORDS.de)).toEqual(shape(WORDS.en));
  });

  test('leave no sentence untranslated', () => {
    const [german, english] = [sentences(WORDS.de), new Map(sentences(WORDS.en))];
    const same = german.filter(([path, text]) => text === english.get(path) && /\p{L}{4}/u.test(String(text)));
    // Names are the same in both.
    const names = ['.summary.variants.standard', '.summary.variants.easy', '.lists.easy', '.lists.name'];
    expect(same.map(([path]) => path).filter((path) => !names.includes(path))).toEqual([]);
  });

  test('are free of English in German', () => {
    // The same look finds plenty where English is spoken.
    expect(sentences(WORDS.en).filter(([, text]) => ENGLISH.test(String(text))).length).toBeGreaterThan(25);
    expect(sentences(WORDS.de).filter(([, text]) => ENGLISH.test(String(text)))).toEqual([]);
  });

  test('say Kit, and no second word for it', () => {
    expect(sentences(WORDS.de).filter(([, text]) => /Schildersatz|Schildersätze/.test(String(text)))).toEqual([]);
  });
});

test('no finding says an English word in German', () => {
  const wrong = CODES.flatMap((code: Code) => {
    // Codes and sample facts belong together, key by key; TypeScript sees two independent unions.
    const { what, why, fix = '' } = explain(problem(code, SAMPLE_FACTS[code] as never), 'de');
    const text = `${what} ${why} ${fix}`;
    return ENGLISH.test(text) || /Schildersatz/.test(text) ? [[code, text]] : [];
  });
  expect(wrong).toEqual([]);
});

test('no help has English in it where German is spoken', async () => {
  for (const command of [[], ...COMMANDS.map((name) => [name])]) {
    const text = await transcript([...command, '--help', '--lang', 'de']);
    expect(text.replace(/^exit 0$/m, '').match(ENGLISH) ?? []).toEqual([]);
  }
});
