import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { ListRequest } from '../request.js';
import type { ListDocuments } from './lists.js';
export async function writeSheet(_name: keyof ListDocuments, _request: ListRequest, _out: string | undefined): Promise<Outcome<readonly string[]>> {
  return { value: [], diagnostics: [] };
}
