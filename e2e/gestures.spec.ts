/** What wheel, mouse and fingers do, and that the page stays scrollable under them. */
import type { SourcedTimeline } from '../src/index.ts';
import { expect, flagship, frameByFrame, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const DAY_MS = 86_400_000;
const APRIL = Date.UTC(2025, 3, 1);

const scrolled = (timeline: Timeline): Promise<number> => timeline.page.evaluate(() => scrollY);

/** Where the text of a tick starts, in px on the screen. */
const tickX = async (timeline: Timeline, text: string): Promise<number> => (await timeline.tick(text).boundingBox())!.x;

test.beforeEach(async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  // The drawing is in view from here on, so that nothing but the gesture scrolls.
  await timeline.area();
});

test.describe('the wheel', () => {
  test('scrolls the page and leaves the timeline alone', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    const at = await timeline.point();
    const wasAt = await scrolled(timeline);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(timeline)).toBe(wasAt + 200);
    expect(await timeline.viewport()).toEqual(before);
  });

  test('zooms where the host gives it to the timeline', async ({ timeline }) => {
    await timeline.element.evaluate((element) => element.setAttribute('wheel', 'zoom'));
    const before = await timeline.viewport();
    const wasAt = await scrolled(timeline);
    await timeline.wheel(await timeline.point(), { y: -200 });
    expect((await timeline.viewport()).duration).toBeLessThan(before.duration * 0.8);
    expect(await scrolled(timeline)).toBe(wasAt);
  });

  for (const across of [0.1, 0.5, 0.93]) {
    test(`with Ctrl zooms about the pointer, ${across * 100} % across`, async ({ timeline }) => {
      const at = await timeline.point(across);
      const before = await timeline.viewport();
      const under = before.start + across * before.duration;
      for (const y of [-60, -60, -60]) await timeline.wheel(at, { y, holding: 'Control' });
      expect((await timeline.viewport()).duration).toBeLessThan(before.duration / 2);
      expect(Math.abs((await timeline.pxOf(under)) - across * (await timeline.area()).width)).toBeLessThan(1);
      for (const y of [60, 60, 60]) await timeline.wheel(at, { y, holding: 'Control' });
      expect(Math.abs((await timeline.pxOf(under)) - across * (await timeline.area()).width)).toBeLessThan(1);
    });
  }

  test('with Ctrl keeps what is drawn under the pointer, too', async ({ timeline }) => {
    const { x } = await timeline.area();
    const before = await tickX(timeline, 'April 2025');
    const at = { x: x + (await timeline.pxOf(APRIL)), y: (await timeline.point()).y };
    await timeline.wheel(at, { y: -20, holding: 'Control' });
    expect(Math.abs((await tickX(timeline, 'April 2025')) - before)).toBeLessThan(1);
  });

  test('with Meta zooms as with Ctrl', async ({ timeline }) => {
    const before = await timeline.viewport();
    await timeline.wheel(await timeline.point(), { y: -60, holding: 'Meta' });
    expect((await timeline.viewport()).duration).toBeLessThan(before.duration);
  });

  test('sideways pans by as many px as it turns, and the page stays', async ({ timeline }) => {
    const { width } = await timeline.area();
    const before = await timeline.viewport();
    await timeline.wheel(await timeline.point(), { x: 120 });
    const after = await timeline.viewport();
    expect(after.duration).toBe(before.duration);
    expect(((after.start - before.start) / before.duration) * width).toBeCloseTo(120, 3);
  });

  test('with Shift pans', async ({ timeline }) => {
    const before = await timeline.viewport();
    const wasAt = await scrolled(timeline);
    await timeline.wheel(await timeline.point(), { y: 120, holding: 'Shift' });
    const after = await timeline.viewport();
    expect(after.duration).toBe(before.duration);
    expect(after.start).toBeGreaterThan(before.start);
    expect(await scrolled(timeline)).toBe(wasAt);
  });
});

test.describe('the mouse', () => {
  test('drags: what was under it stays under it', async ({ timeline }) => {
    const { width } = await timeline.area();
    const before = await timeline.viewport();
    const [from, to] = [await timeline.point(0.6), await timeline.point(0.4)];
    await timeline.drag(from, to);
    const after = await timeline.viewport();
    expect(after.duration).toBe(before.duration);
    expect(Math.abs(((after.start - before.start) / before.duration) * width - 0.2 * width)).toBeLessThan(1);
  });

  test('takes ink and labels with it in every frame, and tells of each, also where the last picture is only moved', async ({
    page,
    timeline,
  }) => {
    await page.clock.install();
    await page.reload();
    await timeline.drawn();
    await timeline.area();
    const from = await timeline.point(0.6);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    const seen = await timeline.places('The ceasefire collapses');
    const frames: { isMoved: boolean; labelPx: number; inkPx: number; wantedPx: number }[] = [];
    for (let px = 15; px <= 120; px += 15) {
      await page.mouse.move(from.x - px, from.y);
      await page.clock.runFor(16);
      const { isMoved, labelX, inkX } = await timeline.places('The ceasefire collapses');
      frames.push({ isMoved, labelPx: seen.labelX - labelX, inkPx: seen.inkX - inkX, wantedPx: px });
    }
    for (const { labelPx, inkPx, wantedPx } of frames) {
      expect(labelPx).toBeCloseTo(wantedPx, 0);
      expect(inkPx).toBeCloseTo(wantedPx, 0);
    }
    expect(new Set(frames.map(({ isMoved }) => isMoved))).toEqual(new Set([true, false]));
    const told = await timeline.told('viewport-change');
    expect(told.length).toBe(frames.length);
    expect(told.at(-1)!.viewport).toEqual(
      await timeline.element.evaluate((element: SourcedTimeline) => element.viewport),
    );
    await page.mouse.up();
    await page.clock.runFor(500);
    expect((await timeline.places('The ceasefire collapses')).isMoved).toBe(false);
  });

  test('has no two texts of the axis over each other, in no frame', async ({ page, timeline }) => {
    await page.clock.install();
    await page.reload();
    await timeline.drawn();
    const day = 86_400_000;
    await timeline.set({ viewport: { start: Date.UTC(2025, 2, 30), duration: 30 * day } });
    await timeline.atRest();
    const from = await timeline.point(0.9);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    const overlapping = (): Promise<string[]> =>
      timeline.element.evaluate((element) => {
        const texts = [...element.shadowRoot!.querySelectorAll('.axis .major')]
          .filter((text) => getComputedStyle(text).visibility === 'visible')
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .toSorted((a, b) => a.box.left - b.box.left);
        return texts.flatMap(({ text, box }, place) =>
          place > 0 && texts[place - 1]!.box.right > box.left ? [`${texts[place - 1]!.text} and ${text}`] : [],
        );
      });
    for (let px = 8; px <= 160; px += 8) {
      await page.mouse.move(from.x - px, from.y);
      await page.clock.runFor(16);
      expect(await overlapping(), `after ${px} px`).toEqual([]);
    }
    await page.mouse.up();
    await page.clock.runFor(500);
    await expect(timeline.tick('April 2025')).toBeVisible();
  });

  test('moves nothing, not for a frame, where the host refuses', async ({ page, timeline }) => {
    await page.clock.install();
    await page.reload();
    await timeline.drawn();
    await timeline.area();
    await timeline.element.evaluate((element) =>
      element.addEventListener('timeline-viewport-change', (change) => change.preventDefault()),
    );
    const from = await timeline.point(0.6);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    const before = await timeline.places('The ceasefire collapses');
    for (let px = 15; px <= 120; px += 15) {
      await page.mouse.move(from.x - px, from.y);
      await page.clock.runFor(16);
      expect(await timeline.places('The ceasefire collapses')).toEqual(before);
    }
    expect((await timeline.told('viewport-change')).length).toBeGreaterThan(3);
  });

  test('goes as far as the host lets it, and not farther for a frame', async ({ page, timeline }) => {
    await page.clock.install();
    await page.reload();
    await timeline.drawn();
    const { width } = await timeline.area();
    const from = await timeline.point(0.6);
    await timeline.element.evaluate((element: SourcedTimeline, widthPx) => {
      const { start, duration } = element.viewport!;
      const last = start + (52 / widthPx) * duration;
      element.addEventListener('timeline-viewport-change', (change) => {
        if (change.viewport.start > last) change.preventDefault();
      });
    }, width);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
    const before = await timeline.places('The ceasefire collapses');
    const movedPx: number[] = [];
    for (let px = 10; px <= 120; px += 10) {
      await page.mouse.move(from.x - px, from.y);
      await page.clock.runFor(16);
      movedPx.push(Math.round(before.inkX - (await timeline.places('The ceasefire collapses')).inkX));
    }
    expect(movedPx).toEqual([10, 20, 30, 40, 50, 50, 50, 50, 50, 50, 50, 50]);
  });

  test('that ends a drag on an event selects nothing', async ({ timeline }) => {
    const label = timeline.label('The ceasefire collapses');
    const box = (await label.boundingBox())!;
    const from = { x: box.x + 10, y: box.y + 10 };
    await timeline.drag(from, { x: from.x + 80, y: from.y });
    await expect(timeline.card).toHaveCount(0);
    expect(await timeline.told('select')).toEqual([]);
    await label.click();
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
  });

  test('by a key after a drag that no click has ended opens the event', async ({ page, timeline }) => {
    const { x, y, width } = await timeline.area();
    await page.mouse.move(x + width / 2, y + 100);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 60, y + 100, { steps: 4 });
    await page.mouse.move(x + width / 2 + 80, 5, { steps: 4 });
    await page.mouse.up();
    await timeline.focusEvents();
    await timeline.press('Enter');
    await expect(timeline.card).toBeVisible();
  });

  test('that ends a drag on a source opens no page', async ({ page, timeline }) => {
    const box = (await timeline.sourceLinks.first().boundingBox())!;
    const from = { x: box.x + 10, y: box.y + 10 };
    await timeline.drag(from, { x: from.x + 80, y: from.y });
    expect(page.context().pages()).toHaveLength(1);
  });

  test('drags on outside of the drawing, and lets go there', async ({ timeline }) => {
    const from = await timeline.point(0.5);
    const { y } = await timeline.area();
    const before = await timeline.viewport();
    await timeline.drag(from, { x: from.x - 150, y: y - 60 });
    const after = await timeline.viewport();
    expect(after.start).toBeGreaterThan(before.start);
    await timeline.page.mouse.move(from.x, from.y);
    expect(await timeline.viewport()).toEqual(after);
  });

  test('with the other button does not drag', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    const from = await timeline.point(0.5);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down({ button: 'right' });
    await page.mouse.move(from.x - 100, from.y, { steps: 3 });
    await page.mouse.up({ button: 'right' });
    expect(await timeline.viewport()).toEqual(before);
  });

  test('pressing the ink of an event opens its card', async ({ page, timeline }) => {
    const { start, duration } = await timeline.viewport();
    const { x, width } = await timeline.area();
    const label = (await timeline.label('The ceasefire collapses').boundingBox())!;
    // A day is drawn as a dot in the middle of it.
    const noon = Date.UTC(2025, 2, 18, 12);
    const dot = [x + ((noon - start) / duration) * width, label.y + 12] as const;
    const surface = page.locator('sourced-timeline .drawing');
    await expect(surface).toHaveCSS('cursor', 'grab');
    await page.mouse.move(...dot);
    await expect(surface).toHaveCSS('cursor', 'pointer');
    await expect(surface).toHaveAttribute('title', 'The ceasefire collapses, 18 March');
    await page.mouse.move(dot[0], dot[1] + 40);
    await expect(surface).not.toHaveAttribute('title');
    await page.mouse.click(...dot);
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
  });

  test('double click flies in about the point, with Shift out', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    const at = await timeline.point(0.3);
    await page.mouse.dblclick(at.x, at.y);
    const near = await timeline.viewport();
    expect(near.duration).toBeCloseTo(before.duration / 3, 0);
    // A double click has whole px, so the point under it is known to one of them.
    const pxMs = before.duration / (await timeline.area()).width;
    const moved = near.start + 0.3 * near.duration - (before.start + 0.3 * before.duration);
    expect(Math.abs(moved)).toBeLessThan(pxMs);
    await page.keyboard.down('Shift');
    await page.mouse.dblclick(at.x, at.y);
    await page.keyboard.up('Shift');
    expect((await timeline.viewport()).duration).toBeCloseTo(before.duration, 0);
  });
});

test.describe('fingers', () => {
  test.use({ hasTouch: true });

  test('two of them zoom about the point between them', async ({ timeline }) => {
    const before = await timeline.viewport();
    const [left, middle, right] = [await timeline.point(0.4), await timeline.point(0.5), await timeline.point(0.6)];
    const step = (point: typeof middle, byPx: number) => ({ x: point.x + byPx, y: point.y });
    await timeline.touch([left, step(left, -120)], [right, step(right, 120)]);
    const after = await timeline.viewport();
    const apart = right.x - left.x;
    expect(after.duration / before.duration).toBeCloseTo(apart / (apart + 240), 1);
    const { width } = await timeline.area();
    expect(Math.abs((await timeline.pxOf(before.start + before.duration / 2)) - width / 2)).toBeLessThan(1);
    await expect(timeline.card).toHaveCount(0);
  });

  test('one of them pans sideways, and the page stays', async ({ timeline }) => {
    const before = await timeline.viewport();
    const wasAt = await scrolled(timeline);
    await timeline.touch([await timeline.point(0.7, 0.5), await timeline.point(0.4, 0.5)]);
    const after = await timeline.viewport();
    expect(after.duration).toBe(before.duration);
    expect((after.start - before.start) / before.duration).toBeCloseTo(0.3, 1);
    expect(await scrolled(timeline)).toBe(wasAt);
  });

  test('one of them up and down scrolls the page, and the timeline stays', async ({ timeline }) => {
    const before = await timeline.viewport();
    const from = await timeline.point(0.5, 0.5);
    const wasAt = await scrolled(timeline);
    await timeline.touch([from, { x: from.x, y: from.y - 200 }]);
    await expect.poll(() => scrolled(timeline)).toBeGreaterThan(wasAt + 100);
    expect(await timeline.viewport()).toEqual(before);
  });

  test('a tap on an event opens its card', async ({ timeline }) => {
    await timeline.label('The ceasefire collapses').tap();
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
  });
});

test.describe('the buttons', () => {
  test('zoom in and out about the middle', async ({ timeline }) => {
    const before = await timeline.viewport();
    await timeline.button('Zoom in').click();
    const near = await timeline.viewport();
    expect(near.duration).toBe(before.duration / 2);
    expect(near.start + near.duration / 2).toBe(before.start + before.duration / 2);
    await timeline.button('Zoom out').click();
    expect(await timeline.viewport()).toEqual(before);
  });

  test('each press counts, also while it still flies from the one before', async ({ page, timeline }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const before = await timeline.viewport();
    const button = timeline.button('Zoom in');
    for (let press = 0; press < 4; press++) await button.click({ delay: 0 });
    await expect
      .poll(async () => before.duration / (await timeline.viewport()).duration, { timeout: 10_000 })
      .toBeCloseTo(16, 3);
  });

  test('show everything, and the opening view again', async ({ timeline }) => {
    const home = await timeline.viewport();
    await timeline.button('Show everything').click();
    await expect.poll(() => timeline.standingFor()).toBe(flagship.events.length);
    const whole = await timeline.viewport();
    expect(whole.start).toBeLessThan(Date.UTC(2018, 0, 1));
    expect(whole.start + whole.duration).toBeGreaterThan(Date.UTC(2025, 3, 18));
    await timeline.button('Back to the opening view').click();
    expect(await timeline.viewport()).toEqual(home);
  });

  test('walk to the next and the previous event', async ({ timeline }) => {
    await timeline.button('Next event').click();
    const first = await timeline.cardTitle.innerText();
    await timeline.button('Next event').click();
    await expect(timeline.cardTitle).not.toHaveText(first);
    await timeline.button('Previous event').click();
    await expect(timeline.cardTitle).toHaveText(first);
  });
});

test('what is in view may be said in more words: the drawing stays where it is', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  const top = async (): Promise<number> => (await timeline.element.locator('.drawing').boundingBox())!.y;
  const tops = new Set([await top()]);
  for (const span of ['2024-12-23/2025-02-04', '2025', '2025-03-17/2025-03-18']) {
    await timeline.zoomTo(span);
    await expect(timeline.element.locator('.bar .scale')).toContainText('20');
    // The words come a moment later.
    await page.waitForTimeout(300);
    tops.add(await top());
  }
  expect([...tops]).toHaveLength(1);
});

test.describe('limits', () => {
  test('hold zooming in and out, and nothing creeps sideways there', async ({ timeline }) => {
    const at = await timeline.point(0.2);
    for (const [y, from, to] of [
      [-100, 1, 1000],
      [100, 6 * 365 * DAY_MS, 40 * 365 * DAY_MS],
    ] as const) {
      await timeline.page.mouse.move(at.x, at.y);
      await timeline.page.keyboard.down('Control');
      for (let turn = 0; turn < 120; turn++) await timeline.page.mouse.wheel(0, y);
      await timeline.page.keyboard.up('Control');
      const reached = await timeline.viewport();
      expect(reached.duration).toBeGreaterThan(from);
      expect(reached.duration).toBeLessThan(to);
      await timeline.wheel(at, { y, holding: 'Control' });
      expect(await timeline.viewport()).toEqual(reached);
    }
  });

  test('hold panning where some of the timeline is still in view', async ({ timeline }) => {
    await timeline.wheel(await timeline.point(), { x: 1e7 });
    const { start, duration } = await timeline.viewport();
    expect(start).toBeLessThan(Date.UTC(2026, 0, 1));
    expect(start + duration).toBeGreaterThan(Date.UTC(2025, 3, 17));
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('flights arrive, by way of what lies between, and the promise resolves on arrival', async ({
    page,
    timeline,
  }) => {
    await page.clock.install();
    await page.reload();
    await timeline.drawn();
    const home = await timeline.viewport();
    const arrived = await frameByFrame(page, () =>
      timeline.element.evaluate(async (element: SourcedTimeline) => {
        await element.fit();
        return element.viewport;
      }),
    );
    expect(await timeline.viewport()).toEqual(arrived);
    const between = await timeline.told('viewport-change');
    expect(between.length).toBeGreaterThan(2);
    expect(between[0]!.previous).toEqual(home);
    expect(between.at(-1)!.viewport).toEqual(arrived);
  });

  test('a later flight overtakes an earlier one, whose promise resolves', async ({ timeline }) => {
    const order = await timeline.element.evaluate(async (element: SourcedTimeline) => {
      const ended: string[] = [];
      const first = element.zoomTo('2018').then(() => ended.push('first'));
      const second = element.fit().then(() => ended.push('second'));
      await Promise.all([first, second]);
      return ended;
    });
    expect(order).toEqual(['first', 'second']);
    expect((await timeline.viewport()).duration).toBeGreaterThan(6 * 365 * DAY_MS);
  });

  test('a flight that is begun by who hears of another one is flown', async ({ timeline }) => {
    const reached = await timeline.element.evaluate(async (element: SourcedTimeline) => {
      let second: Promise<void> | undefined;
      element.addEventListener('timeline-viewport-change', () => (second ??= element.zoomTo('2018')));
      await element.fit();
      await second;
      return element.viewport!.start;
    });
    expect(reached).toBe(Date.UTC(2018, 0, 1));
  });
});
