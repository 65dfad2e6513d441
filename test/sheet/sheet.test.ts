import { expect, test } from 'vitest';
import { placeOnSheet } from '../../src/sheet/sheet.js';
import { page } from '../support/display.js';

test('a sign for the press gets a medium as large as its bleed, with the trim inside', () => {
  const sheet = placeOnSheet(page(150, 100, [], { bleed: 3 }), { bleed: 3 });
  expect(sheet).toMatchObject({
    width: 156,
    height: 106,
    bleed: { x: 0, y: 0, width: 156, height: 106 },
    trim: { x: 3, y: 3, width: 150, height: 100 },
    placed: [{ at: { x: 3, y: 3 } }],
  });
});

test('a sign for the screen is its trim and no more, though its items bleed', () => {
  const sheet = placeOnSheet(page(150, 100, [], { bleed: 3 }), { bleed: 0 });
  expect(sheet).toMatchObject({ width: 150, height: 100, bleed: sheet.trim, placed: [{ at: { x: 0, y: 0 } }] });
});

test('a sheet is called and read like its sign', () => {
  const sheet = placeOnSheet(page(150, 100, [], { title: 'Raum 2.14', language: 'de-simple' }), { bleed: 0 });
  expect(sheet).toMatchObject({ title: 'Raum 2.14', language: 'de-simple' });
});

test('a press that wants more bleed than the page has is refused: white edges are never made', () => {
  expect(() => placeOnSheet(page(150, 100, [], { bleed: 3, title: 'Raum 2.14' }), { bleed: 5 })).toThrow(
    '"Raum 2.14" bleeds 3 mm; the press needs 5 mm.',
  );
});
