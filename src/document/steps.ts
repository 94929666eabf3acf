/**
 * Work in steps: of a large text or list it can be done between frames, since each step is short.
 *
 * In: a generator that pauses now and then. Out: what it comes to.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** Who takes the steps: at once, or a few at a time. */
export type Walk = <Result>(work: Steps<Result>) => Result | Promise<Result>;

export function atOnce<Result>(work: Generator<unknown, Result, void>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
