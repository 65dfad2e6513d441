/** The spreadsheet of a whole town hall in one command, counted by somebody else than our reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { contentsOf, temporaryFolder } from '../support/folders.js';
import { reported } from '../support/program.js';

const folder = fileURLToPath(new URL('../../examples/rathaus', import.meta.url));
const WITHOUT_SIGN = new Set(['Schacht', 'Technikzentrale', 'Treppenhaus']);

test('900 rooms of a spreadsheet become 900 signs in one command, and every row is accounted for', async () => {
  const { sheets } = await readXlsx(readFileSync(join(folder, 'rooms.xlsx')));
  const rows = (sheets[1]?.rows ?? []).slice(3);
  const signed = rows.filter(([, , , , use]) => !WITHOUT_SIGN.has(String(use)));
  const rooms = new Set(signed.map(([house, , number]) => `${house} ${number}`));
  const out = join(temporaryFolder(), 'out');

  const { status, report } = await reported(['build', folder, '--out', out, '--format', 'pdf']);

  expect(status).toBe(0);
  expect(rooms.size).toBe(900);
  expect(report.rows).toMatchObject({
    read: rows.length,
    signs: 900,
    merged: signed.length - 900,
    skipped: rows.length - signed.length,
    failed: 0,
  });
  expect(Object.keys(contentsOf(out)).filter((path) => path.startsWith('pdf/'))).toHaveLength(900);
}, 180_000);

test('room numbers are what the spreadsheet shows, not what it computes with', async () => {
  const { report } = await reported(['check', folder, '--json']);
  const ids = new Set(report.signs.map(({ id }) => id));
  // 1.1 with the format 0.00, and 1001 with 0000.
  for (const id of ['A-1.10', 'A-0.01', 'C-1001', 'A-U.01']) expect(ids).toContain(id);
}, 60_000);
