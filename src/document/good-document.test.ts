/** What is taken as it came is what reading it thoroughly gives, and nothing more is to be said of it. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goodDocument } from './good-document.ts';
import { parseDocument } from './parse.ts';

/** Mostly good, so that both answers are met often. */
const mostly = (good: unknown, ...bad: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: fc.constant(good) }, ...bad.map((value) => fc.constant(value)));
const event = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    title: mostly('One', 7, ' '),
    date: mostly('2025-03-18', 'yesterday'),
    lane: mostly('known', 'missing'),
    citations: fc.array(fc.record({ source: mostly('s', 'nobody') }), { maxLength: 1 }),
    related: mostly([], [{ event: 'zz' }], [{ event: 'a' }]),
    importance: mostly(0.5, 7),
    'x-own': fc.constant(1),
    colour: mostly(undefined, 'red'),
  },
  { requiredKeys: ['id', 'title', 'date'] },
);
const document = fc.record(
  {
    title: mostly('T', 7),
    sources: mostly([{ id: 's', publisher: 'P' }], undefined, [], [{ id: 's' }], 'none'),
    lanes: mostly([{ id: 'known', title: 'Known' }], undefined, [
      { id: 'known', title: 'K' },
      { id: 'known', title: 'K' },
    ]),
    events: fc.oneof(
      { weight: 20, arbitrary: fc.uniqueArray(event, { maxLength: 4, selector: ({ id }) => id }) },
      fc.array(event, { maxLength: 3 }),
      fc.constant(undefined),
    ),
    corrections: mostly(
      undefined,
      [{ date: '2025', change: 'x' }],
      [{ date: '2025', change: 'x', event: 'nobody' }],
      [{}],
    ),
    story: mostly(undefined, ['a'], ['nobody'], ['a', 7], 'a'),
    view: mostly('2025-01/2025-02', '2025'),
  },
  { requiredKeys: ['events'] },
);

test('is what a thorough reading finds nothing to say of', () => {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(document, (generated) => {
      // As JSON has it: without what is undefined.
      const raw = JSON.parse(JSON.stringify(generated)) as unknown;
      const thorough = parseDocument(raw);
      const good = goodDocument(raw);
      expect(good !== undefined).toBe(thorough.diagnostics.length === 0);
      if (good) expect(good).toEqual(thorough.document);
      seen[good ? 'good' : 'bad']++;
    }),
    { seed: 20250321, numRuns: 2000 },
  );
  expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(200);
});

test('what is no document is not', () => {
  for (const raw of [null, undefined, 7, 'text', [], {}, { events: {} }, { events: [null] }, { events: Array(1) }])
    expect(goodDocument(raw)).toBeUndefined();
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(goodDocument(proxy)).toBeUndefined();
});

test('the flagship is', () => {
  const raw = JSON.parse(readFileSync('data/gaza-ceasefire.json', 'utf8')) as unknown;
  expect(goodDocument(raw)).toEqual(parseDocument(raw).document);
});
