/**
 * The core: what must hold in every engine. In: a test that has a stage. Out: the steps, registered as tests; the same ones whichever
 * engine runs them and however it is driven. All pages stand under the strict policy, and none may complain.
 */
import { dense, small } from '../documents.ts';
import { expect, flagship, inTime } from '../timeline.harness.ts';
import type { CoreTest } from './core-test.ts';
import type { Stage } from './stage.ts';

const COLLAPSE = '[part~="event-label"][title="The ceasefire collapses"]';
const CARD_TITLE = '[part~="card"] h3';

const button = (name: string): string => `[part~="toolbar"] [aria-label="${name}"]`;

/** Gives the element a document that is made up for the test. */
const give = async (stage: Stage, data: unknown): Promise<void> => {
  await stage.open('empty');
  await stage.ask((element, document) => void Object.assign(element, { data: document }), data);
  await stage.drawn();
};

/** What the page looks like, by a class of its style sheet. Where that is narrow, the part that stands upright has come. */
const setPage = async (stage: Stage, look: string): Promise<void> => {
  await stage.ask((_, name) => void (document.documentElement.className = name), look);
  if (look === 'narrow') await expect.poll(() => stage.boxes('.upright')).toHaveLength(1);
  await stage.atRest();
};

/** Labels that are not whole; what ends in an ellipsis by design may be left out. */
const cutLabels = (stage: Stage, but = ':not(*)'): Promise<readonly (string | null)[]> =>
  stage.ask(
    (element, left) =>
      [...element.shadowRoot!.querySelectorAll('.label:has([part~="event-label"])')]
        .filter((label) => {
          const ends = [...label.querySelectorAll(':scope > :not(.who), .who > *')]
            .filter((child) => !child.matches(left))
            .map((child) => child.getBoundingClientRect().right);
          const isWider = label.scrollWidth > label.clientWidth + 1 && !label.querySelector(left);
          return isWider || Math.max(...ends) > label.getBoundingClientRect().right + 0.5;
        })
        .map((one) => one.textContent),
    but,
  );

/** How far the timeline stands out of its place to the right, in px. */
const overhangPx = (stage: Stage): Promise<number> => stage.ask((element) => element.scrollWidth - element.clientWidth);

const scrolled = (stage: Stage): Promise<number> => stage.ask(() => scrollY);

/** Where an event's label begins on the screen, by the title that it has in Arabic. */
const leftOf = async (stage: Stage, title: string): Promise<number> =>
  (await stage.box(`[part~="event-label"][title="${title}"]`)).x;

const focusEvents = (stage: Stage): Promise<void> =>
  stage.ask((element) => element.shadowRoot!.querySelector<HTMLElement>('.labels [tabindex="0"]')!.focus());

export function describeCore(test: CoreTest): void {
  test.describe('what it shows', () => {
    test('a document from an address: axis, labels, sources, and ink on the canvas', async ({ stage }) => {
      await stage.show('flagship');
      expect(await stage.texts('[part~="axis-tick"]')).toEqual(expect.arrayContaining(['March 2025', '17', '31']));
      expect(await stage.texts('[part~="event-label"]')).toContain('The ceasefire collapses');
      expect(await stage.texts('[part~="source-link"]')).toContain('Dunya News');
      const [canvas] = await stage.boxes('.drawing > canvas');
      expect(canvas!.width).toBeGreaterThan(800);
      await expect.poll(() => stage.pixelsOf(0x1a, 0x1a, 0x18)).toBeGreaterThan(200);
    });

    test('labels whole, as wide as they were measured; and nothing overhangs, on a telephone either', async ({
      stage,
    }) => {
      await stage.show('flagship');
      expect(await cutLabels(stage)).toEqual([]);
      expect(await overhangPx(stage)).toBe(0);
      await setPage(stage, 'narrow');
      expect(await overhangPx(stage)).toBe(0);
    });

    test('titles, dates and sources whole where the page spaces its letters and words', async ({ stage }) => {
      await stage.show('flagship');
      const { width } = await stage.box(COLLAPSE);
      await setPage(stage, 'spaced');
      await expect.poll(async () => (await stage.box(COLLAPSE)).width).toBeGreaterThan(width * 1.1);
      await stage.atRest();
      expect(await cutLabels(stage, '.more')).toEqual([]);
      expect(await overhangPx(stage)).toBe(0);
    });

    test('a list in the light DOM, taken over', async ({ stage }) => {
      await stage.show('list');
      expect(await stage.texts('[part~="event-label"]')).toEqual(['It collapses', 'They meet']);
      expect(await stage.texts('[part~="source-link"]')).toEqual(['The Bulletin', 'The Gazette']);
      expect(await stage.ask((element) => element.querySelector('ol')!.checkVisibility())).toBe(false);
    });

    test('the property data, and what is wrong with it', async ({ stage }) => {
      await give(stage, { ...small('Given'), langauge: 'en' });
      expect(await stage.texts('[part~="event-label"]')).toEqual(['Given: the first', 'Given: the second']);
      await expect
        .poll(() => stage.ask((element) => element.shadowRoot!.textContent))
        .toContain('Did you mean “language”?');
    });

    test('ten thousand events, read by a worker', async ({ stage }) => {
      await give(stage, JSON.stringify(dense(10_000)));
      await expect.poll(() => stage.ask((element) => element.shadowRoot!.textContent)).toContain('10,000 events');
      await stage.atRest();
      expect((await stage.boxes('[part~="event-label"]')).length).toBeGreaterThan(4);
      expect(await stage.ask((element) => element.shadowRoot!.querySelectorAll('*').length)).toBeLessThan(300);
    });

    test('the colours that the page gives it, and its dark and light', async ({ stage }) => {
      await stage.show('flagship');
      expect(await stage.pixelsOf(0, 200, 0)).toBe(0);
      await setPage(stage, 'green');
      await expect.poll(() => stage.pixelsOf(0, 200, 0)).toBeGreaterThan(20);
      await setPage(stage, 'dark');
      await expect.poll(() => stage.pixelsOf(0xec, 0xea, 0xe4)).toBeGreaterThan(200);
      expect(await stage.style(COLLAPSE, 'color')).toBe('rgb(236, 234, 228)');
      expect(await stage.pixelsOf(0x1a, 0x1a, 0x18)).toBe(0);
    });
  });

  test.describe('the mouse', () => {
    test.beforeEach(async ({ stage }) => {
      await stage.show('flagship');
    });

    test('wheel scrolls the page, and leaves the timeline alone', async ({ stage }) => {
      const before = await stage.viewport();
      await stage.driver.wheel(await stage.paper(0.5), { x: 0, y: 200 });
      await expect.poll(() => scrolled(stage)).toBeGreaterThan(0);
      expect(await stage.viewport()).toEqual(before);
    });

    test('wheel with Ctrl zooms about the pointer, and the page stays', async ({ stage }) => {
      const before = await stage.viewport();
      const under = before.start + 0.25 * before.duration;
      const at = await stage.paper(0.25);
      await stage.driver.wheel(at, { x: 0, y: -120 }, 'Control');
      await expect.poll(async () => (await stage.viewport()).duration).toBeLessThan(before.duration * 0.8);
      const { start, duration } = await stage.viewport();
      const { x, width } = await stage.area();
      expect(Math.abs(x + ((under - start) / duration) * width - at.x)).toBeLessThan(1.5);
      expect(await scrolled(stage)).toBe(0);
      await stage.driver.wheel(at, { x: 0, y: 120 }, 'Control');
      await expect.poll(async () => (await stage.viewport()).duration).toBeGreaterThan(duration * 1.2);
    });

    test('wheel zooms in and out by itself where the host gives it to the timeline', async ({ stage }) => {
      await stage.ask((element) => element.setAttribute('wheel', 'zoom'));
      const before = await stage.viewport();
      const at = await stage.paper(0.5);
      await stage.driver.wheel(at, { x: 0, y: -120 });
      await expect.poll(async () => (await stage.viewport()).duration).toBeLessThan(before.duration * 0.9);
      const { duration } = await stage.viewport();
      await stage.driver.wheel(at, { x: 0, y: 120 });
      await expect.poll(async () => (await stage.viewport()).duration).toBeGreaterThan(duration * 1.1);
      expect(await scrolled(stage)).toBe(0);
    });

    test('wheel sideways pans by as many px as it turns', async ({ stage }) => {
      const before = await stage.viewport();
      await stage.driver.wheel(await stage.paper(0.5), { x: 120, y: 0 });
      await expect.poll(async () => (await stage.viewport()).start).toBeGreaterThan(before.start);
      const after = await stage.viewport();
      expect(after.duration).toBe(before.duration);
      expect(await stage.movedPx(before, after)).toBeCloseTo(120, 3);
    });

    test('drags: what was under it stays under it', async ({ stage }) => {
      const before = await stage.viewport();
      const [from, to] = [await stage.paper(0.6), await stage.paper(0.4)];
      await stage.driver.drag(from, to);
      await expect
        .poll(async () => Math.abs((await stage.movedPx(before, await stage.viewport())) - (from.x - to.x)))
        .toBeLessThan(1);
      expect((await stage.viewport()).duration).toBe(before.duration);
    });

    test('that ends a drag on an event selects nothing; a click does', async ({ stage }) => {
      const { x, y } = await stage.box(COLLAPSE);
      const from = { x: x + 10, y: y + 10 };
      await stage.driver.drag(from, { x: from.x + 80, y: from.y });
      await stage.atRest();
      expect(await stage.boxes('[part~="card"]')).toEqual([]);
      await stage.click(COLLAPSE);
      await expect.poll(() => stage.texts(CARD_TITLE)).toEqual(['The ceasefire collapses']);
    });

    test('zooms and shows everything by the buttons', async ({ stage }) => {
      const before = await stage.viewport();
      await stage.click(button('Zoom in'));
      const near = await stage.viewport();
      expect(near.duration).toBeCloseTo(before.duration / 2, -3);
      await stage.click(button('Zoom out'));
      expect((await stage.viewport()).duration).toBeCloseTo(before.duration, -3);
      await stage.click(button('Show everything'));
      expect((await stage.viewport()).duration).toBeGreaterThan(before.duration);
      await stage.click(button('Back to the opening view'));
      expect(await stage.viewport()).toEqual(before);
    });

    test('opens a cluster, and one of its events', async ({ stage }) => {
      await give(stage, dense(500));
      await stage.driver.click(await stage.findCluster());
      await expect.poll(() => stage.boxes('[part~="card"] li')).not.toEqual([]);
      await stage.atRest();
      const [first] = await stage.texts('[part~="card"] li');
      await stage.click('[part~="card"] li button');
      await expect.poll(() => stage.texts(CARD_TITLE)).toHaveLength(1);
      const [title] = await stage.texts(CARD_TITLE);
      expect(first).toContain(title);
    });
  });

  test.describe('the card', () => {
    test('says what, when and who says so, with links to the words; Escape goes back', async ({ stage }) => {
      await stage.show('flagship');
      await stage.click(COLLAPSE);
      await expect.poll(() => stage.focused()).toBe('The ceasefire collapses');
      const [said] = await stage.texts('[part~="card"]');
      expect(said).toContain('Tuesday, 18 March 2025');
      const collapse = flagship.events.find(({ id }) => id === 'ceasefire-collapses')!;
      const quotes = (collapse.citations ?? []).flatMap(({ quote }) => quote?.exact ?? []);
      expect((await stage.texts('[part~="quote"]')).toSorted()).toEqual(quotes.toSorted());
      const links = await stage.ask((element) =>
        [...element.shadowRoot!.querySelectorAll('[part~="citation"] a[part~="source-link"]')].map((link) =>
          link.getAttribute('href'),
        ),
      );
      expect(links.length).toBeGreaterThan(2);
      for (const link of links) expect(link).toMatch(/^https:.*#:~:text=/);
      await stage.press('Escape');
      await expect.poll(() => stage.boxes('[part~="card"]')).toEqual([]);
      await expect.poll(() => stage.focused()).toBe('The ceasefire collapses');
    });

    test('stands beside the drawing where there is room, and within the page where there is none', async ({
      stage,
    }) => {
      await stage.show('flagship');
      await stage.click(COLLAPSE);
      await expect.poll(() => stage.boxes('[part~="card"]')).toHaveLength(1);
      await stage.atRest();
      const [card, drawing] = [await stage.box('[part~="card"]'), await stage.area()];
      expect(card.x).toBeGreaterThanOrEqual(drawing.x + drawing.width);
      await setPage(stage, 'narrow');
      expect((await stage.box('[part~="card"]')).y).toBeGreaterThanOrEqual((await stage.area()).y + 100);
      expect(await overhangPx(stage)).toBe(0);
    });
  });

  test.describe('the keyboard', () => {
    test.beforeEach(async ({ stage }) => {
      await stage.show('flagship');
    });

    test('comes in by Tab, through the buttons, to the events and the source of one', async ({ stage }) => {
      await stage.ask(() => document.querySelector('a')!.focus());
      const [first] = await stage.ask((element) =>
        [...element.shadowRoot!.querySelectorAll('[part~="event-label"]')].map((label) => label.getAttribute('title')!),
      );
      const passed: string[] = [];
      while (passed.at(-1) !== first && passed.length < 20) {
        await stage.press('Tab');
        passed.push(await stage.focused());
      }
      expect(passed.at(-1)).toBe(first);
      expect(passed).toEqual(expect.arrayContaining(['Previous event', 'Zoom in', 'Show everything']));
      await stage.press('Tab');
      expect(await stage.focused()).toBe((await stage.texts('[part~="source-link"]'))[0]);
    });

    test('walks from the first event to the last, and opens it', async ({ stage }) => {
      await focusEvents(stage);
      await stage.press('Home');
      expect(await stage.focused()).toBe(inTime[0]);
      await stage.press('ArrowRight');
      expect(await stage.focused()).toBe(inTime[1]);
      await stage.press('ArrowLeft', 'End');
      expect(await stage.focused()).toBe(inTime.at(-1));
      await stage.press('Enter');
      await expect.poll(() => stage.texts(CARD_TITLE)).toEqual([inTime.at(-1)]);
    });

    test('pans and zooms, and the page stays', async ({ stage }) => {
      await focusEvents(stage);
      const before = await stage.viewport();
      await stage.press('Shift+ArrowRight');
      const panned = await stage.viewport();
      expect(panned.start - before.start).toBeCloseTo(before.duration / 5, -3);
      await stage.press('+');
      expect((await stage.viewport()).duration).toBeCloseTo(before.duration / Math.SQRT2, -3);
      await stage.press('-', 'PageUp');
      const back = await stage.viewport();
      expect(back.duration).toBeCloseTo(before.duration, -3);
      expect(back.start).toBeLessThan(before.start);
      await stage.press('0');
      expect((await stage.viewport()).duration).toBeGreaterThan(before.duration);
      expect(await scrolled(stage)).toBe(0);
    });

    test('begins a story, steps through it, and ends it', async ({ stage }) => {
      const titleOf = (id: string): string => flagship.events.find((event) => event.id === id)!.title;
      await focusEvents(stage);
      await stage.press('s');
      await expect.poll(() => stage.texts(CARD_TITLE)).toEqual([titleOf(flagship.story![0]!)]);
      await stage.press('ArrowRight');
      await expect.poll(() => stage.texts(CARD_TITLE)).toEqual([titleOf(flagship.story![1]!)]);
      expect(await stage.texts('[part~="story"]')).toEqual([expect.stringContaining('2 of 7')]);
      await stage.press('Escape');
      await expect.poll(() => stage.boxes('[part~="card"]')).toEqual([]);
    });

    test('shows where it is', async ({ stage }) => {
      await stage.ask(() => document.querySelector('a')!.focus());
      await stage.press('Tab');
      expect(await stage.style(':focus', 'outline-style')).toBe('solid');
    });
  });

  test.describe('finding one’s way', () => {
    test.beforeEach(async ({ stage }) => {
      await stage.show('flagship');
      await focusEvents(stage);
    });

    test('searches by a key: hits are counted, Enter opens one, Escape leads to it', async ({ stage }) => {
      await stage.press('/');
      await expect.poll(() => stage.focused()).toBe('Search');
      await stage.press('s', 'y', 'r', 'i', 'a');
      await expect.poll(() => stage.texts('.search-count')).toEqual([expect.stringMatching(/^\d+ of 19 events$/)]);
      await stage.press('Enter');
      await expect.poll(() => stage.texts('.search-count')).toEqual([expect.stringMatching(/^\d+ of \d+$/)]);
      await expect.poll(() => stage.boxes('[part~="card"]')).toHaveLength(1);
      await stage.press('Escape');
      await expect.poll(() => stage.boxes('[part~="search"]')).toEqual([]);
      const [found] = await stage.texts(CARD_TITLE);
      await expect.poll(() => stage.focused()).toBe(found);
    });

    test('lists all events by a key, in the order of time; a press opens one', async ({ stage }) => {
      await stage.press('l');
      await expect.poll(() => stage.focused()).toBe('19 events in the order of time');
      expect(await stage.texts('[part~="table"] tbody th .action')).toEqual(inTime);
      await stage.press('Tab', 'Enter');
      await expect.poll(() => stage.texts(CARD_TITLE)).toEqual([inTime[0]]);
    });

    test('lists the keys by a key', async ({ stage }) => {
      await stage.press('?');
      await expect.poll(() => stage.texts('[part~="keys"] dt')).toContain('Escape');
      await stage.press('Escape');
      await expect.poll(() => stage.boxes('[part~="keys"]')).toEqual([]);
    });
  });

  test.describe('from right to left', () => {
    test('what is later stands farther left, and the words are Arabic', async ({ stage }) => {
      await stage.show('arabic');
      expect(await stage.ask((element) => element.shadowRoot!.querySelector('[part~="toolbar"]')!.ariaLabel)).toMatch(
        /\p{Script=Arabic}/u,
      );
      expect(await leftOf(stage, 'محادثات في الكرملين')).toBeLessThan(await leftOf(stage, 'انهيار وقف إطلاق النار'));
      expect(await overhangPx(stage)).toBe(0);
    });

    test('the left arrow goes to what comes later; a drag takes the paper along; the card stands at the left', async ({
      stage,
    }) => {
      await stage.show('arabic');
      await focusEvents(stage);
      await stage.press('Home');
      const first = await stage.focused();
      await stage.press('ArrowLeft');
      const second = await stage.focused();
      expect(second).not.toBe(first);
      await stage.press('ArrowRight');
      expect(await stage.focused()).toBe(first);
      const before = await stage.viewport();
      const [from, to] = [await stage.paper(0.4), await stage.paper(0.6)];
      await stage.driver.drag(from, to);
      await expect
        .poll(async () => Math.abs((await stage.movedPx(before, await stage.viewport())) - (to.x - from.x)))
        .toBeLessThan(1);
      // The paper took the focus.
      await focusEvents(stage);
      await stage.press('Enter');
      await expect.poll(() => stage.boxes('[part~="card"]')).toHaveLength(1);
      await stage.atRest();
      const card = await stage.box('[part~="card"]');
      expect(card.x + card.width).toBeLessThanOrEqual((await stage.area()).x);
    });
  });
}
