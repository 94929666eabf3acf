/**
 * The promises to a reader who moves about: nothing jumps, nothing vanishes, nothing overlaps, nothing is left out, and the same view is the
 * same picture. Held over clumpy random timelines and random views.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clumpyDocument, stageOf } from './clumpy.fixture.ts';
import type { Stage } from './clumpy.fixture.ts';
import { inkEdges } from './event-ink.ts';
import type { Scene, SceneLabel } from './scene.ts';
import { coarsestScale, levelOf, tileMs, tilesOver } from './tile.ts';
import { fitting, pan, timeScale, zoomAbout } from './viewport.ts';
import type { Viewport } from './viewport.ts';

const WIDTH_PX = 1000;

const timelines = [
  { seed: 1, events: 0, lanes: 1 },
  { seed: 2, events: 1, lanes: 1 },
  { seed: 3, events: 2, lanes: 2 },
  { seed: 4, events: 50, lanes: 3 },
  { seed: 5, events: 50, lanes: 1 },
  { seed: 6, events: 300, lanes: 1 },
  { seed: 7, events: 2000, lanes: 3 },
  { seed: 8, events: 2000, lanes: 1 },
].map(clumpyDocument);

/** A place on the whole (0 to 1 and a little beyond) and how far in: each step halves what is shown. */
const looks = fc.record({
  at: fc.double({ min: -0.05, max: 1.05, noNaN: true }),
  // Most often where it is crowded.
  halvings: fc.oneof(fc.double({ min: -1, max: 9, noNaN: true }), fc.double({ min: 9, max: 22, noNaN: true })),
});
type Look = typeof looks extends fc.Arbitrary<infer T> ? T : never;

/** About one of the events, where there is something to see. */
function viewportOf({ chronology }: Stage, { at, halvings }: Look): Viewport {
  const { first, last } = chronology.horizon;
  const whole = fitting(first, last);
  const { from } = chronology.columns;
  const event = chronology.runs.all[0]!.byTime[Math.round(at * (from.length - 1))];
  const middle = event === undefined ? whole.start + at * whole.duration : from[event]!;
  const duration = Math.max(whole.duration / 2 ** halvings, 1000);
  return { start: middle - duration / 2, duration };
}

/** Holds for many random views of each timeline; what one view leaves in the caches is there for the next. */
const property = <T>(view: fc.Arbitrary<T>, hold: (stage: Stage, given: T) => void): void => {
  for (const document of timelines) {
    const stage = stageOf(document, { widthPx: WIDTH_PX });
    fc.assert(
      fc.property(view, (given) => hold(stage, given)),
      { seed: 20250318, numRuns: 40 },
    );
  }
};

interface Box {
  readonly event: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes that labels and their marks take up on the screen, one list for each lane. */
function boxesOf(scene: Scene): readonly (readonly Box[])[] {
  return scene.lanes.map(({ lane }) => [
    ...scene.labels
      .filter((label) => label.lane === lane && !label.raised)
      .map(({ event, x, y, widthPx, form }) => ({
        event,
        left: x,
        right: x + widthPx,
        top: form === 'below' ? y + 12 : y,
        bottom: form === 'below' ? y + 36 : y + 40,
      })),
    ...scene.inks
      .filter((ink) => ink.lane === lane && ink.labelled)
      .map((ink) => ({ event: ink.event, ...inkEdges(ink), top: ink.y - 6, bottom: ink.y + 6 })),
  ]);
}

const overlapPx = (a: Box, b: Box): number =>
  a.top < b.bottom && b.top < a.bottom ? Math.min(a.right, b.right) - Math.max(a.left, b.left) : 0;

const overlapping = (scene: Scene): readonly (readonly Box[])[] =>
  boxesOf(scene).flatMap((boxes) =>
    boxes.flatMap((a) => boxes.filter((b) => a.event < b.event && overlapPx(a, b) > 0.01).map((b) => [a, b])),
  );

/** What each labelled event takes up from side to side, with its mark. */
function reachesOf(scene: Scene): ReadonlyMap<number, { readonly left: number; readonly right: number }> {
  const reaches = new Map<number, { left: number; right: number }>();
  for (const { event, left, right } of boxesOf(scene).flat()) {
    const known = reaches.get(event) ?? { left, right };
    reaches.set(event, { left: Math.min(known.left, left), right: Math.max(known.right, right) });
  }
  return reaches;
}

const stands = (scene: Scene, event: number): Pick<SceneLabel, 'y' | 'side' | 'form'> | undefined => {
  const label = scene.labels.find((candidate) => candidate.event === event);
  return label && { y: label.y, side: label.side, form: label.form };
};

describe('a reader who moves about', () => {
  test('panning changes neither which labels show, nor their row or side', () => {
    property(fc.record({ look: looks, by: fc.double({ min: -0.9, max: 0.9, noNaN: true }) }), (stage, { look, by }) => {
      const viewport = viewportOf(stage, look);
      const before = stage.scene(viewport);
      const after = stage.scene(pan(viewport, by * viewport.duration));
      const shiftPx = by * WIDTH_PX;
      const reaches = reachesOf(before);
      const kept = before.labels.filter(({ event }) => {
        const { left, right } = reaches.get(event)!;
        return Math.min(left, left - shiftPx) >= 0 && Math.max(right, right - shiftPx) <= WIDTH_PX;
      });
      expect(kept.map(({ event }) => stands(after, event))).toEqual(kept.map(({ event }) => stands(before, event)));
    });
  });

  test('zooming in takes no label away that still meets the view, and moves none to another row or side', () => {
    const zooms = fc.record({
      look: looks,
      factor: fc.double({ min: 0.05, max: 0.999, noNaN: true }),
      about: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    property(zooms, (stage, { look, factor, about }) => {
      const viewport = viewportOf(stage, look);
      const closer = zoomAbout(viewport, factor, viewport.start + about * viewport.duration);
      const before = stage.scene(viewport);
      const after = stage.scene(closer);
      const scale = timeScale(closer, WIDTH_PX);
      const kept = before.labels.filter(({ event }) => {
        const { from, to } = stage.chronology.mark(event);
        return scale.toPx(to) >= 0 && scale.toPx(from) <= WIDTH_PX;
      });
      // A label that has come to stand below its long mark has no side any more.
      const place = (scene: Scene, event: number): unknown => {
        const label = stands(scene, event);
        return label && [label.y, stands(after, event)?.form === 'beside' ? label.side : undefined];
      };
      expect(kept.map(({ event }) => place(after, event))).toEqual(kept.map(({ event }) => place(before, event)));
    });
  });

  test('no more labels are in view than there may be, where there are more events than that', () => {
    property(looks, (stage, look) => {
      expect(stage.scene(viewportOf(stage, look)).labels.length).toBeLessThanOrEqual(64);
    });
  });

  test('no label overlaps another label or another mark of its lane', () => {
    property(looks, (stage, look) => {
      expect(overlapping(stage.scene(viewportOf(stage, look)))).toEqual([]);
    });
  });

  test('nor do they where two tiles join', () => {
    for (const document of timelines) {
      const stage = stageOf(document, { widthPx: WIDTH_PX });
      const { first, last } = stage.chronology.horizon;
      const root = levelOf((last - first) / WIDTH_PX);
      for (let level = root; level > root - 5; level--) {
        // At the finest scale that the level serves, and at the coarsest.
        for (const msPerPx of [coarsestScale(level) * 0.51, coarsestScale(level)]) {
          const duration = msPerPx * WIDTH_PX;
          for (const index of tilesOver(level, first, last)) {
            const scene = stage.scene({ start: index * tileMs(level) - duration / 2, duration });
            expect(overlapping(scene)).toEqual([]);
          }
        }
      }
    }
  });

  test('every event whose time meets the view is drawn, counted by a cluster, or counted as going on', () => {
    property(looks, (stage, look) => {
      const { from, to, lane } = stage.chronology.columns;
      const scene = stage.scene(viewportOf(stage, look));
      const { start, duration } = scene.viewport;
      const drawn = new Set(scene.inks.map(({ event }) => event));
      const unseen = stage.chronology.runs.all[0]!.byTime.filter((event) => !drawn.has(event) && to[event]! > start);
      scene.lanes.forEach(({ y, height, lane: l }) => {
        const isHere = (event: number): boolean => lane[event] === l;
        const clusters = scene.clusters.filter((cluster) => cluster.lane === l && cluster.only === undefined);
        const bands = scene.bands.filter((band) => band.y > y && band.y < y + height);
        const leftOut = unseen.filter(
          (event) =>
            isHere(event) &&
            from[event]! < start + duration &&
            !clusters.some((cluster) => from[event]! >= cluster.from && from[event]! < cluster.to) &&
            !bands.some((band) => from[event]! < band.from && to[event]! > band.from),
        );
        expect([...leftOut]).toEqual([]);
        // Labels of a bin that the edge cuts may be out of view, but are counted off all the same.
        const whole = clusters.filter((cluster) => cluster.from >= start && cluster.to <= start + duration);
        for (const cluster of whole) {
          const begins = (event: number): boolean =>
            isHere(event) && from[event]! >= cluster.from && from[event]! < cluster.to;
          const labelled = scene.inks.filter(({ event }) => begins(event)).length;
          expect(cluster.count + labelled).toBe(stage.chronology.runs.all[0]!.byTime.filter(begins).length);
        }
      });
    });
  });

  test('labels and counts add up to the number of events at every level', () => {
    for (const document of timelines) {
      const stage = stageOf(document, { widthPx: WIDTH_PX });
      const { first, last } = stage.chronology.horizon;
      const whole = fitting(first, last);
      for (let parts = 1; parts <= 64; parts *= 2) {
        const labelled = new Set<number>();
        const counts = new Map<string, number>();
        for (let part = 0; part < parts; part++) {
          const duration = whole.duration / parts;
          const scene = stage.scene({ start: whole.start + part * duration, duration });
          for (const { event } of scene.labels) labelled.add(event);
          for (const { lane, from, count } of scene.clusters) counts.set(`${lane}/${from}`, count);
        }
        const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
        expect(labelled.size + counted).toBe(document.events.length);
      }
    }
  });

  test('ink beyond the sides adds to the picture and changes nothing in it; it is that of the wider view', () => {
    const BLEED_PX = 160;
    property(looks, (stage, look) => {
      const viewport = viewportOf(stage, look);
      const byMs = (BLEED_PX / WIDTH_PX) * viewport.duration;
      const wide = { start: viewport.start - byMs, duration: viewport.duration + 2 * byMs };
      const plain = stage.scene(viewport);
      const bled = stage.scene(viewport, undefined, undefined, undefined, BLEED_PX);
      const { labels, clusters, bands } = plain;
      expect(bled).toMatchObject({ labels, clusters, bands });
      const eventsOf = ({ inks }: Scene): readonly number[] => inks.map(({ event }) => event).sort((a, b) => a - b);
      expect(eventsOf(bled)).toEqual(expect.arrayContaining([...eventsOf(plain)]));
      const around = stage.scene(wide, WIDTH_PX + 2 * BLEED_PX);
      expect(eventsOf(bled)).toEqual(eventsOf(around));
      const counted = (all: Scene['clusters']): readonly string[] =>
        all.map(({ lane, from, count }) => `${lane} ${from} ${count}`).sort();
      expect(counted([...bled.clusters, ...bled.beyond.clusters])).toEqual(counted(around.clusters));
      expect(counted([...bled.bands, ...bled.beyond.bands])).toEqual(counted(around.bands));
    });
  });

  test('the same view is the same picture, whatever was looked at before', () => {
    const walks = fc.array(looks, { minLength: 1, maxLength: 4 });
    for (const document of timelines) {
      const fresh = fc.property(walks, looks, (walk, look) => {
        const wanderer = stageOf(document, { widthPx: WIDTH_PX });
        for (const each of walk) wanderer.scene(viewportOf(wanderer, each));
        const direct = stageOf(document, { widthPx: WIDTH_PX });
        expect(wanderer.scene(viewportOf(wanderer, look))).toEqual(direct.scene(viewportOf(direct, look)));
      });
      fc.assert(fresh, { seed: 20250318, numRuns: 3 });
    }
  });
});
