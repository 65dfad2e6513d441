/**
 * What a kit may read of the world. Paths are relative to the kit's folder, written with `/`.
 * The one implementation that touches a disk is in `build/`; it never leaves the kit's folder (or `--root`).
 */
export interface KitFiles {
  /** The file's bytes; `missing` if there is none, `outside` if the path leaves the folder that may be read. */
  read(path: string): Uint8Array | 'missing' | 'outside' | 'unreadable';
  /** Names (not paths) of what lies in a folder, sorted; empty if there is no such folder. */
  list(folder: string): readonly string[];
}
