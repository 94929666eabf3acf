/** What a calendar says of itself; `exported.test.ts` reads it back. */
import { expect, test, vi } from 'vitest';
import { toICalendar } from './icalendar.ts';
import { sample } from './sample.fixture.ts';

test('tells when it was made: now, where nothing else is said', () => {
  vi.useFakeTimers({ now: Date.UTC(2025, 4, 1, 10, 30) });
  try {
    expect(toICalendar(sample).text).toContain('DTSTAMP:20250501T103000Z');
    expect(toICalendar(sample, { now: 0 }).text).toContain('DTSTAMP:19700101T000000Z');
  } finally {
    vi.useRealTimers();
  }
});
