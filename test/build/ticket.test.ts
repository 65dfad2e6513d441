/** ticket.pdf, by the built program: what it says, what it survives, and that it is made when something in it changed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentsOf, writeFiles } from '../support/folders.js';
import { judge } from '../support/judges.js';
import { codesOf, reported, schildwerk } from '../support/program.js';
import { hasVeraPdf, veraPdf } from '../support/verapdf/verapdf.js';
import { doors, kitFolder } from './kits.js';

const LONG = 'Der Halter ist schon da, die alten Löcher bleiben. '.repeat(60);
const ENDLESS = 'x'.repeat(300);

const KIT = {
  schema: 1,
  name: 'Haus am Markt',
  organisation: 'Stadt Beispiel',
  date: '2026-11-23',
  documents: 'de',
  languages: ['de', 'ar'],
  easy: ['door-sign'],
  floors: { EG: { code: '0', order: 0 }, '1. OG': { code: '1', order: 1 } },
  order: { client: 'Stadt Beispiel, Hochbau', 'deliver-to': 'Markt 1', deadline: '2027-01-29', note: 'Bitte anrufen' },
  release: { 'accept-drafts': [{ languages: ['de-simple'], by: 'Frau Jansen', reason: 'Prüfung folgt' }] },
  signs: [
    { id: 'T-1', floor: 'EG', building: 'A', number: '0.01', material: 'Acryl', quantity: 3, note: LONG },
    { id: 'T-2', floor: '1. OG', building: 'A', number: '1.01', material: 'Acryl', quantity: 0 },
    { id: 'T-3', number: '2', note: `\u202emorf eno on \u2066 غرفة الانتظار \u{1f9e8} ${ENDLESS}` },
    { id: '=cmd|x', number: '3', size: 'a6', note: '<b>&amp;</b> %n "; DROP' },
  ].map((sign) => ({ template: 'door-sign', message: 'rooms.kitchenette', ...sign })),
};

let root: string;
let out: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'schildwerk-'));
  writeFiles(root, { 'kit/kit.yaml': JSON.stringify(KIT) });
  out = join(root, 'out');
  const { status, report } = await reported([
    'build',
    join(root, 'kit'),
    '--out',
    out,
    '--format',
    'pdf',
    '--no-proof',
  ]);
  expect([status, codesOf(report)]).toEqual([0, []]);
}, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ticketText = (...flags: readonly string[]): string =>
  execFileSync('pdftotext', [...flags, join(out, 'ticket.pdf'), '-'], { encoding: 'utf8' });
const pages = (): string[] => ticketText('-layout').split('\f').slice(0, -1);
const listBegins = (): number => pages().findIndex((page) => page.includes('Schild und Ort'));
/** Words as they follow each other, wherever lines end. */
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe.skipIf(!judge('pdftotext'))('a ticket', () => {
  test('begins with the order, how much of what, and how it is printed', () => {
    const front = flat(pages().slice(0, listBegins()).join(' '));
    for (const words of [
      'Auftragszettel Haus am Markt Stadt Beispiel · Stand 23.11.2026',
      'Auftraggeber Stadt Beispiel, Hochbau',
      'Lieferung an Markt 1',
      'Liefertermin 29.01.2027',
      'Hinweis Bitte anrufen',
      'mit 100 % drucken',
      'aus den Daten FOGRA39L selbst berechnet',
      'Angenommen von Frau Jansen für Leichte Sprache: Prüfung folgt',
    ])
      expect(front).toContain(words);
  });

  test('counts pieces by material and size, and signs of which none is wanted for nothing', () => {
    const [front = ''] = pages();
    // Three of one, and a twin in Leichte Sprache of each.
    expect(front).toMatch(/Acryl +150 × 150 mm +2 +6\n/);
    expect(front).toMatch(/ohne Angabe +150 × 150 mm +2 +2\n/);
    expect(front).toMatch(/ohne Angabe +148 × 105 mm +2 +2\n/);
    expect(front).toMatch(/Zusammen +6 +10\n/);
  });

  test('has a row for every printed file with its pages and the beginning of its hash', () => {
    const [, ...rows] = readFileSync(join(out, 'order.csv'), 'utf8').trim().split('\r\n');
    expect(rows).toHaveLength(8);
    const text = flat(pages().slice(1).join(' '));
    for (const row of rows) {
      const cells = row.split(';');
      expect(text).toContain((cells.at(-1) ?? '?').slice(0, 12));
      expect(text.replace(/\s/g, '')).toContain(cells[2]);
    }
    expect(text).toContain('Gebäude A · EG · 0.01');
    expect(text).toContain('Gebäude A · 1. OG · 1.01');
  });

  test('numbers its pages, and has the heads of the columns on each page of the list', () => {
    const all = pages();
    all.forEach((page, index) => {
      expect(page.replace(/\s/g, '')).toContain(`HausamMarkt${index + 1}/${all.length}`);
      expect(page.includes('Schild und Ort')).toBe(index >= listBegins());
    });
  });

  test('wraps long notes, ends endless ones in dots, and says odd ones as they are but for what would turn the line', () => {
    const text = flat(ticketText());
    expect(text).toContain('Hinweis: Der Halter ist schon da, die alten Löcher bleiben. Der Halter');
    expect(text).toContain(' …');
    expect(text).toContain('<b>&amp;</b> %n "; DROP');
    expect(text).toContain('morf eno on');
    expect(text).not.toMatch(/[\u202e\u2066]/);
    expect(text.replace(/\s/g, '')).toContain(ENDLESS);
    expect(text).toContain('=cmd|x');
  });

  test('keeps everything on its page', () => {
    const xml = execFileSync('pdftotext', ['-bbox', join(out, 'ticket.pdf'), '-'], { encoding: 'utf8' });
    const words = [...xml.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g)];
    expect(words.length).toBeGreaterThan(200);
    const beyond = words.filter(([, left, top, right, bottom]) => {
      const [x1, y1, x2, y2] = [left, top, right, bottom].map(Number) as [number, number, number, number];
      // The margin, and what figures keep free to their left.
      return x1 < 44 || x2 > 595.3 - 48 || y1 < 0 || y2 > 842;
    });
    expect(beyond.map(([word]) => word)).toEqual([]);
  });
});

test.skipIf(!hasVeraPdf()).each(['2a', 'ua1'] as const)(
  'a ticket with odd names and notes is PDF/%s for veraPDF',
  (flavour) => {
    expect(veraPdf([join(out, 'ticket.pdf')], flavour).trim()).toMatch(/^PASS/);
  },
  120_000,
);

test('a ticket is the same as long as what it says is, and follows what changes', async () => {
  const places = kitFolder(doors(['1', '2']));
  const [kit, folder] = [join(places, 'kit'), join(places, 'out')];
  const build = async (...flags: readonly string[]): Promise<string | undefined> => {
    await schildwerk(['build', kit, '--out', folder, '--format', 'pdf', '--no-proof', ...flags]);
    return contentsOf(folder)['ticket.pdf'];
  };
  const first = await build();
  expect(first).toBeDefined();
  // A note is on no sign: no press file changes, but the ticket does.
  writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']).replace('number: "1"', 'number: "1", note: innen'));
  const { report } = await reported(['build', kit, '--out', folder, '--format', 'pdf', '--no-proof']);
  expect(report.signs.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  expect(contentsOf(folder)['ticket.pdf']).not.toBe(first);
  writeFileSync(join(kit, 'kit.yaml'), doors(['1', '2']));
  expect(await build('--force', '--jobs', '1')).toBe(first);
  // Of pictures alone there is no new one, but this one is still true.
  await schildwerk(['build', kit, '--out', folder, '--format', 'png', '--no-proof']);
  expect(contentsOf(folder)['ticket.pdf']).toBe(first);
}, 300_000);
