import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, placeFrom, stepsOf } from './story.ts';

const all = (): boolean => true;
const but =
  (...gone: readonly string[]) =>
  (id: string): boolean =>
    !gone.includes(id);

describe('the steps of a story', () => {
  test('are those of the document, unless the page gives its own', () => {
    expect(stepsOf(undefined, ['a', 'b'])).toEqual(['a', 'b']);
    expect(stepsOf(null, ['a', 'b'])).toEqual(['a', 'b']);
    expect(stepsOf(' b\n c  a ', ['a', 'b'])).toEqual(['b', 'c', 'a']);
  });

  test('are none where neither has any, or the page wants none', () => {
    expect(stepsOf(undefined)).toEqual([]);
    expect(stepsOf('', ['a', 'b'])).toEqual([]);
  });
});

describe('from step to step', () => {
  const steps = ['a', 'b', 'c', 'b'];

  test('it begins with the first that is there', () => {
    expect(placeFrom(steps, -1, 1, all)).toBe(0);
    expect(placeFrom(steps, -1, 1, but('a'))).toBe(1);
    expect(placeFrom(steps, -1, 1, but('a', 'b', 'c'))).toBe(-1);
  });

  test('what is not there is stepped over, both ways', () => {
    expect(placeFrom(steps, 0, 1, but('b'))).toBe(2);
    expect(placeFrom(steps, 2, -1, but('b'))).toBe(0);
  });

  test('it ends at both ends', () => {
    expect(placeFrom(steps, 0, -1, all)).toBe(-1);
    expect(placeFrom(steps, 3, 1, all)).toBe(-1);
    expect(placeFrom(steps, 2, 1, but('b'))).toBe(-1);
  });

  test('an event that comes twice is two steps', () => {
    expect(placeFrom(steps, 2, 1, all)).toBe(3);
    expect(countOf(steps, 3, all)).toEqual({ number: 4, count: 4 });
  });

  test('what is not there is not counted', () => {
    expect(countOf(steps, 2, but('a'))).toEqual({ number: 2, count: 3 });
  });

  test('walking on from the first passes all that are there, each once and in order; walking back passes them again', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
    fc.assert(
      fc.property(ids, fc.subarray(['a', 'b', 'c', 'd', 'e']), (list, gone) => {
        const isThere = but(...gone);
        const passed: number[] = [];
        for (let place = placeFrom(list, -1, 1, isThere); place >= 0; place = placeFrom(list, place, 1, isThere))
          passed.push(place);
        expect(passed.map((place) => list[place])).toEqual(list.filter(isThere));
        passed.forEach((place, index) => {
          expect(countOf(list, place, isThere)).toEqual({ number: index + 1, count: passed.length });
          expect(placeFrom(list, place, -1, isThere)).toBe(passed[index - 1] ?? -1);
        });
      }),
      { seed: 6 },
    );
  });
});
