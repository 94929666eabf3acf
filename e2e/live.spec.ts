/** Events that come, change and go while the timeline is looked at. */
import type { Locator } from '@playwright/test';
import { dense, many, small } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

const event = (id: string, date: string, more: object = {}): object => ({ id, title: `Live ${id}`, date, ...more });

test.beforeEach(async ({ site, timeline }) => {
  await site.answer('/good.json', small('Good'));
  await site.openPage('<sourced-timeline src="good.json"></sourced-timeline>');
  await timeline.drawn();
});

test('what is added before the element is in a page comes after what its address has', async ({ timeline, page }) => {
  const ids = await page.evaluate(async () => {
    const element = document.createElement('sourced-timeline') as SourcedTimeline;
    element.src = 'good.json';
    const added = element.addEvents([{ id: 'early', title: 'Early', date: '2025-03-22' }]);
    document.body.append(element);
    await added;
    return element.data!.events.map(({ id }) => id);
  });
  expect(ids).toEqual(['first', 'early', 'second']);
  await expect(timeline.element.first()).toBeVisible();
});

test('events are added, with their sources, and the view stays where it is', async ({ timeline }) => {
  const before = await timeline.viewport();
  const diagnostics = await timeline.element.evaluate(
    (element: SourcedTimeline, [events, sources]) => element.addEvents(events!, sources!),
    [
      [event('a', '2025-03-22', { citations: [{ source: 'wire' }] }), event('b', '2025-05-01')],
      [{ id: 'wire', publisher: 'The Wire', url: 'https://example.org/wire' }],
    ],
  );
  expect(diagnostics).toEqual([]);
  await expect(timeline.label('Live a')).toBeVisible();
  await expect(timeline.sourceLinks.filter({ hasText: 'The Wire' })).toBeVisible();
  expect(await timeline.viewport()).toEqual(before);
  expect(
    await timeline.element.evaluate((element: SourcedTimeline) => element.data!.events.map(({ id }) => id)),
  ).toEqual(['first', 'a', 'second', 'b']);
  await timeline.fit();
  await expect(timeline.label('Live b')).toBeVisible();
});

test('what still waits when another document is set is not done to that one', async ({ timeline }) => {
  const ids = await timeline.element.evaluate(
    async (element: SourcedTimeline, events) => {
      const [a, b, c, d] = events as [object, object, object, object];
      await element.addEvents([a]);
      const waiting = [element.addEvents([b]), element.removeEvents(['c'])];
      element.data = { events: [c] };
      const later = element.addEvents([d]);
      await Promise.all([...waiting, later]);
      const first = element.data!.events.map(({ id }) => id);
      // The first events of an empty timeline are its data: what waits behind them is meant for them.
      element.data = { events: [] };
      await Promise.all([element.addEvents([a]), element.addEvents([b]), element.removeEvents(['a'])]);
      return [first, element.data!.events.map(({ id }) => id)];
    },
    ['a', 'b', 'c', 'd'].map((id) => event(id, '2025-03-22')),
  );
  expect(ids).toEqual([['c', 'd'], ['b']]);
});

test('events are changed and removed', async ({ timeline }) => {
  await timeline.select('first');
  await expect(timeline.cardTitle).toHaveText('Good: the first');
  await timeline.element.evaluate(
    (element: SourcedTimeline, changed) => element.updateEvents([changed]),
    event('first', '2025-03-20'),
  );
  await expect(timeline.cardTitle).toHaveText('Live first');
  await expect(timeline.label('Live first')).toBeVisible();
  await timeline.element.evaluate((element: SourcedTimeline) => element.removeEvents(['first', 'nobody']));
  await expect(timeline.label('Live first')).toHaveCount(0);
  await expect(timeline.card).toHaveCount(0);
  await timeline.fit();
  await expect(timeline.labels).toHaveCount(1);
});

test('what is wrong is told, and the rest is there', async ({ timeline }) => {
  const [diagnostic] = await timeline.element.evaluate(
    (element: SourcedTimeline, events) => element.addEvents(events),
    [event('bad', 'yesterday'), event('good', '2025-03-23')],
  );
  expect(diagnostic).toMatchObject({ code: 'bad-date', path: '/events/0/date' });
  expect(diagnostic!.remedy).not.toBe('');
  await expect(timeline.label('Live good')).toBeVisible();
});

test('a change with a mistake leaves what was there', async ({ timeline }) => {
  const [diagnostic] = await timeline.element.evaluate(
    (element: SourcedTimeline, events) => element.updateEvents(events),
    [event('first', 'never')],
  );
  expect(diagnostic).toMatchObject({ code: 'bad-date' });
  await expect(timeline.label('Good: the first')).toBeVisible();
});

test('calls of one moment are made one after the other, and each is told what is wrong with it alone', async ({
  timeline,
}) => {
  const found = await timeline.element.evaluate(
    async (element: SourcedTimeline, [a, b, bad, later]) => {
      const calls = [
        element.updateEvents([a!]),
        element.updateEvents([b!]),
        element.addEvents([bad!]),
        element.addEvents([later!]),
        element.removeEvents(['second']),
      ];
      return (await Promise.all(calls)).map((diagnostics) => diagnostics.map(({ path }) => path));
    },
    [
      event('first', '2025-03-20'),
      event('first', '2025-03-21', { title: 'Last word' }),
      event('bad', 'yesterday'),
      event('later', '2025-03-24'),
    ],
  );
  expect(found).toEqual([[], [], ['/events/0/date'], [], []]);
  const events = await timeline.element.evaluate((element: SourcedTimeline) => element.data!.events);
  expect(events.map(({ id, title }) => `${id}: ${title}`)).toEqual(['first: Last word', 'later: Live later']);
});

test('who has the focus keeps it when the event is changed, and goes on beside it when it is removed', async ({
  timeline,
}) => {
  await timeline.label('Good: the first').focus();
  await timeline.element.evaluate(
    (element: SourcedTimeline, changed) => element.updateEvents([changed]),
    event('first', '2025-03-20'),
  );
  await expect(timeline.label('Live first')).toBeFocused();
  await timeline.press('ArrowRight');
  await expect(timeline.label('Good: the second')).toBeFocused();
  await timeline.element.evaluate((element: SourcedTimeline) => element.removeEvents(['second']));
  await expect(timeline.label('Live first')).toBeFocused();
});

test('what is no list is refused', async ({ timeline }) => {
  const refused = timeline.element.evaluate((element: SourcedTimeline) => element.removeEvents('first' as never));
  await expect(refused).rejects.toThrow('removeEvents(ids): expected a list, found string');
});

test('what is removed leaves no ghost, whether it had the focus or its card was open', async ({ timeline }) => {
  await timeline.label('Good: the first').focus();
  await timeline.element.evaluate((element: SourcedTimeline) => element.removeEvents(['first']));
  await expect(timeline.label('Good: the first')).toHaveCount(0);
  await timeline.select('second');
  await timeline.element.evaluate((element: SourcedTimeline) => element.removeEvents(['second']));
  await expect(timeline.card).toHaveCount(0);
  expect(await timeline.element.evaluate((element: SourcedTimeline) => element.selected)).toBeUndefined();
});

test('events that are added while the document is on its way come after it', async ({ page, site, timeline }) => {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/late.json', async (route) => {
    await released;
    await route.fulfill({ json: small('Late') });
  });
  await site.openPage('<sourced-timeline src="late.json"></sourced-timeline>');
  const added = timeline.element.evaluate(
    (element: SourcedTimeline, one) => element.addEvents([one]),
    event('a', '2025-03-22'),
  );
  await page.waitForTimeout(300);
  release();
  expect(await added).toEqual([]);
  await expect(timeline.label('Live a')).toBeVisible();
  await expect(timeline.label('Late: the first')).toBeVisible();
});

test('a timeline may begin with nothing; what is wrong is told then, too', async ({ timeline }) => {
  await timeline.give({ events: [] });
  await expect(timeline.labels).toHaveCount(0);
  const found = await timeline.element.evaluate(
    async (element: SourcedTimeline, [a, bad, b]) => {
      const calls = [element.addEvents([a!, bad!]), element.updateEvents([b!])];
      const diagnostics = (await Promise.all(calls)).map((all) => all.map(({ path }) => path));
      return [diagnostics, element.data!.events.map(({ title }) => title)];
    },
    [event('a', '2025-03-22'), event('bad', 'yesterday'), event('a', '2025-03-22', { title: 'Changed' })],
  );
  expect(found).toEqual([[['/events/1/date'], []], ['Changed']]);
  await expect(timeline.label('Changed')).toBeVisible();
});

test('what is added while the words of the interface are on their way comes to what is there', async ({
  page,
  timeline,
}) => {
  const titles = await page.evaluate(
    async ([document, added]) => {
      const element = window.document.createElement('sourced-timeline') as SourcedTimeline;
      element.locale = 'fr';
      element.data = document;
      window.document.body.append(element);
      await element.addEvents([added!]);
      return element.data!.events.map(({ title }) => title);
    },
    [small('Good'), event('a', '2025-03-22')],
  );
  expect(titles).toEqual(['Good: the first', 'Live a', 'Good: the second']);
  await expect(timeline.element.first()).toBeVisible();
});

test('the view goes along with the newest where it is asked to, until the reader goes elsewhere', async ({
  timeline,
}) => {
  const add = (id: string, date: string): Promise<unknown> =>
    timeline.element.evaluate((element: SourcedTimeline, one) => element.addEvents([one]), event(id, date));
  await timeline.element.evaluate((element: SourcedTimeline) => (element.follow = true));
  const before = await timeline.viewport();
  await add('a', '2025-05-01');
  const start = before.start + Date.UTC(2025, 4, 2) - Date.UTC(2025, 2, 29);
  await expect.poll(() => timeline.viewport()).toEqual({ start, duration: before.duration });
  await timeline.zoomTo('2025-03-01/2025-03-10');
  const elsewhere = await timeline.viewport();
  await add('b', '2025-06-01');
  expect(await timeline.viewport()).toEqual(elsewhere);
});

test('a line stands at this moment, where it is asked for', async ({ page, timeline }) => {
  await page.clock.setFixedTime(new Date('2025-03-22T12:00:00Z'));
  const picture = (): Promise<string> =>
    timeline.canvas.first().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const before = await picture();
  await timeline.element.evaluate((element: SourcedTimeline) => (element.nowLine = true));
  await expect.poll(picture).not.toBe(before);
  await timeline.element.evaluate((element: SourcedTimeline) => (element.nowLine = false));
  await expect.poll(picture).toBe(before);
});

test('a large document takes events as a small one does', async ({ site, timeline }) => {
  await site.answer('/many.json', many(30_000));
  await timeline.set({ src: 'many.json' });
  await expect(timeline.status).toContainText('30,000 events');
  await timeline.element.evaluate(
    (element: SourcedTimeline, events) => element.addEvents(events),
    [event('fresh', '2011-03-22', { lane: 'l3', importance: 1 })],
  );
  await timeline.select('fresh');
  await expect(timeline.cardTitle).toHaveText('Live fresh');
  await expect(timeline.card).toContainText('of 30,001');
});

test.describe('what was changed stays', () => {
  const ids = (timeline: { element: Locator }): Promise<readonly string[]> =>
    timeline.element.evaluate((element: SourcedTimeline) => element.data!.events.map(({ id }) => id).toSorted());

  test.beforeEach(async ({ timeline }) => {
    await timeline.element.evaluate(
      (element: SourcedTimeline, [one, source]) => element.addEvents([one!], [source!]),
      [
        event('a', '2025-03-22', { citations: [{ source: 'wire' }] }),
        { id: 'wire', publisher: 'The Wire', published: '2025-03-22' },
      ],
    );
    await expect(timeline.label('Live a')).toBeVisible();
  });

  test('in another time zone', async ({ timeline }) => {
    await timeline.set({ timeZone: 'Asia/Tokyo' });
    await expect(timeline.label('Live a')).toBeVisible();
    expect(await ids(timeline)).toEqual(['a', 'first', 'second']);
    await timeline.set({ timeZone: 'UTC' });
    await expect(timeline.label('Live a')).toBeVisible();
  });

  test('when the element is moved within the page', async ({ page, timeline }) => {
    await page.evaluate(() => {
      const place = document.body.appendChild(document.createElement('main'));
      place.append(document.querySelector('sourced-timeline')!);
    });
    await expect(timeline.label('Live a')).toBeVisible();
    expect(await ids(timeline)).toEqual(['a', 'first', 'second']);
  });

  test('while only what was known on a day is shown, and after', async ({ timeline }) => {
    await timeline.set({ asKnownOn: '2025-03-01' });
    await expect(timeline.label('Live a')).toHaveCount(0);
    await timeline.element.evaluate(
      (element: SourcedTimeline, events) => element.updateEvents(events),
      [event('first', '2025-03-19'), event('b', '2025-03-23')],
    );
    expect(await ids(timeline)).toEqual(['a', 'b', 'first', 'second']);
    await timeline.set({ asKnownOn: undefined });
    for (const title of ['Live a', 'Live b', 'Live first']) await expect(timeline.label(title)).toBeVisible();
    expect(await ids(timeline)).toEqual(['a', 'b', 'first', 'second']);
  });
});

test('the list of sources counts what has come', async ({ timeline }) => {
  await timeline.element.evaluate(
    (element: SourcedTimeline, [events, sources]) => element.addEvents(events!, sources!),
    [
      [event('a', '2025-03-22', { citations: [{ source: 'wire' }] })],
      [{ id: 'wire', publisher: 'The Wire', url: 'https://example.org/wire' }],
    ],
  );
  await expect(timeline.element.getByRole('button', { name: '2 sources' })).toBeVisible();
});

test('an open list of a cluster has what becomes of its events, however often they change', async ({
  timeline,
  page,
}) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const { x, y, count } = await timeline.largestCluster();
  await page.mouse.click(x, y);
  await expect(timeline.cardTitle).toHaveText(`${count} events close together`);
  const entries = timeline.card.getByRole('listitem');
  const title = await entries.nth(1).locator('bdi').innerText();
  const other = await entries.nth(2).locator('bdi').innerText();
  await timeline.element.evaluate(
    async (element: SourcedTimeline, [changing, going]) => {
      const { events } = element.data!;
      const before = events.find((one) => one.title === changing)!;
      for (const time of [1, 2, 3, 4]) await element.updateEvents([{ ...before, title: `Version ${time}` }]);
      await element.removeEvents([events.find((one) => one.title === going)!.id]);
    },
    [title, other] as const,
  );
  await expect(entries.nth(1).locator('bdi')).toHaveText('Version 4');
  await expect(entries).toHaveCount(count - 1);
  await expect(timeline.cardTitle).toHaveText(`${count - 1} events close together`);
  // One that came live is known by no other number than those that it has had.
  await timeline.element.evaluate(async (element: SourcedTimeline) => {
    const before = element.data!.events.find((one) => one.title === 'Version 4')!;
    for (const time of [5, 6, 7]) await element.updateEvents([{ ...before, title: `Version ${time}` }]);
  });
  await entries.nth(1).getByRole('button').click();
  await expect(timeline.cardTitle).toHaveText('Version 7');
});
