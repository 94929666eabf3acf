/** With the keyboard alone: into the timeline, through its events, to their sources, and out again. */
import { dense } from './documents.ts';
import { expect, inTime, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const DAY_MS = 86_400_000;

/** Follows an arrow to its end; the titles of all events that were reached, those of clusters by their lists. */
const walk = async (timeline: Timeline, key: 'ArrowRight' | 'ArrowLeft' | 'ArrowDown'): Promise<string[]> => {
  const reached: string[] = [];
  for (let before = '', now = await timeline.focused(); now !== before; now = await timeline.focused()) {
    if (now.includes('close together')) {
      await timeline.press('Enter');
      await expect(timeline.cardTitle).toBeFocused();
      const listed = await timeline.card.getByRole('listitem').allInnerTexts();
      reached.push(...(key === 'ArrowLeft' ? listed.toReversed() : listed));
      await timeline.press('Escape');
    } else reached.push(now);
    expect(await timeline.isFocusInView(), `${now} is in view`).toBe(true);
    before = now;
    await timeline.press(key);
  }
  // Marks and lists give the date with the title.
  return reached.map((name) => inTime.find((title) => name.startsWith(title)) ?? name);
};

test.beforeEach(async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
});

test('the events are one tab stop, with the source of the one that it leads to and the lists right behind it', async ({
  page,
  timeline,
}) => {
  await timeline.button('Back to the opening view').focus();
  await timeline.press('Tab');
  expect(await timeline.focused()).toBe((await timeline.titles())[0]);
  await timeline.press('Tab');
  expect(await timeline.focused()).toBe(await timeline.sourceLinks.first().innerText());
  for (const list of ['5 sources from 5 publishers', 'What was known when']) {
    await timeline.press('Tab');
    expect(await timeline.focused()).toBe(list);
  }
  await timeline.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('sourced-timeline');
  await timeline.press('Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  expect(await timeline.focused()).toBe((await timeline.titles())[0]);
});

test('a key that is pressed before what knows it has come acts as soon as it is there', async ({ page, timeline }) => {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/sourced-timeline-details.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload();
  await timeline.eventsDrawn();
  await timeline.labels.first().focus();
  await page.keyboard.press('?');
  release();
  await expect(timeline.part('keys')).toBeVisible();
});

test('the tab stop stays where the reader left', async ({ page, timeline }) => {
  await timeline.focusEvents();
  await timeline.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  const left = await timeline.focused();
  await page.getByRole('link', { name: 'Theming', exact: true }).focus();
  await timeline.button('Back to the opening view').focus();
  await timeline.press('Tab');
  expect(await timeline.focused()).toBe(left);
});

test('arrows walk every event in the order of time, beyond the edges of the view', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('Home');
  expect(await walk(timeline, 'ArrowRight')).toEqual(inTime);
});

test('and back', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('End');
  expect(await walk(timeline, 'ArrowLeft')).toEqual(inTime.toReversed());
});

test('with everything in view, arrows walk labels, marks and clusters', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('0', 'Home');
  const reached = await walk(timeline, 'ArrowRight');
  expect(reached.toSorted()).toEqual(inTime.toSorted());
});

test('on a telephone every event is reached, too', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await timeline.complete();
  await timeline.focusEvents();
  await timeline.press('Home');
  expect((await walk(timeline, 'ArrowDown')).toSorted()).toEqual(inTime.toSorted());
});

test('up and down go from row to row', async ({ timeline }) => {
  const y = async (): Promise<number> => {
    const focused = timeline.labels.and(timeline.page.locator(':focus'));
    return (await focused.boundingBox())!.y;
  };
  await timeline.focusEvents();
  const top = await y();
  await timeline.press('ArrowDown');
  const below = await y();
  expect(below).toBeGreaterThan(top);
  await timeline.press('ArrowDown');
  expect(await y()).toBeGreaterThan(below);
  await timeline.press('ArrowUp');
  expect(await y()).toBe(below);
});

test('Home and End go to the first and the last event of all, in view and focused', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('Home');
  expect(await timeline.focused()).toBe(inTime[0]);
  await expect(timeline.label(inTime[0]!)).toBeInViewport();
  await timeline.press('End');
  expect(await timeline.focused()).toBe(inTime.at(-1));
  await expect(timeline.label(inTime.at(-1)!)).toBeInViewport();
});

test('a drag takes the focus from no event', async ({ timeline }) => {
  await timeline.focusEvents();
  const name = await timeline.focused();
  await timeline.drag(await timeline.point(0.6), await timeline.point(0.5));
  await timeline.atRest();
  expect(await timeline.focused()).toBe(name);
  const { duration } = await timeline.viewport();
  await timeline.press('-');
  expect((await timeline.viewport()).duration).toBeGreaterThan(duration);
});

test('where keys lead away from the event with the focus, the ring stands around the drawing', async ({ timeline }) => {
  const ring = (): Promise<string> =>
    timeline.element.locator('.plot').evaluate((plot) => getComputedStyle(plot).outlineStyle);
  await timeline.focusEvents();
  await timeline.press('Home');
  expect(await ring()).toBe('none');
  const name = await timeline.focused();
  await timeline.press('1');
  expect(await timeline.focused()).toBe(name);
  expect(await timeline.isFocusInView()).toBe(false);
  expect(await ring()).toBe('solid');
  await timeline.press('ArrowRight');
  expect(await timeline.isFocusInView()).toBe(true);
  expect(await ring()).toBe('none');
});

test('Enter opens the card with the focus on its heading; Escape closes it and gives the focus back', async ({
  timeline,
}) => {
  await timeline.focusEvents();
  await timeline.press('ArrowRight', 'ArrowRight');
  const chosen = await timeline.focused();
  await timeline.press('Enter');
  await expect(timeline.cardTitle).toBeFocused();
  await expect(timeline.cardTitle).toHaveText(chosen);
  await timeline.press('Escape');
  await expect(timeline.card).toHaveCount(0);
  await expect.poll(() => timeline.focused()).toBe(chosen);
});

test('the button that closes the card gives the focus back, too', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('ArrowRight', 'Enter');
  await timeline.inCard('Close').focus();
  await timeline.press('Enter');
  await expect(timeline.card).toHaveCount(0);
  const [, second] = await timeline.titles();
  await expect.poll(() => timeline.focused()).toBe(second);
});

test('Escape with nothing open is left to the page', async ({ page, timeline }) => {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => Object.assign(window, { prevented: event.defaultPrevented }));
  });
  await timeline.focusEvents();
  await timeline.press('Escape');
  expect(await page.evaluate(() => Object(window).prevented)).toBe(false);
  // An id that no event has opens nothing.
  await timeline.set({ selected: 'nobody' });
  await timeline.press('Escape');
  expect(await page.evaluate(() => Object(window).prevented)).toBe(false);
  expect(await timeline.told('select')).toEqual([]);
});

test('plus and minus zoom, 0 shows everything, 1 the opening view, Shift and page keys pan', async ({ timeline }) => {
  const home = await timeline.viewport();
  await timeline.focusEvents();
  await timeline.press('+', '+');
  expect((await timeline.viewport()).duration).toBeCloseTo(home.duration / 2, 0);
  await timeline.press('-', '-');
  expect((await timeline.viewport()).duration).toBeCloseTo(home.duration, 0);
  await timeline.press('0');
  expect((await timeline.viewport()).start).toBeLessThan(Date.UTC(2018, 0, 1));
  await timeline.press('1');
  expect(await timeline.viewport()).toEqual(home);
  await timeline.press('Shift+ArrowRight');
  expect((await timeline.viewport()).start).toBeCloseTo(home.start + 0.2 * home.duration, 0);
  await timeline.press('PageUp');
  expect((await timeline.viewport()).start).toBeCloseTo(home.start - 0.6 * home.duration, 0);
});

test('the focus survives zooming and panning away from it', async ({ timeline }) => {
  await timeline.focusEvents();
  await timeline.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  const focused = await timeline.focused();
  for (const key of ['+', '+', '+', '+', '-', '-', '-', '-', '-', '-', '0', '1']) {
    await timeline.press(key);
    expect(await timeline.focused(), `after ${key}`).toBe(focused);
  }
});

test('keys do nothing while the focus is elsewhere', async ({ page, timeline }) => {
  const before = await timeline.viewport();
  await page.getByRole('link', { name: 'Theming', exact: true }).focus();
  await timeline.press('+', '-', '-', '0', 'ArrowRight', 'Home', 'Escape');
  expect(await timeline.viewport()).toEqual(before);
  expect(await timeline.told('select')).toEqual([]);
});

test('keys with Ctrl, Alt or Meta are left to the browser', async ({ timeline }) => {
  const before = await timeline.viewport();
  await timeline.focusEvents();
  await timeline.press('Control+0', 'Alt+1');
  expect(await timeline.viewport()).toEqual(before);
});

test('in the card, arrows scroll, and plus and minus still zoom', async ({ timeline }) => {
  await timeline.select('ceasefire-collapses');
  await timeline.cardTitle.focus();
  const before = await timeline.viewport();
  await timeline.press('ArrowRight', 'ArrowDown', 'End');
  expect(await timeline.viewport()).toEqual(before);
  await expect(timeline.cardTitle).toBeFocused();
  await timeline.press('+');
  expect((await timeline.viewport()).duration).toBeLessThan(before.duration);
});

test('digits and signs that are typed in a field are not keys of the timeline', async ({ timeline }) => {
  const before = await timeline.viewport();
  await timeline.element.getByRole('button', { name: 'What was known when' }).click();
  const field = timeline.element.getByLabel('As known on');
  await field.focus();
  // 10 March or 3 October, as the system writes dates.
  await timeline.page.keyboard.type('10032025', { delay: 20 });
  await timeline.press('-', '+', 'PageDown', '0');
  expect((await timeline.viewport()).duration).toBe(before.duration);
  await expect.poll(async () => (await timeline.told('known-on')).map(({ day }) => day?.slice(0, 4))).toContain('2025');
  await expect(field).toBeFocused();
});

test('plus and minus zoom about the event that has the focus, or whose card is open', async ({ timeline }) => {
  const shareOf = async (day: string): Promise<number> => {
    const { start, duration } = await timeline.viewport();
    return (Date.parse(`${day}T12:00Z`) - start) / duration;
  };
  await timeline.focusEvents();
  await timeline.press('End');
  const before = await shareOf('2025-04-17');
  expect(Math.abs(before - 0.5)).toBeGreaterThan(0.1);
  await timeline.press('+', '+', '-', '+');
  expect(await shareOf('2025-04-17')).toBeCloseTo(before, 3);
  await timeline.press('1');
  await timeline.select('ceasefire-collapses');
  const open = await shareOf('2025-03-18');
  await timeline.cardTitle.focus();
  await timeline.press('+', '+');
  expect(await shareOf('2025-03-18')).toBeCloseTo(open, 3);
});

test('End leaves the view where it is when the last event is in it', async ({ timeline }) => {
  const before = await timeline.viewport();
  await timeline.focusEvents();
  await timeline.press('End');
  expect(await timeline.focused()).toBe(inTime.at(-1));
  expect(await timeline.viewport()).toEqual(before);
});

test('a control that goes under the focus hands it on: filters, the way back to everything, the end of a list', async ({
  page,
  timeline,
}) => {
  const tool = (name: string) => timeline.element.getByRole('button', { name, exact: true });
  await tool('Filter').click();
  const values = timeline.part('filters').getByRole('button');
  await values.nth(0).click();
  await values.nth(1).click();
  await timeline.part('chip').last().focus();
  await timeline.press('Enter');
  await expect(timeline.part('chip')).toHaveCount(1);
  await expect.poll(() => timeline.focused()).not.toBe('');
  await timeline.element.getByRole('button', { name: 'Show all events' }).focus();
  await timeline.press('Enter');
  await expect(timeline.part('chip')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sourced-timeline');
  await timeline.set({ asKnownOn: '2025-03-20' });
  await timeline.part('notice').getByRole('button').focus();
  await timeline.press('Enter');
  await expect(timeline.part('notice')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('sourced-timeline');
});

test('more of a list leads to the first of what has come', async ({ timeline }) => {
  await timeline.give(dense(150));
  await timeline.drawn();
  await timeline.element.getByRole('button', { name: 'List of all events' }).click();
  await timeline.part('table').getByRole('button', { name: /more/ }).focus();
  await timeline.press('Enter');
  await expect(timeline.part('table').getByRole('row')).toHaveCount(151);
  await expect(timeline.part('table').getByRole('row').nth(101).getByRole('button')).toBeFocused();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('keys that are pressed while the view flies go on from where they lead', async ({ page, timeline }) => {
    await timeline.focusEvents();
    await page.keyboard.press('Home');
    await expect.poll(() => timeline.focused()).toContain(inTime[0]);
    for (let time = 0; time < 6; time++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => timeline.focused()).toContain(inTime[6]);
    await timeline.atRest();
    expect(await timeline.focused()).toContain(inTime[6]);
    expect(await timeline.isFocusInView()).toBe(true);
  });

  test('an event that is passed on the way to another is shown, and not the other', async ({ page, timeline }) => {
    await timeline.focusEvents();
    await timeline.set({ viewport: { start: Date.UTC(2021, 6), duration: 365 * DAY_MS } });
    await page.keyboard.press('Home');
    await expect.poll(() => timeline.focused()).toContain(inTime[0]);
    await page.keyboard.press('ArrowRight');
    await timeline.atRest();
    expect(await timeline.focused()).toContain(inTime[1]);
    expect(await timeline.isFocusInView()).toBe(true);
  });
});

test('the focus stays on an event that was the first in view and becomes the last', async ({ timeline }) => {
  const titles = ['1950', '1960', '1970', '1980', '1990', '2000'];
  await timeline.give({ sources: [], events: titles.map((title) => ({ id: title, title, date: `${title}-01-15` })) });
  await timeline.drawn();
  const showFrom = (year: number) =>
    timeline.set({ viewport: { start: Date.UTC(year, 0), duration: 25 * 365 * DAY_MS } });
  await showFrom(1977);
  await timeline.label('1980').focus();
  expect(await timeline.titles()).toEqual(['1980', '1990', '2000']);
  await showFrom(1957);
  expect(await timeline.titles()).toEqual(['1960', '1970', '1980']);
  expect(await timeline.focused()).toBe('1980');
});
