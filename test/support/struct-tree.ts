/** The tags of a finished file as programs that are not ours read them: pdf.js, and Poppler's `pdfinfo`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Tag {
  readonly role: string;
  /** Its own, or that of the nearest tag around it that has one. */
  readonly language?: string;
  readonly alt?: string;
  /** What it says itself, in the order of the tree, without invisible marks. */
  readonly text: string;
  readonly kids: readonly Tag[];
}

export interface TaggedPage {
  readonly tags: readonly Tag[];
  /** Text that no tag holds: it is passed over. */
  readonly untold: string;
}

/** Marks of direction, joiners and seams are not seen on a sign. A line that ends in a seam goes on without a space. */
export const visible = (text: string): string =>
  text
    .replace(/\u00ad\s*/g, '')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

interface Node {
  readonly role: string;
  readonly children: readonly (Node | Content)[];
  readonly lang?: string;
  readonly alt?: string;
}

interface Content {
  readonly type: 'content';
  readonly id: string;
}

/** The pages of a file, or the first of them. */
export async function taggedPages(file: string, most = Number.POSITIVE_INFINITY): Promise<TaggedPage[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  // What says no language is in that of the whole file.
  const { Language: language } = (await document.getMetadata()).info as { Language?: string };
  const pages: TaggedPage[] = [];
  for (let number = 1; number <= Math.min(document.numPages, most); number++) {
    const page = await document.getPage(number);
    const root = (await page.getStructTree()) as unknown as Node | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const said = new Map<string, string>();
    const open: string[] = [];
    for (const item of items) {
      if ('str' in item) {
        const owner = open.at(-1) ?? '';
        said.set(owner, `${said.get(owner) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      // pdf.js has no id for what is no content of a tag: an artifact.
      else open.push('id' in item && item.id !== undefined && item.id !== null ? String(item.id) : '');
    }
    const document_ = root?.children.find((kid): kid is Node => 'role' in kid && kid.role === 'Document');
    pages.push({
      tags: (document_ ?? root)?.children.flatMap((kid) => tagOf(kid, said, language)) ?? [],
      untold: visible(said.get('') ?? ''),
    });
  }
  await task.destroy();
  return pages;
}

function tagOf(node: Node | Content, said: ReadonlyMap<string, string>, around?: string): Tag[] {
  if (!('role' in node)) return [];
  const language = node.lang ?? around;
  const own = node.children.map((kid) => ('role' in kid ? '' : (said.get(kid.id) ?? ''))).join('');
  return [
    {
      role: node.role,
      ...(language === undefined ? {} : { language }),
      ...(node.alt === undefined ? {} : { alt: node.alt }),
      text: visible(own),
      kids: node.children.flatMap((kid) => tagOf(kid, said, language)),
    },
  ];
}

/** A tag and all within it, in the order of reading. */
export const withKids = (tag: Tag): Tag[] => [tag, ...tag.kids.flatMap(withKids)];

/** For goldens and for people. */
export const printTags = (tags: readonly Tag[], indent = ''): string =>
  tags
    .map(({ role, language, alt, text, kids }) => {
      const words = [
        role,
        language,
        alt === undefined ? undefined : `alt "${alt}"`,
        text === '' ? undefined : `"${text}"`,
      ];
      return `${indent}${words.filter((word) => word !== undefined).join(' ')}\n${printTags(kids, `${indent}  `)}`;
    })
    .join('');

/** Role and text of each tag, in order, as `pdfinfo -struct-text` prints them. */
export function popplerTags(file: string): readonly (readonly [role: string, text: string])[] {
  const said = execFileSync('pdfinfo', ['-struct-text', file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const tags: [string, string][] = [];
  for (const line of said.split('\n')) {
    const text = /^\s+"(.*)"$/.exec(line)?.[1];
    const role = /^\s*([A-Z]\w*)(?: \(\w+\))?:?$/.exec(line)?.[1];
    const last = tags.at(-1);
    if (text !== undefined && last !== undefined) last[1] = visible(`${last[1]}${text}`);
    else if (role !== undefined && role !== 'Document') tags.push([role, '']);
  }
  return tags;
}
