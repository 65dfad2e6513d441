/**
 * Who has read which translation. A record vouches for two texts, the German one and the translation, by their
 * hashes: change either and the record is stale. `"*"` may say `draft` for the rest of a folder, for people to read.
 */
import { createHash } from 'node:crypto';

import { type Diagnostic, type Place, problem } from '../diagnostics/diagnostic.js';
import { EASY_LANGUAGE } from './language.js';
import type { JsonEntry, JsonNode } from './parse-json.js';
import type { ReviewState } from './types.js';

export interface ReviewRecord {
  readonly state: ReviewState;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** `textHash` of the German message that was compared with. */
  readonly source: string;
  /** `textHash` of the translation that was read. */
  readonly text: string;
}

/** The first 16 hex digits of the SHA-256 of the text in NFC: short enough for a diff, long enough for a catalogue. */
export const textHash = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC'), 'utf8').digest('hex').slice(0, 16);

/** A record whose texts have changed since says no more than none at all. */
export function reviewState(record: ReviewRecord | undefined, source: string | undefined, text: string): ReviewState {
  if (record === undefined || source === undefined) return 'draft';
  return record.source === textHash(source) && record.text === textHash(text) ? record.state : 'draft';
}

/** Somebody vouched for these texts once, and one of them has changed since. */
export const isStale = (record: ReviewRecord | undefined, source: string | undefined, text: string): boolean =>
  record !== undefined && record.state !== 'draft' && reviewState(record, source, text) === 'draft';

/** Records by message id. A record that can't be read vouches for nothing and is an error. */
export function parseReview(
  node: JsonNode,
  language: string,
  file: string,
): { readonly records: ReadonlyMap<string, ReviewRecord>; readonly diagnostics: readonly Diagnostic[] } {
  const records = new Map<string, ReviewRecord>();
  const diagnostics: Diagnostic[] = [];
  if (node.kind !== 'object') {
    return {
      records,
      diagnostics: [problem('catalogue/bad-review', { key: '', fault: 'not-an-object' }, { file, ...node.at })],
    };
  }
  for (const entry of node.entries) {
    const fault = faultOf(entry, language);
    const place: Place = { file, ...entry.at, language, key: entry.key };
    if (fault !== undefined) diagnostics.push(problem('catalogue/bad-review', { key: entry.key, fault }, place));
    else if (entry.key !== '*') records.set(entry.key, recordOf(entry.value));
  }
  return { records, diagnostics };
}

export type ReviewFault = 'not-an-object' | 'state' | 'tested' | 'by' | 'on' | 'hash' | 'default';

const HASH = /^[0-9a-f]{16}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function faultOf({ key, value }: JsonEntry, language: string): ReviewFault | undefined {
  if (value.kind !== 'object') return 'not-an-object';
  const { state, by, on, source, text } = recordOf(value);
  if (!['draft', 'reviewed', 'tested'].includes(state)) return 'state';
  if (key === '*') return state === 'draft' ? undefined : 'default';
  if (state === 'tested' && language !== EASY_LANGUAGE) return 'tested';
  if (by.trim() === '') return 'by';
  if (!DATE.test(on)) return 'on';
  return HASH.test(source) && HASH.test(text) ? undefined : 'hash';
}

function recordOf(node: JsonNode): ReviewRecord {
  const read = (name: string): string => {
    const value = node.kind === 'object' ? node.entries.find(({ key }) => key === name)?.value : undefined;
    return value?.kind === 'string' ? value.value : '';
  };
  // `faultOf` has the last word on whether this is one of the three states.
  return {
    state: read('state') as ReviewState,
    by: read('by'),
    on: read('on'),
    source: read('source'),
    text: read('text'),
  };
}
