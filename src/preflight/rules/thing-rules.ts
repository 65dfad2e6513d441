/** What a print file must not carry (ISO 15930-7, 6.10 to 6.19), and layers. */
import { notice, problem, warning } from '../../diagnostics/diagnostic.js';
import { placeOf, trimBox } from '../on-sheet.js';
import { bleedOf } from './box-rules.js';
import { olderStandard } from './older-rules.js';
import type { Rule } from './rule.js';

export const things: Rule = function* ({ things: found }) {
  if (found.javaScript > 0) yield problem('preflight/javascript', { count: found.javaScript });
  if (found.actions.length > 0) yield problem('preflight/actions', { kinds: found.actions });
  if (found.attachments.length > 0) yield problem('preflight/attachments', { names: found.attachments });
  if (found.lzw > 0) yield problem('preflight/lzw', { streams: found.lzw });
  if (found.postScript > 0) yield problem('preflight/postscript', { count: found.postScript });
  if (found.opi > 0) yield problem('preflight/opi', { count: found.opi });
  if (found.referenceForms > 0) yield problem('preflight/reference-form', { count: found.referenceForms });
  if (found.alternateImages > 0) yield problem('preflight/alternate-image', { count: found.alternateImages });
};

/** Of annotations PDF/X knows these as part of production. */
const PRODUCTION = new Set(['PrinterMark', 'TrapNet']);

export const annotations: Rule = function* ({ pages }) {
  for (const page of pages) {
    const trim = trimBox(page);
    const bleed = Math.max(0, bleedOf(page));
    for (const { kind, box, hidden } of page.annotations) {
      if (PRODUCTION.has(kind) || hidden) continue;
      const outside =
        box.x >= trim.width + bleed ||
        box.y >= trim.height + bleed ||
        box.x + box.width <= -bleed ||
        box.y + box.height <= -bleed;
      if (!outside) yield problem('preflight/annotation', { kind }, placeOf(page, box));
    }
  }
};

export const devices: Rule = function* ({ pages }) {
  for (const page of pages) {
    if (page.states.transfer) yield problem('preflight/transfer-curve', {}, placeOf(page));
    const names = page.states.halftones;
    if (names.length > 0) yield problem('preflight/halftone', { names }, placeOf(page));
  }
};

export const layers: Rule = function* (facts, limits) {
  const { layers: all, pages } = facts;
  // Standards that know no layers say so by themselves.
  if (all.length > 0 && olderStandard(facts) === undefined) {
    const allowed = limits.layers === 'allowed';
    const facts = { layers: all.map(({ name }) => name), allowed };
    yield allowed ? notice('preflight/layers', facts) : problem('preflight/layers', facts);
  }
  for (const page of pages) {
    const hidden = new Set(page.marks.filter((mark) => mark.hidden).map(({ layer }) => layer ?? ''));
    for (const layer of hidden) yield warning('preflight/hidden-layer', { layer }, placeOf(page));
  }
};
