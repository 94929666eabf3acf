/** Long work between frames. In: work in steps. Out: the same, a few milliseconds at a time, the first of them at once; given up for the next. */

/** No more at a time, in ms. */
const TURN_MS = 8;

export class InTurns {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `after` each turn; with the result after the last. */
  run<Result>(steps: Iterator<void, Result>, after: (result: Result | undefined, isDone: boolean) => void): void {
    this.stop();
    const turn = (): void => {
      const start = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - start < TURN_MS) step = steps.next();
      if (step.done) return after(step.value, true);
      this.#timer = setTimeout(turn);
      after(undefined, false);
    };
    turn();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
