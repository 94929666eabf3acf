import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointerOf } from './explain.ts';
import { UnitsText } from './coded-text.ts';
import { scanList } from './list-scan.ts';
import { locate } from './locate.ts';
import { atOnce } from './steps.ts';

const text = `{
  "title": "a \\" } ] text",
  "a/b~c": 1,
  "events": [
    { "id": "x" },
    { "id": "y", "tags": ["1", "2"] }
  ]
}`;

describe('a path in a text', () => {
  it.each([
    [[], 1, 1],
    [['title'], 2, 12],
    [['a/b~c'], 3, 12],
    [['events', '0'], 5, 5],
    [['events', '1', 'id'], 6, 13],
    [['events', '1', 'tags', '1'], 6, 32],
  ])('%j is at line %i, column %i', (path, line, column) => {
    expect(locate(text, [path])).toEqual([{ line, column }]);
  });

  it('that names nothing is where the nearest thing around it is', () => {
    expect(
      locate(text, [
        ['events', '1', 'date'],
        ['nothing', 'at', 'all'],
      ]),
    ).toEqual([
      { line: 6, column: 5 },
      { line: 1, column: 1 },
    ]);
  });

  it('of any value points at the text of that value', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, 2), (root, indent) => {
        const json = JSON.stringify(root, null, indent);
        const parsed: unknown = JSON.parse(json);
        const values = [...valuesOf(parsed, [])];
        const lines = json.split('\n');
        locate(
          json,
          values.map(([path]) => path),
        ).forEach(({ line, column }, index) => {
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(JSON.stringify(values[index]![1], null, indent).split('\n')[0]!)).toBe(true);
        });
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

it('a path is at the same place where the items of a long list are known', () => {
  const items = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 });
  const fields = fc.dictionary(fc.constantFrom('title', 'é', 'sources', 'eras'), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(items, fields, fields, fc.boolean(), fc.constantFrom(0, 2), (list, before, after, isAll, indent) => {
      const given = isAll ? list : { ...before, events: list, ...after };
      const json = `\n${JSON.stringify(given, null, indent)} `;
      const scan = atOnce(scanList(new UnitsText(json), isAll ? [] : ['events']));
      const parsed: unknown = JSON.parse(json);
      const known = [...valuesOf(parsed, [])].map(([path]) => path);
      const paths = [...known, ...known.map((path) => [...path, 'nothing']), ['events', '99', 'date'], ['99']];
      expect(scan).toBeDefined();
      expect(locate(json, paths, scan)).toEqual(locate(json, paths));
    }),
    { seed: 3, numRuns: 300 },
  );
});

it('a pointer is the inverse of its parts', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (parts) => {
      expect(partsOf(pointerOf(parts))).toEqual(parts);
    }),
    { seed: 3 },
  );
});

/** As RFC 6901 reads a pointer. */
function partsOf(pointer: string): string[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function* valuesOf(value: unknown, path: readonly string[]): Generator<[path: readonly string[], value: unknown]> {
  yield [path, value];
  if (value === null || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) yield* valuesOf(child, [...path, key]);
}
