/** The flagship in Arabic says what it says in English: only the project's own words are others. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './parse.ts';
import type { Citation, TimelineDocument, TimelineEvent } from './timeline.ts';

const read = (name: string) => parseDocument(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));
const english = read('gaza-ceasefire');
const arabic = read('gaza-ceasefire.ar');

/** An object without some of its fields; of others only whether they are there. */
const factsOf = (whole: object, told: readonly string[], present: readonly string[] = []): object =>
  Object.fromEntries(
    Object.entries(whole)
      .filter(([key]) => !told.includes(key))
      .map(([key, value]) => [key, present.includes(key) ? value !== undefined : (value as unknown)]),
  );
const factsOfEvent = ({ citations = [], ...event }: TimelineEvent) => ({
  ...factsOf(event, ['title', 'summary'], ['shortTitle', 'place', 'tags']),
  citations: citations.map((citation: Citation) => factsOf(citation, ['speaker'], ['topic', 'note'])),
});
const factsOfDocument = ({ sources, lanes, events, story }: TimelineDocument) => ({
  story,
  sources: sources.map((source) => factsOf(source, ['note'])),
  lanes: lanes?.map(({ id }) => id),
  events: events.map(factsOfEvent),
});

describe('the flagship in Arabic', () => {
  test('has no mistakes', () => {
    expect(arabic.diagnostics).toEqual([]);
  });

  test('has the same events, story, dates, sources, headlines and quotations', () => {
    expect(factsOfDocument(arabic.document)).toEqual(factsOfDocument(english.document));
  });

  test('is told in Arabic', () => {
    const { title, description, lanes = [], events } = arabic.document;
    const own = [title, description, ...lanes.map((lane) => lane.title)];
    const told = events.flatMap((event) => [
      event.title,
      event.shortTitle,
      event.summary,
      event.place,
      ...(event.tags ?? []),
    ]);
    const topics = events.flatMap(({ citations = [] }) => citations.flatMap(({ topic, note }) => [topic, note]));
    for (const text of [...own, ...told, ...topics]) if (text !== undefined) expect(text).toMatch(/\p{Script=Arabic}/u);
  });
});
