/**
 * A function that remembers its last answer, as long as its arguments stay the same. `pipeline.ts` has its own: imported from there, the bundler would
 * split the default bundle in two.
 */
export function lastAnswer<Args extends readonly unknown[], Result>(
  make: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | undefined;
  return (...args) => {
    if (!last || args.some((arg, place) => arg !== last!.args[place])) last = { args, result: make(...args) };
    return last.result;
  };
}
