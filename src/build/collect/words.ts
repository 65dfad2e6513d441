/** What collected files say beside their signs, in the kit's language of documents. */
import type { Tongue } from '../../diagnostics/words.js';

export interface CollectedWords {
  readonly allSigns: string;
  readonly selection: (signs: number, all: number) => string;
  readonly volume: (number: number, of: number) => string;
  readonly officePrint: (format: string) => string;
  readonly noBuilding: string;
  readonly noFloor: string;
  readonly building: (name: string) => string;
  /** Plurals, for tables of contents; a template that is not here is called by its name. */
  readonly templates: Readonly<Record<string, string>>;
  readonly easy: string;
  readonly side: (number: number) => string;
  readonly size: (width: number, height: number) => string;
  readonly ruler: string;
  readonly sheet: (number: number, of: number) => string;
  /** Of a file of sheets that a print shop has. */
  readonly stock: (width: number, height: number) => string;
  readonly stockSheet: (number: number, of: number) => string;
  readonly scale: (percent: number) => string;
  readonly fill: (share: number) => string;
  readonly front: string;
  readonly back: (edge: 'long' | 'lower') => string;
}

export const COLLECTED_WORDS: Readonly<Record<Tongue, CollectedWords>> = {
  de: {
    allSigns: 'Alle Schilder',
    selection: (signs, all) => `Auswahl: ${signs} von ${all} Schildern`,
    volume: (number, of) => `Band ${number} von ${of}`,
    officePrint: (format) => `Hausdruck ${format}`,
    noBuilding: 'Ohne Gebäude',
    noFloor: 'Ohne Etage',
    building: (name) => `Gebäude ${name}`,
    templates: {
      'building-sign': 'Gebäudeschilder',
      'counter-sign': 'Schalterschilder',
      'desk-sign': 'Tischschilder',
      'direction-sign': 'Wegweiser',
      directory: 'Übersichtstafeln',
      'door-sign': 'Türschilder',
      'floor-sign': 'Etagenschilder',
      'handrail-sign': 'Handlaufschilder',
      'toilet-sign': 'WC-Schilder',
      'waiting-area': 'Wartebereiche',
    },
    easy: 'Leichte Sprache',
    side: (number) => `Seite ${number}`,
    size: (width, height) => `${decimal(width, ',')} × ${decimal(height, ',')} mm`,
    ruler: 'Diese Linie ist 100 mm lang. Wenn nicht: neu drucken, Skalierung 100 %.',
    sheet: (number, of) => `Blatt ${number} von ${of}`,
    stock: (width, height) => `Bögen ${decimal(width, ',')} × ${decimal(height, ',')} mm`,
    stockSheet: (number, of) => `Bogen ${number} von ${of}`,
    scale: (percent) => `${percent} % drucken`,
    fill: (share) => `${decimal(100 * share, ',')} % belegt`,
    front: 'Vorderseite',
    back: (edge) => `Rückseite, Bogen über die ${edge === 'long' ? 'lange' : 'untere'} Kante gewendet`,
  },
  en: {
    allSigns: 'All signs',
    selection: (signs, all) => `Selection: ${signs} of ${all} signs`,
    volume: (number, of) => `volume ${number} of ${of}`,
    officePrint: (format) => `Office printer ${format}`,
    noBuilding: 'No building',
    noFloor: 'No floor',
    building: (name) => `Building ${name}`,
    templates: {
      'building-sign': 'Building signs',
      'counter-sign': 'Counter signs',
      'desk-sign': 'Desk signs',
      'direction-sign': 'Direction signs',
      directory: 'Directories',
      'door-sign': 'Door signs',
      'floor-sign': 'Floor signs',
      'handrail-sign': 'Handrail signs',
      'toilet-sign': 'Toilet signs',
      'waiting-area': 'Waiting areas',
    },
    easy: 'Leichte Sprache',
    side: (number) => `side ${number}`,
    size: (width, height) => `${decimal(width, '.')} × ${decimal(height, '.')} mm`,
    ruler: 'This line is 100 mm long. If not: print again, scale 100 %.',
    sheet: (number, of) => `Sheet ${number} of ${of}`,
    stock: (width, height) => `sheets of ${decimal(width, '.')} × ${decimal(height, '.')} mm`,
    stockSheet: (number, of) => `Sheet ${number} of ${of}`,
    scale: (percent) => `print at ${percent} %`,
    fill: (share) => `${decimal(100 * share, '.')} % filled`,
    front: 'front',
    back: (edge) => `back, sheet turned over its ${edge === 'long' ? 'long' : 'lower'} edge`,
  },
};

const decimal = (value: number, separator: string): string =>
  String(Math.round(value * 10) / 10).replace('.', separator);
