/** Calls back when the page is idle, or soon where a browser does not tell (Safari). Out: what takes that back. */
export function atIdle(callback: () => void): () => void {
  const { requestIdleCallback: ask = setTimeout, cancelIdleCallback: takeBack = clearTimeout } = globalThis;
  const asked = ask(callback) as number;
  return () => takeBack(asked);
}
