/** What is printed: the drawing and every source by number, in black on white, and nothing of it on the screen. */
import { wellSourced } from './documents.ts';
import { expect, flagship, test } from './timeline.harness.ts';

test.describe('printing', () => {
  test.use({ colorScheme: 'dark' });

  test.beforeEach(async ({ page, site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give(wellSourced());
    await timeline.drawn();
    await expect(timeline.element.locator('script')).toHaveCount(1);
    await expect(timeline.element.locator('.paper')).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(timeline.element.locator('.paper')).toBeVisible();
  });

  test('holds every event in the order of time, with what it rests on by number', async ({ timeline }) => {
    const paper = timeline.element.locator('.paper');
    await expect(paper.getByRole('heading', { level: 4 }).first()).toHaveText('It was confirmed');
    await expect(paper.locator('.paper-events > li')).toHaveCount(8);
    const differ = paper.locator('.paper-events > li').filter({ hasText: 'Dates differ' });
    await expect(differ).toContainText('Friday, 28 March 2025');
    await expect(differ).toContainText('the words of the Daily');
    await expect(differ).toContainText('gives the date as 25 March 2025 [3]');
    await expect(differ).toContainText('The date was wrong.');
    await expect(paper.locator('.paper-events')).toContainText('This event names no source.');
    const note = paper.locator('.paper-sources > li').nth(2);
    await expect(note).toContainText('[3]');
    for (const text of [
      'The Daily (credited to An Agency), “The second”, Jane Doe, 20 March 2025.',
      'https://example.org/b (no longer at its address)',
      'Archived copy of 1 May 2025: https://archive.example/b',
      'Read: 2 May 2025.',
    ]) {
      await expect(note).toContainText(text);
    }
  });

  test('is black on white, without what can only be pressed', async ({ timeline }) => {
    await expect(timeline.element).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(timeline.element).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(timeline.element.getByRole('button')).toHaveCount(0);
    await expect(timeline.element.locator('.paper-drawing text').filter({ hasText: 'Dates differ' })).toBeVisible();
  });

  test('is gone from the page afterwards', async ({ page, timeline }) => {
    await page.emulateMedia({ media: 'screen' });
    await expect(timeline.element.locator('.paper')).toHaveCount(0);
    await timeline.drawn();
  });
});

test('a PDF has all of it, since it is drawn when the browser says that it prints', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  await expect(timeline.element.locator('script')).toHaveCount(1);
  await timeline.element.evaluate((element) => {
    const printed = new Set<number>();
    Object.assign(window, { printed });
    const count = (): unknown => printed.add(element.shadowRoot!.querySelectorAll('.paper-events > li').length);
    new MutationObserver(count).observe(element.shadowRoot!, { childList: true, subtree: true });
  });
  await page.pdf({ format: 'A4' });
  const printed = await page.evaluate(() => [...(window as unknown as { printed: Set<number> }).printed]);
  expect(printed).toContain(flagship.events.length);
  await expect(timeline.element.locator('.paper')).toHaveCount(0);
});

test('on an Arabic page an English quotation has its marks around it, and its publisher stands apart', async ({
  page,
  site,
  timeline,
}) => {
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.ar.json"></sourced-timeline>', {
    lang: 'ar',
    dir: 'rtl',
  });
  await expect(timeline.labels.first()).toBeVisible();
  await timeline.complete();
  await page.emulateMedia({ media: 'print' });
  const citation = timeline.element.locator('.paper-citation').first();
  const quotation = citation.locator('q');
  await expect(quotation).toHaveText('his first official visit since 2018');
  await expect(quotation).toHaveCSS('direction', 'ltr');
  await expect(quotation).toHaveCSS('unicode-bidi', 'isolate');
  await expect(citation.locator('bdi').first()).toHaveText('TRT');
});

test('while a story is told, all of time is printed, not the window of its step', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  const drawn = timeline.element.locator('.paper figcaption');
  await timeline.element.getByRole('button', { name: 'Show everything' }).click();
  await timeline.atRest();
  await page.emulateMedia({ media: 'print' });
  const whole = await drawn.textContent();
  await page.emulateMedia({ media: 'screen' });
  await timeline.element.getByRole('button', { name: 'Story', exact: true }).click();
  await timeline.atRest();
  await page.emulateMedia({ media: 'print' });
  await expect(drawn).toHaveText(whole!);
});
