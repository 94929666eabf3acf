/**
 * Wheel and drag as a person makes them: 60 events through the DevTools protocol, one each 16 ms, without waiting for an answer. The zoom
 * goes in by 15 times and out again, the drag goes one way, from where the zoom has gone in. In the middle two screenshots and
 * the visible window prove that something moved. Out: what it cost.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import type { Counted } from './page/timing.ts';
import type { Gesture } from './row.ts';
import type { Subject } from './subjects/subject.ts';

const EVENTS = 60;
const INTERVAL_MS = 16;
const DRAG_STEP_PX = 6;
const DRAG_FROM_RIGHT_PX = 200;
/** So long what comes late still counts as work for the last event. */
const AFTERWARDS_MS = 250;

type Handle = Pick<Subject, 'wheelPx' | 'at'>;
/** A mouse event of the DevTools protocol (Input.dispatchMouseEvent). */
interface Input {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
  readonly x: number;
  readonly y: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly button?: 'left';
  readonly buttons?: number;
  readonly clickCount?: number;
}

export class Gestures {
  readonly #page: Page;
  readonly #devTools: CDPSession;
  readonly #handle: Handle;

  constructor(page: Page, devTools: CDPSession, handle: Handle) {
    this.#page = page;
    this.#devTools = devTools;
    this.#handle = handle;
  }

  zoom(): Promise<Gesture> {
    return this.#measure(
      'wheel',
      () => this.#wheel(-1),
      () => this.#wheel(1),
    );
  }

  async drag(): Promise<Gesture> {
    await this.#wheel(-1);
    await sleep(AFTERWARDS_MS);
    const { at } = this.#handle;
    const from = at.x + DRAG_FROM_RIGHT_PX;
    const half = EVENTS / 2;
    const move =
      (first: number) =>
      (step: number): Input => ({
        type: 'mouseMoved',
        x: from - (first + step + 1) * DRAG_STEP_PX,
        y: at.y,
        button: 'left',
        buttons: 1,
      });
    const press = { x: from, y: at.y, button: 'left' as const, clickCount: 1 };
    await this.#send({ type: 'mousePressed', ...press, buttons: 1 });
    const gesture = await this.#measure(
      'pointermove',
      () => this.#sendAll(half, move(0)),
      () => this.#sendAll(half, move(half)),
    );
    await this.#send({ type: 'mouseReleased', ...press, x: from - EVENTS * DRAG_STEP_PX });
    return gesture;
  }

  #wheel(direction: 1 | -1): Promise<void> {
    const { at, wheelPx } = this.#handle;
    return this.#sendAll(EVENTS / 2, () => ({ type: 'mouseWheel', ...at, deltaX: 0, deltaY: direction * wheelPx }));
  }

  async #measure(type: Counted, first: () => Promise<void>, second: () => Promise<void>): Promise<Gesture> {
    const start = await this.#page.evaluate(() => window.bench.now());
    const before = await this.#look();
    const there = await this.#cost(type, first);
    const after = await this.#look();
    const back = await this.#cost(type, second);
    const eventsArrived = there.events + back.events;
    return {
      busyMs: (there.busyMs + back.busyMs) / Math.max(eventsArrived, 1),
      framesPerSecond: ((there.frames + back.frames) / (there.tookMs + back.tookMs)) * 1000,
      longestTaskMs: await this.#page.evaluate((since) => window.bench.longestTask(since), start),
      eventsArrived,
      ...compare(before, after),
    };
  }

  async #cost(type: Counted, run: () => Promise<void>) {
    const busyBefore = await this.#busyMs();
    await this.#page.evaluate((type) => window.bench.startCounting(type), type);
    const start = performance.now();
    await run();
    const tookMs = performance.now() - start;
    const counts = await this.#page.evaluate((type) => window.bench.stopCounting(type), type);
    await sleep(AFTERWARDS_MS);
    return { ...counts, tookMs, busyMs: (await this.#busyMs()) - busyBefore };
  }

  async #busyMs(): Promise<number> {
    const { metrics } = await this.#devTools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  }

  async #look(): Promise<Look> {
    return { view: await this.#page.evaluate(() => window.bench.view()), picture: await this.#page.screenshot() };
  }

  async #sendAll(count: number, input: (step: number) => Input): Promise<void> {
    const start = performance.now();
    const answers: Promise<void>[] = [];
    for (let step = 0; step < count; step++) {
      await sleep(Math.max(0, start + step * INTERVAL_MS - performance.now()));
      const answer = this.#send(input(step));
      // Of a page that has died meanwhile the first answer tells, below.
      answer.catch(() => {});
      answers.push(answer);
    }
    await Promise.all(answers);
  }

  async #send(input: Input): Promise<void> {
    await this.#devTools.send('Input.dispatchMouseEvent', input);
  }
}

interface Look {
  readonly view: readonly [number, number] | undefined;
  readonly picture: Buffer;
}

/** Less than this share of the window is no move. */
const LEAST_MOVE = 0.01;

function compare(before: Look, after: Look): Pick<Gesture, 'zoomedBy' | 'isSeen'> {
  if (!before.view || !after.view) return { zoomedBy: 1, isSeen: false };
  const [[start, end], [newStart, newEnd]] = [before.view, after.view];
  const hasMoved = Math.abs(newStart - start) + Math.abs(newEnd - end) > LEAST_MOVE * (end - start);
  return { zoomedBy: (end - start) / (newEnd - newStart), isSeen: hasMoved && !before.picture.equals(after.picture) };
}
