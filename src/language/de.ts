/**
 * The interface in German. A day takes an article ("seit dem 7. Oktober"), a month and a year none; "etwa" stands before either.
 */
import type { DateBound } from '../time/historical-date.ts';
import { countsIn } from './counting.ts';
import { finding } from './finding-de.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = {
  spring: 'Frühjahr',
  summer: 'Sommer',
  autumn: 'Herbst',
  winter: 'Winter',
};

const isDay = ({ precision }: DateBound): boolean =>
  !['year', 'month', 'season', 'decade', 'century', 'millennium'].includes(precision);
const isExact = ({ approximate, uncertain }: DateBound): boolean => !approximate && !uncertain;
const dem = (date: string, of: DateBound): string => (isDay(of) && isExact(of) ? `dem ${date}` : date);
const zum = (date: string, of: DateBound): string => (isDay(of) && isExact(of) ? `zum ${date}` : date);
const ago = 'vor ';
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' v. Chr.' : '');

const dates: DateMessages = {
  about(date, of, isAlone) {
    if (date.startsWith(ago)) return date.replace(ago, `${ago}etwa `);
    const [hasArticle, isYear] = [isDay(of) || of.precision === 'season', of.precision === 'year'];
    return isAlone && (hasArticle || isYear) ? `um ${hasArticle ? 'den ' : ''}${date}` : `etwa ${date}`;
  },
  possibly: (date) => `möglicherweise ${date}`,
  between: (first, last, ofFirst, ofLast) => `zwischen ${dem(first, ofFirst)} und ${dem(last, ofLast)}`,
  fromTo: (first, last) => `${first} bis ${last}`,
  since: (start, of) => `seit ${dem(start, of)}`,
  until: (end, of) => `bis ${zum(end, of)}`,
  startNotKnown: (end, of) => `bis ${zum(end, of)}, Beginn unbekannt`,
  endNotKnown: (start, of) => `ab ${dem(start, of)}, Ende unbekannt`,
  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  noDate: 'Zeitpunkt unbekannt',
  dayAndTime: (day, time, zone) => `${day}, ${time} Uhr${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${seasons[season]} ${year}`,
  decade: (_, figures) => `${figures}er-Jahre`,
  century: (number, isBeforeChrist) => `${number}. Jahrhundert${era(isBeforeChrist)}`,
  millennium: (number, isBeforeChrist) => `${number}. Jahrtausend${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${ago}${amount} Jahren`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'one'>(locale);
  const events = (count: number): string => plural(count, { one: '# Ereignis', other: '# Ereignisse' });
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'ohne Quelle',
      morePublishers: (count) => `+ ${figure(count)} weitere`,
      accountsDiffer: 'Darstellungen weichen ab',
      comma: ', ',
    },
    toolbar: {
      name: 'Bedienung der Zeitleiste',
      previous: 'Voriges Ereignis',
      next: 'Nächstes Ereignis',
      zoomIn: 'Vergrößern',
      zoomOut: 'Verkleinern',
      fit: 'Alles zeigen',
      home: 'Zurück zur Anfangsansicht',
    },
    timeline: {
      untitled: 'Zeitleiste',
      events: 'Ereignisse in zeitlicher Folge',
      loading: 'Zeitleiste wird geladen …',
      sample: (drawn, count) =>
        `Wird noch gelesen. Bisher gezeichnet: eine Auswahl von ${figure(drawn)} der ${figure(count)} Ereignisse.`,
      empty: 'Diese Zeitleiste hat noch keine Ereignisse.',
      tryAgain: 'Erneut versuchen',
      noAnswer: (url) => `Von ${url} kam keine Antwort. Stimmt die Adresse, und darf diese Seite dort lesen (CORS)?`,
      badStatus: (url, status) => `${url} antwortete mit Status ${status}${status === 404 ? ': Dort ist nichts' : ''}.`,
      unreadable: 'Diese Zeitleiste ließ sich nicht lesen.',
      loaded: (count) => `${events(count)} geladen.`,
      scale: (span, zone) => `${span} · Zeiten in ${zone}`,
    },
    card: {
      missing: 'Der Teil, der Einzelheiten zeigt, ließ sich nicht laden.',
      status: {
        confirmed: 'bestätigt',
        reported: 'berichtet',
        alleged: 'behauptet',
        disputed: 'umstritten',
        retracted: 'zurückgezogen',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'Pfeiltasten gehen von Ereignis zu Ereignis, Eingabe öffnet eines, Tab führt zu seiner Quelle, Plus und Minus vergrößern und verkleinern, 0 zeigt alles.',
      showing: (span, count) => `${span}: ${events(count)} im Bild.`,
      unlabelled: (count) =>
        plural(count, {
          one: '# Ereignis im Bild ist nicht beschriftet: Die Pfeiltasten erreichen es.',
          other: '# Ereignisse im Bild sind nicht beschriftet: Die Pfeiltasten erreichen sie einzeln oder in Gruppen.',
        }),
      now: 'jetzt',
      legend: {
        heading: 'So liest man die Zeichen',
        exact: 'an diesem Tag',
        approximate: 'ungefähr dann',
        uncertain: 'zweifelhaft',
        bracket: 'irgendwann in dieser Spanne',
        lasted: 'so lange dauerte es',
        open: 'es dauerte an',
        cluster: 'mehrere Ereignisse; lässt sich öffnen',
        ongoing: 'andere, die andauern oder nicht genauer datiert sind',
        spread: 'Daten, die Quellen nennen',
      },
      precision: {
        upTo: (duration) => `höchstens ${duration}`,
        roughly: (duration) => `etwa ${duration}`,
        onlyMonth: 'Die Quelle nennt nur den Monat, nicht den Tag.',
        onlySeason: 'Die Quelle nennt nur die Jahreszeit, nicht den Monat.',
        onlyYear: 'Die Quelle nennt nur das Jahr, nicht den Tag.',
        onlyYears: (first, last) => `Die Quelle nennt nicht das Jahr, nur eine Spanne (${first} bis ${last}).`,
        approximate: 'Das Datum ist ungefähr.',
        uncertain: 'Das Datum ist zweifelhaft.',
        oneOfDays: 'Einer dieser Tage; welcher, sagen die Quellen nicht.',
        oneOfDates: 'Eines dieser Daten; welches, sagen die Quellen nicht.',
        openStart: 'Ein Beginn ist nicht angegeben.',
        openEnd: 'Ein Ende ist nicht angegeben.',
        unknownStart: 'Der Beginn ist unbekannt.',
        unknownEnd: 'Das Ende ist unbekannt.',
        space: ' ',
      },
      cluster: {
        heading: (count) => `${events(count)} dicht beieinander`,
        ongoing: (count) =>
          `${plural(count, { one: '# weiteres, das andauert oder nicht genauer datiert ist', other: '# weitere, die andauern oder nicht genauer datiert sind' })}`,
        button: (count, lead) => `${events(count)} dicht beieinander, darunter: ${lead}. Liste öffnen.`,
        ongoingButton: (count) =>
          `${plural(count, { one: '# weiteres, das andauert oder nicht genauer datiert ist', other: '# weitere, die andauern oder nicht genauer datiert sind' })}. Liste öffnen.`,
        zoom: 'Diese Stelle vergrößern',
        showMore: (next, left) => `${figure(next)} weitere ${next < left ? `von ${figure(left)} ` : ''}zeigen`,
      },
      card: {
        close: 'Schließen',
        position: (index, count) => `${figure(index)} von ${figure(count)}`,
        lasted: (duration) => `Dauer: ${duration}.`,
        noSource: 'Dieses Ereignis nennt keine Quelle.',
        accountsDiffer: (topic) => `${topic}: Darstellungen weichen ab`,
        saysDate: (date) => `nennt als Datum: ${date}`,
        openAtQuote: (publisher) => `Artikel von ${publisher} an der zitierten Stelle öffnen`,
        archived: (date) => (date ? `Archivkopie, ${date}` : 'Archivkopie'),
        gone: 'nicht mehr unter dieser Adresse',
        credit: (credit) => `nach ${credit}`,
        noHeadline: 'Artikel (Überschrift nicht bekannt)',
        related: 'Verwandte Ereignisse',
        stance: { supports: 'Stützt', disputes: 'Widerspricht', context: 'Zusammenhang' },
        kind: {
          article: 'Artikel',
          statement: 'Erklärung',
          document: 'Dokument',
          dataset: 'Datensatz',
          video: 'Video',
          audio: 'Tonaufnahme',
          image: 'Bild',
          social: 'Beitrag in sozialen Medien',
          book: 'Buch',
          other: 'Quelle',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `„${title}“, ${date}, wird geändert. Pfeiltasten längs der Achse verschieben, quer dazu wählen sie Anfang oder Ende, Eingabe behält es, Esc lässt es, wie es war.`,
        fixed: (title) => `Das Datum von „${title}“ lässt sich hier nicht ändern.`,
        at: (part, date) => ({ whole: '', start: 'Anfang: ', end: 'Ende: ' })[part] + date,
        done: (title, date) => `„${title}“: ${date}.`,
        cancelled: 'Blieb, wie es war.',
        buttons: 'Datum ändern',
        move: (part, by) =>
          ({
            whole: ['Früher', 'Später'],
            start: ['Anfang früher', 'Anfang später'],
            end: ['Ende früher', 'Ende später'],
          })[part][by < 0 ? 0 : 1]!,
        undo: 'Rückgängig',
      },
      copy: {
        button: 'Nachweis kopieren',
        copied: 'Kopiert',
        byHand: 'Diese Seite darf die Zwischenablage nicht benutzen: Kopieren Sie den Text von hier.',
        field: 'Nachweis dieses Ereignisses',
      },
      dates: { heading: 'Quellen nennen andere Daten', says: (publisher, date) => `${publisher}: ${date}` },
      sources: {
        heading: 'Quellen, geordnet danach, wer hinter ihnen steht',
        summary: (sources, publishers) =>
          `${plural(sources, { one: '# Quelle', other: '# Quellen' })} von ${plural(publishers, { one: '# Herausgeber', other: '# Herausgebern' })}`,
        events,
        noEvents: 'kein Ereignis',
        highlight: (headline, count) =>
          plural(count, {
            one: `Das # Ereignis zeigen, das auf „${headline}“ beruht`,
            other: `Die # Ereignisse zeigen, die auf „${headline}“ beruhen`,
          }),
        highlighted: (publisher, count) =>
          plural(count, {
            one: `# Ereignis beruht auf dieser Quelle, ${publisher}.`,
            other: `# Ereignisse beruhen auf dieser Quelle, ${publisher}.`,
          }),
        undated: 'ohne Erscheinungsdatum',
      },
      known: {
        button: 'Was wann bekannt war',
        slider: 'Tag der Veröffentlichung',
        day: 'Stand vom',
        all: 'Alles zeigen',
        explanation: 'Die Zeitleiste nur mit dem, was bis zum Ende eines Tages veröffentlicht war.',
        asKnown: (date) => `Stand am Ende des Tages: ${date}.`,
        later: (count) =>
          plural(count, {
            one: '# Ereignis stützt sich auf später veröffentlichte Quellen.',
            other: '# Ereignisse stützen sich auf später veröffentlichte Quellen.',
          }),
        nothingLater: 'Kein Ereignis stützt sich auf später veröffentlichte Quellen.',
        undated: (count) =>
          plural(count, {
            one: '# Quelle hat kein Erscheinungsdatum und gilt an jedem Tag als bekannt.',
            other: '# Quellen haben kein Erscheinungsdatum und gelten an jedem Tag als bekannt.',
          }),
        correctedLater: (count) =>
          plural(count, {
            one: '# Berichtigung des hier Gezeigten kam später.',
            other: '# Berichtigungen des hier Gezeigten kamen später.',
          }),
        noDay: (text) => `„${text}“ ist kein Tag wie 2025-03-25, darum wird alles gezeigt.`,
        announced: (date, shown, later) =>
          `Stand am Ende des Tages, ${date}: ${events(shown)}; auf spätere Quellen gestützt: ${figure(later)}.`,
      },
      corrections: {
        button: (count) => plural(count, { one: '# Berichtigung', other: '# Berichtigungen' }),
        heading: 'Berichtigungen',
        on: (date) => `Berichtigt: ${date}`,
        before: (text) => `Zuvor: ${text}`,
      },
      paper: {
        events: 'Ereignisse',
        sources: 'Quellen',
        accessed: (date) => `Gelesen: ${date}.`,
        archived: (date) => (date ? `Archivkopie, ${date}:` : 'Archivkopie:'),
        notPrinted: (count) =>
          plural(count, {
            one: '# weiteres Ereignis ist nicht gedruckt.',
            other: '# weitere Ereignisse sind nicht gedruckt.',
          }),
        printedOn: (date) => `Gedruckt am ${date}.`,
      },
      problems: {
        summary: (count) =>
          plural(count, {
            one: '# Problem in den Daten dieser Zeitleiste',
            other: '# Probleme in den Daten dieser Zeitleiste',
          }),
        notes: (count) =>
          plural(count, {
            one: '# Hinweis zu den Daten dieser Zeitleiste',
            other: '# Hinweise zu den Daten dieser Zeitleiste',
          }),
        place: (line, column) => `Zeile ${line}, Spalte ${column}`,
      },
    },
  };
}
