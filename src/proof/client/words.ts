/** Everything that the page says, in both tongues. */
import type { Severity, TextState, Tongue, Variant } from './data.js';
import { GERMAN } from './words-de.js';
import { ENGLISH } from './words-en.js';

export interface Words {
  readonly proofPage: string;
  readonly asOf: (date: string) => string;
  readonly signs: (count: number) => string;
  readonly texts: (count: number) => string;
  readonly languages: (count: number) => string;
  readonly number: (value: number) => string;
  readonly needsScript: string;
  readonly skip: string;
  readonly drafts: (drafts: number, texts: number) => string;
  readonly draftsWhy: string;
  readonly selection: (words: string, signs: number, of: number) => string;
  readonly pressColours: (condition: string) => string;
  readonly how: string;
  readonly howSteps: readonly string[];
  readonly generalFindings: (count: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly facets: Readonly<
    Record<'building' | 'floor' | 'template' | 'language' | 'variant' | 'finding' | 'state', string>
  >;
  readonly all: string;
  readonly none: string;
  readonly anyFinding: string;
  readonly noFinding: string;
  readonly reset: string;
  readonly print: string;
  readonly count: (shown: number, of: number) => string;
  readonly nothing: string;
  readonly more: (left: number) => string;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly states: Readonly<Record<TextState, string>>;
  readonly stateWhy: Readonly<Record<TextState, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: (count: number, severity: Severity) => string;
  readonly templates: Readonly<Record<string, string>>;
  readonly slots: Readonly<Record<string, string>>;
  readonly slotFloor: string;
  readonly arrows: Readonly<Record<string, string>>;
  readonly facts: Readonly<
    Record<
      | 'id'
      | 'template'
      | 'size'
      | 'building'
      | 'floor'
      | 'number'
      | 'persons'
      | 'quantity'
      | 'material'
      | 'note'
      | 'distance'
      | 'files',
      string
    >
  >;
  readonly metres: (value: number) => string;
  readonly textsHeading: string;
  readonly findingsHeading: string;
  readonly direction: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly onSign: string;
  readonly showOnSign: (language: string) => string;
  readonly catalogue: string;
  readonly sourceIn: (language: string) => string;
  readonly sameAsSource: string;
  readonly begins: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly ends: Readonly<Record<'ltr' | 'rtl', string>>;
  readonly firstLetter: string;
  readonly wordCount: (count: number) => string;
  readonly characterCount: (count: number) => string;
  readonly lineCount: (count: number) => string;
  readonly readable: (metres: string) => string;
  readonly leftOut: string;
  readonly partly: string;
  readonly notOnSign: string;
  readonly noPicture: string;
  readonly picture: (name: string) => string;
  readonly side: (number: number) => string;
  readonly position: (index: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly draftCount: (drafts: number, texts: number) => string;
}

export const wordsIn = (tongue: Tongue): Words => (tongue === 'de' ? GERMAN : ENGLISH);
