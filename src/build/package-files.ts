/** What comes with the program: messages, pictograms, printing conditions, fonts. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CatalogueFile } from '../catalogue/load-catalogue.js';
import type { Shipped } from '../pictogram/register.js';
import type { Module } from '../proof/link-client.js';
import { type FontSource, fontPackage } from '../text/font-families.js';
import { compare } from './stable-json.js';

/** The package's folder, seen from `dist/build/` as from `src/build/`. */
export const PACKAGE_FOLDER = fileURLToPath(new URL('../../', import.meta.url));

const require = createRequire(import.meta.url);

export const inPackage = (...path: readonly string[]): string => join(PACKAGE_FOLDER, ...path);

interface PackageFile {
  readonly version: string;
}

export const VERSION: string = (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as PackageFile).version;

export function shippedMessages(): readonly CatalogueFile[] {
  return readdirSync(inPackage('locales'))
    .sort(compare)
    .flatMap((tag) =>
      readdirSync(inPackage('locales', tag))
        .filter((name) => name.endsWith('.json'))
        .sort(compare)
        .map((name) => ({
          path: `locales/${tag}/${name}`,
          text: readFileSync(inPackage('locales', tag, name), 'utf8'),
        })),
    );
}

export const shippedPictograms = (): Shipped =>
  JSON.parse(readFileSync(inPackage('pictograms', 'outlines.json'), 'utf8')) as Shipped;

/** The compiled script of the proof page. */
export const proofModules = (): readonly Module[] =>
  readdirSync(inPackage('dist', 'proof', 'client'))
    .filter((name) => name.endsWith('.js'))
    .sort(compare)
    .map((name) => ({ name, code: lines(readFileSync(inPackage('dist', 'proof', 'client', name), 'utf8')) }));

export const proofStyle = (): string =>
  readdirSync(inPackage('src', 'proof', 'style'))
    .sort(compare)
    .map((name) => lines(readFileSync(inPackage('src', 'proof', 'style', name), 'utf8')))
    .join('');

/** Whatever a version control or an editor has made of line ends: they count in hashes. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

export const profileBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(inPackage('profiles', file)));

function resolved(file: string): string | undefined {
  try {
    return require.resolve(file);
  } catch {
    return undefined;
  }
}

export const installedFonts: FontSource = {
  bytes(file) {
    const path = resolved(file);
    return path === undefined ? undefined : new Uint8Array(readFileSync(path));
  },
};

/** The installed version of a font family; undefined if it is not installed. */
export function fontVersion(family: string): string | undefined {
  const path = resolved(`${fontPackage(family)}/package.json`);
  return path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as PackageFile).version;
}

/** What the program is built on, with versions. */
export const dependencies = (): unknown =>
  (JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly dependencies?: unknown }).dependencies;
