import { expect, test } from 'vitest';
import type { Scene } from '../view/scene.ts';
import { nowShapes } from './now-shapes.ts';
import { paperTheme } from './theme.ts';

const scene = { viewport: { start: 0, duration: 1000 }, widthPx: 1000, heightPx: 300, bleedPx: 125 } as Scene;
const typesAt = (instant: number): readonly string[] =>
  nowShapes(scene, paperTheme, instant, 'now').map((shape) =>
    shape.type === 'text' ? `${shape.anchor} at ${shape.x}` : shape.type,
  );

test('the line at this moment has its name on the side where there is more room', () => {
  expect(typesAt(200)).toEqual(['line', 'start at 206']);
  expect(typesAt(900)).toEqual(['line', 'end at 894']);
});

test('beside the view it has no name, which would stand in view without it; farther out there is no line', () => {
  expect(typesAt(1050)).toEqual(['line']);
  expect(typesAt(-50)).toEqual(['line']);
  expect(typesAt(1200)).toEqual([]);
});
