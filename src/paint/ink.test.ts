import { describe, expect, test } from 'vitest';
import type { Ink } from '../view/event-ink.ts';
import type { Scene, SceneCluster, SceneLabel } from '../view/scene.ts';
import { inkShapes, sceneShapes } from './ink.ts';
import type { Shape } from './shape.ts';
import { paperTheme } from './theme.ts';

const colours = { mark: 'black', bar: 'grey', background: 'white' };
const base = { event: 0, lane: 0, y: 10, fromX: 100, toX: 110, approximate: false, uncertain: false, labelled: true };
const dot = (rest: Partial<Ink> = {}): Shape[] =>
  inkShapes({ ...base, form: 'dot', oneOf: false, ...rest } as Ink, colours);
const types = (shapes: readonly Shape[]): string[] => shapes.map(({ type }) => type);

describe('ink means certainty', () => {
  test('a day that is known is one filled dot', () => {
    expect(dot()).toMatchObject([{ type: 'circle', x: 105, fill: 'black' }]);
  });

  test('about a day is a hollow dot on a dotted line', () => {
    expect(dot({ approximate: true })).toMatchObject([
      { type: 'line', dotted: true },
      { fill: 'white', stroke: 'black' },
    ]);
  });

  test('a doubtful day has a question mark', () => {
    expect(dot({ uncertain: true })).toMatchObject([
      { type: 'circle', fill: 'white' },
      { type: 'text', text: '?' },
    ]);
  });

  test('a moment somewhere in a stretch is a soft bar between two posts', () => {
    const shapes = inkShapes({ ...base, toX: 200, form: 'bracket', oneOf: true }, colours);
    expect(types(shapes)).toEqual(['rect', 'line', 'line']);
    expect(shapes.slice(1)).toMatchObject([{ x1: 100 }, { x1: 200 }]);
  });

  test('a duration is solid where it is certain, soft at its ends, and fades where it is open', () => {
    const span = {
      ...base,
      form: 'span' as const,
      solidFromX: 120,
      solidToX: 180,
      toX: 200,
      fadesBefore: false,
      fadesAfter: true,
    };
    const runs = inkShapes(span, colours).filter((shape) => shape.type === 'rect');
    expect(runs.map(({ x, width }) => [x, x + width])).toEqual([
      [100, 120],
      [120, 180],
      [180, 200],
      [200, 272],
    ]);
    expect(runs.at(-1)!.fill).toMatchObject({ opacities: [1, 0] });
  });
});

describe('counts', () => {
  const cluster = (x: number, count: number): SceneCluster => ({
    lane: 0,
    from: x,
    to: x + 50,
    count,
    lead: 0,
    only: undefined,
    x,
    y: 100,
    widthPx: 50,
  });
  const figures = (clusters: readonly SceneCluster[], labels: readonly Partial<SceneLabel>[] = []): string[] => {
    const beyond = { clusters: [], bands: [] };
    const scene = { clusters, labels, beyond, bands: [], inks: [], spreads: [], widthPx: 400 } as unknown as Scene;
    const shapes = sceneShapes(scene, () => undefined, paperTheme, { locale: 'en' });
    return shapes.flatMap((shape) => (shape.type === 'text' ? shape.text : []));
  };

  test('stand whole or not at all: a part of a figure is another figure', () => {
    expect(
      figures([cluster(-20, 517), cluster(-30, 5170), cluster(-60, 12), cluster(200, 999), cluster(378, 110)]),
    ).toEqual(['12', '999']);
  });

  test('are left out where a label that has no row lies over them', () => {
    const raised = { x: 190, y: 88, widthPx: 120 };
    expect(figures([cluster(100, 1), cluster(150, 22), cluster(250, 3), cluster(300, 4)], [raised])).toEqual([
      '1',
      '22',
      '4',
    ]);
    expect(figures([cluster(250, 3)], [{ ...raised, y: 40 }])).toEqual(['3']);
  });
});
