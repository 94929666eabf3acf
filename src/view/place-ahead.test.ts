import { expect, test } from 'vitest';
import { clumpyDocument, stageOf } from './clumpy.fixture.ts';
import type { Stage } from './clumpy.fixture.ts';
import { memoryTiles } from './memory-tiles.ts';
import { placeAhead } from './place-ahead.ts';
import { zoomAbout } from './viewport.ts';
import type { Viewport } from './viewport.ts';

const document = clumpyDocument({ seed: 7, events: 2000, lanes: 3 });

/** A stage that tells how many tiles were asked for. */
function watched(): Stage & { readonly asked: () => number } {
  let asked = 0;
  const stage = stageOf(document, {
    source({ columns, runs }) {
      const tiles = memoryTiles(columns, runs);
      return { tile: (...input) => (asked++, tiles.tile(...input)) };
    },
  });
  return { ...stage, asked: () => asked };
}

/** In by eight times, about a third of the view. */
const closer = (view: Viewport): Viewport => zoomAbout(view, 1 / 8, view.start + view.duration / 3);

test('what is placed ahead need not be placed when it is drawn, nor where zooming on leads', () => {
  const { layout, scene, asked } = watched();
  const drawn = scene(layout.home, 1000, [], undefined, 125);
  const next = closer(layout.home);
  const steps = [...placeAhead(layout, drawn, next)];
  expect(steps.length).toBeGreaterThan(drawn.lanes.length);
  const before = asked();
  scene(next);
  scene(zoomAbout(next, 1 / 2, next.start + next.duration / 3));
  expect(asked()).toBe(before);
});

test('what is drawn is the same, whether or not it was placed ahead, and however far that had come', () => {
  const plain = watched();
  const next = closer(plain.layout.home);
  const expected = plain.scene(next).labels;
  expect(expected.length).toBeGreaterThan(3);
  for (const most of [1, 5, Infinity]) {
    const { layout, scene } = watched();
    const steps = placeAhead(layout, scene(layout.home, 1000, [], undefined, 125), next);
    for (let step = 0; step < most && !steps.next().done; step++);
    expect(scene(next).labels).toEqual(expected);
  }
});

test('where the reader zooms out nothing is placed: what is coarser was placed before', () => {
  const { layout, scene } = watched();
  const near = closer(layout.home);
  const farther = zoomAbout(near, 4, near.start);
  expect([...placeAhead(layout, scene(near, 1000, [], undefined, 125), farther)]).toEqual([]);
});

test('where the scale stays nothing is placed, as on a flight to where everything is in view', () => {
  const { layout, scene } = watched();
  const { home } = layout;
  expect([...placeAhead(layout, scene(home, 1000, [], undefined, 125), home)]).toEqual([]);
});
