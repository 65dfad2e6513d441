/**
 * What a PDF is, as plain data that a person can read: no object of a library, no reference left. Lengths are
 * millimetres and places are counted from the top left corner of the trimmed page as it is seen, unless a name says
 * otherwise.
 */
import type { Box } from '../../base/outline.js';
import type { Limit } from './limits.js';
import type { Mark } from './marks.js';
import type { SpaceFacts, SpotFacts } from './spaces.js';

export interface PdfFacts {
  readonly version: string;
  readonly saysBinary: boolean;
  /** How many parts the trailer’s ID has: two, or it has none. */
  readonly idParts: number;
  readonly updates: number;
  /** Streams that hold objects, or the table of them (PDF 1.5). */
  readonly packedObjects: number;
  readonly info: ReadonlyMap<string, string>;
  /** As XMP, by prefix and name in their usual form: `dc:title`. */
  readonly xmp: XmpFacts | undefined;
  readonly intents: readonly IntentFacts[];
  readonly pages: readonly PageFacts[];
  readonly layers: readonly LayerFacts[];
  readonly fonts: readonly FontFacts[];
  readonly spots: readonly SpotFacts[];
  readonly things: ThingFacts;
  readonly language: string | undefined;
  readonly tagged: boolean;
  readonly faults: Faults;
}

export interface XmpFacts {
  readonly packed: boolean;
  readonly fields: ReadonlyMap<string, string>;
}

export interface IntentFacts {
  /** `GTS_PDFX`, `GTS_PDFA1`. */
  readonly kind: string;
  readonly identifier: string | undefined;
  readonly registry: string | undefined;
  readonly info: string | undefined;
  readonly profile: ProfileFacts | undefined;
  /** The profile’s object: two intents that share it have the same. */
  readonly profileObject: string | undefined;
}

export interface ProfileFacts {
  /** `prtr`, `mntr`, `scnr`, `spac`, `link`. */
  readonly kind: string;
  /** `CMYK`, `RGB`, `GRAY`, as the profile itself says. */
  readonly space: string;
  readonly components: number;
  readonly bytes: number;
  readonly name: string | undefined;
}

export type BoxName = 'media' | 'crop' | 'bleed' | 'trim' | 'art';

/** Lower left and upper right corner, in mm from the origin of the page, as PDF counts. */
export type Corners = readonly [left: number, bottom: number, right: number, top: number];

export interface PageFacts {
  /** From 1. */
  readonly number: number;
  readonly boxes: { readonly [B in BoxName]?: Corners };
  readonly userUnit: number;
  /** Clockwise, in degrees. */
  readonly rotation: number;
  readonly groups: readonly GroupFacts[];
  readonly annotations: readonly AnnotationFacts[];
  readonly marks: readonly Mark[];
  readonly states: StateFacts;
  /** Parts of the content that can’t be read. */
  readonly broken: number;
}

export interface GroupFacts {
  /** Of the page itself, a form, or a soft mask. */
  readonly of: 'page' | 'form' | 'mask';
  readonly space: SpaceFacts | undefined;
}

export interface AnnotationFacts {
  readonly kind: string;
  readonly box: Box;
  readonly hidden: boolean;
}

/** What the graphics states of a page ask for. */
export interface StateFacts {
  readonly transfer: boolean;
  /** Halftones that are neither the default nor of a kind that PDF/X allows, and how they call themselves. */
  readonly halftones: readonly string[];
  readonly deepestSave: number;
}

export interface LayerFacts {
  readonly name: string;
  readonly visible: boolean;
  /** ISO 19593-1: what the layer is in production, such as `Structural` and `Cutting`. */
  readonly processing: { readonly group: string; readonly type: string | undefined } | undefined;
}

export interface FontFacts {
  /** Without the prefix of a subset. */
  readonly name: string;
  readonly subset: boolean;
  /** `Type1`, `TrueType`, `Type3`, `CIDFontType0`, `CIDFontType2`, `MMType1`. */
  readonly kind: string;
  readonly embedded: boolean;
  readonly toUnicode: boolean;
  /** Whether text in it can be turned into characters at all: by ToUnicode, or by a common encoding. */
  readonly readable: boolean;
  /** Codes in use whose width is not that of the embedded TrueType program; undefined: nothing to compare with. */
  readonly wrongWidths: number | undefined;
  /** Whether anything visible is set in it. */
  readonly used: boolean;
}

/** What must not be in a print file, and how often it is there. */
export interface ThingFacts {
  readonly javaScript: number;
  /** Kinds of actions other than JavaScript: `URI`, `GoTo`, `Launch`. */
  readonly actions: readonly string[];
  readonly attachments: readonly string[];
  readonly lzw: number;
  readonly postScript: number;
  readonly opi: number;
  readonly referenceForms: number;
  readonly alternateImages: number;
  readonly formFields: number;
}

export interface Faults {
  readonly brokenObjects: number;
  readonly brokenEnd: boolean;
  readonly limits: readonly Limit[];
}
