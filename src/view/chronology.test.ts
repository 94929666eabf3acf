import { describe, expect, test } from 'vitest';
import type { TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { utc, zoneOf } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';

const documentOf = (
  events: readonly Partial<TimelineEvent>[],
  rest: Partial<TimelineDocument> = {},
): TimelineDocument => ({
  sources: [],
  lanes: [],
  events: events.map((event, index) => ({ id: `e${index}`, title: `Event ${index}`, date: '2025', ...event })),
  ...rest,
});

describe('events in the order of time', () => {
  test('earliest first; equal ones by their end, then as the author has them', () => {
    const { runs } = chronologyOf(
      documentOf([{ date: '2025-03' }, { date: '2024' }, { date: '2025-03-01' }, { date: '2025-03-01' }]),
      utc,
    );
    expect([...runs.all[0]!.byTime]).toEqual([1, 2, 3, 0]);
  });

  test('an event is found by its id', () => {
    const chronology = chronologyOf(documentOf([{}, {}]), utc);
    expect([chronology.find('e1'), chronology.find('nobody')]).toEqual([1, -1]);
  });

  test('events without a lane have one without a title, below those of the author', () => {
    const lanes = [{ id: 'a', title: 'A' }];
    const some = chronologyOf(documentOf([{ lane: 'a' }, {}], { lanes }), utc);
    expect(some.lanes.map(({ title }) => title)).toEqual(['A', '']);
    expect([...some.columns.lane]).toEqual([0, 1]);
    expect(chronologyOf(documentOf([{ lane: 'a' }], { lanes }), utc).lanes).toEqual(lanes);
  });

  test('open ends are counted as far as they are drawn', () => {
    const chronology = chronologyOf(documentOf([{ date: '2020/..' }, { date: '../2021' }, { date: '2019/2023' }]), utc);
    for (const index of [0, 1]) {
      const { from, to } = chronology.mark(index);
      expect([chronology.columns.from[index], chronology.columns.to[index]]).toEqual([from, to]);
    }
    expect(chronology.horizon).toEqual({ first: Date.UTC(2019, 0), last: Date.UTC(2024, 0) });
  });

  test('the mark of a plain date is what reading the whole date would give', () => {
    for (const date of [
      '2025',
      '2025-03',
      '2025-03-18',
      '2025-03-18T14:34Z',
      '2025-21',
      '-0044-03-15',
      '2025-03-19~',
    ]) {
      const chronology = chronologyOf(documentOf([{ date }]), utc);
      const parsed = chronology.date(0);
      const { approximate } = chronology.mark(0);
      if (!approximate) expect(chronology.mark(0)).toMatchObject({ from: parsed.earliest, to: parsed.latest });
      expect(approximate).toBe(date.includes('~'));
    }
  });

  test('which marks take their bounds and no more is known without their dates', () => {
    const dates = [
      '2025',
      '2025-03-01',
      '2025-03-01T10:00Z',
      '2025-03/2025-04-17',
      '[2025-03-01..2025-04-16]',
      '201X',
      '2025?',
    ];
    const others = [
      '2025~',
      '2025-03%',
      '2025-03~/2025-04',
      '[2025-03~..2025-04-16]',
      '2025/..',
      '../2025',
      '2025/',
      '[2025..]',
    ];
    for (const date of [...dates, ...others]) {
      const { columns, mark } = chronologyOf(documentOf([{ date }]), utc);
      expect([date, columns.isExact[0]]).toEqual([date, dates.includes(date) ? 1 : 0]);
      const { from, to, approximate } = mark(0);
      if (columns.isExact[0]) expect([from, to, approximate]).toEqual([columns.from[0], columns.to[0], false]);
    }
  });

  test('a timeline without events can be looked at', () => {
    const chronology = chronologyOf(documentOf([]), utc);
    expect(chronology.home.duration).toBeGreaterThan(0);
  });
});

describe('the window on which a timeline opens', () => {
  test('is the view that the document asks for, in the zone of the axis', () => {
    const document = documentOf([{}], { view: '2025-03-09/2025-04-20' });
    expect(chronologyOf(document, utc).home.start).toBe(Date.UTC(2025, 2, 9));
    expect(chronologyOf(document, zoneOf('Asia/Qatar')!).home.start).toBe(Date.UTC(2025, 2, 8, 21));
  });

  test('is else all that is dated, with a margin', () => {
    const { start, duration } = chronologyOf(documentOf([{ date: '2024' }, { date: '2025' }]), utc).home;
    expect(start).toBeLessThan(Date.UTC(2024, 0));
    expect(start + duration).toBeGreaterThan(Date.UTC(2026, 0));
  });
});

test.each([
  ['2025-05-05T14:30Z', '2025-05-05T02:30:00.000Z', '2025-05-06T02:31:00.000Z'],
  ['2025-05-05', '2025-04-28T00:00:00.000Z', '2025-05-13T00:00:00.000Z'],
  ['2025-05-05/..', '2025-04-28T00:00:00.000Z', '2025-05-13T00:00:00.000Z'],
])('where all is dated alike (%s), the opening view shows what lies around', (date, from, to) => {
  const { home } = chronologyOf(documentOf([{ date }, { date }]), utc);
  expect([home.start, home.start + home.duration].map((instant) => new Date(instant).toISOString())).toEqual([
    from,
    to,
  ]);
});
