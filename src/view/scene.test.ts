import { describe, expect, test } from 'vitest';
import type { TimelineDocument } from '../document/timeline.ts';
import { stageOf } from './clumpy.fixture.ts';
import { memoryTiles } from './memory-tiles.ts';
import { inkEdges } from './event-ink.ts';
import type { Scene } from './scene.ts';

const documentOf = (dates: readonly string[], title = 'Title'): TimelineDocument => ({
  sources: [],
  lanes: [],
  view: '2025-01-01/2025-12-31',
  events: dates.map((date, index) => ({ id: `e${index}`, title, date })),
});
const year = { start: Date.UTC(2025, 0), duration: Date.UTC(2026, 0) - Date.UTC(2025, 0) };
const inkOf = (dates: readonly string[]): Scene['inks'][number] => stageOf(documentOf(dates)).scene(year).inks[0]!;

describe('the picture in px', () => {
  test('a day is a dot, a month of one moment a bracket, a duration a span', () => {
    expect(inkOf(['2025-03-18']).form).toBe('dot');
    expect(inkOf(['2025-03']).form).toBe('bracket');
    // However small it is, it does not look like a day.
    expect(inkOf(['[2025-03-18..2025-03-20]'])).toMatchObject({ form: 'bracket' });
    expect(inkOf(['2025-03/2025-05'])).toMatchObject({ form: 'span', fadesAfter: false });
    expect(inkOf(['2025-03/..'])).toMatchObject({ form: 'span', fadesAfter: true });
  });

  test('a label stands right of its mark, and left of it at the end of the opening view', () => {
    const { labels, inks } = stageOf(documentOf(['2025-03-18', '2025-12-20'])).scene(year);
    const [spring, winter] = labels;
    const inkFor = (event: number): Scene['inks'][number] => inks.find((ink) => ink.event === event)!;
    expect([spring!.side, winter!.side]).toEqual(['right', 'left']);
    expect(spring!.x).toBeGreaterThan(inkFor(0).toX);
    expect(winter!.x + winter!.widthPx).toBeLessThan(inkFor(1).fromX);
  });

  test('no label of the opening view is cut by an edge', () => {
    const dates = Array.from(
      { length: 40 },
      (_, i) => `2025-${String((i % 12) + 1).padStart(2, '0')}-${10 + (i % 18)}`,
    );
    for (const { x, widthPx } of stageOf(documentOf(dates, 'A title of some length')).scene(year).labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + widthPx).toBeLessThanOrEqual(1000);
    }
  });

  test('the label of a bar that began before the view keeps to the part that is seen', () => {
    const { labels } = stageOf(documentOf(['2020/2030'])).scene(year);
    expect(labels[0]).toMatchObject({ form: 'below', x: 0 });
  });

  test('the label of an open end stands behind its fading ink', () => {
    const { labels, inks } = stageOf(documentOf(['2025-01-10', '2025-08-01/..', '2025-08-05'])).scene(year);
    const open = inks.find((ink) => ink.form === 'span')!;
    const label = labels.find(({ event }) => event === open.event)!;
    expect(label.form).toBe('beside');
    expect(label.x).toBeGreaterThan(inkEdges(open).right);
    expect(inkEdges(open).right - open.toX).toBe(72);
  });

  test('what is far away is cut to numbers that a painter can hold', () => {
    const ink = stageOf(documentOf(['-4000/2030'])).scene({ start: year.start, duration: 1000 }).inks[0]!;
    expect(ink.fromX).toBeGreaterThan(-10_000);
    expect(ink.toX).toBeLessThan(10_000);
  });

  test('labels come in the order of time', () => {
    const { labels } = stageOf(documentOf(['2025-11', '2025-02-02', '2025-07-01'])).scene(year);
    expect(labels.map(({ event }) => event)).toEqual([1, 2, 0]);
  });
});

describe('what has no room for a label', () => {
  const crowd = documentOf(Array.from({ length: 40 }, () => '2025-06-15'));

  test('is counted where it is', () => {
    const { labels, clusters } = stageOf(crowd).scene(year);
    expect(labels).toHaveLength(8);
    expect(clusters.map(({ count }) => count)).toEqual([32]);
  });

  test('is drawn as itself where it is alone', () => {
    const { clusters, inks } = stageOf(documentOf(Array.from({ length: 9 }, () => '2025-06-15'))).scene(year);
    expect(clusters.map(({ count }) => count)).toEqual([1]);
    expect(clusters[0]!.only).toBeDefined();
    expect(inks.filter(({ labelled }) => !labelled).map(({ event }) => event)).toEqual([clusters[0]!.only]);
  });

  test('is raised to a label when it is selected', () => {
    const stage = stageOf(crowd);
    const shown = new Set(stage.scene(year).labels.map(({ event }) => event));
    const hidden = [...crowd.events.keys()].find((event) => !shown.has(event))!;
    const raised = stage.scene(year, 1000, [hidden]).labels.filter((label) => label.raised);
    expect(raised.map(({ event }) => event)).toEqual([hidden]);
    expect(raised[0]!.x + raised[0]!.widthPx).toBeLessThanOrEqual(1000);
  });

  test('stands beside its mark then, and within the view', () => {
    for (let month = 1; month <= 12; month++) {
      const dates = Array.from({ length: 40 }, () => `2025-${String(month).padStart(2, '0')}-15`);
      const stage = stageOf(documentOf(dates, 'A long title '.repeat(40)));
      const shown = new Set(stage.scene(year).labels.map(({ event }) => event));
      const hidden = dates.findIndex((_, event) => !shown.has(event));
      const { labels, inks } = stage.scene(year, 1000, [hidden]);
      const { x, widthPx } = labels.find((label) => label.raised)!;
      const { fromX, toX } = inks.find(({ event }) => event === hidden)!;
      expect(x >= toX || x + widthPx <= fromX).toBe(true);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + widthPx).toBeLessThanOrEqual(1000);
    }
  });

  test('is then in no cluster, so that all that is seen adds up', () => {
    const stage = stageOf(crowd);
    const shown = new Set(stage.scene(year).labels.map(({ event }) => event));
    const hidden = [...crowd.events.keys()].find((event) => !shown.has(event))!;
    const { labels, clusters } = stage.scene(year, 1000, [hidden]);
    expect(labels.length + clusters.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });

  test('covers no more than a part of the others then, however long its title', () => {
    const long = documentOf(
      Array.from({ length: 40 }, () => '2025-06-15'),
      'A long title '.repeat(40),
    );
    const stage = stageOf(long);
    const shown = new Set(stage.scene(year).labels.map(({ event }) => event));
    const hidden = [...long.events.keys()].find((event) => !shown.has(event))!;
    const raised = stage.scene(year, 1000, [hidden]).labels.find((label) => label.raised)!;
    expect(raised.widthPx).toBe(480);
  });
});

describe('lanes', () => {
  test('have as many rows as their opening view needs, and stand below each other', () => {
    const lanes = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const events = ['a', 'a', 'a', 'b'].map((lane, i) => ({ id: `e${i}`, title: 'T', date: '2025-06-15', lane }));
    const { layout } = stageOf({ sources: [], lanes, events, view: '2025-01-01/2025-12-31' });
    const positions = [layout.lane(0), layout.lane(1)];
    const { heightPx } = layout;
    expect(positions.map(({ rows }) => rows)).toEqual([3, 1]);
    expect(positions[1]!.y).toBe(positions[0]!.y + positions[0]!.height);
    expect(heightPx).toBe(positions[1]!.y + positions[1]!.height);
  });

  test('have one row each where there are many, and are not placed before they are seen', () => {
    const lanes = Array.from({ length: 1000 }, (_, i) => ({ id: `l${i}`, title: `Lane ${i}` }));
    const events = lanes.map(({ id }, i) => ({ id: `e${i}`, title: 'T', date: '2025-06-15', lane: id }));
    const asked = new Set<number>();
    const { layout, scene } = stageOf(
      { sources: [], lanes, events },
      {
        source: ({ columns, runs }) => {
          const memory = memoryTiles(columns, runs);
          return {
            tile(level, index, wanted) {
              for (const lane of wanted) asked.add(lane);
              return memory.tile(level, index, wanted);
            },
          };
        },
      },
    );
    expect(layout.heightPx).toBe(56 + 1000 * 80);
    expect(asked.size).toBe(0);
    const drawn = layout.lanesBetween(56 + 500 * 80 + 10, 56 + 502 * 80 + 10);
    expect(drawn).toEqual([500, 501, 502]);
    const picture = scene(layout.home, 1000, [], drawn);
    expect(picture.labels.map(({ event }) => event)).toEqual(drawn);
    expect(picture.lanes.map(({ lane, y }) => [lane, y])).toEqual(drawn.map((lane) => [lane, 56 + 80 * lane]));
    expect([...asked].sort((a, b) => a - b)).toEqual(drawn);
  });

  test('reach from the first to the last wherever they are asked for', () => {
    const lanes = Array.from({ length: 20 }, (_, i) => ({ id: `l${i}`, title: `Lane ${i}` }));
    const { layout } = stageOf({ sources: [], lanes, events: [{ id: 'e', title: 'T', date: '2025', lane: 'l0' }] });
    expect(layout.lanesBetween(0, Infinity)).toHaveLength(20);
    expect(layout.lanesBetween(-500, 10)).toEqual([0]);
    expect(layout.lanesBetween(99_999, 199_999)).toEqual([19]);
  });
});
