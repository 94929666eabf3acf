import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateFault, parseDate } from './edtf.ts';
import { shiftDate, stepMs, stepOf } from './shift-date.ts';
import type { DatePart } from './shift-date.ts';
import { utc } from './zone.ts';

const shifted = (edtf: string, part: DatePart, count: number, leastMs?: number): string | undefined =>
  shiftDate(edtf, part, stepOf(edtf, part, leastMs)!, count);

describe('a whole date moves by what it is known to', () => {
  test.each([
    ['2025-03-18', 3, '2025-03-21'],
    ['2025-02-27', 2, '2025-03-01'],
    ['2025-03', -3, '2024-12'],
    ['2025', 10, '2035'],
    ['0001', -2, '-0001'],
    ['201X', 1, '202X'],
    ['19XX', -1, '18XX'],
    ['2025-24', 1, '2026-21'],
    ['Y-66000000', 1, 'Y-65000000'],
    ['2025-03-19~', 1, '2025-03-20~'],
    ['2025-04?', 1, '2025-05?'],
    ['2025-03-18/2025-04-02', 1, '2025-03-19/2025-04-03'],
    ['2023-10/..', 2, '2023-12/..'],
    ['/2025-03-18', 1, '/2025-03-19'],
    ['[2025-04-10..2025-04-16]', 1, '[2025-04-11..2025-04-17]'],
    ['[2025-04-10, 2025-04-16]', 1, '[2025-04-11, 2025-04-17]'],
    ['2025-03-18T14:30', 1, '2025-03-18T14:31'],
    ['2025-03-18T23:59:59Z', 1, '2025-03-19T00:00:00Z'],
    ['2025-03-18T14:30+02:00', -31, '2025-03-18T13:59+02:00'],
    ['2025-01-31/2025-03', 1, '2025-02-28/2025-04'],
  ])('%s by %i is %s', (edtf, count, expected) => expect(shifted(edtf, 'whole', count)).toBe(expected));
});

describe('one end moves alone', () => {
  test.each([
    ['2025-03-18/2025-04-02', 'end', 2, '2025-03-18/2025-04-04'],
    ['2025-03-18/2025-04-02', 'start', -1, '2025-03-17/2025-04-02'],
    ['2024/2025-04-02', 'start', -1, '2023/2025-04-02'],
    ['2025-03-18', 'end', 2, '2025-03-18/2025-03-20'],
    ['2025-03-18', 'start', -2, '2025-03-16/2025-03-18'],
    ['2025-03-18/2025-03-20', 'end', -2, '2025-03-18'],
    ['[2025-04-10..2025-04-16]', 'end', 1, '[2025-04-10..2025-04-17]'],
    ['[ 2025-04-10..2025-04-16 ]', 'end', 1, '[ 2025-04-10..2025-04-17 ]'],
    ['[ 2025-04-10..2025-04-16 ]', 'start', -1, '[ 2025-04-09..2025-04-16 ]'],
    ['2023-10/..', 'start', 1, '2023-11/..'],
  ] as const)('%s: its %s by %i is %s', (edtf, part, count, expected) => {
    expect(shifted(edtf, part, count)).toBe(expected);
  });

  test('and does not pass the other', () => {
    expect(shifted('2025-03-18/2025-03-20', 'end', -3)).toBeUndefined();
    expect(shifted('2025-03-18', 'end', -1)).toBeUndefined();
  });
});

test('an end that is open or not known does not move', () => {
  expect(['2023-10/..', '2023-10/', '[2025-04-10..]'].map((edtf) => stepOf(edtf, 'end'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(['../2023-10', '/2023-10', '[..2025-04-10]'].map((edtf) => stepOf(edtf, 'start'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('times move in steps that a reader of clocks would take, no shorter than is of use', () => {
  const step = (leastMs: number): number => stepMs(stepOf('2025-03-18T14:30', 'whole', leastMs)!);
  expect([0, 70_000, 1_000_000, 9_000_000, 1e9].map(step)).toEqual([
    60_000, 300_000, 3_600_000, 21_600_000, 86_400_000,
  ]);
});

test('what is written without steps is not moved', () => {
  for (const edtf of ['156X-12-25', '2004-06~-11', 'soon', '', '2025-13', '2025-30']) {
    expect(stepOf(edtf, 'whole')).toBeUndefined();
    expect(shiftDate(edtf, 'whole', { months: 12 }, 1)).toBeUndefined();
  }
});

const day = fc.integer({ min: -700_000, max: 700_000 }).map((days) => {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
});
const lengths = fc.constantFrom(4, 7, 10);
const moment = fc.record({ day, length: lengths, qualifier: fc.constantFrom('', '~', '?', '%') });
const edtf = fc.oneof(
  moment.map(({ day: text, length, qualifier }) => text.slice(0, length) + qualifier),
  fc.tuple(day, day, lengths).map((days) =>
    days
      .slice(0, 2)
      .map((text) => String(text).slice(0, days[2]))
      .toSorted()
      .join('/'),
  ),
);

test('every step there and back is where it began, and dates stay dates that move in time as asked', () => {
  fc.assert(
    fc.property(edtf, fc.integer({ min: -400, max: 400 }), (text, count) => {
      const before = parseDate(text, utc);
      const there = shifted(text, 'whole', count);
      if (isDateFault(before) || there === undefined) return;
      const after = parseDate(there, utc);
      if (isDateFault(after)) throw new Error(`${there} is no date`);
      expect(Math.sign(after.earliest - before.earliest)).toBe(Math.sign(count));
      expect(shifted(there, 'whole', -count)).toBe(text);
    }),
    { seed: 7, numRuns: 1000 },
  );
});
