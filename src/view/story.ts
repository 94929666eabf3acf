/**
 * A story: events in the order of telling. In: the ids that a page or a document lists, and which of these events are there to be seen. Out: the steps,
 * the next one from any place, and its ordinal. What is not there (filtered away, not yet known on a day, or no event at all)
 * is stepped over, and is not counted.
 */

export type IsThere = (id: string) => boolean;

/** The steps: those of the page, as ids with spaces between them, go before those of the document. */
export function stepsOf(given: string | null | undefined, document: readonly string[] = []): readonly string[] {
  return given?.split(/\s+/).filter(Boolean) ?? document;
}

/** The place of the next step (1), or the one before (-1), from a place on; -1 where there is none. From -1 on, the first. */
export function placeFrom(steps: readonly string[], from: number, by: 1 | -1, isThere: IsThere): number {
  let place = from + by;
  while (place >= 0 && place < steps.length && !isThere(steps[place]!)) place += by;
  return place >= 0 && place < steps.length ? place : -1;
}

/** The step at a place as it is counted, from 1, and how many there are to be seen. */
export function countOf(
  steps: readonly string[],
  place: number,
  isThere: IsThere,
): { readonly number: number; readonly count: number } {
  return { number: steps.slice(0, place + 1).filter(isThere).length, count: steps.filter(isThere).length };
}
