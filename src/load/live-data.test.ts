/** However events come, change and go, the timeline is the one that a document with the events of now would be. */
import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineEvent } from '../document/timeline.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from '../view/chronology.ts';
import type { Chronology } from '../view/chronology.ts';
import { clumpyDocument } from '../view/clumpy.fixture.ts';
import { memoryTiles } from '../view/memory-tiles.ts';
import { restricted } from '../view/restricted.ts';
import { holdsContract } from '../view/tile.contract.ts';
import { jsonText } from './json-text.ts';
import { largeDocument } from './large-document.ts';
import { applyChanges } from './live-data.ts';
import type { LiveChange } from './live-data.ts';
import { readText } from './read-text.ts';

const nothing: LiveChange = { add: [], update: [], remove: [], sources: [] };
const applyChange = (chronology: Chronology, change: LiveChange): readonly Diagnostic[] =>
  applyChanges(chronology, [change])[0]!;
const all = clumpyDocument({ seed: 9, events: 400, lanes: 3 });
const opened = (events: readonly TimelineEvent[]): Chronology => chronologyOf({ ...all, events }, utc);

function finished<T>(work: Iterator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** The events in the order of time, each with its lane's title, as the chronology tells them. */
const told = (chronology: Chronology): unknown[] =>
  chronology.document.events.map((event) => {
    const number = chronology.find(event.id);
    const { from, to } = chronology.columns;
    return [event, chronology.lanes[chronology.columns.lane[number]!]!.id, from[number], to[number]];
  });

describe.each([1, 2, 3])('events that come, change and go (seed %i)', (seed) => {
  test('leave what a document of the events of now would show', async () => {
    const random = randomLcg(seed);
    // With ends, since open ones are drawn as far as the data ever went, also when those have gone again.
    const pool = all.events.filter(({ date }) => !date.includes('..') && !date.startsWith('/'));
    const chronology = opened(pool.slice(0, 60));
    const now = new Map(pool.slice(0, 60).map((event) => [event.id, event]));
    for (let next = 60; next < pool.length;) {
      const add = pool.slice(next, (next += 1 + Math.floor(random() * 40)));
      const ids = [...now.keys()];
      const remove = ids.filter(() => random() < 0.05);
      const update = ids
        .filter((id) => !remove.includes(id) && random() < 0.1)
        .map((id) => ({
          ...now.get(id)!,
          title: `changed ${id}`,
          date: pool[Math.floor(random() * pool.length)]!.date,
        }));
      for (const id of remove) now.delete(id);
      for (const event of [...add, ...update]) now.set(event.id, event);
      const before = chronology.version;
      expect(
        applyChange(chronology, { ...nothing, add, update, remove }).filter(({ severity }) => severity === 'error'),
      ).toEqual([]);
      expect(chronology.version).toBe(before + 1);
    }
    const whole = chronologyOf({ ...all, lanes: chronology.document.lanes, events: [...now.values()] }, utc);
    const inTime = chronologyOf({ ...all, lanes: chronology.document.lanes, events: chronology.document.events }, utc);
    expect(told(chronology)).toEqual(told(inTime));
    const byId = (events: Iterable<TimelineEvent>): unknown =>
      Object.fromEntries(Array.from(events, (one) => [one.id, one]));
    expect(byId(chronology.document.events)).toEqual(byId(now.values()));
    expect(chronology.count).toBe(whole.count);
    const present = chronology.document.events.map(({ id }) => chronology.find(id));
    const tiles = memoryTiles(chronology.columns, chronology.runs);
    await holdsContract(chronology.columns, chronology.lanes.length, tiles, present);
  });
});

test('an event that is added under a known id gets another, and is told of', () => {
  const chronology = opened(all.events.slice(0, 3));
  const [diagnostic] = applyChange(chronology, { ...nothing, add: [{ id: 'event-1', title: 'Again', date: '2025' }] });
  expect(diagnostic).toMatchObject({ code: 'doubled-id', severity: 'error', path: '/events/0/id' });
  expect(chronology.event(chronology.find('event-1-2')).title).toBe('Again');
});

test('an update of what is not there adds it', () => {
  const chronology = opened(all.events.slice(0, 3));
  expect(
    applyChange(chronology, { ...nothing, update: [{ id: 'new', title: 'New', date: '2025', lane: 'lane-0' }] }),
  ).toEqual([]);
  expect(chronology.event(chronology.find('new')).title).toBe('New');
});

test('what cannot be used is left out, and the rest is taken', () => {
  const chronology = opened(all.events.slice(0, 3));
  const add = [{ id: 'bad', title: 'Bad', date: 'yesterday' }, null, { id: 'good', title: 'Good', date: '2025' }];
  const codes = applyChange(chronology, { ...nothing, add }).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['bad-date', 'wrong-type']));
  expect([chronology.find('bad') >= 0, chronology.find('good') >= 0]).toEqual([false, true]);
});

test('what is removed is gone, and what was never there changes nothing', () => {
  const chronology = opened(all.events.slice(0, 3));
  applyChange(chronology, { ...nothing, remove: ['event-1', 'nobody'] });
  expect([chronology.find('event-1'), chronology.count]).toEqual([-1, 2]);
});

test('new events may rest on new sources, and stand in new lanes', () => {
  const chronology = opened([]);
  const add = [{ id: 'a', title: 'A', date: '2025-03-18', lane: 'new', citations: [{ source: 's' }] }];
  const diagnostics = applyChange(chronology, { ...nothing, add, sources: [{ id: 's', publisher: 'P' }] });
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-lane']);
  expect(chronology.document).toMatchObject({ sources: [{ id: 's', publisher: 'P' }], events: add });
  expect(chronology.lanes.map(({ id }) => id)).toContain('new');
  expect(chronology.home.start).toBeLessThan(Date.UTC(2025, 2, 18));
});

test('of several in one update with one id the last is there, as if they had come one after the other', () => {
  const chronology = opened(all.events.slice(0, 2));
  const update = ['A', 'B', 'C'].map((title) => ({ id: 'event-1', title, date: '2025' }));
  expect(
    applyChange(chronology, { ...nothing, update: [...update, { title: 'No id', date: '2025' }, null] }),
  ).toHaveLength(2);
  const titles = chronology.document.events.map(({ title }) => title);
  expect(titles).toHaveLength(3);
  expect(titles).toContain('C');
  applyChange(chronology, { ...nothing, remove: ['event-1'] });
  expect(chronology.find('event-1')).toBe(-1);
  expect(chronology.count).toBe(2);
});

test('changes are made as if one came after the other, and each is told what is wrong with it', () => {
  const chronology = opened(all.events.slice(0, 5));
  const event = (id: string, title: string, date = '2025'): object => ({ id, title, date });
  const found = applyChanges(chronology, [
    { ...nothing, update: [event('event-1', 'A')] },
    { ...nothing, update: [event('event-1', 'B')] },
    { ...nothing, update: [event('event-1', 'C', 'yesterday')] },
    { ...nothing, add: [event('new', 'New')] },
    { ...nothing, update: [event('new', 'Newer')] },
    { ...nothing, remove: ['event-2', 'event-3'] },
    { ...nothing, add: [event('event-2', 'Back')] },
    { ...nothing, add: [event('short', 'Short')] },
    { ...nothing, remove: ['short'] },
    { ...nothing, add: [event('new', 'Another')] },
  ]);
  const titles = chronology.document.events.map(({ id, title }) => `${id}: ${title}`);
  const [first, fifth] = [all.events[0]!, all.events[4]!].map(({ id, title }) => `${id}: ${title}`);
  expect(titles.toSorted()).toEqual(
    [first, fifth, 'event-1: B', 'event-2: Back', 'new: Newer', 'new-2: Another'].toSorted(),
  );
  expect(found.map((diagnostics) => diagnostics.map(({ code, path }) => `${code} ${path}`))).toEqual([
    [],
    [],
    ['bad-date /events/0/date'],
    [],
    [],
    [],
    [],
    [],
    [],
    ['doubled-id /events/0/id'],
  ]);
});

test('after all was removed, the first that comes is the opening view, unless the author has named one', () => {
  const again = [{ id: 'a', title: 'A', date: '2030-05-01' }];
  const remove = ['event-0'];
  const free = opened(all.events.slice(0, 1));
  applyChange(free, { ...nothing, remove });
  applyChange(free, { ...nothing, add: again });
  expect(free.home.start).toBeLessThan(Date.UTC(2030, 4, 1));
  expect(free.home.duration).toBeGreaterThan(0);
  const named = chronologyOf({ ...all, view: '2024', events: all.events.slice(0, 1) }, utc);
  applyChange(named, { ...nothing, remove });
  applyChange(named, { ...nothing, add: again });
  expect(named.home.start).toBe(Date.UTC(2024, 0, 1));
});

test('what has an open end goes on as far as the newest event, in ink and in counts', () => {
  const ids = ['war', 'before', 'talks'];
  const dates = ['2023-10/..', '../2024', '2025'];
  const chronology = opened(ids.map((id, place) => ({ id, title: id, date: dates[place]! })));
  // Looked at before, so that nothing remembered stays.
  for (const id of ids) chronology.mark(chronology.find(id));
  applyChange(chronology, { ...nothing, add: [{ id: 'late', title: 'Late', date: '2026-05' }] });
  applyChange(chronology, { ...nothing, add: [{ id: 'early', title: 'Early', date: '2020' }] });
  expect(told(chronology)).toEqual(told(chronologyOf(chronology.document, utc)));
  const [war, before] = ids.map((id) => chronology.find(id));
  expect(chronology.mark(war!).to).toBe(Date.UTC(2026, 5, 1));
  expect(chronology.mark(before!).from).toBe(Date.UTC(2020, 0, 1));
  for (const number of [war!, before!]) {
    const { from, to } = chronology.mark(number);
    expect([chronology.columns.from[number], chronology.columns.to[number]]).toEqual([from, to]);
  }
  // What is taken out or closed meanwhile is not brought back, and what is new goes on as well.
  applyChange(chronology, {
    ...nothing,
    add: [{ id: 'new', title: 'New', date: '2026-01/..' }],
    update: [{ id: 'war', title: 'It ended', date: '2023-10/2025-10' }],
    remove: ['before'],
  });
  applyChange(chronology, { ...nothing, add: [{ id: 'last', title: 'Last', date: '2027' }] });
  expect(told(chronology)).toEqual(told(chronologyOf(chronology.document, utc)));
  expect(chronology.count).toBe(6);
  expect(chronology.mark(chronology.find('new')).to).toBe(Date.UTC(2028, 0, 1));
});

test('an event that is updated again and again leaves next to nothing behind', () => {
  const chronology = opened(all.events.slice(0, 2));
  for (let time = 0; time < 3000; time++) {
    const update = [{ id: 'event-1', title: `Version ${time}`, date: `20${10 + (time % 10)}` }];
    applyChange(chronology, { ...nothing, update });
  }
  expect(chronology.event(chronology.find('event-1')).title).toBe('Version 2999');
  expect(chronology.count).toBe(2);
  const { all: runs, gone } = chronology.runs;
  expect(runs.reduce((sum, { byTime }) => sum + byTime.length, 0)).toBeLessThan(200);
  expect(gone?.byTime.length ?? 0).toBeLessThan(200);
  expect(chronology.ids.slots.length).toBeLessThan(64);
  // Whoever has just looked at it may look once more.
  const before = chronology.find('event-1');
  applyChange(chronology, { ...nothing, update: [{ id: 'event-1', title: 'Last', date: '2025' }] });
  expect(chronology.event(before).title).toBe('Version 2999');
});

test('who holds an old number of an event is told what the event is now, also in a document that is read when it is looked at', () => {
  const text = JSON.stringify({ ...all, events: all.events.slice(0, 3) });
  const { document, indexed } = largeDocument(finished(readText(jsonText([text]), 'UTC'))!, text);
  for (const chronology of [opened(all.events.slice(0, 3)), chronologyOf(document, utc, indexed)]) {
    const change = (...titles: readonly string[]): void => {
      for (const title of titles)
        applyChange(chronology, {
          ...nothing,
          update: ['a', 'b'].map((id) => ({ id, title: `${title} ${id}`, date: '2025' })),
        });
    };
    change('First');
    const held = ['a', 'b'].map((id) => chronology.find(id));
    const left = finished(restricted(chronology, (event) => held.includes(event)));
    change('Second', 'Third', 'Fourth');
    const titles = (of: Chronology): unknown => held.map((number) => of.event(number).title);
    expect([titles(chronology), titles(left)]).toEqual([
      ['Fourth a', 'Fourth b'],
      ['Fourth a', 'Fourth b'],
    ]);
    applyChange(chronology, { ...nothing, remove: ['a'] });
    change('Fifth');
    applyChange(chronology, { ...nothing, remove: ['a', 'b'] });
    expect(titles(chronology)).toEqual(['Fifth a', 'Fifth b']);
  }
});
