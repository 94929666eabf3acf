/** What holds where there is no time to place all labels at once. That who has a label does not depend on the way there is held in `consistency.test.ts`. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clumpyDocument, stageOf } from './clumpy.fixture.ts';
import type { Stage } from './clumpy.fixture.ts';
import { sceneOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { zoomAbout } from './viewport.ts';
import type { Viewport } from './viewport.ts';

const document = clumpyDocument({ seed: 7, events: 2000, lanes: 3 });

/** A scene in which so many tiles may be placed. */
function hurried({ chronology, layout, tiles }: Stage, viewport: Viewport, most: number): Scene {
  let left = most;
  const drawn = [...chronology.lanes.keys()];
  const hasTime = (): boolean => left-- > 0;
  return sceneOf({ chronology, layout, viewport, widthPx: 1000, raised: [], drawn, tile: tiles.tile, hasTime });
}

/** How far in, about which share of the view, and how many tiles there is time for. */
const jumps = fc.record({
  halvings: fc.double({ min: 0, max: 14, noNaN: true }),
  about: fc.double({ min: 0, max: 1, noNaN: true }),
  most: fc.integer({ min: 0, max: 40 }),
});

const property = (hold: (stage: Stage, next: Viewport, most: number) => void): void =>
  fc.assert(
    fc.property(jumps, ({ halvings, about, most }) => {
      const stage = stageOf(document);
      const { home } = stage.layout;
      hold(stage, zoomAbout(home, 2 ** -halvings, home.start + about * home.duration), most);
    }),
    { seed: 20250417, numRuns: 40 },
  );

const events = ({ labels }: Scene): ReadonlySet<number> => new Set(labels.map(({ event }) => event));

test('no label that was seen goes for want of time', () => {
  property((stage, next, most) => {
    const before = events(stage.scene(stage.layout.home));
    const whole = events(stageOf(document).scene(next));
    const staying = [...before].filter((event) => whole.has(event));
    const shown = events(hurried(stage, next, most));
    expect(staying.filter((event) => !shown.has(event))).toEqual([]);
  });
});

test('none is shown that does not stay, in the same place', () => {
  property((stage, next, most) => {
    const whole = new Map(
      stageOf(document)
        .scene(next)
        .labels.map((label) => [label.event, label]),
    );
    for (const label of hurried(stage, next, most).labels) expect(whole.get(label.event)).toEqual(label);
  });
});

test('asked again and again it is the scene that it would have been', () => {
  property((stage, next) => {
    const whole = stageOf(document).scene(next);
    let turns = 0;
    let scene = hurried(stage, next, 2);
    while (scene.labels.length < whole.labels.length && turns++ < 500) scene = hurried(stage, next, 2);
    expect(scene).toEqual(whole);
  });
});
