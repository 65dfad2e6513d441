/** Paths inside a kit: relative to its folder, written with `/`. Windows spellings are understood, never produced. */

const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);

/** The folder a file lies in; empty for the kit's own. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** `path` as seen from the kit's folder when it was written in a file of `folder`; `..` may remain at the front. */
export function joinPath(folder: string, path: string): string {
  const written = path.replaceAll('\\', '/');
  // An absolute path stays one: whoever reads files answers that it lies outside.
  if (isAbsolute(written)) return written;
  const steps: string[] = [];
  for (const step of `${folder}/${written}`.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}
