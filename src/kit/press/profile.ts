/** A printer profile: all that differs between the shops (and the printer next door) that a kit may go to. */
import type { PressRules } from '../../base/press.js';

/** What people read, in each language of the tool. */
export interface InTongues {
  readonly de: string;
  readonly en: string;
}

export interface PressProfile extends PressRules {
  /** Of its file, without extension. */
  readonly name: string;
  /** What it is for: a sentence. */
  readonly about: InTongues;
  /** How far colour runs over the trim, in mm. */
  readonly bleed: number;
  /** Nothing that must be kept comes nearer to the trim, in mm. */
  readonly safety: number;
  readonly marks: 'none' | 'crop' | 'full';
  /** How much smaller than the print the white below it is, on each side, in mm. */
  readonly whiteChoke: number;
  /** Percent over all process plates; undefined: the shop does not care, or nobody knows. */
  readonly totalInk?: number;
  /** Of a sign's file, without extension: text with `{name}` and other fields in braces. */
  readonly fileName: string;
  readonly output: OutputCondition;
  /** Signs are put together on the sheets that a printer takes; without it each sign is a page of its own. */
  readonly sheets?: SheetUse;
}

/** The printing condition that colours are meant for. */
export interface OutputCondition {
  readonly space: 'cmyk' | 'srgb';
  /** As the registry names it: `FOGRA39`. */
  readonly identifier: string;
  /** What it is in plain words. */
  readonly info: InTongues;
  readonly registry: string;
  /** The ICC profile's file: a shipped one, or one in the kit's folder. */
  readonly icc: string;
}

export interface SheetFormat {
  /** Part of file names. */
  readonly name: string;
  /** What people call it. */
  readonly said: string;
  readonly width: number;
  readonly height: number;
}

export interface SheetUse {
  /** What the printer can be fed, the one to use first first. Upright, in mm. */
  readonly formats: readonly SheetFormat[];
  /** The printer leaves this much of a sheet white on all sides, in mm. */
  readonly frame: number;
  readonly marks: { readonly offset: number; readonly length: number; readonly weight: number };
}
