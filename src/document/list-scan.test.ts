import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../load/json-text.ts';
import type { Piece } from '../load/json-text.ts';
import { scanList } from './list-scan.ts';
import { atOnce } from './steps.ts';

interface Parts {
  /** The texts of the events. */
  readonly events: readonly string[];
  /** What is left around them. */
  readonly around: string;
}

/** What is found in a text, and just so in its bytes. */
function parts(text: string): Parts | undefined {
  const found = partsOf(text);
  expect(partsOf(new TextEncoder().encode(text))).toEqual(found);
  return found;
}

function partsOf(piece: Piece): Parts | undefined {
  const text = jsonText([piece]);
  const found = atOnce(scanList(text, ['events']));
  return (
    found && {
      events: Array.from(found.starts, (start, event) => text.between(start, found.ends[event]!)),
      around: `${text.between(0, found.from)}[]${text.between(found.to, text.length)}`,
    }
  );
}

const json = fc.jsonValue({ maxDepth: 4 });
const spaces = fc.constantFrom('', ' ', '\n\t', '  ');

test('the parts of any JSON text are its events, and around them the rest', () => {
  fc.assert(
    fc.property(
      fc.array(json, { maxLength: 5 }),
      fc.dictionary(
        fc.string().filter((key) => key !== 'events'),
        json,
        { maxKeys: 4 },
      ),
      fc.dictionary(fc.constantFrom('sources', 'a"b', '\\', 'é'), json),
      spaces,
      (events, before, after, space) => {
        const list = events.map((event) => `${space}${JSON.stringify(event)}${space}`).join(',');
        const fields = (object: object): string[] =>
          Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
        const text = `{${[...fields(before), `"events"${space}:${space}[${list}${space}]`, ...fields(after)].join(',')}}`;
        const found = parts(text)!;
        expect(found.events.map((event) => JSON.parse(event) as unknown)).toEqual(events);
        expect(JSON.parse(found.around)).toEqual({ ...(JSON.parse(text) as object), events: [] });
      },
    ),
    { seed: 20250318 },
  );
});

describe('nothing is found', () => {
  test.each([
    ['where there is no list of events', '{"sources":[]}'],
    ['where events is something else', '{"events":{"a":[1]}}'],
    ['where only a value is called so', '{"title":"events","x":[1]}'],
    ['where there are two lists', '{"events":[1],"events":[2]}'],
    ['where the list does not end', '{"events":[1,2'],
    ['where the document does not end', '{"events":[1,2]'],
    ['where a text does not end', '{"events":["a]}'],
    ['where nothing stands between two commas', '{"events":[1,,2]}'],
    ['where nothing stands after a comma', '{"events":[1,]}'],
    ['in a list of documents', '[{"events":[1]}]'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(parts(text)).toBeUndefined();
  });
});

test('a list may have one of several names, or be all of the text', () => {
  const found = (text: string, names: readonly string[]): unknown => {
    const scan = atOnce(scanList(jsonText([text]), names));
    return scan && { name: scan.name, starts: [...scan.starts], ends: [...scan.ends] };
  };
  const names = ['items', '@graph'];
  expect(found('{"a":1,"@graph":[1,22]}', names)).toEqual({ name: '@graph', starts: [17, 19], ends: [18, 21] });
  expect(found('{"items":[1],"@graph":[2]}', names)).toBeUndefined();
  expect(found(' [1,[22]] ', [])).toEqual({ name: undefined, starts: [2, 4], ends: [3, 8] });
  expect(found('{"items":[1]}', [])).toBeUndefined();
});

test('a list deeper down is not the list of events', () => {
  expect(parts('{"x":{"events":[9]},"events":[{"events":[1,2]},3]}')!.events).toEqual(['{"events":[1,2]}', '3']);
});

test('a quotation mark ends a text unless an odd number of backslashes stands before it', () => {
  expect(parts(String.raw`{"events":["\\","\"]","\\\"]"]}`)!.events).toEqual([
    String.raw`"\\"`,
    String.raw`"\"]"`,
    String.raw`"\\\"]"`,
  ]);
});

test('an empty list has no events', () => {
  expect(parts('{"events":[ ]}')!.events).toEqual([]);
});
