/** What a file really is, whatever its name says: by its first bytes and, for a ZIP archive, by what is in it. */
import { type Archive, listArchive } from './list-archive.js';

export const FILE_KINDS = [
  'text',
  'empty',
  'xlsx',
  'xlsb',
  'xls',
  'encrypted',
  'ods',
  'numbers',
  'zip',
  'pdf',
  'html',
  'binary',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return archiveKind(listArchive(bytes));
  if (start.startsWith('\xD0\xCF\x11\xE0')) return isEncrypted(bytes) ? 'encrypted' : 'xls';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml|table)/i.test(start)) return 'html';
  // Old Excel's BIFF streams, pictures, gzip: controls that no text has. Zeros alone may be UTF-16.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  if (/^(?:\x09[\x00-\x08]|\x89PNG|\xFF\xD8\xFF|\x1F\x8B|GIF8)/.test(start)) return 'binary';
  return 'text';
}

function archiveKind(archive: Archive | undefined): FileKind {
  if (archive === undefined) return 'zip';
  const has = (name: string | RegExp): boolean =>
    archive.names.some((entry) => (typeof name === 'string' ? entry === name : name.test(entry)));
  if (has(/^xl\/workbook\.bin$/i)) return 'xlsb';
  if (has(/^xl\//i)) return 'xlsx';
  if (has('content.xml') && has('mimetype')) return 'ods';
  return has(/^Index(\/|\.zip)/) ? 'numbers' : 'zip';
}

/** Office keeps a workbook with a password in an old container, in a stream of this name (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
