/** The text in the sign's first language: the one that names it, and that everything else stands under. */
import type { FitTools, LanguageText, Overflow, Sign, SignText, TextFill } from 'schildwerk/template';
import { widthOverflow } from './rows.js';

/** A text as the layout sees it. */
export interface PrimaryShape {
  readonly name: string;
  /** From the baseline above to its cap line. */
  readonly gap: number;
  readonly height: number;
}

/** The primary text on as few lines as the measure allows; `linePitch` in its own size. */
export function setPrimary(
  text: LanguageText,
  size: number,
  measure: number,
  maxLines: number,
  tools: FitTools,
  linePitch = 1.15,
): { readonly height: number; readonly fill: TextFill } | { readonly overflow: Overflow } {
  const paragraph = tools.shape(text, 'primary');
  const scaled = size * tools.factor(text.language).size;
  const lines = paragraph.breakLines((measure + 0.01) / scaled).length;
  const sticksOut = paragraph.minWidth * scaled - measure;
  if (sticksOut > 0.01) return { overflow: widthOverflow(paragraph, sticksOut) };
  if (lines > maxLines) {
    return { overflow: widthOverflow(paragraph, Math.max(0.1, paragraph.width * scaled - maxLines * measure)) };
  }
  const pitch = Math.max(linePitch * scaled, paragraph.direction === 'rtl' ? 1.4 * scaled : 0);
  const height = tools.measures(text.language, 'primary').capHeight * scaled + (lines - 1) * pitch;
  return {
    height,
    fill: { kind: 'text', paragraph, size: scaled, pitch, align: 'start', colour: 'ink', lines, heading: true },
  };
}

export const heightOverflow = (text: SignText | undefined, sign: Sign, excessMm: number): Overflow => ({
  text: text?.lines[0]?.text ?? sign.number ?? sign.id,
  language: text?.lines[0]?.language ?? sign.languages[0] ?? 'de',
  direction: 'height',
  excessMm,
});
