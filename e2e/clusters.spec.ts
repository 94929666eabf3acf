/** What has no room for a label: nothing is left out, a cluster says how many it stands for, opens, and splits. */
import { dense } from './documents.ts';
import { expect, test } from './timeline.harness.ts';

test.beforeEach(async ({ site }) => {
  await site.openPage('<sourced-timeline></sourced-timeline>');
});

for (const count of [60, 500, 5000]) {
  test(`${count} events: what is on screen adds up to all of them`, async ({ timeline }) => {
    await timeline.give(dense(count));
    await timeline.drawn();
    await timeline.fit();
    expect(await timeline.standingFor()).toBe(count);
    expect(await timeline.labels.count()).toBeGreaterThan(0);
  });
}

test('the number of elements does not grow with the data', async ({ timeline }) => {
  await timeline.give(dense(20_000));
  await timeline.drawn();
  const nodes = await timeline.element.evaluate((element) => element.shadowRoot!.querySelectorAll('*').length);
  expect(nodes).toBeLessThan(500);
});

test('clusters do not overlap in a lane, and each says its number aloud', async ({ timeline }) => {
  await timeline.give(dense(2000));
  await timeline.drawn();
  const boxes = await timeline.clusters.evaluateAll((clusters) =>
    clusters.map((cluster) => {
      const { x, y, width } = cluster.getBoundingClientRect();
      return { x, y, width, text: cluster.textContent!.trim(), name: cluster.getAttribute('aria-label')! };
    }),
  );
  expect(boxes.length).toBeGreaterThan(4);
  for (const { text, name } of boxes) expect(name).toMatch(new RegExp(`^${text} events? close together`));
  for (const lane of new Set(boxes.map(({ y }) => y))) {
    const inLane = boxes.filter(({ y }) => y === lane).toSorted((a, b) => a.x - b.x);
    for (const [index, { x }] of inLane.slice(1).entries()) {
      expect(x).toBeGreaterThanOrEqual(inLane[index]!.x + inLane[index]!.width - 0.2);
    }
  }
});

test('a cluster opens as a list of as many events as it says, in the order of time', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const cluster = timeline.clusters.first();
  const count = Number(await cluster.innerText());
  await cluster.click();
  await expect(timeline.cardTitle).toHaveText(`${count} events close together`);
  await expect(timeline.card.getByRole('listitem')).toHaveCount(count);
  const times = await timeline.card
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')!));
  expect(times).toEqual(times.toSorted());
  await timeline.card.getByRole('listitem').first().getByRole('button').click();
  await expect(timeline.cardTitle).toHaveText(/^Event number/);
});

test('a long list is shown a part at a time', async ({ timeline }) => {
  await timeline.give(dense(20_000));
  await timeline.drawn();
  const { cluster, count } = await timeline.largestCluster();
  expect(count).toBeGreaterThan(100);
  await cluster.click();
  await expect(timeline.card.getByRole('listitem')).toHaveCount(50);
  await timeline.inCard(`Show ${count - 50} more`).click();
  await expect(timeline.card.getByRole('listitem')).toHaveCount(100);
});

test('zooming in on a cluster splits it, and still nothing is left out', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  const { cluster, count } = await timeline.largestCluster();
  const { duration } = await timeline.viewport();
  await cluster.click();
  await timeline.inCard('Zoom in on them').click();
  const now = await timeline.viewport();
  expect(now.duration).toBeLessThan(duration / 2);
  const most = Math.max(0, ...(await timeline.clusters.allInnerTexts()).map(Number));
  expect(most).toBeLessThan(count);
});

test('panning leaves labels and clusters as they are', async ({ timeline }) => {
  await timeline.give(dense(500));
  await timeline.drawn();
  await timeline.label((await timeline.titles())[0]!).waitFor();
  for (let turn = 0; turn < 4; turn++) await timeline.button('Zoom in').click();
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
        .filter(({ x, right }) => x > left + 0.3 * width && right < left + 0.7 * width)
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
