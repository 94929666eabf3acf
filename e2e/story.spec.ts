/** A story is told: by buttons, keys, fingers and by itself; and what plays stops at once when it is touched. */
import type { Locator, Page } from '@playwright/test';
import { readingMs } from '../src/view/reading-time.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { axeOn } from './axe.harness.ts';
import { expect, flagship, inTime, frameByFrame, STRICT_POLICY, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { Site } from './site.harness.ts';

const told = flagship.story!.map((id) => flagship.events.find((event) => event.id === id)!);
const titles = told.map(({ title }) => title);

const opening = (timeline: Timeline): Locator => timeline.element.getByRole('button', { name: 'Story', exact: true });
const bar = (timeline: Timeline): Locator => timeline.element.getByRole('group', { name: 'Story', exact: true });
const inBar = (timeline: Timeline, name: string): Locator => bar(timeline).getByRole('button', { name, exact: true });

/** Which step is shown: its number, and the event of the card. */
const expectStep = async (timeline: Timeline, step: number, of: readonly string[] = titles): Promise<void> => {
  await expect(bar(timeline)).toContainText(`${step} of ${of.length}`);
  await expect(timeline.cardTitle).toHaveText(of[step - 1]!);
};

const show = async (page: Page, timeline: Timeline): Promise<void> => {
  await page.goto('/');
  await timeline.drawn();
  await expect(opening(timeline)).toBeVisible();
};

const begin = async (page: Page, timeline: Timeline): Promise<void> => {
  await show(page, timeline);
  await opening(timeline).click();
  await expectStep(timeline, 1);
  await timeline.atRest();
};

const five = {
  events: ['a', 'b', 'c', 'd', 'e'].map((id, place) => ({
    id,
    title: `Event ${id}`,
    date: `2025-03-0${place + 1}`,
    tags: [place % 2 ? 'odd' : 'even'],
  })),
  story: ['e', 'a', 'b', 'c'],
};
const fiveTold = ['Event e', 'Event a', 'Event b', 'Event c'];

const open = async (site: Site, timeline: Timeline, attributes = '', document: object = five): Promise<void> => {
  await site.answer('/five.json', document);
  await site.openPage(`<sourced-timeline src="five.json" ${attributes}></sourced-timeline>`, { policy: STRICT_POLICY });
  await timeline.drawn();
  // The tools are there.
  await expect(timeline.element.getByRole('button', { name: 'Search' })).toBeVisible();
};

test.describe('by buttons', () => {
  test('it opens on the first event, and goes to the last and back', async ({ page, timeline }) => {
    await begin(page, timeline);
    await expect(opening(timeline)).toHaveAttribute('aria-expanded', 'true');
    for (let step = 2; step <= titles.length; step++) {
      await inBar(timeline, 'Next step').click();
      await expectStep(timeline, step);
      await timeline.atRest();
      expect(await timeline.isInView(titles[step - 1]!), titles[step - 1]).toBe(true);
    }
    await expect(inBar(timeline, 'Next step')).toHaveAttribute('aria-disabled', 'true');
    await inBar(timeline, 'Next step').click({ force: true });
    await expectStep(timeline, titles.length);
    await inBar(timeline, 'Previous step').click();
    await expectStep(timeline, titles.length - 1);
  });

  test('each step is announced once, and told to the page', async ({ page, timeline }) => {
    await show(page, timeline);
    await expect(timeline.element.locator('.announcer')).toHaveText('19 events loaded.');
    await timeline.element.evaluate((element) => {
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(([change]) => void said.push(change!.target.textContent!)).observe(
        element.shadowRoot!.querySelector('.announcer')!,
        { childList: true },
      );
    });
    await opening(timeline).click();
    await expect(timeline.element.locator('.announcer')).toHaveText(`1 of 7: ${titles[0]}`);
    await inBar(timeline, 'Next step').click();
    await expect(timeline.element.locator('.announcer')).toHaveText(`2 of 7: ${titles[1]}`);
    expect(await page.evaluate(() => Object(window).said)).toEqual([`1 of 7: ${titles[0]}`, `2 of 7: ${titles[1]}`]);
    const selected = await page.evaluate(() =>
      Object(window)
        .told.filter(({ type }: { type: string }) => type === 'select')
        .map((event: { selected: string }) => event.selected),
    );
    expect(selected).toEqual(flagship.story!.slice(0, 2));
  });

  test('ended, its card is closed, and the focus is on the event', async ({ page, timeline }) => {
    await begin(page, timeline);
    await inBar(timeline, 'End the story').click();
    await expect(bar(timeline)).toHaveCount(0);
    await expect(timeline.card).toHaveCount(0);
    await expect.poll(() => timeline.focused()).toBe(titles[0]);
    await expect(opening(timeline)).toHaveAttribute('aria-expanded', 'false');
  });

  test('its own button ends it, too, and a page that closes the card', async ({ page, timeline }) => {
    await begin(page, timeline);
    await opening(timeline).click();
    await expect(bar(timeline)).toHaveCount(0);
    await opening(timeline).click();
    await expectStep(timeline, 1);
    await timeline.select(undefined);
    await expect(bar(timeline)).toHaveCount(0);
  });
});

test('a phone that is turned and turned back still shows the told event', async ({ page, timeline }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await begin(page, timeline);
  for (let step = 2; step <= titles.length; step++) {
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, step);
  }
  await timeline.atRest();
  const label = timeline.element.locator('.label.selected');
  for (const [width, height] of [
    [800, 360],
    [360, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(timeline.element.locator('.upright')).toHaveCount(width < 480 ? 1 : 0);
    await timeline.atRest();
    await expect(label).toBeInViewport({ ratio: 0.9 });
    await expectStep(timeline, titles.length);
    if (width > height) continue;
    // Not behind the card, which stands at the foot of the window.
    const [told, card] = await Promise.all([label.boundingBox(), timeline.element.locator('.side').boundingBox()]);
    expect(told!.y + 24).toBeLessThanOrEqual(card!.y);
  }
});

test.describe('by keys', () => {
  test('s begins and ends it, arrows step, Escape ends; the focus is where keys go on from', async ({
    page,
    timeline,
  }) => {
    await show(page, timeline);
    await timeline.focusEvents();
    await timeline.press('s');
    await expectStep(timeline, 1);
    await expect(bar(timeline)).toBeFocused();
    await timeline.press('ArrowRight', 'ArrowRight');
    await expectStep(timeline, 3);
    await timeline.press('ArrowLeft');
    await expectStep(timeline, 2);
    await timeline.press('Escape');
    await expect(bar(timeline)).toHaveCount(0);
    await expect.poll(() => timeline.focused()).toBe(titles[1]);
    await timeline.press('s', 's');
    await expect(bar(timeline)).toHaveCount(0);
  });

  test('arrows step wherever the focus is, but walk the events once it has ended', async ({ page, timeline }) => {
    await begin(page, timeline);
    await timeline.focusEvents();
    await timeline.press('ArrowRight');
    await expectStep(timeline, 2);
    await timeline.press('Escape', 'Home');
    expect(await timeline.focused()).toBe(inTime[0]);
    await timeline.press('ArrowRight');
    expect(await timeline.focused()).toBe(inTime[1]);
  });

  test('in a field they are letters and arrows, and Escape closes the tool before the story', async ({
    page,
    timeline,
  }) => {
    await begin(page, timeline);
    await timeline.press('/');
    const field = timeline.element.getByRole('searchbox');
    await expect(field).toBeFocused();
    await page.keyboard.type('sp');
    await timeline.press('ArrowLeft');
    await expect(field).toHaveValue('sp');
    await expectStep(timeline, 1);
    await timeline.press('Escape');
    await expect(field).toHaveCount(0);
    await expectStep(timeline, 1);
  });

  test('the list of keys has them', async ({ page, timeline }) => {
    await begin(page, timeline);
    await timeline.press('?');
    await expect(timeline.part('keys')).toContainText('tells the story');
  });

  test('from right to left the left arrow goes on, and the bar is told in Arabic', async ({ page, timeline }) => {
    await page.goto('/arabic.html');
    await timeline.element.getByRole('button', { name: 'القصة' }).click();
    await timeline.atRest();
    const arabic = timeline.element.getByRole('group', { name: 'القصة' });
    await expect(arabic).toContainText('1 من 7');
    await timeline.press('ArrowLeft');
    await expect(arabic).toContainText('2 من 7');
    await timeline.press('ArrowRight');
    await expect(arabic).toContainText('1 من 7');
    const [previous, next] = await Promise.all(
      ['الخطوة السابقة', 'الخطوة التالية'].map((name) => arabic.getByRole('button', { name }).boundingBox()),
    );
    expect(next!.x).toBeLessThan(previous!.x);
  });
});

test.describe('by a finger', () => {
  test.use({ hasTouch: true });

  const swipe = async (timeline: Timeline, acrossPx: number, downPx = 0): Promise<void> => {
    const { x, y, width } = (await timeline.cardTitle.boundingBox())!;
    const from = { x: x + width / 2, y: y + 8 };
    await timeline.touch([from, { x: from.x + acrossPx, y: from.y + downPx }]);
  };

  for (const width of [360, 1280]) {
    test(`sideways over the card it steps, up and down it scrolls, at ${width} px`, async ({ page, timeline }) => {
      await page.setViewportSize({ width, height: 760 });
      await begin(page, timeline);
      await swipe(timeline, -110, 10);
      await expectStep(timeline, 2);
      await timeline.atRest();
      await swipe(timeline, 110, -10);
      await expectStep(timeline, 1);
      await timeline.atRest();
      await swipe(timeline, -20);
      await expectStep(timeline, 1);
      const before = await page.evaluate(() => scrollY);
      await swipe(timeline, 10, -160);
      const scrolledPx = () =>
        timeline.element.evaluate(
          (element, from) =>
            [...element.shadowRoot!.querySelectorAll('.side, .card')].reduce(
              (sum, { scrollTop }) => sum + scrollTop,
              scrollY - from,
            ),
          before,
        );
      await expect.poll(scrolledPx).toBeGreaterThan(50);
      await expectStep(timeline, 1);
    });
  }

  test('one swipe is one step, too, where the part was there before the timeline', async ({ page, timeline }) => {
    await begin(page, timeline);
    await timeline.element.evaluate((element: SourcedTimeline) => {
      const later = document.createElement('sourced-timeline');
      later.data = element.data;
      element.replaceWith(later);
    });
    await opening(timeline).click();
    await expectStep(timeline, 1);
    await timeline.atRest();
    await swipe(timeline, -110, 10);
    await expectStep(timeline, 2);
  });

  test('from right to left it goes on to the right', async ({ page, timeline }) => {
    await page.goto('/arabic.html');
    await timeline.element.getByRole('button', { name: 'القصة' }).click();
    await expect(timeline.part('story')).toContainText('1 من 7');
    await timeline.atRest();
    await swipe(timeline, 110);
    await expect(timeline.part('story')).toContainText('2 من 7');
  });

  test('all that is pressed is as large as a finger', async ({ page, timeline }) => {
    await begin(page, timeline);
    for (const button of [opening(timeline), ...(await bar(timeline).getByRole('button').all())]) {
      const { width, height } = (await button.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('by itself', () => {
  /** Begun and playing, under a clock that the test turns. */
  const play = async (page: Page, timeline: Timeline): Promise<void> => {
    await page.clock.install();
    await begin(page, timeline);
    await inBar(timeline, 'Play').click();
    await expect(inBar(timeline, 'Pause')).toBeVisible();
    await timeline.atRest();
  };
  const expectStopped = async (page: Page, timeline: Timeline, step = 1): Promise<void> => {
    await expect(inBar(timeline, 'Play')).toBeVisible();
    await page.clock.fastForward(120_000);
    await timeline.atRest();
    await expectStep(timeline, step);
  };

  test('it stays with each step as long as that takes to be read, and stops at the last', async ({
    page,
    timeline,
  }) => {
    await page.clock.install();
    await begin(page, timeline);
    // Time stands still but for the steps that are taken here, however long those take.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1_000));
    await inBar(timeline, 'Play').click();
    for (let step = 2; step <= titles.length; step++) {
      await page.clock.runFor(readingMs(told[step - 2]!) - 1_000);
      await expectStep(timeline, step - 1);
      await page.clock.runFor(1_100);
      await expectStep(timeline, step);
    }
    await page.clock.runFor(60_000);
    await page.clock.resume();
    await expectStopped(page, timeline, titles.length);
    // Once more, from the beginning.
    await inBar(timeline, 'Play').click();
    await expectStep(timeline, 1);
    await expect(inBar(timeline, 'Pause')).toBeVisible();
  });

  test('p and Space play and pause; Space on a button presses that', async ({ page, timeline }) => {
    await page.clock.install();
    await begin(page, timeline);
    await bar(timeline).focus();
    await timeline.press('p');
    await expect(inBar(timeline, 'Pause')).toBeVisible();
    await timeline.press('p');
    await expect(inBar(timeline, 'Play')).toBeVisible();
    await timeline.press('Space');
    await expect(inBar(timeline, 'Pause')).toBeVisible();
    await timeline.press('Space');
    await expectStopped(page, timeline);
    await inBar(timeline, 'Play').focus();
    await timeline.press('Space');
    await expect(inBar(timeline, 'Pause')).toBeFocused();
    await timeline.press('Enter');
    await expectStopped(page, timeline);
    await inBar(timeline, 'Next step').focus();
    await timeline.press('Space');
    await expectStep(timeline, 2);
  });

  const touches: Readonly<Record<string, (timeline: Timeline, page: Page) => Promise<unknown>>> = {
    'the button that pauses': (timeline) => inBar(timeline, 'Pause').click(),
    'a pointer on the card': async (timeline, page) => {
      await timeline.cardTitle.hover();
      await page.mouse.down();
    },
    'a pointer on the drawing': async (timeline, page) => {
      const { x, y } = await timeline.point();
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    'the wheel': async (timeline, page) => {
      await timeline.cardTitle.hover();
      await page.mouse.wheel(0, 10);
    },
    'a key that does nothing else': (_, page) => page.keyboard.press('Shift'),
    'the key Tab on the button': (_, page) => page.keyboard.press('Tab'),
    'a zoom by its key': (_, page) => page.keyboard.press('+'),
    'the focus, moved inside': (timeline) => timeline.sourceLinks.last().focus(),
    'a page that is hidden': (_, page) =>
      page.evaluate(() => void document.dispatchEvent(new Event('visibilitychange'))),
  };
  for (const [touch, happens] of Object.entries(touches)) {
    test(`it stops at once for ${touch}`, async ({ page, timeline }) => {
      await play(page, timeline);
      await happens(timeline, page);
      await expectStopped(page, timeline);
    });
  }

  test('it stops where the page selects another event, and goes on from the place of the story', async ({
    page,
    timeline,
  }) => {
    await play(page, timeline);
    await timeline.select('icc-warrants');
    await expect(timeline.cardTitle).toHaveText('ICC warrants for Netanyahu and Gallant');
    await expect(inBar(timeline, 'Play')).toBeVisible();
    await expect(bar(timeline)).toContainText('1 of 7');
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, 2);
  });

  test('an arrow steps, and then it waits', async ({ page, timeline }) => {
    await play(page, timeline);
    await timeline.press('ArrowRight');
    await expectStopped(page, timeline, 2);
  });

  test('an element that is taken out of the page goes on with nothing', async ({ page, timeline }) => {
    await play(page, timeline);
    const selected = await timeline.element.evaluate(async (element: SourcedTimeline) => {
      element.remove();
      await new Promise(requestAnimationFrame);
      return element.selected;
    });
    await page.clock.fastForward(120_000);
    expect(selected).toBe(told[0]!.id);
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    test(`a line shows how far it is, and the axis ${reducedMotion === 'reduce' ? 'jumps' : 'flies'}, with motion ${reducedMotion}`, async ({
      page,
      timeline,
    }) => {
      await page.emulateMedia({ reducedMotion });
      await page.clock.install();
      await begin(page, timeline);
      const easing = async (): Promise<unknown> =>
        timeline.element
          .locator('.story-progress')
          .evaluate((line) => line.getAnimations().map(({ effect }) => effect!.getTiming().easing));
      expect(await easing()).toEqual([]);
      await inBar(timeline, 'Play').click();
      await expect.poll(easing).toEqual([reducedMotion === 'reduce' ? 'steps(5)' : 'linear']);
      await inBar(timeline, 'Pause').click();
      await expect.poll(easing).toEqual([]);
      const seen = await frameByFrame(page, () =>
        timeline.element.evaluate(async (element: SourcedTimeline) => {
          const starts = new Set<number>();
          element.addEventListener('timeline-viewport-change', ({ viewport }) => starts.add(viewport.start));
          element.shadowRoot!.querySelector<HTMLElement>('.story-bar [aria-label="Next step"]')!.click();
          await new Promise((done) => setTimeout(done, 1_000));
          return starts.size;
        }),
      );
      // Its mark, then its label.
      if (reducedMotion === 'reduce') expect(seen).toBeLessThanOrEqual(2);
      else expect(seen).toBeGreaterThan(3);
    });
  }
});

test.describe('which events', () => {
  test('those of the document, in the order of telling, under the strict policy', async ({ site, timeline }) => {
    await open(site, timeline);
    await opening(timeline).click();
    await expectStep(timeline, 1, fiveTold);
    for (let step = 2; step <= 4; step++) {
      await inBar(timeline, 'Next step').click();
      await expectStep(timeline, step, fiveTold);
    }
  });

  test('those of the attribute before them; what is unknown is left out, and an empty one tells no story', async ({
    site,
    timeline,
  }) => {
    await open(site, timeline, 'story="d nobody b"');
    await opening(timeline).click();
    await expectStep(timeline, 1, ['Event d', 'Event b']);
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, 2, ['Event d', 'Event b']);
    await timeline.element.evaluate((element: SourcedTimeline) => (element.story = ''));
    await expect(bar(timeline)).toHaveCount(0);
    await expect(opening(timeline)).toHaveCount(0);
    await timeline.element.evaluate((element) => element.removeAttribute('story'));
    await opening(timeline).click();
    await expectStep(timeline, 1, fiveTold);
  });

  test('none, no button and no key', async ({ site, timeline }) => {
    await open(site, timeline, '', { events: five.events });
    await expect(opening(timeline)).toHaveCount(0);
    await timeline.focusEvents();
    await timeline.press('s');
    await expect(timeline.card).toHaveCount(0);
  });

  test('a step to no event is told of, and the others are kept', async ({ site, timeline }) => {
    await open(site, timeline, '', { ...five, story: ['a', 'bb', 'c'] });
    await expect(timeline.problems).toContainText(['No event that is shown has the id “bb”. The step is left out.']);
    await opening(timeline).click();
    await expectStep(timeline, 1, ['Event a', 'Event c']);
  });

  test('what filters leave: the others are stepped over, and not counted', async ({ site, timeline }) => {
    await open(site, timeline);
    await opening(timeline).click();
    await timeline.press('f');
    await timeline.element.getByRole('button', { name: 'even: 3 events' }).click();
    await expect(bar(timeline)).toContainText('1 of 3');
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, 2, ['Event e', 'Event a', 'Event c']);
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, 3, ['Event e', 'Event a', 'Event c']);
  });

  test('where its event is filtered away, the bar stands above the drawing, and leads on', async ({
    site,
    timeline,
  }) => {
    await open(site, timeline);
    await opening(timeline).click();
    await timeline.press('f');
    await timeline.element.getByRole('button', { name: 'odd: 2 events' }).click();
    await expect(timeline.card).toHaveCount(0);
    await inBar(timeline, 'Next step').click();
    await expectStep(timeline, 1, ['Event b']);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, path] of [
    [1280, '/'],
    [768, '/'],
    [360, '/'],
    [360, '/arabic.html'],
  ] as const) {
    test(`axe finds nothing while it is told, ${colorScheme}, ${width} px, ${path}`, async ({ page, timeline }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await expect(timeline.labels.first()).toBeVisible();
      await timeline.complete();
      await timeline.element.locator('.story-open').click();
      await expect(timeline.part('story')).toBeVisible();
      await timeline.element.locator('.story-play').click();
      await timeline.atRest();
      const { violations } = await axeOn(page)
        .include('sourced-timeline')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      // Axe may take as long as the story needs for a step: it waits while it is measured. Not by the mouse: where the button goes on with the story, its driver scrolls the page.
      await timeline.element.locator('.story-play').dispatchEvent('click');
      await timeline.atRest();
      const overhangPx = await timeline.element.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(overhangPx).toBe(0);
      // Both are seen: beside each other, or the event above the card.
      await expect(async () => {
        const event = (await timeline.element.locator('.label.selected').boundingBox())!;
        const card = (await timeline.card.boundingBox())!;
        expect(event.y).toBeGreaterThanOrEqual(0);
        if (width < 960) expect(event.y + event.height).toBeLessThanOrEqual(card.y + 1);
        expect(card.y).toBeLessThan(500);
      }).toPass();
    });
  }
}

test.describe('a story that is short of steps', () => {
  test('has no button to play where it has one, and its key does nothing', async ({ site, timeline }) => {
    await open(site, timeline, 'story="b nowhere"');
    await opening(timeline).click();
    await expect(bar(timeline)).toContainText('1 of 1');
    await expect(inBar(timeline, 'Play')).toHaveCount(0);
    await timeline.press('p');
    await expect(inBar(timeline, 'Pause')).toHaveCount(0);
    await expect(timeline.element.locator('details.problems li')).toContainText('“nowhere”');
  });

  test('has no button where it has none, and it is said why', async ({ site, timeline }) => {
    await open(site, timeline, 'story="nowhere"');
    await expect(opening(timeline)).toHaveCount(0);
    await expect(timeline.element.locator('details.problems summary')).toBeVisible();
  });
});
