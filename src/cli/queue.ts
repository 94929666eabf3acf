/** Politeness: so many tasks at once and no more, and never two at once for one host. Tasks of a host keep their order. */

export type Queue = <T>(host: string, task: () => Promise<T>) => Promise<T>;

export function politeQueue(mostAtOnce: number): Queue {
  const waiting: { readonly host: string; readonly start: () => Promise<void> }[] = [];
  const busy = new Set<string>();

  const startNext = (): void => {
    while (busy.size < mostAtOnce) {
      const index = waiting.findIndex(({ host }) => !busy.has(host));
      const [next] = index === -1 ? [] : waiting.splice(index, 1);
      if (!next) return;
      busy.add(next.host);
      void next.start().finally(() => {
        busy.delete(next.host);
        startNext();
      });
    }
  };

  return (host, task) =>
    new Promise((resolve, reject) => {
      waiting.push({ host, start: () => task().then(resolve, reject) });
      startNext();
    });
}
