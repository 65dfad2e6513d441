import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The whole architecture: which folder of `src/` may import which. ARCHITECTURE.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  diagnostics: ['base'],
  display: ['base', 'diagnostics'],
  colour: ['base', 'diagnostics'],
  text: ['base', 'diagnostics', 'display'],
  catalogue: ['base', 'diagnostics'],
  pictogram: ['base', 'diagnostics', 'colour'],
  kit: ['base', 'diagnostics', 'catalogue', 'pictogram', 'colour'],
  tactile: ['base', 'display'],
  layout: ['base', 'diagnostics', 'display', 'text', 'tactile', 'kit', 'pictogram', 'catalogue', 'colour'],
  sheet: ['base', 'display'],
  engraving: ['base', 'diagnostics', 'display', 'text', 'tactile'],
  specimen: ['base', 'display', 'text', 'colour', 'layout'],
  pdf: ['base', 'display', 'sheet', 'colour'],
  png: ['base', 'display', 'sheet', 'colour'],
  preflight: ['base', 'diagnostics', 'pdf'],
  check: ['base', 'diagnostics', 'display', 'text', 'catalogue', 'pictogram', 'colour', 'kit', 'layout', 'sheet'],
  proof: ['diagnostics', 'catalogue', 'kit', 'check'],
  build: [
    ...['base', 'diagnostics', 'display', 'text', 'catalogue', 'pictogram', 'colour', 'kit', 'layout', 'sheet'],
    ...['pdf', 'png', 'check', 'specimen', 'proof', 'preflight', 'engraving'],
  ],
  cli: ['base', 'diagnostics', 'build'],
  // Files beside the folders: the program's door, and what templates import under the package's own name.
  'bin.ts': ['cli', 'build'],
  'template.ts': ['colour', 'kit', 'layout', 'text'],
  'jsx-runtime.ts': [],
};

/** The one place from which each package may be imported; a package that is not here, from nowhere. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'lcms-wasm': ['colour'],
  culori: ['colour'],
  harfbuzzjs: ['text'],
  'bidi-js': ['text'],
  linebreak: ['text'],
  wawoff2: ['text'],
  i18next: ['catalogue'],
  saxes: ['pictogram'],
  svgpath: ['pictogram'],
  'lean-qr': ['pictogram'],
  yaml: ['kit'],
  zod: ['kit'],
  hucre: ['kit'],
  'clipper2-ts': ['layout'],
  satori: ['layout', 'jsx-runtime.ts'],
  'pdf-lib': ['pdf'],
  tinypool: ['build'],
  jiti: ['build'],
  'csv-stringify': ['build'],
  fflate: ['build'],
  'string-width': ['cli'],
  'wrap-ansi': ['cli'],
};

/** Node's own modules have homes too: files, threads and the process are at the edges. */
const NODE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['build', 'bin.ts'],
  'node:fs/promises': ['build'],
  'node:path': ['build'],
  'node:url': ['build'],
  'node:os': ['build'],
  'node:module': ['build'],
  'node:worker_threads': ['build'],
  'node:timers/promises': ['build'],
  'node:process': ['bin.ts'],
  'node:util': ['cli'],
  'node:crypto': ['kit', 'catalogue', 'pdf', 'build'],
  'node:zlib': ['pdf', 'png'],
};

/** Packages that are data or are found by name, and imported by nobody. */
const DATA = [
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-arabic',
  '@expo-google-fonts/noto-sans-devanagari',
  '@expo-google-fonts/noto-sans-ethiopic',
  '@fontsource-variable/noto-sans-sc',
];

interface Import {
  readonly file: string;
  /** Folder of `src/`, or the file itself if it stands beside the folders. */
  readonly layer: string;
  readonly names: string;
}

const root = new URL('../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|mts|js|mjs|md)$/.test(file))
    .sort();
const codeIn = (folder: string): string[] => filesIn(folder).filter((file) => /\.tsx?$/.test(file));

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

/** Types count as well: a dependency of a type is one of whoever reads it. */
function importsOf(folder: string, file: string): Import[] {
  const code = withoutComments(read(`${folder}/${file}`));
  const written =
    /^(?:import|export)\s[^;'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\b(?:import|require|resolve)\(\s*'([^']+)'/gm;
  const layer = file.includes('/') ? file.slice(0, file.indexOf('/')) : file;
  return [...code.matchAll(written)].map(([, from, bare, call]) => ({
    file,
    layer,
    names: from ?? bare ?? call ?? '',
  }));
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

const imports = codeIn('src').flatMap((file) => importsOf('src', file));
const inside = imports.filter(({ names }) => names.startsWith('.'));
const outside = imports.filter(({ names }) => !names.startsWith('.'));
const said = ({ file, names }: Import): string => `${file} imports ${names}`;

describe('imports', () => {
  test('are found at all', () => {
    expect(inside.length).toBeGreaterThan(200);
    expect(outside.length).toBeGreaterThan(20);
  });

  test('go one way, as the table says', () => {
    const wrong = inside.filter(({ file, layer, names }) => {
      const target = posix.join(posix.dirname(file), names).replace(/\.js$/, '.ts');
      const targetLayer = target.includes('/') ? target.slice(0, target.indexOf('/')) : target;
      return targetLayer !== layer && !MAY_IMPORT[layer]?.includes(targetLayer);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  test('of a package come from its one home', () => {
    const wrong = outside
      .filter(({ names }) => !names.startsWith('node:'))
      .filter(({ layer, names }) => !HOMES[packageOf(names)]?.includes(layer) && !DATA.includes(packageOf(names)));
    expect(wrong.map(said)).toEqual([]);
  });

  test('of Node’s modules come from where they are allowed', () => {
    const wrong = outside
      .filter(({ names }) => names.startsWith('node:'))
      .filter(({ layer, names }) => !NODE_HOMES[names]?.includes(layer));
    expect(wrong.map(said)).toEqual([]);
  });

  test('of templates are the public name, schildwerk/template, and each other', () => {
    const wrong = codeIn('templates')
      .flatMap((file) => importsOf('templates', file))
      .filter(({ file, names }) => {
        if (!names.startsWith('.')) return names !== 'schildwerk/template';
        return posix.join(posix.dirname(file), names).startsWith('..');
      });
    expect(wrong.map(said)).toEqual([]);
  });

  test('are named in the table for every folder there is', () => {
    const layers = new Set(codeIn('src').map((file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file)));
    expect([...layers].filter((layer) => MAY_IMPORT[layer] === undefined)).toEqual([]);
  });
});

test('clock, chance, environment and console exist in build/ and bin.ts alone', () => {
  const edge = /\b(?:process\.(?!stdout)|Date\.now\b|new Date\(\)|performance\.now|Math\.random|console\.|fetch\()/;
  const wrong = [
    ...codeIn('src').map((file) => `src/${file}`),
    ...codeIn('templates').map((file) => `templates/${file}`),
  ]
    .filter((file) => !/^src\/(?:build\/|bin\.ts$)/.test(file))
    .filter((file) => edge.test(withoutComments(read(file))));
  expect(wrong).toEqual([]);
});

describe('packages', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Readonly<Record<string, string>> };

  test('that users get are in the table of homes, and nothing else is', () => {
    expect(Object.keys(dependencies).sort()).toEqual([...Object.keys(HOMES), ...DATA].sort());
  });

  test('are pinned to one version', () => {
    expect(Object.entries(dependencies).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });

  test('that users get are all in THIRD-PARTY.md', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Readonly<Record<string, { readonly version?: string; readonly dev?: boolean }>>;
    };
    const listed = read('THIRD-PARTY.md');
    const missing = Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && dev !== true)
      .map(([path, { version }]) => `| ${path.slice(path.lastIndexOf('node_modules/') + 13)} | ${version} |`)
      .filter((row) => !listed.includes(row));
    expect(missing).toEqual([]);
  });
});

test('nothing refers to papers or places that a reader of this repository does not have', () => {
  const folders = ['src', 'templates', 'docs', 'test', 'scripts', 'locales'];
  const files = folders.flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`));
  const foreign = /\bDESIGN\b(?!\.md)|\bDESIGN\.md|\bLOOKS\b|\/work\/|\.\.\/shared\b/;
  const wrong = files.filter((file) => file !== 'test/architecture.test.ts').filter((file) => foreign.test(read(file)));
  expect(wrong).toEqual([]);
});

test('no file of the product is longer than a person can hold in mind', () => {
  const long = [
    ...codeIn('src').map((file) => `src/${file}`),
    ...codeIn('templates').map((file) => `templates/${file}`),
  ]
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    // Words and word lists are tables: closed, flat, and read one entry at a time.
    .filter(({ file, lines }) => lines > 300 && !file.startsWith('src/diagnostics/codes/'));
  expect(long).toEqual([]);
});
