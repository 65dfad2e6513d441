/** ticket.pdf: what order.csv says, for people. Planned when the hashes of all printed files are known. */
import { languageName } from '../../../catalogue/language.js';
import type { KitConfig, OrderDetails } from '../../../kit/kit-config.js';
import type { PressProfile } from '../../../kit/press/profile.js';
import { firstWords } from '../../../layout/lay-out.js';
import { draftLanguages, type OrderRow } from '../../order-csv.js';
import { sha256, stableJson } from '../../stable-json.js';
import type { CollectedPlan } from '../collected-plan.js';
import { placeNames } from '../place-names.js';
import { pressWords, type Said } from '../press-words.js';
import { COLLECTED_WORDS } from '../words.js';
import type { Ticket, TicketGroup, TicketRow } from './ticket.js';
import { dayIn, TICKET_WORDS } from './ticket-words.js';

export const TICKET = 'ticket.pdf';

export interface TicketKit {
  readonly config: Pick<KitConfig, 'name' | 'organisation' | 'documents' | 'floors' | 'order' | 'acceptDrafts'>;
  readonly press: PressProfile;
  readonly date: string;
  /** Where it is less than the whole kit: how many signs that would be. */
  readonly all: number | undefined;
  /** Hash of what shapes files beside the signs. */
  readonly settings: string;
}

/** `contents`: hash of all that shapes the sign, in the order of the rows. */
export function planTicket(rows: readonly OrderRow[], contents: readonly string[], kit: TicketKit): CollectedPlan {
  const { config, settings, date } = kit;
  const { documents: language, name } = config;
  const words = TICKET_WORDS[language];
  const ticket: Ticket = {
    name: words.name,
    about: [config.organisation === name ? '' : config.organisation, words.state(dayIn(date, language))]
      .filter(Boolean)
      .join(' · '),
    ...(kit.all === undefined ? {} : { part: words.part(rows.length, kit.all) }),
    words: words.words,
    pieces: rows.reduce((sum, { sign }) => sum + sign.quantity, 0),
    order: detailsOf(config.order, kit),
    press: pressWords(withInksOf(rows, kit.press), language),
    ...totalsOf(rows, kit),
    drafts: draftWords(rows, kit),
    rows: rowsOf(rows, kit),
  };
  const shown = { path: TICKET, title: `${name} · ${words.name}`, language, draft: false, sheets: [], ticket };
  return {
    ...shown,
    key: sha256(stableJson([settings, shown, contents])),
    signs: rows.map(({ sign }) => sign),
  };
}

/** Inks that this order has; what else the press could do is no matter of it. */
export function withInksOf(rows: readonly OrderRow[], press: PressProfile): PressProfile {
  const plates = new Set(rows.map(({ cells }) => String(cells.plates)));
  const spots = Object.entries(press.spots).filter(([, { name }]) => [...plates].some((all) => all.includes(name)));
  return { ...press, spots: Object.fromEntries(spots) };
}

function detailsOf(order: OrderDetails, { config }: TicketKit): readonly Said[] {
  const { details, noDetails } = TICKET_WORDS[config.documents];
  const given = (Object.keys(details) as (keyof OrderDetails)[]).flatMap((key): Said[] => {
    const text = order[key];
    if (text === undefined || text === '') return [];
    return [{ label: details[key], text: key === 'deadline' ? dayIn(text, config.documents) : text }];
  });
  return given.length === 0 ? [{ label: '', text: noDetails }] : given;
}

/** Signs of which none is wanted are in the list, and count for nothing here. */
function totalsOf(rows: readonly OrderRow[], { config }: TicketKit): Pick<Ticket, 'groups' | 'total'> {
  const { noMaterial, total } = TICKET_WORDS[config.documents];
  const { size: said } = COLLECTED_WORDS[config.documents];
  const wanted = rows.filter(({ sign }) => sign.quantity > 0);
  const groups = new Map<string, TicketGroup>();
  for (const { sign } of wanted) {
    const material = sign.material === '' ? noMaterial : sign.material;
    const size = said(sign.size.width, sign.size.height);
    const key = stableJson([material, size]);
    const { signs, pieces } = groups.get(key) ?? { signs: 0, pieces: 0 };
    groups.set(key, { material, size, signs: signs + 1, pieces: pieces + sign.quantity });
  }
  const all = [...groups.values()];
  return {
    // The largest job first; the sort keeps the order of places among equals.
    groups: all.sort((a, b) => b.pieces - a.pieces),
    total: {
      material: total,
      size: '',
      signs: wanted.length,
      pieces: all.reduce((sum, { pieces }) => sum + pieces, 0),
    },
  };
}

function draftWords(rows: readonly OrderRow[], { config }: TicketKit): readonly string[] {
  const { allReleased, drafts, acceptedDrafts, accepted } = TICKET_WORDS[config.documents];
  const count = (status: string): number => rows.filter(({ cells }) => cells.status === status).length;
  const [open, taken] = [count('draft'), count('approved-draft')];
  if (open + taken === 0) return [allReleased];
  const onSigns = new Set(rows.flatMap(({ sign }) => draftLanguages(sign)));
  const acceptances = config.acceptDrafts.flatMap(({ languages, by, reason }) => {
    const meant = languages.filter((language) => onSigns.has(language));
    return meant.length === 0
      ? []
      : [
          accepted(
            meant.map((tag) => languageName(tag, config.documents)),
            by,
            reason,
          ),
        ];
  });
  return [
    ...(open === 0 ? [] : [drafts(open, open === 1)]),
    ...(taken === 0 ? [] : [acceptedDrafts(taken, taken === 1)]),
    ...acceptances,
  ];
}

function rowsOf(rows: readonly OrderRow[], { config }: TicketKit): readonly TicketRow[] {
  const words = TICKET_WORDS[config.documents];
  const { easy, size } = COLLECTED_WORDS[config.documents];
  const { buildingOf, floorOf } = placeNames(config);
  const states: Readonly<Record<string, string>> = { draft: words.draft, 'approved-draft': words.acceptedDraft };
  return rows.map(({ sign, cells }, index): TicketRow => {
    const pages = String(cells.page);
    return {
      sign: index,
      alt: words.picture(sign.id),
      id: sign.id,
      variant: sign.variant === 'easy' ? easy : '',
      says: firstWords(sign) ?? '',
      place: [buildingOf(sign), floorOf(sign), sign.number ?? ''].filter(Boolean).join(' · '),
      quantity: sign.quantity,
      size: size(sign.size.width, sign.size.height),
      material: sign.material,
      finishing: String(cells.finishing),
      note: sign.note === '' ? '' : words.note(sign.note),
      file: String(cells.file),
      pages: [words.page(pages.replaceAll(' ', ', '), !pages.includes(' ')), String(cells.plates)]
        .filter(Boolean)
        .join(' · '),
      digest: String(cells.sha256).slice(0, 12),
      status: states[String(cells.status)] ?? '',
    };
  });
}
