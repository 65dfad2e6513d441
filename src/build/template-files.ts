/** The text of templates: what one is made of, and whether it reaches for more than it may. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { compare, sha256 } from './stable-json.js';

const IMPORTED = /\b(?:from|import|require)\s*\(?\s*(['"])([^'"\n]+)\1/g;
const ALLOWED = /^schildwerk\/(template|jsx-runtime|jsx-dev-runtime)$/;

export interface TemplateText {
  /** The text of the file and of all that it imports from its own folder, in a fixed order. */
  readonly text: string;
  /** What it imports although it may not. */
  readonly forbidden: readonly { readonly file: string; readonly imported: string }[];
}

/** Follows a template's imports through its folder. */
export function readTemplateText(file: string, folder: string = dirname(file)): TemplateText {
  const seen = new Map<string, string>();
  const forbidden: { file: string; imported: string }[] = [];
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    seen.set(path, text);
    for (const [, , imported = ''] of text.matchAll(IMPORTED)) {
      if (ALLOWED.test(imported)) continue;
      const target = imported.startsWith('.') ? findModule(resolve(dirname(path), imported)) : undefined;
      if (target === undefined || relative(folder, target).startsWith('..')) forbidden.push({ file: path, imported });
      else visit(target);
    }
  };
  visit(file);
  const parts = [...seen].map(([path, text]) => [relative(folder, path).replaceAll('\\', '/'), text] as const);
  const text = parts
    .sort(([a], [b]) => compare(a, b))
    .map(([path, content]) => `${path}\n${content}`)
    .join('\n');
  return { text, forbidden };
}

/** TypeScript's own rule: an import of `x.js` may mean `x.ts` or `x.tsx`. */
function findModule(path: string): string | undefined {
  const stem = path.replace(/\.jsx?$/, '');
  const names = new Set(listed(dirname(path)));
  return [path, `${stem}.ts`, `${stem}.tsx`, `${path}.ts`, `${path}.tsx`, `${path}.js`].find((candidate) =>
    names.has(relative(dirname(path), candidate)),
  );
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What trust is given to: every file below a templates folder. A changed, new or lost file ends it. */
export function folderDigest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const digests = files.map(
    (file) => [relative(folder, file).replaceAll('\\', '/'), sha256(readFileSync(file))] as const,
  );
  return sha256(JSON.stringify(digests.sort(([a], [b]) => compare(a, b))));
}
