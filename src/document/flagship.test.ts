import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { parseDocument } from './parse.ts';
import { differingAccounts } from './publishers.ts';

const root = new URL('../../', import.meta.url);
const { document, diagnostics } = parseDocument(readFileSync(new URL('data/gaza-ceasefire.json', root), 'utf8'));
const citations = document.events.flatMap((event) =>
  (event.citations ?? []).map((citation) => ({ event: event.id, ...citation })),
);

describe('the flagship timeline', () => {
  it('has nineteen events, five sources and no mistakes', () => {
    expect(diagnostics).toEqual([]);
    expect(document.events).toHaveLength(19);
    expect(document.sources).toHaveLength(5);
  });

  it('cites a source with a quotation of at most 25 words and its speaker for every event', () => {
    for (const event of document.events) expect(event.citations?.length, event.id).toBeGreaterThan(0);
    for (const { event, quote, speaker } of citations) {
      expect(quote?.exact.split(/\s+/).length, event).toBeLessThanOrEqual(25);
      expect(speaker, event).toBeTruthy();
    }
  });

  it.each([
    ['ceasefire-collapses', ['almayadeen-2025-03-21', 'memo-2025-03-21', 'reuters-2025-04-17', 'trt-2025-04-17']],
    ['march-call', ['almayadeen-2025-03-21', 'memo-2025-03-21']],
    ['al-sharaa-visit', ['reuters-2025-04-17']],
    ['kremlin-talks', ['reuters-2025-04-17', 'sputnik-2025-04-17', 'trt-2025-04-17']],
  ])('%s cites every source that reports it', (id, sources) => {
    const cited = citations.filter(({ event }) => event === id).map(({ source }) => source);
    expect([...new Set(cited)].sort()).toEqual(sources);
  });

  it('sets differing accounts beside each other, from more than one source each', () => {
    const differing = document.events.flatMap(differingAccounts);
    expect(differing.map(({ topic }) => topic)).toEqual([
      'The toll since 18 March',
      'Why the ceasefire ended',
      'What they spoke about',
    ]);
    for (const { citations } of differing)
      expect(new Set(citations.map(({ source }) => source)).size).toBeGreaterThan(1);
  });

  it('tells its story in seven steps, in the order of time', () => {
    const places = document.story!.map((id) => document.events.findIndex((event) => event.id === id));
    expect(places).toHaveLength(7);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is written in the order of time, which is also the order within a day', () => {
    const starts = document.events.map((event) => boundsOf(event.date, utc)![0]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

/**
 * The articles are other people's work and no part of the project, so this runs only where their texts are at hand: in the
 * folder that ARTICLES_DIR names, or in one beside the project.
 */
const articlesFolder = process.env['ARTICLES_DIR'] ?? fileURLToPath(new URL('../shared/articles', root));
const fileOfSource: Readonly<Record<string, string>> = {
  'almayadeen-2025-03-21': '000_',
  'memo-2025-03-21': '001_',
  'trt-2025-04-17': '002_',
  'reuters-2025-04-17': '003_',
  'sputnik-2025-04-17': '004_',
};

if (existsSync(articlesFolder)) {
  const files = readdirSync(articlesFolder);
  const articles = new Map(
    Object.entries(fileOfSource).map(([id, start]) => {
      const file = files.find((name) => name.startsWith(start))!;
      return [id, folded(readFileSync(`${articlesFolder}/${file}`, 'utf8'))];
    }),
  );

  it.each(citations.map(({ event, source, quote }) => ({ event, source, quote: quote! })))(
    'the words that $event quotes stand once, word for word, in $source',
    ({ source, quote }) => {
      const around = folded([quote.prefix, quote.exact, quote.suffix].filter(Boolean).join(' '));
      expect(articles.get(source)!.split(around)).toHaveLength(2);
    },
  );
} else {
  console.log('The quotations were not held against the articles: their texts are not here (ARTICLES_DIR names them).');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
