import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './json-fault.ts';

describe('the first fault of a JSON text', () => {
  it.each([
    ['[1, 2,]', 'trailing-comma', 5],
    ['{"a": 1,}', 'trailing-comma', 7],
    ['[1 2]', 'missing-comma', 3],
    ['{"a": 1 "b": 2}', 'missing-comma', 8],
    ['{"a" 1}', 'missing-colon', 5],
    ['{"a": }', 'missing-value', 6],
    ['[,1]', 'missing-value', 1],
    ["{'a': 1}", 'single-quotes', 1],
    ['{“a”: 1}', 'curly-quotes', 1],
    ['{a: 1}', 'unquoted-name', 1],
    ['[1, // one\n2]', 'comment', 4],
    ['["a]', 'unclosed-text', 1],
    ['["a', 'cut-off', 3],
    ['["a\nb"]', 'line-break-in-text', 3],
    ['["a\\x"]', 'bad-escape', 3],
    ['[.5]', 'bad-number', 1],
    ['[01]', 'bad-number', 1],
    ['[1.]', 'bad-number', 1],
    ['[NaN]', 'bad-word', 1],
    ['[1}', 'wrong-bracket', 2],
    ['{} {}', 'text-after-end', 3],
    ['{"a": [1', 'cut-off', 8],
    ['', 'cut-off', 0],
  ])('in %j is a %s at %i', (text, kind, offset) => {
    expect(findJsonFault(text)).toEqual({ kind, offset });
  });

  it('is found just where JSON.parse throws', () => {
    const mutated = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '-', '0', 'e', ' ', '\n', 'null'),
      )
      .map(
        ([json, at, put]) =>
          json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + (at % 2)),
      );
    fc.assert(
      fc.property(fc.oneof(mutated, fc.json(), fc.string()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
