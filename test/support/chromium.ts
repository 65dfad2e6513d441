import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Opens a page in headless Chromium and returns the document as its scripts left it. The page is a file, so it may
 * load fonts from the disk. Throws with what Chromium said if it fails.
 */
export function dumpDom(html: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
  try {
    const page = join(folder, 'page.html');
    writeFileSync(page, html);
    const { status, stdout, stderr } = spawnSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--allow-file-access-from-files',
        '--force-device-scale-factor=1',
        '--virtual-time-budget=60000',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--dump-dom',
        `file://${page}`,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 120_000 },
    );
    if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr.slice(-2000)}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the page's script put, as JSON, into the element `<pre id="result">`. */
export function pageResult(html: string): unknown {
  const dom = dumpDom(html);
  const json = /<pre id="result">([\s\S]*?)<\/pre>/.exec(dom)?.[1];
  if (json === undefined || json === '') throw new Error('The page left no result.');
  return JSON.parse(
    json.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&nbsp;', '\u00A0').replaceAll('&amp;', '&'),
  );
}
