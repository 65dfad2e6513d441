/** The code of a poster: how large it is, where it stands, and its address for those who type it. */
import type { CodeMeasures, Fill, Fit, FitTools, LanguageText, Paragraph, Sign, TextFill } from 'schildwerk/template';
import { breakAddress } from './address-lines.js';
import { firstFit } from './first-fit.js';
import type { Grid } from './grid.js';

/** A code as it is tried: `field` is a side of it with its quiet zone, in mm. */
export interface PosterCode {
  readonly measures: CodeMeasures;
  readonly field: number;
}

/** The code in the corner of a poster, below everything that it says. */
export interface FootShape {
  readonly field: number;
  /** From the sign's lower edge to the field. */
  readonly lift: number;
  /** From the sign's lower edge to the address's last baseline. */
  readonly bottom: number;
  readonly address: { readonly width: number; readonly height: number };
}

export interface Foot {
  readonly shape: FootShape;
  /** What it takes from the words, from the sign's lower edge, in mm. */
  readonly height: number;
  readonly fills: Readonly<Record<string, Fill>>;
}

/** Width of a code without its quiet zone, if nothing asks for more, in u. */
const PREFERRED = 4.9;
/** From the lower edge to the address's last baseline, from its cap line to the field, and above the field, in u. */
const BELOW = 2;
const ABOVE_ADDRESS = 0.5;
const ABOVE_FIELD = 1.2;
/** Em size of the address in u; never less, in mm. */
const ADDRESS = 0.55;
const LEAST_ADDRESS = 4.8;
/** Line step of an address in its own size. */
const ADDRESS_STEP = 1.3;

/** The code in its preferred size, else as small as it may be. Says so if the code alone is what has no room. */
export function fitWithCode<Shape>(
  sign: Sign,
  grid: Grid,
  tools: FitTools,
  tryFit: (sign: Sign, code?: PosterCode) => Fit<Shape>,
): Fit<Shape> {
  const { url, ...others } = sign;
  if (url === undefined) return tryFit(sign);
  const measures = measuresOf(url, sign, tools);
  const { modules, least } = measures;
  const preferred = (PREFERRED * grid.u * modules) / (modules - QUIET);
  const fields = new Set([Math.max(preferred, least), least]);
  const fitted = firstFit(fields, (field) => tryFit(sign, { measures, field }));
  if (fitted.fits) return fitted;
  const { overflow } = fitted;
  const isTooHigh = overflow.direction === 'height' && tryFit(others).fits;
  return { fits: false, overflow: isTooHigh ? { ...overflow, code: measures } : overflow };
}

/** Modules of the quiet zone on both sides. */
const QUIET = 8;

function measuresOf(url: string, sign: Sign, tools: FitTools): CodeMeasures {
  const metres = sign.with['scan-distance'];
  return tools.code(url, sign.variant === 'easy' ? 'easy' : 'primary', typeof metres === 'number' ? metres : undefined);
}

/** `beside`: kept free at the left end of the address, in mm. */
export function posterFoot(sign: Sign, { measures, field }: PosterCode, grid: Grid, tools: FitTools, beside = 0): Foot {
  const { u } = grid;
  const size = Math.max(ADDRESS * u, LEAST_ADDRESS, measures.text);
  const width = grid.measure - beside;
  const address = setAddress(measures.shown, { size, width, align: 'right', colour: 'quiet' }, sign, tools);
  const lift = BELOW * u + address.height + ABOVE_ADDRESS * u;
  return {
    shape: { field, lift, bottom: BELOW * u, address: { width, height: address.height } },
    height: lift + field + ABOVE_FIELD * u,
    fills: { 'code/figure': codeFill(sign, 'right'), 'code/address': address.fill },
  };
}

export const codeFill = (sign: Sign, align: 'centre' | 'right'): Fill => ({
  kind: 'code',
  address: sign.url ?? '',
  alt: sign.alt['qr-code'] ?? 'QR',
  language: sign.languages[0] ?? 'de',
  align,
});

interface AddressStyle {
  readonly size: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly colour: TextFill['colour'];
}

/** The address as it is typed: from left to right, whatever the sign's language. */
export function setAddress(
  shown: string,
  { size, width, align, colour }: AddressStyle,
  sign: Sign,
  tools: FitTools,
): { readonly height: number; readonly fill: TextFill } {
  const language = languageOf(sign);
  const shape = (text: string): Paragraph => {
    const line: LanguageText = { language, direction: 'ltr', text, state: 'reviewed' };
    return tools.shape(line, 'caption');
  };
  const lines = breakAddress(shown, (text) => shape(text).width * size <= width);
  const pitch = ADDRESS_STEP * size;
  return {
    height: tools.measures(language, 'caption').capHeight * size + (lines.length - 1) * pitch,
    fill: { kind: 'text', paragraph: shape(lines.join('\n')), size, pitch, align, colour, lines: lines.length },
  };
}

/** That of the sign, unless it is written from right to left. */
function languageOf({ languages, message, messages }: Sign): string {
  const first = (message ?? messages[0])?.lines[0];
  return first?.direction === 'rtl' ? 'en' : (languages[0] ?? 'de');
}
