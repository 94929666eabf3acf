/**
 * Large text: 400 % zoom, which is a window of 320 × 256 px (WCAG 1.4.10), a page whose text alone is twice as large (1.4.4), and more room between
 * letters, words and lines (1.4.12). Nothing is lost, nothing stands over another, and the page scrolls one way only.
 */
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

/** As WCAG 1.4.12 has it. */
const SPACED = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

const TOOLS = ['Search', 'Filter', 'List of all events'];

/** What stands out of its place, sideways: of the page, and of every part of the timeline that text flows in. */
const overhangs = (timeline: Timeline): Promise<string[]> =>
  timeline.element.evaluate((element) => [
    ...(document.documentElement.scrollWidth > innerWidth ? ['the page'] : []),
    ...[...element.shadowRoot!.querySelectorAll('[part], section, table, .bar, .legend, .offers, h2, h3, p')]
      .filter(
        (part) => !part.closest('.drawing, .overview, .unseen, .announcer') && !part.matches('.plot, [part=lane]'),
      )
      .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
      .filter((part) => getComputedStyle(part).display !== 'inline')
      .map((part) => `${part.localName}.${part.className} ${part.scrollWidth} > ${part.clientWidth}`),
  ]);

/** What of labels cannot be read where it should be: titles, dates and publishers that are cut or stand in each other. */
const unreadable = (timeline: Timeline): Promise<string[]> =>
  timeline.labels.evaluateAll((titles) => {
    const items = titles.map((title) => title.closest('li')!).filter((item) => !item.matches('.cut'));
    const boxes = items.flatMap((item) =>
      [...item.querySelectorAll(':scope > :not(.who), .who > *')]
        .filter((child) => !child.matches('.more'))
        .map((child) => ({ item, text: child.textContent!.trim(), child, box: child.getBoundingClientRect() })),
    );
    const cut = boxes.filter(({ item, box, child }) => {
      const { right, bottom } = item.getBoundingClientRect();
      return (
        box.right > right + 1 ||
        box.bottom > bottom + 6 ||
        child.scrollWidth > child.clientWidth + 1 + Number(child.clientWidth === 0) * 1e6
      );
    });
    const over = boxes.filter(({ item, box }, place) =>
      boxes
        .slice(place + 1)
        .some(
          (other) =>
            other.item !== item &&
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 4,
        ),
    );
    return [...cut.map(({ text }) => `cut: ${text}`), ...over.map(({ text }) => `over another: ${text}`)];
  });

test.describe('at 400 %, in a window of 320 × 256 px', () => {
  test.beforeEach(async ({ page, site, timeline }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json" overview></sourced-timeline>');
    await timeline.drawn();
    await expect(timeline.part('tools')).toBeVisible();
  });

  test('card, search, filters, table, keys and lists scroll one way only', async ({ timeline }) => {
    expect(await overhangs(timeline), 'as it opens').toEqual([]);
    for (const name of TOOLS) {
      await timeline.element.getByRole('button', { name, exact: true }).click();
      await timeline.atRest();
      expect(await overhangs(timeline), name).toEqual([]);
    }
    for (const name of [/sources from/, 'What was known when']) {
      await timeline.element.getByRole('button', { name }).click();
      await timeline.atRest();
      expect(await overhangs(timeline), String(name)).toEqual([]);
    }
    await timeline.focusEvents();
    await timeline.press('?');
    expect(await overhangs(timeline), 'keys').toEqual([]);
    await timeline.select('march-call');
    await expect(timeline.cardTitle).toBeVisible();
    await timeline.atRest();
    expect(await overhangs(timeline), 'card').toEqual([]);
  });

  test('the table keeps dates, lanes and sources, and is still read as a table', async ({ timeline }) => {
    await timeline.element.getByRole('button', { name: 'List of all events' }).click();
    const table = timeline.part('table').getByRole('table', { name: '19 events in the order of time' });
    const row = table.getByRole('row', { name: /The ceasefire collapses/ });
    for (const text of ['18 March 2025', 'Gaza', 'Dunya News']) await expect(row.getByText(text).first()).toBeVisible();
    await expect(table).toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Date"
            - columnheader "Event"
            - columnheader "Lane"
            - columnheader "Sources"
        - rowgroup:
          - row:
            - cell "2018"
            - rowheader "The Emir’s previous official visit to Russia Russia"
            - cell "Qatar and Russia"
            - cell "TRT"
    `);
  });

  test('the card can be read through, and what is chosen stays in sight above it', async ({ page, timeline }) => {
    await timeline.focusEvents();
    await timeline.press('Enter');
    await expect(timeline.cardTitle).toBeFocused();
    await timeline.atRest();
    const card = (await timeline.card.locator('xpath=..').boundingBox())!;
    expect(card.height).toBeLessThanOrEqual(256 * 0.75);
    await timeline.inCard('Copy citation').focus();
    await expect(timeline.inCard('Copy citation')).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

for (const [what, css] of [
  ['twice as large letters in the page', ':root { font-size: 200% }'],
  ['a page whose letters are small for its own reckoning', ':root { font-size: 62.5% }'],
  ['more room between letters, words and lines', `sourced-timeline { ${SPACED} }`],
] as const) {
  for (const width of [1280, 360]) {
    test(`with ${what}, labels are whole, and nothing stands out, at ${width} px`, async ({ page, site, timeline }) => {
      await page.setViewportSize({ width, height: 800 });
      await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>', { css });
      await timeline.drawn();
      await expect(timeline.part('tools')).toBeVisible();
      // Where time runs down, lines end in an ellipsis by design: the card and the table have the whole.
      if (width > 480) expect(await unreadable(timeline)).toEqual([]);
      expect(await overhangs(timeline)).toEqual([]);
      await timeline.select('march-call');
      await expect(timeline.cardTitle).toBeVisible();
      await timeline.element.getByRole('button', { name: 'List of all events' }).click();
      await expect(timeline.part('table')).toBeVisible();
      expect(await overhangs(timeline)).toEqual([]);
    });
  }
}

test('room between letters that the page takes while it runs is measured anew', async ({ page, site, timeline }) => {
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>');
  await timeline.drawn();
  const width = async (): Promise<number> => (await timeline.labels.nth(3).boundingBox())!.width;
  const before = await width();
  await page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`sourced-timeline { ${style} }`);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  await expect.poll(width).toBeGreaterThan(before * 1.1);
  await timeline.atRest();
  expect(await unreadable(timeline)).toEqual([]);
});
