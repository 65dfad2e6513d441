import { PDFContext, type PDFObject } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { ContentParser } from '../../../src/pdf/reader/content-parser.js';
import type { Mark } from '../../../src/pdf/reader/marks.js';
import { readPdf } from '../../../src/pdf/reader/read-pdf.js';

function instructions(content: string): { operators: string[]; operands: string[][]; broken: number } {
  const parser = new ContentParser(new TextEncoder().encode(content), PDFContext.create());
  const [operators, operands]: [string[], string[][]] = [[], []];
  for (let step = parser.next(); step !== undefined; step = parser.next()) {
    operators.push(step.operator);
    operands.push(step.operands.map((each: PDFObject) => each.toString()));
  }
  return { operators, operands, broken: parser.broken };
}

describe('content', () => {
  test('has no references: two numbers before RG are two numbers', () => {
    expect(instructions('0 0 1 RG 0 1 RG')).toEqual({
      operators: ['RG', 'RG'],
      operands: [
        ['0', '0', '1'],
        ['0', '1'],
      ],
      broken: 0,
    });
  });

  test('may do without spaces where a delimiter stands', () => {
    expect(instructions('[(a)-20(b)]TJ/F1 12 Tf<</A 1>>BDC').operators).toEqual(['TJ', 'Tf', 'BDC']);
  });

  test('with a fault goes on after it', () => {
    const { operators, broken } = instructions('1 0 0 RG ) } 2 w');
    expect(operators).toEqual(['RG', 'w']);
    expect(broken).toBeGreaterThan(0);
  });
});

/** The marks of a page of 100 by 100 points with 10 points around its trim. */
function marksOf(content: string, resources = '', page = ''): readonly Mark[] {
  const stream = `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const file = [
    '%PDF-1.6',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    `3 0 obj << /Type /Page /MediaBox [0 0 120 120] /TrimBox [10 10 110 110] /Contents 4 0 R ${page}
      /Resources << ${resources} /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >> >> >> endobj`,
    `4 0 obj ${stream} endobj`,
    'trailer << /Root 1 0 R >>',
  ].join('\n');
  const read = readPdf(new TextEncoder().encode(file));
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.facts.pages[0]?.marks ?? [];
}

const MM = 25.4 / 72;
const near = (points: number) => expect.closeTo(points * MM, 5);

describe('a mark', () => {
  test('lies where it is seen from the corner of the trimmed page', () => {
    const [mark] = marksOf('20 90 30 10 re f');
    expect(mark?.box).toEqual({ x: near(10), y: near(10), width: near(30), height: near(10) });
  });

  test.each([
    [90, { x: near(80), y: near(10), width: near(10), height: near(30) }],
    [180, { x: near(60), y: near(80), width: near(30), height: near(10) }],
    [270, { x: near(10), y: near(60), width: near(10), height: near(30) }],
  ])('on a page turned by %i degrees lies where people see it', (degrees, box) => {
    expect(marksOf('20 90 30 10 re f', '', `/Rotate ${degrees}`)[0]?.box).toEqual(box);
  });

  test('is as large as all matrices together make it', () => {
    const [text] = marksOf('0.5 0 0 0.5 0 0 cm BT /F1 10 Tf 1 0 0 3 40 40 Tm (a) Tj ET');
    expect(text).toMatchObject({ kind: 'text', size: expect.closeTo(15, 5) });
    const [line] = marksOf('q 2 0 0 2 0 0 cm 0.2 w 10 10 m 40 10 l S Q');
    expect(line).toMatchObject({ kind: 'stroke', lineWidth: expect.closeTo(0.4, 5) });
  });

  test('has the colour that was current: saved, set again, and taken back', () => {
    const values = marksOf('0 0 0 1 k q 1 0 0 0 k 0 0 9 9 re f Q 0 0 9 9 re f').map(({ paint }) => paint.values);
    expect(values).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });

  test('outside the clip is none', () => {
    expect(marksOf('0 0 50 50 re W n 60 60 20 20 re f')).toEqual([]);
    expect(marksOf('0 0 50 50 re W n 40 40 20 20 re f')[0]?.box).toMatchObject({ width: near(10), height: near(10) });
  });

  test('knows whether it overprints, how, and how it mixes', () => {
    const state = '/ExtGState << /G << /OP true /OPM 1 /ca 0.5 /BM /Multiply >> >>';
    expect(marksOf('/G gs 0 0 9 9 re f', state)[0]).toMatchObject({
      overprint: true,
      overprintMode: 1,
      alpha: 0.5,
      blend: 'Multiply',
    });
  });

  test('that is a thin rectangle says how thin', () => {
    expect(marksOf('0 0 50 0.1 re f')[0]).toMatchObject({ kind: 'fill', thickness: expect.closeTo(0.1, 5) });
    expect(marksOf('0 0 m 50 0 l 50 0.1 l f')[0]).toMatchObject({ kind: 'fill', thickness: undefined });
  });

  test('made of a picture in the content has its pixels, and what follows is read on', () => {
    const marks = marksOf('q 72 0 0 36 10 10 cm BI /W 4 /H 2 /BPC 8 /CS /G ID \x01EI\x02\x03abcd EI Q 0 0 9 9 re f');
    expect(marks.map(({ kind }) => kind)).toEqual(['image', 'fill']);
    expect(marks[0]).toMatchObject({
      image: { width: 4, height: 2, inline: true, ppi: [4, 4].map((n) => expect.closeTo(n, 5)) },
    });
  });

  test('advances the pen by the widths of its letters', () => {
    const [first, second] = marksOf('BT /F1 10 Tf 20 20 Td (ab) Tj (c) Tj ET');
    expect(second?.box.x).toBeCloseTo((first?.box.x ?? 0) + (first?.box.width ?? 0), 5);
  });
});
