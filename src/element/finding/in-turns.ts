/** Long work between frames. In: work in steps. Out: the same, a few milliseconds at a time, the first of them at once; given up for the next. */
import { turn } from '../turn.ts';

/** No more at a time, in ms. */
const TURN_MS = 8;

export class InTurns {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `after` each turn; with the result after the last. */
  run<Result>(steps: Iterator<void, Result>, after: (result: Result | undefined, isDone: boolean) => void): void {
    this.stop();
    const goOn = (): void => {
      const step = turn(steps, TURN_MS);
      if (step.done) return after(step.value, true);
      this.#timer = setTimeout(goOn);
      after(undefined, false);
    };
    goOn();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
