import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const OURS = path('../dist/bin.js');

/** Who can do what: `commands` gives the command lines that make the outputs, one a process. */
export const contenders = [
  {
    name: 'schildwerk',
    formats: ['pdf', 'png', 'pdf,png'],
    commands: ({ kit, out, format }) => [[OURS, 'build', kit, '--out', out, '--format', format, ...optional]],
  },
  {
    name: 'typst',
    formats: ['pdf', 'png', 'pdf,png'],
    commands: (task) => shards(task, 'peers/typst.mjs'),
  },
  {
    name: 'naive',
    formats: ['png'],
    commands: (task) => shards(task, 'peers/naive.mjs'),
  },
].filter(({ name }) => name !== 'schildwerk' || existsSync(OURS));

/** Peers know one process only: the work is dealt out to as many as ours may use workers. */
function shards({ out, format, signs, processes }, script) {
  return Array.from({ length: processes }, (_, index) => [
    ...[path(script), '--out', out, '--format', format],
    ...['--signs', String(signs), '--shard', `${index}/${processes}`],
  ]);
}

/** Peers make no proofs, so ours leaves its own out where it can; and it says where its time goes. */
const help = existsSync(OURS)
  ? spawnSync(process.execPath, [OURS, 'build', '--help'], { encoding: 'utf8' }).stdout
  : '';
const optional = ['--no-proof', '--timing'].filter(
  (flag) => help.includes(flag) || help.includes(flag.replace('no-', '')),
);
