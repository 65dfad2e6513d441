/** How texts of different scripts are made to look alike beside each other: the house style's numbers, as data. */
import { resolveLocale } from './locale.js';

export interface ScriptFactor {
  /** Em size, as a factor of the size that Latin text would have in the same row. */
  readonly size: number;
  /** From baseline to baseline of rows of different languages, as a factor of the size of Latin text. */
  readonly rowPitch: number;
  /** The same if the row before is of a script like this one, and stands in the same list. */
  readonly rowPitchAfterSame: number;
  /** The least row pitch that keeps marks apart. */
  readonly leastRowPitch: number;
  /** From baseline to baseline of lines of one text, in its own em. */
  readonly linePitch: number;
  /** Height of the core letters in em: x-height, Arabic teeth, Ethiopic body … */
  readonly bodyHeight: number;
}

const factor = (
  size: number,
  rowPitch: number,
  linePitch: number,
  bodyHeight: number,
  { afterSame = rowPitch, least = 1.3 }: { readonly afterSame?: number; readonly least?: number } = {},
): ScriptFactor => ({ size, rowPitch, rowPitchAfterSame: afterSame, leastRowPitch: least, linePitch, bodyHeight });

const LATIN = factor(1, 1.4, 1.25, 0.536);
const ARABIC = factor(1.2, 1.4, 1.5, 0.42, { afterSame: 1.72, least: 1.36 });
const EAST_ASIAN = factor(0.94, 1.4, 1.35, 0.92);

const FACTORS: Readonly<Record<string, ScriptFactor>> = {
  Latn: LATIN,
  Cyrl: LATIN,
  Grek: LATIN,
  Arab: ARABIC,
  Hebr: factor(1, 1.4, 1.3, 0.593),
  Ethi: factor(0.95, 1.4, 1.35, 0.714),
  Deva: factor(1.06, 1.55, 1.45, 0.622),
  Beng: factor(1.06, 1.55, 1.45, 0.622),
  Taml: factor(0.94, 1.5, 1.45, 0.554),
  Sinh: factor(0.94, 1.5, 1.45, 0.554),
  Geor: factor(1, 1.4, 1.3, 0.536),
  Armn: factor(1.05, 1.4, 1.3, 0.536),
  Thai: factor(1.05, 1.6, 1.5, 0.55),
  Hani: EAST_ASIAN,
  Hang: EAST_ASIAN,
};

/** Vietnamese stacks two marks on a letter. */
const VIETNAMESE = factor(1, 1.5, 1.35, 0.536, { least: 1.4 });

/** A script the house style does not know is treated like Latin. */
export function scriptFactor(language: string): ScriptFactor {
  const { script, language: code } = resolveLocale(language);
  return code === 'vi' ? VIETNAMESE : (FACTORS[script] ?? LATIN);
}
