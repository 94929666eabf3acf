/** The JSON-LD, held against schema.org's own vocabulary: the compiler checks it against types that are generated from that. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonLdNode } from './json-ld.ts';
import { toJsonLd } from './json-ld.ts';
import { sample } from './sample.fixture.ts';

const graph = toJsonLd(sample)['@graph'];
const byId = (id: string): JsonLdNode | undefined => graph.find((node) => node['@id'] === id);

describe('an event', () => {
  test.each([
    ['visit', '2025-04-17', undefined, 'Status: disputed.'],
    ['month', '2025-01', undefined, undefined],
    ['interval', '2024-11', '2025-01', undefined],
    ['open', '2023-10', undefined, undefined],
    ['approximate', undefined, undefined, 'When: about 19 March 2025 (EDTF 2025-03-19~).'],
    ['one-of', undefined, undefined, 'When: between 10 and 16 April 2025 (EDTF [2025-04-10..2025-04-16]).'],
    ['before', undefined, undefined, 'When: 15 March 45 BC (EDTF -0044-03-15).'],
  ])('%s has a date no more precise than it is known', (id, startDate, endDate, disambiguatingDescription) => {
    const event = byId(`#event-${id}`);
    expect([event?.startDate, event?.endDate, event?.disambiguatingDescription]).toEqual([
      startDate,
      endDate,
      disambiguatingDescription,
    ]);
  });

  test('leads to its articles and to what is quoted from them', () => {
    expect(byId('#event-visit')?.subjectOf).toEqual(
      ['#source-paper', '#source-about', '#source-decade', '#claim-visit-1', '#claim-visit-2'].map((id) => ({
        '@id': id,
      })),
    );
    expect(byId('#claim-visit-1')).toMatchObject({
      '@type': 'Claim',
      text: '“words” of it',
      appearance: { '@id': '#source-paper' },
      author: { '@type': 'Organization', name: 'The Paper & Sons' },
      disambiguatingDescription: 'Stance: disputes. This source dates the event: about April 2025 (EDTF 2025-04~).',
    });
    expect(byId('#claim-visit-2')).toMatchObject({ creditText: 'A minister' });
    expect(byId('#claim-visit-2')).not.toHaveProperty('dateCreated');
  });
});

test('an article has its publisher, its dates and its archived copy', () => {
  expect(byId('#source-paper')).toMatchObject({
    '@type': 'NewsArticle',
    author: { '@type': 'Person', name: 'Jane Doe and John Roe' },
    publisher: { '@type': 'Organization', name: 'The Paper & Sons' },
    sourceOrganization: { '@type': 'Organization', name: 'The Agency' },
    datePublished: '2025-04-17T14:34Z',
    archivedAt: 'https://archive.example/2025/https://example.org/a_b',
    disambiguatingDescription: 'No longer at its address.',
  });
});

test('every reference leads to a node of the graph, at the address of the page', () => {
  const page = 'https://example.org/timeline';
  const json = toJsonLd(sample, { url: page });
  const ids = new Set(json['@graph'].map((node) => node['@id']));
  const references = [...JSON.stringify(json).matchAll(/\{"@id":"([^"]*)"\}/g)].map((match) => match[1]!);
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter((id) => !ids.has(id) || !id.startsWith(`${page}#`))).toEqual([]);
});

/** The faults that the compiler finds in values as graphs of schema.org, by the name of the value. */
const faultsOf = async (values: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>>> => {
  const folder = 'node_modules/.cache/json-ld';
  mkdirSync(folder, { recursive: true });
  const files = Object.entries(values).map(([name, value]) => {
    const file = join(folder, `${name}.ts`);
    writeFileSync(
      file,
      `import type { Graph } from 'schema-dts';\nexport const graph: Graph = ${JSON.stringify(value)};\n`,
    );
    return file;
  });
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const flags =
    '--ignoreConfig --noEmit --strict --skipLibCheck --pretty false --module esnext --moduleResolution bundler';
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, [compiler, ...flags.split(' '), ...files], (_, out) => done(out));
  });
  return Object.fromEntries(
    [...output.matchAll(/json-ld\/(\w+)\.ts\(\d+,\d+\): error TS\d+: (.*)/g)].map(([, name, fault]) => [name, fault]),
  );
};

test(
  'uses no type, property or range that schema.org does not have',
  async () => {
    const [timeline] = graph;
    const planted = (change: object): unknown => ({
      '@context': 'https://schema.org',
      '@graph': [{ ...timeline, ...change }],
    });
    expect(
      await faultsOf({
        sample: toJsonLd(sample, { url: 'https://example.org/' }),
        unknownProperty: planted({ heading: 'x' }),
        unknownType: planted({ '@type': 'Chronicle' }),
        wrongRange: planted({ publisher: { '@type': 'Event', name: 'x' } }),
      }),
    ).toEqual({
      unknownProperty: expect.stringContaining('heading') as string,
      unknownType: expect.stringContaining('Chronicle') as string,
      wrongRange: expect.stringContaining('publisher') as string,
    });
  },
  // The compiler reads the whole vocabulary; the limit only ends what hangs.
  300_000,
);
