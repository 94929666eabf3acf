/** Finding one's way, in German. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'Ereignisse finden',
  search: {
    button: 'Suchen',
    placeholder: 'Titel, Text, Quelle, Ort, Datum',
    next: 'Nächster Treffer',
    previous: 'Voriger Treffer',
    close: 'Suche schließen',
    found: (count, of) => `${figure(count)} von ${figure(of)}`,
    soFar: (count) => `bisher ${figure(count)} …`,
    at: (place, count) => `${figure(place)} von ${figure(count)}`,
    nothing: 'Nichts gefunden',
  },
  table: {
    button: 'Liste aller Ereignisse',
    heading: (count) => `${events(count)} in zeitlicher Folge`,
    hits: (count, query) => `„${query}“: ${events(count)} in zeitlicher Folge`,
    date: 'Datum',
    event: 'Ereignis',
    lane: 'Reihe',
    sources: 'Quellen',
    unsourced: 'ohne Quelle',
  },
  filters: {
    button: 'Filtern',
    heading: 'Nur zeigen',
    kinds: { lane: 'Reihe', publisher: 'Medium', status: 'Status', place: 'Ort', tag: 'Schlagwort' },
    noLane: 'ohne Reihe',
    noSource: 'ohne Quelle',
    value: (name, count) => `${name}: ${events(count)}`,
    left: (count, of) => `Gezeigt: ${figure(count)} von ${figure(of)}.`,
    remove: (kind, value) => `${kind}: ${value}. Diesen Filter entfernen.`,
    clear: 'Alle Ereignisse zeigen',
    tooMany: (count) => `${events(count)}: zu viele, um sie in der Seite zu filtern. Die Suche findet in allen.`,
  },
  overview: {
    name: 'Überblick über die ganze Zeit',
    window: 'Sichtbarer Ausschnitt',
    start: 'Beginn des Ausschnitts',
    end: 'Ende des Ausschnitts',
  },
  keys: {
    heading: 'Tasten',
    list: [
      ['← →', 'voriges Ereignis, nächstes Ereignis'],
      ['↑ ↓', 'Ereignis darüber, Ereignis darunter'],
      ['Pos1, Ende', 'erstes Ereignis, letztes Ereignis'],
      ['Eingabe', 'öffnet das Ereignis; Tab führt zu seiner Quelle'],
      ['Umschalt + ← →', 'verschiebt den Ausschnitt'],
      ['Bild ↑, Bild ↓', 'verschiebt ihn um fast seine Breite'],
      ['+ −', 'vergrößert, verkleinert'],
      ['0', 'zeigt alles'],
      ['1', 'geht zum ersten Ausschnitt zurück'],
      ['/', 'sucht; Eingabe und Umschalt + Eingabe gehen von Treffer zu Treffer'],
      ['l', 'listet alle Ereignisse auf'],
      ['f', 'filtert'],
      ['?', 'zeigt diese Tasten'],
      ['Esc', 'schließt, was offen ist'],
    ],
  },
});
