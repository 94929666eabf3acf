/**
 * From the first Tab to the last with nothing but keys: what is reached, in which order, whether the focus can be seen where it is (WCAG 2.4.7,
 * 2.4.11), and that nothing holds it (2.1.2). The way is written down by the accessible names of what is passed.
 */
import type { SourcedTimeline } from '../src/index.ts';
import { wellSourced } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

interface Stop {
  readonly name: string;
  /** How much of it can be seen: of five points of it, as a share. */
  readonly seen: number;
  readonly outlinePx: number;
  /** Where its middle stands from the top of the page, in px. */
  readonly y: number;
}

/** What has the focus inside the timeline; nothing where that is elsewhere. */
const stopAt = (timeline: Timeline): Promise<Stop | undefined> =>
  timeline.element.evaluate((element) => {
    const root = element.shadowRoot!;
    const active = root.activeElement;
    if (!active) return undefined;
    const box = active.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(active);
    const points = [0.5, 0.1, 0.9].flatMap((x) => [0.25, 0.75].map((y) => [x, y] as const));
    const found = points.filter(([x, y]) => {
      const over = root.elementFromPoint(box.x + x * box.width, box.y + y * box.height);
      return over && (over === active || active.contains(over) || over.contains(active) || over.localName === 'canvas');
    });
    const label = (active as HTMLInputElement).labels?.[0]?.textContent;
    return {
      name:
        active.getAttribute('aria-label') ??
        active.getAttribute('title') ??
        label?.trim() ??
        active.textContent!.trim(),
      seen: found.length / points.length,
      outlinePx: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      y: box.y + box.height / 2 + scrollY,
    };
  });

/** Presses Tab from the link before the timeline until the focus has left it; every stop on the way. */
const walk = async (timeline: Timeline, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<readonly Stop[]> => {
  await timeline.page.locator(key === 'Tab' ? '#before' : '#after').focus();
  const stops: Stop[] = [];
  for (;;) {
    await timeline.page.keyboard.press(key);
    await timeline.element.evaluate((element: SourcedTimeline) => element.updateComplete);
    const stop = await stopAt(timeline);
    if (!stop) return stops;
    stops.push(stop);
    expect(stops.length, 'nothing holds the focus').toBeLessThan(200);
  }
};

const names = (stops: readonly Stop[]): readonly string[] => stops.map(({ name }) => name);

const expectAllSeen = (stops: readonly Stop[]): void => {
  const hidden = stops.filter(({ seen }) => seen < 0.5).map(({ name, seen }) => `${name}: ${seen}`);
  expect(hidden, 'hidden').toEqual([]);
  expect(names(stops.filter(({ outlinePx }) => outlinePx < 2)), 'without an outline').toEqual([]);
};

for (const width of [1280, 360]) {
  test.describe(`at ${width} px`, () => {
    test.beforeEach(async ({ page, site, timeline }) => {
      await page.setViewportSize({ width, height: 720 });
      await site.openPage(
        '<a id="before" href="#">Before</a><sourced-timeline overview></sourced-timeline><a id="after" href="#">After</a>',
      );
      await timeline.give(wellSourced());
      await timeline.drawn();
      await expect(timeline.part('tools')).toBeVisible();
      await expect(timeline.part('overview')).toBeVisible();
    });

    test('Tab passes every control once, in the order of the page, and can be seen at each; Shift+Tab goes back', async ({
      timeline,
    }) => {
      const stops = await walk(timeline);
      const first = (await timeline.titles())[0]!;
      expect(names(stops)).toEqual([
        'Search',
        'Filter',
        'List of all events',
        'Previous event',
        'Next event',
        'Zoom out',
        'Zoom in',
        'Show everything',
        ...((await timeline.button('Back to the opening view').count()) ? ['Back to the opening view'] : []),
        first,
        'The Bulletin',
        'Start of what is in view',
        'What is in view',
        'End of what is in view',
        '4 sources from 3 publishers',
        'What was known when',
        '2 corrections',
      ]);
      expectAllSeen(stops);
      expect(names(await walk(timeline, 'Shift+Tab'))).toEqual(names(stops).toReversed());
    });

    test('with a card open nothing that is reached stands behind it', async ({ timeline }) => {
      await timeline.select('differ');
      await expect(timeline.cardTitle).toBeVisible();
      const stops = await walk(timeline);
      expect(names(stops)).toEqual(expect.arrayContaining(['Close', 'Copy citation', '2 corrections']));
      expectAllSeen(stops);
    });

    test('with every tool and list open all of it is reached, and the focus can be seen', async ({ timeline }) => {
      await timeline.focusEvents();
      await timeline.press('?');
      await timeline.press('l');
      await timeline.press('f');
      await timeline.element.getByRole('button', { name: 'What was known when' }).focus();
      await timeline.press('Enter', '/');
      await timeline.page.keyboard.type('it');
      for (const part of ['keys', 'table', 'filters']) await expect(timeline.part(part)).toBeVisible();
      await expect(timeline.part('search')).toContainText(/\d+ of 8 events/);
      const stops = await walk(timeline);
      expect(names(stops)).toEqual(
        expect.arrayContaining([
          'Search',
          'Next hit',
          'Close the search',
          'It was alleged',
          'The Bulletin',
          'As known on',
        ]),
      );
      expectAllSeen(stops);
    });
  });
}
