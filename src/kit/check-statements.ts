/** What stands one after the other on a sign, messages and pictograms: not too many, and pictograms that belong to their messages. */
import { problem } from '../diagnostics/diagnostic.js';
import { type Draft, report } from './resolution.js';

export function checkStatements(draft: Draft): void {
  const { facts, values } = draft;
  if (facts === undefined) return;
  const pictograms = values.pictogram === undefined ? 0 : [values.pictogram].flat().length;
  const most = facts.pictograms?.max;
  if (most !== undefined && pictograms > most) {
    report(draft, problem('kit/too-many-pictograms', { template: facts.name, pictograms, max: most }), 'pictogram');
  }
  if (facts.statements === undefined) return;
  const { max } = facts.statements;
  const main = values.message !== undefined || values.text !== undefined ? 1 : 0;
  const messages = main + (values.messages?.length ?? 0);
  if (messages > max) {
    report(draft, problem('kit/too-many-messages', { template: facts.name, messages, max }), 'messages');
  }
  if (pictograms > 1 && pictograms !== messages) {
    report(draft, problem('kit/pictograms-unlike-messages', { pictograms, messages }), 'pictogram');
  }
}
