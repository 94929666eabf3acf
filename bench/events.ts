/**
 * The events that are drawn: in, how many, how they lie in time, and a seed; out, a document in the format of the project. Thirty years,
 * 35 % ranges, titles of 20 to 80 characters, one citation each of forty sources. The same seed gives the same text.
 */
import { randomLcg, randomLogNormal, randomNormal } from 'd3';
import type { TimelineDocument, TimelineEvent } from '../src/document/timeline.ts';

export const DISTRIBUTIONS = ['clumpy', 'instant', 'one-lane', 'many-lanes', 'imprecise', 'log-normal'] as const;
/**
 * `clumpy`: four of five events near one of 60 moments, within hours of some and months of others, in 8 lanes; `one-lane` and `many-lanes` (10 000) the same in as many. `instant`:
 * all at the same second. `imprecise`: months, years, about, doubtful, some time between. `log-normal`: the gaps between events.
 */
export type Distribution = (typeof DISTRIBUTIONS)[number];

export interface EventsOptions {
  readonly size: number;
  readonly data: Distribution;
  readonly seed: number;
}

type Random = () => number;

const MS_PER_DAY = 86_400_000;
const START = Date.UTC(1995, 0, 1);
const END = Date.UTC(2025, 0, 1);
const SOURCES = 40;
const CLUMPS = 60;
const RANGE_SHARE = 0.35;
const LANES: Readonly<Record<Distribution, number>> = {
  clumpy: 8,
  instant: 8,
  'one-lane': 1,
  'many-lanes': 10_000,
  imprecise: 8,
  'log-normal': 8,
};

export function eventsDocument({ size, data, seed }: EventsOptions): TimelineDocument {
  const random = randomLcg(seed);
  const starts = startsOf(data, size, random);
  const lengthDays = randomLogNormal.source(random)(3, 1.5);
  const lanes = LANES[data];
  const events = Array.from(starts, (start, index): TimelineEvent => {
    const end = start + Math.min(1 + lengthDays(), 3 * 365) * MS_PER_DAY;
    return {
      id: `event-${index}`,
      title: titleOf(random),
      date:
        data === 'instant'
          ? second(start)
          : data === 'imprecise'
            ? imprecise(start, end, random)
            : exact(start, end, random),
      lane: `lane-${below(lanes, random)}`,
      citations: [{ source: `source-${below(SOURCES, random)}` }],
    };
  });
  return {
    title: `${size} events, ${data}`,
    sources: Array.from({ length: SOURCES }, (_, index) => ({
      id: `source-${index}`,
      publisher: `Publisher ${index}`,
    })),
    lanes: Array.from({ length: lanes }, (_, index) => ({ id: `lane-${index}`, title: `Lane ${index}` })),
    events,
  };
}

const below = (count: number, random: Random): number => Math.floor(random() * count);

/** The beginnings, in no order. */
function startsOf(data: Distribution, size: number, random: Random): Float64Array {
  if (data === 'instant') return new Float64Array(size).fill(Date.UTC(2010, 5, 15, 12));
  if (data === 'log-normal') return logNormalStarts(size, random);
  const centres = Array.from({ length: CLUMPS }, () => START + random() * (END - START));
  const spreadDays = Array.from({ length: CLUMPS }, () => 0.1 * 600 ** random());
  const normal = randomNormal.source(random)();
  return new Float64Array(size).map(() => {
    if (random() < 0.2) return START + random() * (END - START);
    const clump = below(CLUMPS, random);
    const at = centres[clump]! + normal() * spreadDays[clump]! * MS_PER_DAY;
    return Math.min(Math.max(at, START), END);
  });
}

function logNormalStarts(size: number, random: Random): Float64Array {
  const gap = randomLogNormal.source(random)(0, 2.5);
  let sum = 0;
  const sums = new Float64Array(size).map(() => (sum += gap()));
  return sums.map((at) => START + (at / sum) * (END - START));
}

const second = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Moments to the day or to the second, half of each, and ranges of days. */
function exact(start: number, end: number, random: Random): string {
  if (random() < RANGE_SHARE) return `${day(start)}/${day(end)}`;
  return random() < 0.5 ? day(start) : second(start);
}

function imprecise(start: number, end: number, random: Random): string {
  const [from, to] = [day(start), day(end)];
  if (random() < RANGE_SHARE) return random() < 0.5 ? `${from}~/${to}~` : `${from.slice(0, 7)}/${to.slice(0, 7)}?`;
  const kinds = [from.slice(0, 7), from.slice(0, 4), `${from}~`, `${from}?`, `[${from}..${to}]`];
  return kinds[below(kinds.length, random)]!;
}

const WORDS =
  'a and at by for from in of on the to with agrees answers archive bridge calls committee council court delegation draft ends envoy first hearing inquiry journal letter meets minister north office opens paper plan reads record report reviews second signs south speaks station statement talks treaty union visit vote'.split(
    ' ',
  );

/** 20 to 80 characters of words. */
function titleOf(random: Random): string {
  const length = 20 + below(61, random);
  let title = '';
  while (title.length <= length) title += `${WORDS[below(WORDS.length, random)]!} `;
  return title[0]!.toUpperCase() + title.slice(1, length).replace(/ $/, 's');
}
