/**
 * The room list of the town hall `examples/rathaus`: 900 rooms in three houses, as a facility manager's spreadsheet
 * really looks: two lines of title, numbers that only their format makes room numbers, a row for every person, shafts
 * and plant rooms among the offices. All of it is invented; the same list every time.
 *   node scripts/generate-town-hall.mjs
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const ROOMS = 900;

/** A small linear congruential generator (Numerical Recipes): chance that is the same on every machine. */
let state = 20261126;
const chance = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const pick = (list) => list[Math.floor(chance() * list.length)];

const HOUSES = [
  { code: 'A', floors: ['UG', 'EG', '1. OG', '2. OG', '3. OG', '4. OG'], share: 0.5 },
  { code: 'B', floors: ['EG', '1. OG', '2. OG', '3. OG'], share: 0.3 },
  { code: 'C', floors: ['EG', '1. OG', '2. OG'], share: 0.2 },
];
/** What comes before the point of a room number. */
const STOREY = { UG: -1, EG: 0, '1. OG': 1, '2. OG': 2, '3. OG': 3, '4. OG': 4 };

const DEPARTMENTS = {
  'Zentrale Dienste': ['Poststelle', 'Sekretariat', 'Personalamt', 'IT-Service', 'Hausmeister'],
  Bürgerservice: ['Bürgerbüro', 'Meldeamt', 'Standesamt', 'Fundbüro'],
  Finanzen: ['Kämmerei', 'Stadtkasse', 'Rechnungsprüfungsamt'],
  'Sicherheit und Ordnung': ['Ordnungsamt', 'Bußgeldstelle', 'Ausländerbehörde'],
  Soziales: ['Sozialamt', 'Wohngeld', 'Grundsicherung', 'Schuldnerberatung', 'Beratungsraum'],
  'Jugend und Familie': ['Jugendamt', 'Elterngeld', 'Unterhaltsvorschuss', 'Beratungsraum'],
  'Bauen und Wohnen': ['Bauamt', 'Büro', 'Besprechungsraum'],
  'Schule und Bildung': ['Schulamt', 'Büro', 'Schulungsraum'],
  Umwelt: ['Umweltamt', 'Büro'],
};
const SHARED = [
  'Teeküche',
  'Kopierraum',
  'WC Damen',
  'WC Herren',
  'Besprechungsraum',
  'Wartebereich',
  'Lager',
  'Archiv',
];
const BELOW = ['Lager', 'Archiv', 'Putzraum', 'Umkleide', 'Serverraum'];
const WITHOUT_SIGN = ['Schacht', 'Technikzentrale', 'Treppenhaus'];

const GIVEN =
  'Anna Ayşe Beate Cem Dilara Elif Erik Fatma Georg Hanna Ines Jan Jonas Karin Layla Lukas Mehmet Mira Nadia Olaf Paula Piotr Ralf Sabine Şirin Sven Tanja Ulrich Vera Zoë'.split(
    ' ',
  );
const FAMILY =
  'Albers Aydın Bäcker Böhm Çelik Dąbrowski Dreßler Engel Fuchs Gößling Haddad Hoffmann İnan Jäger Kaya Kowalski Krüger Lüdtke Meißner Müller Nguyễn Özdemir Petersen Popescu Quast Richter Schröer Ștefan Tönnies Ulmer Vogt Weiß Yıldız Żak'.split(
    ' ',
  );
const TITLES = ['', '', '', '', '', '', 'Dr.', 'Dipl.-Ing.'];

const rows = [];
const add = (house, floor, number, row) =>
  rows.push([
    house,
    floor,
    number,
    row.department ?? '',
    row.use,
    row.title ?? '',
    row.given ?? '',
    row.family ?? '',
    row.count ?? '',
    row.area,
    row.note ?? '',
  ]);
const area = () => Math.round((8 + chance() * 40) * 100) / 100;

let made = 0;
for (const { code, floors, share } of HOUSES) {
  const rooms = code === 'C' ? ROOMS - made : Math.round(ROOMS * share);
  for (let index = 0; index < rooms; index++) {
    const floor = floors[Math.floor((index * floors.length) / rooms)];
    const first = Math.ceil((floors.indexOf(floor) * rooms) / floors.length);
    const count = index - first + 1;
    // House C counts 1001, 1002 …; the others 1.01, 1.02 …: a number with two decimals in the spreadsheet.
    const number =
      code === 'C'
        ? (STOREY[floor] + 1) * 1000 + count
        : STOREY[floor] === -1
          ? `U.${String(count).padStart(2, '0')}`
          : STOREY[floor] + count / 100;
    made += 1;
    if (floor === 'UG' || chance() < 0.18) {
      const use = pick(floor === 'UG' ? BELOW : SHARED);
      add(code, floor, number, {
        use,
        area: area(),
        ...(use === 'Wartebereich' ? { count: 2, note: 'je ein Schild an beiden Türen' } : {}),
      });
    } else {
      const department = pick(Object.keys(DEPARTMENTS));
      const use = pick(DEPARTMENTS[department]);
      const size = area();
      const persons = /raum$/.test(use) ? 0 : 1 + Math.floor(chance() * 3);
      for (let person = 0; person < Math.max(1, persons); person++) {
        const who = persons === 0 ? {} : { title: pick(TITLES), given: pick(GIVEN), family: pick(FAMILY) };
        add(code, floor, number, { department, use, ...who, area: size });
      }
    }
    if (chance() < 0.07)
      add(code, floor, code === 'C' ? number + 500 : `S.${index}`, { use: pick(WITHOUT_SIGN), area: area() });
  }
}

const HEAD = [
  'Gebäude',
  'Geschoss',
  'Raum-Nr.',
  'Amt',
  'Nutzung',
  'Titel',
  'Vorname',
  'Name',
  'Anzahl',
  'Fläche m²',
  'Bemerkung',
];
const sheet = [
  ['Raumliste Rathaus Musterstadt', ...HEAD.slice(1).map(() => null)],
  HEAD.map(() => null),
  HEAD,
  ...rows,
];
const cells = new Map();
for (const [index, row] of sheet.entries()) {
  for (const [column, format] of [
    [2, index > 2 && row[0] === 'C' ? '0000' : '0.00'],
    [9, '#,##0.00'],
  ]) {
    if (index > 2 && typeof row[column] === 'number')
      cells.set(`${index},${column}`, { value: row[column], type: 'number', style: { numFmt: format } });
  }
}
const file = fileURLToPath(new URL('../examples/rathaus/rooms.xlsx', import.meta.url));
const bytes = await writeXlsx({
  properties: { created: new Date(0), modified: new Date(0) },
  sheets: [
    { name: 'Hinweise', rows: [['Die Raumliste steht auf dem zweiten Blatt.']] },
    { name: 'Raumliste', rows: sheet.map((row) => row.map((value) => (value === '' ? null : value))), cells },
  ],
});
writeFileSync(file, bytes);
console.log(
  `${made} rooms, ${rows.length} rows, ${rows.filter((row) => WITHOUT_SIGN.includes(row[4])).length} without a sign, ${Math.round(bytes.length / 1024)} KB`,
);
