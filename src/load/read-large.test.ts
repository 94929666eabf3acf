/** In Node there is no `Worker`, as in the DOMs that hosts test in: all is read on the page. */
import { describe, expect, test } from 'vitest';
import { clumpyDocument } from '../view/clumpy.fixture.ts';
import { readData } from './foreign.ts';
import { readLarge } from './read-large.ts';
import type { LargeReading } from './read-large.ts';
import type { Piece } from './json-text.ts';

const { signal } = new AbortController();

const large = (...pieces: readonly Piece[]): Promise<LargeReading> =>
  readLarge({ pieces, timeZone: 'UTC', signal, onStep: () => {}, *prepare() {} });

const title = 'Café “Zürich”';
const small = JSON.stringify({ events: [{ id: 'a', title, date: '2025' }], sources: [], lanes: [] });

/** What windows-1252 has of these letters beyond those that it shares with Unicode. */
const windows1252 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => ({ '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
const swapped = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => bytes.map((_, at) => bytes[at ^ 1]!);
const encodings = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'windows-1252': windows1252,
  'UTF-16, its small bytes first': utf16,
  'UTF-16, its large bytes first': (text: string) => swapped(utf16(text)),
};

describe.each(Object.entries(encodings))('JSON in %s', (_, encode) => {
  test('is the same as bytes, in pieces, as a buffer and as a file', async () => {
    const bytes = encode(small);
    const readings = [
      await large(bytes),
      await large(bytes.slice(0, 9), bytes.slice(9)),
      await readData(bytes.buffer, signal),
      await readData(new Blob([bytes]), signal),
    ];
    for (const { document, diagnostics } of readings) {
      expect(document.events).toEqual([{ id: 'a', title, date: '2025' }]);
      expect(diagnostics).toEqual([]);
    }
  });

  test('is the same where it is so large that its events are read when they are looked at', async () => {
    // Only the last has letters that tell the encodings from each other.
    const { events: all, ...rest } = clumpyDocument({ seed: 3, events: 45_000, lanes: 2 });
    const events = [...all, { id: 'a', title, date: '2025' }];
    const bytes = encode(JSON.stringify({ ...rest, events }));
    expect(bytes.length).toBeGreaterThan(4_000_000);
    const { document, indexed, diagnostics } = await large(bytes);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(indexed!.event(all.length)).toMatchObject({ id: 'a', title });
    expect(document.events).toHaveLength(events.length);
  });

  test('is the same with a mistake in it', async () => {
    const bytes = encode(small.replace('}]', '},]'));
    for (const { document, diagnostics } of [await large(bytes), await readData(bytes.buffer, signal)]) {
      expect(document.events).toMatchObject([{ title }]);
      expect(diagnostics).toHaveLength(1);
    }
  });
});

test('a table that is UTF-16 is known in its bytes, too', async () => {
  const { document } = await large(utf16('date,title\n2025,Café\n'));
  expect(document.events).toMatchObject([{ title: 'Café' }]);
});

test('words about encodings in a title are no more than that', async () => {
  const odd = small.replace('Café', "<meta charset='koi8-r'> Café");
  const bytes = new TextEncoder().encode(odd);
  for (const { document } of [await large(bytes), await readData(bytes.buffer, signal)])
    expect(document.events[0]!.title).toContain(title.slice(4));
});
