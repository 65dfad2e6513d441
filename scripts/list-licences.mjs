// Writes THIRD-PARTY.md: every package that a user of Schildwerk gets, with its licence, from what is installed.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const licenceOf = (path) => {
  try {
    const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR '));
  } catch {
    return undefined; // Built for another platform, so not installed here: the lock file knows.
  }
};

const rows = new Map();
for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || entry.dev === true) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  rows.set(
    `${name} ${entry.version}`,
    `| ${name} | ${entry.version} | ${licenceOf(path) ?? entry.license ?? 'see the package'} |`,
  );
}

const sorted = [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
writeFileSync(
  'THIRD-PARTY.md',
  `# What Schildwerk is built on

Made by \`node scripts/list-licences.mjs\` from what \`npm ci\` installs for users. The licences' texts lie in the packages.

- **Fonts**: Noto Sans and Noto Sans Arabic, SIL Open Font License 1.1. Embedding them in signs puts no duty on the sign.
- **Pictograms**: outlines taken from Material Design Icons (Pictogrammers, Apache-2.0) and Material Symbols (Google,
  Apache-2.0); \`pictograms/register.json\` names the source of each.
- **Output profile** \`profiles/\`: made from the FOGRA39L characterisation data under the zlib licence; its notice lies
  beside it.
- **Unicode and CLDR data** as generated into this repository: Unicode License v3.

| package | version | licence |
|---|---|---|
${sorted.join('\n')}
`,
);
