import { type Diagnostic, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import { normaliseSvg } from './normalise-svg.js';
import { altKey, type Shipped } from './register.js';
import type { Pictogram } from './types.js';

/** A pictogram that the kit brings: its name is its path below the kit's `pictograms` folder, without `.svg`. */
export interface OwnPictogram {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const SAFETY_SIGN = /^iso7010\/([EFMPW]\d{3})$/;

/**
 * All pictograms that a kit can name. Its own come through the gate and take the place of ours of the same name;
 * one that is refused gives its diagnostics and leaves nothing behind, so a sign never shows ours instead.
 */
export function loadPictograms(
  shipped: Shipped,
  own: readonly OwnPictogram[],
): Outcome<ReadonlyMap<string, Pictogram>> {
  const diagnostics: Diagnostic[] = [];
  const pictograms = new Map(shipped.pictograms.map((pictogram) => [pictogram.id, pictogram]));
  for (const { id, text, place } of own) {
    pictograms.delete(id);
    if (!NAME.test(id) && !SAFETY_SIGN.test(id)) {
      diagnostics.push(problem('pictogram/bad-name', { id, wanted: goodName(id) }, place));
      continue;
    }
    const { value, diagnostics: found } = normaliseSvg(text, id, place);
    diagnostics.push(...found);
    if (value !== undefined) {
      pictograms.set(id, { id, group: 'own', ...value, alt: altKey(id), source: 'own', licence: 'kit' });
    }
  }
  return { value: pictograms, diagnostics };
}

function goodName(id: string): string {
  if (/^iso7010\/[efmpw]\d{3}$/i.test(id)) return `iso7010/${id.slice(8).toUpperCase()}`;
  const plain = id
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return plain === '' ? 'pictogram' : plain;
}
