import { PRESS_NAMES } from '../../build/press-profiles.js';
import type { CliWords } from '../words.js';

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;

const LIST_FLAGS = {
  root: 'Ordner darüber, aus dem das Kit lesen darf',
  out: 'wohin: ein Ordner oder eine Datei mit der Endung .pdf oder .png',
  json: 'gibt die Liste als ein JSON-Dokument aus',
} as const;

export const german: CliWords = {
  commands: {
    build: 'Macht die Schilder eines Kits: Druck-PDF, PNG, Auftragsliste, Bericht',
    check: 'Wendet jede Regel auf jedes Schild an und schreibt nichts',
    pictograms: 'Zeigt alle Piktogramme: als Tabelle oder als Blatt zum Drucken',
    templates: 'Zeigt alle Vorlagen, oder erlaubt die eigenen eines Kits auf diesem Rechner',
    languages: 'Zeigt alle Sprachen und wie weit ihre Übersetzungen sind',
    preflight: 'Prüft PDF-Dateien, von wem auch immer, für den Druck',
    help: 'Zeigt diese Hilfe oder die eines Befehls',
  },
  flags: {
    root: 'Ordner darüber, aus dem das Kit lesen darf',
    'allow-templates': 'führt eigene Vorlagen aus, von wem sie auch sind',
    trust: 'seine Vorlagen dürfen laufen, wie sie jetzt sind',
    only: 'ids nach einem Muster wie „A-1.*“; mehrfach möglich',
    where: 'Feld mit diesem Wert: floor=EG; mehrfach möglich',
    variant: 'Standardschilder oder die in Leichter Sprache',
    languages: 'nur diese, etwa de,ar; die erste Sprache bleibt',
    sheet: 'schreibt stattdessen ein Blatt zum Drucken: PDF und PNG',
    out: 'wohin (sonst: output/ im Kit)',
    format: 'was geschrieben wird (sonst: beides)',
    press: `Druckprofil statt des im Kit genannten: ${PRESS_NAMES.join(', ')} oder eine Datei des Kits`,
    group: 'eine Druckdatei für gleiche material,size,template,floor,building',
    dpi: 'der PNG; auto: 300, bei sehr großen Schildern weniger',
    'png-box': 'PNG ohne Beschnitt (trim, sonst) oder mit (media)',
    'proof-colours': 'Bilder zeigen, was die Druckmaschine aus den Farben macht',
    'no-proof': 'ohne Korrekturseite (index.html) und kit.pdf',
    jobs: 'Arbeitsprozesse (sonst: was lohnt, höchstens die Kerne)',
    force: 'macht auch Unverändertes neu; übernimmt fremde Ordner',
    'keep-going': 'schreibt die Schilder, die gelingen, auch wenn andere scheitern',
    strict: 'nimmt Warnungen wie Fehler',
    report: 'wie --json',
    json: 'gibt den Bericht als ein JSON-Dokument aus',
    timing: 'sagt, wie lange jeder Schritt gedauert hat',
    lang: 'Sprache der Meldungen (sonst: die des Systems)',
    help: 'zeigt diese Hilfe',
    version: 'zeigt die Version',
  },
  flagsOfCommand: {
    pictograms: LIST_FLAGS,
    templates: { ...LIST_FLAGS, 'allow-templates': 'führt eigene Vorlagen des Kits aus, um sie zu zeigen' },
    languages: LIST_FLAGS,
    preflight: { press: 'das Druckprofil, an dem gemessen wird (sonst: generic-x4)' },
  },
  groups: {
    kit: 'Was gelesen und ausgeführt werden darf:',
    selection: 'Welche Schilder:',
    output: 'Was geschrieben wird und wie:',
    verdict: 'Urteil und Bericht:',
    general: 'Immer:',
  },
  placeholders: {
    folder: 'Ordner',
    glob: 'Muster',
    tags: 'Kürzel',
    number: 'Zahl',
    field: 'Feld=Wert',
    fields: 'Felder',
    kit: 'Kit',
    profile: 'Profil',
    command: 'Befehl',
  },
  help: {
    about:
      'Macht mehrsprachige Schilder für öffentliche Gebäude: aus einer Raumliste Druck-PDF und PNG, zu jedem Schild auf Wunsch ein zweites in Leichter Sprache.',
    usage: 'Aufruf:',
    commandsHeading: 'Befehle:',
    exampleHeading: 'Beispiele:',
    perCommand: 'Die Schalter eines Befehls: schildwerk <Befehl> --help',
    exitCodes: [
      ['0', 'fertig, vielleicht mit Warnungen'],
      ['1', 'Probleme: Fehler, misslungenes Schild, unlesbare Datei, leere Auswahl'],
      ['2', 'der Aufruf ergibt keinen Sinn; es wurde nichts gelesen'],
      ['70', 'ein Fehler in Schildwerk selbst'],
      ['130, 143', 'unterbrochen'],
    ],
    exitCodesHeading: 'Rückgabewerte:',
    examples: {
      build: 'das Kreishaus nach output/',
      floor: 'die Schilder eines Stockwerks, nur PDF',
      check: 'nur nachsehen, ob alles stimmt',
      report: 'die Befunde für ein anderes Programm',
      pictograms: 'alle Piktogramme mit ihren Kennungen',
      sheet: 'ein Blatt mit allen Piktogrammen zum Drucken',
      templates: 'alle Vorlagen, auch die eines Kits',
      trust: 'eigene Vorlagen eines Kits zulassen',
      languages: 'alle Sprachen und der Stand ihrer Übersetzungen',
      languagesJson: 'dasselbe mit denen eines Kits für ein anderes Programm',
      preflight: 'jedes PDF eines Ordners vor dem Druck ansehen',
      help: 'alle Schalter eines Befehls',
    },
  },
  misuse: {
    noCommand: (commands) => `Es fehlt ein Befehl: ${either(commands)}.`,
    unknownCommand: (name, nearest) =>
      `Den Befehl „${name}“ gibt es nicht.${nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`}`,
    pathForCommand: (path) => `Den Befehl „${path}“ gibt es nicht. Um dieses Kit zu bauen: schildwerk build ${path}`,
    unknownFlag: (flag, nearest) =>
      `Den Schalter ${flag} gibt es nicht.${nearest === undefined ? '' : ` Meinten Sie ${nearest}?`}`,
    foreignFlag: (flag, command, takenBy) =>
      `Bei „${command}“ gibt es ${flag} nicht, nur bei ${takenBy.map((name) => `„${name}“`).join(' und ')}.`,
    surplus: (argument, command) => `„${command}“ kann mit „${argument}“ nichts anfangen.`,
    noValue: (flag, value) => `${flag} braucht einen Wert: ${flag} <${value}>.`,
    switchWithValue: (flag) => `${flag} nimmt keinen Wert.`,
    twice: (flag) => `${flag} ist doppelt angegeben.`,
    wrongValue: (flag, value, known, nearest) =>
      `${flag} nimmt ${either(known)}, nicht „${value}“.${nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`}`,
    wrongNumber: (flag, value, least, most, other) =>
      `${flag} nimmt eine ganze Zahl von ${least} bis ${most}${other === undefined ? '' : ` oder ${other}`}, nicht „${value}“.`,
    wrongWhere: (value) => `--where nimmt ein Feld und seinen Wert, etwa floor=EG, nicht „${value}“.`,
    wrongField: (name, known, nearest) =>
      `Ein Feld „${name}“ kennt --where nicht. ${nearest === undefined ? `Es gibt ${known.join(', ')}.` : `Meinten Sie „${nearest}“?`}`,
    wrongTag: (value) => `--languages nimmt Sprachkürzel wie de,ar,fa-AF; „${value}“ ist keines.`,
    withoutPng: (flag) => `${flag} betrifft PNG-Dateien, aber --format lässt sie weg.`,
    withoutPdf: (flag) => `${flag} betrifft PDF-Dateien, aber --format lässt sie weg.`,
    notBoth: (flag, other) => `${flag} und ${other} widersprechen sich.`,
    onlyWith: (flag, other) => `${flag} betrifft ${other}, und das fehlt.`,
    preflightWhat: 'Sagen Sie, welche Dateien: schildwerk preflight <pdf…>.',
    seeHelp: (command) => `Was möglich ist, zeigt: schildwerk ${command === undefined ? '' : `${command} `}--help`,
  },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  place: {
    sheet: (sheet) => `Blatt ${sheet}`,
    row: (row) => `Zeile ${row}`,
    column: (column) => `Spalte ${column}`,
    page: (page, x, y) => `Seite ${page}${x === undefined ? '' : `, ${x} mm von links, ${y} mm von oben`}`,
    sign: (sign) => `Schild ${sign}`,
    key: (key) => `Schlüssel ${key}`,
    also: 'auch: ',
    more: (places) => `und ${places} weitere ${places === 1 ? 'Stelle' : 'Stellen'}`,
    times: (count) => `${count}-mal`,
  },
  progress: (done, total, rate, left) =>
    `${done}/${total} Schilder, ${rate}/s${left === undefined ? '' : `, noch ${left}`}`,
  minutes: (minutes) => `${minutes} min`,
  seconds: (seconds) => `${seconds} s`,
  summary: {
    written: (signs, one) => `${signs} ${one ? 'Schild' : 'Schilder'} geschrieben`,
    upToDate: 'Alles ist auf dem neuesten Stand',
    someFailed: (failed, total) => `${failed} von ${total} Schildern misslungen`,
    nothingWritten: (errors) => `Nichts geschrieben: ${errors} Fehler`,
    tooStrict: (warnings, one) => `Nichts geschrieben: ${warnings} ${one ? 'Warnung' : 'Warnungen'}, und --strict`,
    untouched: (out) => `${out} ist, wie es war`,
    checked: (signs, one) => `${signs} ${one ? 'Schild' : 'Schilder'} geprüft, kein Fehler`,
    checkFailed: (errors) => `${errors} Fehler`,
    variants: { standard: 'Standard', easy: 'Leichte Sprache' },
    status: { written: 'geschrieben', unchanged: 'unverändert', failed: 'misslungen', unselected: 'nicht ausgewählt' },
    rowsLabel: 'Zeilen',
    rows: (read, signs, merged, skipped, failed) =>
      `${read} gelesen = ${signs} Schilder + ${merged} zusammengelegt + ${skipped} übersprungen + ${failed} misslungen`,
    warningsLabel: 'Warnungen',
    strict: 'mit --strict zählen sie als Fehler',
    selectionLabel: 'Auswahl',
    selection: 'order.csv, report.json und kit.pdf zeigen nur diese Schilder',
    outputLabel: 'Ausgabe',
    timingLabel: 'Zeit',
    files: (count, one) => `${count} ${one ? 'Datei' : 'Dateien'}`,
  },
  preflight: {
    labels: { kind: 'Art', pages: 'Seiten', plates: 'Platten', fonts: 'Schriften', images: 'Bilder' },
    size: (width, height, bleed, pages) =>
      `${pages} ${pages === 1 ? 'Seite' : 'Seiten'} ${width} × ${height} mm, Anschnitt ${bleed} mm`,
    plates: { Cyan: 'Cyan', Magenta: 'Magenta', Yellow: 'Gelb', Black: 'Schwarz' },
    font: (name, embedded) => (embedded ? name : `${name} (nicht eingebettet)`),
    more: (count) => `und ${count} weitere`,
    verdict: (bad, errors, warnings) => {
      const found = [
        ...(errors > 0 ? [`${errors} Fehler`] : []),
        ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`] : []),
      ].join(', ');
      if (bad) return `So nicht in den Druck: ${found}`;
      return found === '' ? 'Kein Fehler gefunden' : `Kein Fehler gefunden, aber ${found}`;
    },
    files: (all, good) => `${good} von ${all} Dateien haben bestanden`,
  },
  trust: {
    done: (count, one) =>
      one
        ? `${count} Vorlage darf laufen, solange niemand sie ändert.`
        : `${count} Vorlagen dürfen laufen, solange niemand sie ändert.`,
  },
  lists: {
    name: 'Name',
    says: 'zeigt',
    tongues: { de: 'Deutsch', en: 'Englisch' },
    facing: 'Richtung',
    facings: { left: 'links', right: 'rechts', none: '' },
    sizes: 'Formate in mm',
    distance: 'Abstand',
    languages: 'Sprachen',
    upTo: (max, recommended) => `bis ${max}, besser ${recommended}`,
    easy: 'Leichte Sprache',
    fields: 'Felder',
    origin: 'Herkunft',
    ofKit: 'Kit',
    untrusted: 'Kit, nicht vertraut: wurde nicht ausgeführt',
    yes: 'ja',
    no: 'nein',
    tag: 'Kürzel',
    language: 'Sprache',
    script: 'Schrift',
    direction: 'liest sich',
    directions: { ltr: 'nach rechts', rtl: 'nach links' },
    messages: 'Texte',
    complete: 'vollständig',
    states: { draft: 'Entwürfe', reviewed: 'geprüft', tested: 'erprobt' },
    autonym: 'Eigenname',
    count: {
      pictograms: (count, one) => `${count} ${one ? 'Piktogramm' : 'Piktogramme'}`,
      templates: (count, one) => `${count} ${one ? 'Vorlage' : 'Vorlagen'}`,
      languages: (count, one) => `${count} ${one ? 'Sprache' : 'Sprachen'}`,
    },
  },
  interrupted: (outputUntouched) =>
    outputUntouched ? 'Unterbrochen. Die Ausgabe ist, wie sie vorher war.' : 'Unterbrochen.',
  ourMistake: 'Das ist ein Fehler in Schildwerk, nicht in Ihrem Kit. Bitte melden Sie ihn mit diesen Zeilen:',
};
