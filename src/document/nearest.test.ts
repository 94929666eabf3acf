import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['sumary', ['summary', 'status', 'source'], 'summary'],
  ['tilte', ['title', 'date'], 'title'],
  ['LANE', ['lane', 'lang'], 'lane'],
  ['trt-2025-04-16', ['reuters-2025-04-17', 'trt-2025-04-17'], 'trt-2025-04-17'],
  ['colour', ['id', 'title', 'color'], 'color'],
  ['importance', ['id', 'title'], undefined],
  ['ab', ['xy'], undefined],
  ['a'.repeat(100), ['a'.repeat(100)], undefined],
])('%s among %j means %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});
