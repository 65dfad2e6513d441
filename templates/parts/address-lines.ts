/** Where an address may be broken, so that nobody takes the break for a part of it: after a slash, before other marks. */
const SEAM = /(?<=\/)(?=[^/])|(?<=[^./?#&=_~%:@-])(?=[.?#&=_~%@-])/u;

/** The address on as few lines as `fits` allows; a piece that does not fit stands alone. */
export function breakAddress(address: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(address)) return [address];
  const lines: string[] = [];
  let line = '';
  for (const piece of address.split(SEAM)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
