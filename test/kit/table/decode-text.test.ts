import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { decodeText } from '../../../src/kit/table/decode-text.js';
import { latin1, utf8, utf16 } from './builders.js';

const TEXT = 'Raum;Straße\r\n0.01;Bürgerbüro\r\n';

describe('a text file is read in the encoding it was written in', () => {
  test('UTF-8', () => expect(decodeText(utf8(TEXT))).toEqual({ text: TEXT, encoding: 'UTF-8' }));
  test('UTF-8 with a byte order mark', () =>
    expect(decodeText(utf8(`\uFEFF${TEXT}`))).toEqual({ text: TEXT, encoding: 'UTF-8' }));
  test('UTF-16, low byte first', () =>
    expect(decodeText(utf16(TEXT, 'le'))).toEqual({ text: TEXT, encoding: 'UTF-16LE' }));
  test('UTF-16, high byte first', () =>
    expect(decodeText(utf16(TEXT, 'be'))).toEqual({ text: TEXT, encoding: 'UTF-16BE' }));
  test('UTF-16 without a mark', () => {
    expect(decodeText(utf16(TEXT, 'le', false))).toEqual({ text: TEXT, encoding: 'UTF-16LE' });
    expect(decodeText(utf16(TEXT, 'be', false))).toEqual({ text: TEXT, encoding: 'UTF-16BE' });
  });
  test('Windows-1252', () => expect(decodeText(latin1(TEXT))).toEqual({ text: TEXT, encoding: 'Windows-1252' }));
});

test('Windows-1252 has a euro, dashes and curly quotes where Latin-1 has controls', () => {
  expect(decodeText(Uint8Array.of(0x80, 0x84, 0x93, 0x96, 0x8a, 0x9e, 0xfc)).text).toBe('€„“–Šžü');
});

test('every byte of Windows-1252 that has a letter gives the letter that Python gives', () => {
  const letters = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
  const bytes = [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e];
  const rest = [0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f];
  expect(decodeText(Uint8Array.from([...bytes, ...rest])).text).toBe(letters);
});

test('a UTF-8 letter in a Windows-1252 file is noticed', () => {
  const bytes = Uint8Array.from([...latin1('Müller;'), ...utf8('Bürger')]);
  expect(decodeText(bytes).mixedAt).toBe(8);
});

test('any text in UTF-8 or marked UTF-16 comes back as it was', () => {
  const text = fc.string({ unit: 'binary' }).filter((each) => !each.startsWith('\uFEFF') && !each.includes('\0'));
  fc.assert(
    fc.property(text, (given) => {
      expect(decodeText(utf8(given)).text).toBe(given);
      expect(decodeText(utf16(given, 'le')).text).toBe(given);
      expect(decodeText(utf16(given, 'be')).text).toBe(given);
    }),
  );
});
