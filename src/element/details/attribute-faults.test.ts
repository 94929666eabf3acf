import { describe, expect, test } from 'vitest';
import { wordAttributeFaults } from '../../load/attribute-words.ts';
import { attributeFaults } from './attribute-faults.ts';
import type { KnownEvents, Wishes } from './attribute-faults.ts';

const none: Wishes = {
  locale: undefined,
  timeZone: undefined,
  calendar: undefined,
  secondCalendar: undefined,
  orientation: 'auto',
  wheel: 'page',
  story: undefined,
};
const ids = ['march-call', 'kremlin-talks'];
const events: KnownEvents = { ids, has: (id) => ids.includes(id) };

const told = (wishes: Partial<Wishes>, locale = 'en'): readonly (readonly string[])[] =>
  wordAttributeFaults(attributeFaults({ ...none, ...wishes }, locale, events)).map((one) => [
    one.where,
    one.found,
    one.message,
    one.remedy,
  ]);

describe('attributes', () => {
  test('that can be met have no faults, nor have those that say nothing', () => {
    const good = [
      { locale: 'ar-EG', timeZone: 'Asia/Kathmandu', calendar: 'islamic-umalqura', secondCalendar: 'gregory' },
      { locale: 'en_US', calendar: 'gregory', secondCalendar: 'hebrew', orientation: 'vertical', wheel: 'zoom' },
      { story: 'kremlin-talks  march-call' },
      { locale: '', timeZone: '', calendar: '', secondCalendar: '', orientation: '', wheel: '', story: '' },
      { locale: null, timeZone: null, calendar: null, secondCalendar: null, orientation: null, wheel: null },
    ];
    expect(good.map((wishes) => told(wishes, wishes.calendar ? `en-u-ca-${wishes.calendar}` : 'en'))).toEqual(
      good.map(() => []),
    );
  });

  test('that cannot be met are told with what was given, what is expected, and what was meant', () => {
    expect(told({ timeZone: 'Europe/Lodnon' })).toEqual([
      ['time-zone', '“Europe/Lodnon”', 'This is not a time zone.', 'Did you mean “Europe/London”?'],
    ]);
    expect(told({ timeZone: 'Mars/Olympus' })[0]![3]).toBe(
      'Write a time zone, such as UTC or Europe/Moscow, or remove it.',
    );
    expect(told({ locale: 'english please' })[0]!.slice(0, 3)).toEqual([
      'locale',
      '“english please”',
      'This is not a language tag.',
    ]);
    expect(told({ orientation: 'vertikal', wheel: 'scroll' }).map(([where, , , remedy]) => [where, remedy])).toEqual([
      ['orientation', 'Did you mean “vertical”?'],
      ['wheel', 'Write one of page, zoom, or remove it.'],
    ]);
    expect(told({ calendar: 'hebrw', secondCalendar: 'aztec' }).map(([where, , , remedy]) => [where, remedy])).toEqual([
      ['calendar', 'Did you mean “hebrew”?'],
      ['second-calendar', expect.stringMatching(/^Write one of .*\bpersian\b/)],
    ]);
    expect(told({ secondCalendar: 'gregory' })[0]![2]).toBe('This is the first calendar already.');
  });

  test('of a story name each id that is not there, and wait for the events', () => {
    expect(told({ story: 'kremlin-talks march-cal nowhere' })).toEqual([
      [
        'step 2 “march-cal”',
        '“march-cal”',
        'No event that is shown has the id “march-cal”.',
        'Did you mean “march-call”?',
      ],
      [
        'step 3 “nowhere”',
        '“nowhere”',
        'No event that is shown has the id “nowhere”.',
        expect.stringContaining('Write'),
      ],
    ]);
    expect(attributeFaults({ ...none, story: 'nowhere' }, 'en', undefined)).toEqual([]);
  });
});
