/** To an empty timeline events come as they come to one that is there, in whatever order what can be used comes. */
import { randomLcg } from 'd3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../document/diagnostics.ts';
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { utc } from '../time/zone.ts';
import { chronologyOf } from '../view/chronology.ts';
import type { Chronology } from '../view/chronology.ts';
import type { LiveChange } from './live-data.ts';
import { changeLive } from './live-host.ts';
import type { LiveHost, LiveStage } from './live-host.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An element that shows what it is given at once. */
function elementWith(given: unknown) {
  let chronology: Chronology | undefined;
  const loader = { state: { type: 'empty' }, content: undefined as LiveStage['loader']['content'], isRevised: false };
  const host: LiveHost = {
    follow: false,
    isConnected: true,
    timeZone: undefined,
    src: '',
    given: undefined,
    selected: undefined,
    select: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(),
    addController: () => {},
    removeController: () => {},
    get data(): TimelineDocument | undefined {
      return loader.state.type === 'ready' ? chronology?.document : undefined;
    },
    set data(data: unknown) {
      Object.assign(host, { given: data });
      const { document, diagnostics } = parseDocument(data as object);
      const isEmpty = document.events.length === 0;
      loader.state = { type: isEmpty && diagnostics.length > 0 ? 'failed' : 'ready' };
      loader.content = isEmpty ? undefined : { document, indexed: undefined };
      chronology = chronologyOf(document, utc);
    },
  };
  if (given) host.data = given;
  const stage: LiveStage = { loader, all: () => chronology!, frame: () => undefined, propose: () => true };
  return {
    host,
    /** As the public calls do it: what was given is asked for at once, and then the part may be on its way. */
    async change(change: Partial<LiveChange>, afterMs = 0): Promise<readonly Diagnostic[]> {
      const { given: then, src } = host;
      if (afterMs > 0) await new Promise((resolve) => setTimeout(resolve, afterMs));
      return changeLive(host, stage, change, { given: then, src });
    },
  };
}

const there = { id: 'there', title: 'There', date: '2020' };
const bulletin = { id: 'bulletin', publisher: 'The Bulletin' };

/** What is there, but for what one of them began with. */
function shown({ host }: ReturnType<typeof elementWith>): unknown {
  const { events = [], sources = [], title } = host.data ?? {};
  return { title, sources, events: events.filter(({ id }) => id !== there.id) };
}

async function after(calls: readonly Promise<readonly Diagnostic[]>[]): Promise<unknown> {
  await vi.advanceTimersByTimeAsync(10_000);
  return (await Promise.all(calls)).map((found) => found.map(({ code, path, message }) => [code, path, message]));
}

/** Some calls, of which some bring nothing usable. */
function randomChanges(random: () => number): Partial<LiveChange>[] {
  const below = (count: number): number => Math.floor(random() * count);
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: below(most + 1) }, make);
  const source = (): object => (random() < 0.3 ? { id: 's1' } : { id: `s${below(3)}`, publisher: `P${below(9)}` });
  const event = (): object => ({
    id: `e${below(4)}`,
    title: `Title ${below(100)}`,
    date: random() < 0.6 ? 'yesterday' : `20${10 + below(9)}`,
    ...(random() < 0.5 && { citations: [{ source: `s${below(3)}` }] }),
  });
  return Array.from({ length: 1 + below(6) }, () => {
    const kind = random();
    if (kind < 0.5) return { add: some(2, event), sources: some(2, source) };
    return kind < 0.8 ? { update: some(2, event) } : { remove: some(2, () => `e${below(4)}`) };
  });
}

describe.each([undefined, { title: 'T', sources: [bulletin], events: [] }])(
  'a timeline that begins with %j',
  (given) => {
    test('is told of calls, in whatever order, what one is told that is there, and shows the same', async () => {
      for (let seed = 0; seed < 100; seed++) {
        const random = randomLcg(seed);
        const all = [elementWith(given), elementWith({ ...given, events: [there] })] as const;
        // Several times of one moment each.
        for (let moment = 0; moment < 3; moment++) {
          const changes = randomChanges(random);
          const [found, expected] = await Promise.all(
            all.map((element) => after(changes.map((change) => element.change(change)))),
          );
          expect(found, `what is told, seed ${seed}`).toEqual(expected);
          expect(shown(all[0]), `what is shown, seed ${seed}`).toEqual(shown(all[1]));
        }
      }
    });
  },
);

test('what waits behind calls that bring nothing usable is there, with the sources that they brought', async () => {
  const element = elementWith(undefined);
  const calls = [
    element.change({ add: [{ id: 'x', title: 'X', date: 'rubbish' }], sources: [bulletin] }),
    element.change({ add: [{ id: 'y', title: 'Y', date: 'rubbish' }] }),
    element.change({ add: [{ id: 'z', title: 'Z', date: '2025', citations: [{ source: 'bulletin' }] }] }),
  ];
  const badDate = ['bad-date', '/events/0/date', expect.any(String)];
  expect(await after(calls)).toEqual([[badDate], [badDate], []]);
  expect(shown(element)).toMatchObject({ sources: [bulletin], events: [{ id: 'z' }] });
});

test('what waits for a document is not done to the next, though that be empty, too', async () => {
  const element = elementWith(undefined);
  const first = element.change({ add: [], sources: [bulletin] });
  await vi.advanceTimersByTimeAsync(1);
  const second = element.change({ add: [{ id: 'a', title: 'A', date: '2025' }] });
  element.host.data = { title: 'Another', events: [] };
  expect(await after([first, second])).toEqual([[], []]);
  expect(shown(element)).toEqual({ title: 'Another', sources: [], events: [] });
});

test.each([
  [{ add: {} }, 'addEvents(events): expected a list, found object; one alone is given as [event]'],
  [
    { add: [], sources: 's' },
    'addEvents(events, sources): expected a list, found string; one alone is given as [source]',
  ],
  [{ update: null }, 'updateEvents(events): expected a list, found null; one alone is given as [event]'],
  [{ remove: 'a' }, 'removeEvents(ids): expected a list, found string; one alone is given as [id]'],
])('what is no list is refused by its public name: %j', async (change, message) => {
  await expect(elementWith(undefined).change(change as object)).rejects.toThrow(new TypeError(message));
});
