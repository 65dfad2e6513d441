/** What the groups of pictograms are called, in both languages of the tool. A group that is not here is called by its id. */
export interface GroupName {
  readonly id: string;
  readonly de: string;
  readonly en: string;
}

const NAMES: Readonly<Record<string, readonly [de: string, en: string]>> = {
  service: ['Service', 'Service'],
  documents: ['Dokumente', 'Documents'],
  offices: ['Ämter', 'Offices'],
  health: ['Gesundheit', 'Health'],
  language: ['Sprache', 'Language'],
  access: ['Barrierefreiheit', 'Access'],
  toilets: ['Toiletten', 'Toilets'],
  ways: ['Wege', 'Ways'],
  rooms: ['Räume', 'Rooms'],
  facilities: ['Ausstattung', 'Facilities'],
  transport: ['Verkehr', 'Transport'],
  conduct: ['Verhalten', 'Conduct'],
  prohibition: ['Verbote', 'Prohibitions'],
  safety: ['Sicherheit', 'Safety'],
  own: ['Eigene des Kits', 'The kit’s own'],
  others: ['Weitere', 'Others'],
};

export const groupName = (id: string): GroupName => {
  const [de, en] = NAMES[id] ?? [id, id];
  return { id, de, en };
};
