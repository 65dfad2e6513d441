/** What a data sheet says beside the sign's own texts, in the kit's language of documents. */
import type { Tongue } from '../diagnostics/words.js';

export interface EngravingWords {
  readonly title: string;
  readonly length: (value: number) => string;
  readonly size: (width: number, height: number) => string;
  readonly building: string;
  readonly floor: string;
  readonly state: string;
  readonly scale: string;
  readonly ruler: string;
  readonly grey: string;
  readonly braille: string;
  readonly cells: (lines: number, cells: number) => string;
  readonly geometry: string;
  readonly dotsInCell: string;
  readonly cellToCell: string;
  readonly lineToLine: string;
  readonly dotDiameter: string;
  readonly dotHeight: string;
  readonly enlarged: (times: number) => string;
  readonly raised: string;
  readonly capitals: string;
  readonly relief: string;
  readonly reliefRange: (least: number, most: number) => string;
  readonly profile: string;
  readonly profileIs: string;
  readonly clear: string;
  readonly atLeast: (value: string) => string;
  readonly mounting: string;
  readonly mountingHeight: string;
  readonly aboveFloor: (lowest: number, highest: number) => string;
  readonly besideDoor: string;
  readonly fromDoor: (least: number, most: number) => string;
  readonly onRail: string;
  readonly railEnds: string;
  readonly railLetters: string;
  readonly twelve: string;
  readonly railBraille: string;
  readonly aboveLetters: string;
  readonly headDown: string;
  readonly files: string;
  readonly filesAre: string;
  readonly notes: string;
  readonly neverScaled: string;
  readonly proofRead: string;
  readonly leftOut: (texts: string, kept: string) => string;
  readonly standard: string;
}

const said = (value: number, point: string): string => String(Math.round(value * 100) / 100).replace('.', point);

export const ENGRAVING_WORDS: Readonly<Record<Tongue, EngravingWords>> = {
  de: {
    title: 'Datenblatt für tastbare Schrift',
    length: (value) => said(value, ','),
    size: (width, height) => `${said(width, ',')} × ${said(height, ',')} mm`,
    building: 'Gebäude',
    floor: 'Etage',
    state: 'Stand',
    scale: 'Maßstab 1 : 1, alle Maße in mm',
    ruler: 'Diese Linie ist 100 mm lang. Wenn nicht: neu drucken, Skalierung 100 %.',
    grey: 'Grau: was gedruckt wird. Schwarz: was zu ertasten ist.',
    braille: 'Braille',
    cells: (lines, cells) =>
      `Deutsche Basisschrift ohne Großschreibzeichen, ${lines === 1 ? 'eine Zeile' : `${lines} Zeilen`}, ${cells} Zeichen`,
    geometry: 'Maße der Punkte (Marburg Medium)',
    dotsInCell: 'Punktabstand im Zeichen, quer und hoch',
    cellToCell: 'von Zeichen zu Zeichen',
    lineToLine: 'von Zeile zu Zeile',
    dotDiameter: 'Durchmesser am Fuß des Punkts',
    dotHeight: 'Höhe des Punkts',
    enlarged: (times) => `vergrößert ${times} : 1`,
    raised: 'Erhabene Buchstaben (Profilschrift)',
    capitals: 'Höhe der Großbuchstaben',
    relief: 'Höhe über dem Schild',
    reliefRange: (least, most) => `${said(least, ',')} bis ${said(most, ',')} mm`,
    profile: 'Form der Striche',
    profileIs: 'Prisma oder rund, ohne Grat',
    clear: 'Freiraum um Braille',
    atLeast: (value) => `mindestens ${value}`,
    mounting: 'Montage',
    mountingHeight: 'Mitte der tastbaren Schrift',
    aboveFloor: (lowest, highest) => `${lowest} bis ${highest} mm über dem Boden`,
    besideDoor: 'neben der Tür, auf der Seite der Klinke',
    fromDoor: (least, most) => `${least} bis ${most} mm vom Rahmen`,
    onRail: 'auf dem Handlauf',
    railEnds: 'über der ersten und vor der letzten Stufe, wo der Lauf abknickt; auf beiden Läufen',
    railLetters: 'Buchstaben',
    twelve: 'nach oben (12 Uhr), längs des Handlaufs',
    railBraille: 'Braille',
    aboveLetters: 'direkt über den Buchstaben',
    headDown: 'zur Wand und auf dem Kopf stehend, mit Absicht: Es lesen die Finger, die den Lauf umgreifen',
    files: 'Dateien',
    filesAre: 'DXF und SVG mit gleichem Namen, in mm: Ebenen BRAILLE, RELIEF und OUTLINE oder CUT',
    notes: 'Bitte beachten',
    neverScaled: 'Braille wird nie verkleinert, vergrößert, verzerrt oder in einer anderen Schrift gesetzt.',
    proofRead:
      'Bitte lassen Sie die Braille vor der Fertigung vom örtlichen Blinden- und Sehbehindertenverein (DBSV) Korrektur lesen.',
    leftOut: (texts, kept) =>
      `„${texts}“ steht nur in Braille; für erhabene Buchstaben reicht der Platz allein für „${kept}“.`,
    standard:
      'Die Maße folgen veröffentlichten Auszügen und Leitfäden. Die Normen selbst (DIN 32986, künftig EN 18156) lagen nicht vor; woher jede Zahl stammt, sagt docs/de/tactile.md.',
  },
  en: {
    title: 'Data sheet for tactile lettering',
    length: (value) => said(value, '.'),
    size: (width, height) => `${said(width, '.')} × ${said(height, '.')} mm`,
    building: 'Building',
    floor: 'Floor',
    state: 'As of',
    scale: 'Scale 1 : 1, all measures in mm',
    ruler: 'This line is 100 mm long. If not: print again, scale 100 %.',
    grey: 'Grey: what is printed. Black: what can be felt.',
    braille: 'Braille',
    cells: (lines, cells) =>
      `German Basisschrift without signs for capitals, ${lines === 1 ? 'one line' : `${lines} lines`}, ${cells} cells`,
    geometry: 'Measures of the dots (Marburg Medium)',
    dotsInCell: 'dot to dot in a cell, across and down',
    cellToCell: 'cell to cell',
    lineToLine: 'line to line',
    dotDiameter: 'diameter at the base of a dot',
    dotHeight: 'height of a dot',
    enlarged: (times) => `enlarged ${times} : 1`,
    raised: 'Raised letters (Profilschrift)',
    capitals: 'height of capitals',
    relief: 'height above the sign',
    reliefRange: (least, most) => `${said(least, '.')} to ${said(most, '.')} mm`,
    profile: 'form of the strokes',
    profileIs: 'prism or round, without burrs',
    clear: 'clear space around Braille',
    atLeast: (value) => `at least ${value}`,
    mounting: 'Mounting',
    mountingHeight: 'middle of the tactile lettering',
    aboveFloor: (lowest, highest) => `${lowest} to ${highest} mm above the floor`,
    besideDoor: 'beside the door, on the side of its handle',
    fromDoor: (least, most) => `${least} to ${most} mm from the frame`,
    onRail: 'on the handrail',
    railEnds: 'above the first and before the last step, where the rail bends; on both rails',
    railLetters: 'letters',
    twelve: 'facing up (12 o’clock), along the rail',
    railBraille: 'Braille',
    aboveLetters: 'directly above the letters',
    headDown: 'facing the wall and head down, on purpose: it is read by the fingers that close around the rail',
    files: 'Files',
    filesAre: 'DXF and SVG of the same name, in mm: layers BRAILLE, RELIEF and OUTLINE or CUT',
    notes: 'Please note',
    neverScaled: 'Braille is never made smaller or larger, distorted or set in another font.',
    proofRead:
      'Please have the Braille proof-read by the local association of blind people (DBSV) before anything is made.',
    leftOut: (texts, kept) => `"${texts}" stands in Braille alone; raised letters have room for "${kept}" only.`,
    standard:
      'The measures follow published excerpts and guidelines. The standards themselves (DIN 32986, soon EN 18156) were not at hand; docs/tactile.md says where each number comes from.',
  },
};
