/** Takes steps for so long, in ms, and one at the least. Out: whether that was all of them. */
export function turn(steps: Iterator<void>, lengthMs: number): boolean {
  const start = performance.now();
  let isDone: boolean;
  do isDone = steps.next().done === true;
  while (!isDone && performance.now() - start < lengthMs);
  return isDone;
}
