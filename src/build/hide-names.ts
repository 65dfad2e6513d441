/**
 * The text of kit.yaml as a message may show it: where the kit's policy takes names away, what stands under `persons:`
 * is dots of the same length, so that lines and columns still fit. The names of columns are no names of people.
 */
export function hideNames(yaml: string): string {
  let hidden: number | undefined;
  let columns: number | undefined;
  const lines = yaml.split('\n').map((line) => {
    if (line.trim() === '') return line;
    const indent = line.search(/[^\s-]|$/);
    const outer = line.search(/\S|$/);
    if (columns !== undefined && indent <= columns) columns = undefined;
    const isItem = /^\s*-(\s|$)/.test(line);
    if (hidden !== undefined && (outer > hidden || (isItem && outer === hidden))) return dots(line);
    hidden = undefined;
    if (/^\s*(-\s+)?columns\s*:/.test(line)) columns = indent;
    if (columns !== undefined) return line;
    const found = /(^|[\s{,"'-])persons["']?\s*:/.exec(line);
    if (found === null) return line;
    hidden = indent;
    const end = found.index + found[0].length;
    return line.slice(0, end) + dots(line.slice(end));
  });
  return lines.join('\n');
}

const dots = (text: string): string => text.replace(/[^\s]/g, '•');
