/** Labels of many events in one column, over clumpy random timelines: none over another, none that comes and goes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { memoryTiles } from './memory-tiles.ts';
import { merged } from './merged.ts';
import { eventsInOrder } from './runs.ts';
import { tileCache } from './tile-cache.ts';
import { BINS, TOP } from './tile.ts';
import { tileColumn } from './tile-column.ts';
import { timeScale } from './viewport.ts';

const PITCH_PX = 84;
const VIEW_PX = 1600;

const stages = [
  { seed: 3, events: 1600, lanes: 1 },
  { seed: 5, events: 4000, lanes: 12 },
].map((options) => {
  const chronology = merged(chronologyOf(clumpyDocument(options), utc));
  const { columns, horizon, runs } = chronology;
  const { tile } = tileCache(memoryTiles(columns, runs), () => {});
  const home = { start: columns.from[0]!, duration: (horizon.last - horizon.first) / 50 };
  const { column, ranked } = tileColumn({ columns, horizon, home, widthPx: VIEW_PX, tile, pitchPx: PITCH_PX });
  const labelsIn = (start: number, duration: number) =>
    column
      .at(timeScale({ start, duration }, VIEW_PX), { from: start, to: start + duration })
      .filter(({ px }) => px >= 0 && px <= VIEW_PX);
  return { chronology, inTime: eventsInOrder(chronology), ranked, labelsIn };
});

/** A view about one of the events, from everything to a minute. */
const looks = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  halvings: fc.double({ min: -1, max: 25, noNaN: true }),
  share: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
});

const property = (
  hold: (stage: (typeof stages)[number], view: { start: number; duration: number }, share: number) => void,
): void => {
  for (const stage of stages)
    fc.assert(
      fc.property(looks, ({ at, halvings, share }) => {
        const { horizon, columns } = stage.chronology;
        const duration = Math.max((horizon.last - horizon.first) / 2 ** halvings, 60_000);
        const event = stage.inTime[Math.round(at * (stage.inTime.length - 1))]!;
        hold(stage, { start: columns.from[event]! - duration / 2, duration }, share);
      }),
      { seed: 20250318, numRuns: 100 },
    );
};

const eventsOf = (labels: readonly { readonly event: number }[]): readonly number[] => labels.map(({ event }) => event);

test('no label meets another', () => {
  property(({ labelsIn }, { start, duration }) => {
    const labels = labelsIn(start, duration);
    labels.slice(1).forEach(({ px }, before) => expect(px - labels[before]!.px).toBeGreaterThan(PITCH_PX - 1e-3));
  });
});

test('each stands where its event begins', () => {
  property(({ labelsIn, chronology: { columns } }, { start, duration }) => {
    for (const { event, px } of labelsIn(start, duration))
      expect(px).toBeCloseTo(((columns.from[event]! - start) / duration) * VIEW_PX, 3);
  });
});

test('panning changes nothing of what both views show', () => {
  property(({ labelsIn, chronology: { columns } }, { start, duration }, share) => {
    const moved = start + share * duration;
    const isInBoth = (event: number): boolean => {
      const at = columns.from[event]!;
      return at > Math.max(start, moved) && at < Math.min(start, moved) + duration;
    };
    expect(eventsOf(labelsIn(moved, duration)).filter(isInBoth)).toEqual(
      eventsOf(labelsIn(start, duration)).filter(isInBoth),
    );
  });
});

test('zooming in takes no label away', () => {
  property(({ labelsIn, chronology: { columns } }, { start, duration }, share) => {
    const closer = { start: start + (Math.abs(share) * duration) / 2, duration: duration / 2 };
    const kept = eventsOf(labelsIn(start, duration)).filter(
      (event) => columns.from[event]! > closer.start && columns.from[event]! < closer.start + closer.duration,
    );
    expect(eventsOf(labelsIn(closer.start, closer.duration))).toEqual(expect.arrayContaining([...kept]));
  });
});

test('where there are events enough, most of the room is taken', () => {
  const { labelsIn, chronology } = stages[1]!;
  const { from } = chronology.columns;
  const [early, late] = [0.4, 0.6].map((share) => from[stages[1]!.inTime[Math.round(share * (from.length - 1))]!]!);
  const { length } = labelsIn(early!, late! - early!);
  expect(length).toBeGreaterThan(VIEW_PX / PITCH_PX / 2);
});

test('of all events only a few are named as the most important, the most important first', () => {
  for (const { ranked, chronology, inTime } of stages) {
    expect(ranked.length).toBeLessThanOrEqual(2 * (TOP + BINS));
    const { importance } = chronology.columns;
    expect(importance[ranked[0]!]).toBe(Math.max(...inTime.map((event) => importance[event]!)));
  }
});
