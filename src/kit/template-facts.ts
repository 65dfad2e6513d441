/** What the kit must know of a template to check a sign: layout says it, the kit never sees a template. */
import type { z } from 'zod';

export interface TemplateFacts {
  readonly name: string;
  /** More than `max` languages is an error, more than `recommended` a remark. */
  readonly languages: { readonly max: number; readonly recommended: number };
  /** Trimmed sizes in mm, by name. */
  readonly sizes: Readonly<Record<string, { readonly width: number; readonly height: number }>>;
  readonly defaultSize: string;
  /** Metres from which it must be read if the sign does not say. */
  readonly distance: number;
  /** Whether it has a form in Leichte Sprache. */
  readonly easy: boolean;
  /** How many messages it can paint one after the other, each with a pictogram of its own or with one for all. */
  readonly statements?: { readonly max: number };
  /** How many pictograms it can paint beside each other, whatever it says. */
  readonly pictograms?: { readonly max: number };
  /** Checks `with:`; without one the template takes none. */
  readonly withSchema?: z.ZodType;
  /** The content fields it can paint (`number`, `message`, `persons` …). */
  readonly fields: readonly string[];
  /** It is made for fingers: its signs are tactile without being asked. */
  readonly felt?: 'always';
}
