/**
 * The interface in French. A day takes an article ("depuis le 7 octobre"), which merges with "de" and "à"; a month and a year take none. Before
 * a colon, a semicolon, a question mark and inside quotation marks stands a space that does not break.
 */
import type { DateBound } from '../time/historical-date.ts';
import { countsIn } from './counting.ts';
import { finding } from './finding-fr.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  winter: 'hiver',
};

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Up to 39: centuries and millennia. */
const roman = (number: number): string => 'X'.repeat(number / 10) + units[number % 10];
const nth = (number: number, feminine: boolean): string => roman(number) + (number > 1 ? 'ᵉ' : feminine ? 'ʳᵉ' : 'ᵉʳ');

const coarse = ['year', 'month', 'season', 'century', 'millennium'];
const isDay = ({ precision }: DateBound): boolean => !coarse.includes(precision) && precision !== 'decade';
/** The words "environ" and "peut-être" stand before the article, so that it never merges with them. */
const isExact = ({ approximate, uncertain }: DateBound): boolean => !approximate && !uncertain;
const isVowel = (date: string): boolean => /^[aeéo]/.test(date);

function withArticle(date: string, of: DateBound): string {
  if (isDay(of)) return `le ${date}`;
  if (of.precision === 'decade') return `les ${date}`;
  if (of.precision === 'century' || of.precision === 'millennium') return `le ${date}`;
  if (of.precision === 'season') return isVowel(date) || date.startsWith('h') ? `l’${date}` : `le ${date}`;
  return date;
}

/** After a preposition; what is not exact has its article already. */
const after = (preposition: string, date: string, of: DateBound): string =>
  `${preposition} ${isExact(of) ? withArticle(date, of) : date}`;

function from(date: string, of: DateBound): string {
  const phrase = after('de', date, of);
  return phrase
    .replace(/^de les /, 'des ')
    .replace(/^de le /, 'du ')
    .replace(/^de (?=[aeéo])/, 'd’');
}

const to = (date: string, of: DateBound): string =>
  after('à', date, of)
    .replace(/^à les /, 'aux ')
    .replace(/^à le /, 'au ');

function until(date: string, of: DateBound): string {
  const isBare = isExact(of) && (of.precision === 'year' || of.precision === 'month');
  return isBare ? `jusqu’en ${date}` : `jusqu’${to(date, of)}`;
}

const ago = 'il y a ';
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' av. J.-C.' : '');

const dates: DateMessages = {
  about: (date, of, isAlone) =>
    date.startsWith(ago)
      ? date.replace(ago, `${ago}environ `)
      : `${isAlone ? 'vers' : 'environ'} ${withArticle(date, of)}`,
  possibly: (date, of, isAlone) =>
    isAlone && !of.approximate ? `peut-être ${withArticle(date, of)}` : `peut-être ${date}`,
  between: (first, last, ofFirst, ofLast) => `${after('entre', first, ofFirst)} ${after('et', last, ofLast)}`,
  fromTo: (first, last, ofFirst, ofLast) => `${from(first, ofFirst)} ${to(last, ofLast)}`,
  since: (start, of) => after('depuis', start, of),
  until,
  startNotKnown: (end, of) => `${until(end, of)}, début inconnu`,
  endNotKnown: (start, of) => `à partir ${from(start, of)}, fin inconnue`,
  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  noDate: 'à une date inconnue',
  dayAndTime: (day, time, zone) => `${day}${time.includes('–') ? ',' : ' à'} ${time}${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${seasons[season]} ${year}`,
  decade: (_, firstYear) => `années ${firstYear}`,
  century: (number, isBeforeChrist) => `${nth(number, false)} siècle${era(isBeforeChrist)}`,
  millennium: (number, isBeforeChrist) => `${nth(number, false)} millénaire${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${ago}${amount} d’années`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'one'>(locale);
  const events = (count: number): string => plural(count, { one: '# événement', other: '# événements' });
  const ongoing = (count: number): string => `Autres, en cours ou datés sans plus de précision\u00a0: ${figure(count)}`;
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'sans source',
      morePublishers: (count) => plural(count, { one: '+ # autre', other: '+ # autres' }),
      accountsDiffer: 'versions divergentes',
      comma: ', ',
    },
    toolbar: {
      name: 'Commandes de la chronologie',
      previous: 'Événement précédent',
      next: 'Événement suivant',
      zoomIn: 'Agrandir',
      zoomOut: 'Réduire',
      fit: 'Tout afficher',
      home: 'Revenir à la vue initiale',
    },
    timeline: {
      untitled: 'Chronologie',
      events: 'Événements dans l’ordre du temps',
      loading: 'Chargement de la chronologie…',
      sample: (drawn, count) =>
        `Lecture en cours. Dessinés jusqu’ici\u00a0: ${figure(drawn)} événements pris parmi ${figure(count)}.`,
      empty: 'Cette chronologie n’a pas encore d’événements.',
      tryAgain: 'Réessayer',
      noAnswer: (url) =>
        `Aucune réponse de ${url}. L’adresse est-elle juste, et cette page a-t-elle le droit de la lire (CORS)\u00a0?`,
      badStatus: (url, status) =>
        `${url} a répondu par le statut ${status}${status === 404 ? '\u00a0: il n’y a rien à cette adresse' : ''}.`,
      unreadable: 'Cette chronologie n’a pas pu être lue.',
      loaded: (count) => plural(count, { one: '# événement chargé.', other: '# événements chargés.' }),
      scale: (span, zone) => `${span} · heures en ${zone}`,
    },
    card: {
      missing: 'La partie qui montre les détails n’a pas pu être chargée.',
      status: {
        confirmed: 'confirmé',
        reported: 'rapporté',
        alleged: 'allégué',
        disputed: 'contesté',
        retracted: 'retiré',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'Les flèches parcourent les événements, Entrée en ouvre un, Tab mène à sa source, plus et moins agrandissent et réduisent, 0 affiche tout.',
      showing: (span, count) =>
        `${span}\u00a0: ${plural(count, { one: '# événement visible', other: '# événements visibles' })}.`,
      unlabelled: (count) =>
        plural(count, {
          one: '# événement visible n’a pas d’étiquette\u00a0: les flèches y mènent.',
          other: '# événements visibles n’ont pas d’étiquette\u00a0: les flèches y mènent, un par un ou par groupes.',
        }),
      now: 'maintenant',
      legend: {
        heading: 'Lire les signes',
        exact: 'ce jour-là',
        approximate: 'vers ce moment',
        uncertain: 'douteux',
        bracket: 'un moment, quelque part dans cet intervalle',
        lasted: 'cela a duré',
        open: 'cela s’est poursuivi',
        cluster: 'plusieurs événements\u00a0; s’ouvre',
        ongoing: 'd’autres, en cours ou datés sans plus de précision',
        spread: 'dates données par les sources',
      },
      precision: {
        upTo: (duration) => `jusqu’à ${duration}`,
        roughly: (duration) => `environ ${duration}`,
        onlyMonth: 'La source ne donne que le mois, pas le jour.',
        onlySeason: 'La source ne donne que la saison, pas le mois.',
        onlyYear: 'La source ne donne que l’année, pas le jour.',
        onlyYears: (first, last) => `La source ne donne pas l’année, seulement un intervalle (${first} – ${last}).`,
        approximate: 'La date est approximative.',
        uncertain: 'La date est douteuse.',
        oneOfDays: 'L’un de ces jours\u00a0; les sources ne disent pas lequel.',
        oneOfDates: 'L’une de ces dates\u00a0; les sources ne disent pas laquelle.',
        openStart: 'Aucun début n’est donné.',
        openEnd: 'Aucune fin n’est donnée.',
        unknownStart: 'Le début n’est pas connu.',
        unknownEnd: 'La fin n’est pas connue.',
        space: ' ',
      },
      cluster: {
        heading: (count) => plural(count, { one: '# événement', other: '# événements rapprochés' }),
        ongoing,
        button: (count, lead) => `${events(count)} rapprochés, dont\u00a0: ${lead}. Ouvrir la liste.`,
        ongoingButton: (count) => `${ongoing(count)}. Ouvrir la liste.`,
        zoom: 'Agrandir cette partie',
        showMore: (next, left) => `En afficher ${figure(next)} de plus${next < left ? ` sur ${figure(left)}` : ''}`,
      },
      card: {
        close: 'Fermer',
        position: (index, count) => `${figure(index)} sur ${figure(count)}`,
        lasted: (duration) => `Durée\u00a0: ${duration}.`,
        noSource: 'Cet événement ne cite aucune source.',
        accountsDiffer: (topic) => `${topic}\u00a0: versions divergentes`,
        saysDate: (date) => `donne pour date\u00a0: ${date}`,
        openAtQuote: (publisher) => `Ouvrir l’article de ${publisher} aux mots cités`,
        archived: (date) => (date ? `Copie archivée, ${date}` : 'Copie archivée'),
        gone: 'n’est plus à cette adresse',
        credit: (credit) => `d’après ${credit}`,
        noHeadline: 'Article (titre inconnu)',
        related: 'Événements liés',
        stance: { supports: 'Confirme', disputes: 'Conteste', context: 'Contexte' },
        kind: {
          article: 'Article',
          statement: 'Déclaration',
          document: 'Document',
          dataset: 'Jeu de données',
          video: 'Vidéo',
          audio: 'Enregistrement sonore',
          image: 'Image',
          social: 'Message sur un réseau social',
          book: 'Livre',
          other: 'Source',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `Modification de «\u00a0${title}\u00a0», ${date}. Les flèches le long de l’axe le déplacent, celles en travers choisissent son début ou sa fin, Entrée le garde, Échap le laisse comme il était.`,
        fixed: (title) => `La date de «\u00a0${title}\u00a0» ne peut pas être modifiée ici.`,
        at: (part, date) => ({ whole: '', start: 'Début\u00a0: ', end: 'Fin\u00a0: ' })[part] + date,
        done: (title, date) => `«\u00a0${title}\u00a0»\u00a0: ${date}.`,
        cancelled: 'Laissé comme il était.',
        buttons: 'Modifier la date',
        move: (part, by) =>
          `${{ whole: 'Plus', start: 'Début plus', end: 'Fin plus' }[part]} ${by < 0 ? 'tôt' : 'tard'}`,
        undo: 'Annuler la modification',
      },
      copy: {
        button: 'Copier la référence',
        copied: 'Copié',
        byHand: 'Cette page ne peut pas utiliser le presse-papiers\u00a0: copiez le texte ici.',
        field: 'Référence de cet événement',
      },
      dates: {
        heading: 'Des sources donnent d’autres dates',
        says: (publisher, date) => `${publisher}\u00a0: ${date}`,
      },
      sources: {
        heading: 'Sources, selon qui en répond',
        summary: (sources, publishers) =>
          `${plural(sources, { one: '# source', other: '# sources' })} de ${plural(publishers, { one: '# éditeur', other: '# éditeurs' })}`,
        events,
        noEvents: 'aucun événement',
        highlight: (headline, count) =>
          plural(count, {
            one: `Montrer l’événement qui s’appuie sur «\u00a0${headline}\u00a0»`,
            other: `Montrer les # événements qui s’appuient sur «\u00a0${headline}\u00a0»`,
          }),
        highlighted: (publisher, count) =>
          plural(count, {
            one: `# événement s’appuie sur cette source, ${publisher}.`,
            other: `# événements s’appuient sur cette source, ${publisher}.`,
          }),
        undated: 'sans date de publication',
      },
      known: {
        button: 'Ce qu’on savait, et quand',
        slider: 'Jour de publication',
        day: 'Ce qu’on savait le',
        all: 'Tout afficher',
        explanation: 'La chronologie avec seulement ce qui était publié à la fin d’un jour donné.',
        asKnown: (date) => `Ce qu’on savait à la fin de ce jour\u00a0: ${date}.`,
        later: (count) =>
          plural(count, {
            one: '# événement repose sur des sources publiées plus tard.',
            other: '# événements reposent sur des sources publiées plus tard.',
          }),
        nothingLater: 'Aucun événement ne repose sur des sources publiées plus tard.',
        undated: (count) =>
          plural(count, {
            one: '# source n’a pas de date de publication et compte comme connue chaque jour.',
            other: '# sources n’ont pas de date de publication et comptent comme connues chaque jour.',
          }),
        correctedLater: (count) =>
          plural(count, {
            one: '# correction à ce qui est montré ici a été faite plus tard.',
            other: '# corrections à ce qui est montré ici ont été faites plus tard.',
          }),
        noDay: (text) => `«\u00a0${text}\u00a0» n’est pas un jour comme 2025-03-25\u00a0; tout est donc affiché.`,
        announced: (date, shown, later) =>
          `Ce qu’on savait à la fin de ce jour, ${date}\u00a0: ${events(shown)}\u00a0; fondés sur des sources plus tardives\u00a0: ${figure(later)}.`,
      },
      corrections: {
        button: (count) => plural(count, { one: '# correction', other: '# corrections' }),
        heading: 'Corrections',
        on: (date) => `Corrigé\u00a0: ${date}`,
        before: (text) => `Avant\u00a0: ${text}`,
      },
      paper: {
        events: 'Événements',
        sources: 'Sources',
        accessed: (date) => `Lu\u00a0: ${date}.`,
        archived: (date) => (date ? `Copie archivée, ${date}\u00a0:` : 'Copie archivée\u00a0:'),
        notPrinted: (count) =>
          `${plural(count, { one: '# autre événement n’est pas imprimé', other: '# autres événements ne sont pas imprimés' })}.`,
        printedOn: (date) => `Imprimé le ${date}.`,
      },
      problems: {
        summary: (count) =>
          `${plural(count, { one: '# problème', other: '# problèmes' })} dans les données de cette chronologie`,
        notes: (count) =>
          `${plural(count, { one: '# remarque', other: '# remarques' })} sur les données de cette chronologie`,
        place: (line, column) => `ligne ${line}, colonne ${column}`,
      },
    },
  };
}
