/** The pages of a job ticket, one after the other: signs are laid out when their page is wanted, and let go. */
import { placeOutline } from '../../../base/outline.js';
import { DEFAULT_THEME } from '../../../colour/themes.js';
import { createGlyphTable } from '../../../display/glyph-table.js';
import type { Item, Page } from '../../../display/item.js';
import type { Pictogram } from '../../../pictogram/types.js';
import { placeOnSheet, type Sheet } from '../../../sheet/sheet.js';
import type { Typesetter } from '../../../text/types.js';
import { frontBricks, frontHead } from './front-page.js';
import { type Brick, type Easel, itemsOf, type LaidPage, paginate } from './paginate.js';
import { createCompositor, group, MARGIN, PAGE, pageOf, RIGHT, type Style, U } from './paper.js';
import { signBricks } from './sign-rows.js';
import type { Ticket } from './ticket.js';

const FOOT: Style = { size: 2.6, weight: 500, colour: 'quiet', role: 'artifact' };
const ROOM = { top: MARGIN, bottom: PAGE.height - MARGIN - 0.3 * U } as const;
/** In the block that needs no language. */
const PICTOGRAM = 'printer-copier';

export interface TicketDesk {
  readonly kit: string;
  readonly title: string;
  readonly language: 'de' | 'en';
  readonly typesetter: Typesetter;
  readonly pictogram: (id: string) => Pictogram | undefined;
  /** Lays out the signs of a page. */
  readonly prepare: (signs: readonly number[]) => Promise<void>;
  readonly picture: (sign: number) => Page;
}

export async function* ticketSheets(ticket: Ticket, desk: TicketDesk): AsyncGenerator<Sheet> {
  const { typesetter, title, language } = desk;
  const compositor = createCompositor(typesetter, language);
  const { head, pages } = await typesetter.unpacking(() => {
    const front = frontHead(ticket, desk.kit, compositor, (box) => figure(desk.pictogram(PICTOGRAM), box));
    const bricks: readonly Brick[] = [...frontBricks(ticket, compositor), ...signBricks(ticket, compositor)];
    return { head: front, pages: paginate(bricks, { ...ROOM, first: front.bottom }) };
  });
  const firstOfList = pages.findIndex(showsSigns);
  for (const [index, laid] of pages.entries()) {
    await desk.prepare(laid.laid.flatMap(({ brick }) => brick.sign ?? []));
    const page = await typesetter.unpacking(() => {
      const easel: Easel = { glyphs: createGlyphTable(), picture: desk.picture };
      const items: readonly Item[] = [
        ...(index === 0 ? head.put(easel.glyphs) : []),
        ...itemsOf(laid, easel),
        compositor
          .set(`${ticket.name} · ${desk.kit}`, FOOT, RIGHT - MARGIN - 3 * U, 1)
          .put({ x: MARGIN, y: foot }, easel.glyphs),
        compositor
          .set(`${index + 1} / ${pages.length}`, { ...FOOT, align: 'right' }, 3 * U)
          .put({ x: RIGHT, y: foot }, easel.glyphs),
      ];
      return pageOf(title, language, items, easel.glyphs);
    });
    const bookmark = index === 0 ? ticket.name : index === firstOfList ? ticket.words.list : undefined;
    yield { ...placeOnSheet(page, { bleed: 0 }), ...(bookmark === undefined ? {} : { bookmarks: [[bookmark]] }) };
  }
}

const foot = PAGE.height - U - FOOT.size;

const showsSigns = ({ laid }: LaidPage): boolean => laid.some(({ brick }) => brick.sign !== undefined);

/** Scaled by its ink, as on signs, in the middle of its box. */
function figure(
  pictogram: Pictogram | undefined,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Item {
  if (pictogram === undefined) return group({ role: 'artifact' });
  const { ink, layers } = pictogram;
  const scale = Math.min(box.width / ink.width, box.height / ink.height);
  const at = {
    x: box.x + (box.width - ink.width * scale) / 2 - ink.x * scale,
    y: box.y + (box.height - ink.height * scale) / 2 - ink.y * scale,
  };
  return group(
    { role: 'artifact' },
    ...layers.map(
      (layer): Item => ({
        kind: 'path',
        outline: placeOutline(layer.outline, at, scale),
        rule: layer.rule,
        fill: DEFAULT_THEME.colours['on-block'],
      }),
    ),
  );
}
