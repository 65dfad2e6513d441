/** One catalogue file: text in, flat messages with their places out. It knows nothing of other languages. */
import { type Diagnostic, hasError, type Place, problem } from '../diagnostics/diagnostic.js';
import { checkText } from './check-text.js';
import type { JsonEntry, JsonNode } from './parse-json.js';
import { badPlaceholders } from './placeholders.js';

export interface Message {
  /** `<namespace>.<key>` */
  readonly id: string;
  /** In NFC. */
  readonly text: string;
  readonly place: Place;
}

export interface MessagesRead {
  readonly messages: readonly Message[];
  /** Ids that stand in the file but can't be used; `<namespace>.` stands for all of them. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const KEY = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/;

/** Every message that can be used; what can't is left out and reported. */
export function readMessages(
  node: JsonNode,
  namespace: string,
  { file, language }: { readonly file: string; readonly language: string },
): MessagesRead {
  if (node.kind !== 'object') {
    return {
      messages: [],
      broken: [`${namespace}.`],
      diagnostics: [problem('catalogue/not-flat', { key: '', found: node.kind }, { file, ...node.at, language })],
    };
  }
  const messages: Message[] = [];
  const broken: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Map<string, number>();
  for (const entry of node.entries) {
    const id = `${namespace}.${entry.key}`;
    const place: Place = { file, ...entry.at, language, key: id };
    const firstLine = seen.get(entry.key);
    if (firstLine !== undefined) diagnostics.push(problem('catalogue/duplicate-key', { key: id, firstLine }, place));
    else {
      seen.set(entry.key, entry.at.line);
      const found = faultsOf(entry, id, language, place);
      diagnostics.push(...found);
      if (entry.value.kind !== 'string' || hasError(found)) broken.push(id);
      else messages.push({ id, text: entry.value.value.normalize('NFC'), place });
    }
  }
  return { messages, broken, diagnostics };
}

function faultsOf({ key, value }: JsonEntry, id: string, language: string, place: Place): readonly Diagnostic[] {
  if (!KEY.test(key)) return [problem('catalogue/bad-key', { key, underscore: key.includes('_') }, place)];
  const inside = { ...place, ...value.at };
  if (value.kind !== 'string') return [problem('catalogue/not-flat', { key: id, found: value.kind }, inside)];
  if (value.value.trim() === '') return [problem('catalogue/empty-message', { key: id }, inside)];
  const bad = badPlaceholders(value.value);
  const found = checkText(value.value, language, inside);
  return bad.length === 0
    ? found
    : [problem('catalogue/bad-placeholder', { text: value.value, found: bad }, inside), ...found];
}
