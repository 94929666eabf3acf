import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correction, event, lane, source } from './generated/bare-schema.ts';
import { isValidFor } from './is-valid.ts';
import type { SchemaFault } from './validate.ts';
import { validator } from './validate.ts';

/** Values of the kinds that fields hold, good and bad. */
const leaf = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    'a',
    '2025-03-18',
    '2025-13',
    'https://example.org',
    'javascript:x',
    'example.org/a',
    'en',
    'reported',
  ),
  fc.constantFrom(0, 1, 2, -1, null, true),
);
const fieldsOf = (schema: object): string[] => Object.keys((schema as { properties?: object }).properties ?? {});

const schemas = { correction, event, lane, source };

describe.each(['source', 'lane', 'event', 'correction'] as const)('of a %s', (name) => {
  const schema = schemas[name];
  const names = [...fieldsOf(schema), 'x-own', 'unknown'];
  const nested = fc.dictionary(
    fc.constantFrom('source', 'event', 'url', 'quote', 'exact', 'stance', 'kind', 'x-a'),
    leaf,
  );
  const value = fc.dictionary(fc.constantFrom(...names), fc.oneof(leaf, nested, fc.array(nested, { maxLength: 2 })));

  test('the quick answer is yes where the thorough one finds nothing', () => {
    const isValid = isValidFor(schema);
    const validate = validator(schema);
    const seen = { good: 0, bad: 0 };
    const good = {
      source: { id: 'a', publisher: 'b' },
      lane: { id: 'a', title: 'b' },
      event: { id: 'a', title: 'b', date: '2025' },
      correction: { date: '2025', change: 'b' },
    }[name];
    const check = (object: unknown): void => {
      const faults: SchemaFault[] = [];
      const isGood = validate(object, faults) === object && faults.length === 0;
      seen[isGood ? 'good' : 'bad']++;
      expect(isValid(object)).toBe(isGood);
    };
    fc.assert(
      fc.property(value, fc.constantFrom(...names), (object, field) => {
        check(object);
        check({ ...good, [field]: object[field] ?? 'a' });
        check({ ...good, ...object });
      }),
      { seed: 20250321, numRuns: 400 },
    );
    expect(seen.good).toBeGreaterThan(20);
    expect(seen.bad).toBeGreaterThan(20);
  });

  test('what is no object is not', () => {
    for (const wrong of [null, undefined, 1, 'a', [], NaN]) expect(isValidFor(schema)(wrong)).toBe(false);
  });
});
