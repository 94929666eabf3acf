/** A document read in parts is the document that reading at once gives, and so is its chronology. */
import { describe, expect, test, vi } from 'vitest';
import type { Diagnostic } from '../document/diagnostics.ts';
import { parseDocument } from '../document/parse.ts';
import { atOnce } from '../document/steps.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { chronologyOf } from '../view/chronology.ts';
import { clumpyDocument } from '../view/clumpy.fixture.ts';
import { jsonText } from './json-text.ts';
import type { Piece } from './json-text.ts';
import { largeDocument } from './large-document.ts';
import type { LargeDocument } from './large-document.ts';
import type { Step } from './read-text.ts';
import { readWhole } from './read-objects.ts';
import { read } from './reading.ts';
import type { Outcome } from './reading.ts';
import { timeOrder } from '../view/time-order.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function run(
  pieces: readonly Piece[],
  timeZone?: string,
): { readonly outcome: Outcome; readonly steps: readonly Step[] } {
  const steps: Step[] = [];
  const reading = read(jsonText(pieces), timeZone);
  let step = reading.next();
  for (; !step.done; step = reading.next()) steps.push(step.value);
  return { outcome: step.value, steps };
}

function readLargely(
  pieces: readonly Piece[],
  timeZone?: string,
): LargeDocument & Pick<Extract<Outcome, { type: 'read' }>['read'], 'diagnostics'> {
  const { outcome } = run(pieces, timeZone);
  if (outcome.type !== 'read') throw new Error('It was read as a whole');
  return { ...largeDocument(outcome.read, outcome.text ?? pieces.join('')), diagnostics: outcome.read.diagnostics };
}

const clumpy = clumpyDocument({ seed: 4, events: 900, lanes: 4 });
/** With letters of one to four bytes, mistakes of many kinds, and lanes and ids that are missing. */
const motley = {
  title: 'Ṫįmélïné 🕰',
  timeZone: 'Asia/Kathmandu',
  sources: [{ id: 's', publisher: 'Zürcher 🗞' }],
  lanes: [{ id: 'lane-0', title: 'ليلى' }],
  events: clumpy.events.map((event, place) => ({
    ...event,
    title: place % 3 ? `é🕊 ${event.title}` : event.title,
    ...(place % 97 === 5 ? { id: undefined } : {}),
    ...(place % 101 === 7 ? { date: 'yesterday' } : {}),
    ...(place % 89 === 3 ? { importance: 7 } : {}),
    ...(place % 83 === 1 ? { related: [{ event: 'event-4' }, { event: 'nobody' }] } : {}),
    ...(place % 2 ? { citations: [{ source: place % 40 === 1 ? 'unknown' : 's', quote: { exact: '“a” \\ b' } }] } : {}),
  })),
  story: ['event-9', 'nobody', 'event-4', 7],
  corrections: [{ date: '2025', change: 'x', event: 'event-4' }],
};
const texts = { clumpy: JSON.stringify(clumpy), motley: JSON.stringify(motley, undefined, 1) };

describe.each(Object.entries(texts))('%s', (_, text) => {
  const whole = parseDocument(text);
  const sorted = (document: TimelineDocument): TimelineDocument => ({
    ...document,
    lanes: document.lanes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
  const third = Math.floor(text.length / 3);
  const pieces = [text.slice(0, third), text.slice(third)];

  test.each([
    ['as a text', [text]],
    ['in pieces of text', pieces],
    ['as bytes', [encode(text)]],
    ['in pieces of bytes', [encode(text).slice(0, third), encode(text).slice(third)]],
    ['as bytes with a byte order mark', [encode(`\ufeff${text}`)]],
    ['as a text with a byte order mark', [`\ufeff${text}`]],
  ])('%s is the same document with the same diagnostics', (__, given) => {
    const large = readLargely(given);
    expect(sorted({ ...large.document })).toEqual(sorted(whole.document));
    expect(large.diagnostics.map(({ code }) => code).toSorted()).toEqual(
      whole.diagnostics.map(({ code }) => code).toSorted(),
    );
    const placed = large.diagnostics.filter(({ code }) => code !== 'unknown-field' && code !== 'unknown-lane');
    for (const diagnostic of placed.slice(0, 40)) expect(whole.diagnostics).toContainEqual(diagnostic);
  });

  test.each([
    ['a text', text],
    ['a text with a byte order mark', `\ufeff${text}`],
  ])('%s whose events are read in one go is the same document with the same diagnostics', (__, given) => {
    const { document, diagnostics } = atOnce(readWhole(given, undefined)) ?? {};
    expect(sorted({ ...document! })).toEqual(sorted(whole.document));
    const placed = (found: readonly Diagnostic[]) => found.filter(({ code }) => code !== 'unknown-lane');
    expect(placed(diagnostics!)).toEqual(placed(whole.diagnostics));
  });

  test('has the same chronology, in the zone of the document and in another', () => {
    for (const timeZone of [undefined, 'America/St_Johns']) {
      const { document, indexed } = readLargely([text], timeZone);
      const zone = zoneOrUtc(timeZone ?? whole.document.timeZone);
      const large = chronologyOf(document, zone, indexed);
      const small = chronologyOf({ ...document }, zone);
      expect(large.count).toBe(small.count);
      expect(large.horizon).toEqual(small.horizon);
      expect(large.lanes).toEqual(small.lanes);
      const [largely, smally] = [timeOrder(large), timeOrder(small)];
      let [a, b] = [largely.first(), smally.first()];
      for (; a >= 0; a = largely.after(a), b = smally.after(b)) {
        expect(large.event(a)).toEqual(small.event(b));
        expect(large.mark(a)).toEqual(small.mark(b));
        expect(large.columns.lane[a]).toBe(small.columns.lane[b]);
        expect(large.columns.isExact[a]).toBe(small.columns.isExact[b]);
        expect(large.find(small.event(b).id)).toBe(a);
      }
      expect(b).toBe(-1);
      expect(large.find('nobody')).toBe(-1);
    }
  });
});

test('what is not JSON, or no document, is read whole and explained', () => {
  for (const text of ['', '{', '{"events":[{]}', '{"events":[1 }', '<html>', '[]', '7', '{"events":[],}', '{"a":1}']) {
    const { outcome } = run([text]);
    const { document, diagnostics } = parseDocument(text);
    expect(outcome.type === 'whole' ? outcome : {}).toMatchObject({ document, diagnostics });
    const whole = atOnce(readWhole(text, undefined));
    if (whole) expect(whole).toMatchObject({ document, diagnostics });
  }
});

test('many events give a sample of themselves first', () => {
  const count = 200_000;
  const events = Array.from({ length: count }, (_, place) => ({ id: `e${place}`, title: 'Talks', date: '2025-04-17' }));
  const { steps } = run([JSON.stringify({ events })]);
  const sample = steps.find((step) => 'sample' in step)!;
  expect(sample.count).toBe(count);
  expect(sample.sample.events).toHaveLength(1000);
  expect(sample.sample.events.at(-1)!.id).toBe('e199800');
  const shares = steps.flatMap((step) => ('share' in step ? [step.share] : []));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test('all events are made in as few goes as there are stretches without a mistake, and in their order', () => {
  const events = Array.from({ length: 2500 }, (_, n) => ({ id: `e${n}`, title: `Event ${n}`, date: '2025' }));
  const given = events.map((event, n) =>
    n === 700 ? { ...event, importance: 7 } : n === 900 ? { ...event, date: '?' } : event,
  );
  const { document } = readLargely([JSON.stringify({ events: given }, undefined, 1)]);
  const parse = vi.spyOn(JSON, 'parse');
  const made = document.events;
  expect(parse.mock.calls.length).toBeLessThan(8);
  parse.mockRestore();
  expect(made.map(({ id }) => id)).toEqual(events.map(({ id }) => id).filter((id) => id !== 'e900'));
  expect(made[700]).toEqual(events[700]);
  expect(document.events).toBe(made);
});

test('a long text with a slip is walked through in steps, and read as it was meant', () => {
  const events = Array.from({ length: 3000 }, (_, n) => ({ id: `e${n}`, title: `Event ${n}`, date: '2025' }));
  const text = JSON.stringify({ events }).replace(']}', ',]}');
  const reading = readWhole(text, undefined);
  let [steps, step] = [0, reading.next()];
  // Before the first event is read, which says what share that is.
  for (; !step.done && !step.value; step = reading.next()) steps++;
  expect(steps).toBeGreaterThan(5);
  const whole = parseDocument(text);
  const read = atOnce(reading)!;
  expect({ ...read.document }).toEqual(whole.document);
  expect(read.diagnostics).toEqual(whole.diagnostics);
  expect(read.diagnostics).toHaveLength(1);
});

test('as many sources as a table has rows are read in as many steps', () => {
  const sources = Array.from({ length: 3000 }, (_, n) =>
    n === 7 ? { id: `s${n}` } : n === 9 ? { publisher: 'No id' } : { id: `s${n}`, publisher: `Paper ${n}` },
  );
  const events = [{ id: 'a', title: 'A', date: '2025', citations: [{ source: 's5' }] }];
  const text = JSON.stringify({ sources, events });
  const reading = readWhole(text, undefined);
  let [steps, step] = [0, reading.next()];
  for (; !step.done; step = reading.next()) steps++;
  expect(steps).toBeGreaterThan(2 * sources.length);
  const whole = parseDocument(text);
  expect({ ...step.value!.document }).toEqual(whole.document);
  expect(step.value!.diagnostics).toEqual(whole.diagnostics);
});
