/** What job tickets say, in the kit's language of documents. */
import type { Tongue } from '../../../diagnostics/words.js';
import type { OrderDetails } from '../../../kit/kit-config.js';
import type { TicketWords } from './ticket.js';

export interface TicketVocabulary {
  readonly name: string;
  readonly state: (day: string) => string;
  readonly part: (signs: number, all: number) => string;
  readonly words: TicketWords;
  readonly details: Readonly<Record<keyof OrderDetails, string>>;
  readonly noDetails: string;
  readonly noMaterial: string;
  readonly total: string;
  readonly page: (pages: string, one: boolean) => string;
  readonly note: (note: string) => string;
  readonly draft: string;
  readonly acceptedDraft: string;
  readonly picture: (id: string) => string;
  readonly allReleased: string;
  readonly drafts: (signs: number, one: boolean) => string;
  readonly acceptedDrafts: (signs: number, one: boolean) => string;
  readonly accepted: (languages: readonly string[], by: string, reason: string) => string;
}

export const TICKET_WORDS: Readonly<Record<Tongue, TicketVocabulary>> = {
  de: {
    name: 'Auftragszettel',
    state: (day) => `Stand ${day}`,
    part: (signs, all) => `Teilauftrag: ${signs} von ${all} Schildern des Kits`,
    words: {
      order: 'Auftrag',
      scope: 'Umfang',
      press: 'Für den Druck',
      drafts: 'Freigabe',
      list: 'Schilder',
      columns: { picture: 'Bild', sign: 'Schild und Ort', quantity: 'Stück', size: 'Format, Material', file: 'Datei' },
      totals: { material: 'Material', size: 'Endformat', signs: 'Schilder', pieces: 'Stück' },
    },
    details: {
      client: 'Auftraggeber',
      contact: 'Ansprechperson',
      phone: 'Telefon',
      email: 'E-Mail',
      deliverTo: 'Lieferung an',
      invoiceTo: 'Rechnung an',
      reference: 'Zeichen',
      deadline: 'Liefertermin',
      note: 'Hinweis',
    },
    noDetails: 'Im Kit stehen keine Angaben zum Auftrag (order).',
    noMaterial: 'ohne Angabe',
    total: 'Zusammen',
    page: (pages, one) => `${one ? 'Seite' : 'Seiten'} ${pages}`,
    note: (note) => `Hinweis: ${note}`,
    draft: 'Entwurf',
    acceptedDraft: 'Entwurf, angenommen',
    picture: (id) => `Schild ${id}, verkleinert`,
    allReleased: 'Alle Schilder sind freigegeben.',
    drafts: (signs, one) =>
      `${signs} ${one ? 'Schild zeigt' : 'Schilder zeigen'} Übersetzungen, die noch niemand geprüft hat. Die Dateien nennen sich Proof; bitte erst nach der Freigabe drucken.`,
    acceptedDrafts: (signs, one) =>
      `${signs} ${one ? 'Schild zeigt' : 'Schilder zeigen'} Entwürfe, die der Auftraggeber angenommen hat.`,
    accepted: (languages, by, reason) => `Angenommen von ${by} für ${languages.join(', ')}: ${reason}`,
  },
  en: {
    name: 'Job ticket',
    state: (day) => `as of ${day}`,
    part: (signs, all) => `Part of the order: ${signs} of the kit’s ${all} signs`,
    words: {
      order: 'Order',
      scope: 'Scope',
      press: 'For the press',
      drafts: 'Release',
      list: 'Signs',
      columns: { picture: 'Picture', sign: 'Sign and place', quantity: 'Qty', size: 'Size, material', file: 'File' },
      totals: { material: 'Material', size: 'Trimmed size', signs: 'Signs', pieces: 'Pieces' },
    },
    details: {
      client: 'Client',
      contact: 'Contact',
      phone: 'Phone',
      email: 'Email',
      deliverTo: 'Deliver to',
      invoiceTo: 'Invoice to',
      reference: 'Reference',
      deadline: 'Deadline',
      note: 'Note',
    },
    noDetails: 'The kit says nothing about the order (order).',
    noMaterial: 'not said',
    total: 'Together',
    page: (pages, one) => `${one ? 'page' : 'pages'} ${pages}`,
    note: (note) => `Note: ${note}`,
    draft: 'Draft',
    acceptedDraft: 'Draft, accepted',
    picture: (id) => `Sign ${id}, small`,
    allReleased: 'All signs are released.',
    drafts: (signs, one) =>
      `${signs} ${one ? 'sign shows' : 'signs show'} translations that nobody has reviewed. Their files call themselves proofs; please print after release only.`,
    acceptedDrafts: (signs, one) =>
      `${signs} ${one ? 'sign shows' : 'signs show'} drafts that the client has accepted.`,
    accepted: (languages, by, reason) => `Accepted by ${by} for ${languages.join(', ')}: ${reason}`,
  },
};

/** A day of ISO 8601 as people write it; anything else as it is. */
export const dayIn = (date: string, language: Tongue): string =>
  language === 'de' ? date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1') : date;
