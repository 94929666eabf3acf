import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { faultsEn } from './faults-en.ts';
import { suggestDate, wordFault } from './faults.ts';

describe('a date that is written by habit', () => {
  const table: [text: string, edtf: string | undefined, locale?: string][] = [
    ['18.03.2025', '2025-03-18'],
    ['18. 3. 2025', '2025-03-18'],
    ['18/03/2025', '2025-03-18'],
    ['03/18/2025', '2025-03-18'],
    ['2025/03/18', '2025-03-18'],
    ['20250318', '2025-03-18'],
    ['2025-3-1', '2025-03-01'],
    ['2025-3', '2025-03'],
    ['3/2025', '2025-03'],
    ['March 2025', '2025-03'],
    ['18 March 2025', '2025-03-18'],
    ['March 18, 2025', '2025-03-18'],
    ['Tuesday, 18 Mar 2025', '2025-03-18'],
    ['18. März 2025', '2025-03-18', 'de'],
    ['18 mars 2025', '2025-03-18', 'fr'],
    ['spring 2001', '2001-21'],
    ['2025-03-18 14:00', '2025-03-18T14:00'],
    ['1990-1995', '1990/1995'],
    ['2008/1964', '1964/2008'],
    ['c. 1850', '1850~'],
    ['circa March 2025', '2025-03~'],
    ['1960s', '196X'],
    ['19th century', '18XX'],
    ['1st century', '00XX'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['850', '0850'],
    ['Y2025', '2025'],
    ['-66000000', 'Y-66000000'],
    ['yesterday', undefined],
    ['2025-02-30', undefined],
    ['2025-13', undefined],
    ['', undefined],
  ];
  it.each(table)('%s → %s', (text, edtf, locale = 'en') => {
    expect(suggestDate(text, locale)).toBe(edtf);
  });

  it('is answered with a problem and a remedy', () => {
    const fault = parseDate('18.03.2025', utc);
    if (!isDateFault(fault)) throw new Error('no fault');
    expect(wordFault(fault, { locale: 'en', messages: faultsEn })).toEqual({
      problem: '“18.03.2025” is not a date in EDTF.',
      remedy: 'Did you mean 2025-03-18?',
      suggestion: '2025-03-18',
    });
    const ambiguous = { fault: 'not-edtf', text: '3/4/2025' } as const;
    expect(wordFault(ambiguous, { locale: 'en', messages: faultsEn })).toEqual({
      problem: '“3/4/2025” may mean two dates.',
      remedy: 'Write 2025-04-03 or 2025-03-04, whichever is meant.',
      suggestion: undefined,
    });
    const impossible = parseDate('2025-02-30', utc);
    if (!isDateFault(impossible)) throw new Error('no fault');
    expect(wordFault(impossible, { locale: 'en', messages: faultsEn }).remedy).toBe(faultsEn.remedies['no-such-day']);
  });

  it('never gets a suggestion that is wrong itself', () => {
    const anyText = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[0-9XYE./\- ~?]{0,16}$/),
      fc.stringMatching(/^[0-9]{1,4}[ .][A-Z][a-z]{2,8} ?[0-9]{0,4}$/),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const suggestion = suggestDate(text, 'en');
        expect(suggestion === undefined || !isDateFault(parseDate(suggestion, utc))).toBe(true);
      }),
      { seed: 2025, numRuns: 2000 },
    );
  });
});
