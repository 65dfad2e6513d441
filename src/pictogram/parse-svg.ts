import { SaxesParser } from 'saxes';

/** What an SVG file says, as a small tree with places; nothing in it has been resolved, loaded or run. */
export interface SvgElement {
  readonly name: string;
  /** Belongs to another vocabulary (an editor's own notes, metadata): it paints nothing. */
  readonly foreign: boolean;
  readonly offset: number;
  readonly attributes: readonly SvgAttribute[];
  readonly children: readonly SvgElement[];
}

export interface SvgAttribute {
  readonly name: string;
  readonly value: string;
  /** Where it stands in the text. */
  readonly offset: number;
}

export interface SvgTree {
  readonly root: SvgElement | undefined;
  readonly error: { readonly message: string; readonly offset: number } | undefined;
  /** Offset of a DOCTYPE that brings entities of its own: they are never expanded. One that only names SVG is every second program's habit. */
  readonly doctype: number | undefined;
  /** Offset of a processing instruction that names a style sheet. */
  readonly styleSheet: number | undefined;
  /** Offset of the first element that is nested too deeply; nothing is read from there on. */
  readonly tooDeep: number | undefined;
}

/** Deeper than any drawing program nests, shallower than any stack. */
export const DEPTH_LIMIT = 48;

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** Thrown to leave the parser: it looks up names through all open elements, so depth costs time squared. */
const STOP = new Error('nested too deeply');

type OpenElement = SvgElement & { readonly children: SvgElement[] };

export function parseSvg(text: string): SvgTree {
  const parser = new SaxesParser({ xmlns: true });
  const found: { -readonly [K in keyof SvgTree]: SvgTree[K] } = {
    root: undefined,
    error: undefined,
    doctype: undefined,
    styleSheet: undefined,
    tooDeep: undefined,
  };
  const open: OpenElement[] = [];
  const offsets = new Map<string, number>();
  let [start, after] = [0, 0];

  parser.on('error', ({ message }) => {
    found.error ??= { message: message.replace(/^[\d:]+:\s*/, ''), offset: Math.max(0, parser.position - 1) };
  });
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) found.doctype ??= Math.max(0, text.indexOf('<!DOCTYPE'));
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') found.styleSheet ??= Math.max(0, text.indexOf('<?xml-stylesheet'));
  });
  parser.on('opentagstart', ({ name }) => {
    offsets.clear();
    after = parser.position;
    start = Math.max(0, text.lastIndexOf(`<${name}`, after));
    if (open.length < DEPTH_LIMIT) return;
    found.tooDeep = start;
    throw STOP;
  });
  parser.on('attribute', ({ name }) => {
    const offset = text.indexOf(name, after);
    offsets.set(name, offset < 0 ? start : offset);
    after = parser.position;
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter(({ uri }) => uri === '' || uri === XLINK)
      .map(({ name, local, uri, value }) => ({
        name: uri === XLINK ? `xlink:${local}` : name,
        value,
        offset: offsets.get(name) ?? start,
      }));
    const foreign = tag.uri !== SVG && tag.uri !== '';
    const element: OpenElement = { name: tag.local, foreign, offset: start, attributes, children: [] };
    if (open.length === 0) found.root ??= element;
    else open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(text).close();
  } catch (reason) {
    if (reason !== STOP) throw reason;
  }
  return found;
}
