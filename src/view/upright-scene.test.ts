/** The upright picture over clumpy random timelines and views: nothing is left out, nothing jumps, lanes stay known. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clumpyDocument } from './clumpy.fixture.ts';
import { ABREAST_PX, LABEL_PX, ONGOING_PX } from './upright-layout.ts';
import { stageFor } from './upright.fixture.ts';
import { fitting, pan } from './viewport.ts';
import type { Viewport } from './viewport.ts';

const stageOf = (options: Parameters<typeof clumpyDocument>[0]) => stageFor(clumpyDocument(options));

const stages = [
  { seed: 2, events: 1, lanes: 1 },
  { seed: 4, events: 50, lanes: 3 },
  { seed: 6, events: 300, lanes: 20 },
  { seed: 8, events: 2500, lanes: 5 },
].map(stageOf);

const looks = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  halvings: fc.double({ min: -0.5, max: 18, noNaN: true }),
});

const property = (hold: (stage: (typeof stages)[number], viewport: Viewport) => void): void => {
  for (const stage of stages)
    fc.assert(
      fc.property(looks, ({ at, halvings }) => {
        const { chronology } = stage;
        const whole = fitting(chronology.horizon.first, chronology.horizon.last);
        const { from } = chronology.columns;
        const duration = Math.max(whole.duration / 2 ** halvings, 1000);
        hold(stage, { start: from[Math.round(at * (from.length - 1))]! - duration / 2, duration });
      }),
      { seed: 20250318, numRuns: 60 },
    );
};

describe('an upright picture', () => {
  test('has its labels in the order of time, one below the other', () => {
    property(({ scene, chronology }, viewport) => {
      const { labels } = scene(viewport);
      labels.slice(1).forEach((label, before) => {
        const above = labels[before]!;
        expect(label.x - above.x).toBeGreaterThan(LABEL_PX - 1e-3);
        expect(chronology.columns.from[label.event]!).toBeGreaterThanOrEqual(chronology.columns.from[above.event]!);
      });
    });
  });

  test('stands for every event that begins in view, as a label or in the count of a cluster: keys reach it', () => {
    property(({ scene, chronology }, viewport) => {
      const { labels, clusters } = scene(viewport);
      const labelled = new Set(labels.map(({ event }) => event));
      const { from } = chronology.columns;
      const counted = clusters.reduce((sum, { count }) => sum + count, 0);
      const isIn = (event: number, start: number, end: number): boolean => from[event]! >= start && from[event]! < end;
      const events = [...from.keys()].filter((event) => !labelled.has(event));
      const end = viewport.start + viewport.duration;
      const missing = events.filter(
        (event) =>
          isIn(event, viewport.start, end) && !clusters.some((cluster) => isIn(event, cluster.from, cluster.to)),
      );
      expect(missing).toEqual([]);
      // The clusters at the edges reach beyond them.
      expect(counted).toBeGreaterThanOrEqual(events.filter((event) => isIn(event, viewport.start, end)).length);
    });
  });

  test('says of everything how much it is: labels and counts together are all events', () => {
    for (const { scene, chronology, layout } of stages) {
      const { labels, clusters } = scene(fitting(chronology.horizon.first, chronology.horizon.last, 0.06));
      const counted = clusters.reduce((sum, { count }) => sum + count, 0);
      if (!layout.isOfMany) expect(labels.length + counted).toBe(chronology.count);
      else expect(labels.length + counted).toBeGreaterThanOrEqual(chronology.count);
    }
  });

  test('keeps each label and each ink on its place when the reader pans', () => {
    property(({ scene, layout }, viewport) => {
      const before = scene(viewport);
      const after = scene(pan(viewport, viewport.duration / 4));
      const shiftPx = layout.widthPx / 4;
      const moved = new Map(after.labels.map((label) => [label.event, label.x]));
      for (const { event, x } of before.labels)
        if (x - shiftPx > 0) expect(moved.get(event)).toBeCloseTo(x - shiftPx, 1);
      const tracks = new Map(after.inks.filter(({ y }) => y !== layout.stripY).map((ink) => [ink.event, ink.y]));
      for (const { event, y } of before.inks)
        if (y !== layout.stripY && tracks.has(event)) expect(tracks.get(event)).toBe(y);
    });
  });

  test('is part of any that reaches farther: the same ink at the same place, and the same in the strip', () => {
    property(({ chronology, layout, scene }, viewport) => {
      const marginPx = 160;
      const marginMs = (marginPx / layout.widthPx) * viewport.duration;
      const around = { start: viewport.start - marginMs, duration: viewport.duration + 2 * marginMs };
      const widthPx = layout.widthPx + 2 * marginPx;
      const wide = scene(around, [], widthPx);
      const inks = new Map(wide.inks.map((ink) => [ink.event, ink]));
      const isSeen = ({ fromX, toX }: { readonly fromX: number; readonly toX: number }): boolean =>
        toX >= 0 && fromX <= layout.widthPx;
      const { inks: near, clusters } = scene(viewport);
      for (const ink of near.filter(isSeen)) {
        const same = inks.get(ink.event)!;
        expect([same.y, same.form, same.labelled], chronology.event(ink.event).id).toEqual([
          ink.y,
          ink.form,
          ink.labelled,
        ]);
      }
      const counted = new Map(wide.clusters.map(({ from, count }) => [from, count]));
      for (const { from, count } of clusters) expect(counted.get(from)).toBe(count);
    });
  });

  test('knows the lane of each event', () => {
    property(({ scene, whole }, viewport) => {
      const { labels, inks } = scene(viewport);
      for (const { event, lane } of [...labels, ...inks]) expect(lane).toBe(whole.columns.lane[event]);
    });
  });

  test('shows an event that must be seen, whether it has room or not', () => {
    property(({ scene, chronology }, viewport) => {
      const last = chronology.columns.from.length - 1;
      expect(scene(viewport, [last]).labels.some(({ event }) => event === last)).toBe(true);
    });
  });

  test('names each bar on a track whose label has left the view, once, where it is in view', () => {
    property(({ scene, layout }, viewport) => {
      const { inks, labels, ongoing } = scene(viewport);
      const namesPx = ONGOING_PX * Math.max(0, ...ongoing.map(({ line, isHeld }) => (isHeld ? line + 1 : 0)));
      const seen = new Set(
        labels.filter(({ x }) => x + LABEL_PX > namesPx && x < layout.widthPx).map(({ event }) => event),
      );
      const named = ongoing.filter(({ isHeld }) => isHeld).map(({ event }) => event);
      expect(new Set(named).size).toBe(named.length);
      const nameless = inks.filter(
        ({ event, form, fromX, toX }) =>
          form === 'span' &&
          layout.trackOf(event) > 0 &&
          fromX < 0 &&
          toX >= 4 * ONGOING_PX &&
          !seen.has(event) &&
          !named.includes(event),
      );
      expect(nameless).toEqual([]);
    });
  });

  test('names nothing before its own label that is in view, and no moment; and no name stands in a title', () => {
    property(({ scene, layout }, viewport) => {
      const { inks, labels, ongoing } = scene(viewport);
      const places = new Map(labels.map((label) => [label.event, label]));
      const forms = new Map(inks.map(({ event, form }) => [event, form]));
      for (const { event, fromX, isHeld, line } of ongoing) {
        expect(forms.get(event)).toBe('span');
        const label = places.get(event);
        if (!isHeld && label && label.x + LABEL_PX <= layout.widthPx) expect(fromX).toBeGreaterThan(label.x);
        if (!isHeld) continue;
        for (const { x, cut, raised } of labels)
          if (!cut && !raised) expect(x + 8).toBeGreaterThan((line + 1) * ONGOING_PX);
      }
    });
  });

  test('takes the names of what goes on away from the last label, with which the drawing ends', () => {
    const events = [
      { id: 'war', title: 'A war', date: '2025-01-01/2025-12-31' },
      ...['2025-03-10', '2025-03-28'].map((date) => ({ id: date, title: 'x', date })),
    ];
    const { scene, home, layout } = stageFor({ sources: [], lanes: [], events, view: '2025-03-01/2025-03-31' });
    const { ongoing, labels } = scene(home);
    const last = labels.at(-1)!;
    expect(last.x).toBeGreaterThan(layout.widthPx / 2);
    expect(ongoing.map(({ toX, isHeld }) => [toX, isHeld])).toEqual([[last.x, true]]);
  });

  test('names what goes on line under line, none over another', () => {
    property(({ scene }, viewport) => {
      const { ongoing } = scene(viewport);
      for (const a of ongoing)
        for (const b of ongoing)
          if (a.event !== b.event && a.line === b.line)
            expect(a.toX <= b.fromX + 1e-6 || b.toX <= a.fromX + 1e-6).toBe(true);
    });
  });

  test('draws no mark over another: side by side, or counted, also where days are less than a mark apart', () => {
    property(({ scene, layout }, viewport) => {
      if (layout.isOfMany) return;
      const { inks, crowds } = scene(viewport);
      const counted = new Set(crowds.flatMap(({ events }) => events));
      const onLine = inks.filter(
        ({ event, y, toX, fromX }) =>
          layout.trackOf(event) === 0 &&
          y !== layout.stripY &&
          !counted.has(event) &&
          toX > 0 &&
          fromX < layout.widthPx,
      );
      // A dot is as wide as it is long, whatever the day takes.
      const drawn = onLine.map((ink) => {
        const middle = (ink.fromX + ink.toX) / 2;
        const isDot = ink.form === 'dot' && !ink.approximate;
        return { ...ink, from: isDot ? middle - 5 : ink.fromX, to: isDot ? middle + 5 : ink.toX };
      });
      for (const a of drawn)
        for (const b of drawn)
          if (a.event !== b.event && a.y === b.y) expect(a.to <= b.from || b.to <= a.from).toBe(true);
    });
  });

  test('sets marks of the same day side by side, and counts those that find no place', () => {
    const events = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, title: id, date: '2025-03-10' }));
    const other = { id: 'z', title: 'z', date: '2025-03-01' };
    const { scene, layout } = stageFor({ sources: [], lanes: [], events: [...events, other] });
    expect(layout.abreast).toBe(3);
    // Near enough that all have labels.
    const near = { start: Date.UTC(2025, 2, 9), duration: 3 * 86_400_000 };
    const { inks, crowds } = scene(near);
    const across = inks.filter(({ y }) => y !== layout.stripY).map(({ y }) => y - layout.inkY(-1));
    expect(new Set(across).size).toBe(3);
    expect(Math.max(...across)).toBe(2 * ABREAST_PX);
    expect(crowds.map((crowd) => crowd.events.length)).toEqual([across.length - 2]);
  });

  test('shows whole, where it shows everything, each label that it has', () => {
    for (const { scene, home, chronology } of stages.slice(0, 3)) {
      const whole = fitting(chronology.horizon.first, chronology.horizon.last, 0.06);
      for (const viewport of [home, whole]) {
        const { labels, widthPx } = scene(viewport);
        expect(labels.length).toBeGreaterThan(0);
        for (const { x, cut } of labels) {
          expect(cut).toBe(false);
          expect(x).toBeGreaterThan(-1e-6);
          expect(x + LABEL_PX).toBeLessThan(widthPx + 1e-6);
        }
      }
    }
  });

  test('opens on no more time than there is, however many events end it', () => {
    const late = ['2022-06', '2022-11-15', '2023-02/2023-05', '2024-03-01', '2024-03-12', '2024-04-02/..'];
    const events = ['1968', ...late].map((date, place) => ({ id: `e${place}`, title: 'x', date }));
    const { home, scene, chronology } = stageFor({ sources: [], lanes: [], events });
    const { first, last } = chronology.horizon;
    expect(home.start + home.duration).toBeLessThan(last + (last - first) / 20);
    expect(scene(home).labels.length).toBeGreaterThanOrEqual(5);
  });

  test('opens with room for the labels that others push beyond the ends of the document’s view', () => {
    const days = ['2025-03-01', '2025-03-01', '2025-03-02', '2025-03-29', '2025-03-30', '2025-03-30'];
    const events = days.map((date, place) => ({ id: `e${place}`, title: 'x', date }));
    const { scene, home, layout } = stageFor({ sources: [], lanes: [], events, view: '2025-03-01/2025-03-30' });
    const { labels } = scene(home);
    expect(labels.length).toBe(6);
    for (const { x } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + LABEL_PX).toBeLessThanOrEqual(layout.widthPx);
    }
  });
});
