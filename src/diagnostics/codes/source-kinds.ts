/** Kinds of files that are mistaken for a room list, in words. */
export type ForeignKind = 'text' | 'xlsx' | 'xlsb' | 'xls' | 'ods' | 'numbers' | 'zip' | 'pdf' | 'html' | 'binary';

interface KindWords {
  readonly de: string;
  readonly en: string;
}

export const KIND_WORDS: { readonly [K in ForeignKind]: KindWords } = {
  text: { de: 'eine Textdatei', en: 'a text file' },
  xlsx: { de: 'eine Excel-Arbeitsmappe (.xlsx)', en: 'an Excel workbook (.xlsx)' },
  xlsb: { de: 'eine binäre Excel-Arbeitsmappe (.xlsb)', en: 'a binary Excel workbook (.xlsb)' },
  xls: { de: 'eine Arbeitsmappe aus altem Excel (.xls)', en: 'a workbook of old Excel (.xls)' },
  ods: { de: 'eine Tabelle aus LibreOffice (.ods)', en: 'a LibreOffice spreadsheet (.ods)' },
  numbers: { de: 'eine Tabelle aus Apple Numbers', en: 'an Apple Numbers spreadsheet' },
  zip: { de: 'ein ZIP-Archiv oder eine beschädigte Arbeitsmappe', en: 'a ZIP archive or a damaged workbook' },
  pdf: { de: 'ein PDF', en: 'a PDF' },
  html: { de: 'eine HTML- oder XML-Datei', en: 'an HTML or XML file' },
  binary: { de: 'keine Tabelle', en: 'no table' },
};
