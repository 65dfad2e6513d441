import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READ_LIMITS } from '../../src/pdf/reader/limits.js';
import { preflight } from '../../src/preflight/preflight.js';
import { generic, pdfBytes, pdfNames, told } from './files.js';

const check = (bytes: Uint8Array, limits = READ_LIMITS): string[] =>
  told(preflight(bytes, generic, limits).diagnostics);

/** A file of one page, out of the bodies of its objects from number 3 on; 3 is the page. */
function pdfOf(...objects: readonly (string | Uint8Array)[]): Uint8Array {
  const bodies = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', ...objects];
  const parts = bodies.map((body, index) =>
    Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body as string), Buffer.from('\nendobj\n')]),
  );
  return Buffer.concat([Buffer.from('%PDF-1.6\n'), ...parts, Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n')]);
}

const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources 5 0 R >>';
const stream = (data: Uint8Array | string, more = ''): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< /Length ${data.length} ${more} >>\nstream\n`),
    Buffer.from(data as string),
    Buffer.from('\nendstream'),
  ]);

describe('any bytes', () => {
  test('get an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(check(bytes).length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('that begin like a PDF and go on with its words get an answer', () => {
    const words = [
      'obj',
      'endobj',
      'stream\n',
      'endstream',
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/Type /Catalog',
    ];
    const more = ['1 0 R', '2 0 obj', 'trailer', 'xref', 'startxref', '%%EOF', '/Kids', '/Length -5', 'BT', 'Tj', '%'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...more, '1', '0', '\n'), { maxLength: 200 }), (parts) => {
        expect(check(Buffer.from(`%PDF-1.4\n${parts.join(' ')}`)).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('files that are damaged', () => {
  const names = pdfNames.filter((name) => !/empty|letter|encrypted/.test(name));

  test('by being cut off anywhere get an answer, and none is taken for right', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 0.97, noNaN: true }), (name, part) => {
        const bytes = pdfBytes(name);
        const codes = check(bytes.subarray(0, Math.floor(bytes.length * part)));
        expect(codes.some((code) => code.startsWith('error'))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('by an addition that breaks off are not taken for right, however little of it there is', () => {
    const bytes = pdfBytes('pypdf-update.pdf');
    const finished = Buffer.from(bytes).indexOf('%%EOF', 0, 'latin1') + '%%EOF'.length;
    for (let end = finished + 40; end < bytes.length - 7; end += 7) {
      expect(check(bytes.subarray(0, end)), String(end)).toContain('error damaged');
    }
  });

  test('by flipped bits get an answer', () => {
    const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(7)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...names), flips, (name, places) => {
        const bytes = pdfBytes(name);
        for (const [part, bit] of places) {
          const at = Math.floor(part * bytes.length);
          bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        }
        expect(Array.isArray(check(bytes))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('in what their streams unpack to get an answer', () => {
    const words = [
      'q',
      'Q',
      'cm',
      'BT',
      'ET',
      'Tj',
      '/F1',
      '12',
      'Tf',
      '(a)',
      '<41>',
      '[',
      ']',
      '<<',
      '>>',
      'BI',
      'ID',
    ];
    const more = ['EI', 'Do', '/X1', 're', 'f', 'S', 'W', 'n', 'sc', 'scn', 'cs', 'gs', 'BDC', 'EMC', '-1', '0', '1e9'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...more), { maxLength: 300 }), (operators) => {
        const form = stream(operators.join(' '), '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R');
        const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >>';
        const file = pdfOf(PAGE, stream(operators.join('\n')), `<< ${font} /XObject << /X1 6 0 R >> >>`, form);
        expect(check(file)).toContain('error no-intent');
      }),
      { numRuns: 200 },
    );
  });
});

describe('files that are meant to do harm', () => {
  const answers = (file: Uint8Array, limits = READ_LIMITS): string[] => {
    const codes = check(file, limits);
    expect(codes.length).toBeGreaterThan(0);
    return codes;
  };

  test('unpack to gigabytes', () => {
    const small = { ...READ_LIMITS, unpacked: 10_000_000 };
    const bomb = deflateSync(deflateSync(new Uint8Array(60_000_000)));
    const file = pdfOf(PAGE, stream(bomb, '/Filter [/FlateDecode /FlateDecode]'), '<< >>');
    expect(answers(file, small)).toContain('error not-read-fully');
    const lengths = Buffer.alloc(400_000, Buffer.from([129, 32]));
    expect(answers(pdfOf(PAGE, stream(lengths, '/Filter /RunLengthDecode'), '<< >>'), small)).toContain(
      'error not-read-fully',
    );
  });

  test('paint forms that paint forms', () => {
    const laughs = (next: string) =>
      stream('/N Do '.repeat(10), `/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /N ${next} >> >>`);
    const forms = Array.from({ length: 20 }, (_, index) => laughs(`${index + 7} 0 R`));
    const file = pdfOf(PAGE, stream('/N Do'), '<< /XObject << /N 6 0 R >> >>', ...forms, laughs('6 0 R'));
    expect(answers(file, { ...READ_LIMITS, operators: 100_000 })).toContain('error not-read-fully');
  });

  test('nest arrays, dictionaries and strings without end', () => {
    for (const opener of ['[', '<<', '<</A', '(', '<']) {
      answers(pdfOf(PAGE, stream(opener.repeat(30_000)), '<< >>'));
      answers(pdfOf(PAGE, opener.repeat(60_000), '<< >>'));
    }
  });

  test('save the state without end', () => {
    const limits = { ...READ_LIMITS, saved: 100 };
    expect(answers(pdfOf(PAGE, stream('q '.repeat(1_000)), '<< >>'), limits)).toContain('error not-read-fully');
  });

  test('have pages, spaces and references in circles', () => {
    answers(pdfOf('<< /Kids [2 0 R 3 0 R] >>'));
    answers(
      pdfOf(
        PAGE,
        stream('/C cs 1 sc 0 0 9 9 re f'),
        '<< /ColorSpace << /C [/Indexed 6 0 R 1 <00>] >> >>',
        '7 0 R',
        '6 0 R',
      ),
    );
    answers(
      pdfOf(PAGE, stream('/C cs 1 sc 0 0 9 9 re f'), '<< /ColorSpace << /C 6 0 R >> >>', '[/Indexed 6 0 R 1 <00>]'),
    );
    answers(pdfOf(PAGE, stream('/P cs /P scn 0 0 9 9 re f'), '<< /ColorSpace << /P /P >> /Pattern << /P 5 0 R >> >>'));
  });

  test('begin a thousand objects that have no end', () => {
    answers(pdfOf(PAGE, `${'9 0 obj << >> stream\n'.repeat(50_000)}`));
    answers(pdfOf(PAGE, `${'9 0 obj ('.repeat(20_000)}`));
  });

  test('point all entries of an object stream to one long object', () => {
    const long = `[${'0 '.repeat(20_000)}]`;
    const header = Array.from({ length: 20_000 }, (_, index) => `${index + 10} 0`).join(' ');
    answers(pdfOf(PAGE, stream(`${header}\n${long}`, `/Type /ObjStm /N 20000 /First ${header.length + 1}`), '<< >>'));
  });

  test('have arrays of a million items', () => {
    answers(pdfOf(PAGE, stream('q Q'), `<< /Many [${'0 '.repeat(1_000_000)}] >>`));
  });

  test('begin metadata that never end', () => {
    const packet = `<x xmlns:dc="http://purl.org/dc/elements/1.1/">${'<dc:a><dc:b>'.repeat(80_000)}`;
    const root = '<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>';
    answers(pdfOf(PAGE, stream('q Q'), '<< >>', root, stream(packet, '/Type /Metadata /Subtype /XML')));
  });

  test('make names of numbers that no computer has', () => {
    answers(pdfOf(PAGE, stream('99999999999999999999999999 0 0 1e99 -- .. 1.2.3 re f'), '<< >>'));
  });
});
