/**
 * Where in a JSON text the values stand that some paths name. The walk is that of `json-fault.ts`; here its offsets
 * become lines and columns.
 */
import type { Wanted } from './json-fault.ts';
import { jsonFaults } from './json-fault.ts';
import type { ListScan } from './list-scan.ts';

/** A place in a text: line and column from 1, the column in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of each path's value, or of the nearest value around it where it names one that is not there. Where the items of a long list are
 * known, only those that are asked about are walked through.
 */
export function locate(text: string, paths: readonly (readonly string[])[], list?: ListScan): readonly Place[] {
  return placesAt(text, list ? offsetsAmong(text, paths, list) : offsetsOf(text, paths));
}

function offsetsOf(text: string, paths: readonly (readonly string[])[]): readonly number[] {
  const root: Wanted = { parts: new Map() };
  const ways = paths.map((path) => {
    const way = [root];
    for (const part of path) {
      const { parts } = way.at(-1)!;
      if (!parts.has(part)) parts.set(part, { parts: new Map() });
      way.push(parts.get(part)!);
    }
    return way;
  });
  const walk = jsonFaults(text, root);
  // No farther than to the last that is wanted: a long text takes its time.
  while (ways.some((way) => way.at(-1)!.start === undefined) && !walk.next().done);
  return ways.map((way) => way.findLast(({ start }) => start !== undefined)?.start ?? 0);
}

function offsetsAmong(
  text: string,
  paths: readonly (readonly string[])[],
  { name, starts, ends, from, to }: ListScan,
): readonly number[] {
  const around = offsetsOf(`${text.slice(0, from)}[]${text.slice(to)}`, paths);
  const depth = name === undefined ? 0 : 1;
  return paths.map((path, place) => {
    const item = name === undefined || path[0] === name ? Number(path[depth]) : NaN;
    const start = starts[item];
    if (start !== undefined) return start + offsetsOf(text.slice(start, ends[item]), [path.slice(depth + 1)])[0]!;
    const offset = around[place]!;
    return offset > from ? offset + to - from - '[]'.length : offset;
  });
}

/** Lines and columns for offsets into the text, in one pass over its lines. */
export function placesAt(text: string, offsets: readonly number[]): readonly Place[] {
  const places: Place[] = offsets.map(() => ({ line: 1, column: 1 }));
  const order = offsets.map((offset, index) => ({ offset, index })).sort((a, b) => a.offset - b.offset);
  let line = 1;
  let lineStart = 0;
  for (const { offset, index } of order) {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    places[index] = { line, column: offset - lineStart + 1 };
  }
  return places;
}
