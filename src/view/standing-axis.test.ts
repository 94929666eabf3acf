/** The words of an upright axis keep within their column, in whatever clock and language. */
import { describe, expect, test } from 'vitest';
import { wordsIn as de } from '../language/de.ts';
import { en } from '../language/en.ts';
import { wordsIn as ru } from '../language/ru.ts';
import { instantOf, msPerHour } from '../time/calendar.ts';
import { utc, zoneOf } from '../time/zone.ts';
import { linesOf, standingAxis } from './standing-axis.ts';

const LETTER_PX = 6;
const COLUMN_PX = 38;
const LINE_PX = 18;
const measure = (text: string): number => LETTER_PX * text.length;

describe('lines of a text', () => {
  test('hold as many words as the column does', () => {
    expect(linesOf('a b c', COLUMN_PX, measure)).toEqual(['a b c']);
    expect(linesOf('a b cde fg', COLUMN_PX, measure)).toEqual(['a b', 'cde fg']);
  });

  test('part a number that is wider than the column between its thousands', () => {
    expect(linesOf('1,000,000 AD', COLUMN_PX, measure)).toEqual(['1,000,', '000 AD']);
    expect(linesOf('1.5 AD', COLUMN_PX, measure)).toEqual(['1.5 AD']);
  });

  test('part a clock time from its half of the day', () => {
    expect(linesOf('12:30\u202fPM', COLUMN_PX, measure)).toEqual(['12:30', 'PM']);
  });
});

for (const locale of ['en-US', 'en-GB', 'ar', 'de', 'ja'])
  test(`no line of a tick is wider than the column, and no text meets the next, in ${locale}`, () => {
    const axis = standingAxis({ widthPx: COLUMN_PX, linePx: LINE_PX });
    for (const hours of [2, 6, 24, 100]) {
      const viewport = { start: Date.UTC(2025, 2, 10), duration: hours * 3_600_000 };
      const { minor } = axis({ viewport, widthPx: 800, zone: utc, locale, messages: en, measure });
      const lines = minor.map(({ label }) => linesOf(label, COLUMN_PX, measure));
      expect(minor.length).toBeGreaterThan(1);
      for (const line of lines.flat()) expect(measure(line), line).toBeLessThanOrEqual(COLUMN_PX);
      minor.slice(1).forEach(({ x }, before) => {
        expect(x - minor[before]!.x).toBeGreaterThan(lines[before]!.length * LINE_PX);
      });
    }
  });

for (const [locale, messages] of [
  ['en', en],
  ['de', de('de')],
  ['ru', ru('ru')],
] as const)
  test(`deep time keeps within the column, and no text reaches down to the next, in ${locale}`, () => {
    const axis = standingAxis({ widthPx: 42, linePx: LINE_PX });
    const viewport = {
      start: instantOf(-4_700_000_000),
      duration: instantOf(1_200_000_000) - instantOf(-4_700_000_000),
    };
    const { minor } = axis({ viewport, widthPx: 1600, zone: utc, locale, messages, measure });
    const lines = minor.map(({ label }) => linesOf(label, 42, measure));
    expect(minor.length).toBeGreaterThan(6);
    for (const line of lines.flat()) expect(measure(line), line).toBeLessThanOrEqual(42);
    minor.slice(1).forEach(({ x }, before) => {
      expect(x - minor[before]!.x).toBeGreaterThan(lines[before]!.length * LINE_PX);
    });
  });

const labels = (columnPx: number): readonly string[] =>
  standingAxis({ widthPx: columnPx, linePx: 17 })({
    viewport: { start: instantOf(2025, 10, 25, 23), duration: 5 * msPerHour },
    widthPx: 250,
    zone: zoneOf('Europe/London')!,
    locale: 'en',
    messages: en,
    measure: (text) => text.length * 7,
  }).minor.map(({ label }) => label);

test('where time runs down, a zone stands behind the hour that came twice, or below it, only where the column is wide enough', () => {
  expect(labels(60)).toEqual(['0:00', '1:00 BST', '1:00 GMT', '2:00', '3:00']);
  expect(labels(37)).toEqual(['0:00', '1:00 BST', '1:00 GMT', '2:00', '3:00']);
  // Narrower than any hour: the hours reach beyond it, zones do not.
  expect(labels(27)).toEqual(['0:00', '1:00', 'GMT', '2:00', '3:00']);
  expect(labels(20)).toEqual(['0:00', '1:00', '1:00', '2:00', '3:00']);
});
