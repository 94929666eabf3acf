import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { jsonInSteps } from './json-in-steps.ts';
import { atOnce } from '../document/steps.ts';

/** What comes of a text: its data, or that it is no JSON. */
function outcome(parse: () => unknown): unknown {
  try {
    return { data: parse() };
  } catch (fault) {
    return fault instanceof SyntaxError ? 'no JSON' : fault;
  }
}

/** Expects of a text what the engine makes of it: the same data, their fields in the same order. */
function expectSame(text: string): void {
  const [found, wanted] = [() => atOnce(jsonInSteps(text)).data, () => JSON.parse(text) as unknown].map(outcome);
  expect(found).toEqual(wanted);
  expect(JSON.stringify(found)).toBe(JSON.stringify(wanted));
}

const names = ['events', 'items', '@graph', 'itemListElement', 'groups', '__proto__', 'a"b', '\\', 'é'];

/** A text with the same data as `JSON.stringify`, but for blanks, and for fields that stand there twice. */
const field = fc.tuple(fc.constantFrom(...names), fc.oneof(fc.array(fc.jsonValue({ maxDepth: 2 })), fc.jsonValue()));
const text = fc
  .tuple(fc.array(field, { maxLength: 4 }), fc.constantFrom('', ' ', '\n\t'), fc.boolean())
  .map(([fields, blank, isList]) =>
    isList
      ? `${blank}${JSON.stringify(fields.map(([, value]) => value)).replaceAll(',', `${blank},`)}${blank}`
      : `${blank}{${fields.map(([name, value]) => `${JSON.stringify(name)}${blank}:${blank}${JSON.stringify(value)}`).join(`${blank},`)}}`,
  );

test('any JSON comes to the same data as when it is parsed in one go', () => {
  fc.assert(fc.property(text, expectSame), { seed: 20251201, numRuns: 1000 });
});

test('and what is nearly JSON to the same, or to none', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    ' ',
    '"events"',
    '"items"',
    '"',
    '\\',
    '1',
    'null',
    '[1,2]',
    '{"a":[]}',
  ];
  const broken = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((all) => all.join('')),
    fc.tuple(text, fc.nat(), fc.constantFrom('', ...pieces)).map(([whole, at, put]) => {
      const place = at % (whole.length + 1);
      return whole.slice(0, place) + put + whole.slice(place + 1);
    }),
  );
  fc.assert(fc.property(broken, expectSame), { seed: 20251202, numRuns: 3000 });
});

test.each([
  ['[1,2],"a":3'],
  ['[1,2] 3'],
  ['{"events":[1,2],"events":3}'],
  ['{"events":3,"events":[1,2]}'],
  ['{"events":[1,2],"items":[3]}'],
  ['{"events":[1,,2]}'],
  ['{"events":[1,2],}'],
  ['{"a":{"events":[1]},"items":[{"events":[2]}]}'],
  ['{"events":[],"a":1}'],
  ['7'],
  [''],
])('so does %s', (given) => {
  expectSame(given);
});

test.each([
  ['that is all of it', (list: string) => list],
  ['in a field', (list: string) => `{"title":{},"events":${list},"eras":[]}`],
])('a long list %s is parsed in many steps, none of them long', (_, around) => {
  const items = Array.from({ length: 20_000 }, (__, number) => ({ number, text: 'A text of some length, '.repeat(3) }));
  const long = around(JSON.stringify(items));
  const parse = vi.spyOn(JSON, 'parse');
  const work = jsonInSteps(long);
  let [steps, step] = [0, work.next()];
  for (; !step.done; step = work.next()) steps++;
  const longest = Math.max(...parse.mock.calls.map(([part]) => part.length));
  parse.mockRestore();
  expect(steps).toBeGreaterThan(10);
  expect(longest).toBeLessThan(long.length / 5);
  expect(step.value.data).toEqual(JSON.parse(long));
  expect(step.value.list?.starts).toHaveLength(items.length);
});
