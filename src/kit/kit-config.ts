/** kit.yaml, checked: what the rest of the program knows of it. */
import type { Place } from '../diagnostics/diagnostic.js';
import type { PersonPolicy, RawSign } from './raw-sign.js';
import type { SourceConfig } from './source-config.js';

export interface KitConfig {
  readonly file: string;
  /** Every YAML file that shaped it (`extends`), the kit's own first. */
  readonly files: readonly string[];
  readonly name: string;
  readonly organisation: string;
  /** YYYY-MM-DD: the date of this state, in files instead of a clock. */
  readonly date: string;
  /** Language of tickets, reports and the proof page: said, or the primary one if the tool speaks it, else English. */
  readonly documents: 'de' | 'en';
  /** Lists by template; `all` for the others. Tags as written. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
  readonly easy: boolean | 'only' | readonly string[];
  readonly personNames: PersonPolicy;
  readonly floors: Readonly<Record<string, Floor>>;
  readonly theme?: string;
  readonly press: string;
  /** What signs may be put together on, the one to use first first. */
  readonly sheets: readonly StockSheet[];
  /** Folders, relative to the kit's. */
  readonly locales: string;
  readonly pictograms: string;
  readonly templates: string;
  readonly order: OrderDetails;
  readonly acceptDrafts: readonly AcceptedDrafts[];
  readonly sources: readonly SourceConfig[];
  /** Those of `signs:` alone; rows come from `readRows`. */
  readonly signs: readonly RawSign[];
  /** Where keys stand, by path: `theme`, `languages.door-sign.1`, `easy.0`, `floors.EG` … */
  readonly places: Readonly<Record<string, Place>>;
}

/** A board or film that the shop has, in mm. */
export interface StockSheet {
  /** For signs of this material; without it, for any. */
  readonly material?: string;
  readonly width: number;
  readonly height: number;
  /** Between two signs. */
  readonly gap: number;
  /** Around all signs. */
  readonly margin: number;
  /** False: it has a grain or a pattern, and signs lie upright. */
  readonly mayTurn: boolean;
  /** Whether cut marks are printed. */
  readonly marks: boolean;
}

export interface Floor {
  /** What the building itself writes on the wall. */
  readonly code: string;
  /** 0 is the ground floor. */
  readonly order: number;
}

export interface OrderDetails {
  readonly client?: string;
  readonly contact?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly deliverTo?: string;
  readonly invoiceTo?: string;
  readonly reference?: string;
  readonly deadline?: string;
  readonly note?: string;
}

export interface AcceptedDrafts {
  readonly languages: readonly string[];
  readonly by: string;
  readonly reason: string;
}
