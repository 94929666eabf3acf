/** Dates that are changed on the axis, by pointer and by keys, with the host's leave. */
import { axeOn } from './axe.harness.ts';
import { expect, STRICT_POLICY, test } from './timeline.harness.ts';
import type { Timeline } from './timeline.harness.ts';
import type { SourcedTimeline } from '../src/index.ts';

const DAY = 86_400_000;
const data = {
  view: '2025-03-01/2025-03-31',
  sources: [{ id: 's', publisher: 'The Wire', url: 'https://example.org/' }],
  events: [
    { id: 'call', title: 'A call', date: '2025-03-10', citations: [{ source: 's' }], 'x-note': 'kept' },
    { id: 'talks', title: 'Talks', date: '2025-03-12/2025-03-20', importance: 1 },
    { id: 'month', title: 'Some time in spring', date: '2025-21', importance: 0 },
    { id: 'odd', title: 'A day with a part in doubt', date: '2025-03~-25' },
  ],
};

const dateOf = (timeline: Timeline, id: string): Promise<string | undefined> =>
  timeline.element.evaluate(
    (element: SourcedTimeline, event) => element.data?.events.find((one) => one.id === event)?.date,
    id,
  );

/** Drags the ink of an event from one day to another; where it stands from top to bottom is read off its label. */
async function dragInk(timeline: Timeline, title: string, from: string, to: string): Promise<void> {
  const area = await timeline.area();
  const { y } = (await timeline.label(title).boundingBox())!;
  const x = async (date: string): Promise<number> => area.x + (await timeline.pxOf(Date.parse(date)));
  // A bar stands above the label below it, a point beside its label.
  const isBelow = title === 'Talks';
  const down = isBelow ? y - 9 : y + 8;
  await timeline.drag({ x: await x(from), y: down }, { x: await x(to), y: down });
}

test.beforeEach(async ({ site, timeline }) => {
  await site.openPage('<sourced-timeline editable></sourced-timeline>', { policy: STRICT_POLICY });
  await timeline.give(data);
  await timeline.drawn();
  await expect
    .poll(() => timeline.element.evaluate((element) => element.shadowRoot!.adoptedStyleSheets.length))
    .toBeGreaterThan(8);
});

test('a drag moves an event by days, and all else of it stays', async ({ timeline }) => {
  await dragInk(timeline, 'A call', '2025-03-10T12:00Z', '2025-03-14T15:00Z');
  await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-14');
  const call = await timeline.element.evaluate((element: SourcedTimeline) =>
    element.data!.events.find(({ id }) => id === 'call'),
  );
  expect(call).toMatchObject({ title: 'A call', citations: [{ source: 's' }], 'x-note': 'kept' });
  await expect(timeline.card).toBeHidden();
});

test('a drag beside all ink still pans, and one on a link too', async ({ timeline }) => {
  const before = await timeline.viewport();
  const from = await timeline.point(0.5, 0.985);
  await timeline.drag(from, { x: from.x - 100, y: from.y });
  expect((await timeline.viewport()).start).toBeGreaterThan(before.start);
});

test('the ends of what lasted are dragged alone, and never past each other', async ({ timeline }) => {
  await dragInk(timeline, 'Talks', '2025-03-20T23:00Z', '2025-03-23T23:00Z');
  await expect.poll(() => dateOf(timeline, 'talks')).toBe('2025-03-12/2025-03-23');
  await dragInk(timeline, 'Talks', '2025-03-12T01:00Z', '2025-03-30T01:00Z');
  await expect.poll(() => dateOf(timeline, 'talks')).toBe('2025-03-23');
});

test('keys take hold, move, stretch, and keep or leave it', async ({ timeline }) => {
  await timeline.label('A call').focus();
  await timeline.press('e');
  await expect(timeline.element.getByRole('status')).toContainText('Changing “A call”');
  await timeline.press('ArrowRight', 'Shift+ArrowRight', 'Escape');
  expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
  await timeline.press('e', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight');
  await expect(timeline.element.getByRole('status')).toContainText('End: 12 to 13 March 2025');
  await timeline.press('Enter');
  await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-12/2025-03-13');
  await expect.poll(() => timeline.focused()).toBe('A call');
  await expect(timeline.element.getByRole('status')).toContainText('“A call”: 12 to 13 March 2025.');
  await timeline.press('Control+z');
  await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-10');
});

test('what is held is let go where other data come meanwhile, or the event goes', async ({ timeline }) => {
  const change = (act: (element: SourcedTimeline) => unknown) => timeline.element.evaluate(act);
  await timeline.label('A call').focus();
  await timeline.press('e', 'ArrowRight');
  await change((element) => element.updateEvents([{ id: 'call', title: 'A call', date: '2025-03-25' }]));
  await timeline.press('ArrowRight', 'Enter');
  expect(await dateOf(timeline, 'call')).toBe('2025-03-25');
  await timeline.press('Escape');
  await timeline.label('Talks').focus();
  await timeline.press('e', 'ArrowRight');
  await change((element) => element.removeEvents(['talks']));
  await timeline.press('Enter');
  expect(await dateOf(timeline, 'talks')).toBeUndefined();
});

test('a season moves by seasons, and what has no steps stays, with a word', async ({ timeline }) => {
  await timeline.label('A day with a part in doubt').focus();
  await timeline.press('e');
  await expect(timeline.element.getByRole('status')).toContainText('cannot be changed here');
  await timeline.label('Some time in spring').focus();
  await timeline.press('e', 'ArrowRight', 'Enter');
  await expect.poll(() => dateOf(timeline, 'month')).toBe('2025-22');
});

test('the host hears of each change before it is made, and may refuse it', async ({ timeline }) => {
  await timeline.element.evaluate((element: SourcedTimeline) => {
    element.addEventListener('timeline-edit', (edit) => {
      element.dataset['heard'] = `${edit.before.date} ${edit.after.date}`;
      edit.preventDefault();
    });
  });
  await dragInk(timeline, 'A call', '2025-03-10T12:00Z', '2025-03-12T12:00Z');
  await expect(timeline.element).toHaveAttribute('data-heard', '2025-03-10 2025-03-12');
  expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
  await expect(timeline.element.getByRole('status')).toHaveText('Left as it was.');
});

test('while it is dragged its place and its words are seen; Escape lets go', async ({ timeline, page }) => {
  const area = await timeline.area();
  const box = (await timeline.label('A call').boundingBox())!;
  const dayPx = (await timeline.pxOf(DAY)) - (await timeline.pxOf(0));
  const x = area.x + (await timeline.pxOf(Date.parse('2025-03-10T12:00Z')));
  await page.mouse.move(x, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 3 * dayPx, box.y + 8, { steps: 5 });
  await expect(timeline.element.locator('.edit-words')).toHaveText('13 March 2025');
  await timeline.press('Escape');
  await expect(timeline.element.locator('.edit-words')).toBeHidden();
  await page.mouse.up();
  expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
  await expect(timeline.card).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the selected event is dragged; any other lets the finger pan', async ({ timeline }) => {
    const dayPx = async (): Promise<number> => (await timeline.pxOf(DAY)) - (await timeline.pxOf(0));
    const finger = async (): Promise<{ x: number; y: number }> => {
      const { x, y } = (await timeline.label('A call').boundingBox())!;
      return { x: x + 20, y: y + 8 };
    };
    const from = await finger();
    await timeline.touch([from, { x: from.x + 2 * (await dayPx()), y: from.y }]);
    expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
    await timeline.select('call');
    await timeline.atRest();
    const again = await finger();
    await timeline.touch([again, { x: again.x + 2 * (await dayPx()), y: again.y }]);
    await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-12');
  });
});

test('without the attribute nothing can be changed', async ({ timeline }) => {
  await timeline.element.evaluate((element: SourcedTimeline) => (element.editable = false));
  const before = await timeline.viewport();
  await dragInk(timeline, 'A call', '2025-03-10T12:00Z', '2025-03-14T12:00Z');
  expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
  expect((await timeline.viewport()).start).toBeLessThan(before.start);
});

test.describe('by buttons in the card, without a drag and without keys', () => {
  test('an event moves and stretches by its steps, and goes back', async ({ page, timeline }) => {
    await timeline.label('A call').click();
    const group = timeline.card.getByRole('group', { name: 'Change the date' });
    const button = (name: string) => group.getByRole('button', { name, exact: true });
    // Faster than changes are made: none is lost.
    for (let press = 0; press < 3; press++) await button('Later').click();
    await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-13');
    await expect(timeline.card).toContainText('13 March 2025');
    await expect(timeline.element.getByRole('status')).toContainText('“A call”: 13 March 2025.');
    expect(await timeline.focused()).toBe('Later');
    await button('End later').click();
    await button('Start earlier').click();
    await expect.poll(() => dateOf(timeline, 'call')).toBe('2025-03-12/2025-03-14');
    for (const date of ['2025-03-13/2025-03-14', '2025-03-13', '2025-03-12', '2025-03-11', '2025-03-10']) {
      await button('Undo').click();
      await expect.poll(() => dateOf(timeline, 'call')).toBe(date);
    }
    await expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    for (const one of await group.getByRole('button').all()) {
      const { width, height } = (await one.boundingBox())!;
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const { violations } = await axeOn(page).include('sourced-timeline').analyze();
    expect(violations).toEqual([]);
  });

  test('the host may refuse it, and what has no steps, or is not to be edited, has no buttons', async ({
    timeline,
  }) => {
    const group = timeline.card.getByRole('group', { name: 'Change the date' });
    await timeline.label('A day with a part in doubt').click();
    await expect(timeline.cardTitle).toBeVisible();
    await expect(group).toHaveCount(0);
    await timeline.label('A call').click();
    await timeline.element.evaluate((element) =>
      element.addEventListener('timeline-edit', (edit) => edit.preventDefault(), { once: true }),
    );
    await group.getByRole('button', { name: 'Earlier', exact: true }).click();
    await expect(timeline.element.getByRole('status')).toContainText('Left as it was');
    expect(await dateOf(timeline, 'call')).toBe('2025-03-10');
    await timeline.element.evaluate((element: SourcedTimeline) => (element.editable = false));
    await expect(group).toHaveCount(0);
  });

  test('what is moved out of sight is followed', async ({ timeline }) => {
    await timeline.label('Talks').click();
    await timeline.atRest();
    await timeline.element.evaluate((element: SourcedTimeline, day) => {
      element.viewport = { start: Date.UTC(2025, 2, 10), duration: 9 * day };
    }, DAY);
    const button = timeline.card.getByRole('button', { name: 'Start earlier', exact: true });
    for (let press = 0; press < 4; press++) await button.click();
    await expect.poll(() => dateOf(timeline, 'talks')).toBe('2025-03-08/2025-03-20');
    await expect.poll(async () => (await timeline.viewport()).start).toBeLessThan(Date.UTC(2025, 2, 8));
  });
});
