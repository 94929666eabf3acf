/** The sources below the drawing, what was known when, status and corrections, the citation to take along, the data for machines. */
import { wellSourced } from './documents.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { STRICT_POLICY, expect, flagship, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const open = (timeline: Timeline, name: string | RegExp) => timeline.element.getByRole('button', { name });
const accented = (timeline: Timeline) => timeline.element.locator('.label.resting [part~="event-label"]');

test.describe('the list of sources', () => {
  test.beforeEach(async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
  });

  test('is told in numbers, and opens', async ({ timeline }) => {
    const button = open(timeline, '5 sources from 5 publishers');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const list = timeline.part('sources');
    for (const { headline, url } of flagship.sources) {
      if (headline) await expect(list.getByRole('link', { name: headline })).toHaveAttribute('href', url!);
    }
    await expect(list.getByRole('heading', { name: 'Reuters' })).toBeVisible();
    await expect(list).toContainText('Dunya News · 17 April 2025');
    await button.click();
    await expect(list).toHaveCount(0);
  });

  test('a source under the pointer or the focus shows the events that rest on it, and only these', async ({
    page,
    timeline,
  }) => {
    await open(timeline, /sources from/).click();
    const source = timeline.part('sources').getByRole('button', { name: /on “Talks Between Putin/ });
    await source.scrollIntoViewIfNeeded();
    await expect.poll(() => timeline.pixelsOf(26, 26, 24)).toBeGreaterThan(200);
    const before = await timeline.pixelsOf(26, 26, 24);
    await source.hover();
    await expect(accented(timeline)).toHaveText(['Talks in the Kremlin', /Peskov/]);
    await expect(timeline.element.locator('.label.faded').filter({ hasText: 'The ceasefire collapses' })).toBeVisible();
    await expect.poll(() => timeline.pixelsOf(26, 26, 24)).toBeLessThan(before / 4);
    await page.mouse.move(5, 5);
    await expect(accented(timeline)).toHaveCount(0);
    await source.focus();
    await expect(accented(timeline)).toHaveCount(2);
    await source.blur();
    await expect(accented(timeline)).toHaveCount(0);
  });

  test('pressing a source keeps it, is said aloud, and Escape lets it go', async ({ page, timeline }) => {
    await open(timeline, /sources from/).click();
    const source = timeline.part('sources').getByRole('button', { name: /on “Talks Between Putin/ });
    await source.click();
    await expect(source).toHaveAttribute('aria-pressed', 'true');
    await expect(timeline.status.first()).toHaveText('2 events rest on this source, Sputnik Globe.');
    await page.mouse.move(5, 5);
    await source.blur();
    await expect(accented(timeline)).toHaveCount(2);
    await source.focus();
    await page.keyboard.press('Escape');
    await expect(source).toHaveAttribute('aria-pressed', 'false');
    await expect(accented(timeline)).toHaveCount(0);
  });

  test('an event under the pointer, with the focus or selected marks the sources that it rests on', async ({
    page,
    timeline,
  }) => {
    await open(timeline, /sources from/).click();
    const cited = timeline.part('sources').locator('[aria-current="true"]');
    await timeline.label('Peskov: talks “an important step forward”').hover();
    await expect(cited).toHaveCount(1);
    await expect(cited).toContainText('Talks Between Putin and Al Thani');
    await page.mouse.move(5, 5);
    await expect(cited).toHaveCount(0);
    await timeline.label('President al-Sharaa visits Qatar').focus();
    await expect(cited).toContainText('Putin and Qatari emir discuss');
    await timeline.select('kremlin-talks');
    await timeline.button('Zoom in').focus();
    await expect(cited).toHaveCount(3);
  });
});

test('times of sources are said in the zone of the axis, in the card, the list and the corrections', async ({
  site,
  timeline,
}) => {
  await site.openPage('<sourced-timeline></sourced-timeline>', { policy: STRICT_POLICY });
  await timeline.give({
    timeZone: 'Asia/Qatar',
    sources: [
      {
        id: 's',
        publisher: 'The Wire',
        published: '2025-03-20T22:30Z',
        gone: true,
        url: 'https://example.org/',
        archivedAt: 'https://archive.example/',
        archivedOn: '2025-03-21T21:05Z',
      },
    ],
    events: [{ id: 'a', title: 'A call', date: '2025-03-20', citations: [{ source: 's', date: '2025-03-19T23:10Z' }] }],
    corrections: [{ date: '2025-03-23T22:40Z', event: 'a', change: 'The hour was wrong.' }],
  });
  await timeline.drawn();
  await timeline.select('a');
  await expect(timeline.card).toContainText('21 March 2025, 1:30');
  await expect(timeline.card).toContainText('20 March 2025, 2:10');
  await expect(timeline.card).toContainText('24 March 2025, 1:40');
  await open(timeline, '1 source from 1 publisher').click();
  await expect(timeline.part('sources')).toContainText('21 March 2025, 1:30');
  await open(timeline, /correction/).click();
  await expect(timeline.part('corrections').last()).toContainText('24 March 2025, 1:40');
});

test.describe('a well sourced document', () => {
  test.beforeEach(async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>', { policy: STRICT_POLICY });
    await timeline.give(wellSourced());
    await timeline.drawn();
  });

  test('groups an agency with who carried it, and reads what is gone in its copy', async ({ timeline }) => {
    await open(timeline, '4 sources from 3 publishers').click();
    const list = timeline.part('sources');
    await expect(list.getByRole('heading')).toHaveText(['The Bulletin', 'An Agency', 'Undated']);
    await expect(list.getByRole('link', { name: 'The second' })).toHaveAttribute('href', 'https://archive.example/b');
    await expect(list.getByRole('link', { name: 'https://example.org/b' })).toBeVisible();
    await expect(list).toContainText('no date of publication');
  });

  test('every status has a word where readers must be warned, and an entry in the legend', async ({ timeline }) => {
    const item = (title: string) => timeline.list.getByRole('listitem').filter({ hasText: title });
    for (const status of ['alleged', 'disputed', 'retracted']) {
      // Before the publisher, of whom it says nothing.
      await expect(item(`It was ${status}`).locator('.who')).toHaveText(new RegExp(`^${status} · .`));
    }
    for (const status of ['confirmed', 'reported', 'alleged', 'disputed', 'retracted']) {
      await expect(timeline.part('legend').getByText(status, { exact: true })).toBeVisible();
    }
    await expect(timeline.part('legend')).toContainText('dates that sources give');
  });

  test('the card says who gives which date, and what was corrected', async ({ timeline }) => {
    await timeline.select('differ');
    await expect(timeline.card).toContainText(
      'Sources give other dates: The Daily: 25 March 2025; An Agency: 2 April 2025.',
    );
    const corrections = timeline.card.locator('[part~="corrections"]');
    await expect(corrections).toContainText('The date was wrong.');
    await expect(corrections).toContainText('Corrected: 3 May 2025 · Before: 27 March');
  });

  test('corrections are listed, and lead to their events', async ({ timeline }) => {
    await open(timeline, '2 corrections').click();
    const list = timeline.part('corrections').first();
    await expect(list.getByRole('listitem')).toHaveCount(2);
    await list.getByRole('button', { name: 'Dates differ' }).click();
    await expect(timeline.cardTitle).toHaveText('Dates differ');
  });

  test('the span of the dates that sources give is drawn', async ({ timeline }) => {
    const label = (await timeline.label('Dates differ').boundingBox())!;
    const top = label.y + 2 - (await timeline.area()).y;
    const rows = [top - 2, top - 1, top, top + 1, top + 2];
    const darkAt = async (instant: number) => {
      const x = await timeline.pxOf(instant);
      const pixels = await Promise.all(rows.map((y) => timeline.pixel(x, y)));
      return pixels.some(([red, , , alpha]) => alpha! > 200 && red! < 80);
    };
    await expect.poll(() => darkAt(Date.UTC(2025, 2, 26))).toBe(true);
    expect(await darkAt(Date.UTC(2025, 3, 2))).toBe(true);
    expect(await darkAt(Date.UTC(2025, 3, 4))).toBe(false);
  });

  test('stands as JSON-LD among the children, under the strict policy, for as long as it is shown', async ({
    timeline,
  }) => {
    const scripts = timeline.element.locator('script[type="application/ld+json"]');
    const read = async () => JSON.parse((await scripts.textContent())!)['@graph'] as readonly Record<string, unknown>[];
    await expect(scripts).toHaveCount(1);
    const named = (await read()).filter((node) => node['@type'] === 'Event').map(({ name }) => name);
    expect(named).toContain('Dates differ');
    await timeline.give({ title: 'Other', events: [{ id: 'o', title: '</script><b>Other', date: '2025' }] });
    await expect.poll(() => scripts.textContent()).toContain('Other');
    await expect(scripts).toHaveCount(1);
    await expect(timeline.element.locator('b')).toHaveCount(0);
    await timeline.give(undefined);
    await expect(scripts).toHaveCount(0);
  });
});

test('JSON-LD is written when the reader has come to rest, and not while the view moves', async ({
  site,
  timeline,
}) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give({ title: 'First', events: [{ id: 'f', title: 'First', date: '2025-03-18' }] });
  await timeline.drawn();
  const script = timeline.element.locator('script');
  await expect(script).toHaveCount(1);
  const inMotion = await timeline.element.evaluate(async (element: SourcedTimeline) => {
    element.data = { title: 'Other', events: [{ id: 'o', title: 'Other', date: '2025-03-19' }] };
    await element.updateComplete;
    const { start, duration } = element.viewport!;
    const texts = new Set<string>();
    const begin = performance.now();
    for (let at = 0; performance.now() - begin < 2500; at++) {
      element.viewport = { start: start + (duration / 100) * (at % 20), duration };
      await new Promise(requestAnimationFrame);
      texts.add(element.querySelector('script')!.textContent);
    }
    return [...texts].join('');
  });
  expect(inMotion).toContain('First');
  expect(inMotion).not.toContain('Other');
  await expect.poll(() => script.textContent()).toContain('Other');
});

test('JSON-LD is not taken for what the author wrote', async ({ site, timeline }) => {
  await site.openPage(
    `<sourced-timeline><ol><li><time datetime="2025-03-18"></time> First</li></ol></sourced-timeline>`,
  );
  await timeline.drawn();
  await expect(timeline.element.locator('script')).toHaveCount(1);
  expect(await timeline.told('load')).toHaveLength(1);
  await timeline.element.evaluate((element) => {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('time'), { dateTime: '2025-03-20' }), ' Second');
    element.querySelector('ol')!.append(item);
  });
  await expect(timeline.labels).toHaveCount(2);
  await expect.poll(() => timeline.element.locator('script').textContent()).toContain('Second');
  await expect(timeline.element.locator('script')).toHaveCount(1);
});

test('more than a thousand events give no JSON-LD', async ({ site, timeline }) => {
  const events = Array.from({ length: 1001 }, (_, index) => ({ id: `e${index}`, title: `E ${index}`, date: '2025' }));
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give({ events });
  await timeline.drawn();
  await timeline.give({ events: events.slice(0, 1000) });
  await expect(timeline.element.locator('script')).toHaveCount(1);
  await timeline.give({ events });
  await expect(timeline.element.locator('script')).toHaveCount(0);
});

test.describe('what was known when', () => {
  test('walks through March and April 2025 by the days of publication', async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
    const before = await timeline.viewport();
    await open(timeline, 'What was known when').click();
    const slider = timeline.element.getByRole('slider');
    await slider.fill('0');
    await expect(timeline.part('notice')).toContainText(
      'As it was known at the end of 21 March 2025. 8 events rest on sources published later.',
    );
    await expect(slider).toHaveAttribute('aria-valuetext', '21 March 2025');
    await expect(timeline.label('Talks in the Kremlin')).toHaveCount(0);
    await expect(timeline.label('The ceasefire collapses')).toBeVisible();
    await expect(timeline.element).toContainText('2 sources from 2 publishers');
    await expect(timeline.status.first()).toHaveText(
      'As known at the end of 21 March 2025: 11 events; 8 rest on later sources.',
    );
    expect(await timeline.viewport()).toEqual(before);
    await timeline.select('ceasefire-collapses');
    await expect(timeline.part('citation').first()).toBeVisible();
    await expect(timeline.card).not.toContainText('Dunya News');
    await slider.fill('1');
    await expect(timeline.label('Talks in the Kremlin')).toBeVisible();
    await expect(timeline.part('notice')).toContainText('No event rests on sources published later.');
    await timeline.part('notice').getByRole('button', { name: 'Show everything' }).click();
    await expect(timeline.part('notice')).toHaveCount(0);
    const days = async () => (await timeline.told('known-on')).map(({ day }) => day);
    await expect.poll(days).toEqual(['2025-03-21', '2025-04-17', undefined]);
  });

  test('begins on the day of the attribute; nothing else is ever seen', async ({ page, site, timeline }) => {
    await site.answer('/good.json', wellSourced());
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/sourced-timeline-details.js', async (route) => {
      await released;
      await route.continue();
    });
    await site.openPage('<sourced-timeline src="good.json" as-known-on="2025-03-15"></sourced-timeline>');
    await expect(timeline.element).toContainText('Loading the timeline');
    await expect(timeline.labels).toHaveCount(0);
    release();
    await timeline.drawn();
    await expect(timeline.label('Dates differ')).toHaveCount(0);
    await expect(timeline.label('Of no source')).toBeVisible();
    await expect(timeline.part('notice')).toContainText(
      '1 source has no date of publication and counts as known on every day.',
    );
    await expect(open(timeline, '1 correction')).toBeVisible();
    await timeline.element.evaluate((element) => element.removeAttribute('as-known-on'));
    await expect(timeline.label('Dates differ')).toBeVisible();
    await expect(timeline.part('notice')).toHaveCount(0);
    expect((await timeline.told('load'))[0]!.events).toBe(8);
  });

  test('a text that is no day shows everything, and says so', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline as-known-on="yesterday"></sourced-timeline>');
    await timeline.give(wellSourced());
    await timeline.drawn();
    await expect(timeline.part('notice')).toContainText(
      '“yesterday” is not a day such as 2025-03-25, so everything is shown.',
    );
    await expect(timeline.label('Dates differ')).toBeVisible();
  });

  test('any day between can be picked', async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline></sourced-timeline>');
    await timeline.give(wellSourced());
    await timeline.drawn();
    await open(timeline, 'What was known when').click();
    await timeline.element.getByLabel('As known on').fill('2025-03-31');
    await expect(timeline.part('notice')).toContainText('31 March 2025');
    await timeline.select('differ');
    await expect(timeline.part('citation')).toHaveCount(1);
    await expect(timeline.part('notice')).toContainText('1 correction was made later to what is shown here.');
  });
});

test.describe('the citation of an event', () => {
  test('goes to the clipboard as text and as links', async ({ context, page, timeline }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    await timeline.drawn();
    await timeline.select('al-sharaa-visit');
    await timeline.inCard('Copy citation').click();
    await expect(timeline.card.getByText('Copied', { exact: true })).toBeVisible();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(text).toContain('President al-Sharaa visits Qatar, between 10 and 16 April 2025 (reported)');
    expect(text).toContain(
      'Dunya News (credited to Reuters), “Putin and Qatari emir discuss Syria and Gaza at Moscow talks”',
    );
    expect(text).toContain(
      'https://dunyanews.tv/en/World/879148-putin-and-qatari-emir-discuss-syria-and-gaza-at-moscow-talks#:~:text=',
    );
    expect(html).toContain('<a href="https://dunyanews.tv/en/World/879148');
  });

  test('stands in a field, selected, where the clipboard is refused', async ({ page, timeline }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
    });
    await page.goto('/');
    await timeline.drawn();
    await timeline.select('al-sharaa-visit');
    await timeline.inCard('Copy citation').click();
    const field = timeline.card.getByRole('textbox', { name: 'Citation of this event' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^President al-Sharaa visits Qatar, between/);
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
    ).toBeGreaterThan(100);
    await timeline.inCard('Next').click();
    await expect(timeline.card.getByRole('textbox')).toHaveCount(0);
  });
});
