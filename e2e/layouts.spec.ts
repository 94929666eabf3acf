/** Keys that are letters, on keyboards whose letters are others, and with Caps Lock: each stands where its letter does on a Latin one. */
import { expect, STRICT_POLICY, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

/** As the browser tells of a key; Playwright's own keys are those of one layout. */
async function press(
  timeline: Timeline,
  key: string,
  code: string,
  { ctrl = false, shift = false } = {},
): Promise<void> {
  const devTools = await timeline.page.context().newCDPSession(timeline.page);
  const event = { key, code, modifiers: (ctrl ? 2 : 0) + (shift ? 8 : 0) };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await devTools.detach();
  await timeline.atRest();
}

const layouts = {
  Russian: { e: 'у', s: 'ы', p: 'з', f: 'а', l: 'д', z: 'я' },
  Hebrew: { e: 'ק', s: 'ד', p: 'פ', f: 'כ', l: 'ך', z: 'ז' },
  Arabic: { e: 'ث', s: 'س', p: 'ح', f: 'ب', l: 'م', z: 'ئ' },
  'Caps Lock': { e: 'E', s: 'S', p: 'P', f: 'F', l: 'L', z: 'Z' },
};

for (const [layout, keys] of Object.entries(layouts)) {
  const type = (timeline: Timeline, letter: keyof typeof keys, ctrl = false): Promise<void> =>
    press(timeline, keys[letter], `Key${letter.toUpperCase()}`, { ctrl });

  test(`${layout}: the story begins and plays, the table and the filters open`, async ({ page, timeline }) => {
    await page.goto('/');
    await timeline.drawn();
    await timeline.focusEvents();
    await type(timeline, 's');
    const bar = timeline.element.getByRole('group', { name: 'Story', exact: true });
    await expect(bar).toContainText('1 of ');
    await type(timeline, 'p');
    await expect(bar.getByRole('button', { name: 'Pause' })).toBeVisible();
    await type(timeline, 's');
    await expect(bar).toHaveCount(0);
    await type(timeline, 'l');
    await expect(timeline.element.getByRole('table')).toBeVisible();
    await type(timeline, 'f');
    await expect(timeline.part('filters')).toBeVisible();
  });

  test(`${layout}: an event is taken hold of, and a change taken back`, async ({ site, timeline }) => {
    await site.openPage('<sourced-timeline editable></sourced-timeline>', { policy: STRICT_POLICY });
    await timeline.give({ events: [{ id: 'call', title: 'A call', date: '2025-03-10' }] });
    await timeline.drawn();
    await expect
      .poll(() => timeline.element.evaluate((element) => element.shadowRoot!.adoptedStyleSheets.length))
      .toBeGreaterThan(8);
    const date = (): Promise<string | undefined> =>
      timeline.element.evaluate((element: SourcedTimeline) => element.data!.events[0]!.date);
    await timeline.label('A call').focus();
    await type(timeline, 'e');
    await timeline.press('ArrowRight', 'Enter');
    await expect.poll(date).toBe('2025-03-11');
    await type(timeline, 'z', true);
    await expect.poll(date).toBe('2025-03-10');
  });
}

test('a letter with Shift is no key of the timeline, and the Arabic question mark lists the keys', async ({
  page,
  timeline,
}) => {
  await page.goto('/');
  await timeline.drawn();
  await timeline.focusEvents();
  await press(timeline, 'L', 'KeyL', { shift: true });
  await expect(timeline.element.getByRole('table')).toHaveCount(0);
  await press(timeline, '؟', 'Slash', { shift: true });
  await expect(timeline.element.locator('.keys-title')).toBeFocused();
});
