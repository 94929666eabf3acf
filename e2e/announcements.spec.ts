/** What is said aloud, and how often: every change of the live region is written down while the reader moves. */
import { dense } from './documents.ts';
import { expect, frameByFrame, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

/** Longer than the timeline waits before it says something. */
const REST_MS = 900;

/** Writes down from now on what is said. */
const listen = (timeline: Timeline): Promise<void> =>
  timeline.element.evaluate((element) => {
    const said: string[] = [];
    const region = element.shadowRoot!.querySelector('[role="status"]')!;
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent!)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

const said = (timeline: Timeline): Promise<string[]> =>
  timeline.page.evaluate(() => (window as unknown as { said: string[] }).said);

const atRest = (timeline: Timeline): Promise<void> => timeline.page.waitForTimeout(REST_MS);

test.beforeEach(async ({ page, site, timeline }) => {
  await page.clock.install();
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>');
  await timeline.drawn();
  await expect(timeline.part('tools')).toBeVisible();
  await expect(timeline.status).toHaveText('19 events loaded.');
  await listen(timeline);
  await page.bringToFront();
});

test('sixty turns of the wheel say nothing while they last, and one thing after', async ({ page, timeline }) => {
  const { duration } = await timeline.viewport();
  // A turn a frame of the page's clock: what a slow machine does between two of them is then no pause of the reader's.
  const turnSixtyTimes = () =>
    timeline.element.evaluate(async (element) => {
      const drawing = element.shadowRoot!.querySelector('.drawing')!;
      const { x, y, width } = drawing.getBoundingClientRect();
      for (let turn = 0; turn < 60; turn++) {
        const by = turn % 4 === 3 ? 20 : -20;
        drawing.dispatchEvent(
          new WheelEvent('wheel', {
            deltaY: by,
            ctrlKey: true,
            clientX: x + width / 2,
            clientY: y + 60,
            bubbles: true,
            cancelable: true,
          }),
        );
        await new Promise(requestAnimationFrame);
      }
      return [...(window as unknown as { said: string[] }).said];
    });
  const during = await frameByFrame(page, turnSixtyTimes);
  expect(during).toEqual([]);
  await expect(timeline.status).toHaveText(/in view\.$/);
  await atRest(timeline);
  expect((await timeline.viewport()).duration).toBeLessThan(duration / 2);
  const after = await said(timeline);
  expect(after).toHaveLength(1);
  expect(after[0]).toMatch(/: \d+ events? in view\.$/);
});

test('each thing that is done is told once, shortly, by a region that waits for its turn', async ({
  page,
  timeline,
}) => {
  const tool = (name: string) => timeline.element.getByRole('button', { name, exact: true });
  const told = async (act: () => Promise<unknown>): Promise<string[]> => {
    const before = (await said(timeline)).length;
    await act();
    await expect.poll(async () => (await said(timeline)).length).toBeGreaterThan(before);
    // Nor anything after it.
    await atRest(timeline);
    return (await said(timeline)).slice(before);
  };
  for (const [act, words] of [
    [() => tool('Zoom in').click(), /in view\.$/],
    [() => tool('Show everything').click(), /in view\.$/],
    [() => tool('Next event').click(), /\w/],
    [
      async () => {
        await tool('Search').click();
        await page.keyboard.type('putin', { delay: 20 });
      },
      /of 19 events/,
    ],
    [() => page.keyboard.press('Enter'), /^1 of \d+: /],
    [() => page.keyboard.press('Enter'), /^2 of \d+: /],
  ] as const) {
    const news = await told(act);
    expect(news, String(words)).toHaveLength(1);
    expect(news[0]).toMatch(words);
    expect(news[0]!.length).toBeLessThan(100);
  }
  const assertive = await timeline.element.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll('[aria-live], [role]')]
      .filter((region) => region.role === 'alert' || (region.ariaLive ?? 'polite') !== 'polite')
      .map((region) => region.outerHTML),
  );
  expect(assertive).toEqual([]);
});

test('what only draws anew says nothing: size, colours, the pointer, another event of a large document', async ({
  page,
  timeline,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await timeline.labels.nth(2).hover();
  await atRest(timeline);
  expect(await said(timeline)).toEqual([]);
  await timeline.give(dense(500));
  await timeline.drawn();
  await expect(timeline.status).toHaveText('500 events loaded.');
  await atRest(timeline);
  expect(await said(timeline)).toEqual(['500 events loaded.']);
});
