/** From right to left: what is later stands farther left, and keys, pointer, arrows and card go along. */
import type { TimelineDocument } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';
import { small } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const OPEN = { lang: 'ar', dir: 'rtl' } as const;
const ARABIC = '<sourced-timeline src="data/gaza-ceasefire.ar.json"></sourced-timeline>';
const COLLAPSE = 'انهيار وقف إطلاق النار';
const TALKS = 'محادثات في الكرملين';

const shown = async (timeline: Timeline): Promise<void> => {
  await expect(timeline.labels.first()).toBeVisible();
  await timeline.complete();
};

/** Where an instant stands on the screen. */
const screenX = async (timeline: Timeline, instant: number): Promise<number> => {
  const { start, duration } = await timeline.viewport();
  const { x, width } = await timeline.area();
  return x + width - ((instant - start) / duration) * width;
};

test('a date in figures alone stands before its source, with the point between them', async ({ site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  await timeline.fit();
  const apart = await timeline.element.locator('.label').evaluateAll((labels) => {
    const inFigures = labels.filter((label) => /^\d+$/.test(label.querySelector('time')?.textContent ?? ''));
    const box = (label: Element, part: string): DOMRect => label.querySelector(part)!.getBoundingClientRect();
    return inFigures.map((label) => box(label, 'time').left - box(label, 'a').right);
  });
  expect(apart.length).toBeGreaterThan(0);
  for (const px of apart) expect(px).toBeGreaterThan(4);
});

for (const width of [1280, 360]) {
  test(`labels stand in the mirror, at ${width} px`, async ({ page, site, timeline }) => {
    await page.setViewportSize({ width, height: 800 });
    await site.openPage(ARABIC.replace(' ', ' orientation="horizontal" '), OPEN);
    await shown(timeline);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const collapse = (await timeline.label(COLLAPSE).boundingBox())!;
    const talks = (await timeline.label(TALKS).boundingBox())!;
    expect(talks.x).toBeLessThan(collapse.x);
    // The label stands behind its mark: to its left.
    const mark = await screenX(timeline, Date.UTC(2025, 2, 18, 12));
    expect(mark - (collapse.x + collapse.width)).toBeGreaterThan(0);
    expect(mark - (collapse.x + collapse.width)).toBeLessThan(30);
    const { x, width: across } = await timeline.area();
    const outside = await timeline.labels.evaluateAll(
      (labels, [left, right]) =>
        labels
          .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
          .filter(({ box }) => box.right < left! || box.x > right!)
          .map(({ text }) => text),
      [x, x + across],
    );
    expect(outside).toEqual([]);
  });
}

test('ticks of the axis run leftwards', async ({ site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  const [tenth, seventeenth] = await Promise.all(
    ['10', '17'].map(async (day) => (await timeline.tick(day).first().boundingBox())!),
  );
  expect(seventeenth!.x).toBeLessThan(tenth!.x);
});

test('the left arrow goes to what comes later, the right arrow back', async ({ site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  await timeline.element.locator('.labels button[tabindex="0"]').focus();
  await timeline.press('Home');
  const titles = [await timeline.focused()];
  for (let step = 0; step < 3; step++) {
    await timeline.press('ArrowLeft');
    titles.push(await timeline.focused());
  }
  expect(new Set(titles).size).toBe(4);
  await timeline.press('ArrowRight');
  expect(await timeline.focused()).toBe(titles[2]);
  const before = await timeline.viewport();
  await timeline.press('Shift+ArrowLeft');
  expect((await timeline.viewport()).start).toBeGreaterThan(before.start);
});

test('a drag takes the paper along, a sideways wheel moves it, a held wheel zooms about the pointer', async ({
  site,
  timeline,
}) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  const before = await timeline.viewport();
  const { width } = await timeline.area();
  const [from, to] = [await timeline.point(0.5), await timeline.point(0.6)];
  await timeline.drag(from, to);
  const dragged = await timeline.viewport();
  expect(dragged.start - before.start).toBeCloseTo(0.1 * before.duration, -7);

  await timeline.wheel(from, { x: -80 });
  const wheeled = await timeline.viewport();
  expect(wheeled.start - dragged.start).toBeCloseTo((80 / width) * before.duration, -7);

  const at = await timeline.point(0.25);
  const under = wheeled.start + 0.75 * wheeled.duration;
  await timeline.wheel(at, { y: -60, holding: 'Control' });
  expect((await timeline.viewport()).duration).toBeLessThan(wheeled.duration);
  expect(Math.abs((await screenX(timeline, under)) - at.x)).toBeLessThan(1);
});

test('a press on the ink opens the event that stands there', async ({ page, site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  const x = await screenX(timeline, Date.UTC(2025, 2, 18, 12));
  const { y, height } = (await timeline.label(COLLAPSE).boundingBox())!;
  await page.mouse.click(x, y + height / 2);
  await expect(timeline.cardTitle).toHaveText(COLLAPSE);
});

test('the card stands at the left, quotations keep their language and direction', async ({ page, site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  await timeline.label(COLLAPSE).click();
  await expect(timeline.cardTitle).toBeVisible();
  await timeline.atRest();
  const [card, area] = [(await timeline.card.boundingBox())!, await timeline.area()];
  expect(card.x + card.width).toBeLessThan(area.x);
  const quote = timeline.part('quote').first();
  await expect(quote).toHaveAttribute('lang', 'en');
  expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(await timeline.cardTitle.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeOn(page).include('sourced-timeline').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
});

test('a page that turns round takes the timeline along', async ({ page, site, timeline }) => {
  await site.openPage(ARABIC, OPEN);
  await shown(timeline);
  await page.evaluate(() => (document.documentElement.dir = 'ltr'));
  await expect
    .poll(async () => {
      const [collapse, talks] = [
        await timeline.label(COLLAPSE).boundingBox(),
        await timeline.label(TALKS).boundingBox(),
      ];
      return collapse!.x < talks!.x;
    })
    .toBe(true);
});

test('an event in Hebrew reads from the right in an English timeline, at its own place', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  const document = small('Small') as TimelineDocument;
  const [first, ...rest] = document.events;
  await timeline.give({ ...document, events: [{ ...first!, title: 'שלום עולם', lang: 'he' }, ...rest] });
  await timeline.drawn();
  const label = timeline.label('שלום עולם');
  await expect(label).toHaveAttribute('lang', 'he');
  expect(await label.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const title = (await label.boundingBox())!;
  const date = (await timeline.part('event-date').first().boundingBox())!;
  expect(Math.abs(title.x - date.x)).toBeLessThan(3);
});
