/** Documents that are made up for the tests. */
import type { TimelineDocument } from '../src/index.ts';

/** Two events and a source: what is needed to see whether it is drawn. */
export const small = (title: string): object => ({
  title,
  sources: [{ id: 'bulletin', publisher: 'The Bulletin', url: 'https://example.org/bulletin' }],
  events: [
    { id: 'first', title: `${title}: the first`, date: '2025-03-18', citations: [{ source: 'bulletin' }] },
    { id: 'second', title: `${title}: the second`, date: '2025-03-28', citations: [{ source: 'bulletin' }] },
  ],
});

/** `count` events, a few minutes apart and at moments that look random, in two lanes. */
export const dense = (count: number): object => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const start = Date.UTC(2025, 0, 1);
  const span = 30 * 86_400_000;
  return {
    title: `${count} events`,
    sources: [{ id: 'log', publisher: 'The Log', url: 'https://example.org/log' }],
    lanes: [
      { id: 'a', title: 'Lane A' },
      { id: 'b', title: 'Lane B' },
    ],
    events: Array.from({ length: count }, (_, index) => ({
      id: `event-${index}`,
      title: `Event number ${index}`,
      date: new Date(start + Math.floor(random() * span)).toISOString(),
      lane: random() < 0.5 ? 'a' : 'b',
      importance: Math.round(random() * 100) / 100,
      citations: [{ source: 'log' }],
    })),
  };
};

/** The two classics of each way in which a text or an address becomes a script; each would call `alert`. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<details open ontoggle=alert(1)>',
  '<body onload=alert(1)>',
  '<a href="javascript:alert(1)">press</a>',
  '" onmouseover="alert(1)" autofocus onfocus="alert(1)',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title></textarea><script>alert(1)</script>',
  '<math><mi xlink:href="javascript:alert(1)">press</mi></math>',
  '<template shadowrootmode=open><script>alert(1)</script></template>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<!--><script>alert(1)</script>-->',
];

export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  'blob:https://example.org/0',
];

/** Every field that takes a text holds a hostile one, every field that takes an address a hostile one. */
export const hostile = (): object => ({
  title: HOSTILE_TEXTS[0],
  description: HOSTILE_TEXTS[1],
  [HOSTILE_TEXTS[3]!]: 'a field with such a name',
  sources: HOSTILE_TEXTS.map((text, index) => {
    const url = HOSTILE_ADDRESSES[index % HOSTILE_ADDRESSES.length];
    const archivedAt = HOSTILE_ADDRESSES[(index + 3) % HOSTILE_ADDRESSES.length];
    return {
      id: `s${index}`,
      publisher: text,
      headline: text,
      author: text,
      credit: text,
      note: text,
      url,
      archivedAt,
    };
  }),
  lanes: HOSTILE_TEXTS.slice(0, 3).map((text, index) => ({ id: `l${index}`, title: text, color: text })),
  events: HOSTILE_TEXTS.map((text, index) => ({
    id: `e${index}`,
    title: text,
    shortTitle: text,
    date: `2025-03-${String(index + 1).padStart(2, '0')}`,
    summary: text,
    place: text,
    lane: `l${index % 3}`,
    tags: [text],
    media: {
      url: HOSTILE_ADDRESSES[index % HOSTILE_ADDRESSES.length],
      alt: text,
      caption: text,
      credit: text,
    },
    citations: [
      { source: `s${index}`, quote: { exact: text, prefix: text, suffix: text }, speaker: text, note: text },
      { source: `s${index}`, topic: text, quote: { exact: text }, speaker: text },
      { source: `s${(index + 1) % HOSTILE_TEXTS.length}`, topic: text, quote: { exact: text }, speaker: text },
    ],
    related: [{ event: `e${(index + 1) % HOSTILE_TEXTS.length}` }],
  })),
});

/** What the browser's console says of an answer that failed. */
export const FAILED_ANSWER = /Failed to load resource/;

/** Every status, dates that differ, sources of every kind, corrections. */
export const wellSourced = (): object => ({
  title: 'Well sourced',
  timeZone: 'UTC',
  view: '2025-03-01/2025-04-10',
  sources: [
    {
      id: 'a',
      publisher: 'The Bulletin',
      headline: 'The first',
      published: '2025-03-10',
      url: 'https://example.org/a',
    },
    {
      id: 'b',
      publisher: 'The Daily',
      credit: 'An Agency',
      headline: 'The second',
      author: 'Jane Doe',
      published: '2025-03-20',
      url: 'https://example.org/b',
      gone: true,
      archivedAt: 'https://archive.example/b',
      archivedOn: '2025-05-01',
      accessed: '2025-05-02',
    },
    { id: 'c', publisher: 'An Agency', headline: 'The wire', published: '2025-04-01', url: 'https://example.org/c' },
    { id: 'd', publisher: 'Undated', headline: 'The fourth' },
  ],
  events: [
    ...['confirmed', 'reported', 'alleged', 'disputed', 'retracted'].map((status, index) => ({
      id: status,
      title: `It was ${status}`,
      date: `2025-03-0${2 * index + 1}`,
      status,
      citations: [{ source: 'a', quote: { exact: 'the words of the Bulletin' } }],
    })),
    {
      id: 'differ',
      title: 'Dates differ',
      date: '2025-03-28',
      citations: [
        { source: 'b', date: '2025-03-25', quote: { exact: 'the words of the Daily' }, speaker: 'A speaker' },
        { source: 'c', date: '2025-04-02' },
      ],
    },
    { id: 'undated', title: 'Of an undated source', date: '2025-03-17', citations: [{ source: 'd' }] },
    { id: 'unsourced', title: 'Of no source', date: '2025-04-05' },
  ],
  corrections: [
    { date: '2025-03-15', event: 'confirmed', change: 'The title had a mistake.', before: 'It wass confirmed' },
    { date: '2025-05-03', event: 'differ', change: 'The date was wrong.', before: '27 March' },
  ],
});

/** A document of many events over thirty years, evenly spread, in eight lanes; the same every time. */
export function many(count: number): TimelineDocument {
  const day = (at: number): string => new Date(Date.UTC(1995, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  return {
    title: 'Many',
    sources: [{ id: 's', publisher: 'Publisher', url: 'https://example.org/' }],
    lanes: Array.from({ length: 8 }, (_, lane) => ({ id: `l${lane}`, title: `Lane ${lane}` })),
    events: Array.from({ length: count }, (_, place) => {
      const from = Math.floor((place * 10_950) / count);
      return {
        id: `e${place}`,
        title: `Event number ${place} of a long file`,
        date: place % 3 ? day(from) : `${day(from)}/${day(from + (place % 300) + 1)}`,
        lane: `l${place % 8}`,
        importance: ((place * 7919) % 1000) / 1000,
        citations: [{ source: 's' }],
      };
    }),
  };
}

/** Events that last a century each, opened on some years in the midst of all of them. */
export const lasting = (count: number): object => {
  const years = Array.from({ length: count }, (_, year) => 1940 + year);
  const events = years.map((year) => ({ id: `since-${year}`, title: `Since ${year}`, date: `${year}/${year + 100}` }));
  return { events, view: '2020/2024' };
};
