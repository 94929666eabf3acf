/** What is wrong with a document, told in the language of the interface; and that no state of the element says anything in English there. */
import { readFileSync } from 'node:fs';
import { loadDiagnosticMessages } from '../src/document/translations.ts';
import { parseDocument } from '../src/document/parse.ts';
import { detailsEn } from '../src/language/details-en.ts';
import { en } from '../src/language/en.ts';
import { findingEn } from '../src/language/finding-en.ts';
import { loadMessages } from '../src/language/languages.ts';
import { axeOn } from './axe.harness.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];
const MISTAKEN = '<sourced-timeline src="data/with-mistakes.json"></sourced-timeline>';
const mistaken = readFileSync('data/with-mistakes.json', 'utf8');
const isRightToLeft = (lang: string): boolean => lang === 'ar' || lang === 'he';

const asked = (requests: readonly string[]): readonly string[] =>
  requests.map((url) => /sourced-timeline-diagnostics-(..)\.js$/.exec(url)?.[1]).filter((name) => name !== undefined);

const shown = async (timeline: Timeline): Promise<void> => {
  await expect(timeline.labels.first()).toBeVisible();
  await timeline.complete();
};

const openList = async (timeline: Timeline): Promise<void> => {
  await shown(timeline);
  await timeline.element.locator('details.problems summary').click();
  await expect(timeline.problems).toHaveCount(18);
};

for (const lang of LANGUAGES) {
  test(`mistakes are told in "${lang}", each with its place and a remedy, and to the page in English`, async ({
    page,
    site,
    timeline,
  }) => {
    await site.openPage(MISTAKEN, { lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' });
    await openList(timeline);
    const expected = parseDocument(mistaken, await loadDiagnosticMessages(lang)).diagnostics;
    const inEnglish = parseDocument(mistaken).diagnostics;
    const told = await timeline.problems.allTextContents();
    for (const [index, { where, message, remedy }] of expected.entries()) {
      for (const words of [where, message, remedy]) expect(told[index]).toContain(words);
      expect(told[index]).not.toContain(inEnglish[index]!.message);
    }
    expect(asked(site.requests)).toEqual([lang]);
    const events = await timeline.told();
    expect(events).toEqual([expect.objectContaining({ type: 'load', diagnostics: 18 })]);
    const { violations } = await axeOn(page).include('sourced-timeline').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  });
}

test('the words come only when there is something to say, and in English none come', async ({ site, timeline }) => {
  await site.openPage(MISTAKEN);
  await openList(timeline);
  expect(asked(site.requests)).toEqual([]);
  await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>', { lang: 'de' });
  await shown(timeline);
  expect(asked(site.requests)).toEqual([]);
});

test('where everything was kept it is a quiet note, which opens like the other', async ({ site, timeline }) => {
  const document = { title: 'A form', events: [{ id: 'a', title: 'It', date: '2025', Timestamp: '3/5/2025' }] };
  await site.openPage('<sourced-timeline></sourced-timeline>');
  await timeline.give(JSON.stringify(document));
  await shown(timeline);
  const summary = timeline.element.locator('details.problems summary');
  await expect(summary).toHaveText('1 note on this timeline’s data');
  const alarm = await summary.evaluate((element) => {
    const { color } = getComputedStyle(element);
    element.parentElement!.classList.remove('kept');
    const red = getComputedStyle(element).color;
    element.parentElement!.classList.add('kept');
    return color === red;
  });
  expect(alarm).toBe(false);
  await summary.click();
  await expect(timeline.problems).toContainText('Timestamp');
  await timeline.set({ locale: 'de' });
  await expect(summary).toHaveText('1 Hinweis zu den Daten dieser Zeitleiste');
  await timeline.give(JSON.stringify({ ...document, events: [...document.events, { id: 'b', title: 'No date' }] }));
  await expect(summary).toHaveText('2 Probleme in den Daten dieser Zeitleiste');
});

test('where the words cannot be had, the mistakes are told in English and marked as such', async ({
  page,
  site,
  timeline,
}) => {
  site.expectComplaint(/Failed to load resource/);
  await page.route('**/sourced-timeline-diagnostics-he.js', (route) => route.abort());
  await site.openPage(MISTAKEN, { lang: 'he', dir: 'rtl' });
  await openList(timeline);
  await expect(timeline.problems.first()).toContainText('“langauge” is not known');
  const list = timeline.element.locator('details.problems ol');
  await expect(list).toHaveAttribute('lang', 'en');
  expect(await list.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
});

test('they follow the language when it changes', async ({ site, timeline }) => {
  await site.openPage(MISTAKEN, { lang: 'de' });
  await openList(timeline);
  await expect(timeline.problems.first()).toContainText('ist unbekannt');
  await timeline.set({ locale: 'zh' });
  await expect(timeline.problems.first()).toContainText('无法识别');
  await timeline.set({ locale: 'en' });
  await expect(timeline.problems.first()).toContainText('is not known');
});

test('of very many the heading says how many there are, and the list is opened in steps', async ({
  site,
  timeline,
}) => {
  const events = Array.from({ length: 340 }, (_, n) => ({ id: `e${n}`, title: `Event ${n}`, date: '2025-02-31' }));
  await site.answer('/wrong.json', { events: [...events, { id: 'good', title: 'Good', date: '2025-02-28' }] });
  await site.openPage('<sourced-timeline src="wrong.json"></sourced-timeline>');
  await shown(timeline);
  const list = timeline.element.locator('details.problems');
  await expect(list.locator('summary')).toContainText('340');
  await list.locator('summary').click();
  await expect(timeline.problems).toHaveCount(50);
  const more = list.getByRole('button', { name: /^Show 50 more/ });
  await more.click();
  await expect(timeline.problems).toHaveCount(100);
  await more.click();
  await more.click();
  // Those that are told in detail, and what is said of the rest.
  await list.getByRole('button', { name: /^Show 1 more/ }).click();
  await expect(timeline.problems).toHaveCount(201);
  await expect(timeline.problems.last()).toContainText('140');
  await expect(list.getByRole('button')).toHaveCount(0);
});

test('a date reads from left to right in an Arabic sentence', async ({ page, site, timeline }) => {
  await site.openPage(MISTAKEN, { lang: 'ar', dir: 'rtl' });
  await openList(timeline);
  const remedy = timeline.problems.filter({ hasText: '18 March 2025' }).locator('.remedy');
  await expect(remedy).toContainText('2025-03-18');
  /** Where the year and the day of the date stand on the screen. */
  const [year, day] = await remedy.evaluate((element) => {
    const node = [...element.childNodes].find((child) => child.textContent!.includes('2025-03-18'))!;
    const from = node.textContent!.indexOf('2025-03-18');
    return [0, 8].map((offset) => {
      const range = document.createRange();
      range.setStart(node, from + offset);
      range.setEnd(node, from + offset + 2);
      return range.getBoundingClientRect().x;
    });
  });
  expect(year).toBeLessThan(day!);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

/** All phrases of an object of them that are plain text. */
const phrasesIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(phrasesIn)
      : [];

/** What is said or shown: texts, and names of what has none. */
const saidBy = (timeline: Timeline): Promise<readonly string[]> =>
  timeline.element.evaluate((element) => {
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'])
          said.push(node.getAttribute(name) ?? '');
      } else if (node.parentElement?.localName !== 'style') said.push(node.textContent!);
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });

for (const lang of ['ar', 'de']) {
  test(`in "${lang}" no phrase of English is left in any part of the interface`, async ({ page, site, timeline }) => {
    const words = await loadMessages(lang);
    const own = new Set(phrasesIn(words));
    const english = new Set(phrasesIn([en, detailsEn, findingEn]).filter((phrase) => !own.has(phrase)));
    expect(english.size).toBeGreaterThan(100);
    const found = new Set<string>();
    const look = async (): Promise<void> => {
      for (const text of await saidBy(timeline)) if (english.has(text)) found.add(text);
    };
    const { finding, details } = words as Required<typeof words>;
    const press = (name: string) => timeline.element.getByRole('button', { name, exact: true }).first().click();

    await site.openPage('<sourced-timeline src="data/gaza-ceasefire.json"></sourced-timeline>', {
      lang,
      dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    });
    await shown(timeline);
    await look();
    await timeline.select('ceasefire-collapses');
    await expect(timeline.cardTitle).toBeVisible();
    await look();
    await page.keyboard.press('Escape');
    for (const name of [finding.search.button, finding.table.button, finding.filters.button]) {
      await press(name);
      await look();
      await page.keyboard.press('Escape');
    }
    await press(details.known.button);
    await look();
    await timeline.labels.first().focus();
    await page.keyboard.press('?');
    await expect(timeline.element.getByText(finding.keys.heading, { exact: true })).toBeVisible();
    await look();
    expect([...found]).toEqual([]);
  });
}

test.describe('attributes that cannot be met', () => {
  const src = 'src="data/gaza-ceasefire.json"';
  const toldOf = async (timeline: Timeline): Promise<readonly string[]> => {
    await timeline.element.locator('details.problems summary').click();
    return (await timeline.problems.allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim());
  };

  test('are told with what was meant, and the timeline is drawn without them', async ({ page, site, timeline }) => {
    const wrong = 'time-zone="Europe/Lodnon" calendar="aztec" orientation="sideways" story="march-cal"';
    site.expectComplaint(/aztec/);
    await site.openPage(`<sourced-timeline ${src} locale="english please" ${wrong}></sourced-timeline>`);
    await timeline.drawn();
    expect(await toldOf(timeline)).toEqual([
      expect.stringContaining('locale This is not a language tag.'),
      'time-zone This is not a time zone. Did you mean “Europe/London”?',
      expect.stringContaining('calendar This is not one of the words that stand here. Write one of buddhist,'),
      'orientation This is not one of the words that stand here. Write one of auto, horizontal, vertical, or remove it.',
      'step 1 “march-cal” No event that is shown has the id “march-cal”. Did you mean “march-call”?',
    ]);
    await expect(timeline.element.locator('.scale').first()).toContainText('times in UTC');
    await expect(timeline.element.getByRole('button', { name: 'Story', exact: true })).toHaveCount(0);
    const { violations } = await axeOn(page).include('sourced-timeline').analyze();
    expect(violations).toEqual([]);
  });

  test('are told in the language of the interface, and no more once they are right', async ({ site, timeline }) => {
    await site.openPage(`<sourced-timeline ${src} time-zone="London"></sourced-timeline>`, { lang: 'fr' });
    await timeline.element.locator('details.problems').waitFor();
    expect((await toldOf(timeline))[0]).toMatch(/^time-zone On attend ici un fuseau horaire.*Europe\/London/);
    await timeline.set({ timeZone: 'Europe/London' });
    await expect(timeline.element.locator('details.problems')).toHaveCount(0);
  });
});
