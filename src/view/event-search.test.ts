import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { sourcesById } from '../document/publishers.ts';
import { en } from '../language/en.ts';
import { wordDate } from '../language/dates.ts';
import { typedWords } from '../language/fold-words.ts';
import { loadMessages } from '../language/languages.ts';
import { utc, zoneOrUtc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { EventSearch } from './event-search.ts';
import { eventsInOrder } from './runs.ts';

const document = parseDocument(readFileSync('data/gaza-ceasefire.json', 'utf8')).document!;
const chronology = chronologyOf(document, utc);
const context = { chronology, sources: sourcesById(document), locale: 'en', messages: en };
const search = new EventSearch(context);

function found(query: string): string[] {
  const events: number[] = [];
  const steps = search.search(context, eventsInOrder(chronology), typedWords(query), events);
  while (!steps.next().done);
  return events.map((event) => chronology.event(event).id);
}

describe('search', () => {
  test.each([
    ['ceasefire collapses', ['ceasefire-collapses']],
    ['COLLAPSES ceas', ['ceasefire-collapses']],
    ['nowhere at all', []],
  ])('for %s', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('finds dates in words and as they are written', () => {
    const day = document.events.find(({ date }) => date === '2025-03-18')!.id;
    expect(found('18 march 2025')).toContain(day);
    expect(found('2025-03-18')).toContain(day);
  });

  test('finds what sources and speakers are called, in the order of time', () => {
    const sputnik = new Set(document.sources.filter(({ publisher }) => /Sputnik/.test(publisher)).map(({ id }) => id));
    const resting = new Set(
      document.events
        .filter(({ citations }) => citations?.some(({ source }) => sputnik.has(source)))
        .map(({ id }) => id),
    );
    const ids = found('sputnik');
    for (const id of resting) expect(ids).toContain(id);
    const order = Array.from(eventsInOrder(chronology), (event) => chronology.event(event).id);
    expect(ids).toEqual(order.filter((id) => ids.includes(id)));
  });

  test('is done in steps', () => {
    const events = Int32Array.from({ length: 1000 }, () => 0);
    const steps = search.search(context, events, ['x'], []);
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(10);
  });
});

describe('every word of a date is found, as the interface says it', () => {
  const two = (number: number): string => String(number).padStart(2, '0');
  const days = Array.from(
    { length: 40 },
    (_, n) => `${1995 + (n % 31)}-${two(1 + (n % 12))}-${two(1 + ((n * 7) % 28))}`,
  );
  const dates = days.flatMap((day, n) => [
    day,
    `${day}T${two((n * 5) % 24)}:${two((n * 17) % 60)}:${two(n)}Z`,
    `${day}T${two((n * 7) % 24)}:30`,
    `${day}/${Number(day.slice(0, 4)) + (n % 2)}-12-30`,
    `${day}/..`,
    `../${day}`,
    `${day}~`,
    `[${day}..2026-12-31]`,
    day.slice(0, 7),
    `-${day}`,
  ]);
  const events = [...dates, '2025-10-26T00:30:00Z', '2025-10-26T02:30'].map((date, n) => ({
    id: `e${n}`,
    title: `${n}`,
    date,
  }));
  const { document: dated } = parseDocument({ events });
  test.each([
    ['en', 'UTC'],
    ['en-US', 'UTC'],
    ['en', 'Europe/Berlin'],
    ['ar', 'UTC'],
    ['de', 'Asia/Damascus'],
    ['es', 'UTC'],
    ['fr', 'UTC'],
    ['he', 'UTC'],
    ['he-u-ca-hebrew', 'UTC'],
    ['ja', 'UTC'],
    ['ru', 'UTC'],
    ['zh', 'UTC'],
  ])('in %s, %s', async (locale, name) => {
    const zone = zoneOrUtc(name);
    const messages = await loadMessages(locale);
    const ofDates = { chronology: chronologyOf(dated!, zone), sources: new Map(), locale, messages };
    const searched = new EventSearch(ofDates);
    const hitsOf = new Map<string, ReadonlySet<number>>();
    const lost = events.flatMap((_, event) =>
      typedWords(wordDate(ofDates.chronology.date(event), { locale, messages, zone, style: 'label' })).filter(
        (word) => {
          if (!hitsOf.has(word)) {
            const hits: number[] = [];
            for (const _ of searched.search(ofDates, eventsInOrder(ofDates.chronology), [word], hits));
            hitsOf.set(word, new Set(hits));
          }
          return !hitsOf.get(word)!.has(event);
        },
      ),
    );
    expect(lost).toEqual([]);
  });
});

test('a word that is in no date makes no date be worded', () => {
  let asked = 0;
  const dates = new Proxy(en.dates, { get: (of, name: keyof typeof en.dates) => (asked++, of[name]) });
  const messages = { ...en, dates };
  const events = Array.from({ length: 500 }, (_, n) => ({
    id: `e${n}`,
    title: 'A vote',
    date: `2025-04-17T10:${String(n % 60).padStart(2, '0')}:${String(n % 50).padStart(2, '0')}Z`,
  }));
  const of = {
    chronology: chronologyOf(parseDocument({ events }).document!, utc),
    sources: new Map(),
    locale: 'en',
    messages,
  };
  const hits: number[] = [];
  for (const _ of new EventSearch(of).search(of, eventsInOrder(of.chronology), ['hearing'], hits));
  expect(hits).toEqual([]);
  expect(asked).toBeLessThan(20);
});
