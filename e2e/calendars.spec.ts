/** Other calendars than the Gregorian, and zones, in the browser: what the axis and the labels say, what is loaded for it, what is told. */
import type { Page } from '@playwright/test';
import { axeOn } from './axe.harness.ts';
import { expect, test, Timeline } from './timeline.harness.ts';

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
      await timeline.complete();
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
  await timeline.complete();
  await expect(timeline.part('axis-tick').filter({ hasText: 'April 2025' })).toHaveCount(1);
});

test('the calendar can change, and days begin at midnight of the zone', async ({ site, timeline }) => {
  await site.openPage(tag('time-zone="America/St_Johns"'), { lang: 'en' });
  await timeline.complete();
  await expect(timeline.part('axis-tick').filter({ hasText: 'April 2025' })).toHaveCount(1);
  await timeline.element.evaluate((element) => element.setAttribute('calendar', 'persian'));
  await expect(timeline.part('axis-tick').filter({ hasText: 'Farvardin 1404' })).toHaveCount(1);
  await expect(timeline.part('event-date').filter({ hasText: '28 Esfand 1403' })).not.toHaveCount(0);
});

/** Where the texts of the second row stand, in px of the window, in reading order. */
const rowOf = (page: Page): Promise<readonly { text: string; left: number; right: number }[]> =>
  page.locator('sourced-timeline').evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll('[part~=second-axis] [part~=axis-tick]')]
      .map((tick) => ({ text: tick.textContent!, box: tick.getBoundingClientRect() }))
      .filter(({ text, box }) => text && box.width > 0)
      .map(({ text, box: { left, right } }) => ({ text, left, right }))
      .toSorted((a, b) => a.left - b.left),
  );

test.describe('a second calendar', () => {
  const second = 'second-calendar="islamic-umalqura"';

  test('has a row of its own below the axis, whose texts do not collide, and both are named', async ({
    page,
    site,
    timeline,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await site.openPage(tag(second), { lang: 'en' });
    await timeline.complete();
    const row = timeline.part('second-axis');
    await expect(row.getByText('Shawwal 1446 AH')).toBeVisible();
    await expect(timeline.element.getByText('Gregorian Calendar and Hijri Calendar (Umm al-Qura)')).toBeVisible();
    await timeline.atRest();
    const texts = await rowOf(page);
    expect(texts.length).toBeGreaterThan(4);
    for (const [place, { right }] of texts.entries()) {
      expect(right).toBeLessThanOrEqual(texts[place + 1]?.left ?? 1280);
    }
    const [axis, below, lane] = await Promise.all(
      [timeline.part('axis'), row, timeline.part('event-label').first()].map((part) => part.boundingBox()),
    );
    expect(below!.y).toBeGreaterThanOrEqual(axis!.y + axis!.height);
    expect(lane!.y).toBeGreaterThanOrEqual(below!.y + below!.height);
  });

  test('is said in the card and the table, and not where that would say less', async ({ site, timeline }) => {
    await site.openPage(tag(`${second} selected="ceasefire-collapses"`), { lang: 'en' });
    await timeline.complete();
    await expect(timeline.card.locator('[part~=second-date]')).toHaveText('18 Ramadan 1446 AH');
    await timeline.element.getByRole('button', { name: 'List of all events' }).click();
    const rows = timeline.part('table').getByRole('row');
    await expect(rows.filter({ hasText: 'The January ceasefire takes hold' })).toContainText(
      'between 1 Rajab and 1 Shaʻban 1446 AH',
    );
    await expect(rows.filter({ hasText: 'The war in Gaza' }).locator('[part~=second-date]')).toHaveCount(0);
  });

  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    test(`stands beside the axis where time runs down, in "${lang}"`, async ({ page, site, timeline }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await site.openPage(tag(second), { lang, dir });
      await timeline.complete();
      const boxes = await Promise.all(
        [
          timeline.part('axis').locator('[part=axis-tick]').first(),
          timeline.part('second-axis'),
          timeline.labels.first(),
        ].map((part) => part.boundingBox()),
      );
      const [axis, beside, label] = dir === 'rtl' ? boxes.toReversed() : boxes;
      expect(beside!.x).toBeGreaterThanOrEqual(axis!.x + axis!.width);
      expect(label!.x).toBeGreaterThanOrEqual(beside!.x + beside!.width);
    });
  }

  test('comes, changes and goes with its attribute', async ({ site, timeline }) => {
    await site.openPage(tag(''), { lang: 'en' });
    await timeline.complete();
    const row = timeline.part('second-axis');
    await expect(row).toHaveCount(0);
    expect(site.requests.filter((url) => url.endsWith('sourced-timeline-calendar.js'))).toHaveLength(0);
    await timeline.element.evaluate((element) => element.setAttribute('second-calendar', 'hebrew'));
    await expect(row).toContainText('Nisan 5785');
    await timeline.element.evaluate((element) => element.setAttribute('second-calendar', 'persian'));
    await expect(row).toContainText('Farvardin 1404');
    await timeline.element.evaluate((element) => element.removeAttribute('second-calendar'));
    await expect(row).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`gives axe nothing to say, ${colorScheme}, at ${width} px`, async ({ page, site, timeline }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await site.openPage(tag(`${second} selected="ceasefire-collapses"`), {
          lang: 'en',
          css: ':root { color-scheme: light dark }',
        });
        await timeline.complete();
        await expect(timeline.part('second-date').first()).toBeVisible();
        await expect(timeline.cardTitle).toBeVisible();
        await timeline.atRest();
        const { violations } = await axeOn(page).include('sourced-timeline').analyze();
        expect(violations).toEqual([]);
      });
    }
  }

  for (const [name, fault] of [
    ['aztec', 'This is not one of the words that stand here.'],
    ['gregory', 'This is the first calendar already.'],
  ] as const) {
    test(`“${name}” is told, and left out without a room for it`, async ({ site, timeline }) => {
      await site.openPage(tag(''), { lang: 'en' });
      await timeline.drawn();
      const { height } = (await timeline.part('axis').boundingBox())!;
      await site.openPage(tag(`second-calendar="${name}"`), { lang: 'en' });
      await timeline.drawn();
      await timeline.element.locator('details.problems summary').click();
      await expect(timeline.problems).toHaveCount(1);
      await expect(timeline.problems).toContainText(`second-calendar ${fault}`);
      await expect.poll(async () => (await timeline.part('axis').boundingBox())!.height).toBe(height);
      await expect(timeline.part('axis-tick').filter({ hasText: 'April 2025' })).toHaveCount(1);
      await expect(timeline.part('second-axis')).toHaveCount(0);
    });
  }
});

test('the Arabic page shows both calendars, and lets its reader choose which comes first', async ({ page }) => {
  await page.goto('/arabic.html');
  const timeline = new Timeline(page);
  await timeline.complete();
  await expect(timeline.part('axis')).toContainText('أبريل 2025');
  await expect(timeline.part('second-axis')).toContainText('شوال 1446 هـ');
  await page.getByRole('radio', { name: 'الهجري وتحته الميلادي' }).check();
  await expect(timeline.part('axis')).toContainText('شوال 1446 هـ');
  await expect(timeline.part('second-axis')).toContainText('أبريل 2025');
  await page.getByRole('radio', { name: 'الميلادي وحده' }).check();
  await expect(timeline.part('second-axis')).toHaveCount(0);
});

test('the authoring page writes language and calendars into the HTML that it hands out', async ({ page }) => {
  await page.goto('/author.html');
  await page.getByRole('button', { name: 'Download and share' }).click();
  await page.getByLabel('Language', { exact: true }).selectOption('ar');
  await page.getByLabel('Second calendar').selectOption('islamic-umalqura');
  await expect(page.locator('#embed-code')).toContainText('locale="ar" second-calendar="islamic-umalqura"');
  await page.getByLabel('Calendar', { exact: true }).selectOption('islamic-umalqura');
  await expect(page.locator('#embed-code')).toContainText('locale="ar" calendar="islamic-umalqura">');
});
