import { afterEach, expect, test, vi } from 'vitest';
import { en } from './language/en.ts';
import { createPipeline } from './pipeline.ts';
import { utc } from './time/zone.ts';
import { clumpyDocument } from './view/clumpy.fixture.ts';
import type { TextWidths } from './view/layout-metrics.ts';
import { memoryTiles } from './view/memory-tiles.ts';
import type { Scene } from './view/scene.ts';
import { tileCache } from './view/tile-cache.ts';
import type { TileSource } from './view/tile.ts';
import type { Viewport } from './view/viewport.ts';

const metrics = {
  widthPx: 900,
  widestPx: 900,
  hasSecond: false,
  heights: { axis: 56, laneTop: 8, row: 48, strip: 24 },
  maxRows: 6,
  maxRowsInAll: 64,
  maxLabels: 64,
  maxLabelPx: 300,
  stacked: false,
};
const widths: TextWidths = {
  title: (text) => text.length * 8,
  meta: (text) => text.length * 6,
  tick: (text) => text.length * 6,
};

afterEach(() => {
  vi.restoreAllMocks();
});

/** The scene as it is with what has arrived; asking for it asks for its tiles. */
function sceneWith(source: (memory: TileSource) => TileSource, onArrive = (): void => {}) {
  const pipeline = createPipeline();
  const chronology = pipeline.chronology(document, utc);
  const texts = pipeline.texts(chronology, 'en', en);
  const tiles = tileCache(source(memoryTiles(chronology.columns, chronology.runs)), onArrive);
  const [raised, drawn] = [[], [0, 1, 2, 3]];
  return (viewport?: Viewport): Scene => {
    const layout = pipeline.layout(chronology, tiles, texts, widths, metrics);
    return pipeline.scene(chronology, tiles, layout, viewport ?? layout.home, metrics.widthPx, raised, drawn, 0);
  };
}

/** A part of the opening view, about an event. */
function closer(by: number): Viewport {
  const { columns, runs, home } = createPipeline().chronology(document, utc);
  const duration = home.duration / by;
  return { start: columns.from[runs.all[0]!.byTime[200]!]! - duration / 2, duration };
}

const document = clumpyDocument({ seed: 11, events: 400, lanes: 3 });

test('tiles that arrive late lead to the same picture as tiles that were there', async () => {
  // There is time for all labels, however slow the machine.
  vi.spyOn(Date, 'now').mockReturnValue(0);
  const late = (memory: TileSource): TileSource => ({
    tile: (...question) => new Promise((resolve) => setTimeout(() => resolve(memory.tile(...question)))),
  });
  const prompt = sceneWith((memory) => memory);
  const slow = sceneWith(late);
  for (const viewport of [undefined, closer(8), closer(200)]) {
    expect(prompt(viewport).labels.length).toBeGreaterThan(3);
    expect(slow(viewport)).not.toEqual(prompt(viewport));
    for (let frame = 0; frame < 12; frame++) {
      await new Promise((resolve) => setTimeout(resolve));
      slow(viewport);
    }
    expect(slow(viewport)).toEqual(prompt(viewport));
  }
});

test('what nothing has changed is not made again', () => {
  const pipeline = createPipeline();
  const chronology = pipeline.chronology(document, utc);
  const tiles = pipeline.tiles(chronology, () => {});
  const texts = pipeline.texts(chronology, 'en', en);
  const layout = pipeline.layout(chronology, tiles, texts, widths, metrics);
  expect(pipeline.chronology(document, utc)).toBe(chronology);
  expect(pipeline.layout(chronology, tiles, texts, widths, metrics)).toBe(layout);
  expect(pipeline.layout(chronology, tiles, texts, widths, { ...metrics, widthPx: 800 })).not.toBe(layout);
});

test('a far jump is drawn bit by bit, and asks for more frames until it is whole', () => {
  // Each look at the clock is 5 ms after the last.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 5));
  let late = 0;
  const scene = sceneWith(
    (memory) => memory,
    () => late++,
  );
  scene();
  expect(late, 'the first is whole').toBe(0);

  const near = closer(200);
  const whole = sceneWith((memory) => memory)(near);
  const counts: number[] = [];
  for (let before = -1; late > before;) {
    before = late;
    counts.push(scene(near).labels.length);
  }
  expect(counts.length).toBeGreaterThan(3);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeLessThan(counts.at(-1)!);
  expect(scene(near)).toEqual(whole);
  expect(scene(near), 'what is whole is not made again').toBe(scene(near));
});
