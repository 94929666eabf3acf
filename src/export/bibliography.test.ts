/** The bibliographies, read by Citation.js, and by a small reader where that reads less than the format holds. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { toBibTeX } from './bibtex.ts';
import type { CslItem } from './csl-json.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';
import { sample } from './sample.fixture.ts';

interface CitationJs {
  readonly Cite: new (data: unknown) => {
    readonly data: readonly (CslItem & Readonly<Record<string, unknown>>)[];
    format(name: 'bibliography', options: { readonly format: 'text'; readonly template: string }): string;
  };
}
const load = createRequire(import.meta.url);
const { Cite } = load('@citation-js/core') as CitationJs;
for (const plugin of ['bibtex', 'ris', 'csl']) load(`@citation-js/plugin-${plugin}`);

const paper = sample.sources[0]!;
const byTitle = (items: readonly CslItem[], title: string): CslItem => items.find((item) => item.title === title)!;

describe('CSL-JSON', () => {
  const items = toCslJson(sample);

  test('has every source, with all that a reference list can hold', () => {
    expect(items).toHaveLength(sample.sources.length);
    expect(items[0]).toEqual({
      id: 'paper',
      type: 'article-newspaper',
      title: paper.headline,
      author: [{ literal: 'Jane Doe and John Roe' }],
      'container-title': 'The Paper & Sons',
      issued: { 'date-parts': [[2025, 4, 17]] },
      accessed: { 'date-parts': [[2025, 5, 2]] },
      URL: paper.url,
      archive_location: paper.archivedAt,
      language: 'en-GB',
      note: `Credited to The Agency. Updated 18 April 2025. Archived 3 May 2025. No longer at its address. ${paper.note}`,
    });
  });

  test.each([
    ['About', { 'date-parts': [[2025, 3]], circa: true }],
    ['Between', { literal: 'between 10 and 16 April 2025' }],
    [
      'Span',
      {
        'date-parts': [
          [2024, 11],
          [2025, 1],
        ],
      },
    ],
    ['Decade', { 'date-parts': [[1960], [1969]] }],
    ['Acta', { 'date-parts': [[-44]] }],
    ['عنوان', undefined],
  ])('says of %s no more than its source says of its date', (title, issued) => {
    expect(byTitle(items, title).issued).toEqual(issued);
  });

  test('is set by a citation processor', () => {
    const list = new Cite(items).format('bibliography', { format: 'text', template: 'apa' });
    expect(list).toContain('About. (ca. 2025, March). The Post.');
    expect(list).toContain('Between. (between 10 and 16 April 2025). The Post.');
    expect(list).toContain('The Agency. (1960–1969). Decade. Old Books.');
  });
});

describe('BibTeX', () => {
  const text = toBibTeX(sample);
  const items = new Cite(text).data;

  test('is read back with every special character', () => {
    expect(items).toHaveLength(sample.sources.length);
    expect(items[0]).toMatchObject({
      id: 'paper',
      type: 'article-journal',
      title: paper.headline,
      author: [{ family: 'Jane Doe and John Roe' }],
      'container-title': 'The Paper & Sons',
      issued: { 'date-parts': [[2025, 4, 17]] },
      accessed: { 'date-parts': [[2025, 5, 2]] },
      URL: 'https://example.org/a%20b_c~d?x=%7By%7D&z=1#part',
      language: 'en-GB',
    });
    expect(items[0]!.note).toMatch(
      /A note ER - that is no end\. Archived at https:\/\/archive\.example\/2025\/https:\/\/example\.org\/a_b$/,
    );
  });

  test('gives dates to biblatex as EDTF, and to BibTeX in words where a year would say too much', () => {
    const entry = (key: string): string => text.split('\n\n').find((entry) => entry.includes(`{${key},`))!;
    expect(entry('paper')).toContain('  date = {2025-04-17},\n  year = {2025},\n  month = apr,');
    expect(entry('about')).toContain('  date = {2025-03~},\n  year = {about March 2025},\n');
    expect(entry('between')).toContain('  year = {between 10 and 16 April 2025},\n');
    expect(entry('between')).not.toContain('date =');
    expect(entry('span')).toContain('  date = {2024-11/2025-01},\n');
    expect(entry('decade')).toContain('  date = {196X},\n  year = {the 1960s},\n');
    expect(entry('undated')).not.toContain('year');
  });

  test('keeps braces in balance and gives every entry a key of its own', () => {
    for (const entry of text.split('\n\n')) {
      const bare = entry.replace(/\\[{}]/g, '');
      expect(bare.split('{').length).toBe(bare.split('}').length);
    }
    const twins = ['é', 'è', 'A', 'a'].map((id) => ({ id, publisher: 'P' }));
    const keys = [...toBibTeX({ sources: twins, lanes: [], events: [] }).matchAll(/^@misc\{(.*),$/gm)];
    expect(keys.map((match) => match[1])).toEqual(['source', 'source-2', 'A', 'a-2']);
  });
});

describe('RIS', () => {
  const text = toRis(sample);
  const records = text.split('\r\nER  - \r\n').slice(0, -1);
  const field = (record: string, tag: string): string | undefined =>
    record
      .split('\r\n')
      .find((line) => line.startsWith(`${tag}  - `))
      ?.slice(6);
  const recordOf = (id: string): string => records.find((record) => field(record, 'ID') === id)!;

  test('has nothing but lines of a tag and a value, from TY to ER', () => {
    for (const line of text.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
    for (const record of records) expect(record.trimStart()).toMatch(/^TY {2}- /);
    expect(records).toHaveLength(sample.sources.length);
  });

  test('is read back', () => {
    const items = new Cite(text).data;
    expect(items).toHaveLength(sample.sources.length);
    expect(items[0]).toMatchObject({
      id: 'paper',
      type: 'article-newspaper',
      title: paper.headline,
      // As RIS has it, the author of a newspaper's article is its reporter.
      reporter: 'Jane Doe and John Roe',
      'container-title': 'The Paper & Sons',
      accessed: { 'date-parts': [[2025, 5, 2]] },
      URL: paper.url,
      archive_location: paper.archivedAt,
      language: 'en-GB',
    });
  });

  test.each([
    ['paper', '2025', '2025/04/17/'],
    ['about', '2025', '2025/03//about March 2025'],
    ['between', undefined, '///between 10 and 16 April 2025'],
    ['span', '2024', '2024/11//November 2024 to January 2025'],
    ['decade', '1960', '1960///the 1960s'],
    ['ancient', undefined, '///44 BC'],
    ['undated', undefined, undefined],
  ])('says of %s no more than its source says of its date', (id, year, date) => {
    expect(field(recordOf(id), 'PY')).toBe(year);
    expect(field(recordOf(id), 'DA')).toBe(date);
  });
});
