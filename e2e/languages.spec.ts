/** The interface in each of its languages: which one it is, what it asks for, and what it says while its file is on the way. */
import { axeOn } from './axe.harness.ts';
import { small } from './documents.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { Timeline, expect, test } from './timeline.harness.ts';

const FLAGSHIP = '<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>';

/** In each language: a button, the date of the event that may have been on one of several days. */
const WORDS: readonly (readonly [lang: string, zoomIn: string, date: string])[] = [
  ['en', 'Zoom in', 'between 10 and 16 April'],
  ['ar', 'تكبير', 'بين 10 و16 أبريل'],
  ['de', 'Vergrößern', 'zwischen dem 10. und dem 16. April'],
  ['es', 'Acercar', 'entre el 10 y el 16 de abril'],
  ['fr', 'Agrandir', 'entre le 10 et le 16 avril'],
  ['he', 'התקרבות', 'בין 10 ל־16 באפריל'],
  ['ja', '拡大', '4月10日から16日までの間'],
  ['ru', 'Приблизить', 'между 10 и 16 апреля'],
  ['zh', '放大', '4月10日至16日之间'],
];

const shown = async (timeline: Timeline): Promise<void> => {
  await expect(timeline.labels.first()).toBeVisible();
  await timeline.complete();
};

const files = (requests: readonly string[]): readonly string[] =>
  requests.map((url) => /sourced-timeline-(..)\.js$/.exec(url)?.[1]).filter((name) => name !== undefined);

for (const [lang, zoomIn, date] of WORDS) {
  test(`a page in "${lang}" gets its words and its dates, from one file at most`, async ({ site, timeline }) => {
    await site.openPage(FLAGSHIP, { lang });
    await shown(timeline);
    await expect(timeline.element.getByRole('button', { name: zoomIn, exact: true })).toBeVisible();
    await expect(timeline.part('event-date').filter({ hasText: date })).toHaveCount(1);
    await expect(timeline.element.locator('section').first()).toHaveAttribute('lang', lang);
    expect(files(site.requests)).toEqual(lang === 'en' ? [] : [lang]);
  });
}

test('inside a shadow root the language is that of the page around it, for what is drawn and for a list in the page', async ({
  page,
  site,
}) => {
  await site.openPage('<article lang="de"><div id="inner"></div></article>');
  await page.locator('#inner').evaluate((inner) => {
    const root = inner.attachShadow({ mode: 'open' });
    const section = root.appendChild(document.createElement('section'));
    const timeline = document.createElement('sourced-timeline');
    const list = timeline.appendChild(document.createElement('ol'));
    const item = list.appendChild(document.createElement('li'));
    const time = item.appendChild(document.createElement('time'));
    time.dateTime = '2025-04-17';
    item.append(' Ein Gespräch');
    section.attachShadow({ mode: 'open' }).append(timeline);
  });
  const timeline = new Timeline(page);
  await shown(timeline);
  await expect(timeline.element.getByRole('button', { name: 'Vergrößern', exact: true })).toBeVisible();
  expect(await timeline.element.evaluate((element: SourcedTimeline) => element.data!.language)).toBe('de');
});

test('nothing is said in English while another language is on its way', async ({ page, site, timeline }) => {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/sourced-timeline-de.js', async (route) => {
    await released;
    await route.continue();
  });
  const loaded = page.waitForResponse('**/gaza-ceasefire.json');
  await site.openPage(FLAGSHIP, { lang: 'de' });
  await loaded;
  // Long enough for anything that waits a while before it shows.
  await page.waitForTimeout(600);
  expect(await timeline.element.evaluate((element) => element.shadowRoot!.textContent!.trim())).toBe('');
  release();
  await shown(timeline);
  await expect(timeline.element.getByRole('button', { name: 'Alles zeigen' })).toBeVisible();
});

test('a language that cannot be had is English, and the timeline stands', async ({ page, site, timeline }) => {
  site.expectComplaint(/Failed to load resource/);
  await page.route('**/sourced-timeline-fr.js', (route) => route.abort());
  await site.openPage(FLAGSHIP, { lang: 'fr' });
  await timeline.drawn();
  await expect(timeline.button('Zoom in')).toBeVisible();
  // Dates still are those of the locale.
  await expect(timeline.part('event-date').filter({ hasText: '18 mars' })).not.toHaveCount(0);
});

test('the attribute goes before the page, and can change', async ({ page, site, timeline }) => {
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json" locale="ja"></sourced-timeline>', {
    lang: 'ar',
  });
  await shown(timeline);
  await expect(timeline.element.getByRole('button', { name: '拡大' })).toBeVisible();
  await timeline.set({ locale: 'ar-EG' });
  await expect(timeline.element.getByRole('button', { name: 'تكبير' })).toBeVisible();
  await expect(timeline.part('event-date').filter({ hasText: '١٨ مارس' })).not.toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
});

test('what the document says is marked with its own language', async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>', { lang: 'de' });
  await timeline.give({ ...small('Texte'), language: 'fr' });
  await shown(timeline);
  await timeline.labels.first().click();
  await expect(timeline.cardTitle).toBeVisible();
  for (const part of [timeline.labels.first(), timeline.cardTitle])
    expect(await part.evaluate((element) => element.closest('[lang]')!.getAttribute('lang'))).toBe('fr');
  await expect(timeline.element.locator('section').first()).toHaveAttribute('lang', 'de');
});

test('errors are told in the language, too', async ({ site, timeline }) => {
  site.expectComplaint(/404/);
  await site.answer('/nowhere.json', '', { status: 404 });
  await site.openPage('<sourced-timeline src="nowhere.json"></sourced-timeline>', { lang: 'es' });
  await expect(timeline.error).toContainText('respondió con el estado 404: allí no hay nada');
  await expect(timeline.error.getByRole('button', { name: 'Reintentar' })).toBeVisible();
});

for (const width of [1280, 360]) {
  for (const [lang, dir] of [
    ['ar', 'rtl'],
    ['de', 'ltr'],
    ['ja', 'ltr'],
  ] as const) {
    test(`in "${lang}" nothing sticks out at ${width} px, and axe finds nothing`, async ({ page, site, timeline }) => {
      await page.setViewportSize({ width, height: 800 });
      await site.openPage(FLAGSHIP, { lang, dir });
      await shown(timeline);
      await timeline.select('ceasefire-collapses');
      await expect(timeline.cardTitle).toBeVisible();
      await timeline.atRest();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const { violations } = await axeOn(page).include('sourced-timeline').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    });
  }
}
