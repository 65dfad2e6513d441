/** A page's operators as they are put together: marked content, colours and overprint, each set only when it changes. */
import type { Colour } from '../base/colour.js';
import { isFineBlack } from '../display/fine-black.js';
import type { PathItem, TextItem } from '../display/item.js';
import type { Dialect } from './dialect.js';
import type { Inks } from './inks.js';
import type { StructureElement } from './structure.js';

/** Whose content is being painted: an element, or nobody's (PDF 32000-1, 14.8.2.2: artifacts). */
export type Owner = StructureElement | 'artifact';

export interface Style {
  readonly fill: Colour;
  /** Prints over what lies below. */
  readonly isFineBlack: boolean;
}

export const styleOf = (item: PathItem | TextItem): Style => ({ fill: item.fill, isFineBlack: isFineBlack(item) });

export interface PageWriter {
  /** `anew`: in a marked-content sequence that goes on with nothing before it. */
  write(owner: Owner, style: Style, lines: readonly string[], options?: { readonly anew: boolean }): void;
  /** Operators that set their own state and mean nothing; what comes after them finds the state as if it were unknown. */
  apart(lines: readonly string[]): void;
  /** What is painted in the meantime is painted in a graphics state of its own, which the operators set up. */
  within(state: readonly string[], paintAll: () => void): void;
  finish(): { readonly content: string; readonly sequences: number };
}

/** Joins what has the same owner into one marked-content sequence, and sets the colour only when it changes. */
export function pageWriter(page: number, inks: Inks, { tagged, scale }: Dialect): PageWriter {
  const content: string[] = scale === 1 ? [] : [`${scale} 0 0 ${scale} 0 0 cm`];
  let [sequences, colour, prints] = [0, '', 'knocks out' as 'over' | 'knocks out' | 'unknown'];
  let open: Owner | undefined;
  const enter = (owner: Owner): void => {
    if (!tagged || open === owner) return;
    if (open !== undefined) content.push('EMC');
    open = owner;
    if (owner === 'artifact') {
      content.push('/Artifact BMC');
      return;
    }
    content.push(`/${owner.role} <</MCID ${sequences}>> BDC`);
    owner.kids.push({ page, mcid: sequences });
    sequences += 1;
  };
  const leave = (): void => {
    if (open !== undefined) content.push('EMC');
    open = undefined;
  };
  return {
    within(state, paintAll) {
      leave();
      content.push('q', ...state);
      const outside = prints;
      colour = '';
      paintAll();
      leave();
      content.push('Q');
      [colour, prints] = ['', outside];
    },
    write(owner, { fill, isFineBlack }, lines, { anew } = { anew: false }) {
      if (lines.length === 0) return;
      if (anew) leave();
      enter(owner);
      const wanted = inks.of(fill).fill;
      if (wanted !== colour) content.push(wanted);
      colour = wanted;
      const over = isFineBlack && inks.canOverprint;
      const printing = over ? 'over' : 'knocks out';
      if (printing !== prints) content.push(inks.overprint(over));
      prints = printing;
      content.push(...lines);
    },
    apart(lines) {
      if (lines.length === 0) return;
      enter('artifact');
      content.push(...lines);
      [colour, prints] = ['', 'unknown'];
    },
    finish() {
      leave();
      return { content: `${content.join('\n')}\n`, sequences };
    },
  };
}
