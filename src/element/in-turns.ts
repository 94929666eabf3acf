/** Long work between frames. In: work in steps. Out: the same, a few milliseconds at a time, the first of them at once; given up for the next. */
import { turn } from './turn.ts';

/** No more at a time, in ms. */
const TURN_MS = 12;

export class InTurns {
  /** A timer would wait for four milliseconds between two turns. */
  #next: MessagePort | undefined;

  /** `after` each turn; with the result after the last. */
  run<Result>(steps: Iterator<void, Result>, after: (result: Result | undefined, isDone: boolean) => void): void {
    this.stop();
    const { port1, port2 } = new MessageChannel();
    this.#next = port1;
    const goOn = (): void => {
      if (this.#next !== port1) return;
      const step = turn(steps, TURN_MS);
      if (step.done) {
        this.stop();
        return after(step.value, true);
      }
      port2.postMessage(undefined);
      after(undefined, false);
    };
    port1.addEventListener('message', goOn);
    port1.start();
    goOn();
  }

  stop(): void {
    this.#next?.close();
    this.#next = undefined;
  }
}
