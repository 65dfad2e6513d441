import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { limitsOf } from '../../src/build/preflight-limits.js';
import type { PressName } from '../../src/build/press-names.js';
import { pressNamed } from '../../src/build/press-profiles.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { PreflightLimits } from '../../src/preflight/limits.js';
import { preflight } from '../../src/preflight/preflight.js';

const folder = new URL('files/', import.meta.url);

export const pdfPath = (name: string): string => fileURLToPath(new URL(name, folder));
export const pdfBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(pdfPath(name)));
export const pdfNames: readonly string[] = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.pdf'))
  .sort();

/** What a shipped printer profile accepts. */
export const limitsFor = (name: PressName): PreflightLimits => limitsOf(pressNamed(name).profile);

export const generic = limitsFor('generic-x4');

export const findings = (bytes: Uint8Array, limits = generic): readonly Diagnostic[] =>
  preflight(bytes, limits).diagnostics;

/** `error no-intent`: as the list of cases writes it. */
export const told = (diagnostics: readonly Diagnostic[]): string[] =>
  [...new Set(diagnostics.map(({ severity, code }) => `${severity} ${code.replace(/^preflight\//, '')}`))].sort();

export const found = <C extends Diagnostic['code']>(name: string, code: C): Extract<Diagnostic, { code: C }>[] =>
  findings(pdfBytes(name)).filter((each): each is Extract<Diagnostic, { code: C }> => each.code === code);
