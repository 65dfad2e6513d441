/**
 * Text of a YAML file in, a tree with places out. The rest of the program never sees the YAML library.
 * After a syntax error all that stands before it is kept, so that the same run can check it.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { type Diagnostic, type Outcome, type Place, problem } from '../diagnostics/diagnostic.js';
import type { Entry, ListTree, MapTree, Tree } from './tree.js';

/** Nodes that aliases may add to a document: plenty for a kit, nothing for a "billion laughs". */
const ALIAS_BUDGET = 10_000;

interface Reading {
  readonly file: string;
  readonly lines: LineCounter;
  readonly diagnostics: Diagnostic[];
  readonly anchors: Map<string, { readonly tree: Tree; readonly size: number }>;
  /** Offset of the first syntax error: what lies at or behind it can't be trusted. */
  readonly broken: number;
  nodes: number;
  aliased: number;
}

/** An empty file is an empty map. No value if the bytes are not UTF-8. */
export function readYaml(bytes: Uint8Array, file: string): Outcome<Tree> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { value: undefined, diagnostics: [problem('kit/not-utf8', { file }, { file })] };
  }
  const lines = new LineCounter();
  // `%YAML 1.1` must not turn `no` into false or a date into a moment: the schema is fixed here.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  const faults = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const reading: Reading = {
    file,
    lines,
    diagnostics: [],
    anchors: new Map(),
    broken: Math.min(...document.errors.map((error) => error.pos[0]), Number.POSITIVE_INFINITY),
    nodes: 0,
    aliased: 0,
  };
  const value = document.contents === null ? undefined : toTree(document.contents, reading);
  const syntax = faults.map((fault) => syntaxProblem(fault, text, openingOf(fault, document.contents), reading));
  return { value: value ?? emptyMap(reading), diagnostics: [...syntax, ...reading.diagnostics] };
}

const emptyMap = (reading: Reading): MapTree => ({
  kind: 'map',
  entries: new Map(),
  place: placeOf(0, reading),
  ...(reading.broken < Number.POSITIVE_INFINITY ? { incomplete: true as const } : {}),
});

function placeOf(offset: number, { file, lines }: Reading): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Every syntax problem as the library's code and the line it was noticed in. */
function syntaxProblem(fault: YAMLError, text: string, opening: number | undefined, reading: Reading): Diagnostic {
  const offset = opening ?? fault.pos[0];
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 80);
  return problem('kit/yaml-syntax', { problem: fault.code, detail: fault.message, line }, placeOf(offset, reading));
}

/** A quote or bracket that is never closed is noticed at the end of the file: better to name where it opens. */
function openingOf(fault: YAMLError, contents: Node | null): number | undefined {
  if (fault.code !== 'MISSING_CHAR' || !/closing/.test(fault.message)) return undefined;
  const [from, to] = contents?.range ?? [0, 0];
  if (contents === null || fault.pos[0] < from || fault.pos[0] > to) return undefined;
  let inner: Node = contents;
  for (;;) {
    const child: Node | undefined = childrenOf(inner).findLast(
      ({ range }) => range !== undefined && range !== null && range[0] <= fault.pos[0] && range[1] >= fault.pos[0],
    );
    if (child === undefined) break;
    inner = child;
  }
  return inner.range?.[0];
}

function childrenOf(node: Node): Node[] {
  if (isSeq(node)) return node.items as Node[];
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => [key, value].filter((part) => part !== null) as Node[]);
  return [];
}

/** Undefined if nothing of the node can be trusted. */
function toTree(node: Node, reading: Reading): Tree | undefined {
  const [start, end] = node.range ?? [0, 0];
  if (start >= reading.broken) return undefined;
  const cut = end >= reading.broken;
  const before = reading.nodes++;
  const tree = buildTree(node, cut, reading);
  if (tree !== undefined && !isAlias(node) && 'anchor' in node && node.anchor !== undefined) {
    reading.anchors.set(node.anchor, { tree, size: reading.nodes - before });
  }
  return tree;
}

function buildTree(node: Node, cut: boolean, reading: Reading): Tree | undefined {
  const place = placeOf(node.range?.[0] ?? 0, reading);
  if (isAlias(node)) return toAliased(node.source, place, reading);
  // What a flow collection or a quoted text holds after an unclosed bracket or quote may be half the file.
  if (cut && !((isMap(node) || isSeq(node)) && node.flow !== true)) return undefined;
  if (isMap(node)) {
    const map = toMap(node.items as Pair<Node, Node | null>[], place, cut, reading);
    return cut && map.entries.size === 0 ? undefined : map;
  }
  if (isSeq(node)) {
    const items = (node.items as Node[]).map((item) => toTree(item, reading)).filter((item) => item !== undefined);
    const list: ListTree = { kind: 'list', items, place, ...(cut ? { incomplete: true as const } : {}) };
    return cut && items.length === 0 ? undefined : list;
  }
  if (!isScalar(node)) return undefined;
  const value = scalarValue(node.value);
  return { kind: 'scalar', value, source: node.source ?? String(value ?? ''), place };
}

const scalarValue = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function toMap(items: readonly Pair<Node, Node | null>[], place: Place, cut: boolean, reading: Reading): MapTree {
  const entries = new Map<string, Entry>();
  for (const { key, value } of items) {
    const keyStart = key?.range?.[0] ?? 0;
    if (keyStart >= reading.broken) continue;
    const keyPlace = placeOf(keyStart, reading);
    if (!isScalar(key)) {
      reading.diagnostics.push(
        problem('kit/yaml-syntax', { problem: 'NON_STRING_KEY', detail: 'A key must be a word.', line: '' }, keyPlace),
      );
      continue;
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    const first = entries.get(name);
    if (first !== undefined) {
      reading.diagnostics.push(
        problem('kit/duplicate-key', { key: name, firstLine: first.keyPlace.line ?? 1 }, keyPlace),
      );
      continue;
    }
    const node: Tree | undefined =
      value === null || value === undefined
        ? { kind: 'scalar', value: null, source: '', place: keyPlace }
        : toTree(value, reading);
    if (node !== undefined) entries.set(name, { keyPlace, node });
  }
  return { kind: 'map', entries, place, ...(cut ? { incomplete: true as const } : {}) };
}

function toAliased(name: string, place: Place, reading: Reading): Tree | undefined {
  const anchored = reading.anchors.get(name);
  reading.aliased += anchored?.size ?? 0;
  reading.nodes += anchored?.size ?? 0;
  if (anchored !== undefined && reading.aliased <= ALIAS_BUDGET) return anchored.tree;
  const kind = anchored === undefined ? 'BAD_ALIAS' : 'RESOURCE_EXHAUSTION';
  // One report is enough: a bomb would give thousands.
  const known = reading.diagnostics.some(({ code, facts }) => code === 'kit/yaml-syntax' && facts.problem === kind);
  if (kind === 'BAD_ALIAS' || !known) {
    reading.diagnostics.push(
      problem('kit/yaml-syntax', { problem: kind, detail: `*${name}`, line: `*${name}` }, place),
    );
  }
  return undefined;
}
