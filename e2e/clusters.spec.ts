/** What has no room for a label: nothing is left out, a cluster says how many it stands for, opens, and splits. */
import { dense, lasting } from './documents.ts';
import { expect, test } from './timeline.harness.ts';

test.beforeEach(async ({ site }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
});

for (const count of [60, 500, 5000]) {
  test(`${count} events: what is on screen adds up to all of them`, async ({ timeline }) => {
    await timeline.give(dense(count));
    await timeline.drawn();
    await timeline.fit();
    // What is said of the list is written a little later.
    await expect.poll(() => timeline.standingFor()).toBe(count);
    expect(await timeline.labels.count()).toBeGreaterThan(0);
  });
}

for (const [width, height] of [
  [1280, 600],
  [1920, 1080],
] as const) {
  test(`at most 300 elements at ${width} x ${height}, however many events there are`, async ({ timeline, page }) => {
    await page.setViewportSize({ width, height });
    for (const count of [1000, 10_000]) {
      await timeline.give(dense(count));
      await timeline.drawn();
      expect(await timeline.nodes()).toBeLessThanOrEqual(300);
      for (let turn = 0; turn < 3; turn++) {
        await timeline.button('Zoom in').click();
        await timeline.atRest();
        expect(await timeline.nodes()).toBeLessThanOrEqual(300);
      }
    }
  });
}

test('clusters do not overlap in a lane, and each says its number aloud', async ({ timeline }) => {
  await timeline.give(dense(2000));
  await timeline.drawn();
  const clusters = await timeline.findClusters();
  expect(clusters.length).toBeGreaterThan(4);
  for (const { count, name } of clusters) expect(name).toMatch(new RegExp(`^${count} events? close together`));
  for (const lane of new Set(clusters.map((cluster) => cluster.lane))) {
    const inLane = clusters.filter((cluster) => cluster.lane === lane).toSorted((a, b) => a.x - b.x);
    for (const [index, { x, width }] of inLane.slice(1).entries()) {
      const before = inLane[index]!;
      // Each stands on a whole pixel.
      expect(x - width / 2).toBeGreaterThanOrEqual(before.x + before.width / 2 - 1);
    }
  }
});

test('what the pointer finds and what is said of the list are the same', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const clusters = await timeline.findClusters();
  const inClusters = clusters.reduce((sum, { count }) => sum + count, 0);
  const unlabelled = await timeline.unlabelled();
  expect(inClusters).toBeLessThanOrEqual(unlabelled);
  expect(inClusters).toBeGreaterThan(unlabelled * 0.8);
});

test('a cluster opens as a list of as many events as it says, in the order of time', async ({ timeline, page }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const { x, y, count } = await timeline.largestCluster();
  await page.mouse.click(x, y);
  await expect(timeline.cardTitle).toHaveText(`${count} events close together`);
  await expect(timeline.card.getByRole('listitem')).toHaveCount(count);
  const times = await timeline.card
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')!));
  expect(times).toEqual(times.toSorted());
  await timeline.card.getByRole('listitem').first().getByRole('button').click();
  await expect(timeline.cardTitle).toHaveText(/^Event number/);
});

test('what began before and goes on is counted, and opens as a list', async ({ timeline, page }) => {
  await timeline.give(lasting(60));
  await timeline.drawn();
  const [band] = await timeline.findUnlabelled('band', 1);
  expect(band!.count).toBe(60 - (await timeline.labels.count()));
  await page.mouse.click(band!.x, band!.y);
  await expect(timeline.cardTitle).toHaveText(`${band!.count} others going on, or dated no closer`);
  await expect(timeline.card.getByRole('listitem')).toHaveCount(Math.min(50, band!.count));
  await timeline.card.getByRole('listitem').first().getByRole('button').click();
  await expect(timeline.cardTitle).toHaveText(/^Since 19/);
});

test('keys reach a cluster: it gets a button with its name, Enter opens it, Escape comes back', async ({
  timeline,
}) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.focusEvents();
  for (let step = 0; step < 40 && !/close together/.test(await timeline.focused()); step++) {
    await timeline.press('ArrowRight');
  }
  const name = await timeline.focused();
  expect(name).toMatch(/^\d+ events? close together, among them: Event number \d+\. Open the list\.$/);
  await timeline.press('Enter');
  await expect(timeline.cardTitle).toHaveText(`${Number.parseInt(name)} events close together`);
  await expect(timeline.cardTitle).toBeFocused();
  await timeline.press('Escape');
  expect(await timeline.focused()).toBe(name);
  await timeline.press('Enter');
  await expect(timeline.cardTitle).toBeFocused();
  await timeline.press('Tab', 'Tab', 'Enter');
  await expect(timeline.cardTitle).toHaveText(/^Event number/);
});

test('from the first event on, arrows reach the piles of one instant, too', async ({ timeline }) => {
  const events = Array.from({ length: 900 }, (_, place) => ({
    id: `${place}`,
    title: `Event number ${place}`,
    date: '2025-01-01T10:00:00Z',
    lane: `Lane ${place % 3}`,
    importance: place === 0 ? 0 : 0.5,
  }));
  await timeline.give({ title: 'At one instant', events });
  await timeline.drawn();
  await timeline.focusEvents();
  await timeline.press('Home');
  await expect.poll(() => timeline.focused()).toMatch(/^Event number 0 ?/);
  const reached: string[] = [];
  for (let name = await timeline.focused(); name !== reached.at(-1); name = await timeline.focused()) {
    reached.push(name);
    await timeline.press('ArrowRight');
    await timeline.atRest();
  }
  const piles = reached.map((name) => /^(\d+) events? close together/.exec(name)).filter((found) => found !== null);
  expect(piles).toHaveLength(3);
  // The first has a label only while it has the focus, and is then one of a pile again.
  const labels = reached.length - piles.length - 1;
  expect(labels + piles.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(900);
});

test('a cluster gets the focus back when its list closes, though the drawing was narrower meanwhile', async ({
  timeline,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await timeline.give(dense(5000));
  await timeline.drawn();
  const clusters = await timeline.findUnlabelled('cluster', 4);
  for (const { name, x, y } of clusters) {
    await page.mouse.click(x, y);
    await expect(timeline.cardTitle).toBeFocused();
    await page.keyboard.press('Escape');
    await expect.poll(() => timeline.focused()).toBe(name);
    // The drawing is as wide again, so that what was found stands where it was.
    await timeline.atRest();
  }
});

test('a mark without a label is reached by keys and by the pointer, too', async ({ timeline, page }) => {
  const titles = Array.from({ length: 9 }, (_, index) => `Pile ${index}`);
  const events = titles.map((title, index) => ({ id: `p${index}`, title, date: '2025-06-15' }));
  await timeline.give({ sources: [], events, view: '2025-01/2025-12' });
  await timeline.drawn();
  const labelled = await timeline.titles();
  const [mark] = await timeline.findUnlabelled('event-mark', 1);
  expect(labelled).toHaveLength(8);
  expect([...labelled, mark!.name.replace(', 15 June', '')].toSorted()).toEqual(titles);
  await page.mouse.click(mark!.x, mark!.y);
  await expect(timeline.cardTitle).toHaveText(mark!.name.replace(', 15 June', ''));
  await timeline.press('Escape', 'Home');
  const walked: string[] = [];
  for (let step = 0; step < 9; step++) {
    walked.push(await timeline.focused());
    await timeline.press('ArrowRight');
  }
  expect(walked).toEqual(titles);
});

test('a label that was raised stands over what it covers, and goes when the reader presses elsewhere', async ({
  timeline,
  page,
}) => {
  await timeline.give(dense(300));
  await timeline.drawn();
  const [mark] = await timeline.findUnlabelled('event-mark', 1);
  await page.mouse.click(mark!.x, mark!.y);
  const title = (await timeline.cardTitle.textContent())!;
  await timeline.card.getByRole('button', { name: 'Close' }).click();
  await expect(timeline.card).toHaveCount(0);
  await timeline.atRest();
  await expect(timeline.label(title)).toBeVisible();
  const { x, y, width, height } = (await timeline.label(title).boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(timeline.cardTitle).toHaveText(title);
  await timeline.card.getByRole('button', { name: 'Close' }).click();
  await timeline.atRest();
  await page.mouse.click(2, 2);
  await expect(timeline.label(title)).toHaveCount(0);
});

test('a long list is shown a part at a time', async ({ timeline, page }) => {
  await timeline.give(dense(20_000));
  await timeline.drawn();
  const { x, y, count } = await timeline.largestCluster();
  expect(count).toBeGreaterThan(100);
  await page.mouse.click(x, y);
  await expect(timeline.card.getByRole('listitem')).toHaveCount(50);
  await timeline.inCard(`Show 50 more of ${count - 50}`).click();
  await expect(timeline.card.getByRole('listitem')).toHaveCount(100);
});

test('zooming in on a cluster splits it, and still nothing is left out', async ({ timeline, page }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const { x, y, count } = await timeline.largestCluster();
  const { duration } = await timeline.viewport();
  await page.mouse.click(x, y);
  await timeline.inCard('Zoom in on them').click();
  await expect.poll(async () => (await timeline.viewport()).duration).toBeLessThan(duration / 2);
  const most = Math.max(0, ...(await timeline.findClusters()).map((cluster) => cluster.count));
  expect(most).toBeLessThan(count);
});

test('panning leaves labels and clusters as they are', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.label((await timeline.titles())[0]!).waitFor();
  for (let turn = 0; turn < 3; turn++) await timeline.button('Zoom in').click();
  const { duration } = await timeline.viewport();
  /** Of what stands clear of the edges, where it is in time and in which row. */
  const picture = async (): Promise<Map<string, string>> => {
    const { start } = await timeline.viewport();
    const { x: left, width } = await timeline.area();
    const boxes = await timeline.list.locator('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { x, y, right } = button.getBoundingClientRect();
        return { name: button.getAttribute('title')!, x, y: y + scrollY, right };
      }),
    );
    return new Map(
      boxes
        .filter(({ x, right }) => x > left + 0.15 * width && right < left + 0.85 * width)
        .map(({ name, x, y }) => {
          const time = start + ((x - left) / width) * duration;
          return [name, `${Math.round((time / duration) * width)} px, row at ${Math.round(y)}`];
        }),
    );
  };
  const before = await picture();
  await timeline.wheel(await timeline.point(), { x: 120 });
  const after = await picture();
  const both = [...before.keys()].filter((name) => after.has(name));
  expect(both.length).toBeGreaterThan(3);
  for (const name of both) expect(after.get(name), name).toBe(before.get(name));
});

test('the focus on a cluster goes to what stands there when it falls apart or leaves the view', async ({
  timeline,
}) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.focusEvents();
  for (let step = 0; !/close together/.test(await timeline.focused()); step++) {
    expect(step).toBeLessThan(20);
    await timeline.press('ArrowRight');
  }
  for (const key of ['+', '+', '+', 'Shift+ArrowRight', 'PageDown', '-', '0']) {
    await timeline.press(key);
    await expect.poll(() => timeline.focused(), key).not.toBe('');
  }
  const before = await timeline.focused();
  await timeline.press('ArrowRight');
  expect(await timeline.focused()).not.toBe(before);
});

test('an event that is selected without room for its label is counted once', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.fit();
  const shown = await timeline.titles();
  const hidden = Array.from({ length: 500 }, (_, index) => index).find(
    (index) => !shown.includes(`Event number ${index}`),
  );
  await timeline.select(`event-${hidden}`);
  await expect(timeline.cardTitle).toHaveText(`Event number ${hidden}`);
  await timeline.atRest();
  await expect.poll(() => timeline.standingFor()).toBe(500);
});

test('a cluster that is opened closes the card, and says so', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.select('event-7');
  await expect(timeline.cardTitle).toHaveText('Event number 7');
  const before = (await timeline.told('select')).length;
  await timeline.openCluster();
  await expect(timeline.cardTitle).toContainText('close together');
  expect(await timeline.told('select')).toHaveLength(before + 1);
});
