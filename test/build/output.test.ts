import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realDisk } from '../../src/build/output/disk.js';
import type { StagedFile } from '../../src/build/output/journal.js';
import { type CommitPlan, type KnownFiles, type OutputFolder, openOutput } from '../../src/build/output/open-output.js';
import { sha256 } from '../../src/build/stable-json.js';
import { contentsOf, temporaryFolder, writeFiles } from '../support/folders.js';

type Options = Partial<Parameters<typeof openOutput<KnownFiles>>[1]>;

const readManifest = (json: unknown): KnownFiles | undefined => {
  const signs = (json as Partial<KnownFiles>).signs;
  return Array.isArray(signs) ? { signs } : undefined;
};

const open = (folder: string, options: Options = {}) => openOutput(folder, { force: false, readManifest, ...options });

function opened(folder: string, options: Options = {}): OutputFolder<KnownFiles> {
  const { value, diagnostics } = open(folder, options);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function stage(output: OutputFolder<KnownFiles>, files: Readonly<Record<string, string>>): StagedFile[] {
  return Object.entries(files).map(([path, content]) => {
    writeFileSync(output.stagingPath(path), content);
    return { path, bytes: Buffer.byteLength(content), sha256: sha256(content) };
  });
}

const manifestOf = (files: readonly StagedFile[]): string => JSON.stringify({ signs: [{ outputs: files }] });

const plan = (files: readonly StagedFile[], more: Partial<CommitPlan> = {}): CommitPlan => ({
  files,
  keep: [],
  documents: [{ path: 'order.csv', content: `${files.length} files` }],
  manifest: manifestOf([...files]),
  ...more,
});

/** A whole build of the given files. */
async function build(folder: string, files: Readonly<Record<string, string>>, options: Options = {}) {
  const output = opened(folder, options);
  return output.commit(plan(stage(output, files)));
}

describe('a build that goes well', () => {
  test('leaves its files, its documents and its manifest, and nothing else', async () => {
    const folder = join(temporaryFolder(), 'deep', 'output');
    expect(await build(folder, { 'pdf/a.pdf': 'A', 'png/a.png': 'a' })).toBeUndefined();
    expect(Object.keys(contentsOf(folder))).toEqual(['manifest.json', 'order.csv', 'pdf/a.pdf', 'png/a.png']);
  });

  test('changes nothing that can be seen before its commit', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'old' });
    const before = contentsOf(folder);
    const output = opened(folder);
    stage(output, { 'pdf/a.pdf': 'new', 'pdf/b.pdf': 'B' });
    const visible = Object.entries(contentsOf(folder)).filter(([path]) => !path.startsWith('.'));
    expect(Object.fromEntries(visible)).toEqual(before);
    output.discard();
  });

  test('removes what the last build made and this one lacks, and the folder that is empty then', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A', 'png/a.png': 'a' });
    await build(folder, { 'pdf/b.pdf': 'B' });
    expect(Object.keys(contentsOf(folder))).toEqual(['manifest.json', 'order.csv', 'pdf/b.pdf']);
  });

  test('keeps what a partial build wants kept', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'B' });
    const output = opened(folder);
    await output.commit(plan(stage(output, { 'pdf/b.pdf': 'new' }), { keep: ['pdf/a.pdf'] }));
    expect(contentsOf(folder)).toMatchObject({ 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'new' });
  });

  test('never touches files that the manifest does not know', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A' });
    writeFiles(folder, { 'notes.txt': 'mine', 'pdf/mine.pdf': 'mine' });
    await build(folder, { 'pdf/b.pdf': 'B' });
    expect(contentsOf(folder)).toMatchObject({ 'notes.txt': 'mine', 'pdf/mine.pdf': 'mine' });
  });
});

describe('a folder that is not ours', () => {
  test('is refused if something lies in it and no manifest does', () => {
    const folder = temporaryFolder({ 'thesis.docx': 'years of work' });
    expect(open(folder).diagnostics).toMatchObject([
      { code: 'build/foreign-folder', facts: { example: 'thesis.docx' } },
    ]);
    expect(contentsOf(folder)).toEqual({ 'thesis.docx': 'years of work' });
  });

  test('is taken with --force, and what lies in it stays', async () => {
    const folder = temporaryFolder({ 'thesis.docx': 'years of work' });
    expect(await build(folder, { 'pdf/a.pdf': 'A' }, { force: true })).toBeUndefined();
    expect(contentsOf(folder)).toMatchObject({ 'thesis.docx': 'years of work', 'pdf/a.pdf': 'A' });
  });

  test('counts as empty if only a system or a version control has left something in it', async () => {
    const folder = temporaryFolder({ '.gitignore': '*', 'Thumbs.db': '', 'desktop.ini': '' });
    expect(await build(folder, { 'pdf/a.pdf': 'A' })).toBeUndefined();
  });

  test('a file where a sign belongs is replaced only with --force', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A' });
    writeFiles(folder, { 'pdf/b.pdf': 'mine' });
    const output = opened(folder);
    const found = await output.commit(plan(stage(output, { 'pdf/b.pdf': 'B' })));
    output.discard();
    expect(found).toMatchObject({ code: 'build/foreign-file', facts: { file: 'pdf/b.pdf' } });
    expect(contentsOf(folder)).toMatchObject({ 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'mine' });
    await build(folder, { 'pdf/b.pdf': 'B' }, { force: true });
    expect(contentsOf(folder)['pdf/b.pdf']).toBe('B');
  });

  test.each([
    ['damaged', '{"signs": ['],
    ['of another kind', '{"name": "someone else’s"}'],
    ['one that points outside', '{"signs": [{"outputs": [{"path": "../../etc/passwd", "bytes": 1, "sha256": ""}]}]}'],
  ])('a manifest that is %s is refused', (_kind, manifest) => {
    const folder = temporaryFolder({ 'manifest.json': manifest });
    expect(open(folder).diagnostics).toMatchObject([{ code: 'build/bad-manifest' }]);
  });
});

describe('after an error', () => {
  test('the folder is as it was', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A' });
    const before = contentsOf(folder);
    const output = opened(folder);
    stage(output, { 'pdf/a.pdf': 'new' });
    output.discard();
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a folder that the build made is gone, with the folders above it', () => {
    const parent = temporaryFolder();
    const output = opened(join(parent, 'deep', 'output'));
    stage(output, { 'pdf/a.pdf': 'A' });
    output.discard();
    expect(contentsOf(parent)).toEqual({});
  });

  test('of a file that another program holds, every file is as it was, and it was tried for three seconds', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'B', 'pdf/gone.pdf': 'C' });
    const before = contentsOf(folder);
    let waited = 0;
    const held = {
      ...realDisk,
      rename(from: string, to: string) {
        if (to.endsWith('b.pdf') && from.includes('new')) throw Object.assign(new Error('held'), { code: 'EBUSY' });
        realDisk.rename(from, to);
      },
      async sleep(duration: number) {
        waited += duration;
      },
    };
    const output = opened(folder, { disk: held });
    const found = await output.commit(
      plan(stage(output, { 'pdf/a.pdf': 'new', 'pdf/b.pdf': 'new', 'pdf/c.pdf': 'new' })),
    );
    output.discard();
    expect(found).toMatchObject({ code: 'build/file-in-use', facts: { file: 'pdf/b.pdf' } });
    expect(waited).toBe(3000);
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a file that is let go in time is replaced', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A' });
    let tries = 0;
    const slow = {
      ...realDisk,
      rename(from: string, to: string) {
        if (to.endsWith('a.pdf') && tries++ < 5) throw Object.assign(new Error('held'), { code: 'EPERM' });
        realDisk.rename(from, to);
      },
      sleep: async () => {},
    };
    expect(await build(folder, { 'pdf/a.pdf': 'new' }, { disk: slow })).toBeUndefined();
    expect(contentsOf(folder)['pdf/a.pdf']).toBe('new');
  });

  test('of a full disk, it says so and nothing has changed', async () => {
    const folder = temporaryFolder();
    await build(folder, { 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'B' });
    const before = contentsOf(folder);
    const full = {
      ...realDisk,
      rename(from: string, to: string) {
        if (to.endsWith('manifest.json') && from.includes('new'))
          throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        realDisk.rename(from, to);
      },
    };
    const output = opened(folder, { disk: full });
    const found = await output.commit(plan(stage(output, { 'pdf/a.pdf': 'new' })));
    output.discard();
    expect(found).toMatchObject({ code: 'build/disk-full' });
    expect(contentsOf(folder)).toEqual(before);
  });

  test('a path through a file can’t be made', () => {
    const folder = temporaryFolder({ file: '' });
    expect(open(join(folder, 'file', 'output')).diagnostics).toMatchObject([
      { code: 'build/not-writable', facts: { cause: 'ENOTDIR' } },
    ]);
  });
});

describe('an interrupted build', () => {
  test('is taken up: what it made under the same key is there, whole', async () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    first.record({ key: 'A', files: stage(first, { 'pdf/a.pdf': 'A' }), facts: { sides: 1 } });
    first.release();
    const second = opened(folder);
    const staged = second.staged('A');
    expect(staged).toMatchObject({ facts: { sides: 1 }, files: [{ path: 'pdf/a.pdf' }] });
    expect(second.staged('B')).toBeUndefined();
    expect(await second.commit(plan(staged?.files ?? []))).toBeUndefined();
    expect(Object.keys(contentsOf(folder))).toEqual(['manifest.json', 'order.csv', 'pdf/a.pdf']);
  });

  test('a file that was cut off is made again', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    first.record({ key: 'A', files: stage(first, { 'pdf/a.pdf': 'A whole sign' }) });
    writeFileSync(first.stagingPath('pdf/a.pdf'), 'A who');
    first.release();
    expect(opened(folder).staged('A')).toBeUndefined();
  });

  test('a torn last line of its journal costs one sign', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    first.record({ key: 'A', files: stage(first, { 'pdf/a.pdf': 'A' }) });
    writeFileSync(join(folder, '.staging', 'journal'), '{"key":"B","fi', { flag: 'a' });
    first.release();
    expect(opened(folder).staged('A')).toBeDefined();
  });

  test('a commit that was cut off in the middle is finished', async () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    const files = stage(first, { 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'B' });
    first.record({ key: 'A', files });
    mkdirSync(join(folder, 'pdf'));
    realDisk.rename(first.stagingPath('pdf/a.pdf'), join(folder, 'pdf', 'a.pdf'));
    first.release();
    const second = opened(folder);
    expect(await second.commit(plan(second.staged('A')?.files ?? []))).toBeUndefined();
    expect(contentsOf(folder)).toMatchObject({ 'pdf/a.pdf': 'A', 'pdf/b.pdf': 'B' });
  });

  test('what its cut-off commit had moved in and nobody wants any more is removed', async () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    first.record({ key: 'A', files: stage(first, { 'pdf/a.pdf': 'A' }) });
    mkdirSync(join(folder, 'pdf'));
    realDisk.rename(first.stagingPath('pdf/a.pdf'), join(folder, 'pdf', 'a.pdf'));
    first.release();
    await build(folder, { 'pdf/b.pdf': 'B' });
    expect(existsSync(join(folder, 'pdf', 'a.pdf'))).toBe(false);
  });
});

describe('two builds in one folder', () => {
  test('the second one waits for nobody: it is refused', () => {
    const folder = temporaryFolder();
    const first = opened(folder);
    expect(open(folder).diagnostics).toMatchObject([
      { code: 'build/folder-locked', facts: { process: `${process.pid} ${hostname()}` } },
    ]);
    first.release();
    opened(folder).release();
  });

  test('a lock whose process is gone holds nobody up', () => {
    const folder = temporaryFolder();
    // Linux and macOS give no such number to a process, Windows gives no odd one.
    writeFileSync(join(folder, '.lock'), `99999999 ${hostname()}\n`);
    opened(folder).release();
    expect(contentsOf(folder)).toEqual({});
  });

  test('a lock of another computer is respected', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.lock'), '1 elsewhere\n');
    expect(open(folder).diagnostics).toMatchObject([{ code: 'build/folder-locked' }]);
  });
});
