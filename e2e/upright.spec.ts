/** In a narrow element time runs down: what stands where, what fingers and keys do, and that the page stays scrollable. */
import type { TimelineDocument } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';
import { dense, many, small } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLLAPSE = 'The ceasefire collapses';
const TALKS = 'Talks in the Kremlin';
const DAY_MS = 86_400_000;

interface Box {
  readonly text: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The labels in the order of the accessibility tree. */
const boxes = (timeline: Timeline): Promise<readonly Box[]> =>
  timeline.labels.evaluateAll((labels) =>
    labels.map((label) => {
      const { top, bottom, left, right } = label.closest('li')!.getBoundingClientRect();
      return { text: label.getAttribute('title')!, top, bottom, left, right };
    }),
  );

/** Whether time runs down: the later of two events stands lower, by the day and not by the row. */
const isUpright = async (timeline: Timeline): Promise<boolean> =>
  (await timeline.element.locator('.upright').count()) === 1;

const open = async (timeline: Timeline, width = 360): Promise<void> => {
  await timeline.page.setViewportSize({ width, height: 740 });
  await timeline.page.goto('/');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await timeline.atRest();
};

/** Where an instant stands, in px below the top of the drawing. */
const pxDown = async (timeline: Timeline, instant: number): Promise<number> => {
  const { start, duration } = await timeline.viewport();
  return ((instant - start) / duration) * (await timeline.area()).height;
};

for (const width of [360, 320]) {
  test(`labels stand in the order of time, none over another, none cut by the page, at ${width} px`, async ({
    page,
    timeline,
  }) => {
    await open(timeline, width);
    const labels = await boxes(timeline);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining([COLLAPSE, TALKS]));
    labels.slice(1).forEach((label, before) => {
      expect(label.top, label.text).toBeGreaterThanOrEqual(labels[before]!.bottom - 0.5);
    });
    expect(labels.every(({ left, right }) => left >= 0 && right <= width)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}

test('all that the opening view holds is labelled, with its date, its lane and a link to its source', async ({
  timeline,
}) => {
  await open(timeline);
  const item = timeline.list.locator('li', { has: timeline.page.getByTitle(TALKS, { exact: true }) });
  await expect(item.locator('time')).toHaveText('17 April');
  await expect(item.locator('.lane-name')).toHaveText('Qatar and Russia');
  await expect(item.locator('[part~="source-link"]')).toHaveText('Dunya News');
  expect((await timeline.titles()).length).toBeGreaterThanOrEqual(9);
});

test('nothing that is pressed is smaller than 24 px, the main controls are 44 px', async ({ timeline }) => {
  await open(timeline);
  const sizes = await timeline.element
    .locator('.drawing button, .drawing a')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect()).map(({ height }) => height));
  expect(Math.min(...sizes.map(Math.round))).toBeGreaterThanOrEqual(24);
  const controls = await timeline.element
    .locator('[part="toolbar"] button')
    .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect()));
  expect(controls.every(({ width, height }) => width >= 44 && height >= 44)).toBe(true);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('one finger scrolls the page and leaves the timeline alone', async ({ page, timeline }) => {
    await open(timeline);
    await timeline.area();
    const before = await timeline.viewport();
    const wasAt = await page.evaluate(() => scrollY);
    const from = { x: 60, y: 500 };
    await timeline.touch([from, { x: 62, y: 300 }]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(wasAt + 100);
    expect(await timeline.viewport()).toEqual(before);
  });

  test('two fingers zoom about the middle between them, and the page stays', async ({ page, timeline }) => {
    await open(timeline);
    const { x, y } = await timeline.area();
    const before = await timeline.viewport();
    const wasAt = await page.evaluate(() => scrollY);
    const middle = { x: x + 150, y: Math.max(y, 0) + 300 };
    const at = (by: number) => ({ x: middle.x, y: middle.y + by });
    const instant = before.start + ((middle.y - y) / (await timeline.area()).height) * before.duration;
    await timeline.touch([at(-60), at(-160)], [at(60), at(160)]);
    const after = await timeline.viewport();
    expect(after.duration).toBeLessThan(before.duration * 0.5);
    expect(Math.abs((await pxDown(timeline, instant)) - (middle.y - y))).toBeLessThan(4);
    expect(await page.evaluate(() => scrollY)).toBe(wasAt);
  });

  test('while they zoom, labels go their way in every frame, and everything stands by itself in the end', async ({
    page,
    timeline,
  }) => {
    await open(timeline);
    const { x, y } = await timeline.area();
    await timeline.atRest();
    // From frame to frame: whether the ink is stretched, and where labels stand.
    type Seen = { isStretched: boolean; tops: Record<string, number> };
    await timeline.element.evaluate((element) => {
      const frames: Seen[] = [];
      Object.assign(window, { frames });
      const look = (): void => {
        const ink = element.shadowRoot!.querySelector<HTMLElement>('.painted')!;
        const labels = [...element.shadowRoot!.querySelectorAll('.labels > li:not(.cut)')];
        frames.push({
          isStretched: ink.style.scale !== '',
          tops: Object.fromEntries(labels.map((label) => [label.textContent, label.getBoundingClientRect().top])),
        });
        requestAnimationFrame(() => setTimeout(look));
      };
      look();
    });
    const middle = { x: x + 150, y: Math.max(y, 0) + 200 };
    const at = (by: number) => ({ x: middle.x, y: middle.y + by });
    await timeline.touch([at(-60), at(-100)], [at(60), at(100)]);
    await timeline.atRest();
    const frames = await page.evaluate(() => Object(window).frames as Seen[]);
    expect(frames.some(({ isStretched }) => isStretched)).toBe(true);
    expect(frames.at(-1)!.isStretched).toBe(false);
    await expect(timeline.element.locator('[style*="translate:"], [style*="scale:"]')).toHaveCount(0);
    // Up or down, but not to and fro, whichever kind of frame follows.
    const ways = Object.keys(frames[0]!.tops)
      .map((label) => frames.flatMap(({ tops }) => tops[label] ?? []))
      .map((tops) => tops.slice(1).map((top, before) => top - tops[before]!))
      .map((steps) => steps.filter((px) => Math.abs(px) > 3));
    expect(ways.filter(({ length }) => length > 2).length).toBeGreaterThan(1);
    for (const steps of ways) expect(new Set(steps.map(Math.sign)).size, steps.join()).toBeLessThanOrEqual(1);
  });

  test('two fingers move it up and down', async ({ page, timeline }) => {
    await open(timeline);
    const { x, y } = await timeline.area();
    const before = await timeline.viewport();
    const wasAt = await page.evaluate(() => scrollY);
    const from = (dx: number) => ({ x: x + dx, y: Math.max(y, 0) + 400 });
    const to = (dx: number) => ({ x: x + dx, y: Math.max(y, 0) + 300 });
    await timeline.touch([from(100), to(100)], [from(200), to(200)]);
    const after = await timeline.viewport();
    const { height } = await timeline.area();
    expect(after.duration).toBeCloseTo(before.duration, -8);
    expect(((after.start - before.start) / before.duration) * height).toBeGreaterThan(80);
    expect(await page.evaluate(() => scrollY)).toBe(wasAt);
  });
});

test('a drag takes everything with it in every frame, also where the last picture is only moved', async ({
  page,
  timeline,
}) => {
  await page.clock.install();
  await open(timeline);
  const { x, y } = await timeline.area();
  const at = { x: x + 20, y: Math.max(y, 0) + 300 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  type Places = { isMoved: boolean; inkTop: number; tops: Record<string, number> };
  const places = (): Promise<Places> =>
    timeline.element.evaluate((element) => {
      const root = element.shadowRoot!;
      const top = (node: Element): number => node.getBoundingClientRect().top;
      const named = (path: string): [string, number][] =>
        [...root.querySelectorAll(path)].map((node) => [`${path} ${node.textContent}`, top(node)]);
      const ink = root.querySelector<HTMLElement>('.painted')!;
      return {
        isMoved: ink.style.translate !== '',
        inkTop: top(ink),
        tops: Object.fromEntries([...named('.labels > li:not(.cut)'), ...named('.minors > span')]),
      };
    });
  const before = await places();
  const kinds = new Set<boolean>();
  let inkWas = before.inkTop;
  for (let px = 12; px <= 96; px += 12) {
    await page.mouse.move(at.x, at.y - px);
    await page.clock.runFor(16);
    const { isMoved, inkTop, tops } = await places();
    kinds.add(isMoved);
    const common = Object.keys(tops).filter((name) => name in before.tops);
    expect(common.length).toBeGreaterThan(4);
    for (const name of common)
      expect(Math.abs(before.tops[name]! - tops[name]! - px), `${name} after ${px} px`).toBeLessThan(1);
    // A new picture may be painted from another instant on.
    if (isMoved) expect(inkWas - inkTop).toBeCloseTo(12, 0);
    inkWas = inkTop;
  }
  expect(kinds).toEqual(new Set([true, false]));
  await page.mouse.up();
  await page.clock.runFor(500);
  await expect(timeline.element.locator('[style*="translate:"]')).toHaveCount(0);
});

test('after a zoom, the axis goes on in what is dragged into view', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 360, height: 1400 });
  await open(timeline);
  const { x, y } = await timeline.area();
  const at = { x: x + 20, y: Math.max(y, 0) + 300 };
  await timeline.wheel(at, { y: -60, holding: 'Control' });
  await timeline.drag(at, { x: at.x, y: at.y - 100 });
  const picture = await timeline.element.locator('.drawing').screenshot();
  // Where ink stands in each of 80 rows at the foot, there is a line: at the left that of the axis.
  const lines = await page.evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, image.height - 84, image.width, 80);
    const isInk = (x: number, row: number): boolean => data[(row * image.width + x) * 4]! < 120;
    return Array.from({ length: image.width }, (_, x) => x).filter((x) =>
      Array.from({ length: 80 }, (_, row) => row).every((row) => isInk(x, row)),
    );
  }, picture.toString('base64'));
  expect(lines.filter((x) => x > 40 && x < 70)).toHaveLength(1);
});

test('the mouse drags it up and down, and Ctrl with the wheel zooms about the pointer', async ({ timeline }) => {
  await open(timeline);
  const { x, y, height } = await timeline.area();
  const before = await timeline.viewport();
  const at = { x: x + 20, y: Math.max(y, 0) + 300 };
  await timeline.drag(at, { x: at.x, y: at.y - 100 });
  const dragged = await timeline.viewport();
  expect((dragged.start - before.start) / before.duration).toBeCloseTo(100 / height, 2);
  const instant = dragged.start + ((at.y - y) / height) * dragged.duration;
  await timeline.wheel(at, { y: -60, holding: 'Control' });
  expect((await timeline.viewport()).duration).toBeLessThan(dragged.duration * 0.8);
  expect(Math.abs((await pxDown(timeline, instant)) - (at.y - y))).toBeLessThan(1);
});

test('arrows down and up go from event to event', async ({ timeline }) => {
  await open(timeline);
  await timeline.focusEvents();
  await timeline.press('Home');
  const first = await timeline.focused();
  await timeline.press('ArrowDown');
  const second = await timeline.focused();
  expect(second).not.toBe(first);
  await timeline.press('ArrowUp');
  expect(await timeline.focused()).toBe(first);
});

test('the card stands at the foot of the window, and the event that was chosen above it', async ({
  page,
  timeline,
}) => {
  await open(timeline);
  await timeline.label(TALKS).click();
  await expect(timeline.cardTitle).toHaveText(TALKS);
  await timeline.atRest();
  const card = (await timeline.element.locator('.side').boundingBox())!;
  const label = (await timeline.label(TALKS).boundingBox())!;
  expect(Math.round(card.y + card.height)).toBeLessThanOrEqual(740);
  expect(card.width).toBeGreaterThan(320);
  expect(label.y).toBeGreaterThanOrEqual(0);
  expect(label.y + label.height).toBeLessThanOrEqual(card.y);
  await page.keyboard.press('Escape');
  await expect(timeline.card).toHaveCount(0);
});

test('what began before the view is there as a bar that opens its card', async ({ page, timeline }) => {
  await open(timeline);
  const { x, y, height } = await timeline.area();
  // Along the line beside the axis, in the empty days of early April: the war goes on.
  const down = await pxDown(timeline, Date.UTC(2025, 3, 5));
  expect(down).toBeLessThan(height);
  await page.mouse.click(x + 67, y + down);
  await expect(timeline.cardTitle).toHaveText('The war in Gaza');
});

test('what began before the view is named at the edge of what is visible, as long as it lasts, and opens its card', async ({
  page,
  timeline,
}) => {
  await open(timeline);
  const war = timeline.element.locator('[part="ongoing"]', { hasText: 'The war in Gaza' });
  const drawing = timeline.element.locator('.drawing');
  await drawing.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 100));
  const { y } = (await drawing.boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(Math.abs((await war.boundingBox())!.y - y)).toBeLessThan(1);
  // No label is under it in the opening view.
  const first = (await boxes(timeline)).find(({ bottom }) => bottom > y)!;
  expect(first.top).toBeGreaterThanOrEqual((await war.boundingBox())!.y + 24);
  await page.evaluate((by) => scrollBy(0, by), y + 200);
  expect((await drawing.boundingBox())!.y).toBeLessThan(-100);
  await expect.poll(async () => Math.abs((await war.boundingBox())!.y)).toBeLessThan(1);
  await war.click();
  await expect(timeline.cardTitle).toHaveText('The war in Gaza');
});

test('what is said of the sources is whole, in a second line where it needs one', async ({ timeline }) => {
  await open(timeline);
  const more = timeline.element.locator('.label .more');
  await expect(more.first()).toContainText('accounts differ');
  const cut = await more.evaluateAll(
    (all) => all.filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth).length,
  );
  expect(cut).toBe(0);
});

test('a title takes a third line where no line is taken below it, and no label is higher than its place', async ({
  site,
  page,
  timeline,
}) => {
  const title = 'The council cuts the budget for the upkeep of its bridges by forty percent';
  const said = [{}, { status: 'alleged' }, { citations: [{ source: 'a' }, { source: 'b' }] }];
  await site.answer('/titles.json', {
    sources: ['a', 'b'].map((id) => ({ id, publisher: id })),
    events: said.map((more, place) => ({ id: `e${place}`, title, date: `2025-03-1${place}`, ...more })),
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="titles.json"></sourced-timeline>');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await expect(timeline.labels).toHaveCount(3);
  const isCut = await timeline.labels.evaluateAll((all) => all.map((one) => one.scrollHeight > one.clientHeight + 1));
  expect(isCut).toEqual([false, true, true]);
  const foots = await timeline.element
    .locator('.label')
    .evaluateAll((all) =>
      all.map((label) => label.lastElementChild!.getBoundingClientRect().bottom - label.getBoundingClientRect().top),
    );
  expect(Math.max(...foots)).toBeLessThanOrEqual(88);
});

test('a clock time of twelve hours keeps within the column of the axis', async ({ site, page, timeline }) => {
  await site.answer('/hours.json', {
    events: ['12:30', '13:40', '15:10'].map((time) => ({ id: time, title: time, date: `2025-03-10T${time}:00Z` })),
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="hours.json" locale="en-US"></sourced-timeline>');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  const { x } = await timeline.area();
  const ticks = timeline.element.locator('.axis .minors span');
  await expect(ticks.first()).toHaveText(/^\d+:00\s[AP]M$/);
  const rights = await ticks.evaluateAll((all) =>
    all.map((tick) => {
      const range = document.createRange();
      range.selectNodeContents(tick);
      return range.getBoundingClientRect().right;
    }),
  );
  expect(Math.max(...rights)).toBeLessThanOrEqual(x + 40);
});

test('clusters open by a press, and their list names all that they stand for', async ({ site, page, timeline }) => {
  await site.answer('/dense.json', dense(200));
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="dense.json"></sourced-timeline>');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  const { x, y, width } = await timeline.area();
  await page.mouse.move(x + width - 14, y + 300);
  await expect(timeline.clusters).toHaveCount(1);
  const count = Number.parseInt((await timeline.clusters.getAttribute('aria-label'))!);
  expect(count).toBeGreaterThan(1);
  await page.mouse.click(x + width - 14, y + 300);
  await expect(timeline.card.getByRole('listitem')).toHaveCount(count);
});

test('dates are changed down and up, by drag and by keys', async ({ site, page, timeline }) => {
  await site.answer('/small.json', small('Edited'));
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="small.json" editable></sourced-timeline>');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await expect(timeline.element.locator('.stands')).toBeVisible();
  const dates = (): Promise<readonly string[]> =>
    timeline.element.evaluate((element) =>
      (element as unknown as { data: TimelineDocument }).data.events.map(({ date }) => date),
    );
  const [before] = await dates();
  const label = timeline.labels.first();
  // What changes dates comes after the drawing.
  await expect(async () => {
    await label.focus();
    await timeline.press('e');
    await expect(timeline.element.locator('.edit-bar')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await timeline.press('ArrowDown', 'Enter');
  const dayAfter = new Date(Date.parse(before!) + DAY_MS).toISOString().slice(0, 10);
  await expect.poll(async () => (await dates())[0]).toBe(dayAfter);
  const { height } = await timeline.area();
  const { duration } = await timeline.viewport();
  const { x, y } = (await label.boundingBox())!;
  await timeline.drag({ x: x + 20, y: y + 8 }, { x: x + 22, y: y + 8 - (DAY_MS / duration) * height });
  await expect.poll(async () => (await dates())[0]).toBe(before);
});

test('the list of keys names the arrows that go along the time', async ({ timeline }) => {
  await open(timeline);
  await timeline.focusEvents();
  await timeline.press('?');
  const keys = timeline.element.locator('[part="keys"] dt');
  await expect(keys.first()).toHaveText('↑ ↓');
  expect((await keys.allTextContents()).filter((text) => /[←→]/.test(text))).toEqual([]);
});

test.describe('of a coarse pointer', () => {
  test.use({ hasTouch: true, isMobile: true });

  for (const width of [360, 320])
    test(`every target is 24 px or more, the main controls are 44 px, with all that can be open, at ${width} px`, async ({
      timeline,
    }) => {
      await open(timeline, width);
      await timeline.focusEvents();
      await timeline.press('?', 'f', '/');
      for (const part of ['keys', 'filters', 'search']) await expect(timeline.part(part)).toBeVisible();
      await timeline.select('ceasefire-collapses');
      await expect(timeline.cardTitle).toBeVisible();
      await timeline.atRest();
      const targets = await timeline.element.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('button, a, input, select, summary')]
          // In a sentence the height of a line decides.
          .filter((target) => !target.closest('p, blockquote, li > cite') && target.checkVisibility())
          .map((target) => {
            const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
            return { words: target.outerHTML.slice(0, 120), isMain: !!target.closest('.bar'), width, height };
          })
          .filter(({ width, height }) => width > 0 && height > 0),
      );
      expect(targets.length).toBeGreaterThan(20);
      const least = ({ isMain }: { readonly isMain: boolean }): number => (isMain ? 43.9 : 23.9);
      expect(targets.filter((one) => one.width < least(one) || one.height < least(one))).toEqual([]);
    });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ page, timeline }) => {
    await page.emulateMedia({ colorScheme });
    await open(timeline);
    for (const selected of [undefined, 'ceasefire-collapses']) {
      await timeline.select(selected);
      await expect(timeline.cardTitle).toHaveCount(selected ? 1 : 0);
      await timeline.atRest();
      const { violations } = await axeOn(page).include('sourced-timeline').withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    }
  });
}

test('the width of the element counts, not that of the window; it turns when that changes, and stays where it was', async ({
  site,
  page,
  timeline,
}) => {
  await site.answer('/small.json', small('Turned'));
  await site.openPage('<div id="box"><sourced-timeline src="small.json"></sourced-timeline></div>', {
    css: '#box { width: 400px }',
  });
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await timeline.zoomTo('2025-03-10/2025-04-01');
  const before = await timeline.viewport();
  await page.locator('#box').evaluate((box) => box.style.setProperty('width', '900px'));
  await expect.poll(() => isUpright(timeline)).toBe(false);
  expect(await timeline.viewport()).toEqual(before);
  await page.locator('#box').evaluate((box) => box.style.setProperty('width', '400px'));
  await expect.poll(() => isUpright(timeline)).toBe(true);
  expect(await timeline.viewport()).toEqual(before);
});

test('the attribute decides where it is given', async ({ site, page, timeline }) => {
  await site.answer('/small.json', small('Asked'));
  await site.openPage('<sourced-timeline src="small.json" orientation="vertical"></sourced-timeline>');
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await timeline.atRest();
  const labels = await boxes(timeline);
  expect(labels[1]!.top).toBeGreaterThan(labels[0]!.bottom);
  await page.setViewportSize({ width: 360, height: 740 });
  await timeline.element.evaluate((element) => element.setAttribute('orientation', 'horizontal'));
  await expect.poll(() => isUpright(timeline)).toBe(false);
  await timeline.atRest();
  const day = await timeline.pxOf(Date.UTC(2025, 2, 18));
  expect((await timeline.pxOf(Date.UTC(2025, 2, 18) + DAY_MS)) - day).toBeGreaterThan(1);
});

test('where its part cannot be had, time runs across', async ({ site, page, timeline }) => {
  site.expectComplaint(/Failed to load resource/);
  await page.route('**/sourced-timeline-upright.js*', (route) => route.fulfill({ status: 404 }));
  await site.answer('/small.json', small('Across'));
  await page.setViewportSize({ width: 360, height: 740 });
  const asked = page.waitForResponse('**/sourced-timeline-upright.js');
  await site.openPage('<sourced-timeline src="small.json"></sourced-timeline>');
  await asked;
  await timeline.eventsDrawn();
  expect(await isUpright(timeline)).toBe(false);
});

test('from right to left the axis stands at the right, and time still runs down', async ({ site, page, timeline }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.ar.json"></sourced-timeline>', {
    lang: 'ar',
    dir: 'rtl',
  });
  await expect(timeline.labels.first()).toBeVisible();
  await timeline.complete();
  expect(await isUpright(timeline)).toBe(true);
  const { x, width } = await timeline.area();
  const tick = (await timeline.part('axis-tick').first().boundingBox())!;
  expect(tick.x).toBeGreaterThan(x + width - 60);
  const labels = await boxes(timeline);
  labels.slice(1).forEach((label, before) => {
    expect(label.top).toBeGreaterThanOrEqual(labels[before]!.bottom - 0.5);
    expect(label.right).toBe(labels[0]!.right);
  });
});

test('from right to left, words that run the other way stand towards their marks too, and are cut at their own end', async ({
  site,
  page,
  timeline,
}) => {
  const lane = 'The very long name of a lane that has no room';
  await site.answer('/words.json', {
    lanes: [{ id: 'a', title: lane }],
    events: [
      { id: 'one', title: 'One line', date: '2025-03-10', lane: 'a' },
      { id: 'two', title: 'A title that does not find enough room in one line', date: '2025-03-12', lane: 'a' },
    ],
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="words.json"></sourced-timeline>', { lang: 'en', dir: 'rtl' });
  await timeline.drawn();
  await expect.poll(() => isUpright(timeline)).toBe(true);
  const rights = await timeline.labels.evaluateAll((all) =>
    all.map((label) => {
      const range = document.createRange();
      range.selectNodeContents(label);
      return [...range.getClientRects()].map(({ right }) => Math.round(right));
    }),
  );
  expect(rights.map(({ length }) => length)).toEqual([1, 2]);
  expect(new Set(rights.flat()).size, rights.join()).toBe(1);
  // Of the lane its first letter is in sight, its last is not.
  const inSight = await timeline.element
    .locator('.lane-name')
    .first()
    .evaluate((name) => {
      const text = document
        .createTreeWalker(name, NodeFilter.SHOW_TEXT, (node) =>
          node.textContent!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
        )
        .nextNode()!;
      const box = name.getBoundingClientRect();
      return [0, text.textContent!.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { left, right, bottom } = range.getBoundingClientRect();
        return left >= box.left - 1 && right <= box.right + 1 && bottom <= box.bottom + 1;
      });
    });
  expect(inSight).toEqual([true, false]);
});

test('events that come later find their place', async ({ site, page, timeline }) => {
  await site.answer('/small.json', small('Live'));
  await page.setViewportSize({ width: 360, height: 740 });
  await site.openPage('<sourced-timeline src="small.json"></sourced-timeline>');
  await timeline.drawn();
  await timeline.element.evaluate(async (element) => {
    const { addEvents } = element as unknown as { addEvents(events: readonly object[]): Promise<unknown> };
    await addEvents.call(element, [{ id: 'third', title: 'The third', date: '2025-03-23' }]);
  });
  await expect(timeline.label('The third')).toBeVisible();
  expect(await isUpright(timeline)).toBe(true);
  await timeline.atRest();
  expect(await timeline.titles()).toEqual(['Live: the first', 'The third', 'Live: the second']);
  const live = (await timeline.element.evaluate(
    (element) => (element as unknown as { data: TimelineDocument }).data,
  )) as TimelineDocument;
  expect(live.events.length).toBe(3);
});

test.describe('ten thousand events', () => {
  test.use({ hasTouch: true });

  const openMany = async (timeline: Timeline, give: () => Promise<void>): Promise<void> => {
    await timeline.page.setViewportSize({ width: 360, height: 740 });
    await give();
    await timeline.drawn();
    await expect.poll(() => isUpright(timeline)).toBe(true);
    await expect(timeline.element.getByRole('status')).toContainText('10,000 events');
    await timeline.atRest();
  };

  test.beforeEach(async ({ site, timeline }) => {
    await site.answer('/many.json', JSON.stringify(many(10_000)));
    await openMany(timeline, () => site.openPage('<sourced-timeline src="many.json"></sourced-timeline>'));
  });

  const nodes = (timeline: Timeline): Promise<number> =>
    timeline.element.evaluate((element) => element.shadowRoot!.querySelectorAll('*').length);

  test('stand upright: whole labels in the order of time, none over another, and few elements', async ({
    timeline,
  }) => {
    const { y, height } = await timeline.area();
    const labels = await boxes(timeline);
    expect(labels.length).toBeGreaterThanOrEqual(9);
    labels.slice(1).forEach((label, before) => {
      expect(label.top, label.text).toBeGreaterThanOrEqual(labels[before]!.bottom - 0.5);
    });
    expect(
      labels.every(({ top, bottom, left, right }) => top >= y && bottom <= y + height && left >= 0 && right <= 360),
    ).toBe(true);
    expect(await nodes(timeline)).toBeLessThanOrEqual(300);
  });

  test('two fingers zoom and move them: who has a label keeps it', async ({ timeline }) => {
    const { x, y } = await timeline.area();
    const before = await timeline.viewport();
    const middle = { x: x + 150, y: Math.max(y, 0) + 300 };
    const at = (by: number) => ({ x: middle.x, y: middle.y + by });
    const titles = await timeline.titles();
    await timeline.touch([at(-60), at(-160)], [at(60), at(160)]);
    const closer = await timeline.viewport();
    expect(closer.duration).toBeLessThan(before.duration * 0.5);
    const after = await boxes(timeline);
    const stayed = after.filter(({ text }) => titles.includes(text));
    expect(stayed.length).toBeGreaterThan(2);
    expect(after.length).toBeGreaterThan(stayed.length);
    await timeline.touch(
      [at(0), at(-100)],
      [
        { x: x + 250, y: middle.y },
        { x: x + 250, y: middle.y - 100 },
      ],
    );
    const moved = new Map((await boxes(timeline)).map(({ text, top }) => [text, top]));
    expect((await timeline.viewport()).start).toBeGreaterThan(closer.start);
    const both = after.filter(({ text }) => moved.has(text));
    expect(both.length).toBeGreaterThan(4);
    const shifts = both.map(({ text, top }) => moved.get(text)! - top);
    expect(Math.max(...shifts) - Math.min(...shifts)).toBeLessThan(2);
    expect(await nodes(timeline)).toBeLessThanOrEqual(300);
  });

  test('arrows go from event to event, and Enter opens the card', async ({ timeline }) => {
    await timeline.focusEvents();
    await timeline.press('Home');
    // The first event has a label only while it has the focus.
    await timeline.press('ArrowDown');
    const second = await timeline.focused();
    await timeline.press('ArrowDown');
    expect(await timeline.focused()).not.toBe(second);
    await timeline.press('ArrowUp');
    expect(await timeline.focused()).toBe(second);
    await timeline.press('Home', 'Enter');
    await expect(timeline.cardTitle).toHaveText('Event number 0 of a long file');
    await expect(timeline.card).toContainText('of 10,000');
  });

  test('turned across while a cluster has the focus, they are drawn across, and the focus stays', async ({
    page,
    timeline,
  }) => {
    await timeline.focusEvents();
    for (let step = 0; !/close together/.test(await timeline.focused()); step++) {
      expect(step).toBeLessThan(30);
      await timeline.press('ArrowDown');
    }
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(timeline.element.locator('.upright')).toHaveCount(0);
    await expect.poll(() => timeline.focused()).not.toBe('');
  });

  test('a cluster opens by a press', async ({ page, timeline }) => {
    const { x, y, width } = await timeline.area();
    await page.mouse.move(x + width - 14, y + 300);
    const button = timeline.clusters.first();
    expect(Number.parseInt((await button.getAttribute('aria-label'))!)).toBeGreaterThan(50);
    await page.mouse.click(x + width - 14, y + 300);
    await expect(timeline.card.getByRole('listitem').first()).toBeVisible();
  });
});
