/**
 * What a template is. It answers two questions apart, so that the costly one can be remembered:
 * `fit` decides by arithmetic how large everything stands (and fills the named slots with texts),
 * `Sign` says where the boxes are. `Sign` sees nothing but the shape, so all signs of one shape share one layout.
 */
import type { JSXNode } from 'satori/jsx';
import type { TextRole, Token } from '../colour/types.js';
import type { LanguageText, Sign } from '../kit/sign.js';
import type { TemplateFacts } from '../kit/template-facts.js';
import type { Mounting } from '../tactile/work.js';
import type { ScriptFactor } from '../text/script-factors.js';
import type { FaceMeasures, Paragraph } from '../text/types.js';

export interface SignSize {
  /** Trimmed size in mm. */
  readonly width: number;
  readonly height: number;
  /** How much of every edge a frame hides, in mm: axes and margins count from inside it. */
  readonly rim?: number;
}

export interface Template<Shape extends object = object> {
  readonly name: string;
  readonly sizes: Readonly<Record<string, SignSize>>;
  readonly defaultSize: string;
  /** Metres from which it is read if the kit says nothing. */
  readonly distance: number;
  readonly languages: { readonly max: number; readonly recommended: number };
  /** Whether it has a Leichte-Sprache variant. */
  readonly easy: boolean;
  /** How many messages it can paint one after the other, each with a pictogram of its own or with one for all. */
  readonly statements?: { readonly max: number };
  /** How many pictograms it can paint beside each other, whatever it says. */
  readonly pictograms?: { readonly max: number };
  /** What makes it a sign for fingers too; a template without it has no tactile form. */
  readonly tactile?: {
    /**
     * What is felt, in German (the language of the Braille), shortest and most important first: the first text says
     * which place it is, and is raised in any case. Soft hyphens stay: long words may be parted there.
     */
    felt(sign: Sign): readonly string[];
    /** What it hangs on, beside a door if it is not said. On a handrail Braille stands above the raised letters. */
    readonly mounted?: Mounting;
    /** Of a round handrail, in mm; undefined for a flat one. */
    diameter?(sign: Sign): number | undefined;
    /** How much of the sign's height raised letters and Braille may take at the most, from 0 to 1. */
    readonly share: number;
  };
  /** The fields of a sign that it paints; another one on such a sign is a mistake. */
  readonly fields: readonly string[];
  /** Checks what stands under `with:` on a sign of this template; without one nothing may stand there. */
  readonly withSchema?: TemplateFacts['withSchema'];
  fit(sign: Sign, size: SignSize, tools: FitTools): Fit<Shape>;
  Sign(props: { readonly shape: Shape; readonly size: SignSize }): JSXNode;
}

export type Fit<Shape> =
  | {
      readonly fits: true;
      readonly shape: Shape;
      readonly fills: Readonly<Record<string, Fill>>;
      readonly leftOut?: 'pictogram';
    }
  | { readonly fits: false; readonly overflow: Overflow };

export type Fitted = Extract<Fit<object>, { readonly fits: true }>;

/** What does not fit, and by how much at the smallest size that may be read. */
export interface Overflow {
  readonly text: string;
  readonly language: string;
  readonly direction: 'width' | 'height';
  readonly excessMm: number;
  /** It is the code with this address that lacks the room; the texts alone would have it. */
  readonly code?: CodeMeasures;
}

/** What goes into a named slot of the layout. */
export type Fill = TextFill | FigureFill | CodeFill;

export interface TextFill {
  readonly kind: 'text';
  readonly paragraph: Paragraph;
  /** Em size in mm, the script's factor already in it. */
  readonly size: number;
  /** From one baseline to the next, in mm. The last baseline is the slot's bottom edge. */
  readonly pitch: number;
  /** `start`: the edge where the language begins to read. */
  readonly align: 'start' | 'left' | 'right';
  readonly colour: Token;
  /** How many lines the slot was made for: more is an overflow that `fit` failed to see. */
  readonly lines: number;
  /** The one text that names the sign. */
  readonly heading?: boolean;
  /** Says nothing to a person who is read to: a language's code beside a text that is tagged with its language. */
  readonly decorative?: boolean;
}

export interface FigureFill {
  readonly kind: 'figure';
  readonly pictogram: string;
  readonly colour: Token;
  /** What it says, in the sign's primary language; undefined if a text beside it says the same. */
  readonly alt: string | undefined;
  readonly language: string;
  /** Clockwise turn in degrees, for arrows alone. */
  readonly turn?: number;
  readonly align: 'centre' | 'left';
}

/**
 * A code to be scanned. Its slot holds the paper-white field with the quiet zone, in every theme; where the ground is
 * such paper, what is seen is the code alone, and the code stands on the axis.
 */
export interface CodeFill {
  readonly kind: 'code';
  /** As the sign has it. */
  readonly address: string;
  /** What it is, in the sign's primary language; the address is added to it. */
  readonly alt: string;
  readonly language: string;
  readonly align: 'centre' | 'right';
}

/** What a code needs, before anybody decides how large it becomes. */
export interface CodeMeasures {
  /** Of one side, with the quiet zone. */
  readonly modules: number;
  /** From where it is scanned. */
  readonly metres: number;
  /** The smallest field, quiet zone and all, in mm, that can be scanned from there. */
  readonly least: number;
  /** The address as it is printed for those who type it. */
  readonly shown: string;
  /** The smallest em size in mm at which it may be read from there. */
  readonly text: number;
}

export interface FitTools {
  /** The text shaped in the weight that the theme gives the role. */
  shape(text: LanguageText, role: TextRole, options?: ShapeOptions): Paragraph;
  /** Measures of the face that sets a language in a role, in em. */
  measures(language: string, role: TextRole): FaceMeasures;
  factor(language: string): ScriptFactor;
  /** Smallest em size in mm at which a text of this kind may be read from the sign's distance. */
  smallest(kind: 'primary' | 'easy', language: string, role: TextRole): number;
  /** `metres`: from where it must be scanned; undefined: from where people step up to who read the sign from its distance. */
  code(address: string, kind: 'primary' | 'easy', metres?: number): CodeMeasures;
  /** Ink width over ink height of a pictogram. */
  proportion(pictogram: string): number;
}

export interface ShapeOptions {
  readonly figures?: 'proportional' | 'tabular';
  readonly tracking?: number;
}

/** What a box of the layout is for. */
export type Mark =
  | { readonly kind: 'block'; readonly colour: Token }
  | { readonly kind: 'slot'; readonly name: string };

/** Ties the shape that `fit` makes to the one that `Sign` takes. */
export const defineTemplate = <Shape extends object>(template: Template<Shape>): Template<Shape> => template;

/** What hangs on a handrail is there for hands: all its signs are tactile. */
export const alwaysFelt = ({ tactile }: Pick<Template, 'tactile'>): boolean => tactile?.mounted === 'handrail';
