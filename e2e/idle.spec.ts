/** What is done while nobody waits: it adds nothing to the page, tells nothing, changes nothing that is seen, and holds no element that has gone. */
import { many, small } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

const LONG_ENOUGH_MS = 1500;

test('the rehearsal of a first drawing leaves no trace in the page', async ({ page, site }) => {
  // From the end of parsing on: it is done soon after.
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['timeline-load', 'timeline-error', 'timeline-viewport-change'])
      addEventListener(type, () => heard.push(type), true);
    addEventListener('DOMContentLoaded', () => {
      const changes = new MutationObserver((records) => heard.push(...records.map(({ type }) => type)));
      changes.observe(document, { subtree: true, childList: true, attributes: true });
    });
  });
  const details = page.waitForResponse(/sourced-timeline-details/);
  await site.openPage('<p>Here a timeline will stand.</p>');
  await details;
  await page.waitForTimeout(LONG_ENOUGH_MS);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('looking ahead changes nothing that is seen', async ({ page, site, timeline }) => {
  await site.answer('/many.json', JSON.stringify(many(3000)));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.drawn();
  await expect(timeline.status).toHaveText('3,000 events loaded.');
  const before = await page.screenshot();
  const viewport = await timeline.viewport();
  await page.waitForTimeout(LONG_ENOUGH_MS);
  expect((await page.screenshot()).equals(before)).toBe(true);
  expect(await timeline.viewport()).toEqual(viewport);
});

test('an element that came and went is not held, however busy the page was', async ({ page, site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give(small('Kept'));
  await timeline.drawn();
  await page.evaluate(async (text) => {
    for (let time = 0; time < 20; time++) {
      const element = document.createElement('sourced-timeline') as SourcedTimeline;
      element.data = text as never;
      document.body.append(element);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      element.remove();
    }
  }, small('Gone'));
  const devTools = await page.context().newCDPSession(page);
  const { result } = await devTools.send('Runtime.evaluate', {
    expression: 'customElements.get("sourced-timeline").prototype',
  });
  const alive = async (): Promise<number> => {
    await devTools.send('HeapProfiler.collectGarbage');
    const { objects } = await devTools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
    const { result: count } = await devTools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    // Whom one has asked for is held as long as the answer is.
    await devTools.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return count.value as number;
  };
  await expect.poll(alive).toBe(1);
});
