/** What readers have asked their system for: less motion, more contrast, nothing that shines through, colours of their own. */
import type { Page } from '@playwright/test';
import type { SourcedTimeline } from '../src/index.ts';
import { expect, frameByFrame, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';

const prefer = async (page: Page, name: string, value: string): Promise<void> => {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
};

const open = async (timeline: Timeline, attributes = ''): Promise<void> => {
  await timeline.page.goto('/');
  await timeline.page
    .locator('sourced-timeline')
    .first()
    .evaluate((element, given) => {
      if (given) element.toggleAttribute(given, true);
    }, attributes);
  await timeline.drawn();
  await expect(timeline.part('tools')).toBeVisible();
};

/** A colour as the system calls it, in bytes. */
const systemColor = (page: Page, name: string): Promise<string> =>
  page.evaluate((color) => {
    const probe = document.createElement('i');
    probe.style.cssText = `color: ${color}; forced-color-adjust: none`;
    document.body.append(probe);
    const { color: found } = getComputedStyle(probe);
    probe.remove();
    return found;
  }, name);

for (const [value, moves] of [
  ['reduce', 1],
  ['no-preference', 5],
] as const) {
  test(`motion: a flight takes ${moves === 1 ? 'one step' : 'many steps'} where “${value}” is preferred`, async ({
    page,
    timeline,
  }) => {
    await page.emulateMedia({ reducedMotion: value });
    await page.clock.install();
    await open(timeline);
    await frameByFrame(page, () => timeline.element.evaluate((element: SourcedTimeline) => element.fit()));
    const told = await timeline.told('viewport-change');
    if (moves === 1) expect(told).toHaveLength(1);
    else expect(told.length).toBeGreaterThanOrEqual(moves);
  });
}

test('contrast: what is of second rank is as strong as the text, on the canvas too', async ({ page, timeline }) => {
  await prefer(page, 'prefers-contrast', 'more');
  await open(timeline);
  const date = timeline.part('event-date').first();
  const color = await timeline.labels.first().evaluate((label) => getComputedStyle(label).color);
  await expect(date).toHaveCSS('color', color);
  // The bars' own colour is gone from the canvas.
  await expect.poll(() => timeline.pixelsOf(0x8b, 0x89, 0x7f)).toBe(0);
  await timeline.button('Zoom in').focus();
  await timeline.press('Shift+Tab');
  const outline = await timeline.button('Zoom out').evaluate((button) => getComputedStyle(button).outlineWidth);
  expect(outline).toBe('3px');
});

test('transparency: the window of the overview is an outline', async ({ page, timeline }) => {
  await open(timeline, 'overview');
  const window = timeline.element.locator('.overview-view');
  await expect(window).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await prefer(page, 'prefers-reduced-transparency', 'reduce');
  await expect(window).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await expect(window).toHaveCSS('border-inline-start-width', '2px');
});

test('forced colours: what is pressed, pinned and in view differs from what is not', async ({ page, timeline }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(timeline, 'overview');
  const highlight = await systemColor(page, 'Highlight');
  const canvas = await systemColor(page, 'Canvas');
  await timeline.element.getByRole('button', { name: 'Filter', exact: true }).click();
  const values = timeline.part('filters').getByRole('button');
  await values.first().click();
  await expect(values.first()).toHaveCSS('background-color', highlight);
  await expect(values.nth(1)).not.toHaveCSS('background-color', highlight);
  await timeline.element.getByRole('button', { name: /sources from/ }).click();
  await timeline.part('sources').getByRole('button').first().click();
  const edges = await timeline.element
    .locator('.source')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartColor));
  expect(edges).toContain(highlight);
  expect(edges).toContain(canvas);
  await expect(timeline.element.locator('.overview-view')).toHaveCSS('border-inline-start-color', highlight);
  await timeline.focusEvents();
  await timeline.press('Enter');
  await expect(timeline.cardTitle).toBeFocused();
  await expect(timeline.card).toHaveCSS('border-inline-start-color', highlight);
});
