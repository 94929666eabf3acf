/** What is wrong with a document, in Spanish. */
import type { DiagnosticWords } from '../diagnostic-words.ts';

const quoted = (text: string): string => `«\u2068${text}\u2069»`;
const skeleton = 'Escriba { "title": "…", "events": [ … ] }.';
const nameAndValue = 'Escriba "nombre": valor.';
const textInQuotes = 'Escriba "texto".';
const ownId = 'un identificador (id) que no se repita';
const idOfOne = 'el identificador (id) de un elemento que exista';

export const diagnosticsIn = (locale: string): DiagnosticWords => ({
  locale,
  quoted,
  code: (text) => text,
  place: {
    document: 'el documento',
    arrow: ' → ',
    items: {
      events: 'acontecimiento',
      sources: 'fuente',
      lanes: 'serie',
      citations: 'referencia',
      related: 'relación',
      corrections: 'corrección',
      tags: 'etiqueta',
      quote: 'cita',
      media: 'imagen',
    },
  },
  found: {
    nothing: 'nada',
    object: 'un objeto',
    program: 'una función',
    list: (length) => `una lista (longitud: ${length})`,
  },
  leftOut: {
    field: 'El campo se omite.',
    events: 'El acontecimiento se omite.',
    sources: 'La fuente se omite.',
    lanes: 'La serie se omite.',
    citations: 'La referencia se omite.',
    related: 'La relación se omite.',
    corrections: 'La corrección se omite.',
    tags: 'La etiqueta se omite.',
    quote: 'La cita se omite.',
    media: 'La imagen se omite.',
  },
  types: {
    string: 'un texto entre comillas rectas',
    number: 'un número',
    boolean: 'true o false',
    array: 'una lista, entre [ ]',
    object: 'un objeto, entre { }',
  },
  unexpected: (expected) => `Aquí se espera ${expected}.`,
  writeOrRemove: () => 'Corrija el valor o elimínelo.',
  didYouMean: (text) => `¿Quería decir ${quoted(text)}?`,
  notJson: (fault) => `El documento no es JSON válido: ${fault}.`,
  json: {
    'trailing-comma': ['hay una coma después del último elemento', 'Elimine esa coma.'],
    'missing-comma': ['falta una coma', 'Ponga una coma entre los dos elementos.'],
    'missing-colon': ['faltan los dos puntos', nameAndValue],
    'missing-value': ['falta un valor', 'Escriba el valor, o elimine lo que lo anuncia.'],
    'single-quotes': ['hay comillas simples', textInQuotes],
    'curly-quotes': ['hay comillas tipográficas', textInQuotes],
    'unquoted-name': ['hay un nombre sin comillas', nameAndValue],
    comment: ['hay un comentario', 'Elimínelo, o guárdelo en un campo que empiece por x-.'],
    'unclosed-text': ['hay un texto sin cerrar', 'Ponga unas comillas rectas dobles al final.'],
    'line-break-in-text': [
      'hay un salto de línea dentro de un texto',
      'Escriba \\n para un salto de línea, \\t para un tabulador.',
    ],
    'bad-escape': ['hay una secuencia desconocida después de \\', 'Escriba \\\\ para una barra inversa.'],
    'bad-number': ['hay un número mal escrito', 'Escríbalo como 0.5, o entre comillas rectas.'],
    'bad-word': ['hay una palabra desconocida', 'Escriba "texto", un número, true, false o null.'],
    'wrong-bracket': ['el signo de cierre no corresponde', 'Cierre { con } y [ con ].'],
    'text-after-end': ['hay texto después del final', 'Elimine lo que sigue al último signo } o ].'],
    'cut-off': ['está incompleto', 'Cierre lo que está abierto, o cargue el archivo entero.'],
  },
  date: 'una fecha en EDTF, como 2025-03-18, 2025-03-19~ o 2024-11/2025-01',
  dates: {
    problem: (text, problem) => `${quoted(text)} ${problem}.`,
    problems: {
      empty: 'no es una fecha',
      'not-edtf': 'no es una fecha en EDTF',
      unsupported: 'es un tipo de EDTF que aquí no se lee',
      'year-too-far': 'queda más lejos que la edad del universo',
      'no-such-month': 'indica un mes que no existe',
      'no-such-day': 'indica un día que no existe',
      'no-such-time': 'indica una hora que no existe',
      'ends-before-start': 'acaba antes de empezar',
      'no-ends': 'no tiene ni principio ni fin',
    },
    remedies: {
      empty: 'Escriba un día (2025-03-18), un mes (2025-03), un año (2025) o un intervalo (2024-11/2025-01).',
      'not-edtf': 'Escriba año, mes y día, como 2025-03-18, 2025-03 o 2025; ~ al final significa «hacia».',
      unsupported: 'Escriba una fecha, un intervalo (2024-11/2025-01) o una de varias ([2025-04-10..2025-04-16]).',
      'year-too-far': 'Compruebe el número de ceros.',
      'no-such-month': 'Escriba un mes de 01 a 12, o una estación de 21 (primavera) a 24 (invierno).',
      'no-such-day': 'Compruebe el día, o escriba solo el año y el mes.',
      'no-such-time': 'Escriba una hora de 00:00 a 23:59, como 2025-04-17T14:34Z.',
      'ends-before-start': 'Ponga primero la fecha anterior.',
      'no-ends': 'Indique un principio o un fin, como 2023-10/..',
    },
    ambiguous: 'puede ser dos fechas',
    choice: (dayFirst, monthFirst) => `Escriba ${dayFirst} o ${monthFirst}, según lo que quiera decir.`,
    suggestion: (edtf) => `¿Quería decir ${edtf}?`,
  },
  table: {
    html: ({ title }) => [
      'JSON',
      `En lugar del documento llegó una página web (HTML)${title ? `: ${quoted(title)}` : ''}.`,
      'Compruebe la dirección: así suele responder un servidor cuando el archivo no existe.',
    ],
    javascript: [
      'JSON',
      'Esto es JavaScript, no JSON.',
      'Dé solo los datos, del primer { o [ al último, con los nombres y los textos entre comillas rectas dobles.',
    ],
    'no-such-columns': ({ wanted, given }) => [
      `las columnas ${wanted.join(' y ')}`,
      `Una tabla necesita las columnas ${wanted.join(' y ')}; encontradas: ${given.join(', ')}.`,
      'Nómbrelas así en la primera línea.',
    ],
    'empty-text': ['JSON', 'El documento está vacío.', skeleton],
    'not-a-document': [
      'un documento de cronología, es decir, un objeto con una lista de acontecimientos',
      undefined,
      skeleton,
    ],
    unreadable: [
      'objetos, listas y textos simples, como en JSON',
      'Esto no se pudo leer.',
      'Dé objetos, listas y textos simples, como en JSON.',
    ],
    'missing-id': [
      ownId,
      'Falta el identificador (id); se formó uno a partir del texto.',
      'Dele uno y consérvelo: hay enlaces que lo usan.',
    ],
    empty: ['al menos una letra', 'Aquí no hay nada.', 'Escriba algo, o elimine el campo.'],
    missing: ({ field }) => [quoted(field), `Falta el campo ${quoted(field)}.`, 'Añádalo.'],
    'not-in-list': ({ allowed }) => [
      `una de estas palabras: ${allowed.join(', ')}`,
      `Aquí solo puede estar una de estas palabras: ${allowed.join(', ')}.`,
    ],
    'out-of-range': ['un número de 0 a 1'],
    'bad-view': ['un período en EDTF con sus dos extremos, como 2025-03-09/2025-04-20'],
    'bad-link': ['una dirección con https://, http:// o mailto:, o una relativa'],
    'bad-language': ['un código de idioma, como en, ar o pt-BR (BCP 47)'],
    'bad-time-zone': ['una zona horaria, como UTC o Europe/Moscow'],
    'bad-color': ['un color CSS, como #9b1c1c o teal'],
    'unknown-field': ({ field }) => [
      'un campo del formato, o uno que empiece por x-',
      `El campo ${quoted(field)} no se conoce; se conserva, pero no se muestra en ningún sitio.`,
      `Llámelo ${quoted(`x-${field}`)} si es suyo.`,
    ],
    'doubled-id': ({ id, given }) => [
      ownId,
      `El identificador (id) ${quoted(id)} ya está en uso; aquí lo sustituye ${quoted(given)}.`,
      'Dele otro.',
    ],
    'unknown-source': ({ id }) => [
      idOfOne,
      `Ninguna fuente utilizable tiene el identificador (id) ${quoted(id)}.`,
      'Escriba el identificador de un elemento del documento, o elimine el valor.',
    ],
    'unknown-lane': ({ id }) => [
      idOfOne,
      `Ninguna serie tiene el identificador (id) ${quoted(id)}, así que se añadió una.`,
      'Añádala, con un título.',
    ],
    'unknown-event': ({ id }) => [
      idOfOne,
      `Ningún acontecimiento mostrado tiene el identificador (id) ${quoted(id)}.`,
      'Escriba el identificador de un elemento del documento, o elimine el valor.',
    ],
    'unclosed-cell': [
      'unas comillas al final de la celda',
      'Unas comillas abren esta celda y ningunas la cierran; se toman como parte del texto.',
      'Póngalas al final de la celda, y escriba dos veces las que sean parte del texto.',
    ],
    'broken-component': [
      'un componente de iCalendar (RFC 5545)',
      'Esta parte del calendario no se pudo leer. Se omite.',
      'Exporte el calendario otra vez, o elimine esta parte.',
    ],
    'title-media': [
      'una imagen de un acontecimiento',
      'El título de una cronología no lleva imagen aquí; se conserva como x-media, pero no se muestra en ningún sitio.',
      'Ponga la imagen en un acontecimiento.',
    ],
    'unknown-zone': ({ zone }) => [
      'una zona horaria que el calendario describa, o una por su nombre IANA, como Europe/Berlin',
      `La zona horaria ${quoted(zone)} no se conoce; sus horas se conservan sin zona.`,
      'Indique timeZone en la cronología, o exporte el calendario con sus zonas horarias.',
    ],
    'more-occurrences': ({ count }, figure) => [
      'una repetición que termine (COUNT o UNTIL)',
      `Este acontecimiento se repite más veces; se muestran las primeras ${figure(count)}.`,
      'Dé un final a la regla.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `Otros avisos: ${figure(errors + warnings)} (errores: ${figure(errors)}, advertencias: ${figure(warnings)}).`,
      'Corrija primero los de arriba; muchos pueden tener la misma causa.',
    ],
  },
});
