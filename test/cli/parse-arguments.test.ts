import { describe, expect, test } from 'vitest';
import { COMMANDS, flagsOf } from '../../src/cli/flags.js';
import { asked, transcript } from './session.js';

const plain = { kit: '.', templates: 'trusted', selection: {} };
const plainBuild = {
  ...plain,
  formats: ['pdf', 'png'],
  impose: false,
  dpi: 'auto',
  pngBox: 'trim',
  proofColours: false,
  proof: true,
  keepGoing: false,
  force: false,
  strict: false,
};

describe('a command line that makes sense', () => {
  test('without anything is about the kit in the current folder', async () => {
    expect(await asked(['build'])).toEqual(plainBuild);
    expect(await asked(['check'])).toEqual(plain);
  });

  test.each<[readonly string[], object]>([
    [['examples/kreishaus'], { kit: 'examples/kreishaus' }],
    [['007'], { kit: '007' }],
    [['--', '--odd'], { kit: '--odd' }],
    [['--out', 'there'], { out: 'there' }],
    [['--out=there', 'kit'], { out: 'there', kit: 'kit' }],
    [['--format', 'png'], { formats: ['png'] }],
    [['--format', 'png,pdf'], { formats: ['pdf', 'png'] }],
    [['--format', 'png', '--format', 'pdf'], { formats: ['pdf', 'png'] }],
    [['--dpi', '150'], { dpi: 150 }],
    [['--dpi', 'auto'], { dpi: 'auto' }],
    [['--png-box', 'media'], { pngBox: 'media' }],
    [['--proof-colours'], { proofColours: true }],
    [['--no-proof'], { proof: false }],
    [['--impose'], { impose: true }],
    [['--jobs', '3'], { jobs: 3 }],
    [['--keep-going', '--force'], { keepGoing: true, force: true }],
    [['--allow-templates'], { templates: 'allowed' }],
    [['--root', '..'], { root: '..' }],
    [['--variant', 'easy'], { selection: { variants: ['easy'] } }],
    [['--variant', 'easy,standard'], { selection: {} }],
    [['--languages', 'de,fa-AF'], { selection: { languages: ['de', 'fa-AF'] } }],
    [['--only', 'a-*', 'kit', '--only', '{b,c}-1'], { kit: 'kit', selection: { only: ['a-*', '{b,c}-1'] } }],
    [
      ['--where', 'floor=1. OG', '--where', 'note=a=b'],
      {
        selection: {
          where: [
            { field: 'floor', value: '1. OG' },
            { field: 'note', value: 'a=b' },
          ],
        },
      },
    ],
    [['--where', 'building='], { selection: { where: [{ field: 'building', value: '' }] } }],
    [['--strict', '--timing', '--json', '--json', '--lang', 'de'], { strict: true }],
  ])('build %j', async (flags, means) => {
    expect(await asked(['build', ...flags])).toEqual({ ...plainBuild, ...means });
  });

  test('may begin with a flag', async () => {
    expect(await asked(['--lang', 'en', 'check', '--only', 'x', 'kit'])).toEqual({
      ...plain,
      kit: 'kit',
      selection: { only: ['x'] },
    });
  });
});

/** First the arguments, then all that is said about them; the fakes fail if anything is called. */
const faults: readonly [command: string, said: readonly string[]][] = [
  ['', ['A command is missing: build, check, pictograms, templates, languages, preflight or help.']],
  ['biuld', ['There is no command "biuld". Did you mean "build"?']],
  ['paint', ['There is no command "paint".']],
  ['examples/kit', ['There is no command "examples/kit". To build that kit: schildwerk build examples/kit']],
  ['build --jsno', ['There is no flag --jsno. Did you mean --json?']],
  ['build --colour', ['There is no flag --colour.']],
  ['build -out x', ['There is no flag -out. Did you mean --out?']],
  ['build --output x', ['There is no flag --output. Did you mean --out?']],
  ['build --temp', ['There is no flag --temp.']],
  ['build --allow', ['There is no flag --allow. Did you mean --allow-templates?']],
  ['build --constructor', ['There is no flag --constructor.']],
  ['build --__proto__', ['There is no flag --__proto__.']],
  ['build --no-force', ['There is no flag --no-force.']],
  ['build --keepGoing', ['There is no flag --keepGoing. Did you mean --keep-going?']],
  ['build a b', ['"build" does not know what to do with "b".']],
  ['check --keep-going', ['"check" takes no --keep-going; build does.']],
  ['bui', ['There is no command "bui". Did you mean "build"?']],
  ['help biuld', ['There is no command "biuld". Did you mean "build"?']],
  ['help build check', ['"help" does not know what to do with "check".']],
  ['check --trust kit', ['"check" takes no --trust; templates does.']],
  ['templates --trust kit --only a', ['"templates" takes no --only; build or check does.']],
  ['templates --trust kit --json', ['--trust and --json contradict each other.']],
  ['pictograms --sheet --json', ['--sheet and --json contradict each other.']],
  ['languages --out there', ['--out is about --sheet, which is not there.']],
  ['pictograms --format pdf', ['"pictograms" takes no --format; build does.']],
  ['templates kit --trust kit', ['"templates" does not know what to do with "kit".']],
  ['preflight', ['Say which files: schildwerk preflight <pdf…>.']],
  [
    'preflight a.pdf --press generic-x5',
    [
      '--press takes generic-x4, generic-outlined, x3-2002, plate-uv, plotter or office, not "generic-x5". Did you mean "generic-x4"?',
    ],
  ],
  ['build --json=yes', ['--json takes no value.']],
  ['build --out', ['--out needs a value: --out <folder>.']],
  ['build --out --json', ['--out needs a value: --out <folder>.']],
  ['build --format pdf,', ['--format needs a value: --format <pdf|png>.']],
  ['build --out a --out b', ['--out is given twice.']],
  ['build --format svg', ['--format takes pdf or png, not "svg".']],
  ['build --format pgn', ['--format takes pdf or png, not "pgn". Did you mean "png"?']],
  ['build --variant esay', ['--variant takes standard or easy, not "esay". Did you mean "easy"?']],
  ['build --png-box bleed', ['--png-box takes trim or media, not "bleed".']],
  ['build --dpi 3.5', ['--dpi takes a whole number from 10 to 2400 or auto, not "3.5".']],
  ['build --dpi -300', ['--dpi takes a whole number from 10 to 2400 or auto, not "-300".']],
  ['build --jobs 0', ['--jobs takes a whole number from 1 to 256, not "0".']],
  ['build --where floor', ['--where takes a field and its value, such as floor=EG, not "floor".']],
  ['build --where flor=EG', ['--where knows no field "flor". Did you mean "floor"?']],
  [
    'check --where persons=x',
    [
      '--where knows no field "persons". There are id, template, variant, size, number, floor, building, message, unit, material, note.',
    ],
  ],
  ['build --languages de_DE', ['--languages takes language tags such as de,ar,fa-AF; "de_DE" is none.']],
  ['check --report sarif', ['--report takes json, not "sarif".']],
  ['build --format pdf --dpi 300', ['--dpi is about PNG files, but --format leaves them out.']],
  [
    'build --format pdf --no-proof --proof-colours',
    ['--proof-colours is about PNG files, but --format leaves them out.'],
  ],
  ['build --format pdf --png-box trim', ['--png-box is about PNG files, but --format leaves them out.']],
  ['build --lang fr', ['--lang takes de or en, not "fr".']],
  [
    'build --onyl x y --jobs many',
    [
      'There is no flag --onyl. Did you mean --only?',
      '"build" does not know what to do with "y".',
      '--jobs takes a whole number from 1 to 256, not "many".',
    ],
  ],
];

describe('a command line that makes no sense', () => {
  test.each(faults)('schildwerk %s', async (line, said) => {
    const text = await transcript(line.split(' ').filter(Boolean));
    expect(text.split('\n').slice(0, -2)).toEqual(said.map((sentence) => `! ${sentence}`));
    expect(text).toMatch(/\n! What can be said: schildwerk .*--help\nexit 2$/);
  });

  test('is told in German where German is spoken', async () => {
    expect(await transcript(['bild', '--lang', 'de', '--jsno'])).toMatchInlineSnapshot(`
      "! Den Befehl „bild“ gibt es nicht. Meinten Sie „build“?
      ! Den Schalter --jsno gibt es nicht. Meinten Sie --json?
      ! Was möglich ist, zeigt: schildwerk --help
      exit 2"
    `);
  });
});

describe('the language', () => {
  test.each<[string, Record<string, string>, string]>([
    ['LC_ALL before all others', { LC_ALL: 'de_AT.UTF-8', LC_MESSAGES: 'en_GB', LANG: 'en_GB' }, 'Den'],
    ['LC_MESSAGES before LANG', { LC_MESSAGES: 'en_GB', LANG: 'de_DE' }, 'There'],
    ['an empty variable says nothing', { LC_ALL: '', LANG: 'de' }, 'Den'],
    ['another language gets English', { LANG: 'tr_TR.UTF-8' }, 'There'],
    ['one that only begins like German is another', { LANG: 'del_US' }, 'There'],
    ['without variables the system decides', {}, 'Den'],
  ])('%s', async (_, environment, first) => {
    expect(await transcript(['x'], undefined, { environment, locale: 'de-DE' })).toMatch(new RegExp(`^! ${first} `));
  });

  test('--lang wins over the environment', async () => {
    expect(await transcript(['x', '--lang=de'])).toMatch(/^! Den/);
  });
});

describe('the help', () => {
  test.each(COMMANDS)('%s --help names each of its flags and no other', async (command) => {
    const text = await transcript([command, '--help'], undefined, { columns: 100 });
    const named = [...text.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(named.sort()).toEqual(
      flagsOf(command)
        .map(({ name }) => `--${name}`)
        .sort(),
    );
    expect(text).toMatch(/exit 0$/);
  });

  test.each(['de', 'en'])('fits 80 columns and one page in %s', async (lang) => {
    for (const command of [[], ...COMMANDS.map((name) => [name])]) {
      const lines = (await transcript([...command, '--help', '--lang', lang])).split('\n');
      expect(lines.length).toBeLessThan(60);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test('lists the exit codes', async () => {
    const text = await transcript(['-h']);
    for (const code of ['0 ', '1 ', '2 ', '70 ', '130, 143']) expect(text).toMatch(new RegExp(`^ {2}${code} `, 'm'));
  });

  test('without a command lists the commands', async () => {
    expect(await transcript(['--help'])).toMatch(
      /schildwerk build \[kit\][\s\S]*schildwerk check \[kit\][\s\S]*schildwerk templates/,
    );
  });

  test('--version is the version and nothing else', async () => {
    expect(await transcript(['--version'])).toBe('1.2.3\nexit 0');
  });
});
