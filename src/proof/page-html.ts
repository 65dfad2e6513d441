/** The page around its data: one file, with all that it needs in it and nothing from elsewhere. */

import type { PageData } from './client/data.js';
import { FACETS } from './client/filters.js';
import { type Words, wordsIn } from './client/words.js';

export interface Asset {
  readonly text: string;
  /** SHA-256 in base64: what the page's policy knows it by. */
  readonly digest: string;
}

export interface Assets {
  readonly script: Asset;
  readonly style: Asset;
}

/** By this the next build knows that a page is ours to replace. */
export const SIGNATURE = '<meta name="generator" content="Schildwerk">';

export function pageHtml(data: PageData, { script, style }: Assets): string {
  const words = wordsIn(data.tongue);
  const title = `${words.proofPage}: ${data.kit}`;
  return `<!doctype html>
<html lang="${data.tongue}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
${SIGNATURE}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style.text}</style>
</head>
<body>
${body(data, words)}
<script type="application/json" id="data">${json(data)}</script>
<script>${script.text}</script>
</body>
</html>
`;
}

/**
 * Nothing but what stands in the file, and pictures beside it. A page on a disk has no origin that every browser
 * takes for its own, so files are named too; they are what the page was opened with.
 */
const policy = (script: Asset, style: Asset): string =>
  [
    "default-src 'none'",
    "img-src 'self' file:",
    `script-src 'sha256-${script.digest}'`,
    `style-src 'sha256-${style.digest}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function body(data: PageData, words: Words): string {
  const facts = [data.organisation, words.asOf(data.date)].filter((part) => part !== '');
  return `<a class="skip" href="#signs-heading">${escaped(words.skip)}</a>
<header>
<div class="head-name">
<p class="over">${escaped(words.proofPage)}</p>
<h1>${escaped(data.kit)}</h1>
<p>${escaped(facts.join(' · '))}</p>
</div>
<ul class="figures" id="figures"></ul>
</header>
<noscript><p class="notice">${escaped(words.needsScript)}</p></noscript>
<main>
${selectionNotice(data, words)}${pressNotice(data, words)}<p class="notice draft" id="drafts" hidden></p>
<details class="how"><summary>${escaped(words.how)}</summary><ol>
${words.howSteps.map((step) => `<li>${escaped(step)}</li>`).join('\n')}
</ol></details>
<details class="how" id="general" hidden></details>
<search class="tools" aria-label="${escaped(words.filters)}">
<label class="field wide"><span>${escaped(words.search)}</span><input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="${escaped(words.searchHint)}"></label>
<details id="filters" class="filters"><summary>${escaped(words.filters)}</summary><div class="facets">
${FACETS.map((facet) => `<label class="field"><span>${escaped(words.facets[facet])}</span><select id="facet-${facet}"></select></label>`).join('\n')}
</div></details>
<div class="state">
<p id="count" role="status"></p>
<button type="button" id="reset" hidden>${escaped(words.reset)}</button>
<button type="button" id="print">${escaped(words.print)}</button>
</div>
</search>
<h2 class="unseen" id="signs-heading" tabindex="-1">${escaped(words.signs(2))}</h2>
<p class="nothing" id="nothing" hidden>${escaped(words.nothing)}</p>
<ul class="signs" id="signs"></ul>
<button type="button" class="more" id="more" hidden></button>
</main>
<dialog id="view" aria-labelledby="view-title">
<div class="view">
<div class="view-bar">
<h2 id="view-title" tabindex="-1"></h2>
<p id="view-place" role="status"></p>
<div class="view-buttons">
<button type="button" id="view-previous" aria-label="${escaped(words.previous)}" title="${escaped(words.previous)}">←</button>
<button type="button" id="view-next" aria-label="${escaped(words.next)}" title="${escaped(words.next)}">→</button>
<button type="button" id="view-close" aria-label="${escaped(words.close)}" title="${escaped(words.close)}">×</button>
</div>
</div>
<div class="view-pictures" id="view-pictures"></div>
<div class="view-sheet" id="view-sheet"></div>
</div>
</dialog>
<div class="printed-list" id="printed"></div>`;
}

function selectionNotice({ selection, signs }: PageData, words: Words): string {
  if (selection === undefined) return '';
  const asked = selection.words.join(' ');
  return `<p class="notice">${escaped(words.selection(asked, signs.length, selection.of))}</p>\n`;
}

function pressNotice({ pressColours }: PageData, words: Words): string {
  return pressColours === undefined ? '' : `<p class="notice">${escaped(words.pressColours(pressColours))}</p>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** Nothing in it can end the element that it stands in, or begin a comment there. */
const json = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c');
