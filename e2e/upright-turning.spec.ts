/** Many events are turned upright when all is there for it: until then they stay as they are drawn, and answer. */
import { many, small } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

/** So many are sorted out between frames, too. */
const COUNT = 30_000;

interface Held extends Window {
  letGo(): void;
}

/** Work between frames takes a step at a time, as on a very slow machine, and after the first of them it waits to be let go. */
const holdWork = (timeline: Timeline): Promise<void> =>
  timeline.page.evaluate(() => {
    const { now } = performance;
    const post = Reflect.get(MessagePort.prototype, 'postMessage') as (...args: unknown[]) => void;
    const held: (() => void)[] = [];
    let ahead = 0;
    performance.now = () => now.call(performance) + (ahead += 100);
    MessagePort.prototype.postMessage = function (...args: readonly unknown[]) {
      held.push(() => post.apply(this, [...args]));
    };
    (window as unknown as Held).letGo = () => {
      Object.assign(performance, { now });
      Object.assign(MessagePort.prototype, { postMessage: post });
      for (const goOn of held) goOn();
    };
  });

const letGo = (timeline: Timeline): Promise<void> => timeline.page.evaluate(() => (window as unknown as Held).letGo());

const widen = async (timeline: Timeline, width: number): Promise<void> => {
  await timeline.page.setViewportSize({ width, height: 740 });
  await timeline.atRest();
};

const isUpright = async (timeline: Timeline): Promise<boolean> =>
  (await timeline.element.locator('.upright [part~="event-label"]').count()) > 0;

const open = async (timeline: Timeline, width: number): Promise<void> => {
  await timeline.page.setViewportSize({ width, height: 740 });
  await timeline.give(JSON.stringify(many(COUNT)));
  await timeline.drawn();
  await expect(timeline.status).toContainText('30,000 events');
};

test.beforeEach(({ site }) => site.openPage('<sourced-timeline></sourced-timeline>'));

test('meanwhile they are drawn across, and wheel and keys work; where they were, they are upright', async ({
  timeline,
}) => {
  await open(timeline, 1000);
  await holdWork(timeline);
  await widen(timeline, 400);
  expect(await isUpright(timeline)).toBe(false);
  expect((await timeline.titles()).length).toBeGreaterThan(0);
  const { width } = await timeline.area();
  expect(width).toBeLessThanOrEqual(400);
  const before = await timeline.viewport();
  await timeline.wheel(await timeline.point(0.5, 0.2), { y: -300, holding: 'Control' });
  const closer = await timeline.viewport();
  expect(closer.duration).toBeLessThan(before.duration);
  await timeline.focusEvents();
  const first = await timeline.focused();
  await timeline.press('ArrowRight');
  const second = await timeline.focused();
  expect(second).not.toBe(first);
  expect(await isUpright(timeline)).toBe(false);
  const meanwhile = await timeline.viewport();
  await letGo(timeline);
  await expect.poll(() => isUpright(timeline)).toBe(true);
  expect(await timeline.viewport()).toEqual(meanwhile);
  expect(await timeline.focused()).toBe(second);
  // Back at once, and there again at once.
  await holdWork(timeline);
  await widen(timeline, 1000);
  expect(await isUpright(timeline)).toBe(false);
  await widen(timeline, 400);
  expect(await isUpright(timeline)).toBe(true);
});

test('turned back before they are upright, they stay across', async ({ timeline }) => {
  await open(timeline, 1000);
  await holdWork(timeline);
  await timeline.set({ orientation: 'vertical' });
  await timeline.atRest();
  expect(await isUpright(timeline)).toBe(false);
  await timeline.set({ orientation: 'horizontal' });
  await letGo(timeline);
  await timeline.atRest();
  expect(await isUpright(timeline)).toBe(false);
  await timeline.set({ orientation: 'vertical' });
  await expect.poll(() => isUpright(timeline)).toBe(true);
});

test('another document that comes meanwhile is the one that stands upright', async ({ timeline }) => {
  await open(timeline, 1000);
  await holdWork(timeline);
  await widen(timeline, 400);
  await timeline.give(small('Next'));
  await timeline.atRest();
  expect(await timeline.titles()).toEqual(['Next: the first', 'Next: the second']);
  await letGo(timeline);
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await timeline.atRest();
  expect(await timeline.titles()).toEqual(['Next: the first', 'Next: the second']);
});

test('events that come meanwhile are there', async ({ timeline }) => {
  await open(timeline, 1000);
  await holdWork(timeline);
  await widen(timeline, 400);
  await timeline.element.evaluate(async (element) => {
    const { addEvents } = element as unknown as { addEvents(events: readonly object[]): Promise<unknown> };
    await addEvents.call(element, [{ id: 'come', title: 'Come meanwhile', date: '2025-03-23', importance: 1 }]);
  });
  await letGo(timeline);
  await expect.poll(() => isUpright(timeline)).toBe(true);
  await timeline.select('come');
  await expect(timeline.cardTitle).toHaveText('Come meanwhile');
  await expect(timeline.card).toContainText('of 30,001');
});

test('of what a filter leaves, all that was drawn upright stays until that is there, and is there again at once', async ({
  timeline,
}) => {
  await open(timeline, 400);
  await timeline.element.getByRole('button', { name: 'Filter', exact: false }).first().click();
  const values = timeline.part('filters').getByRole('button');
  await expect(values.first()).toBeVisible();
  await timeline.atRest();
  const before = await timeline.titles();
  await holdWork(timeline);
  await values.first().click();
  await timeline.atRest();
  expect(await isUpright(timeline)).toBe(true);
  expect(await timeline.titles()).toEqual(before);
  await letGo(timeline);
  await expect(timeline.status).toContainText('of 30,000');
  await timeline.atRest();
  expect(await isUpright(timeline)).toBe(true);
  expect(await timeline.titles()).not.toEqual(before);
});
