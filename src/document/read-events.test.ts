/** Reading in parts finds what reading at once finds: the same events, the same lanes, the same things to say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Report } from './diagnostics.ts';
import { IdTable } from './id-table.ts';
import { closeShell, openShell, readDocument } from './read-document.ts';
import { readEvents } from './read-events.ts';
import type { TimelineDocument, TimelineEvent } from './timeline.ts';

/** How often an event was handed on as another than it came. */
interface InParts {
  readonly document: TimelineDocument;
  readonly report: Report;
  readonly mended: ReadonlySet<number>;
  readonly kept: Int32Array;
}

function readInParts(raw: { readonly events: readonly unknown[] }): InParts {
  const report = new Report();
  const shell = openShell({ ...raw, events: [] }, report);
  const taken = new Map<number, TimelineEvent>();
  const mended = new Set<number>();
  const reading = readEvents({
    items: { count: raw.events.length, items: (from, to) => raw.events.slice(from, to) },
    sources: shell.sources.ids,
    lanes: new Map(shell.lanes.items.flatMap((lane) => lane?.id ?? []).map((id, place) => [id, place])),
    ids: new IdTable(0),
    report,
    take(event, index, lane, isMended) {
      taken.set(index, event);
      if (isMended) mended.add(index);
      expect(lane === undefined).toBe(event.lane === undefined);
    },
  });
  let step = reading.next();
  while (!step.done) step = reading.next();
  const { kept, lanes, known } = step.value;
  const events = Array.from(kept, (index) => taken.get(index)!);
  return { document: closeShell(shell, events, lanes, known, report), report, mended, kept };
}

/** What was found; where what is said once was met first may differ, since events without an id are read last. */
const codes = (report: Report): unknown[] =>
  report.findings
    .map(({ finding: { code }, spot: { path, leftOut = '', event = '' } }) =>
      code === 'unknown-field' || code === 'unknown-lane' ? code : `${path.join('/')} ${code} ${leftOut} ${event}`,
    )
    .toSorted();

/** Lanes that only events name come as they are met. */
const ordered = (document: TimelineDocument): TimelineDocument => ({
  ...document,
  lanes: document.lanes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const id = fc.option(fc.constantFrom('a', 'b', 'c', 'd', ''), { nil: undefined });
const item = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        id,
        title: fc.constantFrom('One', 'Two', 7),
        date: fc.constantFrom('2025-03-18', '2025', 'yesterday'),
        lane: fc.constantFrom('known', 'missing', 'other'),
        citations: fc.array(fc.record({ source: fc.constantFrom('s', 'nobody') }), { maxLength: 2 }),
        related: fc.array(fc.record({ event: fc.constantFrom('a', 'b', 'zz') }), { maxLength: 2 }),
        colour: fc.constant('red'),
      },
      { requiredKeys: ['title', 'date'] },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, 'text', []) },
);

test('finds what reading at once finds, whatever is wrong', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 14 }), (events) => {
      const raw = {
        title: 'T',
        sources: [{ id: 's', publisher: 'P' }],
        lanes: [{ id: 'known', title: 'Known' }],
        events,
        corrections: [{ date: '2025', change: 'x', event: 'a' }],
      };
      const whole = readDocument(raw);
      const parts = readInParts(raw);
      expect(ordered(parts.document)).toEqual(ordered(whole.document));
      expect(codes(parts.report)).toEqual(codes(whole.report));
      // What is handed on as it came can be read again from the text at any time.
      parts.kept.forEach((index, place) => {
        if (!parts.mended.has(index)) expect(parts.document.events[place]).toBe(events[index]);
      });
    }),
    { seed: 20250417, numRuns: 600 },
  );
});

describe('over more than a part', () => {
  test('all events come, in their order', () => {
    const events = Array.from({ length: 1234 }, (_, index) => ({ id: `e${index}`, title: `T ${index}`, date: '2025' }));
    const { document, report, mended } = readInParts({ events });
    expect(document.events).toEqual(events);
    expect([report.findings, mended.size]).toEqual([[], 0]);
  });
});
