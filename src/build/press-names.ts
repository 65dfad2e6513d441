/**
 * What printer profiles are called: all that a command line must know of them before one is read, so that
 * `--help` loads neither YAML nor schemas.
 */

/** The shipped ones, the one that a kit has without a word first. A test holds them against the folder. */
export const PRESS_NAMES = ['generic-x4', 'generic-outlined', 'x3-2002', 'plate-uv', 'plotter', 'office'] as const;
export type PressName = (typeof PRESS_NAMES)[number];

/** A bare word is the name of something shipped. */
export const isFile = (named: string): boolean => /[/\\.]/.test(named);
