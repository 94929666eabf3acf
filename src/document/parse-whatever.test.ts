import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as schemas from './generated/bare-schema.ts';
import { codes, good } from './parse.fixture.ts';
import { parseDocument } from './parse.ts';
import type { Schema, SchemaFault } from './validate.ts';
import { validator } from './validate.ts';

describe('whatever comes', () => {
  const seed = 20250417;
  /** Documents that are nearly right, so that every check meets what it checks. */
  const text = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'c',
      '2025-04-17',
      '2025/2026',
      'soon',
      '',
      'https://example.org',
      'javascript:x',
      'supports',
    ),
    fc.string(),
  );
  const anything = fc.oneof({ weight: 6, arbitrary: text }, { weight: 1, arbitrary: fc.jsonValue() });
  const object = (fields: readonly string[], inside: Record<string, fc.Arbitrary<unknown>> = {}) =>
    fc.record({ ...Object.fromEntries(fields.map((field) => [field, anything])), ...inside }, { requiredKeys: [] });
  const list = (item: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 9, arbitrary: fc.array(item, { maxLength: 5 }) }, { weight: 1, arbitrary: anything });
  const nearly = object(['title', 'view', 'timeZone', 'language', '__proto__', 'x-own'], {
    sources: list(object(['id', 'publisher', 'url', 'published', 'gone'])),
    lanes: list(object(['id', 'title', 'color'])),
    events: list(
      object(['id', 'title', 'date', 'lane', 'importance', 'media', 'constructor', 'toString'], {
        citations: list(object(['source', 'stance', 'date'], { quote: object(['exact', 'prefix']) })),
        related: list(object(['event', 'kind'])),
        tags: list(anything),
      }),
    ),
    corrections: list(object(['date', 'event', 'change'])),
  });

  it('is never changed, never throws, and what comes out is valid and reads back the same without an error', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.jsonValue()), (input) => {
        const before = JSON.stringify(input);
        const { document } = parseDocument(input);
        expect(JSON.stringify(input)).toBe(before);
        expect(document.events.every(isMended(schemas.event))).toBe(true);
        expect(document.sources.every(isMended(schemas.source))).toBe(true);
        expect(document.lanes.every(isMended(schemas.lane))).toBe(true);
        const again = parseDocument(JSON.stringify(document));
        expect(again.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(JSON.stringify(again.document)).toBe(JSON.stringify(document));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('as text, is answered with a place inside the text', () => {
    const broken = fc.tuple(nearly, fc.nat(), fc.string({ maxLength: 2 })).map(([value, at, put]) => {
      const json = JSON.stringify(value, null, 1);
      return json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
    });
    fc.assert(
      fc.property(fc.oneof(broken, fc.string()), (input) => {
        const lines = input.split('\n');
        for (const { line, column } of parseDocument(input).diagnostics) {
          if (line === undefined || column === undefined) continue;
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  it('may be nested as deep as it likes, be cyclic, have getters that throw, or be a revoked proxy', () => {
    const cyclic: Record<string, unknown> = { title: 'T', date: '2025', id: 'a' };
    cyclic['x-self'] = cyclic;
    cyclic['summary'] = cyclic;
    expect(parseDocument({ events: [cyclic] }).document.events).toHaveLength(1);

    const throwing = {
      id: 'b',
      get title(): string {
        throw new Error('no');
      },
    };
    const { document, diagnostics } = parseDocument({ events: [throwing, good.events[0], cyclic], lanes: good.lanes });
    expect(document.events.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(diagnostics.map(({ code }) => code)).toContain('unreadable');

    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(proxy)).toEqual(['unreadable']);
    expect(
      codes({
        get events(): unknown {
          throw new Error('no');
        },
      }),
    ).toEqual(['unreadable']);

    const depth = 200_000;
    expect(codes(`${'['.repeat(depth)}${']'.repeat(depth)}`)).toHaveLength(1);
    expect(codes('['.repeat(depth))).toContain('not-json');
    expect(codes(`{"events": [${'{"related":['.repeat(depth)}`)).toContain('not-json');
  });

  it('may name __proto__ without changing what objects are', () => {
    const { document } = parseDocument('{"events": [{"title": "T", "date": "2025", "__proto__": {"polluted": 1}}]}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(document.events[0])).toBe(Object.prototype);
    expect(document.events[0]!.id).toBe('2025-t');
  });
});

/** Whether a value is as the schema wants it, but for fields that are kept though nothing shows them. */
function isMended(schema: Schema) {
  const validate = validator(schema);
  return (value: unknown) => {
    const faults: SchemaFault[] = [];
    return validate(value, faults) === value && faults.every((fault) => fault.keyword === 'unknown');
  };
}
