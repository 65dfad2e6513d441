import type { CliWords } from '../words.js';

const either = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} oder ${names.at(-1)}`;

export const german: CliWords = {
  commands: {
    build: 'Macht die Schilder eines Schildersatzes: Druck-PDF, PNG, Auftragsliste, Bericht',
    check: 'Wendet jede Regel auf jedes Schild an und schreibt nichts',
    templates: 'Erlaubt, dass die eigenen Vorlagen eines Schildersatzes auf diesem Rechner laufen',
  },
  flags: {
    root: 'Ordner darüber, aus dem der Schildersatz lesen darf',
    'allow-templates': 'führt eigene Vorlagen aus, von wem sie auch sind',
    trust: 'seine Vorlagen dürfen laufen, wie sie jetzt sind',
    only: 'ids nach einem Muster wie „A-1.*“; mehrfach möglich',
    where: 'Feld mit diesem Wert: floor=EG; mehrfach möglich',
    variant: 'Standardschilder oder die in Leichter Sprache',
    languages: 'nur diese, etwa de,ar; die erste Sprache bleibt',
    out: 'wohin (sonst: output/ im Schildersatz)',
    format: 'was geschrieben wird (sonst: beides)',
    dpi: 'der PNG; auto: 300, bei sehr großen Schildern weniger',
    'png-box': 'PNG ohne Beschnitt (trim, sonst) oder mit (media)',
    'no-proof': 'ohne Korrekturseite (index.html)',
    jobs: 'Arbeitsprozesse (sonst: einer je Prozessorkern)',
    force: 'macht auch Unverändertes neu; übernimmt fremde Ordner',
    'keep-going': 'schreibt die Schilder, die gelingen, auch wenn andere scheitern',
    strict: 'Rückgabewert 1 auch bei Warnungen',
    report: 'wie --json',
    json: 'gibt den Bericht als ein JSON-Dokument aus',
    timing: 'sagt, wie lange jeder Schritt gedauert hat',
    lang: 'Sprache der Meldungen (sonst: die des Systems)',
    help: 'zeigt diese Hilfe',
    version: 'zeigt die Version',
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
    kit: 'Schildersatz',
  },
  help: {
    about:
      'Macht mehrsprachige Schildersätze für öffentliche Gebäude: aus einer Raumliste Druck-PDF und PNG, zu jedem Schild auf Wunsch ein zweites in Leichter Sprache.',
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
      trust: 'eigene Vorlagen eines Schildersatzes zulassen',
    },
  },
  misuse: {
    noCommand: 'Es fehlt ein Befehl: build, check oder templates.',
    unknownCommand: (name, nearest) =>
      `Den Befehl „${name}“ gibt es nicht.${nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`}`,
    pathForCommand: (path) =>
      `Den Befehl „${path}“ gibt es nicht. Um diesen Schildersatz zu bauen: schildwerk build ${path}`,
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
    wrongTag: (value) => `--languages nimmt Sprachkürzel wie de,ar,fa-AF; „${value}“ ist keines.`,
    withoutPng: (flag) => `${flag} betrifft PNG-Dateien, aber --format lässt sie weg.`,
    trustWhat: 'Sagen Sie, wessen Vorlagen Sie vertrauen: schildwerk templates --trust <Schildersatz>.',
    seeHelp: (command) => `Was möglich ist, zeigt: schildwerk ${command === undefined ? '' : `${command} `}--help`,
  },
  severity: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  place: {
    sheet: (sheet) => `Blatt ${sheet}`,
    row: (row) => `Zeile ${row}`,
    column: (column) => `Spalte ${column}`,
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
    untouched: (out) => `${out} ist, wie es war`,
    checked: (signs, one) => `${signs} ${one ? 'Schild' : 'Schilder'} geprüft, kein Fehler`,
    checkFailed: (errors) => `${errors} Fehler`,
    variants: { standard: 'Standard', easy: 'Leichte Sprache' },
    status: { written: 'geschrieben', unchanged: 'unverändert', failed: 'misslungen', unselected: 'nicht ausgewählt' },
    rowsLabel: 'Zeilen',
    rows: (read, signs, merged, skipped, failed) =>
      `${read} gelesen = ${signs} Schilder + ${merged} zusammengelegt + ${skipped} übersprungen + ${failed} misslungen`,
    warningsLabel: 'Warnungen',
    strict: 'mit --strict ist der Rückgabewert deshalb 1',
    selectionLabel: 'Auswahl',
    selection: 'order.csv und report.json nennen nur diese Schilder',
    outputLabel: 'Ausgabe',
    timingLabel: 'Zeit',
    files: (count, one) => `${count} ${one ? 'Datei' : 'Dateien'}`,
  },
  trust: {
    none: (kit) => `${kit} bringt keine eigenen Vorlagen mit.`,
    done: (count, one) =>
      one
        ? `${count} Vorlage darf laufen, solange niemand sie ändert.`
        : `${count} Vorlagen dürfen laufen, solange niemand sie ändert.`,
  },
  interrupted: (outputUntouched) =>
    outputUntouched ? 'Unterbrochen. Die Ausgabe ist, wie sie vorher war.' : 'Unterbrochen.',
  ourMistake: 'Das ist ein Fehler in Schildwerk, nicht in Ihrem Schildersatz. Bitte melden Sie ihn mit diesen Zeilen:',
};
