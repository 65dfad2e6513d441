import { hexCode } from './paint-text.js';

const RANGES_PER_BLOCK = 100;

/** A CMap that says which text each code stands for (PDF 32000-1, 9.10.3). Code 0 is never shown and not in it. */
export function toUnicode(texts: readonly string[]): string {
  const lines = texts.flatMap((text, code) => (code === 0 ? [] : [`<${hexCode(code)}> <${hexUtf16(text)}>`]));
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += RANGES_PER_BLOCK) {
    const block = lines.slice(from, from + RANGES_PER_BLOCK);
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
    '',
  ].join('\n');
}

/** ISO 14289-1, 7.21.7: no code may stand for nothing, U+0000, U+FEFF or U+FFFE. */
function hexUtf16(text: string): string {
  if (text === '' || /[\0\ufeff\ufffe]/.test(text))
    throw new Error(`A glyph stands for ${JSON.stringify(text)}, which no reader may be given.`);
  return Array.from({ length: text.length }, (_, index) => hexCode(text.charCodeAt(index))).join('');
}
