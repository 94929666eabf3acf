/**
 * The page in which one subject is measured. It only offers what is done inside of it, as `window.bench`; what is done when, and what is
 * measured from outside, stands in measure.ts.
 */
/// <reference types="vite/client" />
import type { FirstDrawing } from '../row.ts';
import type { Mounted, Subject } from '../subjects/subject.ts';
import { atRest } from './rest.ts';
import { longestTask, startCounting, stopCounting } from './timing.ts';

const subjects = import.meta.glob<{ subject: Subject }>([
  '../subjects/*.ts',
  '!../subjects/*.d.ts',
  '!../subjects/subject.ts',
]);
const stage = document.querySelector<HTMLElement>('#stage')!;

const REST_MS = 1000;

let subject: Subject;
let text = '';
let mounted: Mounted | undefined;

const bench = {
  /** Loads the code of a subject and the text that it will be given, and lets the page come to rest. */
  async prepare(name: string, textUrl: string): Promise<Pick<Subject, 'wheelPx' | 'at'>> {
    ({ subject } = await subjects[`../subjects/${name}.ts`]!());
    text = await (await fetch(textUrl)).text();
    // What the code does on its own after it was loaded is not part of a drawing.
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    return { wheelPx: subject.wheelPx, at: subject.at };
  },

  /** From the text in memory until nothing changes any more. */
  async mount(): Promise<FirstDrawing> {
    // Out of the task of the DevTools, of whose length a browser does not tell.
    await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    const rest = atRest(stage);
    mounted = await subject.mount(stage, text);
    const mountedAt = performance.now();
    const restedAt = await rest();
    const end = subject.draws === false ? mountedAt : restedAt;
    return { ms: end - start, longestTaskMs: longestTask(start) };
  },

  view: (): readonly [number, number] | undefined => mounted?.window(),

  now: (): number => performance.now(),

  startCounting,
  stopCounting,
  longestTask,

  /** What workers hold, in bytes: the heap of the page does not show it. */
  async workersBytes(): Promise<number> {
    const { breakdown } = await performance.measureUserAgentSpecificMemory();
    return breakdown
      .filter(({ attribution }) => attribution.some(({ scope }) => scope === 'DedicatedWorkerGlobalScope'))
      .reduce((sum, { bytes }) => sum + bytes, 0);
  },

  /** All elements in the stage, those in open shadow roots too. */
  elements: (root: ParentNode = stage): number =>
    [...root.querySelectorAll('*')].reduce(
      (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? bench.elements(shadowRoot) : 0),
      0,
    ),

  /** In and out of the page, each time until it is drawn. */
  async cycle(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      const { remove } = await subject.mount(stage, text);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      remove!();
    }
  },
};

export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
  /** Not yet in the library of TypeScript: https://wicg.github.io/performance-measure-memory/ */
  interface Performance {
    measureUserAgentSpecificMemory(): Promise<{
      readonly breakdown: readonly {
        readonly bytes: number;
        readonly attribution: readonly { readonly scope: string }[];
      }[];
    }>;
  }
}

window.bench = bench;
