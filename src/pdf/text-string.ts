import { PDFHexString, PDFString } from 'pdf-lib';

/** A text string (PDF 32000-1, 7.9.2.2): plain where plain letters do, so that simple tools can read it; else UTF-16. */
export const textString = (text: string): PDFString | PDFHexString =>
  /^[ -'*-[\]-~]*$/.test(text) ? PDFString.of(text) : PDFHexString.fromText(text);
