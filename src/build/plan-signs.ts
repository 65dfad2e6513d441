/** Which signs must be made, and which files lie there already: of the last build, or of one that was interrupted. */
import { at, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { Sign } from '../kit/sign.js';
import { fileOf } from './make/sign-maker.js';
import type { Made } from './make/worker.js';
import type { Manifest, ManifestSign } from './manifest.js';
import { draftLanguages } from './order-csv.js';
import type { StagedFile } from './output/journal.js';
import type { OutputFolder } from './output/open-output.js';
import type { FileKind } from './request.js';
import { sha256, stableJson } from './stable-json.js';

export interface Plan {
  readonly sign: Sign;
  readonly content: string;
  /** Stands for what shapes the files beside the content. */
  readonly settings: string;
  /** Content, settings and formats together: equal keys mean equal files. */
  readonly key: string;
  /** Files that need not be made. */
  readonly known: Known | undefined;
  /** Files in formats that are not asked for now, and are still true. */
  readonly carried: ManifestSign['outputs'];
}

export interface Known extends Made {
  readonly from: 'previous' | 'interrupted';
}

export interface Hashes {
  readonly content: (sign: Sign) => string;
  /** Of all signs: press, resolution, date, the program itself. */
  readonly settings: string;
}

export function planSigns(
  signs: readonly Sign[],
  { content, settings }: Hashes,
  { formats, force }: { readonly formats: readonly FileKind[]; readonly force: boolean },
  folder: OutputFolder<Manifest>,
): readonly Plan[] {
  const last = new Map((folder.previous?.signs ?? []).map((sign) => [keyOf(sign), sign]));
  return signs.map((sign) => {
    const wanted: Wanted = {
      sign,
      content: content(sign),
      // A draft says so in its file: that a text has been reviewed changes the file, and not what it says.
      settings: sha256(stableJson([settings, draftLanguages(sign).length > 0])),
      // Nothing is felt of most signs.
      formats: formats.filter((format) => format !== 'tactile' || sign.tactile),
    };
    const key = sha256(stableJson([fileOf(sign), wanted.content, wanted.settings, [...wanted.formats].sort()]));
    const old = last.get(keyOf(sign));
    const isSame = old !== undefined && old.content === wanted.content && old.settings === wanted.settings;
    // Pictures of a proof page are nothing without it.
    const carried = isSame
      ? old.outputs.filter((file) => !isIn(file, [...formats, 'proof']) && folder.isIntact(file))
      : [];
    const known = force
      ? undefined
      : (interrupted(key, wanted, folder) ?? (isSame ? previous(old, wanted, folder) : undefined));
    return { sign, content: wanted.content, settings: wanted.settings, key, known, carried };
  });
}

/** What an interrupted build says of a sign that it has made. */
export interface Remembered {
  readonly sides: number;
  readonly plates: readonly string[];
  readonly findings: readonly Diagnostic[];
  readonly painted: Made['painted'];
}

interface Wanted {
  readonly sign: Sign;
  readonly content: string;
  readonly settings: string;
  readonly formats: readonly FileKind[];
}

/** Each format has its folder. */
const isIn = ({ path }: StagedFile, formats: readonly FileKind[]): boolean =>
  formats.some((format) => path.startsWith(`${format}/`));

export const keyOf = ({ id, variant }: Pick<Sign, 'id' | 'variant'>): string => `${variant} ${id}`;

function interrupted(key: string, { sign }: Wanted, folder: OutputFolder<Manifest>): Known | undefined {
  const entry = folder.staged(key);
  if (entry === undefined) return undefined;
  // The one cast: this same program has written them, for the key holds its hash.
  const { sides, plates, findings, painted } = entry.facts as Remembered;
  const diagnostics = findings.map((found) => placed(found, sign));
  return { from: 'interrupted', files: entry.files, sides, plates, diagnostics, painted };
}

function previous(old: ManifestSign, { sign, formats }: Wanted, folder: OutputFolder<Manifest>): Known | undefined {
  const files = old.outputs.filter((file) => isIn(file, formats));
  const isWhole = formats.every((format) => files.some((file) => isIn(file, [format]))) && files.every(folder.isIntact);
  return isWhole
    ? {
        from: 'previous',
        files,
        sides: old.sides,
        plates: old.plates ?? [],
        diagnostics: (old.findings ?? []).map((found) => placed(found, sign)),
        painted: old.painted ?? {},
      }
    : undefined;
}

/** What was found on a sign, without its place in the kit: that may be another one the next time. */
export const withoutPlace = ({ place, ...found }: Diagnostic): Diagnostic => {
  const { language, key } = place ?? {};
  const rest = { ...(language === undefined ? {} : { language }), ...(key === undefined ? {} : { key }) };
  // The one cast: TypeScript loses the tie of code and facts when a union is taken apart.
  return (Object.keys(rest).length === 0 ? found : { ...found, place: rest }) as Diagnostic;
};

const placed = (found: Diagnostic, sign: Sign): Diagnostic => at(found, { ...sign.place, sign: sign.id });
