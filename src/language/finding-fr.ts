/** Finding one's way, in French. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'Trouver des événements',
  search: {
    button: 'Rechercher',
    placeholder: 'Titre, texte, source, lieu, date',
    next: 'Résultat suivant',
    previous: 'Résultat précédent',
    close: 'Fermer la recherche',
    found: (count, of) => `${figure(count)} sur ${events(of)}`,
    soFar: (count) => `${figure(count)} pour l’instant…`,
    at: (place, count) => `${figure(place)} sur ${figure(count)}`,
    nothing: 'Rien trouvé',
  },
  table: {
    button: 'Liste de tous les événements',
    heading: (count) => `${events(count)} dans l’ordre du temps`,
    hits: (count, query) => `«\u00a0${query}\u00a0»\u00a0: ${events(count)} dans l’ordre du temps`,
    date: 'Date',
    event: 'Événement',
    lane: 'Thème',
    sources: 'Sources',
    unsourced: 'sans source',
  },
  filters: {
    button: 'Filtrer',
    heading: 'Afficher seulement',
    kinds: { lane: 'Thème', publisher: 'Éditeur', status: 'Statut', place: 'Lieu', tag: 'Mot-clé' },
    noLane: 'sans thème',
    noSource: 'sans source',
    value: (name, count) => `${name}\u00a0: ${events(count)}`,
    left: (count, of) => `Affichés\u00a0: ${figure(count)} sur ${events(of)}.`,
    remove: (kind, value) => `${kind}\u00a0: ${value}. Retirer ce filtre.`,
    clear: 'Afficher tous les événements',
    tooMany: (count) => `${events(count)}\u00a0: c’est trop pour filtrer dans la page. La recherche les parcourt tous.`,
  },
  overview: {
    name: 'Aperçu de toute la période',
    window: 'Partie visible',
    start: 'Début de la partie visible',
    end: 'Fin de la partie visible',
  },
  keys: {
    heading: 'Touches',
    list: [
      ['← →', 'l’événement précédent, l’événement suivant'],
      ['↑ ↓', 'l’événement au-dessus, l’événement au-dessous'],
      ['Début, Fin', 'le premier événement, le dernier événement'],
      ['Entrée', 'ouvre l’événement\u00a0; Tab mène à sa source'],
      ['Maj + ← →', 'déplace la vue'],
      ['Page préc., Page suiv.', 'déplace la vue de presque toute sa largeur'],
      ['+ −', 'agrandit, réduit'],
      ['0', 'affiche tout'],
      ['1', 'revient à la vue d’ouverture'],
      ['/', 'recherche\u00a0; Entrée et Maj + Entrée parcourent les résultats'],
      ['l', 'liste tous les événements'],
      ['f', 'filtre'],
      ['?', 'affiche ces touches'],
      ['Échap', 'ferme ce qui est ouvert'],
    ],
  },
});
