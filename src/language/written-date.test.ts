import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, msPerDay } from '../time/calendar.ts';
import { readWrittenDate } from './written-date.ts';

const LANGUAGES = ['ar', 'ar-EG', 'de', 'en-US', 'es', 'fa', 'fr', 'he', 'ja', 'ru', 'tr', 'uk', 'zh'];

describe('a date as a language writes it', () => {
  test.each([
    ['de', '18. März 2025', '2025-03-18'],
    ['de', '18.März 2025', '2025-03-18'],
    ['de', ' märz  2025 ', '2025-03'],
    ['es', '18 de marzo de 2025', '2025-03-18'],
    ['es', 'Marzo de 2025', '2025-03'],
    ['fr', '1 août 2025', '2025-08-01'],
    ['ru', '18 марта 2025 г.', '2025-03-18'],
    ['ja', '2025年3月18日', '2025-03-18'],
    ['zh', '2025年3月', '2025-03'],
    ['ar', '18 مارس 2025', '2025-03-18'],
    ['ar', '١٨ مارس ٢٠٢٥', '2025-03-18'],
    ['he', '18 במרץ 2025', '2025-03-18'],
    ['tr', '18 Mart 2025', '2025-03-18'],
  ])('in "%s": %s', (language, text, edtf) => {
    expect(readWrittenDate(text, language)).toBe(edtf);
  });

  test.each([
    ['de', '31. Februar 2025'],
    ['de', '18. Marz 2025'],
    ['de', 'gegen 18. März 2025'],
    ['de', ''],
    ['fr', '18. März 2025'],
    ['no tag', '18. März 2025'],
    ['', '2025年3月18日'],
  ])('in "%s", %s is none', (language, text) => {
    expect(readWrittenDate(text, language)).toBeUndefined();
  });

  test('whatever Intl writes is read back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom<'long' | 'short'>('long', 'short'),
        fc.boolean(),
        fc.integer({ min: instantOf(1000) / msPerDay, max: instantOf(2999) / msPerDay }),
        (language, month, hasDay, day) => {
          const fields: Intl.DateTimeFormatOptions = { year: 'numeric', month, ...(hasDay ? { day: 'numeric' } : {}) };
          const format = new Intl.DateTimeFormat(language, { ...fields, calendar: 'gregory', timeZone: 'UTC' });
          const edtf = new Date(day * msPerDay).toISOString().slice(0, hasDay ? 10 : 7);
          expect(readWrittenDate(format.format(day * msPerDay), language)).toBe(edtf);
        },
      ),
      { seed: 2025, numRuns: 1500 },
    );
  });
});
