import wrapAnsi from 'wrap-ansi';

/** A text in lines of at most `width` cells, all of them `indent` cells in. A word that is longer sticks out. */
export function wrap(text: string, width: number | undefined, indent = 0): string {
  const left = ' '.repeat(indent);
  const lines = width === undefined ? text : wrapAnsi(text, Math.max(20, width - indent), { hard: false });
  return lines
    .split('\n')
    .map((line) => `${left}${line}`.trimEnd())
    .join('\n');
}
