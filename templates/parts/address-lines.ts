/** Where an address may be broken, so that nobody takes the break for a part of it: after a slash, before other marks. */
const SEAM = /(?<=\/)(?=[^/])|(?<=[^./?#&_~@-])(?=[.?#&_~@-])/u;

/** The address on as few lines as `fits` allows; a piece that is too long for a line is broken anywhere. */
export function breakAddress(address: string, fits: (text: string) => boolean): readonly string[] {
  if (fits(address)) return [address];
  const lines: string[] = [];
  let line = '';
  const pieces = address.split(SEAM).flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  for (const piece of pieces) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}
