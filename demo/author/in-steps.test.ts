import { expect, test } from 'vitest';
import { shownPlaces } from './in-steps.ts';

test('a list shows its first rows, and an open one wherever it stands', () => {
  expect(shownPlaces(2, 3, undefined)).toEqual([0, 1]);
  expect(shownPlaces(9, 3, undefined)).toEqual([0, 1, 2]);
  expect(shownPlaces(9, 3, 1)).toEqual([0, 1, 2]);
  expect(shownPlaces(9, 3, 7)).toEqual([0, 1, 2, 7]);
  expect(shownPlaces(9, 3, 9)).toEqual([0, 1, 2]);
});
