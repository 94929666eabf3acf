import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { sourcesById } from '../document/publishers.ts';
import type { TimelineEvent } from '../document/timeline.ts';
import { FACETS } from '../language/facet.ts';
import type { Facet } from '../language/facet.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { NONE, countsOf, facetIndex, keptBy, toggled } from './facets.ts';
import type { Choice, FacetIndex } from './facets.ts';

const publishers = ['The Bulletin', 'The Daily', 'The Bulletin'];
const events = fc.array(
  fc.record(
    {
      lane: fc.constantFrom('a', 'b'),
      tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
      place: fc.constantFrom('Doha', 'Cairo'),
      status: fc.constantFrom('confirmed', 'alleged'),
      citations: fc.array(fc.record({ source: fc.constantFrom('s0', 's1', 's2') }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  { minLength: 1, maxLength: 25 },
);
const choices: fc.Arbitrary<Choice> = fc.record(
  {
    lane: fc.subarray(['a', 'b', NONE]),
    tag: fc.subarray(['x', 'y', 'z']),
    place: fc.subarray(['Doha', 'Cairo']),
    status: fc.subarray(['confirmed', 'alleged']),
    publisher: fc.subarray(['The Bulletin', 'The Daily', NONE]),
  },
  { requiredKeys: [] },
);

function chronologyWith(raw: readonly object[]) {
  const { document } = parseDocument({
    sources: publishers.map((publisher, place) => ({ id: `s${place}`, publisher })),
    lanes: ['a', 'b'].map((id) => ({ id, title: id })),
    events: raw.map((event, place) => ({ id: `e${place}`, title: 'Event', date: `${1900 + place}`, ...event })),
  });
  return chronologyOf(document!, utc);
}

function indexOf(chronology: ReturnType<typeof chronologyWith>): FacetIndex {
  const steps = facetIndex(chronology, sourcesById(chronology.document));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same question, asked of each event by itself. */
function valuesOf({ lane = NONE, tags = [], place, status, citations = [] }: TimelineEvent, facet: Facet): string[] {
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  const byFacet: Record<Facet, () => string[]> = {
    lane: () => [lane],
    tag: () => [...tags],
    place: () => one(place),
    status: () => one(status),
    publisher: () =>
      citations.length > 0 ? citations.map(({ source }) => publishers[Number(source.slice(1))]!) : [NONE],
  };
  return byFacet[facet]();
}
const fits = (event: TimelineEvent, choice: Choice): boolean =>
  FACETS.every((facet) => !choice[facet]?.length || valuesOf(event, facet).some((one) => choice[facet]!.includes(one)));

describe('filters', () => {
  test('leave what has one of the chosen values of every kind that was chosen from', () => {
    fc.assert(
      fc.property(events, choices, (raw, choice) => {
        const chronology = chronologyWith(raw);
        const keeps = keptBy(indexOf(chronology), choice, chronology.size) ?? (() => true);
        chronology.document.events.forEach((event, number) => expect(keeps(number)).toBe(fits(event, choice)));
      }),
      { seed: 6 },
    );
  });

  test('count what choosing a value alone of its kind would leave', () => {
    fc.assert(
      fc.property(events, choices, fc.constantFrom(...FACETS), (raw, choice, facet) => {
        const chronology = chronologyWith(raw);
        for (const { value, count, isChosen } of countsOf(indexOf(chronology), facet, choice, chronology.size)) {
          const left = chronology.document.events.filter((event) => fits(event, { ...choice, [facet]: [value] }));
          expect(count).toBe(left.length);
          expect(isChosen).toBe(choice[facet]?.includes(value) ?? false);
        }
      }),
      { seed: 6 },
    );
  });

  test('a value that is chosen twice is not chosen', () => {
    expect(toggled(toggled({ place: ['Doha'] }, 'tag', 'x'), 'tag', 'x')).toEqual({ place: ['Doha'] });
    expect(toggled({}, 'tag', 'x')).toEqual({ tag: ['x'] });
  });
});
