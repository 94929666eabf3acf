/**
 * The interface in Russian. `Intl` writes a month that stands alone in the nominative ("март 2025 г."); after a preposition it is put into the
 * genitive here ("с марта 2025 г."), which fits every phrase that is used.
 */
import type { DateBound } from '../time/historical-date.ts';
import { countsIn } from './counting.ts';
import { finding } from './finding-ru.ts';
import type { DateMessages, Season, Translation } from './messages.ts';

const seasons: Readonly<Record<Season, string>> = { spring: 'весна', summer: 'лето', autumn: 'осень', winter: 'зима' };
/** Nominative and genitive. */
const cases: readonly (readonly [string, string])[] = [
  ['январь', 'января'],
  ['февраль', 'февраля'],
  ['март', 'марта'],
  ['апрель', 'апреля'],
  ['май', 'мая'],
  ['июнь', 'июня'],
  ['июль', 'июля'],
  ['август', 'августа'],
  ['сентябрь', 'сентября'],
  ['октябрь', 'октября'],
  ['ноябрь', 'ноября'],
  ['декабрь', 'декабря'],
  ['весна', 'весны'],
  ['лето', 'лета'],
  ['осень', 'осени'],
  ['зима', 'зимы'],
];

function genitive(date: string): string {
  const [name, changed] = cases.find(([nominative]) => date.split(' ').includes(nominative)) ?? ['', ''];
  return date
    .replace(name, changed)
    .replace(/ век(?=$| )/, ' века')
    .replace('тысячелетие', 'тысячелетия')
    .replace(/-е гг\./, '-х гг.');
}

const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Up to 39: centuries and millennia. */
const roman = (number: number): string => 'X'.repeat(number / 10) + units[number % 10];
const era = (isBeforeChrist: boolean): string => (isBeforeChrist ? ' до н. э.' : '');
/** A bare year is said with its word: "с 1985 г.". */
const spoken = (date: string, { precision }: DateBound): string =>
  genitive(precision === 'year' && /^\d+$/.test(date.slice(-4)) ? `${date} г.` : date);
const isExact = ({ approximate, uncertain }: DateBound): boolean => !approximate && !uncertain;
const isDay = (of: DateBound): boolean => of.precision === 'day' && isExact(of);

const dates: DateMessages = {
  about: (date, of, isAlone) => `${isAlone ? 'около' : 'ок.'} ${spoken(date, of)}`,
  possibly: (date) => `возможно, ${date}`,
  between: (first, last, ofFirst, ofLast) =>
    isDay(ofFirst) && isDay(ofLast)
      ? `между ${first} и ${last}`
      : `не ранее ${spoken(first, ofFirst)} и не позднее ${spoken(last, ofLast)}`,
  fromTo(first, last, ofFirst, ofLast) {
    if (!isExact(ofFirst) || !isExact(ofLast)) return `${first} – ${last}`;
    if (/^\d+$/.test(first + last)) return `${first}–${last} гг.`;
    return `с ${spoken(first, ofFirst)} по ${last.replace(/^весна/, 'весну').replace(/^зима/, 'зиму')}`;
  },
  since: (start, of) => `с ${spoken(start, of)}`,
  until: (end, of) => `до ${spoken(end, of)}`,
  startNotKnown: (end, of) => `до ${spoken(end, of)}, начало неизвестно`,
  endNotKnown: (start, of) => `с ${spoken(start, of)}, конец неизвестен`,
  orEarlier: (date) => `${date} или раньше`,
  orLater: (date) => `${date} или позже`,
  noDate: 'время неизвестно',
  dayAndTime: (day, time, zone) => `${day}, ${time}${zone ? ` ${zone}` : ''}`,
  season: (season, year) => `${seasons[season]} ${year} г.`,
  decade: (_, firstYear) => `${firstYear}-е гг.`,
  century: (number, isBeforeChrist) => `${roman(number)} век${era(isBeforeChrist)}`,
  millennium: (number, isBeforeChrist) => `${roman(number)} тысячелетие${era(isBeforeChrist)}`,
  yearsAgo: (amount) => `${amount} лет назад`,
};

export function wordsIn(locale: string): Translation {
  const { figure, plural } = countsIn<'one' | 'few' | 'many'>(locale);
  const events = (count: number): string =>
    plural(count, { one: '# событие', few: '# события', many: '# событий', other: '# события' });
  return {
    language: locale,
    dates,
    label: {
      unsourced: 'без источника',
      morePublishers: (count) => `+ ещё ${figure(count)}`,
      accountsDiffer: 'сведения расходятся',
      comma: ', ',
    },
    toolbar: {
      name: 'Управление хронологией',
      previous: 'Предыдущее событие',
      next: 'Следующее событие',
      zoomIn: 'Приблизить',
      zoomOut: 'Отдалить',
      fit: 'Показать всё',
      home: 'Вернуться к начальному виду',
    },
    timeline: {
      untitled: 'Хронология',
      events: 'События по порядку времени',
      loading: 'Хронология загружается…',
      sample: (drawn, count) => `Чтение продолжается. Пока показана выборка: ${figure(drawn)} из ${figure(count)}.`,
      empty: 'В этой хронологии пока нет событий.',
      tryAgain: 'Попробовать снова',
      noAnswer: (url) => `Нет ответа от ${url}. Верен ли адрес и разрешено ли этой странице его читать (CORS)?`,
      badStatus: (url, status) => `${url}: ответ со статусом ${status}${status === 404 ? ', там ничего нет' : ''}.`,
      unreadable: 'Эту хронологию не удалось прочитать.',
      loaded: (count) => `Загружено: ${events(count)}.`,
      scale: (span, zone) => `${span} · время: ${zone}`,
    },
    card: {
      missing: 'Не удалось загрузить часть, которая показывает подробности.',
      status: {
        confirmed: 'подтверждено',
        reported: 'по сообщениям',
        alleged: 'утверждается',
        disputed: 'оспаривается',
        retracted: 'отозвано',
      },
    },
    finding: finding(figure, events),
    details: {
      help: 'Стрелки переходят от события к событию, Enter открывает событие, Tab ведёт к его источнику, плюс и минус меняют масштаб, 0 показывает всё.',
      showing: (span, count) => `${span}: видно ${events(count)}.`,
      unlabelled: (count) =>
        plural(count, {
          one: '# видимое событие не подписано: до него можно дойти стрелками.',
          few: '# видимых события не подписаны: до них можно дойти стрелками, по одному или группами.',
          many: '# видимых событий не подписаны: до них можно дойти стрелками, по одному или группами.',
          other: '# видимого события не подписаны: до них можно дойти стрелками, по одному или группами.',
        }),
      now: 'сейчас',
      legend: {
        heading: 'Как это читать',
        exact: 'в этот день',
        approximate: 'примерно тогда',
        uncertain: 'под сомнением',
        bracket: 'один момент где-то в этом промежутке',
        lasted: 'длилось',
        open: 'продолжалось',
        cluster: 'несколько событий; открывается',
        ongoing: 'другие: продолжаются или не датированы точнее',
        spread: 'даты, которые называют источники',
      },
      precision: {
        upTo: (duration) => `самое большее ${duration}`,
        roughly: (duration) => `примерно ${duration}`,
        onlyMonth: 'Источник не называет день, только месяц.',
        onlySeason: 'Источник не называет месяц, только время года.',
        onlyYear: 'Источник не называет день, только год.',
        onlyYears: (first, last) => `Источник называет не год, а промежуток (${first} – ${last}).`,
        approximate: 'Дата приблизительная.',
        uncertain: 'Дата под сомнением.',
        oneOfDays: 'Один из этих дней; какой, источники не говорят.',
        oneOfDates: 'Одна из этих дат; какая, источники не говорят.',
        openStart: 'Начало не указано.',
        openEnd: 'Конец не указан.',
        unknownStart: 'Начало неизвестно.',
        unknownEnd: 'Конец неизвестен.',
        space: ' ',
      },
      cluster: {
        heading: (count) => `${events(count)} рядом`,
        ongoing: (count) => `Ещё ${figure(count)}: продолжаются или не датированы точнее`,
        button: (count, lead) => `${events(count)} рядом, среди них: ${lead}. Открыть список.`,
        ongoingButton: (count) => `Ещё ${figure(count)}: продолжаются или не датированы точнее. Открыть список.`,
        zoom: 'Приблизить их',
        showMore: (next, left) => `Показать ещё ${figure(next)}${next < left ? ` из ${figure(left)}` : ''}`,
      },
      card: {
        close: 'Закрыть',
        position: (index, count) => `${figure(index)} из ${figure(count)}`,
        lasted: (duration) => `Длительность: ${duration}.`,
        noSource: 'У этого события не указан источник.',
        accountsDiffer: (topic) => `${topic}: сведения расходятся`,
        saysDate: (date) => `называет дату: ${date}`,
        openAtQuote: (publisher) => `Открыть статью «${publisher}» на приведённых словах`,
        archived: (date) => (date ? `Архивная копия, ${date}` : 'Архивная копия'),
        gone: 'по прежнему адресу больше нет',
        credit: (credit) => `со ссылкой на ${credit}`,
        noHeadline: 'Статья (заголовок неизвестен)',
        related: 'Связанные события',
        stance: { supports: 'Подтверждает', disputes: 'Оспаривает', context: 'Контекст' },
        kind: {
          article: 'Статья',
          statement: 'Заявление',
          document: 'Документ',
          dataset: 'Набор данных',
          video: 'Видео',
          audio: 'Аудиозапись',
          image: 'Изображение',
          social: 'Запись в социальной сети',
          book: 'Книга',
          other: 'Источник',
        },
      },
      edit: {
        grabbed: (title, date) =>
          `Изменение: «${title}», ${date}. Стрелки вдоль оси — сдвиг, поперёк — начало или конец, Enter сохраняет, Esc оставляет как было.`,
        fixed: (title) => `Дату события «${title}» здесь изменить нельзя.`,
        at: (part, date) => ({ whole: '', start: 'Начало: ', end: 'Конец: ' })[part] + date,
        done: (title, date) => `«${title}»: ${date}.`,
        cancelled: 'Оставлено как было.',
        buttons: 'Изменить дату',
        move: (part, by) =>
          ({
            whole: ['Раньше', 'Позже'],
            start: ['Начало раньше', 'Начало позже'],
            end: ['Конец раньше', 'Конец позже'],
          })[part][by < 0 ? 0 : 1]!,
        undo: 'Отменить изменение',
      },
      copy: {
        button: 'Скопировать ссылку на источники',
        copied: 'Скопировано',
        byHand: 'Этой странице нельзя пользоваться буфером обмена: скопируйте текст отсюда.',
        field: 'Источники этого события',
      },
      dates: { heading: 'Источники называют другие даты', says: (publisher, date) => `${publisher}: ${date}` },
      sources: {
        heading: 'Источники по тому, кто за ними стоит',
        summary: (sources, publishers) =>
          `${plural(sources, { one: '# источник', few: '# источника', many: '# источников', other: '# источника' })} от ${plural(publishers, { one: '# издателя', few: '# издателей', many: '# издателей', other: '# издателя' })}`,
        events,
        noEvents: 'нет событий',
        highlight: (headline, count) => `Показать, что опирается на «${headline}»: ${events(count)}`,
        highlighted: (publisher, count) => `На этот источник, ${publisher}, опирается: ${events(count)}.`,
        undated: 'без даты публикации',
      },
      known: {
        button: 'Что и когда было известно',
        slider: 'День публикации',
        day: 'Что было известно на',
        all: 'Показать всё',
        explanation: 'Хронология только с тем, что было опубликовано к концу дня.',
        asKnown: (date) => `Что было известно к концу дня: ${date}.`,
        later: (count) => `На источники, опубликованные позже, опираются: ${events(count)}.`,
        nothingLater: 'Ни одно событие не опирается на источники, опубликованные позже.',
        undated: (count) =>
          plural(count, {
            one: '# источник без даты публикации считается известным в любой день.',
            few: '# источника без даты публикации считаются известными в любой день.',
            many: '# источников без даты публикации считаются известными в любой день.',
            other: '# источника без даты публикации считаются известными в любой день.',
          }),
        correctedLater: (count) =>
          plural(count, {
            one: 'Позже внесено # исправление в то, что здесь показано.',
            few: 'Позже внесено # исправления в то, что здесь показано.',
            many: 'Позже внесено # исправлений в то, что здесь показано.',
            other: 'Позже внесено # исправления в то, что здесь показано.',
          }),
        noDay: (text) => `«${text}» не день вида 2025-03-25, поэтому показано всё.`,
        announced: (date, shown, later) =>
          `Что было известно к концу дня, ${date}: ${events(shown)}; опираются на более поздние источники: ${figure(later)}.`,
      },
      corrections: {
        button: (count) =>
          plural(count, { one: '# исправление', few: '# исправления', many: '# исправлений', other: '# исправления' }),
        heading: 'Исправления',
        on: (date) => `Исправлено: ${date}`,
        before: (text) => `Было: ${text}`,
      },
      paper: {
        events: 'События',
        sources: 'Источники',
        accessed: (date) => `Прочитано: ${date}.`,
        archived: (date) => (date ? `Архивная копия, ${date}:` : 'Архивная копия:'),
        notPrinted: (count) => `Не напечатано: ${events(count)}.`,
        printedOn: (date) => `Напечатано: ${date}.`,
      },
      problems: {
        summary: (count) =>
          `${plural(count, { one: '# замечание', few: '# замечания', many: '# замечаний', other: '# замечания' })} к данным этой хронологии`,
        notes: (count) =>
          `${plural(count, { one: '# примечание', few: '# примечания', many: '# примечаний', other: '# примечания' })} к данным этой хронологии`,
        place: (line, column) => `строка ${line}, столбец ${column}`,
      },
    },
  };
}
