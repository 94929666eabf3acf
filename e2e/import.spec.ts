/** What people have already, from an address or as data, drawn in a page; and what it costs those who bring our own format: nothing. */
import { small } from './documents.ts';
import { expect, STRICT_POLICY, test } from './timeline.harness.ts';

const IMPORTERS = /sourced-timeline-import\.js$/;
const CALENDARS = /sourced-timeline-ical\.js$/;

const page = (src: string): string => `<sourced-timeline src="${src}"></sourced-timeline>`;

test('a table with our columns is drawn, with its sources', async ({ site, timeline }) => {
  await site.answer(
    '/talks.csv',
    '\ufeffdate;title;source.publisher;source.url;citation.quote.exact\r\n' +
      '2025-03-18;It collapses;The Bulletin;https://example.org/a;a complete collapse\r\n' +
      '2025-03-18;It collapses;The Post;https://example.org/b;\r\n' +
      '2025-04-17~;They meet;The Gazette;https://example.org/c;\r\n' +
      '2025-04-31;Never;;;\r\n',
    { contentType: 'text/csv' },
  );
  await site.openPage(page('talks.csv'), { policy: STRICT_POLICY });
  await timeline.drawn();
  expect(await timeline.titles()).toEqual(['It collapses', 'They meet']);
  await timeline.label('It collapses').click();
  await expect(timeline.card).toContainText('a complete collapse');
  await expect(timeline.card.getByRole('link')).toHaveText([/./, /./]);
  await expect(timeline.problems).toHaveCount(1);
  await timeline.element.getByText('1 problem').click();
  await expect(timeline.problems).toContainText(/line 5, column 1/);
});

test('a sheet of TimelineJS is drawn, and its HTML is text', async ({ site, timeline }) => {
  await site.answer(
    '/pub*',
    'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background\n' +
      ',,,,,,,,,The bridge,"<p>How it <b>came</b></p>",,,,,title,,\n' +
      '1910,,,,1914,6,,,,It is <i>built</i>,"<script>alert(1)</script>As <a href=""https://example.org/a"">told</a>",,,,,,Works,\n' +
      '1916,7,1,,,,,,,"It opens, ""at last""",,,,,,,Days,#cc0000\n',
    { contentType: 'text/csv' },
  );
  await site.openPage(page('/pub?output=csv'), { policy: STRICT_POLICY });
  await timeline.drawn();
  await expect(timeline.element.getByRole('heading', { name: 'The bridge' })).toBeVisible();
  expect(await timeline.titles()).toEqual(['It is built', 'It opens, "at last"']);
  await expect(timeline.part('lane')).toHaveText([/Works/, /Days/]);
  await timeline.label('It is built').click();
  await expect(timeline.card).toContainText('As told');
  await expect(timeline.card.getByRole('link')).toHaveAttribute('href', /^https:\/\/example\.org\/a/);
});

test('a calendar is drawn, and only then what reads calendars is asked for', async ({ site, timeline }) => {
  await site.answer(
    '/talks.ics',
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Example//EN',
      'X-WR-CALNAME:Talks',
      'BEGIN:VEVENT',
      'UID:a',
      'DTSTART;VALUE=DATE:20250401',
      'DTEND;VALUE=DATE:20250404',
      'SUMMARY:They meet\\, for three days',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:b',
      'DTSTART:20250417T143400Z',
      'SUMMARY:They call',
      'RRULE:FREQ=DAILY;COUNT=2',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
    { contentType: 'text/calendar' },
  );
  await site.openPage(page('talks.ics'), { policy: STRICT_POLICY });
  await timeline.drawn();
  expect(await timeline.titles()).toEqual(['They meet, for three days', 'They call', 'They call']);
  expect(site.requests.filter((request) => CALENDARS.test(request))).toHaveLength(1);
});

test('items and groups of vis-timeline are drawn, as data and from an address', async ({ site, timeline }) => {
  const items = [
    { id: 1, content: 'item <b>1</b>', start: '2014-04-20', group: 'a' },
    { id: 2, content: 'item 2', start: Date.UTC(2014, 3, 14), end: Date.UTC(2014, 3, 16) },
  ];
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give(items);
  await timeline.drawn();
  expect((await timeline.titles()).toSorted()).toEqual(['item 1', 'item 2']);
  await site.answer('/items.json', { items, groups: [{ id: 'a', content: 'Lane <i>A</i>' }] });
  await timeline.set({ src: 'items.json' });
  await timeline.element.evaluate((element) => Object.assign(element, { data: undefined }));
  await expect(timeline.part('lane').filter({ hasText: 'Lane A' })).toHaveCount(1);
  expect(site.requests.filter((request) => CALENDARS.test(request))).toEqual([]);
});

test('a large table is drawn like a large document', async ({ site, timeline }) => {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const day = new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);
    return `event-${index},Event number ${index},${day},Lane ${index % 3}`;
  });
  rows.splice(12_345, 0, 'odd,Odd,2025-02-31,Lane 0');
  await site.answer('/large.csv', ['id,title,date,lane', ...rows].join('\n'), { contentType: 'text/csv' });
  await site.openPage(page('large.csv'));
  await timeline.drawn();
  expect(await timeline.told('load')).toMatchObject([{ events: 20_000, diagnostics: 1 }]);
  await expect(timeline.part('lane')).toHaveCount(3);
  await timeline.element.getByText('1 problem').click();
  await expect(timeline.problems).toContainText(/line 12,?347, column 9/);
});

for (const format of ['vis-timeline', 'JSON-LD'] as const) {
  test(`large data of ${format} leave the page its turn while they are read`, async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    // What reads them is there from now on.
    await timeline.give([{ id: 1, content: 'One item', start: '2014-04-20' }]);
    await timeline.drawn();
    const turns = await timeline.element.evaluate(async (element, format) => {
      const numbers = Array.from({ length: 30_000 }, (_, id) => id);
      const data =
        format === 'JSON-LD'
          ? {
              '@graph': numbers.map((id) => ({
                '@type': 'Event',
                name: `Event ${id}`,
                startDate: `${1000 + (id % 900)}`,
              })),
            }
          : { items: numbers.map((id) => ({ id, content: `Item number ${id}`, start: id * 9e6 })) };
      const loaded = new Promise((resolve) => element.addEventListener('timeline-load', resolve, { once: true }));
      let count = 0;
      const counting = setInterval(() => count++);
      Object.assign(element, { data });
      await loaded;
      clearInterval(counting);
      return count;
    }, format);
    expect(turns).toBeGreaterThan(15);
    expect(await timeline.told('load')).toMatchObject([{ events: 1 }, { events: 30_000 }]);
  });
}

test('a document of ours asks for no importers, with mistakes or without', async ({ site, timeline }) => {
  await site.answer('/good.json', small('Good'));
  await site.answer('/bad.json', { ...small('Bad'), langauge: 'en' });
  await site.openPage(page('good.json'));
  await expect(timeline.label('Good: the first')).toBeVisible();
  await timeline.set({ src: 'bad.json' });
  await expect(timeline.label('Bad: the first')).toBeVisible();
  await expect(timeline.problems).toHaveCount(1);
  expect(site.requests.filter((request) => IMPORTERS.test(request))).toEqual([]);
});
