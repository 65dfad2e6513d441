/**
 * JSON with places: what a translator's editor broke must be found by line and column, a key that stands
 * twice must not vanish, and both are things `JSON.parse` can't say. Strict RFC 8259, nothing more.
 */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type JsonNode =
  | { readonly kind: 'object'; readonly at: Position; readonly entries: readonly JsonEntry[] }
  | { readonly kind: 'array'; readonly at: Position; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly at: Position; readonly value: string }
  | { readonly kind: 'number' | 'boolean' | 'null'; readonly at: Position };

export interface JsonEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: JsonNode;
}

export type Expected = 'value' | 'key' | 'colon' | 'comma' | 'end-of-file' | 'end-of-string' | 'escape' | 'less-depth';

/** `found` is the character that stands there, empty at the end of the file. */
export interface JsonFault {
  readonly expected: Expected;
  readonly found: string;
  readonly at: Position;
}

const DEEPEST = 32;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first fault ends the parse: what stands after it can't be trusted. */
export function parseJson(text: string): { readonly node: JsonNode } | { readonly fault: JsonFault } {
  const reader = new Reader(text.startsWith('\uFEFF') ? text.slice(1) : text);
  try {
    const node = reader.value(0);
    reader.end();
    return { node };
  } catch (cause) {
    if (cause instanceof Fault) return { fault: cause.fault };
    throw cause;
  }
}

/** Never leaves this file: it carries the fault out of the recursion. */
class Fault extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

class Reader {
  private readonly text: string;
  private index = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(depth: number): JsonNode {
    this.skipSpace();
    const at = this.position();
    if (depth > DEEPEST) this.fail('less-depth');
    const next = this.text[this.index];
    if (next === '{') return { kind: 'object', at, entries: this.list('}', () => this.entry(depth)) };
    if (next === '[') return { kind: 'array', at, items: this.list(']', () => this.value(depth + 1)) };
    if (next === '"') return { kind: 'string', at, value: this.string() };
    LITERAL.lastIndex = this.index;
    const literal = LITERAL.exec(this.text)?.[0];
    if (literal === undefined) return this.fail('value');
    this.index += literal.length;
    return { kind: literal === 'null' ? 'null' : /^[tf]/.test(literal) ? 'boolean' : 'number', at };
  }

  end(): void {
    this.skipSpace();
    if (this.index < this.text.length) this.fail('end-of-file');
  }

  private list<T>(close: string, item: () => T): T[] {
    const items: T[] = [];
    this.index++;
    this.skipSpace();
    if (this.take(close)) return items;
    do {
      items.push(item());
      this.skipSpace();
    } while (this.take(','));
    if (!this.take(close)) this.fail('comma');
    return items;
  }

  private entry(depth: number): JsonEntry {
    this.skipSpace();
    const at = this.position();
    if (this.text[this.index] !== '"') this.fail('key');
    const key = this.string();
    this.skipSpace();
    if (!this.take(':')) this.fail('colon');
    return { key, at, value: this.value(depth + 1) };
  }

  private string(): string {
    const parts: string[] = [];
    this.index++;
    for (;;) {
      const next = this.text[this.index];
      if (next === undefined || next < ' ') return this.fail('end-of-string');
      this.index++;
      if (next === '"') return parts.join('');
      parts.push(next === '\\' ? this.escape() : next);
    }
  }

  private escape(): string {
    const next = this.text[this.index] ?? '';
    const plain = ESCAPES[next];
    if (plain !== undefined) {
      this.index++;
      return plain;
    }
    const digits = /^u([0-9a-fA-F]{4})/.exec(this.text.slice(this.index, this.index + 5))?.[1];
    if (digits === undefined) return this.fail('escape');
    this.index += 5;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private take(character: string): boolean {
    if (this.text[this.index] !== character) return false;
    this.index++;
    return true;
  }

  private skipSpace(): void {
    for (; ; this.index++) {
      const next = this.text[this.index];
      if (next === '\n') {
        this.line++;
        this.lineStart = this.index + 1;
      } else if (next !== ' ' && next !== '\t' && next !== '\r') return;
    }
  }

  private position(): Position {
    return { line: this.line, column: this.index - this.lineStart + 1 };
  }

  private fail(expected: Expected): never {
    const code = this.text.codePointAt(this.index);
    const found = code === undefined ? '' : String.fromCodePoint(code);
    throw new Fault({ expected, found, at: this.position() });
  }
}
