/** Small builders for table tests: sources as kit.yaml gives them, files in memory, workbooks as Excel writes them. */
import type { KitFiles } from '../../../src/base/kit-files.js';
import type { SourceConfig } from '../../../src/kit/source-config.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of text whose letters are all in Latin-1. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(all.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

export const filesOf = (files: Readonly<Record<string, Uint8Array | string>>): KitFiles => ({
  read: (path) => {
    const content = files[path];
    if (content === undefined) return path.startsWith('../') ? 'outside' : 'missing';
    return typeof content === 'string' ? utf8(content) : content;
  },
  list: (folder) =>
    Object.keys(files)
      .map((path) => path.split('/'))
      .filter((parts) => (parts.slice(0, -1).join('/') || '.') === folder)
      .map((parts) => parts.at(-1) ?? '')
      .sort(),
});

export const source = (given: Partial<SourceConfig> = {}): SourceConfig => ({
  file: 'rooms.csv',
  header: true,
  columns: {},
  values: {},
  skip: {},
  defaults: {},
  places: {},
  place: { file: 'kit.yaml', line: 10, column: 5 },
  ...given,
});

/** A workbook of one sheet or several; `rows` is the XML inside `<sheetData>`, style 0 is General, style n the n-th format. */
export interface WorkbookParts {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: string;
    readonly merges?: readonly string[];
    readonly hidden?: boolean;
  }[];
  readonly formats?: readonly string[];
  readonly strings?: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function workbook({ sheets, formats = [], strings = [] }: WorkbookParts): Uint8Array {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${HEAD}<Relationships>${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${sheets
      .map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join(
        '',
      )}${relation(90, 'styles', 'styles.xml')}${relation(91, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`)
      .join(
        '',
      )}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
  };
  sheets.forEach(({ rows, merges = [] }, index) => {
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  });
  return zip(parts);
}

/** A row of cells: strings become inline text, numbers numbers; `{ v, s, f, t }` is written as it is. */
type CellParts = string | number | null | { v?: string | number; s?: number; f?: string; t?: string };

export function sheetRows(rows: readonly (readonly CellParts[])[]): string {
  return rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: CellParts, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string')
    return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  const { v, s = 0, f, t } = cell;
  const formula = f === undefined ? '' : `<f>${escapeXml(f)}</f>`;
  const value = v === undefined ? '' : `<v>${v}</v>`;
  return `<c r="${ref}" s="${s}"${t === undefined ? '' : ` t="${t}"`}>${formula}${value}</c>`;
}

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnName(Math.floor(column / 26) - 1)}${columnName(column % 26)}`;

/** A ZIP archive without compression; `claim` is the unpacked size it declares for each entry. */
export function zip(parts: Readonly<Record<string, string>>, claim?: number): Uint8Array {
  const [locals, central]: [number[], number[]] = [[], []];
  const numbers = (...fields: readonly (readonly [value: number, bytes: number])[]): number[] =>
    fields.flatMap(([value, bytes]) =>
      Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) & 255),
    );
  for (const [name, text] of Object.entries(parts)) {
    const [nameBytes, data] = [[...utf8(name)], [...utf8(text)]];
    const sizes = numbers([0, 4], [data.length, 4], [claim ?? data.length, 4], [nameBytes.length, 2]);
    const offset = locals.length;
    locals.push(...numbers([0x04034b50, 4], [20, 2], [0, 2], [0, 2], [0, 4]), ...sizes, 0, 0, ...nameBytes);
    for (const byte of data) locals.push(byte);
    central.push(...numbers([0x02014b50, 4], [20, 2], [20, 2], [0, 2], [0, 2], [0, 4]), ...sizes);
    central.push(...numbers([0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), ...nameBytes);
  }
  const count = Object.keys(parts).length;
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [central.length, 4], [locals.length, 4], [0, 2]);
  return Uint8Array.from([...locals, ...central, ...end]);
}
