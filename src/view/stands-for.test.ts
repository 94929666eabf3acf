import { expect, test } from 'vitest';
import type { Cluster } from './clusters.ts';
import { ALL_LANES } from './clusters.ts';
import { emptyColumns } from './event-columns.ts';
import { standsFor } from './stands-for.ts';

const columns = emptyColumns(3);
const [long, short, elsewhere] = [0, 1, 2];
columns.from.set([0, 110, 110]);
columns.to.set([500, 120, 120]);
columns.lane.set([0, 0, 1]);
const cluster: Cluster = { lane: 0, from: 100, to: 200, count: 1, lead: short, only: undefined };
const inIt = (one: Cluster): readonly number[] =>
  [long, short, elsewhere].filter((event) => standsFor(one, event, columns));

test('a cluster stands for what begins in it, not for what only passes', () => {
  expect(inIt(cluster)).toEqual([short]);
  expect(inIt({ ...cluster, from: 110, to: 111 })).toEqual([short]);
  expect(inIt({ ...cluster, from: 100, to: 110 })).toEqual([]);
});

test('a band stands for what began before it and goes on', () => {
  expect(inIt({ ...cluster, lead: -1 })).toEqual([long]);
  expect(inIt({ ...cluster, lead: -1, from: 500, to: 600 })).toEqual([]);
  expect(inIt({ ...cluster, lead: -1, from: 0, to: 600 })).toEqual([]);
});

test('one of all lanes stands for those of every lane', () => {
  expect(inIt({ ...cluster, lane: ALL_LANES })).toEqual([short, elsewhere]);
});
