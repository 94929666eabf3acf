/** The card of an event: what it says, what it rests on, and the links that open articles at the quoted words. */
import type { Page } from '@playwright/test';
import { FAILED_ANSWER, small } from './documents.ts';
import { expect, flagship, inTime, test } from './timeline.harness.ts';

const eventOf = (id: string) => flagship.events.find((event) => event.id === id)!;

const FAR_DOWN = (
  words: string,
): string => `<!doctype html><meta charset="utf-8"><title>Article</title><p style="height: 4000px">Above.</p>
  <p>${words}</p><p style="height: 4000px">Below.</p>`;

/** Whether the browser scrolls to words for any link at all. */
async function scrollsToWords(page: Page): Promise<boolean> {
  const link =
    '<!doctype html><title>Link</title><a href="/to#:~:text=far%20down" target="_blank" rel="noopener">Go</a>';
  await page.context().route('https://words.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: route.request().url().endsWith('/from') ? link : FAR_DOWN('They are far down.'),
    }),
  );
  await page.goto('https://words.example/from');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link').click();
  const reached = (await opened).waitForFunction(() => scrollY > 3000, undefined, { timeout: 5000 });
  return reached.then(
    () => true,
    () => false,
  );
}

test.describe('of the flagship', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  test('says what, when and where, whole', async ({ timeline }) => {
    await timeline.label('The ceasefire collapses').click();
    await expect(timeline.cardTitle).toHaveText('The ceasefire collapses');
    await expect(timeline.cardTitle).toBeFocused();
    await expect(timeline.card).toContainText('Tuesday, 18 March 2025');
    await expect(timeline.card).toContainText(eventOf('ceasefire-collapses').place!);
    await expect(timeline.card).toContainText(eventOf('ceasefire-collapses').summary!);
    await expect(timeline.label('The ceasefire collapses')).toHaveAttribute('aria-pressed', 'true');
  });

  test('says why a date is imprecise', async ({ timeline }) => {
    await timeline.select('al-sharaa-visit');
    await expect(timeline.card).toContainText('between 10 and 16 April 2025');
    await expect(timeline.card).toContainText('One of these days; the sources do not say which.');
    await timeline.select('putin-trump-call');
    await expect(timeline.card).toContainText('about 19 March 2025');
  });

  test('holds every quotation with its speaker, its publisher and a link to its words', async ({ timeline }) => {
    for (const { id, citations = [] } of flagship.events) {
      await timeline.select(id);
      await expect(timeline.cardTitle).toHaveText(eventOf(id).title);
      await expect(timeline.part('citation')).toHaveCount(citations.length);
      const quoted = citations.flatMap(({ quote }) => quote?.exact ?? []);
      expect((await timeline.part('quote').allInnerTexts()).toSorted()).toEqual(quoted.toSorted());
      for (const { source, quote, speaker } of citations) {
        const { publisher, url } = flagship.sources.find((one) => one.id === source)!;
        const citation = timeline.part('citation').filter({ hasText: quote!.exact }).first();
        if (speaker && speaker !== publisher) await expect(citation).toContainText(speaker);
        const link = citation.getByRole('link', { name: publisher });
        const href = (await link.getAttribute('href'))!;
        expect(href.startsWith(url!.split('#')[0]!)).toBe(true);
        expect(decodeURIComponent(href.split('#:~:text=')[1]!)).toContain(quote!.exact.split(' ')[0]);
        await expect(link).toHaveAttribute('rel', /noopener/);
      }
    }
  });

  test('sets accounts that differ side by side, each attributed', async ({ timeline }) => {
    await timeline.select('ceasefire-collapses');
    const accounts = timeline.part('accounts').filter({ hasText: 'Why the ceasefire ended: accounts differ' });
    await expect(accounts.locator('[part~="quote"]')).toHaveCount(3);
    await expect(accounts).toContainText('Sheikh Tamim');
    await expect(accounts).toContainText('Karoline Leavitt');
  });

  test('sets them beside each other where there is room', async ({ page, timeline }) => {
    await page.setViewportSize({ width: 900, height: 800 });
    await timeline.select('ceasefire-collapses');
    await expect(timeline.cardTitle).toBeVisible();
    await timeline.atRest();
    const quotes = timeline.part('accounts').first().locator('[part~="citation"]');
    const [first, second] = await quotes.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    expect(second!.y).toBe(first!.y);
    expect(second!.x).toBeGreaterThan(first!.right);
  });

  test('next and previous walk all nineteen', async ({ timeline }) => {
    await timeline.select(flagship.events[0]!.id);
    await timeline.inCard('Next').focus();
    for (const [index, title] of inTime.entries()) {
      await expect(timeline.cardTitle).toHaveText(title);
      await expect(timeline.card).toContainText(`${index + 1} of ${inTime.length}`);
      expect(await timeline.isInView(title), title).toBe(true);
      await timeline.press('Enter');
    }
    await expect(timeline.cardTitle).toHaveText(inTime.at(-1)!);
    await timeline.inCard('Previous').click();
    await expect(timeline.cardTitle).toHaveText(inTime.at(-2)!);
    const titles = (await timeline.told('select')).map(({ selected }) => eventOf(selected!).title);
    expect(titles).toEqual([...inTime, inTime.at(-2)]);
  });

  test('related events lead on', async ({ timeline }) => {
    await timeline.select('march-call');
    await timeline.inCard('Talks in the Kremlin').click();
    await expect(timeline.cardTitle).toHaveText('Talks in the Kremlin');
    await expect(timeline.cardTitle).toBeFocused();
  });

  test('a link opens the article at the quoted words', async ({ context, page, timeline }) => {
    const quote = 'a few days ago President al-Sharaa was in Qatar';
    await context.route('https://dunyanews.tv/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: FAR_DOWN(`He said: “${eventOf('al-sharaa-visit').citations![0]!.quote!.exact}”`),
      }),
    );
    await timeline.select('al-sharaa-visit');
    const link = timeline.part('citation').first().getByRole('link');
    const opened = page.waitForEvent('popup');
    await link.click();
    const article = await opened;
    // Where any link with words in it leads: headless shells stay at the top.
    const scrolls = await scrollsToWords(page);
    await expect.poll(() => article.evaluate(() => scrollY > 3000)).toBe(scrolls);
    if (scrolls) await expect(article.getByText(quote)).toBeInViewport();
    expect(await article.evaluate(() => window.opener)).toBe(null);
  });

  test('opens from the attribute selected, and follows it', async ({ timeline }) => {
    await timeline.element.evaluate((element) => element.setAttribute('selected', 'march-call'));
    await expect(timeline.cardTitle).toHaveText('Putin and the Emir speak by telephone');
    await timeline.element.evaluate((element) => element.removeAttribute('selected'));
    await expect(timeline.card).toHaveCount(0);
  });

  test('an id that is not there changes nothing', async ({ timeline }) => {
    await timeline.select('march-call');
    await timeline.select('no-such-event');
    await expect(timeline.cardTitle).toHaveText('Putin and the Emir speak by telephone');
  });

  test('opening and closing it moves no event up or down', async ({ timeline }) => {
    const rows = (): Promise<number[]> =>
      timeline.labels.evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().y + scrollY));
    const before = await rows();
    await timeline.select('march-call');
    await expect(timeline.cardTitle).toBeVisible();
    await timeline.atRest();
    expect(await rows()).toEqual(before);
  });
});

test.describe('of any document', () => {
  const event = {
    id: 'whole',
    title: 'An event with everything',
    date: '2025-03-18',
    status: 'retracted',
    media: { url: '/picture.svg', alt: 'Two men at a table', caption: 'The talks', credit: 'Photo: Jane Doe' },
    related: [{ event: 'bare' }, { event: 'whole' }],
    citations: [
      { source: 'gone', quote: { exact: 'words that are kept' }, stance: 'disputes', date: '2025-03', note: 'A note.' },
      { source: 'unlinked' },
    ],
  };
  const sources = [
    {
      id: 'gone',
      publisher: 'The Bulletin',
      url: 'https://example.org/gone',
      archivedAt: 'https://archive.example/gone',
      archivedOn: '2025-05-02',
      gone: true,
      headline: 'The headline',
      author: 'Jane Doe',
    },
    { id: 'unlinked', publisher: 'A book', kind: 'book' },
  ];

  test.beforeEach(async ({ site, timeline }) => {
    await site.answer('/picture.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>', {
      contentType: 'image/svg+xml',
    });
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give({ sources, events: [event, { id: 'bare', title: 'A bare event', date: '2025-03-25' }] });
    await timeline.drawn();
  });

  test('shows picture, status, stance, note and the date that a source gives', async ({ timeline }) => {
    await timeline.select('whole');
    await expect(timeline.card.getByRole('img', { name: 'Two men at a table' })).toBeVisible();
    for (const text of ['The talks · Photo: Jane Doe', 'retracted', 'Disputes', 'A note.', 'March 2025', 'Jane Doe']) {
      await expect(timeline.card).toContainText(text);
    }
  });

  test('asks for a picture only when the event is opened', async ({ site, timeline }) => {
    expect(site.requests.filter((url) => url.endsWith('/picture.svg'))).toEqual([]);
    await timeline.select('whole');
    await expect.poll(() => site.requests.filter((url) => url.endsWith('/picture.svg'))).toHaveLength(1);
  });

  test('a source that is gone is read in its archived copy', async ({ timeline }) => {
    await timeline.select('whole');
    const link = timeline.part('citation').first().getByRole('link', { name: 'The Bulletin' });
    await expect(link).toHaveAttribute('href', 'https://archive.example/gone#:~:text=words%20that%20are%20kept');
    await expect(timeline.part('citation').first()).toContainText('no longer at its address');
  });

  test('a source without an address is named, and is no link', async ({ timeline }) => {
    await timeline.give({ sources, events: [{ ...event, citations: [{ source: 'unlinked' }] }] });
    const label = timeline.list.getByRole('listitem').first();
    await expect(label).toContainText('A book');
    await expect(label.getByText('A book')).toHaveCSS('font-style', 'normal');
    await expect(label.getByRole('link')).toHaveCount(0);
  });

  test('an event without a source says so, on the axis and in the card', async ({ timeline }) => {
    await expect(timeline.list.getByRole('listitem').filter({ hasText: 'A bare event' })).toContainText('no source');
    await timeline.select('bare');
    await expect(timeline.card).toContainText('This event names no source.');
  });

  test('closes with the document that it belongs to', async ({ timeline }) => {
    await timeline.select('whole');
    await timeline.give(small('Next'));
    await timeline.drawn();
    await expect(timeline.card).toHaveCount(0);
  });
});

test('says so where the file with the cards is not beside the bundle, and tries again', async ({
  page,
  site,
  timeline,
}) => {
  site.expectComplaint(FAILED_ANSWER);
  await page.route('**/sourced-timeline-details.js*', (route) => route.fulfill({ status: 404 }));
  await site.answer('/good.json', small('Good'));
  await site.openPage('<sourced-timeline src="good.json"></sourced-timeline>');
  await timeline.eventsDrawn();
  await timeline.element.getByRole('button', { name: 'Next event' }).click();
  await expect(timeline.element).toContainText('Details could not be loaded.');
  await timeline.label('Good: the first').click();
  await expect(timeline.element).toContainText('Details could not be loaded.');
  await page.unroute('**/sourced-timeline-details.js*');
  await timeline.element.getByRole('button', { name: 'Try again' }).click();
  await expect(timeline.cardTitle).toHaveText('Good: the first');
});

test('a drag does not ask for that file with each of its frames', async ({ page, site, timeline }) => {
  site.expectComplaint(FAILED_ANSWER);
  let asked = 0;
  await page.route('**/sourced-timeline-details.js*', (route) => {
    asked++;
    return route.fulfill({ status: 404 });
  });
  await site.answer('/good.json', small('Good'));
  await site.openPage('<sourced-timeline src="good.json"></sourced-timeline>');
  await timeline.eventsDrawn();
  await timeline.element.getByRole('button', { name: 'Next event' }).click();
  await expect(timeline.element).toContainText('Details could not be loaded.');
  const { x, y } = await timeline.point(0.7, 0.985);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = asked;
  for (let step = 1; step <= 40; step++) await page.mouse.move(x - 4 * step, y);
  expect(asked - before).toBeLessThan(4);
  await page.mouse.up();
});
