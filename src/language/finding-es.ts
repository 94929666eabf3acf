/** Finding one's way, in Spanish. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'Encontrar acontecimientos',
  search: {
    button: 'Buscar',
    placeholder: 'Título, texto, fuente, lugar, fecha',
    next: 'Resultado siguiente',
    previous: 'Resultado anterior',
    close: 'Cerrar la búsqueda',
    found: (count, of) => `${figure(count)} de ${events(of)}`,
    soFar: (count) => `${figure(count)} hasta ahora…`,
    at: (place, count) => `${figure(place)} de ${figure(count)}`,
    nothing: 'No se ha encontrado nada',
  },
  table: {
    button: 'Lista de todos los acontecimientos',
    heading: (count) => `${events(count)} en orden cronológico`,
    hits: (count, query) => `«${query}»: ${events(count)} en orden cronológico`,
    date: 'Fecha',
    event: 'Acontecimiento',
    lane: 'Serie',
    sources: 'Fuentes',
    unsourced: 'sin fuente',
  },
  filters: {
    button: 'Filtrar',
    heading: 'Mostrar solo',
    kinds: { lane: 'Serie', publisher: 'Medio', status: 'Estado', place: 'Lugar', tag: 'Etiqueta' },
    noLane: 'sin serie',
    noSource: 'sin fuente',
    value: (name, count) => `${name}: ${events(count)}`,
    left: (count, of) => `Se muestran ${figure(count)} de ${events(of)}.`,
    remove: (kind, value) => `${kind}: ${value}. Quitar este filtro.`,
    clear: 'Mostrar todos los acontecimientos',
    tooMany: (count) => `${events(count)}: son demasiados para filtrarlos en la página. La búsqueda los recorre todos.`,
  },
  overview: {
    name: 'Vista general de todo el tiempo',
    window: 'Lo que se ve',
    start: 'Inicio de lo que se ve',
    end: 'Fin de lo que se ve',
  },
  keys: {
    heading: 'Teclas',
    list: [
      ['← →', 'el acontecimiento anterior, el siguiente'],
      ['↑ ↓', 'el acontecimiento de arriba, el de abajo'],
      ['Inicio, Fin', 'el primer acontecimiento, el último'],
      ['Intro', 'abre el acontecimiento; Tab lleva a su fuente'],
      ['Mayús + ← →', 'desplaza la vista'],
      ['Re Pág, Av Pág', 'desplaza la vista casi todo su ancho'],
      ['+ −', 'acerca, aleja'],
      ['0', 'muestra todo'],
      ['1', 'vuelve a la vista inicial'],
      ['/', 'busca; Intro y Mayús + Intro recorren los resultados'],
      ['l', 'enumera todos los acontecimientos'],
      ['f', 'filtra'],
      ['?', 'muestra estas teclas'],
      ['Esc', 'cierra lo que está abierto'],
    ],
  },
});
