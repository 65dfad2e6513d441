import { describe, expect, test } from 'vitest';
import { preflightFiles } from '../../src/build/preflight-files.js';
import { commands, transcript } from './session.js';

const files = 'test/preflight/files';

const said = (...argv: readonly string[]): Promise<string> =>
  transcript(['preflight', ...argv], commands({ preflightFiles }));

describe('preflight', () => {
  test('says what a file is, what is wrong where, why, and what to do', async () => {
    expect(await said(`${files}/hand-rgb-text.pdf`)).toMatchInlineSnapshot(`
      "test/preflight/files/hand-rgb-text.pdf
        Kind    PDF/X-4, PDF 1.6, FOGRA39
        Pages   1 page 60 × 40 mm, bleed 3 mm
        Plates  cyan, yellow, black
        Fonts   DejaVuSans

        page 1, 4.1 mm from left, 8.1 mm from top  error preflight/rgb-text
          Text is set in RGB (DeviceRGB).
          Converted, black becomes a mix of four inks: small letters get coloured edges.
          Set it in CMYK; black text in black ink alone.

        ✗ Not for the press as it is: 1 error
      exit 1"
    `);
  });

  test('speaks German to whoever does', async () => {
    expect(await said(`${files}/hand-small-text.pdf`, '--lang', 'de')).toMatchInlineSnapshot(`
      "test/preflight/files/hand-small-text.pdf
        Art        PDF/X-4, PDF 1.6, FOGRA39
        Seiten     1 Seite 60 × 40 mm, Anschnitt 3 mm
        Platten    Cyan, Gelb, Schwarz
        Schriften  DejaVuSans

        Seite 1, 4,1 mm von links, 9,9 mm von oben  Warnung preflight/small-text
          Text hat eine Größe von 5 pt; verlangt sind mindestens 6 pt.
          Feine Striche brechen im Druck weg.
          Setzen Sie ihn größer.

        Seite 1, 4,1 mm von links, 9,9 mm von oben  Hinweis preflight/black-knocks-out
          Schwarzer Text von 5 pt auf farbigem Grund überdruckt nicht.
          Der Grund wird unter jedem Buchstaben ausgespart: Passen die Platten nicht genau, blitzen weiße Ränder.
          Stellen Sie kleinen schwarzen Text auf Überdrucken. Viele RIPs tun das von sich aus.

        ✓ Kein Fehler gefunden, aber 1 Warnung
      exit 0"
    `);
  });

  test('takes several files and sums up', async () => {
    expect(await said(`${files}/hand-right.pdf`, `${files}/weasyprint-x4.pdf`)).toMatchInlineSnapshot(`
      "test/preflight/files/hand-right.pdf
        Kind    PDF/X-4, PDF 1.6, FOGRA39
        Pages   1 page 60 × 40 mm, bleed 3 mm
        Plates  cyan, yellow, black
        Fonts   DejaVuSans
        ✓ No error found

      test/preflight/files/weasyprint-x4.pdf
        Kind    PDF/X-4, PDF 1.6, Schildwerk coated (FOGRA39L characterisation data, TAC 300)
        Pages   1 page 60 × 40 mm, bleed 3 mm
        Plates  cyan, yellow, black
        Fonts   DejaVu-Sans
        ✓ No error found

      ✓ 2 of 2 files passed
      exit 0"
    `);
  });

  test('takes folders, and patterns where the shell leaves them to it', async () => {
    expect(await said(`${files}/hand-right*.pdf`)).toContain('2 of 2 files passed\nexit 0');
    expect(await said(files)).toMatch(/\d\d of \d+ files passed\nexit 1$/);
  });

  test('means a file that is nearly called so', async () => {
    const text = await said(`${files}/hand-rigth.pdf`);
    expect(text).toContain(`Did you mean "${files}/hand-right.pdf"?`);
    expect(text).toMatch(/exit 1$/);
  });

  test('says why a file can’t be read, and checks the others', async () => {
    const text = await said('test/preflight/judges', `${files}/hand-right.pdf`);
    expect(text).toContain('preflight/file-missing');
    expect(text).toContain('1 of 2 files passed');
  });

  test('lets warnings pass unless told to be strict', async () => {
    expect(await said(`${files}/hand-hairline.pdf`)).toMatch(/✓ No error found, but 1 warning\nexit 0$/);
    expect(await said(`${files}/hand-hairline.pdf`, '--strict')).toMatch(
      /✗ Not for the press as it is: 1 warning\nexit 1$/,
    );
  });

  test('prints one document for another program', async () => {
    const text = await said(`${files}/hand-hairline.pdf`, `${files}/hand-letter.pdf`, '--json');
    const document = JSON.parse(text.replace(/\nexit \d$/, ''));
    expect(document).toMatchObject({ schema: 1, profile: 'generic-x4', passed: false });
    expect(document.files).toMatchInlineSnapshot(`
      [
        {
          "diagnostics": [
            {
              "code": "preflight/hairline",
              "facts": {
                "leastPt": 0.25,
                "widthPt": 0.1,
              },
              "hint": "Draw it with 0.25 pt or more.",
              "message": "A line is 0.1 pt thin; at least 0.25 pt are asked for. So thin a line breaks away in print.",
              "place": {
                "page": 1,
                "x": 4,
                "y": 11.2,
              },
              "severity": "warning",
            },
          ],
          "file": "test/preflight/files/hand-hairline.pdf",
          "passed": true,
          "summary": {
            "fonts": [
              {
                "embedded": true,
                "kind": "CIDFontType2",
                "name": "DejaVuSans",
              },
            ],
            "images": 0,
            "intent": "FOGRA39",
            "layers": [],
            "pages": 1,
            "plates": [
              "Cyan",
              "Yellow",
              "Black",
            ],
            "sizes": [
              {
                "bleed": 3,
                "height": 40,
                "pages": 1,
                "width": 60,
              },
            ],
            "spots": [],
            "standard": "PDF/X-4",
            "version": "1.6",
          },
        },
        {
          "diagnostics": [
            {
              "code": "preflight/not-a-pdf",
              "facts": {
                "empty": false,
              },
              "hint": "Export it again as PDF.",
              "message": "This is not a PDF. A PDF begins with "%PDF-" and its version.",
              "severity": "error",
            },
          ],
          "file": "test/preflight/files/hand-letter.pdf",
          "passed": false,
        },
      ]
    `);
    expect(await said(`${files}/hand-letter.pdf`, '--report', 'json')).toContain('"schema": 1');
  });
});
