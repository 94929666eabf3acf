/** Among many events the lanes are merged a turn at a time; the host hears of it once, and never of what it no longer shows. */
import type { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { utc } from '../../time/zone.ts';
import { chronologyOf } from '../../view/chronology.ts';
import { clumpyDocument } from '../../view/clumpy.fixture.ts';
import { runsWith } from '../../view/changed-runs.ts';
import { unmerged } from '../../view/merged.ts';
import { isReady } from './ready.ts';

/** By how much the clock goes on whenever somebody looks, in ms. */
let pace = 0;

beforeEach(() => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += pace));
});

afterEach(() => vi.restoreAllMocks());

const events = (seed: number) => chronologyOf(clumpyDocument({ seed, events: 900, lanes: 5 }), utc);

/** A host, and when it is next asked to draw. */
function hosted() {
  const requestUpdate = vi.fn();
  const drawn = (): Promise<unknown> => new Promise((done) => requestUpdate.mockImplementationOnce(done));
  return { host: { requestUpdate } as unknown as LitElement, requestUpdate, drawn };
}

test('what takes no longer than a turn is ready at once', () => {
  pace = 0;
  expect(isReady(hosted().host, events(1))).toBe(true);
});

test('what takes longer is ready when the host is asked to draw', async () => {
  pace = 100;
  const { host, requestUpdate, drawn } = hosted();
  const chronology = events(2);
  expect(isReady(host, chronology)).toBe(false);
  expect(isReady(host, chronology)).toBe(false);
  await drawn();
  expect(isReady(host, chronology)).toBe(true);
  expect(requestUpdate).toHaveBeenCalledTimes(1);
});

test('what live data add meanwhile is merged too, and nothing is begun anew', async () => {
  pace = 100;
  const { host, drawn } = hosted();
  const chronology = events(3);
  const { columns, runs, lanes } = chronology;
  expect(isReady(host, chronology)).toBe(false);
  chronology.revise({ runs: runsWith(runs, columns, Int32Array.of(1, 2, 3), lanes.length) });
  expect(isReady(host, chronology)).toBe(false);
  await drawn();
  expect(unmerged(chronology)).toEqual(chronology.runs.all.slice(1));
  expect(isReady(host, chronology)).toBe(false);
  await drawn();
  expect(isReady(host, chronology)).toBe(true);
});

test('another document gives up the one before', async () => {
  pace = 100;
  const { host, requestUpdate, drawn } = hosted();
  const [before, after] = [events(4), events(5)];
  expect(isReady(host, before)).toBe(false);
  expect(isReady(host, after)).toBe(false);
  await drawn();
  expect(isReady(host, after)).toBe(true);
  expect(unmerged(before)).toHaveLength(1);
  expect(requestUpdate).toHaveBeenCalledTimes(1);
});
