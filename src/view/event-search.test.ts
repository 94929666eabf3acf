import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { sourcesById } from '../document/publishers.ts';
import { en } from '../language/en.ts';
import { typedWords } from '../language/fold-words.ts';
import { utc } from '../time/zone.ts';
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
