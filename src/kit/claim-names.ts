/** Every sign has an id and a file name of its own: whoever shares one is told, with the place of the other. */
import { at, type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import { fileName } from './file-name.js';
import { type Draft, placeOfField } from './resolution.js';

/**
 * Marks all that share an id or a file name as failed, because none of them can be trusted;
 * the report is at the later one and names the earlier.
 */
export function claimNames(drafts: readonly Draft[]): void {
  const byId = new Map<string, Draft>();
  const byName = new Map<string, Draft>();
  for (const draft of drafts) {
    const { id } = draft;
    if (id === undefined) continue;
    const sameId = byId.get(id);
    if (sameId !== undefined) {
      clash(draft, sameId, problem('kit/duplicate-id', { id, first: idPlace(sameId), differing: [] }));
      continue;
    }
    byId.set(id, draft);
    const name = fileName(id);
    const sameName = byName.get(name);
    if (sameName === undefined) byName.set(name, draft);
    else clash(draft, sameName, problem('kit/same-file-name', { id, other: sameName.id ?? '', name }));
  }
}

function clash(draft: Draft, first: Draft, found: Diagnostic): void {
  draft.clashes = true;
  first.clashes = true;
  draft.diagnostics.push(at(found, placeOfField(draft, 'id')));
}

const idPlace = ({ raw }: Draft): Place => raw.places.id ?? raw.place;
