import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../language/facet.ts';
import { readViewAddress, valueIn, viewAddress, withValue } from './view-address.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1 });
const addresses = fc.record({
  viewport: fc.option(
    fc.record({
      start: fc.integer({ min: -4e17, max: 4e15 }),
      duration: fc.integer({ min: 1000, max: 4e12 }),
    }),
    { nil: undefined },
  ),
  event: fc.option(text, { nil: undefined }),
  query: fc.option(text, { nil: undefined }),
  choice: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 })])),
    { requiredKeys: [] },
  ),
});
const pieces = fc.array(
  fc.string({ minLength: 1 }).map((one) => encodeURIComponent(one)),
  { maxLength: 4 },
);

describe('a view as a text', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const back = readViewAddress(viewAddress(address));
        expect({ ...back, viewport: undefined }).toEqual({ ...address, viewport: undefined });
        const { viewport } = address;
        // Far from 1970 a number holds no single ms.
        const precision = Math.max(Math.abs(viewport?.start ?? 0) * 2 ** -50, 0.5);
        expect(Math.abs((back.viewport?.start ?? 0) - (viewport?.start ?? 0))).toBeLessThanOrEqual(precision);
      }),
      { seed: 6 },
    );
  });

  test('can be read by a person', () => {
    const start = Date.UTC(2025, 2, 9);
    const address = {
      viewport: { start, duration: Date.UTC(2025, 3, 20) - start },
      event: 'ceasefire-collapses',
      query: 'doha talks',
      choice: { lane: ['gaza', 'syria'] },
    };
    expect(viewAddress(address)).toBe(
      'view:2025-03-09..2025-04-20;event:ceasefire-collapses;search:doha+talks;lane:gaza,syria',
    );
    expect(viewAddress({})).toBe('');
  });

  test.each(['', 'view:', 'view:x..y', 'view:5..1', 'event:%', 'lane:%', ';;:::', 'view:2025-03-09'])(
    'where it is broken (%s) it says nothing',
    (broken) => {
      expect(viewAddress(readViewAddress(broken))).toBe('');
    },
  );
});

describe('under a key of the hash', () => {
  test('all else stays as it is, wherever it stands', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.constantFrom('', 'a:b', 'x'), (before, after, value) => {
        const others = [...before, ...after].filter((piece) => !piece.startsWith('t='));
        const hash = `#${[...before, 't=old', ...after].filter((piece) => piece === 't=old' || !piece.startsWith('t=')).join('&')}`;
        const next = withValue(hash, 't', value);
        expect(valueIn(next, 't')).toBe(value || undefined);
        expect(
          next
            .slice(1)
            .split('&')
            .filter((piece) => piece && !piece.startsWith('t=')),
        ).toEqual(others);
      }),
      { seed: 6 },
    );
  });

  test('an anchor of the page stays, and another timeline’s view', () => {
    expect(withValue('#sources&u=event:x', 't', 'event:y')).toBe('#sources&u=event:x&t=event:y');
    expect(withValue('#t=event:y', 't', '')).toBe('');
  });
});
