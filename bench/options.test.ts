import { describe, expect, test } from 'vitest';
import { optionsOf } from './options.ts';
import { SIZES, SUBJECTS } from './row.ts';

describe('options', () => {
  test('are everything by default', () => {
    expect(optionsOf([])).toEqual({
      sizes: SIZES,
      subjects: Object.keys(SUBJECTS),
      data: 'clumpy',
      isAdded: false,
      isWhole: true,
    });
  });

  test('take a part, from small to large', () => {
    const words = ['--sizes', '1000,5', '--subjects', 'raw-canvas,sourced-timeline', '--data', 'instant', '--add'];
    expect(optionsOf(words)).toEqual({
      sizes: [5, 1000],
      subjects: ['raw-canvas', 'sourced-timeline'],
      data: 'instant',
      isAdded: true,
      isWhole: false,
    });
  });

  test('say what is known when something is not', () => {
    expect(() => optionsOf(['--sizes', '5,many'])).toThrow(/whole numbers/);
    expect(() => optionsOf(['--subjects', 'raw'])).toThrow(/expected one of sourced-timeline, .*found raw/);
    expect(() => optionsOf(['--data', 'even'])).toThrow(/clumpy/);
    expect(() => optionsOf(['--quick'])).toThrow(/quick/);
  });
});
