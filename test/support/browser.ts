/**
 * A real browser that a test can press keys in: headless Chromium, spoken to in its own protocol over two pipes.
 * No port is opened and nothing is downloaded.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

export interface Tab {
  /** Loads a file, with a `#hash` if one is given, and waits for its load event. */
  open(file: string, hash?: string): Promise<void>;
  /** The value of an expression, awaited, as JSON brings it over. Throws what the page throws. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** A key as a person presses it: `ArrowRight`, `Escape`, `/`, `a`. */
  press(key: string, modifiers?: { readonly shift?: boolean }): Promise<void>;
  type(text: string): Promise<void>;
  look(as: Look): Promise<void>;
  /** PNG of what is in the window. */
  screenshot(): Promise<Buffer>;
  /** PDF as the printer would get it. */
  print(): Promise<Buffer>;
  /** What went wrong so far: exceptions, errors in the console, violations of the page's policy, failed loads. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly dark?: boolean;
  readonly media?: 'screen' | 'print';
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** A browser with one tab, closed when `use` is done. */
export async function withBrowser<Result>(use: (tab: Tab) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const child = spawn(
    'chromium',
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--force-color-profile=srgb', '--hide-scrollbars', '--lang=de', '--remote-debugging-pipe'],
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const connection = connect(child);
  try {
    return await use(await openTab(connection));
  } finally {
    // Asked, not killed: its helpers would go on writing into the folder that is to be removed.
    await connection.send('Browser.close').catch(() => child.kill());
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

interface Connection {
  send(method: string, params?: object, session?: string): Promise<Record<string, unknown>>;
  on(listener: (method: string, params: Record<string, unknown>) => void): void;
}

function connect(child: ChildProcess): Connection {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable];
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (why: Error) => void }
  >();
  const listeners: ((method: string, params: Record<string, unknown>) => void)[] = [];
  let [last, rest] = [0, ''];
  output.setEncoding('utf8');
  output.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const { id, method, params = {}, result = {}, error } = JSON.parse(part) as Message;
      if (method !== undefined) for (const listener of listeners) listener(method, params);
      const asked = id === undefined ? undefined : waiting.get(id);
      if (id === undefined || asked === undefined) continue;
      waiting.delete(id);
      if (error === undefined) asked.resolve(result);
      else asked.reject(new Error(error.message));
    }
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`chromium ended with ${code}`));
  });
  child.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return {
    send(method, params = {}, sessionId) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
      });
    },
    on: (listener) => void listeners.push(listener),
  };
}

/** What a key is to the protocol, where its name does not say it. */
const KEYS: Readonly<Record<string, { readonly code: string; readonly number: number; readonly text?: string }>> = {
  ArrowLeft: { code: 'ArrowLeft', number: 37 },
  ArrowUp: { code: 'ArrowUp', number: 38 },
  ArrowRight: { code: 'ArrowRight', number: 39 },
  ArrowDown: { code: 'ArrowDown', number: 40 },
  Escape: { code: 'Escape', number: 27 },
  Enter: { code: 'Enter', number: 13, text: '\r' },
  Tab: { code: 'Tab', number: 9 },
  Home: { code: 'Home', number: 36 },
  End: { code: 'End', number: 35 },
  '/': { code: 'Slash', number: 191, text: '/' },
};

async function openTab(connection: Connection): Promise<Tab> {
  const { targetInfos } = (await connection.send('Target.getTargets')) as {
    targetInfos: readonly { readonly targetId: string; readonly type: string }[];
  };
  const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params?: object): Promise<Record<string, unknown>> =>
    connection.send(method, params, String(sessionId));
  const complaints: string[] = [];
  const requests: string[] = [];
  /** Documents whose load event has fired, by the name that their navigation gave them. */
  const loaded = new Set<unknown>();
  let noticed = (): void => {};
  connection.on((method, params) => {
    if (method === 'Page.lifecycleEvent' && params.name === 'load') {
      loaded.add(params.loaderId);
      noticed();
    }
    if (method === 'Network.requestWillBeSent') requests.push((params.request as { url: string }).url);
    if (method === 'Network.loadingFailed') complaints.push(`not loaded: ${params.errorText}`);
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params.exceptionDetails));
    if (method === 'Runtime.consoleAPICalled' && params.type === 'error') complaints.push(JSON.stringify(params.args));
    if (method === 'Log.entryAdded') complaints.push((params.entry as { text: string }).text);
  });
  const load = async (url: string): Promise<void> => {
    const { loaderId } = await send('Page.navigate', { url });
    while (!loaded.has(loaderId)) {
      await new Promise<void>((resolve) => {
        noticed = resolve;
      });
    }
  };
  // As if its window were the one in front: else nothing in it hears that it has the focus.
  await send('Emulation.setFocusEmulationEnabled', { enabled: true });
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`);
  await send('Page.setLifecycleEventsEnabled', { enabled: true });

  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: Value }; exceptionDetails?: { exception?: { description?: string }; text: string } };
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };

  return {
    complaints,
    requests,
    evaluate,
    async open(file, hash = '') {
      // Another page first: of the same one a new hash would be no load.
      await load('about:blank');
      await load(`${pathToFileURL(file).href}${hash}`);
    },
    async press(key, { shift = false } = {}) {
      const { code, number, text } = KEYS[key] ?? {
        code: `Key${key.toUpperCase()}`,
        number: key.toUpperCase().charCodeAt(0),
        text: key,
      };
      const event = { key, code, windowsVirtualKeyCode: number, modifiers: shift ? 8 : 0 };
      await send('Input.dispatchKeyEvent', {
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        ...event,
        ...(text === undefined ? {} : { text }),
      });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    async type(text) {
      await send('Input.insertText', { text });
    },
    async look({ width = 1280, height = 900, scale = 1, dark = false, media = 'screen' }) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height,
        deviceScaleFactor: scale,
        mobile: width < 600,
      });
      await send('Emulation.setEmulatedMedia', {
        media: media === 'screen' ? '' : media,
        features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
      });
    },
    async screenshot() {
      const { data } = await send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
    async print() {
      const { data } = await send('Page.printToPDF', {
        preferCSSPageSize: false,
        paperWidth: 8.27,
        paperHeight: 11.69,
        printBackground: false,
      });
      return Buffer.from(String(data), 'base64');
    },
  };
}
