/** The proof page as people use it: in a real browser, from the disk, with mouse, keys, a screen reader's eyes and a printer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageData, SignEntry } from '../../src/proof/client/data.js';
import { type Tab, withBrowser } from '../support/browser.js';
import { demoKit } from '../support/demo-kit.js';
import { temporaryFolder } from '../support/folders.js';
import { judge } from '../support/judges.js';

const demoPage = async (): Promise<string> => join((await demoKit()).folder, 'index.html');

const text = (tab: Tab, selector: string): Promise<string> =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`);
/** Cards that nobody looks at are not laid out, and have no inner text. */
const cardTexts = (tab: Tab): Promise<string> => tab.evaluate(`document.getElementById('signs').textContent`);
const visible = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].filter((e) => e.checkVisibility()).length`);
const click = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const choose = (tab: Tab, facet: string, value: string): Promise<void> =>
  tab.evaluate(`{
    const select = document.getElementById('facet-${facet}');
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(`document.activeElement.id || document.activeElement.innerText || document.activeElement.tagName`);
/** Browsers tell a page a little later that its dialog is closed. */
async function leave(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await tab.evaluate(`(async () => {
    while (document.getElementById('view-sheet').childElementCount > 0) await new Promise((done) => setTimeout(done, 5));
  })()`);
}
const hash = (tab: Tab): Promise<string> => tab.evaluate('decodeURIComponent(location.hash)');
const title = (tab: Tab): Promise<string> => text(tab, '#view-title');
/** Every picture that is on the page, loaded or given up. */
const settled = (tab: Tab): Promise<unknown> =>
  tab.evaluate(
    `Promise.allSettled([...document.images].filter((i) => i.loading !== 'lazy').map((i) => i.decode())).then(() => 0)`,
  );

// Building the demo kit is not what these tests are about; whoever needs it first waits for it here.
let total = 0;
beforeAll(async () => {
  if (judge('chromium')) total = (await demoKit()).signs.length;
}, 150_000);

describe.skipIf(!judge('chromium'))('the proof page of the demo kit', () => {
  const using = (use: (tab: Tab) => Promise<void>) => async () =>
    withBrowser(async (tab) => {
      await tab.look({});
      await tab.open(await demoPage());
      await use(tab);
      expect(tab.complaints).toEqual([]);
      for (const address of tab.requests) expect(address).toMatch(/^(file:|about:blank)/);
    });

  test(
    'opens from the disk with all its signs, and complains of nothing',
    using(async (tab) => {
      expect(await text(tab, 'h1')).toBe('Kreishaus Musterkreis');
      expect(await text(tab, '#count')).toBe(`${total} Schilder`);
      expect(await text(tab, '#drafts')).toContain('Entwürfe');
      expect(await tab.evaluate('document.documentElement.lang')).toBe('de');
      expect(
        await tab.evaluate(
          'document.querySelector(".card img").decode().then(() => document.querySelector(".card img").naturalWidth)',
        ),
      ).toBeGreaterThan(400);
    }),
  );

  test(
    'makes cards as somebody scrolls, and all of them in the end',
    using(async (tab) => {
      expect(await tab.evaluate('document.querySelectorAll(".card").length')).toBeLessThan(total);
      await tab.evaluate(`(async () => {
      for (let i = 0; i < 400 && document.querySelectorAll('.card').length < ${total}; i++) {
        scrollTo(0, document.body.scrollHeight);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
      }
    })()`);
      expect(await tab.evaluate('document.querySelectorAll(".card").length')).toBe(total);
      expect(await visible(tab, '#more')).toBe(0);
    }),
  );

  test(
    'filters, counts, tells the count to those who can’t see it, and resets',
    using(async (tab) => {
      await choose(tab, 'template', 'direction-sign');
      await choose(tab, 'language', 'ar');
      expect(await text(tab, '#count')).toBe(`6 von ${total} Schildern`);
      expect(await tab.evaluate('document.getElementById("count").role')).toBe('status');
      expect(await hash(tab)).toBe('#template=direction-sign&language=ar');
      expect(await text(tab, '#facet-floor')).toContain('EG (3)');
      await choose(tab, 'variant', 'easy');
      expect(await text(tab, '#count')).toBe(`0 von ${total} Schildern`);
      expect(await visible(tab, '#nothing')).toBe(1);
      await click(tab, '#reset');
      expect(await text(tab, '#count')).toBe(`${total} Schilder`);
      expect(await visible(tab, '#reset')).toBe(0);
      expect(await focused(tab)).toBe('search');
      expect(await hash(tab)).toBe('');
    }),
  );

  test(
    'searches while somebody types, in German and in Arabic, from the key /',
    using(async (tab) => {
      await tab.press('/');
      expect(await focused(tab)).toBe('search');
      await tab.type('auslanderbehorde');
      expect(await text(tab, '#count')).toMatch(/^\d+ von \d+ Schildern/);
      expect(await cardTexts(tab)).toContain('Ausländerbehörde');
      expect(await cardTexts(tab)).not.toContain('A-2.14');
      await tab.evaluate('document.getElementById("search").select()');
      await tab.type('السكن');
      expect(await cardTexts(tab)).toContain('EG-aufzug');
      // Within the search a slash is a slash.
      await tab.press('/');
      expect(await tab.evaluate('document.getElementById("search").value')).toBe('السكن/');
    }),
  );

  test(
    'comes back to what its address says',
    using(async (tab) => {
      await tab.open(await demoPage(), '#floor=2&variant=standard&sign=A-2.14');
      expect(await title(tab)).toBe('A-2.14 Wohngeld');
      expect(await tab.evaluate('document.getElementById("facet-floor").value')).toBe('2');
      await tab.evaluate('location.hash = "#sign=A-0.01&form=easy"');
      await tab.evaluate('new Promise((done) => setTimeout(done))');
      expect(await title(tab)).toBe('A-0.01, Leichte Sprache Information');
    }),
  );

  test(
    'walks with arrow keys over cards and through the big view, and gives the focus back',
    using(async (tab) => {
      await tab.evaluate('document.querySelector(".card button").focus()');
      await tab.press('ArrowRight');
      await tab.press('ArrowDown');
      await tab.press('ArrowUp');
      const second = await focused(tab);
      await tab.press('Enter');
      expect(await tab.evaluate('document.getElementById("view").open')).toBe(true);
      expect(await focused(tab)).toBe('view-title');
      expect(second).toContain((await title(tab)).split(/[, ]/)[0]);
      expect(await text(tab, '#view-place')).toBe(`2 von ${total}`);
      await tab.press('ArrowRight');
      await tab.press('ArrowRight');
      await tab.press('ArrowLeft');
      expect(await text(tab, '#view-place')).toBe(`3 von ${total}`);
      const shown = (await title(tab)).split(/[, ]/)[0] ?? '-';
      expect(await hash(tab)).toContain(`sign=${shown}`);
      await leave(tab);
      expect(await tab.evaluate('document.getElementById("view").open')).toBe(false);
      expect(await focused(tab)).toContain(shown);
      expect(await hash(tab)).toBe('');
    }),
  );

  test(
    'keeps the focus within the big view, and stays at the ends',
    using(async (tab) => {
      await tab.open(await demoPage(), '#sign=EG-aufzug');
      for (let step = 0; step < 60; step++) await tab.press('Tab', { shift: step % 7 === 0 });
      expect(
        await tab.evaluate(
          'document.activeElement === document.body || document.getElementById("view").contains(document.activeElement)',
        ),
      ).toBe(true);
      await tab.press('ArrowLeft');
      expect(await text(tab, '#view-place')).toBe(`1 von ${total}`);
      expect(await tab.evaluate('document.getElementById("view-previous").ariaDisabled')).toBe('true');
    }),
  );

  test(
    'shows of an Arabic text what stands on the sign, what should, where it begins and what it means',
    using(async (tab) => {
      await tab.open(await demoPage(), '#sign=EG-aufzug');
      await settled(tab);
      const entry = await tab.evaluate<Record<string, unknown>>(`(() => {
      const item = [...document.querySelectorAll('.text')].find((e) => e.querySelector('.words[lang=ar]')?.innerText.includes('السكن'));
      const words = item.querySelector('.words');
      const crop = item.querySelector('.crop').getBoundingClientRect();
      item.querySelector('.crop').focus();
      const [mark, image] = ['.mark', '.frame img'].map((e) => document.querySelector(e).getBoundingClientRect());
      return {
        text: words.innerText, dir: words.dir, side: getComputedStyle(words).direction, head: item.querySelector('.text-head').innerText,
        help: item.querySelector('.help').innerText, source: item.querySelector('.source').innerText, rest: item.lastElementChild.innerText,
        ratio: crop.width / crop.height,
        isRight: mark.right > image.left + image.width * 0.9 && mark.left > image.left + image.width / 2,
        isInside: mark.top > image.top && mark.bottom < image.bottom,
      };
    })()`);
      expect(entry).toMatchObject({ text: 'إعانة السكن', dir: 'rtl', side: 'rtl', isRight: true, isInside: true });
      expect(entry.head).toMatch(/Arabisch\s+العربية\s+← von rechts nach links\s+Entwurf/);
      expect(entry.help).toBe('Beginnt rechts mit إعانة, endet links mit السكن · 2 Wörter');
      expect(entry.source).toMatch(/Ausgangstext \(Deutsch\)\s*Wohngeld/);
      expect(entry.rest).toMatch(/^lesbar bis \d(,\d)? m · 1 Zeile$/);
      expect(entry.ratio).toBeGreaterThan(1.5);
    }),
  );

  test(
    'cuts out of the sign exactly the text that it speaks of',
    using(async (tab) => {
      await tab.open(await demoPage(), '#sign=A-0.01');
      await settled(tab);
      // Where dark pixels lie within each crop: a crop that is off shows ink at its edge, or none at all.
      const margins = await tab.evaluate<
        number[][]
      >(`Promise.all([...document.querySelectorAll('.crop')].map(async (crop) => {
      const [frame, image] = [crop.getBoundingClientRect(), crop.querySelector('img')];
      const place = image.getBoundingClientRect();
      return [frame.left - place.left, frame.top - place.top, place.right - frame.right, place.bottom - frame.bottom];
    }))`);
      expect(margins.length).toBe(7);
      for (const [left = -1, top = -1, right = -1, bottom = -1] of margins) {
        // The words of a door stand below its head and within its margins.
        expect(Math.min(left, top, right, bottom)).toBeGreaterThan(0);
      }
    }),
  );

  test(
    'says calmly that a template leaves a language out, and alarms nobody',
    using(async (tab) => {
      await tab.open(await demoPage(), '#sign=A-0.02');
      expect(await text(tab, '#view-sheet')).toContain('Die Vorlage lässt diese Sprache hier weg.');
      expect(await visible(tab, '.missing')).toBe(0);
    }),
  );

  test(
    'gives the printer every sign with its texts and pictures, and nothing to press',
    using(async (tab) => {
      await choose(tab, 'template', 'direction-sign');
      await choose(tab, 'variant', 'standard');
      await tab.look({ media: 'print' });
      await tab.evaluate('dispatchEvent(new Event("beforeprint"))');
      expect(await visible(tab, '.printed')).toBe(6);
      expect(await visible(tab, 'button, input, select, dialog')).toBe(0);
      expect(await text(tab, '#printed')).toContain('إعانة السكن');
      await tab.evaluate(
        'Promise.all([...document.querySelectorAll(".printed img")].map((i) => i.decode())).then(() => 0)',
      );
      expect(
        await tab.evaluate('[...document.querySelectorAll(".printed img")].every((i) => i.naturalWidth > 0)'),
      ).toBe(true);
      await tab.evaluate('dispatchEvent(new Event("afterprint"))');
      expect(await tab.evaluate('document.getElementById("printed").childElementCount')).toBe(0);
      const pdf = await tab.print();
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }),
  );

  test(
    'has nothing wider than a small phone',
    using(async (tab) => {
      await tab.look({ width: 360, height: 740 });
      for (const where of ['', '#sign=EG-aufzug', '#sign=A-0.01&form=easy']) {
        await tab.open(await demoPage(), where);
        await settled(tab);
        expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360);
        expect(await tab.evaluate('document.querySelector(".view").scrollWidth')).toBeLessThanOrEqual(360);
      }
    }),
  );
});

describe.skipIf(!judge('chromium'))('axe finds no barrier', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

  test.each([
    ['in the light', false, 1280, ''],
    ['in the dark', true, 1280, ''],
    ['on a phone', false, 390, '#language=ar'],
    ['with nothing found', false, 1280, '#search=xyzzy'],
    ['in the big view', false, 1280, '#sign=EG-aufzug'],
    ['in the big view of a sign with findings, in the dark', true, 1280, '#sign=A-0.01'],
    ['in the big view on a phone', true, 390, '#sign=A-0.01&form=easy'],
  ])('%s', async (_name, dark, width, where) => {
    await withBrowser(async (tab) => {
      await tab.look({ dark, width });
      await tab.open(await demoPage(), where);
      await settled(tab);
      await tab.evaluate('Promise.all(document.getAnimations().map((each) => each.finished)).then(() => 0)');
      await tab.evaluate('document.querySelectorAll("main > details").forEach((each) => { each.open = true; })');
      await tab.evaluate(`${axe};0`);
      const { violations, passes } = await tab.evaluate<{
        violations: unknown[];
        passes: number;
      }>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations, passes }) => ({
        violations: violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => [html.slice(0, 200), failureSummary])]),
        passes: passes.length,
      }))`);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(20);
    });
  });
});

test('every text of the demo kit is found on its sign, but for departments in a second language', async () => {
  const html = readFileSync(await demoPage(), 'utf8');
  const { signs } = JSON.parse(/id="data">(.*)<\/script>/.exec(html)?.[1] ?? '') as PageData;
  const lost = signs.flatMap(({ id, slots }) =>
    slots
      .filter(({ slot, texts }) => slot !== 'unit' && texts.some(({ painted }) => painted === undefined))
      .map(({ slot }) => `${id} ${slot}`),
  );
  expect(lost).toEqual([]);
});

/** The page of the demo kit with other data. */
async function pageWith(change: (data: PageData) => PageData): Promise<string> {
  const html = readFileSync(await demoPage(), 'utf8');
  const found = /(<script type="application\/json" id="data">)(.*)(<\/script>)/.exec(html);
  const data = change(JSON.parse(found?.[2] ?? '') as PageData);
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const file = join(temporaryFolder(), 'index.html');
  writeFileSync(
    file,
    html.replace(found?.[0] ?? '', () => `${found?.[1]}${json}${found?.[3]}`),
  );
  return file;
}

describe.skipIf(!judge('chromium'))('the proof page of another kit', () => {
  test('shows hostile ids, notes, names and texts as what they are: text', async () => {
    const evil = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;
    const file = await pageWith((data) => ({
      ...data,
      kit: evil,
      texts: [{ language: 'de', text: evil, state: 'draft' }],
      signs: [
        {
          ...(data.signs[0] as SignEntry),
          id: evil,
          note: evil,
          material: evil,
          number: evil,
          building: evil,
          floor: evil,
          persons: [evil],
          template: evil,
          pictures: [],
          slots: [{ slot: evil, texts: [{ text: 0 }] }],
          findings: [{ severity: 'error', code: evil, message: evil, hint: evil, place: evil }],
        },
      ],
      findings: [{ severity: 'warning', code: evil, message: evil }],
    }));
    await withBrowser(async (tab) => {
      await tab.look({});
      await tab.open(file, `#sign=${encodeURIComponent(evil)}`);
      expect(await title(tab)).toContain(evil);
      for (const place of ['#view-sheet .facts', '#view-sheet .findings', '#view-sheet .words'])
        expect(await text(tab, place)).toContain(evil);
      expect(await tab.evaluate('document.querySelectorAll("script").length')).toBe(2);
      expect(await tab.evaluate('document.querySelectorAll("img").length')).toBe(0);
      expect(await text(tab, '#view-pictures')).toContain('kein Bild');
      await leave(tab);
      expect(await cardTexts(tab)).toContain(evil);
      expect(tab.complaints).toEqual([]);
    });
  });

  test('would run no script that somebody slipped in', async () => {
    const html = readFileSync(await demoPage(), 'utf8');
    const file = join(temporaryFolder(), 'index.html');
    writeFileSync(
      file,
      html.replace(
        '<h1>',
        '<script>globalThis.ran = true;</script><b onclick="globalThis.ran = true" id="trap">x</b><h1>',
      ),
    );
    await withBrowser(async (tab) => {
      await tab.open(file);
      await click(tab, '#trap');
      expect(await tab.evaluate('globalThis.ran ?? false')).toBe(false);
      expect(tab.complaints.join()).toContain('Content Security Policy');
    });
  });

  test('finds its way through 2,000 signs', async () => {
    const file = await pageWith((data) => ({
      ...data,
      signs: Array.from({ length: 2000 }, (_, index): SignEntry => {
        const sign = data.signs[index % data.signs.length] as SignEntry;
        return { ...sign, id: `S-${index}`, variant: 'standard', floor: String(index % 5) };
      }),
    }));
    await withBrowser(async (tab) => {
      await tab.look({});
      await tab.open(file);
      expect(await text(tab, '#count')).toBe('2.000 Schilder');
      expect(await tab.evaluate('document.querySelectorAll("*").length')).toBeLessThan(3000);
      await choose(tab, 'floor', '3');
      expect(await text(tab, '#count')).toBe('400 von 2.000 Schildern');
      await tab.open(file, '#sign=S-1998');
      expect(await text(tab, '#view-place')).toBe('1.999 von 2.000');
      await leave(tab);
      expect(await focused(tab)).toContain('S-1998');
    });
  });
});
