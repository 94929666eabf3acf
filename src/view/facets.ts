/**
 * What events can be told apart by: lane, tag, publisher, status, place.
 *
 * In: a chronology, and which values somebody has chosen. Out: the events that are left, and for each value how many there are of it. Of
 * one kind any value will do, of each kind one must (or within, and between). The index is made in steps, and
 * answers from lists of numbers, never from the events.
 */
import type { Source } from '../document/timeline.ts';
import { FACETS } from '../language/facet.ts';
import type { Facet } from '../language/facet.ts';
import type { Chronology } from './chronology.ts';
import { restricted } from './restricted.ts';
import { eventsInOrder } from './runs.ts';

/** The values that were chosen of each kind; a kind that is absent is not asked for. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Stands for what an event does not have: no lane, no source. */
export const NONE = '';

/** For each kind and value the events that have it. */
export type FacetIndex = Readonly<Record<Facet, ReadonlyMap<string, readonly number[]>>>;

const EVENTS_A_STEP = 256;

/** Lanes go by their ids, sources by who published them. */
export function* facetIndex(chronology: Chronology, sources: ReadonlyMap<string, Source>): Generator<void, FacetIndex> {
  const index = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Record<Facet, Map<string, number[]>>;
  const add = (facet: Facet, value: string, event: number): void => {
    const known = index[facet].get(value);
    if (!known) index[facet].set(value, [event]);
    else if (known.at(-1) !== event) known.push(event);
  };
  const events = eventsInOrder(chronology);
  for (let place = 0; place < events.length; place++) {
    if (place % EVENTS_A_STEP === EVENTS_A_STEP - 1) yield;
    const number = events[place]!;
    const event = chronology.event(number);
    add('lane', chronology.lanes[chronology.columns.lane[number]!]?.id ?? NONE, number);
    if (event.status) add('status', event.status, number);
    if (event.place) add('place', event.place, number);
    for (const tag of event.tags ?? []) add('tag', tag, number);
    const { citations = [] } = event;
    for (const { source } of citations) add('publisher', sources.get(source)?.publisher ?? NONE, number);
    if (citations.length === 0) add('publisher', NONE, number);
  }
  return index;
}

/** Whether an event is left; `undefined` where nothing was chosen, and so all are. */
export function keptBy(index: FacetIndex, choice: Choice, size: number): ((event: number) => boolean) | undefined {
  const asked = FACETS.filter((facet) => choice[facet]?.length);
  if (asked.length === 0) return undefined;
  // Bit by bit: an event stays when it has a value of every kind that is asked for.
  const met = new Uint8Array(size);
  asked.forEach((facet, bit) => {
    for (const value of choice[facet]!) {
      for (const event of index[facet].get(value) ?? []) met[event]! |= 1 << bit;
    }
  });
  const all = (1 << asked.length) - 1;
  return (event) => met[event] === all;
}

export interface FacetCount {
  readonly value: string;
  /** How many there are, of those that the other kinds leave. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** What a choice leaves of all events. */
export interface Narrowed {
  readonly chronology: Chronology;
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** With pauses, for whoever does it between frames. */
export function* narrowed(all: Chronology, index: FacetIndex, choice: Choice): Generator<void, Narrowed, void> {
  const keeps = keptBy(index, choice, all.size);
  yield;
  const chronology = keeps ? yield* restricted(all, keeps) : all;
  const counts = {} as Record<Facet, readonly FacetCount[]>;
  for (const facet of FACETS) {
    counts[facet] = countsOf(index, facet, choice, all.size);
    yield;
  }
  return { chronology, counts };
}

/** The values of a kind: those of most events first. */
export function countsOf(index: FacetIndex, facet: Facet, choice: Choice, size: number): readonly FacetCount[] {
  const keeps = keptBy(index, { ...choice, [facet]: undefined }, size);
  const counts = Array.from(index[facet], ([value, events]) => ({
    value,
    all: events.length,
    count: keeps ? events.reduce((sum, event) => sum + Number(keeps(event)), 0) : events.length,
    isChosen: choice[facet]?.includes(value) ?? false,
  }));
  // By what there is in all: a choice elsewhere moves nothing.
  return counts.sort((a, b) => b.all - a.all || (a.value < b.value ? -1 : 1));
}

/** The choice with a value more, or less. */
export function toggled(choice: Choice, facet: Facet, value: string): Choice {
  const chosen = choice[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [facet]: _, ...rest } = choice;
  return next.length > 0 ? { ...rest, [facet]: next } : rest;
}

/** The choice without the values that no event has. */
export function metBy(index: FacetIndex, choice: Choice): Choice {
  const kept = FACETS.map((facet) => [facet, choice[facet]?.filter((value) => index[facet].has(value)) ?? []] as const);
  return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
