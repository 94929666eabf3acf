/**
 * The interface in Spanish. A day takes an article ("desde el 7 de octubre"), which merges with "de" and "a"; a month and a year take none.
 */
import type { DateBound } from '../time/historical-date.ts';
import { countsIn } from './counting.ts';
import { finding } from './finding-es.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = {
  spring: 'primavera',
  summer: 'verano',
  autumn: 'otoño',
  winter: 'invierno',
};
const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Up to 39: centuries and millennia. */
const roman = (number: number): string => 'X'.repeat(number / 10) + units[number % 10];

/** The words "aproximadamente" and "quizá" stand before the article, so that it never merges with them. */
const isExact = ({ approximate, uncertain }: DateBound): boolean => !approximate && !uncertain;

function withArticle(date: string, { precision }: DateBound): string {
  if (precision === 'year' || precision === 'month') return date;
  if (precision === 'decade') return `los ${date}`;
  if (precision === 'season') return date.startsWith(seasons.spring) ? `la ${date}` : `el ${date}`;
  return `el ${date}`;
}

/** After a preposition; what is not exact has its article already. */
const after = (preposition: string, date: string, of: DateBound): string =>
  `${preposition} ${isExact(of) ? withArticle(date, of) : date}`;
const from = (date: string, of: DateBound): string => after('de', date, of).replace(/^de el /, 'del ');
const to = (date: string, of: DateBound): string => after('a', date, of).replace(/^a el /, 'al ');
const ago = 'hace ';
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' a. C.' : '');

const dates: DateMessages = {
  about: (date, of, isAlone) =>
    date.startsWith(ago)
      ? date.replace(ago, `${ago}aproximadamente `)
      : `${isAlone ? 'hacia' : 'aproximadamente'} ${withArticle(date, of)}`,
  possibly: (date, of, isAlone) => `quizá ${isAlone && !of.approximate ? withArticle(date, of) : date}`,
  between: (first, last, ofFirst, ofLast) => `${after('entre', first, ofFirst)} ${after('y', last, ofLast)}`,
  fromTo: (first, last, ofFirst, ofLast) => `${from(first, ofFirst)} ${to(last, ofLast)}`,
  since: (start, of) => after('desde', start, of),
  until: (end, of) => after('hasta', end, of),
  startNotKnown: (end, of) => `${after('hasta', end, of)}, inicio desconocido`,
  endNotKnown: (start, of) => `${after('desde', start, of)}, final desconocido`,
  orEarlier: (date) => `${date} o antes`,
  orLater: (date) => `${date} o después`,
  noDate: 'en fecha desconocida',
  dayAndTime: (day, time, zone) => `${day}, ${time}${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${seasons[season]} de ${year}`,
  decade: (_, firstYear) => `años ${firstYear}`,
  century: (number, isBeforeChrist) => `siglo ${roman(number)}${era(isBeforeChrist)}`,
  millennium: (number, isBeforeChrist) => `${roman(number)} milenio${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${ago}${amount} de años`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'one'>(locale);
  const events = (count: number): string => plural(count, { one: '# acontecimiento', other: '# acontecimientos' });
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'sin fuente',
      morePublishers: (count) => `+ ${figure(count)} más`,
      accountsDiffer: 'versiones divergentes',
      comma: ', ',
    },
    toolbar: {
      name: 'Controles de la cronología',
      previous: 'Acontecimiento anterior',
      next: 'Acontecimiento siguiente',
      zoomIn: 'Acercar',
      zoomOut: 'Alejar',
      fit: 'Mostrar todo',
      home: 'Volver a la vista inicial',
    },
    timeline: {
      untitled: 'Cronología',
      events: 'Acontecimientos en el orden del tiempo',
      loading: 'Cargando la cronología…',
      sample: (drawn, count) =>
        `Lectura en curso. Dibujados hasta ahora: una muestra de ${figure(drawn)} de ${figure(count)} acontecimientos.`,
      empty: 'Esta cronología aún no tiene acontecimientos.',
      tryAgain: 'Reintentar',
      noAnswer: (url) =>
        `No hubo respuesta de ${url}. ¿Es correcta la dirección y permite que esta página la lea (CORS)?`,
      badStatus: (url, status) =>
        `${url} respondió con el estado ${status}${status === 404 ? ': allí no hay nada' : ''}.`,
      unreadable: 'No se pudo leer esta cronología.',
      loaded: (count) => plural(count, { one: '# acontecimiento cargado.', other: '# acontecimientos cargados.' }),
      scale: (span, zone) => `${span} · horas en ${zone}`,
    },
    card: {
      missing: 'No se pudo cargar la parte que muestra los detalles.',
      status: {
        confirmed: 'confirmado',
        reported: 'según informaciones',
        alleged: 'presunto',
        disputed: 'cuestionado',
        retracted: 'retirado',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'Las flechas recorren los acontecimientos, Intro abre uno, Tab lleva a su fuente, más y menos acercan y alejan, 0 muestra todo.',
      showing: (span, count) => `${span}: ${events(count)} a la vista.`,
      unlabelled: (count) =>
        plural(count, {
          one: '# acontecimiento a la vista no tiene etiqueta: las flechas llegan a él.',
          other:
            '# acontecimientos a la vista no tienen etiqueta: las flechas llegan a ellos, uno por uno o por grupos.',
        }),
      now: 'ahora',
      legend: {
        heading: 'Cómo se lee',
        exact: 'ese día',
        approximate: 'hacia entonces',
        uncertain: 'dudoso',
        bracket: 'un momento, en algún punto de ese tramo',
        lasted: 'duró',
        open: 'continuó',
        cluster: 'varios acontecimientos; se abre',
        ongoing: 'otros, en curso o sin fecha más precisa',
        spread: 'fechas que dan las fuentes',
      },
      precision: {
        upTo: (duration) => `hasta ${duration}`,
        roughly: (duration) => `aproximadamente ${duration}`,
        onlyMonth: 'La fuente no da el día, solo el mes.',
        onlySeason: 'La fuente no da el mes, solo la estación.',
        onlyYear: 'La fuente no da el día, solo el año.',
        onlyYears: (first, last) => `La fuente no da el año, solo un intervalo (${first} – ${last}).`,
        approximate: 'La fecha es aproximada.',
        uncertain: 'La fecha es dudosa.',
        oneOfDays: 'Uno de estos días; las fuentes no dicen cuál.',
        oneOfDates: 'Una de estas fechas; las fuentes no dicen cuál.',
        openStart: 'No se da un inicio.',
        openEnd: 'No se da un final.',
        unknownStart: 'El inicio no se conoce.',
        unknownEnd: 'El final no se conoce.',
        space: ' ',
      },
      cluster: {
        heading: (count) => plural(count, { one: '# acontecimiento', other: '# acontecimientos muy próximos' }),
        ongoing: (count) =>
          `${plural(count, { one: '# más, en curso o sin fecha más precisa', other: '# más, en curso o sin fecha más precisa' })}`,
        button: (count, lead) => `${events(count)} muy próximos, entre ellos: ${lead}. Abrir la lista.`,
        ongoingButton: (count) =>
          `${plural(count, { one: '# más, en curso o sin fecha más precisa', other: '# más, en curso o sin fecha más precisa' })}. Abrir la lista.`,
        zoom: 'Acercar esta parte',
        showMore: (next, left) => `Mostrar ${figure(next)} más${next < left ? ` (quedan ${figure(left)})` : ''}`,
      },
      card: {
        close: 'Cerrar',
        position: (index, count) => `${figure(index)} de ${figure(count)}`,
        lasted: (duration) => `Duración: ${duration}.`,
        noSource: 'Este acontecimiento no cita ninguna fuente.',
        accountsDiffer: (topic) => `${topic}: versiones divergentes`,
        saysDate: (date) => `da como fecha: ${date}`,
        openAtQuote: (publisher) => `Abrir el artículo de ${publisher} en las palabras citadas`,
        archived: (date) => (date ? `Copia archivada, ${date}` : 'Copia archivada'),
        gone: 'ya no está en su dirección',
        credit: (credit) => `atribuido a ${credit}`,
        noHeadline: 'Artículo (titular desconocido)',
        related: 'Acontecimientos relacionados',
        stance: { supports: 'Apoya', disputes: 'Contradice', context: 'Contexto' },
        kind: {
          article: 'Artículo',
          statement: 'Declaración',
          document: 'Documento',
          dataset: 'Conjunto de datos',
          video: 'Vídeo',
          audio: 'Grabación sonora',
          image: 'Imagen',
          social: 'Publicación en redes sociales',
          book: 'Libro',
          other: 'Fuente',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `Se cambia «${title}», ${date}. Las flechas a lo largo del eje lo mueven, las que lo cruzan eligen su inicio o su final, Intro lo conserva, Esc lo deja como estaba.`,
        fixed: (title) => `La fecha de «${title}» no se puede cambiar aquí.`,
        at: (part, date) => ({ whole: '', start: 'Inicio: ', end: 'Final: ' })[part] + date,
        done: (title, date) => `«${title}»: ${date}.`,
        cancelled: 'Se dejó como estaba.',
        buttons: 'Cambiar la fecha',
        move: (part, by) =>
          ({
            whole: ['Antes', 'Después'],
            start: ['Inicio antes', 'Inicio después'],
            end: ['Final antes', 'Final después'],
          })[part][by < 0 ? 0 : 1]!,
        undo: 'Deshacer',
      },
      copy: {
        button: 'Copiar la referencia',
        copied: 'Copiado',
        byHand: 'Esta página no puede usar el portapapeles: copie el texto de aquí.',
        field: 'Referencia de este acontecimiento',
      },
      dates: { heading: 'Hay fuentes que dan otras fechas', says: (publisher, date) => `${publisher}: ${date}` },
      sources: {
        heading: 'Fuentes, según quién responde de ellas',
        summary: (sources, publishers) =>
          `${plural(sources, { one: '# fuente', other: '# fuentes' })} de ${plural(publishers, { one: '# medio', other: '# medios' })}`,
        events,
        noEvents: 'ningún acontecimiento',
        highlight: (headline, count) =>
          plural(count, {
            one: `Mostrar el acontecimiento que se apoya en «${headline}»`,
            other: `Mostrar los # acontecimientos que se apoyan en «${headline}»`,
          }),
        highlighted: (publisher, count) =>
          plural(count, {
            one: `# acontecimiento se apoya en esta fuente, ${publisher}.`,
            other: `# acontecimientos se apoyan en esta fuente, ${publisher}.`,
          }),
        undated: 'sin fecha de publicación',
      },
      known: {
        button: 'Qué se sabía y cuándo',
        slider: 'Día de publicación',
        day: 'Lo que se sabía el',
        all: 'Mostrar todo',
        explanation: 'La cronología solo con lo publicado hasta el final de un día.',
        asKnown: (date) => `Lo que se sabía al final de este día: ${date}.`,
        later: (count) =>
          plural(count, {
            one: '# acontecimiento se apoya en fuentes publicadas más tarde.',
            other: '# acontecimientos se apoyan en fuentes publicadas más tarde.',
          }),
        nothingLater: 'Ningún acontecimiento se apoya en fuentes publicadas más tarde.',
        undated: (count) =>
          plural(count, {
            one: '# fuente no tiene fecha de publicación y cuenta como conocida todos los días.',
            other: '# fuentes no tienen fecha de publicación y cuentan como conocidas todos los días.',
          }),
        correctedLater: (count) =>
          plural(count, {
            one: 'Más tarde se hizo # corrección a lo que se muestra aquí.',
            other: 'Más tarde se hicieron # correcciones a lo que se muestra aquí.',
          }),
        noDay: (text) => `«${text}» no es un día como 2025-03-25, así que se muestra todo.`,
        announced: (date, shown, later) =>
          `Lo que se sabía al final de este día, ${date}: ${events(shown)}; apoyados en fuentes posteriores: ${figure(later)}.`,
      },
      corrections: {
        button: (count) => plural(count, { one: '# corrección', other: '# correcciones' }),
        heading: 'Correcciones',
        on: (date) => `Corregido: ${date}`,
        before: (text) => `Antes: ${text}`,
      },
      paper: {
        events: 'Acontecimientos',
        sources: 'Fuentes',
        accessed: (date) => `Leído: ${date}.`,
        archived: (date) => (date ? `Copia archivada, ${date}:` : 'Copia archivada:'),
        notPrinted: (count) =>
          plural(count, {
            one: '# acontecimiento más no está impreso.',
            other: '# acontecimientos más no están impresos.',
          }),
        printedOn: (date) => `Impreso el ${date}.`,
      },
      problems: {
        summary: (count) =>
          plural(count, {
            one: '# problema en los datos de esta cronología',
            other: '# problemas en los datos de esta cronología',
          }),
        notes: (count) =>
          plural(count, {
            one: '# nota sobre los datos de esta cronología',
            other: '# notas sobre los datos de esta cronología',
          }),
        place: (line, column) => `línea ${line}, columna ${column}`,
      },
    },
  };
}
