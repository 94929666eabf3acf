/** Finding one's way: search, the table of all events, filters, the overview, and a link to any of it. */
import type { SourcedTimeline } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';
import { many, wellSourced } from './documents.ts';
import { STRICT_POLICY, expect, flagship, inTime, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const faults = async (timeline: Timeline): Promise<string[]> => {
  const { violations } = await axeOn(timeline.page).include('sourced-timeline').withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

const tool = (timeline: Timeline, name: string) =>
  timeline.element.getByRole('group', { name: 'Find events' }).getByRole('button', { name });
const field = (timeline: Timeline) => timeline.element.getByRole('searchbox', { name: 'Search' });
const figures = (timeline: Timeline) => timeline.part('search').locator('.search-count');
const accented = (timeline: Timeline) => timeline.element.locator('.label.resting [part~="event-label"]');
const table = (timeline: Timeline) => timeline.element.getByRole('table');
const rows = (timeline: Timeline) => table(timeline).locator('tbody').getByRole('row');
const value = (timeline: Timeline, kind: string, name: RegExp) =>
  timeline.part('filters').getByRole('group', { name: kind }).getByRole('button', { name });

test.describe('search', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  test('by its key: hits stand out, Enter walks them and the axis flies there, Escape leads to the hit', async ({
    page,
    timeline,
  }) => {
    await timeline.focusEvents();
    await page.keyboard.press('/');
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('ASTANA');
    await expect(figures(timeline)).toHaveText(/^1 of 19 events$/);
    await page.keyboard.press('Enter');
    await timeline.atRest();
    await expect(timeline.cardTitle).toHaveText('Putin and the Emir meet in Astana');
    await expect(field(timeline)).toBeFocused();
    await expect(accented(timeline)).toHaveText('Putin and the Emir meet in Astana');
    expect(await timeline.isInView('Putin and the Emir meet in Astana')).toBe(true);
    await expect(timeline.status.first()).toHaveText('1 of 1: Putin and the Emir meet in Astana');
    await page.keyboard.press('Escape');
    await expect(field(timeline)).toHaveCount(0);
    await expect(accented(timeline)).toHaveCount(0);
    expect(await timeline.focused()).toBe('Putin and the Emir meet in Astana');
  });

  test('that has led nowhere gives the focus back', async ({ page, timeline }) => {
    await timeline.focusEvents();
    const before = await timeline.focused();
    await page.keyboard.press('/');
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('astana');
    await page.keyboard.press('Escape');
    expect(await timeline.focused()).toBe(before);
  });

  test('Escape and Enter that belong to what is being composed leave the search as it is', async ({
    page,
    timeline,
  }) => {
    await timeline.focusEvents();
    await page.keyboard.press('/');
    await page.keyboard.type('astana');
    for (const key of ['Escape', 'Enter'])
      await field(timeline).dispatchEvent('keydown', { key, isComposing: true, bubbles: true, composed: true });
    await timeline.atRest();
    await expect(field(timeline)).toHaveValue('astana');
    await expect(timeline.card).toBeHidden();
  });

  test('walks on and back, round the end', async ({ page, timeline }) => {
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('kremlin 17 april');
    const { events } = flagship;
    await expect(figures(timeline)).toHaveText(new RegExp(`^\\d+ of ${events.length} events$`));
    const count = Number((await figures(timeline).textContent())!.split(' ')[0]);
    expect(count).toBeGreaterThan(1);
    const at = (place: number): string => `${((place + count) % count) + 1} of ${count}`;
    await timeline.press('Enter');
    // The first is that in view, or the next after.
    const first = Number((await figures(timeline).textContent())!.split(' ')[0]) - 1;
    for (let step = 1; step <= count; step++) {
      await timeline.press('Enter');
      await expect(figures(timeline)).toHaveText(at(first + step));
    }
    for (let step = 1; step <= count; step++) {
      await timeline.press('Shift+Enter');
      await expect(figures(timeline)).toHaveText(at(first - step));
    }
  });

  test('letters are letters in the field, and nothing found is said', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('0 1 + - / l f zzz');
    await expect(field(timeline)).toHaveValue('0 1 + - / l f zzz');
    expect(await timeline.viewport()).toEqual(before);
    await expect(figures(timeline)).toHaveText('Nothing found');
    await expect(timeline.status.first()).toHaveText('Nothing found');
    await page.keyboard.press('Enter');
    await expect(timeline.card).toHaveCount(0);
  });

  test('live data are searched, too', async ({ page, timeline }) => {
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('zzz');
    await expect(figures(timeline)).toHaveText('Nothing found');
    await timeline.element.evaluate((element: SourcedTimeline) =>
      element.addEvents([{ id: 'new', title: 'Zzz was added', date: '2025-04-01' }]),
    );
    await expect(figures(timeline)).toHaveText('1 of 20 events');
    await page.keyboard.press('Enter');
    await expect(timeline.cardTitle).toHaveText('Zzz was added');
  });
});

test('30 000 events are searched and filtered, all of them, between frames', async ({ page, site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>', { policy: STRICT_POLICY });
  await timeline.give(JSON.stringify(many(30_000)));
  await timeline.drawn();
  await tool(timeline, 'Search').click();
  await expect(field(timeline)).toBeFocused();
  await timeline.element.evaluate((element) => {
    const root = element.shadowRoot!;
    const seen = { searching: 0, stepsBack: 0 };
    Object.assign(window, { seen });
    new MutationObserver(() => {
      if (!root.querySelector('.search')?.textContent.includes('so far')) return;
      seen.searching++;
      if (root.querySelector('.label.faded')) seen.stepsBack++;
    }).observe(root, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  await page.keyboard.type('29123');
  await expect(figures(timeline)).toHaveText('1 of 30,000 events');
  // What was not looked at yet is not known to be no hit.
  expect(await page.evaluate(() => Object(window).seen as object)).toEqual({
    searching: expect.any(Number),
    stepsBack: 0,
  });
  await page.keyboard.press('Enter');
  await expect(timeline.cardTitle).toHaveText('Event number 29123 of a long file');
  await tool(timeline, 'Filter').click();
  await tool(timeline, 'Search').click();
  const lane = value(timeline, 'Lane', /^Lane 3: 3,750 events$/);
  await expect(lane).toHaveText('Lane 3 3,750');
  await lane.click();
  await expect(timeline.status.first()).toHaveText('3,750 of 30,000 events shown.');
  await expect(timeline.element.locator('.chosen strong')).toHaveText('3,750 of 30,000 events shown.');
  await expect(timeline.element.locator('.label:not(.beyond)')).not.toHaveCount(0);
  const titles = await timeline.element.locator('.label [part~="event-title"]').allTextContents();
  const places = titles.map((title) => Number(/number (\d+)/.exec(title)![1]));
  // The card of another event stays; what is drawn of the rest is gone.
  expect(places.filter((place) => place % 8 !== 3 && place !== 29_123)).toEqual([]);
  await timeline.element.getByRole('button', { name: 'Show all events' }).click();
  await expect(timeline.status.first()).toHaveText('30,000 of 30,000 events shown.');
  await expect(timeline.element.locator('.chosen')).toHaveCount(0);
});

test.describe('the table of all events', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  test('opens by its key, in the order of time, with date, lane and sources', async ({ page, timeline }) => {
    await timeline.focusEvents();
    await page.keyboard.press('l');
    await expect(timeline.element.getByRole('heading', { name: '19 events in the order of time' })).toBeFocused();
    await expect(rows(timeline).getByRole('rowheader').getByRole('button')).toHaveText([...inTime]);
    await expect(table(timeline).getByRole('columnheader')).toHaveText(['Date', 'Event', 'Lane', 'Sources']);
    const collapse = rows(timeline).filter({ hasText: 'The ceasefire collapses' });
    await expect(collapse).toContainText('18 March 2025');
    await expect(collapse.getByRole('link', { name: 'Dunya News' })).toHaveAttribute('href', /#:~:text=/);
    await page.keyboard.press('Escape');
    await expect(table(timeline)).toHaveCount(0);
    expect(await timeline.focused()).not.toBe('');
  });

  test('says of each event where it was, and that it is no plain fact where it is none', async ({ page, timeline }) => {
    await timeline.give({
      title: 'Said of a place',
      events: [
        { id: 'a', title: 'The bridge falls', date: '2024-03-01', place: 'Carrow Street' },
        { id: 'b', title: 'The mayor resigns', date: '2024-03-12', place: 'City Hall', status: 'alleged' },
      ],
    });
    await timeline.drawn();
    await tool(timeline, 'List of all events').click();
    await expect(rows(timeline).getByRole('rowheader')).toHaveText([
      'The bridge fallsCarrow Street',
      'The mayor resignsCity Hall · alleged',
    ]);
    await timeline.set({ locale: 'de' });
    await expect(timeline.element.locator('.event-more .status')).toHaveText('behauptet');
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test('has what stands in a row on one line', async ({ timeline }) => {
    await tool(timeline, 'List of all events').click();
    const apart = await rows(timeline).evaluateAll((all) =>
      all.map((row) => {
        const baselines = [...row.querySelectorAll('time, th .action, .in-lane, li a')].map((cell) => {
          const foot = cell.ownerDocument.createElement('span');
          foot.style.display = 'inline-block';
          cell.prepend(foot);
          const { bottom } = foot.getBoundingClientRect();
          foot.remove();
          return bottom;
        });
        const [date = NaN] = baselines;
        return Math.max(...baselines.filter((_, place) => place < 4).map((bottom) => Math.abs(bottom - date)));
      }),
    );
    expect(Math.max(...apart)).toBeLessThan(1);
  });

  test('leads to an event on the axis', async ({ timeline }) => {
    await tool(timeline, 'List of all events').click();
    await rows(timeline).getByRole('button', { name: 'The attacks of 7 October' }).click();
    await timeline.atRest();
    await expect(timeline.cardTitle).toHaveText('The attacks of 7 October');
    await expect(timeline.cardTitle).toBeFocused();
    expect(await timeline.isInView('The attacks of 7 October')).toBe(true);
  });

  test('lists what a search found', async ({ page, timeline }) => {
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('astana');
    await tool(timeline, 'List of all events').click();
    await expect(timeline.part('table')).toContainText('1 event found for “astana”');
    await expect(rows(timeline)).toHaveCount(1);
  });

  test('is opened in steps where there are many events', async ({ timeline }) => {
    await timeline.give(many(250));
    await timeline.drawn();
    await tool(timeline, 'List of all events').click();
    await expect(rows(timeline)).toHaveCount(100);
    await timeline.part('table').getByRole('button', { name: 'Show 100 more of 150' }).click();
    await expect(rows(timeline)).toHaveCount(200);
    await timeline.part('table').getByRole('button', { name: 'Show 50 more' }).click();
    await expect(rows(timeline)).toHaveCount(250);
  });
});

test.describe('filters', () => {
  test.beforeEach(async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>', { policy: STRICT_POLICY });
    await timeline.give(wellSourced());
    await timeline.drawn();
  });

  test('by their key: or within a kind, and between kinds, with counts; nothing else moves', async ({
    page,
    timeline,
  }) => {
    const before = await timeline.viewport();
    await timeline.focusEvents();
    await page.keyboard.press('f');
    await expect(timeline.part('filters').getByRole('button').first()).toBeFocused();
    await value(timeline, 'Status', /^alleged: 1 event$/).click();
    await expect(timeline.labels).toHaveText(['It was alleged']);
    await value(timeline, 'Status', /^disputed: 1 event$/).click();
    await expect(timeline.labels).toHaveText(['It was alleged', 'It was disputed']);
    await expect(timeline.status.first()).toHaveText('2 of 8 events shown.');
    await value(timeline, 'Publisher', /^The Daily: 0 events$/).click();
    await expect(timeline.labels).toHaveCount(0);
    await timeline.element.getByRole('button', { name: 'Publisher: The Daily. Take this filter away.' }).click();
    await expect(timeline.labels).toHaveCount(2);
    expect(await timeline.viewport()).toEqual(before);
    // The event that had the focus was filtered away.
    await value(timeline, 'Status', /^alleged: 1 event$/).focus();
    await page.keyboard.press('Escape');
    await expect(tool(timeline, 'Filter')).toBeFocused();
    await timeline.element.getByRole('button', { name: 'Show all events' }).click();
    await expect(timeline.labels).toHaveCount(8);
    await expect(timeline.element.locator('.chosen')).toHaveCount(0);
  });

  test('hold for search, table, keys and the next event', async ({ page, timeline }) => {
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Publisher', /^no source/).click();
    await tool(timeline, 'List of all events').click();
    await expect(rows(timeline).getByRole('rowheader').getByRole('button')).toHaveText(['Of no source']);
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('it was');
    await expect(figures(timeline)).toHaveText('Nothing found');
    await timeline.button('Next event').click();
    await expect(timeline.cardTitle).toHaveText('Of no source');
    await expect(timeline.card).toContainText('1 of 1');
    await timeline.select('alleged');
    await expect(timeline.cardTitle).toHaveText('Of no source');
  });

  test('hold on paper, in the drawing as in the list', async ({ page, timeline }) => {
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Status', /^alleged/).click();
    await expect(timeline.labels).toHaveText(['It was alleged']);
    await page.emulateMedia({ media: 'print' });
    await expect(timeline.element.locator('.paper-events h4')).toHaveText(['It was alleged']);
    const drawn = timeline.element.locator('.paper-drawing text');
    await expect(drawn.filter({ hasText: 'It was alleged' })).toBeVisible();
    await expect(drawn.filter({ hasText: 'It was confirmed' })).toHaveCount(0);
  });

  test('nothing left is said, and keys and buttons do nothing then', async ({ timeline }) => {
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Status', /^alleged/).click();
    await value(timeline, 'Publisher', /^The Daily/).click();
    await expect(timeline.status.first()).toHaveText('0 of 8 events shown.');
    for (const name of ['Next event', 'Previous event', 'Zoom in', 'Show everything'])
      await timeline.button(name).click();
    await timeline.atRest();
    await expect(timeline.card).toHaveCount(0);
  });

  test('stay while live data come, and the data keep all events', async ({ timeline }) => {
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Status', /^alleged/).click();
    await expect(timeline.labels).toHaveText(['It was alleged']);
    await timeline.element.evaluate((element: SourcedTimeline) =>
      element.addEvents([
        { id: 'n1', title: 'Also alleged', date: '2025-03-20', status: 'alleged' },
        { id: 'n2', title: 'Also confirmed', date: '2025-03-21', status: 'confirmed' },
      ]),
    );
    await expect(timeline.labels).toHaveText(['It was alleged', 'Also alleged']);
    expect(await timeline.element.evaluate((element: SourcedTimeline) => element.data!.events.length)).toBe(10);
    await timeline.element.getByRole('button', { name: 'Show all events' }).click();
    await expect(timeline.labels).toHaveCount(10);
  });

  test('go with what was known on a day', async ({ timeline }) => {
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Publisher', /^The Bulletin/).click();
    await expect(timeline.labels).toHaveCount(5);
    await timeline.set({ asKnownOn: '2025-03-05' });
    await expect(timeline.labels).toHaveCount(0);
    await timeline.set({ asKnownOn: undefined });
    await expect(timeline.labels).toHaveCount(5);
  });
});

test.describe('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 360]) {
      test(`with search, filters and table, ${colorScheme}, ${width} px`, async ({ page, timeline }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/');
        await timeline.drawn();
        await tool(timeline, 'Search').click();
        await expect(field(timeline)).toBeFocused();
        await page.keyboard.type('putin');
        await expect(figures(timeline)).toHaveText(/^\d+ of 19 events$/);
        await timeline.press('Enter');
        await expect(timeline.cardTitle).toBeVisible();
        expect(await faults(timeline), 'search').toEqual([]);
        await tool(timeline, 'List of all events').click();
        await expect(table(timeline)).toBeVisible();
        expect(await faults(timeline), 'table').toEqual([]);
        await tool(timeline, 'Filter').click();
        await value(timeline, 'Lane', /^Syria/).click();
        await value(timeline, 'Status', /^reported/).click();
        await expect(timeline.element.locator('.chosen')).toBeVisible();
        expect(await faults(timeline), 'filters').toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }
});

test.describe('the overview', () => {
  const hold = (timeline: Timeline, name: string) =>
    timeline.part('overview').getByRole('slider', { name, exact: true });

  test.beforeEach(async ({ page, site, timeline }) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json" overview></sourced-timeline>', {
      policy: STRICT_POLICY,
    });
    await timeline.drawn();
    await hold(timeline, 'What is in view').scrollIntoViewIfNeeded();
  });

  test('is moved and stretched by hand, and a press flies there', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    const centre = async (name: string) => {
      const { x, y, width, height } = (await hold(timeline, name).boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      return { x: x + width / 2, y: y + height / 2 };
    };
    const window = await centre('What is in view');
    await timeline.drag(window, { x: window.x - 100, y: window.y });
    const moved = await timeline.viewport();
    expect(moved.duration).toBe(before.duration);
    expect(moved.start).toBeLessThan(before.start);
    const end = await centre('End of what is in view');
    await timeline.drag(end, { x: end.x + 60, y: end.y });
    const stretched = await timeline.viewport();
    expect(stretched.start).toBeCloseTo(moved.start, -3);
    expect(stretched.duration).toBeGreaterThan(moved.duration);
    const strip = (await timeline.part('overview').boundingBox())!;
    await page.mouse.click(strip.x + 20, strip.y + 20);
    await timeline.atRest();
    expect((await timeline.viewport()).start).toBeLessThan(stretched.start);
  });

  test('is moved and stretched by keys, and says what is in view', async ({ page, timeline }) => {
    const before = await timeline.viewport();
    await hold(timeline, 'What is in view').focus();
    await timeline.press('ArrowRight');
    expect((await timeline.viewport()).start).toBeCloseTo(before.start + before.duration / 10, -3);
    // Keys that come faster than frames are all obeyed.
    await hold(timeline, 'What is in view').evaluate((window) => {
      for (let time = 0; time < 4; time++) window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
    });
    expect((await timeline.viewport()).start).toBeCloseTo(before.start + before.duration / 2, -3);
    await hold(timeline, 'Start of what is in view').focus();
    await timeline.press('Home');
    const all = await timeline.viewport();
    expect(all.duration).toBeGreaterThan(before.duration);
    await expect(hold(timeline, 'What is in view')).toHaveAttribute('aria-valuetext', /2025/);
    await timeline.press('Escape');
    expect(await page.evaluate(() => document.querySelector('sourced-timeline')!.shadowRoot!.activeElement?.role)).toBe(
      'slider',
    );
  });

  test('has nothing that axe finds', async ({ timeline }) => {
    expect(await faults(timeline)).toEqual([]);
  });
});

test.describe('the address', () => {
  const PAGE = '<sourced-timeline src="data/gaza-ceasefire.json" hash-key="t"></sourced-timeline>';
  const hash = (timeline: Timeline): Promise<string> => timeline.page.evaluate(() => location.hash);

  test('holds view, event, search and filters under one key, and brings them back', async ({
    page,
    site,
    timeline,
  }) => {
    await site.openPage(PAGE);
    await page.evaluate(() => (location.hash = '#notes&other=1'));
    await timeline.drawn();
    const steps = await page.evaluate(() => history.length);
    await timeline.zoomTo('2025-03-01/2025-04-30');
    await timeline.select('ceasefire-collapses');
    await tool(timeline, 'Search').click();
    await expect(field(timeline)).toBeFocused();
    await page.keyboard.type('putin emir');
    await tool(timeline, 'Filter').click();
    await value(timeline, 'Status', /^confirmed/).click();
    await expect
      .poll(() => hash(timeline))
      .toBe(
        '#notes&other=1&t=view:2025-03-01..2025-05-01;event:ceasefire-collapses;search:putin+emir;status:confirmed',
      );
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const before = await timeline.viewport();
    const words = await figures(timeline).textContent();

    await page.reload();
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
    await expect(field(timeline)).toHaveValue('putin emir');
    await expect(figures(timeline)).toHaveText(words!);
    await expect(timeline.element.locator('.chosen')).toContainText('confirmed');
    await timeline.drawn();
    expect(await timeline.viewport()).toEqual(before);

    await page.evaluate(() => (location.hash = '#t=event:march-call'));
    await expect(timeline.cardTitle).toHaveText('Putin and the Emir speak by telephone');
    await expect(field(timeline)).toHaveCount(0);
    await expect(timeline.element.locator('.chosen')).toHaveCount(0);
  });

  test('is left alone by a timeline that has no key, and by what cannot be read', async ({ page, site, timeline }) => {
    await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>');
    await page.evaluate(() => (location.hash = '#t=event:march-call'));
    await timeline.drawn();
    await timeline.select('ceasefire-collapses');
    await timeline.atRest();
    expect(await hash(timeline)).toBe('#t=event:march-call');
    await page.evaluate(() => {
      history.replaceState(null, '', '#t=view:nothing;event:%;lane:%');
      document.querySelector('sourced-timeline')!.setAttribute('hash-key', 't');
    });
    await expect.poll(() => hash(timeline)).not.toContain('nothing');
    expect(await timeline.titles()).not.toEqual([]);
  });
});

test('the keys are listed by a key, and Escape gives the focus back', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  await timeline.focusEvents();
  const before = await timeline.focused();
  await page.keyboard.press('?');
  await expect(timeline.element.getByRole('heading', { name: 'Keys' })).toBeFocused();
  await expect(timeline.part('keys')).toContainText('searches');
  expect(await faults(timeline)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(timeline.part('keys')).toHaveCount(0);
  expect(await timeline.focused()).toBe(before);
});
