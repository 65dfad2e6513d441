/** Which signs a run is about. */
import { nearest } from '../base/nearest.js';
import { type Diagnostic, problem } from '../diagnostics/diagnostic.js';
import type { Sign } from '../kit/sign.js';
import type { Selection } from './request.js';

export interface Selected {
  readonly chosen: readonly Sign[];
  readonly others: readonly Sign[];
  readonly diagnostics: readonly Diagnostic[];
  /** The words it was selected by; undefined if the whole kit was. */
  readonly words: Readonly<Record<string, string | readonly string[]>> | undefined;
}

export function selectSigns(signs: readonly Sign[], { variants, languages, only, where }: Selection): Selected {
  const globs = only?.map(globPattern);
  const isChosen = (sign: Sign): boolean =>
    (variants === undefined || variants.includes(sign.variant)) &&
    (globs === undefined || globs.some((glob) => glob.test(sign.id))) &&
    (where ?? []).every(({ field, value }) => fieldText(sign, field) === value);
  const chosen = signs.filter(isChosen);
  const words = {
    ...(variants === undefined || variants.length === 2 ? {} : { variant: variants }),
    ...(languages === undefined ? {} : { languages }),
    ...(only === undefined ? {} : { only }),
    ...(where === undefined ? {} : { where: where.map(({ field, value }) => `${field}=${value}`) }),
  };
  const narrowed = Object.keys(words).length > 0;
  const isEmpty = narrowed && signs.length > 0 && chosen.length === 0;
  return {
    chosen,
    others: signs.filter((sign) => !isChosen(sign)),
    diagnostics: isEmpty ? [nothingSelected(signs, only)] : [],
    words: narrowed ? words : undefined,
  };
}

function nothingSelected(signs: readonly Sign[], only: readonly string[] | undefined): Diagnostic {
  const [pattern] = only ?? [];
  const guess =
    pattern === undefined
      ? undefined
      : nearest(
          pattern.replace(/[*?]/g, ''),
          signs.map(({ id }) => id),
        );
  return problem('build/nothing-selected', {
    signs: signs.length,
    ...(pattern === undefined ? {} : { pattern }),
    ...(guess === undefined ? {} : { nearest: guess }),
  });
}

/** `*` any characters, `?` one; everything else stands for itself. */
function globPattern(glob: string): RegExp {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
}

/** What `--where field=value` compares: a field of the sign as text. */
function fieldText(sign: Sign, field: string): string | undefined {
  switch (field) {
    case 'size':
      return sign.size.name ?? `${sign.size.width}x${sign.size.height}`;
    case 'message':
      return sign.message?.key ?? sign.message?.lines[0]?.text;
    case 'unit':
      return sign.unit?.key ?? sign.unit?.lines[0]?.text;
    case 'id':
    case 'template':
    case 'variant':
    case 'number':
    case 'floor':
    case 'building':
    case 'material':
    case 'note':
      return sign[field];
    default:
      return undefined;
  }
}

/** The fields that `--where` knows. */
export const WHERE_FIELDS = [
  'id',
  'template',
  'variant',
  'size',
  'number',
  'floor',
  'building',
  'message',
  'unit',
  'material',
  'note',
] as const;
