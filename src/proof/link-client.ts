/**
 * The page's script, made of the compiled modules of `client/`: a page on a disk may not import a file beside it, so
 * they are put into one, each in a scope of its own. Knows just the forms of import and export that those modules use.
 */

export interface Module {
  /** `cards.js`: what others import it by, without `./`. */
  readonly name: string;
  readonly code: string;
}

const IMPORT = /^import \{([^}]*)\} from '\.\/([\w-]+\.js)';\n?/gm;
const EXPORT = /^export (const|function|class) (\w+)/gm;

/** The modules that `entry` needs, in an order in which each finds its own. Throws on what it does not understand. */
export function linkClient(modules: readonly Module[], entry: string): string {
  const byName = new Map(modules.map((module) => [module.name, module]));
  const linked: string[] = [];
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const module = byName.get(name);
    if (module === undefined) throw new Error(`The proof page's script lacks ${name}.`);
    for (const [, , needed = ''] of module.code.matchAll(IMPORT)) visit(needed);
    linked.push(scoped(module));
  };
  visit(entry);
  return `'use strict';\n${linked.join('')}`;
}

function scoped({ name, code }: Module): string {
  const exported = [...code.matchAll(EXPORT)].map(([, , declared]) => declared);
  const body = code
    .replace(
      IMPORT,
      (_, names: string, from: string) => `const {${names.replaceAll(' as ', ': ')}} = ${scopeOf(from)};\n`,
    )
    .replace(EXPORT, '$1 $2')
    .replace(/^export \{\};\n?/gm, '');
  const strange = /^(?:import|export)\b.*$/m.exec(body)?.[0];
  if (strange !== undefined) throw new Error(`${name} of the proof page: "${strange}" can't be linked.`);
  return `const ${scopeOf(name)} = (() => {\n${body.trimEnd()}\nreturn { ${exported.join(', ')} };\n})();\n`;
}

const scopeOf = (name: string): string => `$${name.replace(/\.js$/, '').replaceAll('-', '_')}`;
