/**
 * What axe has to say: every rule that it has, best practices and the size of targets too, none switched off and nothing left out, in every
 * state that the element can be in. Each state is one row of a table; each is looked at light and dark, wide and at 320 px.
 */
import type { Page } from '@playwright/test';
import { axeOn } from './axe.harness.ts';
import { dense, lasting, wellSourced } from './documents.ts';
import { expect, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { Site } from './site.harness.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Reached {
  readonly page: Page;
  readonly site: Site;
  readonly timeline: Timeline;
}

interface State {
  /** Of the tag, beside none. */
  readonly attributes?: string;
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly reach: (reached: Reached) => Promise<void>;
}

const FLAGSHIP = 'src="data/gaza-ceasefire.json"';

/** A state that is reached from the flagship as it opens. */
const fromFlagship = (reach: (reached: Reached) => Promise<unknown>, attributes = FLAGSHIP): State => ({
  attributes,
  reach: async (reached) => {
    await reached.timeline.drawn();
    await reach(reached);
  },
});

/** A state that is reached with a document of its own. */
const given = (data: () => unknown, reach: (reached: Reached) => Promise<unknown>, attributes = ''): State => ({
  attributes,
  reach: async (reached) => {
    await reached.timeline.give(data());
    await reached.timeline.drawn();
    await reach(reached);
  },
});

const tool = ({ element }: Timeline, name: string) => element.getByRole('button', { name, exact: true });

const openCard = async (timeline: Timeline, id: string): Promise<void> => {
  await timeline.select(id);
  await expect(timeline.cardTitle).toBeVisible();
};

const STATES: Readonly<Record<string, State>> = {
  'as it opens': fromFlagship(async () => undefined),
  'an event hovered and focused': fromFlagship(async ({ timeline }) => {
    await timeline.focusEvents();
    await timeline.labels.nth(3).hover();
  }),
  'with everything in view': fromFlagship(({ timeline }) => timeline.fit()),
  'far in': fromFlagship(({ timeline }) => timeline.zoomTo('2025-03-18')),
  loading: {
    attributes: 'src="never.json"',
    reach: async ({ timeline }) => expect(timeline.element.getByText('Loading')).toBeVisible(),
  },
  failed: {
    attributes: 'src="missing.json"',
    reach: async ({ timeline }) => expect(timeline.error).toBeVisible(),
  },
  'a document that cannot be read': {
    reach: async ({ timeline }) => {
      await timeline.give('{ "events": [ }');
      await expect(timeline.problems.first()).toBeVisible();
    },
  },
  empty: {
    reach: async ({ timeline }) => {
      await timeline.give({ events: [] });
      await expect(timeline.element.getByText('no events yet')).toBeVisible();
    },
  },
  'partly bad data': fromFlagship(async ({ timeline }) => {
    await timeline.element.getByText('18 problems').click();
    await expect(timeline.problems.last()).toBeVisible();
  }, 'src="data/with-mistakes.json"'),
  'a card': fromFlagship(({ timeline }) => openCard(timeline, 'commission-in-doha')),
  'accounts that differ': fromFlagship(({ timeline }) => openCard(timeline, 'march-call')),
  'dates that differ, a citation to copy by hand': given(wellSourced, async ({ page, timeline }) => {
    await page.evaluate(() => (navigator.clipboard.write = () => Promise.reject(new Error('Refused'))));
    await timeline.select('differ');
    await timeline.inCard('Copy citation').click();
    await expect(timeline.card.getByRole('textbox')).toBeVisible();
  }),
  'the list of a cluster': given(
    () => dense(500),
    async ({ timeline }) => {
      await timeline.openCluster();
      await expect(timeline.cardTitle).toBeVisible();
    },
    'orientation="horizontal"',
  ),
  'a cluster where time runs down': given(
    () => dense(500),
    async ({ timeline }) => {
      await timeline.focusEvents();
      for (let step = 0; !(await timeline.focused()).includes('close together') && step < 20; step++)
        await timeline.press('ArrowDown');
      await timeline.press('Enter');
      await expect(timeline.cardTitle).toBeVisible();
    },
    'orientation="vertical"',
  ),
  'what goes on since long ago': given(
    () => lasting(60),
    ({ timeline }) => timeline.findUnlabelled('band', 1),
    'orientation="horizontal"',
  ),
  'a long list': given(
    () => dense(500),
    async ({ timeline }) => {
      await tool(timeline, 'List of all events').click();
      await expect(timeline.part('table').getByRole('row')).toHaveCount(101);
    },
  ),
  'a search with hits': fromFlagship(async ({ page, timeline }) => {
    await tool(timeline, 'Search').click();
    await page.keyboard.type('putin');
    await timeline.press('Enter');
    await expect(timeline.element.locator('.search-count')).toHaveText(/^\d+ of \d+$/);
  }),
  'a search without': fromFlagship(async ({ page, timeline }) => {
    await tool(timeline, 'Search').click();
    await page.keyboard.type('zzzz');
    await expect(timeline.part('search')).toContainText('Nothing found');
  }),
  'filters, two of them chosen': fromFlagship(async ({ timeline }) => {
    await tool(timeline, 'Filter').click();
    const values = timeline.part('filters').getByRole('button');
    await values.first().click();
    await values.last().click();
    await expect(timeline.part('chip').first()).toBeVisible();
  }),
  'the table': fromFlagship(async ({ timeline }) => {
    await tool(timeline, 'List of all events').click();
    await expect(timeline.part('table')).toBeVisible();
  }),
  'the keys': fromFlagship(async ({ timeline }) => {
    await timeline.focusEvents();
    await timeline.press('?');
    await expect(timeline.part('keys')).toBeVisible();
  }),
  'the overview': fromFlagship(
    ({ timeline }) => expect(timeline.part('overview')).toBeVisible(),
    `${FLAGSHIP} overview`,
  ),
  'the sources, one of them pinned': fromFlagship(async ({ timeline }) => {
    await timeline.element.getByRole('button', { name: /sources from/ }).click();
    await timeline.part('sources').getByRole('button').first().click();
    await expect(timeline.part('sources').locator('[aria-pressed="true"]')).toBeVisible();
  }),
  'the corrections': given(wellSourced, async ({ timeline }) => {
    await timeline.element.getByRole('button', { name: '2 corrections' }).click();
    await expect(timeline.part('corrections').getByRole('listitem').first()).toBeVisible();
  }),
  'what was known on a day': given(wellSourced, async ({ timeline }) => {
    await timeline.element.getByRole('button', { name: 'What was known when' }).click();
    await timeline.element.getByRole('slider').fill('1');
    await expect(timeline.part('notice')).toBeVisible();
  }),
  'every tool at once, with a card': fromFlagship(async ({ timeline }) => {
    for (const name of ['Search', 'Filter', 'List of all events']) await tool(timeline, name).click();
    for (const part of ['search', 'filters', 'table']) await expect(timeline.part(part)).toBeVisible();
    await openCard(timeline, 'ceasefire-collapses');
  }, `${FLAGSHIP} overview`),
  'dates that can be changed': fromFlagship(async ({ timeline }) => {
    await timeline.focusEvents();
    await timeline.press('Enter');
    await expect(timeline.cardTitle).toBeVisible();
  }, `${FLAGSHIP} editable`),
  printed: fromFlagship(async ({ page, timeline }) => {
    await expect(timeline.part('tools')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(timeline.element.locator('.paper')).toBeVisible();
  }),
  'Arabic, from right to left, with a card': {
    attributes: 'src="data/gaza-ceasefire.ar.json"',
    lang: 'ar',
    dir: 'rtl',
    reach: async ({ timeline }) => {
      await expect(timeline.labels.first()).toBeVisible();
      await timeline.complete();
      await openCard(timeline, 'ceasefire-collapses');
    },
  },
  ...Object.fromEntries(
    ['de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'].map((lang): [string, State] => [
      `in the language ${lang}, with table and keys`,
      {
        attributes: FLAGSHIP,
        lang,
        ...(lang === 'he' ? { dir: 'rtl' } : {}),
        reach: async ({ timeline }) => {
          await expect(timeline.labels.first()).toBeVisible();
          await timeline.complete();
          await timeline.labels.first().focus();
          await timeline.press('l');
          await expect(timeline.part('table')).toBeVisible();
          await timeline.press('?');
          await expect(timeline.part('keys')).toBeVisible();
        },
      },
    ]),
  ),
};

/** All rules, or some that depend on colours. */
const faults = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  const axe = axeOn(page);
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
};

for (const width of [1280, 320]) {
  test.describe(`axe finds nothing, at ${width} px:`, () => {
    for (const [name, { attributes = '', lang = 'en', dir = 'ltr', reach }] of Object.entries(STATES)) {
      test(name, async ({ page, site, timeline }) => {
        site.expectComplaint(/Failed to load resource/);
        await page.setViewportSize({ width, height: 800 });
        await site.answerLater('/never.json', {});
        await site.answer('/missing.json', '', { status: 404 });
        await site.openPage(`<h1>Page</h1><sourced-timeline ${attributes}></sourced-timeline>`, {
          lang,
          dir,
          css: ':root { color-scheme: light dark; background: Canvas }',
        });
        await reach({ page, site, timeline });
        await timeline.atRest();
        expect(await faults(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        await timeline.atRest();
        expect(await faults(page, ['color-contrast', 'link-in-text-block']), 'dark').toEqual([]);
      });
    }
  });
}
