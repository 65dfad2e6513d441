/**
 * Text of `locales/<tag>/<namespace>.json` in, a catalogue out; the kit's messages lie over the shipped ones.
 * Reports everything it finds in one go. Reads no disk and translates nothing.
 */
import { nearest } from '../base/nearest.js';
import { type Diagnostic, notice, type Outcome, problem, warning } from '../diagnostics/diagnostic.js';
import { canonicalTag, nearestTag, SOURCE_LANGUAGE } from './language.js';
import { type CatalogueContent, makeCatalogue } from './make-catalogue.js';
import { type JsonNode, parseJson } from './parse-json.js';
import { placeholdersOf } from './placeholders.js';
import { type Message, readMessages } from './read-messages.js';
import { parseReview, type ReviewRecord } from './review.js';
import type { Catalogue } from './types.js';

/** `path` ends in `<tag>/<name>.json`; all of it is shown to people. */
export interface CatalogueFile {
  readonly path: string;
  readonly text: string;
}

export interface CatalogueFiles {
  readonly shipped: readonly CatalogueFile[];
  readonly kit?: readonly CatalogueFile[];
}

/** Beside the namespaces, and no namespaces. */
const RESERVED: ReadonlySet<string> = new Set(['glossary', 'notes']);
const NAMESPACE = /^[a-z][a-z0-9-]*$/;

interface Layer {
  /** By language, then by message id. */
  readonly messages: Map<string, Map<string, Message>>;
  readonly reviews: Map<string, Map<string, ReviewRecord>>;
  /** By language: ids that stand in a file but can't be used; `<namespace>.` stands for all of a file. */
  readonly broken: Map<string, string[]>;
  readonly diagnostics: Diagnostic[];
}

/** There is always a catalogue, so that all else can be checked too; what is faulty in a file is missing in it. */
export function loadCatalogue({ shipped, kit = [] }: CatalogueFiles): Outcome<Catalogue> {
  const below = loadLayer(shipped);
  const above = loadLayer(kit);
  const content: CatalogueContent = {
    messages: without(merge(below.messages, above.messages), above.broken),
    reviews: merge(below.reviews, above.reviews),
  };
  const diagnostics = [
    ...below.diagnostics,
    ...above.diagnostics,
    ...compareWithSource(content),
    ...changedSources(below, above),
  ];
  return { value: makeCatalogue(content), diagnostics };
}

function loadLayer(files: readonly CatalogueFile[]): Layer {
  const layer: Layer = { messages: new Map(), reviews: new Map(), broken: new Map(), diagnostics: [] };
  const unknown = new Set<string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder = '', name = ''] = file.path.split('/').slice(-2);
    const language = canonicalTag(folder);
    if (language === undefined) unknown.add(folder);
    else loadFile(layer, file, language, name.replace(/\.json$/, ''));
  }
  for (const tag of unknown) {
    const file = files.find(({ path }) => path.split('/').at(-2) === tag)?.path.replace(/\/[^/]*$/, '') ?? tag;
    const near = nearestTag(tag);
    layer.diagnostics.push(
      problem('catalogue/unknown-language', near === undefined ? { tag } : { tag, nearest: near }, { file }),
    );
  }
  return layer;
}

function loadFile(layer: Layer, { path: file, text }: CatalogueFile, language: string, name: string): void {
  const { reviews, diagnostics } = layer;
  const place = { file, language };
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { expected, found, at } = parsed.fault;
    diagnostics.push(problem('catalogue/bad-json', { expected, found }, { ...place, ...at }));
    markBroken(layer, language, [`${name}.`]);
  } else if (name === 'review') {
    const review = parseReview(parsed.node, language, file);
    diagnostics.push(...review.diagnostics);
    addAll(reviews, language, review.records);
  } else if (!NAMESPACE.test(name)) {
    diagnostics.push(problem('catalogue/bad-key', { key: name, underscore: name.includes('_') }, place));
  } else if (!RESERVED.has(name)) {
    loadNamespace(layer, parsed.node, name, place);
  }
}

function loadNamespace(
  layer: Layer,
  node: JsonNode,
  namespace: string,
  place: { file: string; language: string },
): void {
  const read = readMessages(node, namespace, place);
  layer.diagnostics.push(...read.diagnostics);
  markBroken(layer, place.language, read.broken);
  addAll(layer.messages, place.language, new Map(read.messages.map((message) => [message.id, message])));
}

const markBroken = ({ broken }: Layer, language: string, ids: readonly string[]): void => {
  broken.set(language, [...(broken.get(language) ?? []), ...ids]);
};

/** A faulty message of the kit must not let the shipped one through: the kit said something else. */
function without(
  messages: Map<string, Map<string, Message>>,
  broken: Layer['broken'],
): Map<string, Map<string, Message>> {
  for (const [language, ids] of broken) {
    const entries = messages.get(language);
    for (const id of [...(entries?.keys() ?? [])]) {
      if (ids.some((bad) => id === bad || (bad.endsWith('.') && id.startsWith(bad)))) entries?.delete(id);
    }
  }
  return messages;
}

function addAll<T>(into: Map<string, Map<string, T>>, language: string, added: ReadonlyMap<string, T>): void {
  const old = into.get(language) ?? new Map<string, T>();
  for (const [key, value] of added) old.set(key, value);
  into.set(language, old);
}

function merge<T>(
  below: ReadonlyMap<string, Map<string, T>>,
  above: ReadonlyMap<string, Map<string, T>>,
): Map<string, Map<string, T>> {
  const merged = new Map<string, Map<string, T>>();
  for (const layer of [below, above]) for (const [language, entries] of layer) addAll(merged, language, entries);
  return merged;
}

/** A translation of nothing is a slip in the key; one that asks for other values than the German one can't be filled. */
function compareWithSource({ messages }: CatalogueContent): Diagnostic[] {
  const source = messages.get(SOURCE_LANGUAGE) ?? new Map<string, Message>();
  const found: Diagnostic[] = [];
  for (const [language, translations] of messages) {
    if (language === SOURCE_LANGUAGE) continue;
    for (const { id, text, place } of translations.values()) {
      const original = source.get(id);
      if (original === undefined) {
        const near = nearest(id, source.keys());
        found.push(
          warning('catalogue/unknown-key', near === undefined ? { key: id } : { key: id, nearest: near }, place),
        );
      } else {
        const [wanted, given] = [placeholdersOf(original.text), placeholdersOf(text)];
        const missing = wanted.filter((name) => !given.includes(name));
        const extra = given.filter((name) => !wanted.includes(name));
        if (missing.length + extra.length > 0)
          found.push(problem('catalogue/placeholder-mismatch', { key: id, missing, extra }, place));
      }
    }
  }
  return found;
}

/** The kit said it in other German words; the shipped translations still say the old ones. */
function changedSources(below: Layer, above: Layer): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { id, text, place } of above.messages.get(SOURCE_LANGUAGE)?.values() ?? []) {
    const shipped = below.messages.get(SOURCE_LANGUAGE)?.get(id);
    if (shipped === undefined || shipped.text === text) continue;
    const languages = [...below.messages.keys()]
      .filter((tag) => tag !== SOURCE_LANGUAGE && below.messages.get(tag)?.has(id) && !above.messages.get(tag)?.has(id))
      .sort();
    if (languages.length > 0)
      found.push(notice('catalogue/source-changed', { key: id, old: shipped.text, text, languages }, place));
  }
  return found;
}
