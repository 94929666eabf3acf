/** Other calendars than the Gregorian, and zones, in the browser: what the axis and the labels say, what is loaded for it, what is told. */
import { expect, test } from './timeline.harness.ts';

const tag = (attributes: string): string =>
  `<sourced-timeline src="data/gaza-ceasefire.json" ${attributes}></sourced-timeline>`;

const CALENDARS = [
  ['ar', 'rtl', 'islamic-umalqura', 'شوال 1446 هـ', '18 رمضان 1446 هـ'],
  ['he', 'rtl', 'hebrew', 'ניסן 5785', '18 באדר 5785'],
  ['ja', 'ltr', 'japanese', '令和7年4月', '令和7年3月18日'],
] as const;

for (const [lang, dir, calendar, month, day] of CALENDARS) {
  for (const width of [1280, 360]) {
    test(`${calendar} in "${lang}" at ${width} px: months on the axis, days in labels`, async ({
      page,
      site,
      timeline,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await site.openPage(tag(`calendar="${calendar}" orientation="horizontal"`), { lang, dir });
      await timeline.atRest();
      await expect(timeline.part('axis-tick').filter({ hasText: month }).first()).toBeVisible();
      await expect(timeline.part('event-date').filter({ hasText: day }).first()).toBeVisible();
      expect(site.requests.filter((url) => url.endsWith('sourced-timeline-calendar.js'))).toHaveLength(1);
      await page.screenshot({ path: `test-results/calendar-${lang}-${width}.png` });
    });
  }
}

test('a calendar that is not known is told once, and dates are Gregorian', async ({ site, timeline }) => {
  site.expectComplaint(/no calendar “aztec”/);
  await site.openPage(tag('calendar="aztec"'), { lang: 'en' });
  await timeline.atRest();
  await expect(timeline.part('axis-tick').filter({ hasText: 'April 2025' })).toHaveCount(1);
});

test('the calendar can change, and days begin at midnight of the zone', async ({ site, timeline }) => {
  await site.openPage(tag('time-zone="America/St_Johns"'), { lang: 'en' });
  await timeline.atRest();
  await expect(timeline.part('axis-tick').filter({ hasText: 'April 2025' })).toHaveCount(1);
  await timeline.element.evaluate((element) => element.setAttribute('calendar', 'persian'));
  await expect(timeline.part('axis-tick').filter({ hasText: 'Farvardin 1404' })).toHaveCount(1);
  await expect(timeline.part('event-date').filter({ hasText: '28 Esfand 1403' })).not.toHaveCount(0);
});
