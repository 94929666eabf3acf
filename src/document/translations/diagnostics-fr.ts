/** What is wrong with a document, in French. Before a colon, a semicolon, a question mark and inside quotation marks stands a space that does not break. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `«\u00a0\u2068${text}\u2069\u00a0»`;
const skeleton = 'Écrivez { "title": "…", "events": [ … ] }.';
const nameAndValue = 'Écrivez "nom": valeur.';
const textInQuotes = 'Écrivez "texte".';
const ownId = 'un identifiant (id) qui ne figure nulle part ailleurs';
const idOfOne = 'l’identifiant (id) d’un élément qui existe';

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code: (text) => text,
  place: {
    document: 'le document',
    arrow: ' → ',
    items: {
      events: 'événement',
      sources: 'source',
      lanes: 'thème',
      citations: 'référence',
      related: 'lien',
      corrections: 'correction',
      story: 'étape',
      tags: 'mot-clé',
      quote: 'citation',
      media: 'image',
    },
  },
  found: {
    nothing: 'rien',
    object: 'un objet',
    program: 'une fonction',
    list: (length) => `une liste (longueur\u00a0: ${length})`,
  },
  leftOut: {
    field: 'Le champ est omis.',
    events: 'L’événement est omis.',
    sources: 'La source est omise.',
    lanes: 'Le thème est omis.',
    citations: 'La référence est omise.',
    related: 'Le lien est omis.',
    corrections: 'La correction est omise.',
    story: 'L’étape est omise.',
    tags: 'Le mot-clé est omis.',
    quote: 'La citation est omise.',
    media: 'L’image est omise.',
  },
  types: {
    string: 'un texte entre guillemets droits',
    number: 'un nombre',
    boolean: 'true ou false',
    array: 'une liste, entre [ ]',
    object: 'un objet, entre { }',
  },
  unexpected: (expected) => `On attend ici ${expected}.`,
  writeOrRemove: () => 'Corrigez la valeur, ou supprimez-la.',
  didYouMean: (text) => `Vouliez-vous dire ${quoted(text)}\u00a0?`,
  notJson: (fault) => `Le document n’est pas du JSON valide\u00a0: ${fault}.`,
  json: {
    'trailing-comma': ['virgule après le dernier élément', 'Supprimez cette virgule.'],
    'missing-comma': ['virgule manquante', 'Mettez une virgule entre les deux éléments.'],
    'missing-colon': ['deux-points manquants', nameAndValue],
    'missing-value': ['valeur manquante', 'Écrivez la valeur, ou supprimez ce qui l’annonce.'],
    'single-quotes': ['guillemets simples', textInQuotes],
    'curly-quotes': ['guillemets typographiques', textInQuotes],
    'unquoted-name': ['nom sans guillemets', nameAndValue],
    comment: ['commentaire', 'Supprimez-le, ou placez-le dans un champ qui commence par x-.'],
    'unclosed-text': ['texte sans fin', 'Mettez un guillemet droit double à la fin.'],
    'line-break-in-text': [
      'saut de ligne dans un texte',
      'Écrivez \\n pour un saut de ligne, \\t pour une tabulation.',
    ],
    'bad-escape': ['séquence inconnue après \\', 'Écrivez \\\\ pour une barre oblique inverse.'],
    'bad-number': ['nombre mal écrit', 'Écrivez-le comme 0.5, ou entre guillemets droits.'],
    'bad-word': ['mot inconnu', 'Écrivez "texte", un nombre, true, false ou null.'],
    'wrong-bracket': ['mauvaise parenthèse fermante', 'Fermez { par } et [ par ].'],
    'text-after-end': ['texte après la fin', 'Supprimez ce qui suit le dernier signe } ou ].'],
    'cut-off': ['il s’arrête en cours de route', 'Fermez ce qui est ouvert, ou chargez le fichier entier.'],
  },
  date: 'une date au format EDTF, comme 2025-03-18, 2025-03-19~ ou 2024-11/2025-01',
  dates: {
    problem: (text, problem) => `${quoted(text)} ${problem}.`,
    problems: {
      empty: 'n’est pas une date',
      'not-edtf': 'n’est pas une date au format EDTF',
      unsupported: 'est une forme d’EDTF qui n’est pas prise en charge',
      'year-too-far': 'remonte ou se projette plus loin que l’âge de l’Univers',
      'no-such-month': 'indique un mois qui n’existe pas',
      'no-such-day': 'indique un jour qui n’existe pas',
      'no-such-time': 'indique une heure qui n’existe pas',
      'ends-before-start': 'finit avant de commencer',
      'no-ends': 'n’a ni début ni fin',
    },
    remedies: {
      empty: 'Écrivez un jour (2025-03-18), un mois (2025-03), une année (2025) ou un intervalle (2024-11/2025-01).',
      'not-edtf':
        'Écrivez année, mois et jour, comme 2025-03-18, 2025-03 ou 2025\u00a0; ~ à la fin signifie «\u00a0vers\u00a0».',
      unsupported:
        'Écrivez une date, un intervalle (2024-11/2025-01) ou une date parmi plusieurs ([2025-04-10..2025-04-16]).',
      'year-too-far': 'Vérifiez le nombre de zéros.',
      'no-such-month': 'Écrivez un mois de 01 à 12, ou une saison de 21 (printemps) à 24 (hiver).',
      'no-such-day': 'Vérifiez le jour, ou n’écrivez que l’année et le mois.',
      'no-such-time': 'Écrivez une heure de 00:00 à 23:59, comme 2025-04-17T14:34Z.',
      'ends-before-start': 'Mettez d’abord la date la plus ancienne.',
      'no-ends': 'Indiquez un début ou une fin, comme 2023-10/..',
    },
    ambiguous: 'peut désigner deux dates',
    choice: (dayFirst, monthFirst) => `Écrivez ${dayFirst} ou ${monthFirst}, selon ce que vous voulez dire.`,
    suggestion: (edtf) => `Vouliez-vous dire ${edtf}\u00a0?`,
  },
  table: {
    html: ({ title }) => [
      'JSON',
      `Une page web (HTML) est arrivée à la place du document${title ? `\u00a0: ${quoted(title)}` : ''}.`,
      'Vérifiez l’adresse\u00a0: c’est souvent la réponse d’un serveur quand le fichier n’existe pas.',
    ],
    javascript: [
      'JSON',
      'C’est du JavaScript, pas du JSON.',
      'Donnez seulement les données, du premier { ou [ au dernier, les noms et les textes entre guillemets droits doubles.',
    ],
    'no-such-columns': ({ wanted, given }) => [
      `les colonnes ${wanted.join(' et ')}`,
      `Un tableau doit avoir les colonnes ${wanted.join(' et ')}\u00a0; trouvé\u00a0: ${given.join(', ')}.`,
      'Donnez-leur ces noms dans la première ligne.',
    ],
    'empty-text': ['JSON', 'Le document est vide.', skeleton],
    'not-a-document': [
      'un document de chronologie, c’est-à-dire un objet avec une liste d’événements',
      undefined,
      skeleton,
    ],
    unreadable: [
      'de simples objets, listes et textes, comme en JSON',
      'Cela n’a pas pu être lu.',
      'Donnez de simples objets, listes et textes, comme en JSON.',
    ],
    'missing-id': [
      ownId,
      'L’identifiant (id) manque\u00a0; il en a été formé un à partir du texte.',
      'Donnez-en un et gardez-le\u00a0: des liens s’en servent.',
    ],
    empty: ['au moins une lettre', 'Il n’y a rien ici.', 'Écrivez quelque chose, ou supprimez le champ.'],
    missing: ({ field }) => [quoted(field), `Le champ ${quoted(field)} manque.`, 'Ajoutez-le.'],
    'not-in-list': ({ allowed }) => [
      `l’un de ces mots\u00a0: ${allowed.join(', ')}`,
      `Seul l’un de ces mots peut figurer ici\u00a0: ${allowed.join(', ')}.`,
    ],
    'out-of-range': ['un nombre de 0 à 1'],
    'bad-view': ['une période au format EDTF avec ses deux bornes, comme 2025-03-09/2025-04-20'],
    'bad-link': ['une adresse en https://, http:// ou mailto:, ou une adresse relative'],
    'bare-host': [
      'une adresse précédée de https://',
      'Sans https:// devant, cette adresse mène dans votre propre site.',
    ],
    'bad-language': ['un code de langue, comme en, ar ou pt-BR (BCP 47)'],
    'bad-time-zone': ['un fuseau horaire, comme UTC ou Europe/Moscow'],
    'bad-color': ['une couleur CSS, comme #9b1c1c ou teal'],
    'same-calendar': ['un autre calendrier que le premier', 'C’est déjà le premier calendrier.'],
    'unknown-field': ({ field }) => [
      'un champ du format, ou un champ qui commence par x-',
      `Le champ ${quoted(field)} est inconnu\u00a0; il est conservé, mais n’est affiché nulle part.`,
      `Nommez-le ${quoted(`x-${field}`)} s’il vous est propre.`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `L’identifiant (id) ${quoted(id)} est déjà pris\u00a0; ici, ${quoted(given)} le remplace.`,
      'Donnez-en un autre.',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `Aucune source utilisable n’a l’identifiant (id) ${quoted(id)}.`,
      'Écrivez l’identifiant d’un élément du document, ou supprimez la valeur.',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `Aucun thème n’a l’identifiant (id) ${quoted(id)}\u00a0; il en a donc été ajouté un.`,
      'Ajoutez-le, avec un titre.',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `Aucun événement affiché n’a l’identifiant (id) ${quoted(id)}.`,
      'Écrivez l’identifiant d’un élément du document, ou supprimez la valeur.',
    ],
    'unclosed-cell': [
      'un guillemet à la fin de la cellule',
      'Un guillemet ouvre cette cellule et aucun ne la ferme\u00a0; il est pris pour une partie du texte.',
      'Mettez-en un à la fin de la cellule, et doublez celui qui fait partie du texte.',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      'une ligne avec une cellule par en-tête',
      `Cellules de cette ligne\u00a0: ${figure(cells)}, en-têtes\u00a0: ${figure(headings)}\u00a0; ce qui dépasse est conservé, mais n’est affiché nulle part.`,
      'Mettez entre guillemets doubles la cellule qui contient un séparateur, ou ajoutez un en-tête.',
    ],
    'broken-component': [
      'un composant iCalendar (RFC 5545)',
      'Cette partie du calendrier n’a pas pu être lue. Elle est omise.',
      'Exportez de nouveau le calendrier, ou supprimez cette partie.',
    ],
    'title-media': [
      'une image d’un événement',
      'Le titre d’une chronologie n’a pas d’image ici\u00a0; elle est conservée sous x-media, mais n’est affichée nulle part.',
      'Donnez l’image à un événement.',
    ],
    'unknown-zone': ({ zone }) => [
      'un fuseau horaire décrit par le calendrier, ou désigné par son nom IANA, comme Europe/Berlin',
      `Le fuseau horaire ${quoted(zone)} est inconnu\u00a0; ses heures sont conservées sans fuseau.`,
      'Indiquez timeZone pour la chronologie, ou exportez le calendrier avec ses fuseaux horaires.',
    ],
    'more-occurrences': ({ count }, figure) => [
      'une répétition qui a une fin (COUNT ou UNTIL)',
      `Cet événement se répète au-delà\u00a0; seules les ${figure(count)} premières fois sont affichées.`,
      'Donnez une fin à la règle.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `Autres messages\u00a0: ${figure(errors + warnings)} (erreurs\u00a0: ${figure(errors)}, avertissements\u00a0: ${figure(warnings)}).`,
      'Réglez d’abord ceux qui précèdent\u00a0; beaucoup ont peut-être la même cause.',
    ],
  },
});
