/**
 * What the tests know about the element: its parts, how a hand, a finger and a key reach them, and what it tells. Only public
 * names are used here (parts, roles, properties, events), so what a test says is what a reader or a host page meets.
 */
import { readFileSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { SourcedTimeline, TimelineDocument, Viewport } from '../src/index.ts';
import { Site } from './site.harness.ts';

export { expect };

/** An event of the element as a page hears it. */
export interface Told {
  readonly type: string;
  readonly id: string;
  readonly events: number | undefined;
  readonly diagnostics: number | undefined;
  readonly reason: string | undefined;
  readonly message: string | undefined;
  readonly selected: string | undefined;
  readonly viewport: Viewport | undefined;
  readonly previous: Viewport | undefined;
  readonly day: string | undefined;
}

export const flagship = JSON.parse(readFileSync('data/gaza-ceasefire.json', 'utf8')) as TimelineDocument;

export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'";

/**
 * Titles in the order of time, which is that of the file but for two that begin in the same month: the one that ends first comes first.
 */
export const inTime: readonly string[] = (() => {
  const titles = flagship.events.map(({ title }) => title);
  const rank = (title: string): number =>
    title === 'Sectarian violence in Syria'
      ? titles.indexOf('Russian-Qatari commission meets in Doha') + 0.5
      : titles.indexOf(title);
  return titles.toSorted((a, b) => rank(a) - rank(b));
})();

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What stands for several events, as the pointer finds it: in px of the window. */
export interface Found extends Point {
  readonly count: number;
  readonly name: string;
  readonly width: number;
  readonly lane: string;
}

export class Timeline {
  readonly page: Page;
  readonly element: Locator;
  readonly labels: Locator;
  readonly clusters: Locator;
  readonly card: Locator;
  readonly cardTitle: Locator;
  readonly sourceLinks: Locator;
  readonly error: Locator;
  readonly problems: Locator;
  readonly status: Locator;
  readonly list: Locator;
  readonly canvas: Locator;

  constructor(page: Page, element = page.locator('sourced-timeline').first()) {
    this.page = page;
    this.element = element;
    this.labels = this.part('event-label');
    this.clusters = this.part('cluster');
    this.card = this.part('card');
    this.cardTitle = this.card.getByRole('heading', { level: 3 });
    this.sourceLinks = this.part('source-link');
    this.error = element.getByRole('alert');
    this.problems = element.locator('details li');
    this.status = element.getByRole('status');
    this.list = element.getByRole('list', { name: 'Events in the order of time' });
    this.canvas = element.locator('.drawing > canvas, .upright > .drawing');
  }

  part(name: string): Locator {
    return this.element.locator(`[part~="${name}"]`);
  }

  /** The title of an event on the axis; an event that shows its short title is found by its whole one, too. */
  label(title: string): Locator {
    return this.labels.and(this.page.getByTitle(title, { exact: true }));
  }

  button(name: string): Locator {
    return this.element.getByRole('group', { name: 'Timeline controls' }).getByRole('button', { name });
  }

  inCard(name: string): Locator {
    return this.card.getByRole('button', { name });
  }

  tick(text: string): Locator {
    return this.part('axis-tick').getByText(text, { exact: true });
  }

  /** Waits until the events are there, and all that comes after them. */
  async drawn(): Promise<this> {
    await this.eventsDrawn();
    await this.complete();
    return this;
  }

  /** Waits until the events are there; parts that load after them may still be on their way. */
  async eventsDrawn(): Promise<void> {
    await expect(this.element.locator('section').first()).toHaveAttribute('aria-busy', 'false');
    await expect(this.list.getByRole('listitem').first()).toBeVisible();
    await this.atRest();
  }

  /** Waits for what loads after the first drawing and moves it: tools and lists, and where the element is narrow the part that stands upright. */
  async complete(): Promise<void> {
    await expect(this.part('tools')).toBeAttached();
    const standsAsItShould = (): Promise<boolean> =>
      this.element.evaluate((element: SourcedTimeline) => {
        const isNarrow = element.getBoundingClientRect().width < 480;
        const isUpright = element.orientation === 'vertical' || (element.orientation !== 'horizontal' && isNarrow);
        return (element.shadowRoot!.querySelector('.upright') !== null) === isUpright;
      });
    await expect.poll(standsAsItShould).toBe(true);
    await this.atRest();
  }

  /** Waits until nothing moves any more: the element is updated, and three frames long it, its viewport, its labels and the page stayed as they were. */
  async atRest(): Promise<void> {
    await this.element.evaluate(async (element: SourcedTimeline) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      for (let still = 0, before = ''; still < 3;) {
        await element.updateComplete;
        await frame();
        const { y, height } = element.getBoundingClientRect();
        const ink = element.shadowRoot!.querySelector('.drawing canvas')?.getBoundingClientRect();
        const labels = element.shadowRoot!.querySelectorAll('.labels > li').length;
        const now = JSON.stringify([element.viewport, ink, labels, scrollX, y, height]);
        still = now === before ? still + 1 : 0;
        before = now;
      }
    });
  }

  async viewport(): Promise<Viewport> {
    await this.atRest();
    return (await this.element.evaluate((element: SourcedTimeline) => element.viewport))!;
  }

  async set(
    properties: Partial<
      Pick<
        SourcedTimeline,
        'selected' | 'src' | 'viewport' | 'locale' | 'timeZone' | 'asKnownOn' | 'overview' | 'orientation'
      >
    >,
  ) {
    await this.element.evaluate((element, values) => Object.assign(element, values), properties);
  }

  /** Sets the property `data`, to an object or a text. */
  async give(data: unknown): Promise<void> {
    await this.element.evaluate((element, value) => Object.assign(element, { data: value }), data);
  }

  select(id: string | undefined): Promise<void> {
    return this.element.evaluate((element: SourcedTimeline, event) => element.select(event), id);
  }

  async fit(): Promise<void> {
    await this.element.evaluate((element: SourcedTimeline) => element.fit());
    await this.atRest();
  }

  async zoomTo(target: string): Promise<void> {
    await this.element.evaluate((element: SourcedTimeline, date) => element.zoomTo(date), target);
    await this.atRest();
  }

  /** Where the drawing is on the screen, in px. */
  async area(): Promise<{ x: number; y: number; width: number; height: number }> {
    await this.canvas.scrollIntoViewIfNeeded();
    const { y, height } = (await this.canvas.boundingBox())!;
    return { ...(await this.sides()), y, height };
  }

  /** From where to where the drawing reaches across: the ink on its canvas goes on beyond it. */
  async sides(): Promise<{ x: number; width: number }> {
    const { x, width } = (await this.element.locator('.drawing').boundingBox())!;
    return { x, width };
  }

  /**
   * Where a label stands, and where the ink of the first of April would, in px; and whether the canvas stands elsewhere than it was painted for. Ask after each
   * frame: the viewport of the last in which it was not moved is the one that it was painted for.
   */
  places(title: string): Promise<{ labelX: number; inkX: number; isMoved: boolean }> {
    return this.label(title).evaluate((label) => {
      const { host } = label.getRootNode() as ShadowRoot;
      const canvas = host.shadowRoot!.querySelector<HTMLElement & { paintedFor?: Viewport }>('.drawing > canvas')!;
      const painted = new DOMMatrix(getComputedStyle(canvas).transform);
      if (painted.isIdentity) canvas.paintedFor = (host as SourcedTimeline).viewport!;
      const { start, duration } = canvas.paintedFor!;
      const x = ((Date.UTC(2025, 3, 1) - start) / duration) * canvas.parentElement!.clientWidth - canvas.offsetLeft;
      return {
        labelX: label.getBoundingClientRect().x,
        inkX: canvas.offsetLeft + painted.transformPoint({ x, y: 0 }).x,
        isMoved: !painted.isIdentity,
      };
    });
  }

  /** A point of the drawing: `across` and `down` as shares of its size. By default one where nothing is drawn. */
  async point(across = 0.5, down = 0.985): Promise<Point> {
    const { x, y, width, height } = await this.area();
    return { x: x + across * width, y: y + down * height };
  }

  /** Where an instant stands now, in px from the left edge of the drawing. */
  async pxOf(instant: number): Promise<number> {
    const { start, duration } = await this.viewport();
    return ((instant - start) / duration) * (await this.area()).width;
  }

  async wheel(at: Point, { x = 0, y = 0, holding }: { x?: number; y?: number; holding?: string }): Promise<void> {
    await this.page.mouse.move(at.x, at.y);
    if (holding) await this.page.keyboard.down(holding);
    await this.page.mouse.wheel(x, y);
    if (holding) await this.page.keyboard.up(holding);
    await this.atRest();
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await this.page.mouse.move(to.x, to.y, { steps: 3 });
    await this.page.mouse.up();
    await this.atRest();
  }

  /** Fingers that each go from one point to another at the same time. */
  async touch(...fingers: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
    const devTools = await this.page.context().newCDPSession(this.page);
    const at = (share: number) =>
      fingers.map(([from, to], id) => ({
        x: from.x + (to.x - from.x) * share,
        y: from.y + (to.y - from.y) * share,
        id,
      }));
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
    for (let step = 1; step <= 10; step++) {
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) });
    }
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await devTools.detach();
    await this.atRest();
  }

  /** Presses keys one after the other, and waits after each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.atRest();
    }
  }

  /** Tab into the events: the one that is the tab stop has the focus then. */
  async focusEvents(): Promise<void> {
    await this.list.locator('button[tabindex="0"]').focus();
    await this.atRest();
  }

  /** What has the focus inside the element: its accessible name as far as its text gives it. */
  focused(): Promise<string> {
    return this.element.evaluate((element) => {
      const active = element.shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.getAttribute('title') ?? active?.textContent?.trim() ?? '';
    });
  }

  /** Titles that are on the axis now, in the order of the accessibility tree. */
  titles(): Promise<string[]> {
    return this.labels.evaluateAll((labels) => labels.map((label) => label.getAttribute('title')!));
  }

  /** Whether the label of an event begins or ends inside the drawing. */
  async isInView(title: string): Promise<boolean> {
    const { x, width } = await this.sides();
    const label = (await this.label(title).boundingBox())!;
    return label.x < x + width && label.x + label.width > x;
  }

  /** Whether what has the focus stands inside the drawing, at least for the most part. */
  async isFocusInView(): Promise<boolean> {
    const { x, width } = await this.sides();
    const focused = (await this.page.locator(':focus').last().boundingBox())!;
    return Math.min(focused.x + focused.width, x + width) - Math.max(focused.x, x) >= Math.min(focused.width / 2, 60);
  }

  /** What has no label, as a pointer meets it that goes along the foot of each lane: of one part, and no more than so many. */
  async findUnlabelled(part: 'cluster' | 'band' | 'event-mark', most = Infinity): Promise<readonly Found[]> {
    const found = new Map<string, Found>();
    const { x: left, width: across } = await this.area();
    for (const lane of await this.part('lane').all()) {
      const { y, height } = (await lane.boundingBox())!;
      for (let x = left + 8; x < left + across - 4 && found.size < most; x += 24) {
        await this.page.mouse.move(x, y + height - 12);
        const boxes = await this.element.evaluate(async (element: SourcedTimeline, name) => {
          await element.updateComplete;
          return [...element.shadowRoot!.querySelectorAll(`[part~="${name}"]`)].map((button) => ({
            name: button.getAttribute('aria-label')!,
            box: button.getBoundingClientRect().toJSON() as DOMRect,
          }));
        }, part);
        const under = boxes.find(
          ({ box }) => x >= box.left && x < box.right && Math.abs(y + height - 12 - box.y - box.height / 2) < 12,
        );
        if (!under) continue;
        const { name, box } = under;
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
        // What stands for one is named after it.
        const count = Number.parseInt(name) || 1;
        found.set(`${box.x} ${box.y}`, { ...at, count, name, lane: (await lane.textContent())!.trim() });
      }
    }
    return [...found.values()];
  }

  /** All clusters in view. */
  findClusters(): Promise<readonly Found[]> {
    return this.findUnlabelled('cluster');
  }

  /** Opens a cluster by the pointer. */
  async openCluster(): Promise<void> {
    const [cluster] = await this.findUnlabelled('cluster', 1);
    await this.page.mouse.click(cluster!.x, cluster!.y);
  }

  /** The cluster that stands for most. */
  async largestCluster(): Promise<Found> {
    return (await this.findClusters()).reduce((most, next) => (next.count > most.count ? next : most));
  }

  /** How many events in view have no label, as is said of the list. */
  async unlabelled(): Promise<number> {
    const said = await this.list.evaluate((list) => {
      const id = list.getAttribute('aria-describedby')!;
      return (list.getRootNode() as ShadowRoot).getElementById(id)!.textContent!;
    });
    return Number(/([\d,]+) events? in view without a label/.exec(said)?.[1]?.replaceAll(',', '') ?? 0);
  }

  /** How many events the labels, marks and clusters stand for together. */
  async standingFor(): Promise<number> {
    return (await this.labels.count()) + (await this.unlabelled());
  }

  /** How many elements the timeline is made of. */
  nodes(): Promise<number> {
    return this.element.evaluate((element) => element.shadowRoot!.querySelectorAll('*').length);
  }

  /** The colour of the canvas at a point of the drawing in px, as [red, green, blue, alpha]. */
  pixel(x: number, y: number): Promise<readonly number[]> {
    return this.canvas.evaluate(
      (canvas: HTMLCanvasElement, at) => {
        const ratio = canvas.width / canvas.clientWidth;
        const x = at.x - canvas.offsetLeft;
        return [...canvas.getContext('2d')!.getImageData(x * ratio, at.y * ratio, 1, 1).data];
      },
      { x, y },
    );
  }

  /** How many pixels of the canvas have exactly this colour. */
  pixelsOf(red: number, green: number, blue: number): Promise<number> {
    return this.canvas.evaluate(
      (canvas: HTMLCanvasElement, [r, g, b]) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === r && data[at + 1] === g && data[at + 2] === b && data[at + 3] === 255) count++;
        }
        return count;
      },
      [red, green, blue],
    );
  }

  /** What the page has heard from the element so far; of one type, where one is named. */
  async told(type?: string): Promise<Told[]> {
    const all = await this.page.evaluate(() => (window as unknown as { told: Told[] }).told);
    return type === undefined ? all : all.filter((told) => told.type === type);
  }
}

/**
 * Acts while the page’s clock, which was installed before the page was opened, goes on by frames of 16 ms and nothing else: whatever is done
 * takes as many frames on a busy machine as on any other.
 */
export async function frameByFrame<Result>(page: Page, act: () => Promise<Result>): Promise<Result> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  const acting = act().then((result) => ({ result }));
  for (;;) {
    await page.clock.runFor(80);
    const done = await Promise.race([acting, undefined]);
    if (!done) continue;
    await page.clock.resume();
    return done.result;
  }
}

/** Runs in the page before anything else: writes down what bubbles up to the window. */
function recordEvents(): void {
  const told: object[] = [];
  Object.assign(window, { told });
  for (const name of ['load', 'error', 'select', 'viewport-change', 'known-on']) {
    addEventListener(`timeline-${name}`, (event) => {
      const { document: timeline, diagnostics, reason, message, selected, viewport, previous, day } = Object(event);
      told.push({
        type: name,
        id: (event.target as Element).id,
        events: timeline?.events.length,
        diagnostics: diagnostics?.length,
        reason,
        message,
        selected: selected?.id,
        viewport,
        previous,
        day,
      });
    });
  }
}

interface Fixtures {
  readonly site: Site;
  /** The first timeline of the page. */
  readonly timeline: Timeline;
}

export const test = base.extend<Fixtures>({
  site: [
    async ({ page }, use) => {
      await page.addInitScript(recordEvents);
      const site = new Site(page);
      await use(site);
      expect(site.unexpectedComplaints(), 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],
  timeline: async ({ page }, use) => use(new Timeline(page)),
});
