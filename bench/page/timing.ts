/** Frames, arrived events and long tasks, as the page sees them. */

const longTasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });

/** The longest task that ended after a time, in ms; 0 for none above 50 ms, which is all that a browser tells of. */
export const longestTask = (since: number): number =>
  Math.max(
    0,
    ...longTasks.filter(({ startTime, duration }) => startTime + duration > since).map(({ duration }) => duration),
  );

export type Counted = 'wheel' | 'pointermove';

let frames = 0;
let events = 0;
let nextFrame = 0;
const onEvent = (): void => void events++;
const onFrame = (): void => {
  frames++;
  nextFrame = requestAnimationFrame(onFrame);
};

/** Counts frames and the events of a type from now on. */
export function startCounting(type: Counted): void {
  frames = events = 0;
  nextFrame = requestAnimationFrame(onFrame);
  addEventListener(type, onEvent, { capture: true, passive: true });
}

export function stopCounting(type: Counted): { readonly frames: number; readonly events: number } {
  cancelAnimationFrame(nextFrame);
  removeEventListener(type, onEvent, { capture: true });
  return { frames, events };
}
