import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventScan } from './event-scan.ts';
import { scanEvents } from './event-scan.ts';

function scan(text: string): EventScan | undefined {
  const steps = scanEvents(new TextEncoder().encode(text));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The texts of the events, and what is left around them. */
function parts(text: string): { readonly events: string[]; readonly around: string } | undefined {
  const bytes = new TextEncoder().encode(text);
  const found = scan(text);
  const read = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  return (
    found && {
      events: Array.from(found.starts, (start, event) => read(start, found.ends[event]!)),
      around: `${read(0, found.from)}[]${read(found.to, bytes.length)}`,
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
    expect(scan(text)).toBeUndefined();
  });
});

test('a list deeper down is not the list of events', () => {
  expect(parts('{"x":{"events":[9]},"events":[{"events":[1,2]},3]}')!.events).toEqual(['{"events":[1,2]}', '3']);
});

test('an empty list has no events', () => {
  expect(parts('{"events":[ ]}')!.events).toEqual([]);
});
