/** The authoring page: a person who has never seen it makes a sourced timeline, loses nothing, and takes it away. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { SourcedTimeline, TimelineDocument } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';

const faults: string[] = [];

test.beforeEach(async ({ page }) => {
  faults.length = 0;
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  await page.goto('author.html');
  await drawn(page, ['President al-Sharaa visits Qatar']);
});

test.afterEach(() => expect(faults).toEqual([]));

/** The titles on the timeline, in the order of the document. */
const drawn = async (page: Page, titles: readonly string[]): Promise<void> => {
  await expect
    .poll(() =>
      page
        .locator('sourced-timeline')
        .evaluate((element: SourcedTimeline) => element.data?.events.map((event) => event.title)),
    )
    .toEqual(titles);
};

const documentOf = (page: Page): Promise<TimelineDocument> =>
  page.locator('sourced-timeline').evaluate((element: SourcedTimeline) => element.data!);

const text = (page: Page) => page.getByRole('textbox', { name: 'The timeline as JSON' });
const showText = (page: Page) => page.getByRole('tab', { name: /^Text/ }).click();

const paste = (page: Page, words: string): Promise<void> =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, words);

test('three sourced events are made with the keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Start from…' }).press('Enter');
  await page.getByRole('button', { name: 'An empty timeline' }).press('Enter');
  await page.getByLabel('When').focus();
  const events = [
    ['18 March 2025', 'The ceasefire collapses', 'https://example.org/a'],
    ['between 10 and 16 April 2025', 'A visit', 'https://www.the-gazette.example/b'],
    ['since about October 2023', 'Strikes', 'https://example.org/a'],
  ] as const;
  for (const [when, what, address] of events) {
    await expect(page.getByLabel('When')).toBeFocused();
    await page.keyboard.type(when);
    await page.keyboard.press('Tab');
    await page.keyboard.type(what);
    await page.keyboard.press('Tab');
    await page.keyboard.type(address);
    await page.keyboard.press('Enter');
    await expect(page.locator('#said')).toContainText(`Added “${what}”.`);
  }
  await drawn(page, ['The ceasefire collapses', 'A visit', 'Strikes']);
  const { events: made, sources } = await documentOf(page);
  expect(made.map(({ date }) => date)).toEqual(['2025-03-18', '[2025-04-10..2025-04-16]', '2023-10~/..']);
  expect(sources.map(({ publisher, url }) => [publisher, url])).toEqual([
    ['Example', 'https://example.org/a'],
    ['The Gazette', 'https://www.the-gazette.example/b'],
  ]);
  expect(made.map(({ citations }) => citations?.[0]?.source)).toEqual(['example', 'the-gazette', 'example']);
});

test('a date says at once how it was understood, what is wrong with it, or what it may mean', async ({ page }) => {
  const when = page.getByLabel('When');
  const hint = page.locator('#add-when-hint');
  await when.fill('about March 2025');
  await expect(hint).toHaveText('2025-03~ about March 2025');
  await when.fill('31 April 2025');
  await expect(hint).toContainText('a day that does not exist');
  await expect(when).toHaveAttribute('aria-invalid', 'true');
  await when.fill('01/02/2025');
  await page.getByRole('button', { name: '2 January 2025' }).click();
  await expect(when).toHaveValue('2 January 2025');
  await page.getByRole('button', { name: 'Add event' }).click();
  await expect(page.getByText('Say what happened, in a few words.')).toBeVisible();
  await expect(page.getByLabel('What happened')).toBeFocused();
});

test('an event, its source and its quotation are edited in its row', async ({ page }) => {
  await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
  const form = page.getByRole('group', { name: /^Edit/ });
  await form.getByLabel('What happened').fill('A visit to Qatar');
  await form.getByLabel('When').fill('10–16 Apr 2025');
  await form.getByLabel('Publisher').fill('Reuters');
  await form.getByLabel('Quotation').fill('They met. '.repeat(14));
  await expect(form).toContainText('The quotation has 28 words.');
  await form.getByLabel('Quotation').fill('they met');
  await form.getByText('Check the words against the article').click();
  await form.getByLabel('Text of the article').fill('On Monday they met. On Tuesday they met again.');
  await form.getByRole('button', { name: /On Tuesday … again/ }).click();
  await expect(form).toContainText('The words stand there, once.');
  await form.getByLabel('Text of the article').fill('They saw each other.');
  await expect(form).toContainText('do not stand');
  const { events, sources } = await documentOf(page);
  expect(sources[0]!.publisher).toBe('Reuters');
  expect(events[0]!.citations![0]!.quote!.suffix).toContain('again');
  expect(events[0]).toMatchObject({
    title: 'A visit to Qatar',
    date: '2025-04-10/2025-04-16',
    citations: [{ quote: { exact: 'they met' } }],
  });
});

test('an address added to an event makes a source whose publisher is said to be a guess', async ({ page }) => {
  await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
  await page.getByLabel('One source more').fill('https://example.org/a');
  await page.getByRole('button', { name: 'Cite it' }).click();
  const added = page.getByRole('group', { name: 'Source 2: Example' });
  await expect(added).toContainText('Guessed from the address.');
  await added.getByLabel('Publisher').fill('The Example');
  await expect(page.getByRole('group', { name: 'Source 2: The Example' })).not.toContainText('Guessed');
  expect((await documentOf(page)).events[0]!.citations).toHaveLength(2);
});

test('every change can be undone and redone, by button and by key', async ({ page }) => {
  await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
  await page.getByRole('button', { name: 'Remove event' }).click();
  await drawn(page, []);
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await page.keyboard.press('Control+Shift+Z');
  await drawn(page, []);
  await page.keyboard.press('Control+Z');
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('what was made is there after a reload, and so is the way back', async ({ page }) => {
  await page.getByLabel('When').fill('2025');
  await page.getByLabel('What happened').fill('Kept');
  await page.getByRole('button', { name: 'Add event' }).click();
  await drawn(page, ['President al-Sharaa visits Qatar', 'Kept']);
  await page.reload();
  await drawn(page, ['President al-Sharaa visits Qatar', 'Kept']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await drawn(page, ['President al-Sharaa visits Qatar']);
});

test('a mistake in the text is shown at its line, and the timeline keeps what it said', async ({ page }) => {
  await showText(page);
  await expect(text(page)).toHaveValue(/2025-04-10/);
  const before = await text(page).inputValue();
  await text(page).fill(before.replace('"[2025-04-10..2025-04-16]"', '"2025-04-31"'));
  const line = before.split('\n').findIndex((words) => words.includes('2025-04-10')) + 1;
  await expect(page.locator('#gutter mark')).toHaveText([String(line)]);
  await page.getByRole('button', { name: new RegExp(`^Line ${line},`) }).click();
  await expect(text(page)).toBeFocused();
  expect(await text(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))).toMatch(
    /^"2025-04-31"/,
  );
  await text(page).fill(before);
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await text(page).fill(before.replace('"events": [', '"events": '));
  await expect(page.locator('#said')).toContainText('The text cannot be read');
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await page.getByRole('tab', { name: /^Events/ }).click();
  await page.getByRole('button', { name: 'Mend the text' }).click();
  await text(page).fill(before);
  await drawn(page, ['President al-Sharaa visits Qatar']);
});

test('a table that is pasted or dropped is read, and its mistakes are told at their lines', async ({ page }) => {
  const table = 'date,title,source.url\n2025-03-18,It collapses,https://example.org/a\n2025-04-31,Never,\n';
  await paste(page, table);
  await drawn(page, ['It collapses']);
  await expect(page.locator('#said')).toContainText('a table (CSV or TSV), with one event');
  await expect(page.locator('.brought').getByText(/Line 3/)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await page.evaluate((words) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([words], 'talks.csv', { type: 'text/csv' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, table);
  await drawn(page, ['It collapses']);
  await paste(page, 'a letter to a friend');
  await expect(page.locator('#said')).toContainText('no format that is read here');
  await drawn(page, ['It collapses']);
});

test('a file is chosen, and the story of the site is an example', async ({ page }) => {
  await page.getByRole('button', { name: 'Start from…' }).click();
  await page.getByLabel(/^A file/).setInputFiles('data/gaza-ceasefire.json');
  const flagship = JSON.parse(readFileSync('data/gaza-ceasefire.json', 'utf8')) as TimelineDocument;
  const titles = flagship.events.map(({ title }) => title);
  await drawn(page, titles);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Start from…' }).click();
  await page.getByRole('button', { name: 'The story of this site' }).click();
  await drawn(page, titles);
  await page.getByLabel('When').fill('1900');
  await page.getByLabel('What happened').fill('Long ago');
  await page.getByRole('button', { name: 'Add event' }).click();
  await expect(page.locator('#said')).toContainText('outside of what the timeline opens on');
});

test('what was typed beside the document goes with its event', async ({ page }) => {
  await page.getByLabel('When').fill('2025');
  await page.getByLabel('What happened').fill('Second');
  await page.getByRole('button', { name: 'Add event' }).click();
  await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
  const form = page.getByRole('group', { name: /^Edit/ });
  await form.getByLabel('When').fill('soon');
  await expect(form).toContainText('not understood yet');
  expect((await documentOf(page)).events[0]!.date).toBe('[2025-04-10..2025-04-16]');
  await page.getByRole('button', { name: 'Remove event' }).click();
  await page.getByRole('button', { name: 'Second' }).first().click();
  await expect(form.getByLabel('When')).toHaveValue('2025');
});

test('who has moved stays there while editing, and sees the whole of another document', async ({ page }) => {
  const viewport = () => page.locator('sourced-timeline').evaluate((element: SourcedTimeline) => element.viewport);
  await expect.poll(viewport).toBeDefined();
  const opened = await viewport();
  await page
    .locator('sourced-timeline')
    .getByRole('button', { name: /zoom in/i })
    .click();
  await expect.poll(viewport).not.toEqual(opened);
  const moved = await viewport();
  await page.getByLabel('When').fill('12 April 2025');
  await page.getByLabel('What happened').fill('Second');
  await page.getByRole('button', { name: 'Add event' }).click();
  await drawn(page, ['President al-Sharaa visits Qatar', 'Second']);
  expect(await viewport()).toEqual(moved);
  await paste(page, 'date,title\n1900,Long ago\n');
  await drawn(page, ['Long ago']);
  await expect.poll(async () => (await viewport())!.start).toBeLessThan(Date.UTC(1902, 0));
});

test('a link opens the same timeline elsewhere, and overwrites nothing', async ({ page, browser, baseURL }) => {
  await page.getByLabel('When').fill('18 March 2025');
  await page.getByLabel('What happened').fill('Shared — مكالمة');
  await page.getByRole('button', { name: 'Add event' }).click();
  await page.getByRole('button', { name: 'Download and share' }).click();
  await expect(page.getByLabel(/^It holds the whole timeline/)).toHaveValue(/#./);
  const link = await page.getByLabel(/^It holds the whole timeline/).inputValue();
  const shared = await documentOf(page);

  const other = await (await browser.newContext({ ...(baseURL !== undefined && { baseURL }) })).newPage();
  await other.goto('author.html');
  await other.getByLabel('When').fill('2020');
  await other.getByLabel('What happened').fill('Mine');
  await other.getByRole('button', { name: 'Add event' }).click();
  await drawn(other, ['President al-Sharaa visits Qatar', 'Mine']);
  await other.goto(link);
  await drawn(other, ['President al-Sharaa visits Qatar', 'Shared — مكالمة']);
  expect(await documentOf(other)).toEqual(shared);
  expect(new URL(other.url()).hash).toBe('');
  await showText(other);
  await expect(text(other)).toHaveValue(/^\{\n {2}"title"/);
  await other.getByRole('button', { name: 'Undo' }).click();
  await drawn(other, ['President al-Sharaa visits Qatar', 'Mine']);
  await other.context().close();
});

test('every format is downloaded under the name of the timeline', async ({ page }) => {
  await page.getByRole('button', { name: 'Download and share' }).click();
  for (const [name, start] of [
    ['JSON', '{'],
    ['CSV', 'row,'],
    ['TimelineJS CSV', 'Year,'],
    ['Calendar', 'BEGIN:VCALENDAR'],
    ['Web page', '<!doctype html>'],
    ['SVG', '<svg '],
    ['PNG', '\u{fffd}PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^a-timeline-to-write-over\./);
    expect(readFileSync(await download.path(), 'utf8').slice(0, start.length)).toBe(start);
  }
  await expect(page.locator('#embed-code')).toContainText('src="a-timeline-to-write-over.json"');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an event that is opened on the timeline opens in its form', async ({ page }) => {
  await page.locator('sourced-timeline').getByRole('button', { name: 'President al-Sharaa visits Qatar' }).click();
  await expect(page.getByRole('group', { name: 'Edit “President al-Sharaa visits Qatar”' })).toBeVisible();
});

test('a date that is changed on the axis is in the document, and can be undone', async ({ page }) => {
  await page.getByLabel('When').fill('18 April 2025');
  await page.getByLabel('What happened').fill('Second');
  await page.getByRole('button', { name: 'Add event' }).click();
  // What changes dates comes after the drawing.
  await expect(async () => {
    await page.locator('sourced-timeline').getByRole('button', { name: 'Second' }).focus();
    await page.keyboard.press('e');
    await expect(page.locator('sourced-timeline .edit-bar')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Second/ })).toContainText('19 April 2025');
  await page.keyboard.press('Control+Z');
  await expect(page.getByRole('row', { name: /Second/ })).toContainText('18 April 2025');
});

test('the first event of an empty timeline leaves nothing to mend', async ({ page }) => {
  await page.getByRole('button', { name: 'Start from…' }).click();
  await page.getByRole('button', { name: 'An empty timeline' }).click();
  await expect(page.getByLabel('When')).toBeFocused();
  await page.keyboard.type('2025');
  await page.getByLabel('What happened').fill('First');
  await page.getByRole('button', { name: 'Add event' }).click();
  await drawn(page, ['First']);
  await expect(page.getByRole('tab', { name: /^Text/ })).toHaveText('Text');
});

test('a date that is not understood keeps its row open, and is not lost', async ({ page }) => {
  const row = page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first();
  await row.click();
  const form = page.getByRole('group', { name: /^Edit/ });
  await form.getByLabel('When').fill('soonish');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form.getByLabel('When')).toBeFocused();
  await expect(page.locator('#said')).toContainText('“soonish” is not understood as a date');
  await row.click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Qatar/ })).toContainText('“soonish” is not taken as a date');
  await page.getByLabel('When').fill('2024');
  await page.getByLabel('What happened').fill('Another');
  await page.getByRole('button', { name: 'Add event' }).click();
  await row.click();
  await expect(form.getByLabel('When')).toHaveValue('soonish');
  await form.getByLabel('When').fill('April 2025');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('the focus goes on to what is next when its control is gone', async ({ page }) => {
  await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
  await page.getByRole('button', { name: 'Remove citation' }).click();
  await expect(page.getByLabel('Address of the source').last()).toBeFocused();
  await page.getByRole('button', { name: 'Remove event' }).click();
  await expect(page.getByLabel('When')).toBeFocused();
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('two tabs do not overwrite each other unseen', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('author.html');
  await drawn(other, ['President al-Sharaa visits Qatar']);
  const add = async (tab: Page, what: string): Promise<void> => {
    await tab.getByLabel('When').fill('2025');
    await tab.getByLabel('What happened').fill(what);
    await tab.getByRole('button', { name: 'Add event' }).click();
  };
  await add(page, 'Here');
  await expect(other.getByRole('alert').filter({ hasText: 'another tab' })).toBeVisible();
  await add(other, 'There');
  await other.getByRole('button', { name: 'Take that one' }).click();
  await drawn(other, ['President al-Sharaa visits Qatar', 'Here']);
  await other.getByRole('button', { name: 'Undo' }).click();
  await drawn(other, ['President al-Sharaa visits Qatar', 'There']);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(other.getByRole('alert').filter({ hasText: 'another tab' })).toBeVisible();
  await other.close();
  await page.reload();
  await drawn(page, ['President al-Sharaa visits Qatar', 'Here']);
});

test('what was undone can be redone after a reload', async ({ page }) => {
  await page.getByLabel('When').fill('2025');
  await page.getByLabel('What happened').fill('Kept');
  await page.getByRole('button', { name: 'Add event' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Redo' }).click();
  await drawn(page, ['President al-Sharaa visits Qatar', 'Kept']);
});

test('of five thousand events the first hundred rows stand in the page, and more on demand', async ({ page }) => {
  const rows = Array.from({ length: 5000 }, (_, index) => `${1000 + (index % 900)},Event ${index}`);
  await paste(page, `date,title\n${rows.join('\n')}\n`);
  await expect(page.getByRole('tab', { name: 'Events (5000)' })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(100);
  await page.getByRole('button', { name: 'Show more (4,900 not shown)' }).click();
  await expect(page.locator('tbody tr')).toHaveCount(200);
  await expect(page.getByRole('button', { name: 'Event 100', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Event 150', exact: true }).click();
  await page.getByRole('group', { name: /^Edit/ }).getByLabel('What happened').fill('Changed');
  await expect(page.getByRole('button', { name: 'Changed', exact: true })).toBeVisible();
  await expect.poll(async () => (await documentOf(page)).events[150]!.title).toBe('Changed');
});

test('nothing takes the place of a timeline without an event that can be read, unless one says so', async ({
  page,
}) => {
  await paste(page, 'date,title\nsometime,Never\n');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Nothing is replaced yet.');
  await expect(dialog.getByText(/Line 2/)).toBeVisible();
  await drawn(page, ['President al-Sharaa visits Qatar']);
  await dialog.getByRole('button', { name: 'Replace what I have all the same' }).click();
  await drawn(page, []);
});

test('an address that the page may not fetch is told as such', async ({ page }) => {
  await page.getByRole('button', { name: 'Start from…' }).click();
  await page.getByLabel('An address').fill('http://example.org/timeline.json');
  await page.getByRole('button', { name: 'Fetch it' }).click();
  await expect(page.getByRole('alert')).toContainText('Only https addresses can be fetched here.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no fault in any state, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const check = async (state: string): Promise<void> => {
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const { violations } = await axeOn(page).withTags(tags).analyze();
      const told = violations.map(({ id, nodes }) => `${state}: ${id}: ${nodes.map(({ html }) => html).join(', ')}`);
      expect(told).toEqual([]);
    };
    await page.getByLabel('When').fill('01/02/2025');
    await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
    for (const summary of await page.locator('.editor summary').all()) await summary.click();
    await check('events');
    await page.getByRole('tab', { name: /^Sources/ }).click();
    await page.getByRole('button', { name: 'Dunya News' }).click();
    await check('sources');
    await showText(page);
    await text(page).fill('{ "events": [ }');
    await check('text');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Start from…' }).click();
    await check('start');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Download and share' }).click();
    await check('share');
  });
}

for (const width of [360, 768, 1280]) {
  test(`fits ${width} px, and the main controls are large enough for a finger`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole('button', { name: 'President al-Sharaa visits Qatar' }).first().click();
    for (const tab of ['Events', 'Sources', 'Text']) {
      await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    const timeline = page.locator('sourced-timeline');
    if (width < 960) {
      await page.getByRole('tab', { name: 'Timeline' }).click();
      await expect(page.getByRole('tabpanel')).toBeHidden();
    }
    await expect(timeline.getByRole('button', { name: 'President al-Sharaa visits Qatar' })).toBeVisible();
    await page.getByRole('tab', { name: /^Text/ }).click();
    const long = JSON.stringify({ title: 'x'.repeat(400), events: [{ title: 'y'.repeat(400), date: '2025' }, {}] });
    await text(page).fill(long);
    await expect(page.getByRole('tab', { name: /to mend/ })).toBeVisible();
    await page.getByRole('tab', { name: /^Events/ }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const cut = await page.getByRole('tablist').evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(cut).toBe(0);
    const heights = await page
      .locator('#toolbar button, [role=tab]:visible')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
}

test('a date may be typed as a language of the browser writes it', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto('author.html');
  await page.getByLabel('When').first().fill('18. März 2025');
  await expect(page.getByText('2025-03-18', { exact: true })).toBeVisible();
  await context.close();
});
