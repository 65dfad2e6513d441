/** A list as a sheet to print: laid out and painted as signs are, written as PDF and PNG. */
import { readFileSync } from 'node:fs';
import { hasError, type Outcome } from '../../diagnostics/diagnostic.js';
import type { Page } from '../../display/item.js';
import { encodePdf } from '../../pdf/encode-pdf.js';
import { encodePng } from '../../png/encode-png.js';
import { placeOnSheet } from '../../sheet/sheet.js';
import { inPackage, VERSION } from '../package-files.js';
import { genericPress, intentOf } from '../press-profiles.js';
import type { ListRequest } from '../request.js';
import { kitForLists } from './kit-for-lists.js';
import type { ListDocuments } from './lists.js';
import { SHEETS } from './sheets.js';
import { type NamedFile, wantedFiles, writeFiles } from './write-files.js';

/** Sharp on paper and small enough to mail. */
const DPI = 150;

/** `out`: a folder, or a file that ends in .pdf or .png; the current folder if nothing is said. */
export async function writeSheet(
  name: keyof ListDocuments,
  request: ListRequest,
  out: string | undefined,
): Promise<Outcome<readonly string[]>> {
  const { pages, title, diagnostics } = await SHEETS[name](request);
  if (pages.length === 0 || hasError(diagnostics)) return { value: undefined, diagnostics };
  const wanted = wantedFiles(out, name, pages.length);
  const files: NamedFile[] = [];
  if (wanted.pdf !== undefined) {
    files.push({ path: wanted.pdf, content: await pdfOf(pages, `${title.de} · ${title.en}`, name, dateOf(request)) });
  }
  wanted.png.forEach((path, index) => {
    const page = pages[index] as Page; // one path a page
    files.push({ path, content: encodePng(placeOnSheet(page, { bleed: 0 }), { dpi: DPI, box: 'trim' }) });
  });
  const problems = await writeFiles(files);
  return {
    value: problems.length > 0 ? undefined : files.map(({ path }) => path),
    diagnostics: [...diagnostics, ...problems],
  };
}

/** Printed in the office or by a shop: without bleed, for the colours of the one profile that is always there. */
function pdfOf(pages: readonly Page[], title: string, id: string, date: string): Promise<Uint8Array> {
  return encodePdf(
    pages.map((page) => placeOnSheet(page, { bleed: 0 })),
    {
      outputIntent: intentOf(genericPress()),
      metadata: {
        ...{ title, date, language: 'de', draft: true },
        creator: `Schildwerk ${VERSION}`,
        producer: `Schildwerk ${VERSION}`,
      },
      id: `sheet ${id}`,
    },
  );
}

/** The kit's day; without a kit that of the shipped texts. Never the clock's. */
function dateOf(request: ListRequest): string {
  const date = kitForLists(request).value?.kit?.config.date;
  if (date !== undefined && date !== '') return date;
  const review = JSON.parse(readFileSync(inPackage('locales', 'de', 'review.json'), 'utf8')) as {
    readonly '*'?: { readonly on?: string };
  };
  return review['*']?.on ?? '2026-11-23';
}
