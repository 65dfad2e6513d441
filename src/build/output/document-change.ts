/** What a build does to a document that it may or may not write: the old one of ours goes, somebody else's stays. */
export interface DocumentChange {
  readonly path: string;
  readonly documents: readonly { readonly path: string; readonly content: string }[];
  readonly obsolete: readonly string[];
  readonly isUnchanged: boolean;
  /** Somebody else's lies where ours would. */
  readonly isForeign: boolean;
}

/** `now` and `old` are undefined where there is none; an old one that stayed would tell of what is no longer there. */
export function documentChange(
  path: string,
  now: string | undefined,
  old: string | undefined,
  isOurs: (text: string) => boolean,
): DocumentChange {
  const wasOurs = old !== undefined && isOurs(old);
  return {
    path,
    documents: now === undefined ? [] : [{ path, content: now }],
    obsolete: now === undefined && wasOurs ? [path] : [],
    isUnchanged: now === old || (now === undefined && !wasOurs),
    isForeign: now !== undefined && old !== undefined && !wasOurs,
  };
}
