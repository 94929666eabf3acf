/** A thousand lanes: they scroll, only those in view are there, the axis stays, and keys and selection reach every one of them. */
import { expect, test } from './timeline.harness.ts';

/** Three events in each lane, all in one year. */
const laned = (count: number): object => ({
  title: `${count} lanes`,
  sources: [{ id: 'log', publisher: 'The Log', url: 'https://example.org/log' }],
  lanes: Array.from({ length: count }, (_, lane) => ({ id: `lane-${lane}`, title: `Lane ${lane}`, color: '#1f5a8c' })),
  events: Array.from({ length: 3 * count }, (_, index) => ({
    id: `event-${index}`,
    title: `Event ${index}`,
    date: `2025-${String(2 + 4 * (index % 3)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    lane: `lane-${Math.floor(index / 3)}`,
    citations: [{ source: 'log' }],
  })),
});

test.beforeEach(async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give(laned(1000));
  await timeline.drawn();
});

test('only lanes in view are there, in the order of the author', async ({ timeline }) => {
  expect(await timeline.nodes()).toBeLessThanOrEqual(300);
  const headings = await timeline.part('lane-label').allInnerTexts();
  expect(headings.length).toBeGreaterThan(4);
  expect(headings.length).toBeLessThan(20);
  expect(headings).toEqual(headings.map((_, lane) => `Lane ${lane}`));
  await expect(timeline.label('Event 0')).toBeVisible();
});

test('a plain wheel scrolls the lanes, the axis stays, and at the end the wheel goes on to the page', async ({
  timeline,
  page,
}) => {
  const axis = timeline.part('axis');
  const top = (await axis.boundingBox())!.y;
  const at = { x: 700, y: top + 200 };
  await timeline.wheel(at, { y: 4000 });
  await expect(timeline.part('lane-label').getByText('Lane 51', { exact: true })).toBeInViewport();
  expect(await timeline.labels.count()).toBeGreaterThan(5);
  expect((await axis.boundingBox())!.y).toBeCloseTo(top, 0);
  const drawn = await timeline.canvas.evaluate((canvas: HTMLCanvasElement) => canvas.height / devicePixelRatio);
  expect(drawn).toBeLessThan(1400);
  await page.evaluate(() => (document.body.style.minHeight = '3000px'));
  await timeline.wheel(at, { y: 400 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await timeline.wheel(at, { y: 200_000 });
  await timeline.wheel(at, { y: 300 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('keys go from lane to lane and scroll there, and the focus is never beneath the axis', async ({ timeline }) => {
  await timeline.focusEvents();
  for (let step = 0; step < 30; step++) await timeline.press('ArrowDown');
  expect(await timeline.focused()).toBe('Event 90');
  await expect(timeline.label('Event 90')).toBeInViewport();
  const axis = (await timeline.part('axis').boundingBox())!;
  for (let step = 0; step < 20; step++) {
    await timeline.press('ArrowUp');
    const focused = (await timeline.labels.and(timeline.page.locator(':focus')).boundingBox())!;
    expect(focused.y).toBeGreaterThanOrEqual(axis.y + axis.height - 1);
  }
  await timeline.press('End');
  await expect(timeline.labels.and(timeline.page.locator(':focus'))).toBeInViewport();
});

test('down goes on from lane to lane, also where most events have no room for a label', async ({ timeline }) => {
  await timeline.give({
    ...laned(100),
    events: Array.from({ length: 2000 }, (_, index) => ({
      id: `event-${index}`,
      title: `Event ${index}`,
      date: `20${10 + (index % 14)}-0${1 + (index % 9)}-11`,
      lane: `lane-${index % 100}`,
    })),
  });
  await timeline.drawn();
  await timeline.focusEvents();
  const lanes = new Set<string | null>();
  for (let step = 0; step < 40; step++) {
    await timeline.press('ArrowDown');
    const focused = timeline.element.locator('.labels button:focus');
    lanes.add(await focused.getAttribute('aria-description'));
  }
  expect(lanes.size).toBeGreaterThan(15);
  expect(lanes).toContain('Lane 15');
});

test('an event that is selected by its id is scrolled to', async ({ timeline }) => {
  await timeline.select('event-2100');
  await timeline.atRest();
  await expect(timeline.label('Event 2100')).toBeInViewport();
  await expect(timeline.part('lane-label').getByText('Lane 700', { exact: true })).toBeInViewport();
});

test('what has the focus stays while the lanes are scrolled away from it', async ({ timeline }) => {
  await timeline.focusEvents();
  const name = await timeline.focused();
  const { y } = (await timeline.part('axis').boundingBox())!;
  await timeline.wheel({ x: 700, y: y + 200 }, { y: 20_000 });
  expect(await timeline.focused()).toBe(name);
});

test('few lanes scroll where the author says how tall they may be', async ({ timeline, page }) => {
  await timeline.give(laned(8));
  await timeline.drawn();
  const plotHeight = (): Promise<number> =>
    timeline.canvas.evaluate((canvas) => canvas.closest('.plot')!.getBoundingClientRect().height);
  expect(await plotHeight()).toBeGreaterThan(600);
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('sourced-timeline')!.style.setProperty('--timeline-max-height', '300px'),
  );
  await expect.poll(plotHeight).toBe(300);
  await timeline.select('event-21');
  await timeline.atRest();
  await expect(timeline.label('Event 21')).toBeInViewport();
});
