import { isNode, isScalar, parseDocument, visit } from 'yaml';

/** A letter of a name that must not be shown. */
const MASK = '·';

/**
 * The text of kit.yaml with every name under `persons` made unreadable, line by line and column by column as it was:
 * for code frames, where the persons policy takes names away. Better too much than too little if the file is broken.
 */
export function maskPersons(text: string): string {
  const characters = text.split('');
  const hide = (from: number, to: number): void => {
    for (let index = from; index < to; index++) {
      if (/[^\s\p{P}\p{S}]/u.test(characters[index] ?? ' ')) characters[index] = MASK;
    }
  };
  visit(parseDocument(text, { prettyErrors: false, logLevel: 'silent' }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'persons' || !isNode(value) || !value.range) return;
      hide(value.range[0], value.range[1]);
    },
  });
  for (const { index, 0: match } of text.matchAll(/\bpersons["']?[ \t]*:/g)) {
    const end = text.indexOf('\n', index);
    const [, rest = ''] = /^([^}\n]*)/.exec(text.slice(index + match.length, end < 0 ? undefined : end)) ?? [];
    hide(index + match.length, index + match.length + rest.length);
  }
  return characters.join('');
}
