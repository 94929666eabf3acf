/** Large documents: read beside the page, drawn from a sample first, and whole in the end, however the page lets them be read. */
import { FAILED_ANSWER, many } from './documents.ts';
import { expect, STRICT_POLICY, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

/** More than four megabytes: read in a worker. */
const COUNT = 30_000;
const text = JSON.stringify(many(COUNT));

const shown = (timeline: Timeline): Promise<number> =>
  timeline.element.evaluate((element: SourcedTimeline) => element.data?.events.length ?? 0);

async function isWhole(timeline: Timeline): Promise<void> {
  await expect(timeline.element.getByRole('status')).toContainText('30,000 events');
  await expect.poll(() => shown(timeline)).toBe(COUNT);
  await timeline.select('e12345');
  await expect(timeline.cardTitle).toHaveText('Event number 12345 of a long file');
  await expect(timeline.card).toContainText('of 30,000');
  await timeline.inCard('Next event').click();
  await expect(timeline.cardTitle).not.toHaveText('Event number 12345 of a long file');
}

test('from an address, in a worker, under a strict policy', async ({ page, site, timeline }) => {
  await site.answer('/many.json', text);
  const worker = page.waitForEvent('worker');
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>', { policy: STRICT_POLICY });
  expect((await worker).url()).toContain('sourced-timeline-worker.js');
  await timeline.drawn();
  await isWhole(timeline);
});

test('asks for the part that reads it while the rest of it is still on its way', async ({ page, site, timeline }) => {
  await page.addInitScript((json) => {
    const bytes = new TextEncoder().encode(json);
    const half = bytes.length / 2;
    window.fetch = async () =>
      new Response(
        new ReadableStream({
          start(answer) {
            answer.enqueue(bytes.subarray(0, half));
            addEventListener('the-rest', () => {
              answer.enqueue(bytes.subarray(half));
              answer.close();
            });
          },
        }),
      );
  }, text);
  const asked = page.waitForRequest('**/sourced-timeline-load.js');
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await asked;
  await page.evaluate(() => dispatchEvent(new Event('the-rest')));
  await isWhole(timeline);
});

test('one after the other, where the page says which policies of Trusted Types there may be', async ({
  page,
  site,
  timeline,
}) => {
  let workers = 0;
  page.on('worker', () => workers++);
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>', {
    policy: `${STRICT_POLICY}; trusted-types lit-html sourced-timeline sourced-timeline-worker`,
  });
  await expect(timeline.element.locator('script[type="application/ld+json"]')).toHaveCount(1);
  await timeline.give(text);
  await isWhole(timeline);
  await timeline.give(text.replace('"', ' "'));
  await expect.poll(() => workers).toBe(2);
  await isWhole(timeline);
});

test('given as a text', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give(text);
  await isWhole(timeline);
});

test('says how many events there are, as a small one does', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  const counts = await timeline.element.evaluate(async (element: SourcedTimeline, data) => {
    const counts: number[] = [];
    for (const given of [data, { events: [{ id: 'a', title: 'A', date: '2025' }] }]) {
      const loaded = new Promise<number>((resolve) =>
        element.addEventListener('timeline-load', ({ count }) => resolve(count), { once: true }),
      );
      Object.assign(element, { data: given });
      counts.push(await loaded);
    }
    return counts;
  }, text);
  expect(counts).toEqual([COUNT, 1]);
});

test('given as objects', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.element.evaluate((element: SourcedTimeline, json) => (element.data = JSON.parse(json)), text);
  await isWhole(timeline);
});

test('where the policy allows no worker', async ({ page, site, timeline }) => {
  site.expectComplaint(/worker/i);
  await site.answer('/many.json', text);
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>', {
    policy: `${STRICT_POLICY}; worker-src 'none'`,
  });
  await isWhole(timeline);
  expect(page.workers()).toEqual([]);
});

test('where the file of the worker is not there', async ({ page, site, timeline }) => {
  site.expectComplaint(FAILED_ANSWER);
  await page.route('**/sourced-timeline-worker.js', (route) => route.fulfill({ status: 404 }));
  await site.answer('/many.json', text);
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await isWhole(timeline);
});

test('where no file that reads large documents is there, it is read in one go', async ({ page, site, timeline }) => {
  site.expectComplaint(FAILED_ANSWER);
  await page.route('**/sourced-timeline-load.js*', (route) => route.fulfill({ status: 404 }));
  await site.answer('/many.json', JSON.stringify(many(3000)));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.drawn();
  expect(await shown(timeline)).toBe(3000);
});

test('shows how far it is, and a sample, while it is being read', async ({ page, site, timeline }) => {
  const events = Array.from({ length: 250_000 }, (_, place) => ({ title: `Event ${place}`, date: '2025-04-17' }));
  await site.answer('/many.json', JSON.stringify({ events }));
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/sourced-timeline-worker.js', async (route) => {
    await released;
    await route.continue();
  });
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await expect(timeline.element.getByRole('progressbar')).toBeVisible();
  await expect(timeline.element.locator('section').first()).toHaveAttribute('aria-busy', 'true');
  expect(await timeline.told()).toEqual([]);
  // The sample is drawn before the end: every state in between is looked at, also those that no frame shows on a busy machine.
  await timeline.element.evaluate((element) => {
    const root = element.shadowRoot!;
    const sampled = new Promise<string>((resolve) => {
      const look = (): void => {
        const words = root.querySelector('.loading')?.textContent ?? '';
        if (words.includes('sample') && root.querySelector('[part~="event-label"]')) resolve(words);
      };
      new MutationObserver(look).observe(root, { childList: true, characterData: true, subtree: true });
    });
    const drawnFirst = new Promise<boolean>((resolve) => {
      const post = Reflect.get(Worker.prototype, 'postMessage') as (...args: unknown[]) => void;
      Worker.prototype.postMessage = function (...args: readonly unknown[]) {
        if (Object(args[0]).type === 'go-on') resolve(root.querySelector('[part~="event-label"]') !== null);
        post.apply(this, [...args]);
      };
    });
    Object.assign(window, { sampled, drawnFirst });
  });
  // Only now: who does not look yet could miss it.
  release();
  expect(await page.evaluate(() => Object(window).sampled as Promise<string>)).toContain(
    'a sample of 1,000 of 250,000 events',
  );
  // Meanwhile the worker rests: both at once make a long task of the drawing where there are few processors.
  expect(await page.evaluate(() => Object(window).drawnFirst as Promise<boolean>)).toBe(true);
  await expect(timeline.element.getByRole('status')).toContainText('250,000 events');
  await expect(timeline.element.getByRole('progressbar')).toHaveCount(0);
});

test('gives way to the next document while it is being read', async ({ site, timeline }) => {
  await site.answer('/many.json', text);
  await site.answer('/few.json', many(12));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.set({ src: 'few.json' });
  await timeline.drawn();
  expect(await shown(timeline)).toBe(12);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await shown(timeline)).toBe(12);
});

test('is read again for another zone', async ({ site, timeline }) => {
  await site.answer('/many.json', text);
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.drawn();
  await timeline.set({ timeZone: 'Asia/Kathmandu' });
  await expect(timeline.element).toContainText('Asia/Kathmandu');
  await isWhole(timeline);
});

test('is asked for once, though the zone is set while it is on its way', async ({ site, timeline }) => {
  const release = await site.answerLater('/many.json', JSON.parse(text) as object);
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await expect.poll(() => site.requests.filter((url) => url.endsWith('/many.json')).length).toBe(1);
  await timeline.set({ timeZone: 'Asia/Kathmandu' });
  release();
  await timeline.drawn();
  await expect(timeline.element).toContainText('Asia/Kathmandu');
  await isWhole(timeline);
  expect(site.requests.filter((url) => url.endsWith('/many.json'))).toHaveLength(1);
});

test('its mistakes are told with line and remedy, and the rest is drawn', async ({ site, timeline }) => {
  const { events, ...rest } = many(COUNT);
  const bad = events.map((event: object, place: number) =>
    place === 20_000 ? { ...event, date: '18/03/2025' } : event,
  );
  await site.answer('/many.json', JSON.stringify({ ...rest, events: bad }, undefined, 1));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.element.getByText('1 problem in this timeline’s data').click();
  await expect(timeline.problems).toContainText('Event number 20000');
  await expect(timeline.problems).toContainText(/line \d{5,}, column \d+/);
  await expect.poll(() => shown(timeline)).toBe(COUNT - 1);
});

test('that is no timeline is refused as a small one is', async ({ site, timeline }) => {
  await site.answer('/many.json', text.replace('{', '['));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await expect(timeline.error).toBeVisible();
  expect(await timeline.told()).toEqual([expect.objectContaining({ type: 'error', reason: 'unreadable' })]);
});

test('that was cut off on the way is drawn as far as it came', async ({ site, timeline }) => {
  await site.answer('/many.json', text.slice(0, text.lastIndexOf(`e${COUNT - 1}`)));
  await site.openPage('<sourced-timeline src="many.json"></sourced-timeline>');
  await timeline.element.getByText(/problems? in this timeline’s data/).click();
  await expect(timeline.problems.filter({ hasText: 'cut off' })).toHaveCount(1);
  await expect.poll(() => shown(timeline)).toBe(COUNT - 1);
});
