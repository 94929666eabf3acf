/** Finding one's way, in Russian. In: figures and counted events in the locale. Out: the phrases. */
import type { FindingMessages } from './finding-messages.ts';

type Count = (count: number) => string;

export const finding = (figure: Count, events: Count): FindingMessages => ({
  tools: 'Поиск событий',
  search: {
    button: 'Найти',
    placeholder: 'Название, текст, источник, место, дата',
    next: 'Следующее совпадение',
    previous: 'Предыдущее совпадение',
    close: 'Закрыть поиск',
    found: (count, of) => `найдено: ${figure(count)}, всего: ${figure(of)}`,
    soFar: (count) => `пока ${figure(count)}…`,
    at: (place, count) => `${figure(place)} из ${figure(count)}`,
    nothing: 'Ничего не найдено',
  },
  table: {
    button: 'Список всех событий',
    heading: (count) => `${events(count)} в порядке времени`,
    hits: (count, query) => `«${query}»: ${events(count)} в порядке времени`,
    date: 'Дата',
    event: 'Событие',
    lane: 'Ряд',
    sources: 'Источники',
    unsourced: 'без источника',
  },
  filters: {
    button: 'Отобрать',
    heading: 'Показать только',
    kinds: { lane: 'Ряд', publisher: 'Издание', status: 'Статус', place: 'Место', tag: 'Метка' },
    noLane: 'без ряда',
    noSource: 'без источника',
    value: (name, count) => `${name}: ${events(count)}`,
    left: (count, of) => `Показано: ${figure(count)}, всего: ${figure(of)}.`,
    remove: (kind, value) => `${kind}: ${value}. Снять этот отбор.`,
    clear: 'Показать все события',
    tooMany: (count) => `${events(count)}: слишком много, чтобы отбирать на странице. Поиск идёт по всем.`,
  },
  overview: {
    name: 'Обзор всего времени',
    window: 'Что видно',
    start: 'Начало видимого',
    end: 'Конец видимого',
  },
  keys: {
    heading: 'Клавиши',
    list: [
      ['← →', 'предыдущее событие, следующее событие'],
      ['↑ ↓', 'событие выше, событие ниже'],
      ['Home, End', 'первое событие, последнее событие'],
      ['Enter', 'открывает событие; Tab ведёт к его источнику'],
      ['Shift + ← →', 'сдвигает вид'],
      ['Page Up, Page Down', 'сдвигает вид почти на всю ширину'],
      ['+ −', 'приближает, отдаляет'],
      ['0', 'показывает всё'],
      ['1', 'возвращает к начальному виду'],
      ['/', 'ищет; Enter и Shift + Enter ведут по совпадениям'],
      ['l', 'перечисляет все события'],
      ['f', 'отбирает'],
      ['?', 'показывает эти клавиши'],
      ['Esc', 'закрывает открытое'],
    ],
  },
});
