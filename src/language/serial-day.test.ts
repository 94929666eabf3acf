/** Days as spreadsheets count them. */
import { expect, test } from 'vitest';
import { serialDay } from './serial-day.ts';

test.each([
  ['45764', '2025-04-17'],
  [' 45764.5 ', '2025-04-17'],
  ['45764,25', '2025-04-17'],
  ['20000', '1954-10-03'],
  ['80000', '2119-01-11'],
  ['19999', undefined],
  ['80001', undefined],
  ['2025', undefined],
  ['45764.', undefined],
  ['Y45764', undefined],
  ['', undefined],
])('%j is %s', (text, day) => {
  expect(serialDay(text)).toBe(day);
});
