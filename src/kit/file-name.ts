import { createHash } from 'node:crypto';

const MAX_LENGTH = 80;
const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Names that Windows gives to devices: a file of that name, with any extension, can't be made there. */
const DEVICE = /^(con|prn|aux|nul|conin|conout|clock|com\d|lpt\d)$/;

/**
 * The name of a sign's files without extension: `a-z`, `0-9` and `-`, at most 80 characters, the same on every system.
 * Where letters or digits of the id are lost, six digits of its SHA-256 keep it apart from others.
 */
export function fileName(id: string): string {
  const letters = id
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  const name = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const loses = /[\p{L}\p{N}]/u.test(letters.replace(/[a-z0-9]/g, ''));
  if (!loses && name !== '' && name.length <= MAX_LENGTH && !DEVICE.test(name)) return name;
  const hash = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 6);
  const short = name.slice(0, MAX_LENGTH - hash.length - 1).replace(/-$/, '');
  return short === '' ? `sign-${hash}` : `${short}-${hash}`;
}
