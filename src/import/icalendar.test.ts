/** Calendars as programs write them. */
import { describe, expect, test } from 'vitest';
import { zoneOf } from '../time/zone.ts';
import { windowsZones } from './windows-zones.ts';
import { importedDocument } from './imported.fixture.ts';
import { importForeign } from './index.ts';

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: readonly string[]): readonly string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20250102T030405Z',
  ...lines,
  'END:VEVENT',
];

const datesOf = async (...lines: readonly string[]): Promise<readonly string[]> =>
  (await importedDocument(calendar(...lines))).document.events.map(({ date }) => date);

describe('a calendar', () => {
  test('gives its name, zone, events and their pages', async () => {
    const { format, document, diagnostics } = await importedDocument(
      calendar(
        'X-WR-CALNAME:Talks\\, and more',
        'X-WR-TIMEZONE:Asia/Qatar',
        ...event(
          'UID:one@example.org',
          'DTSTART:20250417T143400Z',
          'DTEND:20250417T160000Z',
          'SUMMARY:Talks\\, one',
          'DESCRIPTION:A line that is folded, and goes on in the',
          '  next\\nSecond line',
          'LOCATION:Doha',
          'CATEGORIES:talks,visits',
          'STATUS:CANCELLED',
          'URL:https://www.example.org/one',
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          'TRIGGER:-PT5M',
          'DESCRIPTION:Soon',
          'END:VALARM',
        ),
      ),
    );
    expect(format).toBe('icalendar');
    expect(diagnostics).toEqual([]);
    expect(document).toEqual({
      title: 'Talks, and more',
      timeZone: 'Asia/Qatar',
      sources: [{ id: 'example-org', publisher: 'example.org', url: 'https://www.example.org/one' }],
      lanes: [],
      events: [
        {
          id: 'one@example.org',
          title: 'Talks, one',
          date: '2025-04-17T14:34Z/2025-04-17T16:00Z',
          summary: 'A line that is folded, and goes on in the next\nSecond line',
          place: 'Doha',
          tags: ['talks', 'visits', 'cancelled'],
          citations: [{ source: 'example-org', stance: 'context' }],
        },
      ],
    });
  });

  test('ends whole days with the last of them', async () => {
    expect(
      await datesOf(
        ...event('UID:a', 'DTSTART;VALUE=DATE:20250401', 'DTEND;VALUE=DATE:20250404', 'SUMMARY:Three days'),
        ...event('UID:b', 'DTSTART;VALUE=DATE:20250401', 'DTEND;VALUE=DATE:20250402', 'SUMMARY:One day'),
        ...event('UID:c', 'DTSTART;VALUE=DATE:20250401', 'SUMMARY:One day, too'),
        ...event('UID:d', 'DTSTART;X-A=b:20250401', 'DTEND:20250403', 'SUMMARY:Days that are not said to be days'),
      ),
    ).toEqual(['2025-04-01/2025-04-03', '2025-04-01', '2025-04-01', '2025-04-01/2025-04-02']);
  });

  test('makes an instant of a time in a zone, by its name or by the rules in the file, and leaves one without a zone', async () => {
    const rules = [
      'BEGIN:VTIMEZONE',
      'TZID:Our Own Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    expect(
      await datesOf(
        ...rules,
        ...event('UID:a', 'DTSTART;TZID=Europe/Berlin:20250701T100000', 'DURATION:PT90M', 'SUMMARY:By name'),
        ...event('UID:b', 'DTSTART;TZID=Our Own Time:20250701T100000', 'SUMMARY:By rules'),
        ...event('UID:c', 'DTSTART:20250701T100000', 'SUMMARY:Without a zone'),
        ...event('UID:d', 'DTSTART;TZID=/example.org/Asia/Qatar:20250701T030000', 'SUMMARY:At midnight'),
      ),
    ).toEqual(['2025-07-01T08:00Z/2025-07-01T09:30Z', '2025-07-01T05:00Z', '2025-07-01T10:00', '2025-07-01T00:00Z']);
  });

  test('has the zone that all its times share, and seconds where there are some', async () => {
    const timed = (uid: string, ...more: readonly string[]): readonly string[] =>
      event(`UID:${uid}`, 'SUMMARY:It', ...more);
    const berlin = timed('a', 'DTSTART;TZID=Europe/Berlin:20250401T100000', 'DTEND;TZID=Europe/Berlin:20250401T113005');
    const days = timed('b', 'DTSTART;VALUE=DATE:20250410');
    const shared = await importedDocument(calendar(...berlin, ...days));
    expect(shared.document.timeZone).toBe('Europe/Berlin');
    expect(shared.document.events.map(({ date }) => date)).toEqual([
      '2025-04-01T08:00Z/2025-04-01T09:30:05Z',
      '2025-04-10',
    ]);
    const windows = timed('a', 'DTSTART;TZID=W. Europe Standard Time:20250701T100000');
    expect((await importedDocument(calendar(...windows))).document.timeZone).toBe('Europe/Berlin');
    for (const other of ['DTSTART:20250401T100000Z', 'DTSTART;TZID=Asia/Qatar:20250401T100000']) {
      const { document } = await importedDocument(calendar(...berlin, ...timed('c', other)));
      expect(document).not.toHaveProperty('timeZone');
    }
    const named = await importedDocument(calendar('X-WR-TIMEZONE:Asia/Qatar', ...berlin));
    expect(named.document.timeZone).toBe('Asia/Qatar');
  });

  test('knows zones by the names of Windows, and says of which it knows nothing', async () => {
    const { document, diagnostics } = await importedDocument(
      calendar(
        ...event('UID:a', 'DTSTART;TZID=W. Europe Standard Time:20250701T100000', 'SUMMARY:Known'),
        ...event('UID:b', 'DTSTART;TZID=Time of the Town:20250701T100000', 'SUMMARY:Unknown'),
        ...event('UID:c', 'DTSTART;TZID=Time of the Town:20250702T100000', 'SUMMARY:Unknown, too'),
      ),
    );
    expect(document.events.map(({ date }) => date)).toEqual([
      '2025-07-01T08:00Z',
      '2025-07-01T10:00',
      '2025-07-02T10:00',
    ]);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'unknown-zone', line: 13 }]);
    for (const name of Object.values(windowsZones)) expect(zoneOf(name), name).toBeDefined();
  });

  test('writes out what is repeated, with its exceptions', async () => {
    const { document, diagnostics } = await importedDocument(
      calendar(
        ...event(
          'UID:a',
          'DTSTART;VALUE=DATE:20250401',
          'SUMMARY:Each week',
          'RRULE:FREQ=WEEKLY;COUNT=4',
          'EXDATE;VALUE=DATE:20250408',
        ),
        ...event('UID:a', 'RECURRENCE-ID;VALUE=DATE:20250415', 'DTSTART;VALUE=DATE:20250416', 'SUMMARY:A day later'),
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(document.events.map(({ id, title, date }) => [id, title, date])).toEqual([
      ['a-2025-04-01', 'Each week', '2025-04-01'],
      ['a-2025-04-15', 'A day later', '2025-04-16'],
      ['a-2025-04-22', 'Each week', '2025-04-22'],
    ]);
  });

  test('says where it stops writing out what is repeated without end', async () => {
    const { document, diagnostics } = await importedDocument(
      calendar(...event('UID:a', 'DTSTART;VALUE=DATE:20240301', 'SUMMARY:Each year', 'RRULE:FREQ=YEARLY')),
    );
    expect(document.events.map(({ date }) => date)).toEqual(['2024-03-01', '2025-03-01']);
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'more-occurrences', line: 7, column: 1 }]);
  });

  test.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=SECONDLY;BYMONTH=1;COUNT=3', 1],
    ['FREQ=DAILY;INTERVAL=7;BYDAY=MO', 1],
    ['FREQ=DAILY;BYMONTHDAY=-1', 1],
    ['FREQ=WEEKLY;BYDAY=MO;BYSECOND=30;BYHOUR=3;BYWEEKNO=53;BYMONTH=4', 1],
    ['FREQ=DAILY;INTERVAL=2000000000;COUNT=5', 1],
    ['FREQ=DAILY;BYMONTH=4;BYMONTHDAY=17,18;COUNT=3', 3],
    ['FREQ=HOURLY;BYMONTH=1;COUNT=3', 3],
  ])('ends its search where a rule has no date, or none in reach: %s', async (rule, count) => {
    const begun = performance.now();
    const { document, diagnostics } = await importedDocument(
      calendar(...event('UID:a', 'DTSTART:20250417T100000Z', 'SUMMARY:Now and then', `RRULE:${rule}`)),
    );
    expect(document.events).toHaveLength(count);
    expect(document.events[0]!.date).toBe('2025-04-17T10:00Z');
    expect(diagnostics.map(({ code }) => code)).toEqual(count > 1 ? [] : ['more-occurrences']);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test('keeps the first date of what is repeated on no day', async () => {
    const rule = 'RRULE:FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2;COUNT=4';
    expect(await datesOf(...event('UID:a', 'DTSTART:20250417T100000Z', 'SUMMARY:Once', rule))).toEqual([
      '2025-04-17T10:00Z',
    ]);
  });

  test('keeps what can be read, and tells the rest with its line', async () => {
    const { document, diagnostics } = await importedDocument(
      calendar(
        ...event('UID:a', 'DTSTART:20250417T143400Z', 'SUMMARY:Good'),
        ...event('UID:b', 'DTSTART:20250417T143400Z', 'SUMMARY without a colon'),
        ...event('UID:c', 'SUMMARY:Without a date'),
        ...event('UID:d', 'SUMMARY:On no day', 'DTSTART;VALUE=DATE:20250230'),
      ).replace(/END:VCALENDAR\r\n$/, 'BEGIN:VEVENT\r\nUID:e\r\nSUMMARY:Cut o'),
    );
    expect(document.events.map(({ title }) => title)).toEqual(['Good']);
    expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
      [10, 'broken-component'],
      [16, 'missing'],
      [25, 'bad-date'],
      [27, 'broken-component'],
    ]);
  });
});

describe('a large calendar', () => {
  const days = Array.from({ length: 300 }, (_, n) =>
    event(`UID:${n}`, 'DTSTART;VALUE=DATE:20250417', `SUMMARY:Day ${n}`),
  ).flat();

  test('is read in steps, of which none reads more than one component', async () => {
    let steps = 0;
    const imported = await importForeign(calendar(...days), (work) => {
      let step = work.next();
      for (; !step.done; step = work.next()) steps++;
      return step.value;
    });
    expect(imported!.raw.events).toHaveLength(300);
    // Each is parsed, and then added.
    expect(steps).toBe(600);
  });

  test('may name more dates than a function takes arguments', async () => {
    const many = Array.from({ length: 130_000 }, () => 'CREATED:20240101T000000Z').join('\r\n');
    const lines = event('UID:1', 'DTSTART;VALUE=DATE:20250417', 'RRULE:FREQ=YEARLY', 'SUMMARY:Yearly', many);
    expect(await datesOf(...lines)).toEqual(['2025-04-17', '2026-04-17']);
  });
});
