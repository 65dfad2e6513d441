/** A collected file from its plan: signs are laid out one after the other, painted and let go. */
import type { PressRules } from '../../base/press.js';
import type { Page } from '../../display/item.js';
import type { PressProfile } from '../../kit/press/profile.js';
import type { Sign } from '../../kit/sign.js';
import { layOut } from '../../layout/lay-out.js';
import { showingBraille } from '../../layout/plates/with-tactile.js';
import { encodePdf } from '../../pdf/encode-pdf.js';
import { asHung } from '../../sheet/as-hung.js';
import type { PressMarks } from '../../sheet/press-marks.js';
import { placeOnSheet, type Sheet, type Slug } from '../../sheet/sheet.js';
import { keepsSpots } from '../make/extra-inks.js';
import type { SignContext } from '../make/sign-context.js';
import type { MakerSettings } from '../make/sign-maker.js';
import { slugLine } from '../make/slug.js';
import { VERSION } from '../package-files.js';
import { keyOf } from '../plan-signs.js';
import type { CollectedPlan, PagePlan } from './collected-plan.js';
import { type Desk, imposedSheet } from './imposed-sheet.js';
import { ticketSheets } from './ticket/ticket-sheets.js';
import { COLLECTED_WORDS } from './words.js';

export function makeCollected(
  plan: CollectedPlan,
  context: SignContext,
  { kit, organisation, date, press }: MakerSettings,
): Promise<Uint8Array> {
  const { path, title, language, draft } = plan;
  const forPress = isForPress(path);
  const marked = {
    marks: forPress ? press.profile.marks : ('none' as const),
    spotColours: keepsSpots(press.profile),
    slug: (label: string) => slugLine(label, date, context.layout.typesetter),
  };
  return encodePdf(sheetsOf(plan, context, { kit, marked, press: press.profile }), {
    outputIntent: context.intent,
    press: forPress ? press.profile : proofOf(press.profile),
    metadata: {
      title: [title, ...(organisation === '' || organisation === kit ? [] : [organisation])].join(' · '),
      creator: `Schildwerk ${VERSION}`,
      producer: `Schildwerk ${VERSION}`,
      date,
      language,
      draft,
    },
    id: path,
  });
}

const isForPress = (path: string): boolean => path.startsWith('press/');

/** What people look through shows what is printed, in text that can be searched, whatever the shop wants. */
const proofOf = (press: PressProfile): PressRules => ({
  ...press,
  standard: press.output.space === 'cmyk' ? 'x4' : 'plain',
  text: 'live',
  paints: 'all',
  scale: 1,
});

/** Sheets between two looks at the event loop. */
const SHEETS_A_TURN = 16;

/** How single signs of a file are marked, given what each is called. */
interface Marked {
  readonly marks: PressMarks;
  readonly spotColours: boolean;
  readonly slug: (label: string) => Slug;
}

async function* sheetsOf(
  plan: CollectedPlan,
  context: SignContext,
  { kit, marked, press }: { readonly kit: string; readonly marked: Marked; readonly press: PressProfile },
): AsyncGenerator<Sheet> {
  const pages = pageSource(plan, context, press);
  const desk: Desk = {
    plan,
    kit,
    typesetter: context.layout.typesetter,
    words: COLLECTED_WORDS[plan.language],
    page: pages.page,
    bookmark: (sign, page) => bookmarkOf(sign, page, plan),
  };
  if (plan.ticket !== undefined) {
    yield* ticketSheets(plan.ticket, {
      ...{ kit, title: plan.title, language: plan.language, typesetter: desk.typesetter },
      pictogram: (id) => context.layout.pictograms.get(id),
      async prepare(signs) {
        await new Promise((resume) => setImmediate(resume));
        await pages.prepare(signs);
      },
      picture: (sign) => pages.page(sign, 0),
    });
    return;
  }
  for (const [index, sheet] of plan.sheets.entries()) {
    await pages.prepare(sheet.kind === 'page' ? [sheet.sign] : sheet.placed.map(({ sign }) => sign));
    // The main thread works here too, and must hear interruptions and what other threads have to say.
    if (index % SHEETS_A_TURN === 0) await new Promise((resume) => setImmediate(resume));
    yield sheet.kind === 'page'
      ? pageSheet(sheet, desk, marked)
      : await desk.typesetter.unpacking(() => imposedSheet(sheet, index + 1, desk));
  }
}

function pageSheet(
  { sign, side, bleed, label, branch }: PagePlan,
  { plan, page, bookmark }: Desk,
  { slug, ...marked }: Marked,
): Sheet {
  const shown = page(sign, side);
  return {
    ...placeOnSheet(shown, { ...marked, bleed, slug: slug(signAt(plan, sign).name) }),
    label,
    bookmarks: [[...branch, bookmark(signAt(plan, sign), shown)]],
  };
}

function bookmarkOf({ id, variant }: Sign, { title }: Page, { language }: CollectedPlan): string {
  const words = title === id ? [] : [title];
  return [id, ...words, ...(variant === 'easy' ? [COLLECTED_WORDS[language].easy] : [])].join(' · ');
}

interface PageSource {
  /** Lays out what the next sheet shows; what the last one showed and this one does not is let go. */
  prepare(signs: readonly number[]): Promise<void>;
  page(sign: number, side: number): Page;
}

function pageSource(plan: CollectedPlan, { layout }: SignContext, press: PressProfile): PageSource {
  // Where no machine gets a plate, people cut by hand and see where.
  const forMachines = isForPress(plan.path) && Object.keys(press.spots).length > 0;
  let ready = new Map<number, readonly Page[]>();
  return {
    async prepare(wanted) {
      const next = new Map<number, readonly Page[]>();
      for (const place of wanted) {
        const pages = next.get(place) ?? ready.get(place) ?? (await layOut(signAt(plan, place), layout)).value;
        if (pages === undefined) throw new Error(`${keyOf(signAt(plan, place))} was made and can’t be laid out.`);
        next.set(place, pages);
      }
      ready = next;
    },
    page(sign, side) {
      const page = ready.get(sign)?.[side];
      if (page === undefined) throw new Error(`${keyOf(signAt(plan, sign))} has no side ${side + 1}.`);
      if (forMachines) return page;
      // On a print for the wall, dots that can't be felt would only look like dirt.
      return asHung(isForPress(plan.path) ? page : showingBraille(page, layout.theme));
    },
  };
}

export function signAt({ path, signs }: CollectedPlan, place: number): Sign {
  const sign = signs[place];
  if (sign === undefined) throw new Error(`${path} shows sign ${place}, which it lacks.`);
  return sign;
}
