/** Which templates of kits the person at this computer has allowed to run: digests of folders, in their configuration. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The part of the environment that says where a person's configuration lies. */
export interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export function trustFile({ platform, home, variables }: Surroundings): string {
  const { APPDATA, XDG_CONFIG_HOME } = variables;
  const folder =
    platform === 'win32' ? (APPDATA ?? join(home, 'AppData', 'Roaming')) : XDG_CONFIG_HOME || join(home, '.config');
  return join(folder, 'schildwerk', 'trusted-templates.json');
}

/** A file that is missing or damaged trusts nothing. */
export function trustedDigests(file: string): ReadonlySet<string> {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as { readonly digests?: unknown };
    return new Set(Array.isArray(stored.digests) ? stored.digests.filter((digest) => typeof digest === 'string') : []);
  } catch {
    return new Set();
  }
}

export function trustDigest(file: string, digest: string): void {
  const digests = [...new Set([...trustedDigests(file), digest])].sort();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ schema: 1, digests }, undefined, 2)}\n`);
}
