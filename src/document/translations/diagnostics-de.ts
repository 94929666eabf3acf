/** What is wrong with a document, in German. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `„\u2068${text}\u2069“`;
const skeleton = 'Schreiben Sie { "title": "…", "events": [ … ] }.';
const nameAndValue = 'Schreiben Sie "name": Wert.';
const textInQuotes = 'Schreiben Sie "Text".';
const ownId = 'eine Kennung (id), die sonst nirgends steht';
const idOfOne = 'die Kennung (id) von etwas, das es gibt';

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code: (words) => words,
  place: {
    document: 'das Dokument',
    arrow: ' → ',
    items: {
      events: 'Ereignis',
      sources: 'Quelle',
      lanes: 'Reihe',
      citations: 'Beleg',
      related: 'Beziehung',
      corrections: 'Berichtigung',
      story: 'Schritt',
      tags: 'Schlagwort',
      quote: 'Zitat',
      media: 'Bild',
    },
  },
  found: {
    nothing: 'nichts',
    object: 'ein Objekt',
    program: 'eine Funktion',
    list: (length) => `eine Liste (Länge: ${length})`,
  },
  leftOut: {
    field: 'Das Feld entfällt.',
    events: 'Das Ereignis entfällt.',
    sources: 'Die Quelle entfällt.',
    lanes: 'Die Reihe entfällt.',
    citations: 'Der Beleg entfällt.',
    related: 'Die Beziehung entfällt.',
    corrections: 'Die Berichtigung entfällt.',
    story: 'Der Schritt entfällt.',
    tags: 'Das Schlagwort entfällt.',
    quote: 'Das Zitat entfällt.',
    media: 'Das Bild entfällt.',
  },
  types: {
    string: 'Text in Anführungszeichen',
    number: 'eine Zahl',
    boolean: 'true oder false',
    array: 'eine Liste, in [ ]',
    object: 'ein Objekt, in { }',
  },
  unexpected: (expected) => `Erwartet wird hier ${expected}.`,
  writeOrRemove: () => 'Ändern oder entfernen Sie den Wert.',
  didYouMean: (words) => `Meinten Sie ${quoted(words)}?`,
  notJson: (fault) => `Das Dokument ist kein gültiges JSON: ${fault}.`,
  json: {
    'trailing-comma': ['ein Komma nach dem letzten Eintrag', 'Entfernen Sie das Komma.'],
    'missing-comma': ['ein Komma fehlt', 'Setzen Sie ein Komma zwischen die beiden Einträge.'],
    'missing-colon': ['ein Doppelpunkt fehlt', nameAndValue],
    'missing-value': ['ein Wert fehlt', 'Ergänzen Sie den Wert, oder entfernen Sie, was ihn ankündigt.'],
    'single-quotes': ['einfache Anführungszeichen', textInQuotes],
    'curly-quotes': ['typografische Anführungszeichen', textInQuotes],
    'unquoted-name': ['ein Name ohne Anführungszeichen', nameAndValue],
    comment: ['ein Kommentar', 'Entfernen Sie ihn, oder legen Sie ihn in einem Feld ab, das mit x- beginnt.'],
    'unclosed-text': ['ein Text ohne Ende', 'Setzen Sie an sein Ende ein doppeltes Anführungszeichen.'],
    'line-break-in-text': [
      'ein Zeilenumbruch im Text',
      'Schreiben Sie \\n für einen Zeilenumbruch, \\t für einen Tabulator.',
    ],
    'bad-escape': ['eine unbekannte Zeichenfolge nach \\', 'Schreiben Sie \\\\ für einen Rückstrich.'],
    'bad-number': ['eine falsch geschriebene Zahl', 'Schreiben Sie sie wie 0.5 oder in doppelten Anführungszeichen.'],
    'bad-word': ['ein unbekanntes Wort', 'Schreiben Sie "Text", eine Zahl, true, false oder null.'],
    'wrong-bracket': ['die falsche Klammer', 'Schließen Sie { mit } und [ mit ].'],
    'text-after-end': ['Text nach dem Ende', 'Entfernen Sie, was auf die letzte Klammer folgt.'],
    'cut-off': ['es bricht ab', 'Schließen Sie, was offen ist, oder laden Sie die ganze Datei.'],
  },
  date: 'ein Datum in EDTF, etwa 2025-03-18, 2025-03-19~ oder 2024-11/2025-01',
  dates: {
    problem: (words, problem) => `${quoted(words)} ${problem}.`,
    problems: {
      empty: 'ist kein Datum',
      'not-edtf': 'ist kein Datum in EDTF',
      unsupported: 'ist EDTF einer Art, die hier nicht gelesen wird',
      'year-too-far': 'liegt weiter entfernt, als das Universum alt ist',
      'no-such-month': 'nennt einen Monat, den es nicht gibt',
      'no-such-day': 'nennt einen Tag, den es nicht gibt',
      'no-such-time': 'nennt eine Uhrzeit, die es nicht gibt',
      'ends-before-start': 'endet vor dem Beginn',
      'no-ends': 'hat weder Beginn noch Ende',
    },
    remedies: {
      empty:
        'Schreiben Sie einen Tag (2025-03-18), einen Monat (2025-03), ein Jahr (2025) oder einen Zeitraum (2024-11/2025-01).',
      'not-edtf': 'Schreiben Sie Jahr, Monat und Tag wie in 2025-03-18, 2025-03 oder 2025; ~ dahinter bedeutet „etwa“.',
      unsupported:
        'Schreiben Sie ein Datum, einen Zeitraum (2024-11/2025-01) oder eines von mehreren ([2025-04-10..2025-04-16]).',
      'year-too-far': 'Prüfen Sie die Zahl der Nullen.',
      'no-such-month':
        'Schreiben Sie einen Monat von 01 bis 12 oder eine Jahreszeit von 21 (Frühjahr) bis 24 (Winter).',
      'no-such-day': 'Prüfen Sie den Tag, oder schreiben Sie nur Jahr und Monat.',
      'no-such-time': 'Schreiben Sie eine Uhrzeit von 00:00 bis 23:59 wie in 2025-04-17T14:34Z.',
      'ends-before-start': 'Setzen Sie das frühere Datum an den Anfang.',
      'no-ends': 'Geben Sie einen Beginn oder ein Ende an, wie in 2023-10/..',
    },
    ambiguous: 'kann zwei Daten bedeuten',
    choice: (dayFirst, monthFirst) => `Schreiben Sie ${dayFirst} oder ${monthFirst}, je nachdem, was gemeint ist.`,
    suggestion: (edtf) => `Meinten Sie ${edtf}?`,
  },
  table: {
    html: ({ title }) => [
      'JSON',
      `Statt des Dokuments kam eine Webseite (HTML)${title ? `: ${quoted(title)}` : ''}.`,
      'Prüfen Sie die Adresse: So antworten Server oft, wenn es die Datei nicht gibt.',
    ],
    javascript: [
      'JSON',
      'Das ist JavaScript, kein JSON.',
      'Geben Sie nur die Daten, vom ersten { oder [ bis zum letzten, mit Namen und Texten in doppelten Anführungszeichen.',
    ],
    'no-such-columns': ({ wanted, given }) => [
      `die Spalten ${wanted.join(' und ')}`,
      `Eine Tabelle braucht die Spalten ${wanted.join(' und ')}; gefunden: ${given.join(', ')}.`,
      'Benennen Sie sie so in der ersten Zeile.',
    ],
    'empty-text': ['JSON', 'Das Dokument ist leer.', skeleton],
    'not-a-document': [
      'ein Zeitleisten-Dokument, also ein Objekt mit einer Liste von Ereignissen',
      undefined,
      skeleton,
    ],
    unreadable: [
      'einfache Objekte, Listen und Texte wie in JSON',
      'Das ließ sich nicht lesen.',
      'Geben Sie einfache Objekte, Listen und Texte wie in JSON.',
    ],
    'missing-id': [
      ownId,
      'Die Kennung (id) fehlt; aus dem Text wurde eine gebildet.',
      'Vergeben Sie eine, und behalten Sie sie bei: Links beruhen darauf.',
    ],
    empty: ['mindestens ein Zeichen', 'Hier steht nichts.', 'Schreiben Sie etwas, oder entfernen Sie das Feld.'],
    missing: ({ field }) => [quoted(field), `Das Feld ${quoted(field)} fehlt.`, 'Ergänzen Sie es.'],
    'not-in-list': ({ allowed }) => [
      `eines der Wörter ${allowed.join(', ')}`,
      `Hier kann nur eines dieser Wörter stehen: ${allowed.join(', ')}.`,
    ],
    'out-of-range': ['eine Zahl von 0 bis 1'],
    'bad-view': ['ein Zeitfenster in EDTF mit beiden Enden, etwa 2025-03-09/2025-04-20'],
    'bad-link': ['eine Adresse mit https://, http:// oder mailto:, oder eine relative'],
    'bare-host': ['eine Adresse mit https:// davor', 'Ohne https:// davor führt diese Adresse in Ihre eigene Website.'],
    'bad-language': ['ein Sprachkürzel, etwa en, ar oder pt-BR (BCP 47)'],
    'bad-time-zone': ['eine Zeitzone, etwa UTC oder Europe/Moscow'],
    'bad-color': ['eine CSS-Farbe, etwa #9b1c1c oder teal'],
    'same-calendar': ['ein anderer Kalender als der erste', 'Das ist schon der erste Kalender.'],
    'unknown-field': ({ field }) => [
      'ein Feld des Formats oder eines, das mit x- beginnt',
      `Das Feld ${quoted(field)} ist unbekannt; es bleibt erhalten, wird aber nirgends gezeigt.`,
      `Nennen Sie es ${quoted(`x-${field}`)}, wenn es Ihr eigenes ist.`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `Die Kennung (id) ${quoted(id)} ist schon vergeben; hier gilt ${quoted(given)}.`,
      'Vergeben Sie eine andere.',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `Keine brauchbare Quelle hat die Kennung (id) ${quoted(id)}.`,
      'Schreiben Sie die Kennung von etwas, das im Dokument steht, oder entfernen Sie den Wert.',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `Keine Reihe hat die Kennung (id) ${quoted(id)}; darum wurde eine hinzugefügt.`,
      'Fügen Sie sie mit einem Titel hinzu.',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `Kein gezeigtes Ereignis hat die Kennung (id) ${quoted(id)}.`,
      'Schreiben Sie die Kennung von etwas, das im Dokument steht, oder entfernen Sie den Wert.',
    ],
    'unclosed-cell': [
      'ein Anführungszeichen am Ende der Zelle',
      'Diese Zelle beginnt mit einem Anführungszeichen, und keines beendet sie; es gilt als Teil des Textes.',
      'Setzen Sie eines ans Ende der Zelle, und schreiben Sie eines, das zum Text gehört, doppelt.',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      'eine Zeile mit einer Zelle je Spaltenkopf',
      `Zellen in dieser Zeile: ${figure(cells)}, Spaltenköpfe: ${figure(headings)}; was darüber hinausgeht, bleibt erhalten, wird aber nirgends gezeigt.`,
      'Setzen Sie eine Zelle, in der ein Trennzeichen steht, in doppelte Anführungszeichen, oder ergänzen Sie einen Spaltenkopf.',
    ],
    'broken-component': [
      'ein Bestandteil von iCalendar (RFC 5545)',
      'Dieser Teil des Kalenders ließ sich nicht lesen und entfällt.',
      'Exportieren Sie den Kalender noch einmal, oder entfernen Sie diesen Teil.',
    ],
    'title-media': [
      'ein Bild eines Ereignisses',
      'Der Titel einer Zeitleiste hat hier kein Bild; es bleibt als x-media erhalten, wird aber nirgends gezeigt.',
      'Geben Sie das Bild einem Ereignis.',
    ],
    'unknown-zone': ({ zone }) => [
      'eine Zeitzone, die der Kalender beschreibt, oder eine mit ihrem IANA-Namen, etwa Europe/Berlin',
      `Die Zeitzone ${quoted(zone)} ist unbekannt; ihre Uhrzeiten bleiben ohne Zone.`,
      'Geben Sie timeZone für die Zeitleiste an, oder exportieren Sie den Kalender mit seinen Zeitzonen.',
    ],
    'more-occurrences': ({ count }, figure) => [
      'eine Wiederholung mit Ende (COUNT oder UNTIL)',
      `Dieses Ereignis wiederholt sich noch öfter; gezeigt werden die ersten ${figure(count)} Termine.`,
      'Geben Sie der Regel ein Ende.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `Weitere Meldungen: ${figure(errors + warnings)} (Fehler: ${figure(errors)}, Warnungen: ${figure(warnings)}).`,
      'Beheben Sie zuerst die oben genannten; viele können dieselbe Ursache haben.',
    ],
  },
});
