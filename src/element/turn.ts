/** Takes steps for so long, in ms, and one at the least. Out: the last of them, which says whether that was all. */
export function turn<Result>(steps: Iterator<void, Result>, lengthMs: number): IteratorResult<void, Result> {
  const start = performance.now();
  let step = steps.next();
  while (!step.done && performance.now() - start < lengthMs) step = steps.next();
  return step;
}
