import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

test('each figure is the middle one of the runs, wherever it stands', () => {
  const run = (ms: number, busyMs: number) => ({ name: 'us', firstDrawing: { ms }, zoom: { busyMs, isSeen: true } });
  expect(medianOf([run(30, 1), run(10, 9), run(20, 5)])).toEqual(run(20, 5));
  expect(medianOf([run(30, 1), run(10, 9)])).toEqual(run(10, 1));
});

test('what died once is dead, and what was not seen once was not seen', () => {
  expect(medianOf<object | 'dead'>([{ ms: 1 }, 'dead', { ms: 1 }])).toBe('dead');
  expect(medianOf([{ isSeen: true }, { isSeen: false }, { isSeen: true }])).toEqual({ isSeen: false });
});
