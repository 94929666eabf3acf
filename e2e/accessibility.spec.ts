/** What is read aloud, and what can be hit. What axe has to say is in axe.spec.ts. */
import { axeOn } from './axe.harness.ts';
import { small } from './documents.ts';
import { expect, inTime, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const faults = async (timeline: Timeline): Promise<string[]> => {
  const { violations } = await axeOn(timeline.page).include('sourced-timeline').withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
};

test.describe('a screen reader', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  test('reads the events in the order of time, each with its date and who says so', async ({ timeline }) => {
    await expect(timeline.list).toMatchAriaSnapshot(`
      - list "Events in the order of time":
        - listitem:
          - button "The war in Gaza"
          - time: /since October 2023/
          - link "Middle East Monitor"
        - listitem:
          - button "Commission meets in Doha"
          - time: /between about March 2025 and 16 April/
          - link "TRT"
        - listitem:
          - button "Sectarian violence in Syria"
          - time: /about March 2025 to about 17 April/
          - link "Dunya News"
        - listitem:
          - button "The ceasefire collapses"
          - time: /18 March/
          - link "Dunya News"
          - text: /3 more, accounts differ/
        - listitem:
          - button "Egypt and Qatar press for talks"
          - time: /18 March/
          - link "Al Mayadeen English"
        - listitem:
          - button "Putin and Trump speak by telephone"
          - time: /about 19 March/
          - link "Middle East Monitor"
    `);
    const places = (await timeline.titles()).map((title) => inTime.indexOf(title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('finds the timeline as a region, its controls named, and no picture or tick in the way', async ({
    timeline,
  }) => {
    await expect(timeline.element).toMatchAriaSnapshot(`
      - region "From ceasefire to the Kremlin":
        - paragraph: 9 March – 20 April 2025 · times in UTC
        - group "Timeline controls":
          - button "Previous event"
          - button "Next event"
          - button "Zoom out"
          - button "Zoom in"
          - button "Show everything"
          - button "Back to the opening view"
        - list "Events in the order of time"
        - list "How to read it"
        - status
    `);
    const spoken = await timeline.element.ariaSnapshot();
    expect(spoken).not.toMatch(/img|April 2025"?$/m);
  });

  test('hears the card as an article under its heading', async ({ timeline }) => {
    await timeline.select('march-call');
    await expect(timeline.card).toMatchAriaSnapshot(`
      - article "Putin and the Emir speak by telephone":
        - heading "Putin and the Emir speak by telephone" [level=3]
        - paragraph:
          - time: Friday, 21 March 2025
        - 'heading "What they spoke about: accounts differ" [level=4]'
        - blockquote:
          - paragraph: Concern was expressed over the resumption of hostilities in the Gaza Strip
        - paragraph:
          - text: /The Kremlin/
          - link "Al Mayadeen English"
    `);
  });

  test('has all events as a table one key away, sorted by date, with lanes and sources, in the order of time', async ({
    timeline,
  }) => {
    await expect(timeline.part('tools')).toBeVisible();
    await timeline.focusEvents();
    await timeline.press('l');
    const table = timeline.part('table').getByRole('table', { name: '19 events in the order of time' });
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
            - rowheader:
              - button "The Emir’s previous official visit to Russia"
              - text: Russia
            - cell "Qatar and Russia"
            - cell:
              - list:
                - listitem:
                  - link "TRT"
    `);
    await expect(table.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(table.getByRole('rowheader').getByRole('button')).toHaveText([...inTime]);
  });

  test('is told shortly what changed: loaded, moved, stepped', async ({ timeline }) => {
    await expect(timeline.status).toHaveText('19 events loaded.');
    await timeline.button('Zoom in').click();
    await expect(timeline.status).toHaveText(/March.*: \d+ events? in view\.$/);
    expect((await timeline.status.innerText()).length).toBeLessThan(80);
    await timeline.button('Next event').click();
    const first = await timeline.cardTitle.innerText();
    await timeline.inCard('Next').click();
    await expect(timeline.cardTitle).not.toHaveText(first);
    await expect(timeline.status).toHaveText(await timeline.cardTitle.innerText());
  });
});

test('two Tabs lead over the toolbar: nothing that is hidden takes the focus', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  const hidden = await timeline.element.evaluate((element) =>
    [...element.shadowRoot!.querySelectorAll('[aria-hidden="true"]')].flatMap((part) => [
      ...part.querySelectorAll('button, a, [tabindex]'),
    ]),
  );
  expect(hidden).toEqual([]);
});

for (const width of [1280, 360]) {
  test(`every target is at least 24 px high and wide, at ${width} px`, async ({ page, timeline }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await timeline.drawn();
    const tooSmall = (): Promise<string[]> =>
      timeline.element.evaluate((element) =>
        [...element.shadowRoot!.querySelectorAll('button, a, summary')]
          // Links in a sentence are as high as its lines: WCAG 2.5.8 excepts them.
          .filter((target) => !target.closest('.attribution'))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 23.9))
          .map(({ target, box }) => `${target.outerHTML.slice(0, 80)}: ${box.width} × ${box.height}`),
      );
    expect(await tooSmall()).toEqual([]);
    await timeline.select('march-call');
    await expect(timeline.cardTitle).toBeVisible();
    expect(await tooSmall()).toEqual([]);
    await timeline.select(undefined);
    await expect(timeline.card).toHaveCount(0);
    await timeline.fit();
    expect(await tooSmall()).toEqual([]);
  });
}

test('what has the focus shows it', async ({ page, timeline }) => {
  await page.goto('/');
  await timeline.drawn();
  await timeline.button('Zoom in').focus();
  for (const target of ['toolbar', 'event', 'source', 'heading']) {
    if (target === 'event') await timeline.focusEvents();
    if (target === 'source') await timeline.press('Tab');
    if (target === 'heading') {
      await timeline.focusEvents();
      await timeline.press('Enter');
      await expect(timeline.cardTitle).toBeFocused();
    } else if (target === 'toolbar') await timeline.press('Shift+Tab');
    const outline = await timeline.element.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element.shadowRoot!.activeElement!);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect(outline, target).toBeGreaterThanOrEqual(2);
  }
});

test('in forced colours it wears the system’s', async ({ page, timeline }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await timeline.drawn();
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const rgb = (color: string): number[] => {
      probe.style.color = color;
      return getComputedStyle(probe).color.match(/\d+/g)!.map(Number);
    };
    return { canvas: rgb('Canvas'), text: rgb('CanvasText'), highlight: rgb('Highlight') };
  });
  const [red, green, blue] = system.text;
  await expect.poll(() => timeline.pixelsOf(red!, green!, blue!)).toBeGreaterThan(200);
  await timeline.select('ceasefire-collapses');
  await expect(timeline.cardTitle).toBeVisible();
  expect(await faults(timeline)).toEqual([]);
});

test('titles in lists, on paper and in the table are read in their own language, and dates in the reader’s', async ({
  page,
  site,
  timeline,
}) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give({
    language: 'fr',
    sources: [{ id: 's', publisher: 'Le Journal', url: 'https://example.org/' }],
    lanes: [{ id: 'doha', title: 'À Doha' }],
    events: [
      { id: 'a', title: 'Un appel', date: '2025-03-20', summary: 'Il parle.', lane: 'doha', related: [{ event: 'b' }] },
      { id: 'b', title: 'Ein Treffen', date: '2025-03-21', lang: 'de', lane: 'doha' },
    ],
    corrections: [{ date: '2025-03-23', event: 'b', change: 'x' }],
  });
  await timeline.drawn();
  await timeline.select('a');
  const related = timeline.card.locator('.event-list');
  await expect(related.getByText('Ein Treffen')).toHaveAttribute('lang', 'de');
  await timeline.select('b');
  await timeline.element.getByRole('button', { name: '1 correction' }).click();
  await expect(timeline.part('corrections').getByRole('button', { name: 'Ein Treffen' })).toHaveAttribute('lang', 'de');
  await timeline.element.getByRole('button', { name: 'List of all events' }).click();
  const table = timeline.element.getByRole('table');
  await expect(table.getByRole('rowheader', { name: 'Un appel' })).toHaveAttribute('lang', 'fr');
  await expect(table.getByRole('rowheader', { name: 'Ein Treffen' })).toHaveAttribute('lang', 'de');
  await expect(table.getByRole('cell', { name: 'À Doha' }).first()).toHaveAttribute('lang', 'fr');
  await page.emulateMedia({ media: 'print' });
  const languageOf = (text: string): Promise<string | null> =>
    timeline.element
      .locator('.paper-events')
      .getByText(text)
      .first()
      .evaluate((at) => at.closest('[lang]')!.getAttribute('lang'));
  expect(await languageOf('Un appel')).toBe('fr');
  expect(await languageOf('Il parle.')).toBe('fr');
  expect(await languageOf('Ein Treffen')).toBe('de');
  expect(await languageOf('21 March 2025')).toBe('en');
});

test('texts of another language say so', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give({ ...small('Texte'), language: 'fr' });
  await timeline.drawn();
  const language = await timeline.labels.first().evaluate((label) => label.closest('[lang]')?.getAttribute('lang'));
  expect(language).toBe('fr');
});
