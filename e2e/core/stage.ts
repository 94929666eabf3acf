/**
 * A timeline on a page of the core, as its steps speak of it. In: a driver and the pages. Out: what is on the screen, and what a reader's
 * hand does to it. Functions that run in the page are sent as text, so they use nothing from around them.
 */
import { expect } from '@playwright/test';
import type { SourcedTimeline, Viewport } from '../../src/index.ts';
import type { Driver, Point } from './driver.ts';
import type { PageName, Pages } from './pages.ts';

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

export class Stage {
  readonly driver: Driver;
  readonly #pages: Pages;

  constructor(driver: Driver, pages: Pages) {
    this.driver = driver;
    this.#pages = pages;
  }

  async open(page: PageName): Promise<void> {
    await this.driver.open(this.#pages.addressOf(page));
  }

  /** Opens a page and waits for its events. */
  async show(page: PageName): Promise<void> {
    await this.open(page);
    await this.drawn();
  }

  /** What a function makes of the element. */
  async ask<Result>(run: (element: SourcedTimeline) => Result | Promise<Result>): Promise<Result>;
  async ask<Argument, Result>(
    run: (element: SourcedTimeline, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  async ask(run: (element: SourcedTimeline, argument: unknown) => unknown, argument?: unknown): Promise<unknown> {
    const given = JSON.stringify(argument);
    return this.driver.evaluate(`(${run.toString()})(document.querySelector('sourced-timeline'), ${given})`);
  }

  /** Waits until the events are there, and the tools above them, which come later and move them. */
  async drawn(): Promise<void> {
    await expect
      .poll(() => this.ask((element) => element.shadowRoot?.querySelectorAll('ol.labels > li').length ?? 0))
      .toBeGreaterThan(0);
    await expect.poll(() => this.boxes('[part~="tools"]')).toHaveLength(1);
    await this.atRest();
  }

  /** Waits until nothing moves any more: three frames long the viewport stayed the same, and ink, which moves between two pictures, and the page where they were. */
  async atRest(): Promise<void> {
    await this.ask(async (element) => {
      for (let still = 0, before = ''; still < 3;) {
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
        const ink = element.shadowRoot!.querySelector('.drawing canvas')?.getBoundingClientRect();
        const now = JSON.stringify([element.viewport, ink, scrollX, scrollY]);
        still = now === before ? still + 1 : 0;
        before = now;
      }
    });
  }

  async viewport(): Promise<Viewport> {
    await this.atRest();
    return this.ask((element) => element.viewport!);
  }

  /** Boxes in the window of all that a selector finds in the element, in the order of the document. */
  boxes(selector: string): Promise<readonly Box[]> {
    return this.ask(
      (element, found) =>
        [...element.shadowRoot!.querySelectorAll(found)].map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return { x, y, width, height };
        }),
      selector,
    );
  }

  async box(selector: string): Promise<Box> {
    const [box] = await this.boxes(selector);
    if (!box) throw new Error(`nothing is ${selector}`);
    return box;
  }

  texts(selector: string): Promise<readonly string[]> {
    return this.ask(
      (element, found) =>
        [...element.shadowRoot!.querySelectorAll<HTMLElement>(found)].map((one) => one.innerText.trim()),
      selector,
    );
  }

  /** A computed style of the first that a selector finds. */
  style(selector: string, property: string): Promise<string> {
    return this.ask(
      (element, [found, name]) => getComputedStyle(element.shadowRoot!.querySelector(found!)!).getPropertyValue(name!),
      [selector, property],
    );
  }

  /** What has the focus: the name of a control, the title of an event, or a text. */
  focused(): Promise<string> {
    return this.ask((element) => {
      const active = element.shadowRoot!.activeElement ?? document.activeElement!;
      return active.getAttribute('aria-label') ?? active.getAttribute('title') ?? active.textContent!.trim();
    });
  }

  /** Where the drawing is. */
  area(): Promise<Box> {
    return this.box('.drawing');
  }

  /** A point of the drawing where there is nothing but paper: its foot. */
  async paper(across: number): Promise<Point> {
    const { x, y, width, height } = await this.area();
    return { x: Math.round(x + across * width), y: Math.round(y + height - 4) };
  }

  /** How many px an instant moved on the screen, to the left, between two viewports of the same length. */
  async movedPx(before: Viewport, after: Viewport): Promise<number> {
    return ((after.start - before.start) / after.duration) * (await this.area()).width;
  }

  /** How many pixels of the canvas have exactly this colour. */
  pixelsOf(red: number, green: number, blue: number): Promise<number> {
    return this.ask(
      (element, [r, g, b]) => {
        const canvas = element.shadowRoot!.querySelector<HTMLCanvasElement>('.drawing > canvas')!;
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

  async click(selector: string): Promise<void> {
    await this.driver.click(middleOf(await this.box(selector)));
    await this.atRest();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.driver.press(key);
      await this.atRest();
    }
  }

  /** Where the pointer finds the button of several events, going along the foot of each lane. */
  async findCluster(): Promise<Point> {
    const { x: left, width: across } = await this.area();
    for (const { y, height } of await this.boxes('[part~="lane"]')) {
      for (let x = left + 8; x < left + across; x += 24) {
        await this.driver.move({ x, y: y + height - 12 });
        await this.ask((element) => element.updateComplete);
        const under = (await this.boxes('[part~="cluster"]')).find((box) => x >= box.x && x < box.x + box.width);
        if (under) return middleOf(under);
      }
    }
    throw new Error('the pointer met no cluster');
  }

  /** What the page complained about. */
  complaints(): Promise<readonly string[]> {
    return this.ask(() => (window as unknown as { complaints: readonly string[] }).complaints);
  }
}
