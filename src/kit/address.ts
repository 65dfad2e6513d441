/** What an address (`url`) may be: it is put into a code that is scanned unseen, and printed for those who type it. */

export const ADDRESS_SCHEMES = ['https', 'http', 'tel', 'mailto', 'geo'] as const;

/** A code with more has modules that a camera tells apart from the tip of one's nose at most. */
export const LONGEST_ADDRESS = 600;

export type AddressFault = 'no-scheme' | 'scheme' | 'characters' | 'malformed' | 'long';

export type Address =
  | {
      readonly fault?: never;
      /** What the code says: ASCII, which every scanner reads alike. */
      readonly encoded: string;
      /** What stands below it: no scheme, no slash after a bare host. */
      readonly shown: string;
    }
  | { readonly fault: AddressFault };

const FORMS: Readonly<Record<(typeof ADDRESS_SCHEMES)[number], RegExp>> = {
  // Nothing before an @: what looks like a known host there is not where the address leads.
  https: /^\/\/[^/?#@]+(?:[/?#]|$)/,
  http: /^\/\/[^/?#@]+(?:[/?#]|$)/,
  tel: /^\+?\d[\d().-]*$/,
  mailto: /^[^@?/]+@[^@?/]+\.[^@?/]+(?:\?.*)?$/,
  geo: /^-?\d+(?:\.\d+)?,-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)?(?:[;?].*)?$/,
};

/** Spaces, what no address may hold (RFC 3986), and what nobody sees: marks of direction and of joining. */
const FOREIGN = /[\s\p{Cc}\p{Cf}\\<>"{}|^`]/u;

export function parseAddress(text: string): Address {
  if (FOREIGN.test(text)) return { fault: 'characters' };
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+-]*):(.*)$/i.exec(text) ?? [];
  if (scheme === undefined) return { fault: 'no-scheme' };
  const known = ADDRESS_SCHEMES.find((name) => name === scheme.toLowerCase());
  return known === undefined ? { fault: 'scheme' } : parseKnown(text, known, rest);
}

function parseKnown(text: string, scheme: (typeof ADDRESS_SCHEMES)[number], rest: string): Address {
  const encoded = encode(text);
  if (encoded === undefined || !FORMS[scheme].test(rest)) return { fault: 'malformed' };
  if (encoded.length > LONGEST_ADDRESS) return { fault: 'long' };
  return { encoded, shown: show(scheme, rest) };
}

/** As it is written if it can be: only letters beyond ASCII are put into their other form. */
function encode(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return /^[!-~]+$/.test(text) ? text : new URL(text).href;
}

function show(scheme: (typeof ADDRESS_SCHEMES)[number], rest: string): string {
  if (scheme === 'mailto') return rest.replace(/\?.*$/, '');
  return rest.replace(/^\/\//, '').replace(/^([^/?#]+)\/$/, '$1');
}

/** The same for an address that has been checked. */
export function addressOf(text: string): Exclude<Address, { fault: AddressFault }> {
  const address = parseAddress(text);
  if (address.fault !== undefined) throw new Error(`The address ${text} is wrong although the kit has been checked.`);
  return address;
}
