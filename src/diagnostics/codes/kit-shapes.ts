/** What a value in kit.yaml should look like, by name, in words. Schemas carry only the names. */
export const SHAPE_WORDS = {
  arrow: {
    en: 'a direction (up, up-right, right, down-right, down, down-left, left, up-left)',
    de: 'eine Richtung (up, up-right, right, down-right, down, down-left, left, up-left)',
  },
  column: {
    en: 'a column name such as Raumnr, or a pattern such as "{Gebäude}-{Raumnr}"',
    de: 'ein Spaltenname wie Raumnr oder ein Muster wie "{Gebäude}-{Raumnr}"',
  },
  'column-values': {
    en: 'the word auto, a map such as { Teeküche: rooms.kitchenette }, or both with auto: true in the map',
    de: 'das Wort auto, eine Zuordnung wie { Teeküche: rooms.kitchenette } oder beides mit auto: true darin',
  },
  contour: {
    en: 'true, false or kiss (through the film, not its carrier)',
    de: 'true, false oder kiss (durch die Folie, nicht durch den Träger)',
  },
  corners: { en: 'a radius in mm from 0 to 500, such as 6', de: 'ein Radius in mm von 0 bis 500, zum Beispiel 6' },
  date: { en: 'a day that exists, written YYYY-MM-DD', de: 'ein Tag, den es gibt, geschrieben JJJJ-MM-TT' },
  destination: {
    en: 'a destination with "arrow" and either "message" or "text"',
    de: 'ein Ziel mit „arrow“ und entweder „message“ oder „text“',
  },
  destinations: {
    en: 'a list of destinations, each with "arrow" and "message" or "text"',
    de: 'eine Liste von Zielen, jedes mit „arrow“ und „message“ oder „text“',
  },
  distance: {
    en: 'a distance in metres between 0 and 100, such as 2.5',
    de: 'ein Abstand in Metern zwischen 0 und 100, zum Beispiel 2.5',
  },
  documents: { en: 'de or en', de: 'de oder en' },
  easy: {
    en: 'false, true, only, or a list of templates such as [door-sign, notice]',
    de: 'false, true, only oder eine Liste von Vorlagen wie [door-sign, notice]',
  },
  file: { en: 'the name of a file or folder', de: 'der Name einer Datei oder eines Ordners' },
  flag: { en: 'true or false', de: 'true oder false' },
  floors: {
    en: 'floors such as EG: { code: "0", order: 0 }',
    de: 'Geschosse wie EG: { code: "0", order: 0 }',
  },
  header: {
    en: 'true, false, or the number of the row that holds the column names',
    de: 'true, false oder die Nummer der Zeile mit den Spaltennamen',
  },
  'hole-diameter': {
    en: 'a diameter in mm from 1 to 100, such as 5',
    de: 'ein Durchmesser in mm von 1 bis 100, zum Beispiel 5',
  },
  'hole-inset': {
    en: 'how far the middle of a hole lies from the edges, in mm, such as 12 (not beside a list of places in "at")',
    de: 'der Abstand der Lochmitte von den Rändern in mm, zum Beispiel 12 (nicht neben einer Liste von Orten in „at“)',
  },
  'hole-places': {
    en: 'corners, top, bottom, sides, or a list of places [x, y] in mm from the top left corner',
    de: 'corners, top, bottom, sides oder eine Liste von Orten [x, y] in mm von der linken oberen Ecke',
  },
  holes: {
    en: 'holes such as { diameter: 5, inset: 12, at: corners }',
    de: 'Löcher wie { diameter: 5, inset: 12, at: corners }',
  },
  languages: {
    en: 'a list of language tags such as [de, en, ar] (for the whole kit also a map: a list for each template)',
    de: 'eine Liste von Sprachkürzeln wie [de, en, ar] (für das ganze Kit auch je Vorlage eine Liste)',
  },
  list: { en: 'a list', de: 'eine Liste' },
  map: { en: 'a map of keys and values', de: 'eine Zuordnung aus Schlüsseln und Werten' },
  'sheet-distance': { en: 'a length in mm from 0 to 1000', de: 'eine Länge in mm von 0 bis 1000' },
  messages: { en: 'a list of messages', de: 'eine Liste von Meldungen' },
  'order-number': { en: 'a whole number (0 is the ground floor)', de: 'eine ganze Zahl (0 ist das Erdgeschoss)' },
  'person-policy': { en: 'full, surname, function or none', de: 'full, surname, function oder none' },
  persons: {
    en: 'a name, or a list of names or of { title, given, family, role }',
    de: 'ein Name oder eine Liste aus Namen oder { title, given, family, role }',
  },
  pictogram: {
    en: 'the name of a pictogram or a list of names',
    de: 'der Name eines Piktogramms oder eine Liste davon',
  },
  quantity: {
    en: 'a whole number from 0, or { standard: 2, easy: 1 }',
    de: 'eine ganze Zahl ab 0 oder { standard: 2, easy: 1 }',
  },
  schema: { en: '1', de: '1' },
  'sign-easy': { en: 'true, false or only', de: 'true, false oder only' },
  'sign-shape': {
    en: 'a shape such as { corners: 6, holes: { diameter: 5, inset: 12, at: corners }, contour: true }',
    de: 'eine Form wie { corners: 6, holes: { diameter: 5, inset: 12, at: corners }, contour: true }',
  },
  sheets: {
    en: 'a list of sheets such as { material: Alu-Dibond 3 mm, size: [1500, 1000] }',
    de: 'eine Liste von Bögen wie { material: Alu-Dibond 3 mm, size: [1500, 1000] }',
  },
  'sheet-size': {
    en: '[width, height] in mm, each more than two margins and at most 5080 (a PDF page can’t be larger)',
    de: '[Breite, Höhe] in mm, jede größer als zwei Ränder und höchstens 5080 (größer darf eine PDF-Seite nicht sein)',
  },
  size: {
    en: 'the name of a size, or [width, height] in mm',
    de: 'der Name eines Formats oder [Breite, Höhe] in mm',
  },
  tag: { en: 'a language tag such as de, ar or sr-Latn', de: 'ein Sprachkürzel wie de, ar oder sr-Latn' },
  text: { en: 'a text that is not empty', de: 'ein Text, der nicht leer ist' },
  texts: {
    en: 'texts by language, such as { de: Küche, en: Kitchen }',
    de: 'Texte je Sprache wie { de: Küche, en: Kitchen }',
  },
  white: { en: 'none, full or print', de: 'none, full oder print' },
  url: { en: 'an address, or one for each language', de: 'eine Adresse oder je Sprache eine' },
  about: {
    en: 'a sentence, or one in each language: { de: …, en: … }',
    de: 'ein Satz oder einer in jeder Sprache: { de: …, en: … }',
  },
  said: {
    en: 'a text, or one in each language: { de: …, en: … }',
    de: 'ein Text oder einer in jeder Sprache: { de: …, en: … }',
  },
  'white-rules': {
    en: 'how white is laid below the print: { choke: 0.1 }, in mm',
    de: 'wie Weiß unter dem Druck liegt: { choke: 0.1 }, in mm',
  },
  choke: { en: 'a length from 0 to 1 mm', de: 'eine Länge von 0 bis 1 mm' },
  'colour-space': {
    en: 'cmyk or srgb',
    de: 'cmyk oder srgb',
  },
  'file-name': {
    en: 'a pattern with {name} in it, such as "{name}_{material}_{quantity}x" (fields: name, material, size, quantity, template, variant, building, floor, each once; an underscore between two)',
    de: 'ein Muster, in dem {name} vorkommt, etwa "{name}_{material}_{quantity}x" (Felder: name, material, size, quantity, template, variant, building, floor, jedes einmal; zwischen zweien ein Unterstrich)',
  },
  'ink-name': {
    en: 'the name of an ink that is none of the four process inks, such as CutContour',
    de: 'der Name einer Farbe, die keine der vier Prozessfarben ist, etwa CutContour',
  },
  inks: {
    en: 'four percentages, [cyan, magenta, yellow, black], each from 0 to 100',
    de: 'vier Prozentwerte, [Cyan, Magenta, Gelb, Schwarz], je von 0 bis 100',
  },
  marks: {
    en: 'none, crop or full',
    de: 'none, crop oder full',
  },
  millimetres: {
    en: 'a length in mm',
    de: 'eine Länge in mm',
  },
  output: {
    en: 'a printing condition: { condition: FOGRA39, icc: profile.icc }',
    de: 'eine Druckbedingung: { condition: FOGRA39, icc: profil.icc }',
  },
  paints: {
    en: 'all or plates',
    de: 'all oder plates',
  },
  percent: {
    en: 'a percentage from 0 to 100',
    de: 'ein Prozentwert von 0 bis 100',
  },
  process: {
    en: 'white, cut, kiss-cut, drill, braille or relief',
    de: 'white, cut, kiss-cut, drill, braille oder relief',
  },
  'profile-name': {
    en: 'the name of a shipped printer profile',
    de: 'der Name eines mitgelieferten Druckprofils',
  },
  scale: {
    en: '1 or 0.1',
    de: '1 oder 0.1',
  },
  spot: {
    en: 'an ink such as { name: CutContour, cmyk: [0, 100, 0, 0] }, or false',
    de: 'eine Farbe wie { name: CutContour, cmyk: [0, 100, 0, 0] } oder false',
  },
  spots: {
    en: 'inks by process, such as cut: { name: CutContour, cmyk: [0, 100, 0, 0] }',
    de: 'Farben je Arbeitsgang, etwa cut: { name: CutContour, cmyk: [0, 100, 0, 0] }',
  },
  standard: {
    en: 'x4, x3, x1a or plain',
    de: 'x4, x3, x1a oder plain',
  },
  'text-kind': {
    en: 'live or outlined',
    de: 'live oder outlined',
  },
  'total-ink': {
    en: 'a percentage from 100 to 400, or false',
    de: 'ein Prozentwert von 100 bis 400 oder false',
  },
} as const;

export type Shape = keyof typeof SHAPE_WORDS;
