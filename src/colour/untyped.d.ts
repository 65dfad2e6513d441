/** The parts of two untyped packages that this folder uses. */
declare module 'culori' {
  export interface Rgb {
    readonly mode: 'rgb';
    readonly r: number;
    readonly g: number;
    readonly b: number;
  }
  export interface Oklch {
    readonly mode: 'oklch';
    readonly l: number;
    readonly c: number;
    readonly h?: number;
  }
  /** WCAG 2 relative luminance, 0 to 1. */
  export function wcagLuminance(colour: Rgb): number;
  export function differenceCiede2000(): (a: Rgb, b: Rgb) => number;
  export function converter(mode: 'oklch'): (colour: Rgb) => Oklch;
  export function toGamut(to: 'rgb', mapping: 'oklch'): (colour: Oklch) => Rgb;
}

declare module 'lcms-wasm' {
  /** A pointer into the module's memory. */
  type Handle = number;
  export interface Lcms {
    cmsOpenProfileFromMem(bytes: Uint8Array, length: number): Handle;
    cmsGetColorSpaceASCII(profile: Handle): string | null;
    cmsCreate_sRGBProfile(): Handle;
    cmsCreateLab4Profile(): Handle;
    cmsCreateTransform(
      input: Handle,
      inputFormat: number,
      output: Handle,
      outputFormat: number,
      intent: number,
      flags: number,
    ): Handle;
    cmsDoTransform(transform: Handle, input: Uint16Array, pixels: number): Uint16Array;
  }
  export function instantiate(): Promise<Lcms>;
  export const TYPE_RGB_16: number;
  export const TYPE_CMYK_16: number;
  export const TYPE_Lab_16: number;
  export const INTENT_RELATIVE_COLORIMETRIC: number;
  export const INTENT_ABSOLUTE_COLORIMETRIC: number;
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number;
}
