/** Press files of test pages, and what independent readers make of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '../../src/display/item.js';
import { encodePdf, type PdfOptions } from '../../src/pdf/encode-pdf.js';
import type { PressMarks } from '../../src/sheet/press-marks.js';
import { placeOnSheet, type Sheet, type Slug } from '../../src/sheet/sheet.js';

const PROFILE = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../profiles/coated-fogra39l.icc', import.meta.url))),
);

/** Goldens are read by people: a profile of five bytes says as much as the real one. */
const SHORT_PROFILE = new TextEncoder().encode('(ICC)');

export interface PressDetails extends Partial<Omit<PdfOptions, 'metadata'>> {
  readonly metadata?: Partial<PdfOptions['metadata']>;
  readonly shortProfile?: boolean;
  readonly bleed?: number;
  readonly marks?: PressMarks;
  readonly slug?: Slug;
}

export function pressFile(pages: Page | readonly Page[], details: PressDetails = {}): Promise<Uint8Array> {
  const { bleed = 3, marks = 'none', slug, press } = details;
  const spotColours = press?.spotColours ?? false;
  const all = Array.isArray(pages) ? (pages as readonly Page[]) : [pages as Page];
  return pressSheets(
    all.map((page) => placeOnSheet(page, { bleed, marks, spotColours, ...(slug === undefined ? {} : { slug }) })),
    details,
  );
}

export function pressSheets(sheets: readonly Sheet[], details: PressDetails = {}): Promise<Uint8Array> {
  const { metadata, shortProfile = false, bleed: _b, marks: _m, slug: _s, ...options } = details;
  return encodePdf(sheets, {
    id: 'probe',
    outputIntent: {
      space: 'cmyk',
      profile: shortProfile ? SHORT_PROFILE : PROFILE,
      identifier: 'FOGRA39',
      info: 'Coated paper',
      registry: 'http://www.color.org',
    },
    metadata: {
      title: sheets[0]?.title ?? '',
      creator: 'Schildwerk',
      producer: 'Schildwerk',
      date: '2026-11-23',
      language: sheets[0]?.language ?? 'de',
      draft: false,
      ...metadata,
    },
    ...options,
  });
}

export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Runs a command on files that exist only for it; `<n>` in the arguments is the path of the n-th. */
export function onFiles<T>(files: readonly Uint8Array[], use: (paths: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, bytes);
      return path;
    });
    return use(paths);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const run = (command: string, ...options: readonly string[]): string => {
  const { stdout, stderr, status, error } = spawnSync(command, options, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${status}: ${stdout}${stderr}`);
  return stdout;
};

const onFile = (bytes: Uint8Array, use: (path: string) => string): string =>
  onFiles([bytes], ([path = '']) => use(path));

export const qpdfCheck = (pdf: Uint8Array): string => onFile(pdf, (path) => run('qpdf', '--check', path));

/** The lines of a file as a reader gives them, without the invisible marks that only steer their direction. */
export const pdftotext = (pdf: Uint8Array): string[] =>
  lines(onFile(pdf, (path) => run('pdftotext', '-enc', 'UTF-8', path, '-')));
export const mutoolText = (pdf: Uint8Array): string[] =>
  lines(onFile(pdf, (path) => run('mutool', 'draw', '-q', '-F', 'txt', path)));

const lines = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .split(/[\n\f]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
