import { describe, expect, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { dateSpread } from './date-spread.ts';

const spreadOf = (date: string, ...dates: (string | undefined)[]) =>
  dateSpread({ id: 'a', title: 'A', date, citations: dates.map((other) => ({ source: 's', date: other })) }, utc);

describe('the spread of dates', () => {
  test('reaches from the earliest to the latest that any source gives', () => {
    expect(spreadOf('2025-03-18', '2025-03', '2025-04-02')).toEqual({
      from: Date.UTC(2025, 2, 1),
      to: Date.UTC(2025, 3, 3),
    });
  });

  test('is nothing where no source gives another date', () => {
    expect(spreadOf('2025-03-18')).toBeUndefined();
    expect(spreadOf('2025-03-18', undefined, '2025-03-18')).toBeUndefined();
  });

  test('an open end adds nothing', () => {
    expect(spreadOf('2025-03-18', '2025-03-20/..')).toEqual({ from: Date.UTC(2025, 2, 18), to: Date.UTC(2025, 2, 20) });
  });
});
