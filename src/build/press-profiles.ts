/** Printer profiles: the shipped ones, and a kit's own laid over one of them, each with its colour profile. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { KitFiles } from '../base/kit-files.js';
import { nearest } from '../base/nearest.js';
import { type Diagnostic, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import { parseProfile } from '../kit/press/parse-profile.js';
import type { PressProfile } from '../kit/press/profile.js';
import type { OutputIntent } from '../pdf/output-intent.js';
import { inPackage, profileBytes } from './package-files.js';
import { isFile, PRESS_NAMES, type PressName } from './press-names.js';
import { sha256 } from './stable-json.js';

export interface Press {
  readonly profile: PressProfile;
  /** Bytes of the ICC profile that the printer profile names. */
  readonly icc: Uint8Array;
  /** SHA-256 of those bytes: what hashes are made of. */
  readonly digest: string;
}

const read = new Map<string, PressProfile>();

/** A shipped profile; undefined for any other name. */
export function shippedPress(name: string): PressProfile | undefined {
  if (!(PRESS_NAMES as readonly string[]).includes(name)) return undefined;
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = `profiles/${name}.yaml`;
  const profiles = { known: PRESS_NAMES, get: shippedPress };
  const { value, diagnostics } = parseProfile(readFileSync(inPackage(file)), name, file, profiles);
  if (value === undefined) throw new Error(`${file} is wrong: ${JSON.stringify(diagnostics)}`);
  read.set(name, value);
  return value;
}

/** The one that is always there. */
export const genericPress = (): Press => pressNamed('generic-x4');

export function pressNamed(name: PressName): Press {
  const profile = shippedPress(name) as PressProfile; // one of the names
  return pressOf(profile, profileBytes(profile.output.icc));
}

const pressOf = (profile: PressProfile, icc: Uint8Array): Press => ({ profile, icc, digest: sha256(icc) });

/** What a file says about the colours it is made for. */
export const intentOf = ({ profile: { output }, icc }: Press): OutputIntent => ({
  space: output.space,
  identifier: output.identifier,
  // In English whatever the kit’s language is: one press has one intent.
  info: output.info.en,
  registry: output.registry,
  profile: icc,
});

/** `named`: a shipped name, or a file of the kit. `place`: where it is named. No value after an error. */
export function loadPress(named: string, files: KitFiles, place: Place): Outcome<Press> {
  const shipped = shippedPress(named);
  if (shipped !== undefined) return { value: pressNamed(shipped.name as PressName), diagnostics: [] };
  if (!isFile(named)) {
    const guess = nearest(named, PRESS_NAMES);
    const facts = { name: named, known: PRESS_NAMES, ...(guess === undefined ? {} : { nearest: guess }) };
    return failed(problem('build/unknown-press', facts, place));
  }
  const bytes = files.read(named);
  if (typeof bytes === 'string') return failed(fileProblem(bytes, named, place));
  const profiles = { known: PRESS_NAMES, get: shippedPress };
  const { value: profile, diagnostics } = parseProfile(
    bytes,
    posix.basename(named).replace(/\.ya?ml$/i, ''),
    named,
    profiles,
  );
  if (profile === undefined) return { value: undefined, diagnostics };
  return withIcc(profile, named, files);
}

/** A colour profile is looked for beside the printer profile, then among the shipped ones. */
function withIcc(profile: PressProfile, file: string, files: KitFiles): Outcome<Press> {
  const { icc: name, space } = profile.output;
  const path = posix.join(posix.dirname(file), name);
  const own = files.read(path);
  const isShipped = /^[\w.-]+$/.test(name) && existsSync(inPackage('profiles', name));
  if (typeof own === 'string' && !(own === 'missing' && isShipped)) return failed(fileProblem(own, path, { file }));
  const icc = typeof own === 'string' ? profileBytes(name) : own;
  const fault = iccFault(icc, name, space);
  return fault === undefined ? { value: pressOf(profile, icc), diagnostics: [] } : failed(fault(file));
}

/** ICC.1, 7.2: the signature, the class and the colours stand in the header at fixed places. */
function iccFault(icc: Uint8Array, name: string, wanted: 'cmyk' | 'srgb'): ((file: string) => Diagnostic) | undefined {
  const word = (at: number): string => String.fromCharCode(...icc.slice(at, at + 4));
  const said = (wrong: 'file' | 'space' | 'class', found: string) => (file: string) =>
    problem('press/bad-icc', { file: name, wanted, wrong, found }, { file });
  if (icc.length < 132 || word(36) !== 'acsp') return said('file', '');
  if (word(16) !== (wanted === 'cmyk' ? 'CMYK' : 'RGB ')) return said('space', word(16).trim());
  return wanted === 'cmyk' && word(12) !== 'prtr' ? said('class', word(12)) : undefined;
}

function fileProblem(why: 'missing' | 'outside' | 'unreadable', file: string, place: Place): Diagnostic {
  const code = why === 'missing' ? 'kit/file-missing' : why === 'outside' ? 'kit/file-outside' : 'kit/file-unreadable';
  return problem(code, { file }, place);
}

const failed = (fault: Diagnostic) => ({ value: undefined, diagnostics: [fault] });
