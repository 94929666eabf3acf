/**
 * Every language's diagnostics as a text that someone who reads it can check, `data/golden/diagnostics-*.txt`, which `npm run golden` writes anew; and that
 * each says what English says, in words of its own.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FaultCode } from '../time/edtf.ts';
import type { ItemName } from './diagnostic-words.ts';
import { rewordDiagnostic } from './explain.ts';
import type { JsonFaultKind } from './json-fault.ts';
import type { Finding } from './messages.ts';
import { parseDocument } from './parse.ts';
import { loadDiagnosticMessages } from './translations.ts';
import { wordsEn } from './translations/diagnostics-en.ts';
import { english } from './wording.ts';

const GOLDEN = resolve(import.meta.dirname, '../../data/golden');
const LOCALES = ['ar', 'de', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];
const dateTexts: Readonly<Record<FaultCode, string>> = {
  empty: '',
  'not-edtf': 'soon',
  unsupported: '2025-03-XX',
  'year-too-far': 'Y99999999999',
  'no-such-month': '2025-13',
  'no-such-day': '2025-02-31',
  'no-such-time': '2025-04-17T25:00',
  'ends-before-start': '2025-04/2025-03',
  'no-ends': '../..',
};
const given = { id: 'frist', suggestion: undefined };

/** Each finding as it may come, with text in another script where an author may write it. */
const samples: { readonly [Code in Finding['code']]: readonly (Finding & { code: Code })[] } = {
  'not-json': keysOf<JsonFaultKind>(wordsEn.json).map((fault) => ({ code: 'not-json', fault })),
  html: [
    { code: 'html', title: '404 Not Found' },
    { code: 'html', title: undefined },
  ],
  'no-such-columns': [{ code: 'no-such-columns', wanted: ['title', 'date'], given: ['Datum', 'عنوان'] }],
  javascript: [{ code: 'javascript' }],
  'empty-text': [{ code: 'empty-text' }],
  'not-a-document': [{ code: 'not-a-document' }],
  unreadable: [{ code: 'unreadable' }],
  'missing-id': [{ code: 'missing-id' }],
  empty: [{ code: 'empty' }],
  'wrong-type': keysOf(wordsEn.types).map((type) => ({ code: 'wrong-type', type })),
  missing: [{ code: 'missing', field: 'publisher' }],
  'not-in-list': [
    { code: 'not-in-list', allowed: ['supports', 'disputes', 'context'], suggestion: undefined },
    { code: 'not-in-list', allowed: ['supports', 'disputes', 'context'], suggestion: 'supports' },
  ],
  'out-of-range': [{ code: 'out-of-range' }],
  'bad-date': [
    ...keysOf(dateTexts).map((fault) => ({ code: 'bad-date' as const, fault: { fault, text: dateTexts[fault] } })),
    { code: 'bad-date', fault: { fault: 'not-edtf', text: '18 March 2025' } },
    { code: 'bad-date', fault: { fault: 'not-edtf', text: '3/4/2025' } },
  ],
  'bad-view': [{ code: 'bad-view' }],
  'bad-link': [{ code: 'bad-link' }],
  'bare-host': [{ code: 'bare-host', suggestion: 'https://www.example.org/a' }],
  'bad-language': [{ code: 'bad-language' }],
  'bad-time-zone': [
    { code: 'bad-time-zone', suggestion: undefined },
    { code: 'bad-time-zone', suggestion: 'Europe/London' },
  ],
  'same-calendar': [{ code: 'same-calendar' }],
  'bad-color': [{ code: 'bad-color' }],
  'unknown-field': [{ code: 'unknown-field', field: 'mood', suggestion: undefined }],
  'doubled-id': [{ code: 'doubled-id', id: 'first', given: 'first-2' }],
  'unknown-source': [{ code: 'unknown-source', ...given }],
  'unknown-lane': [{ code: 'unknown-lane', ...given }],
  'unknown-event': [{ code: 'unknown-event', ...given }],
  'unclosed-cell': [{ code: 'unclosed-cell' }],
  'surplus-cells': [{ code: 'surplus-cells', cells: 5, headings: 3 }],
  'broken-component': [{ code: 'broken-component' }],
  'title-media': [{ code: 'title-media' }],
  'unknown-zone': [{ code: 'unknown-zone', zone: 'Middle Earth' }],
  'more-occurrences': [{ code: 'more-occurrences', count: 500 }],
  more: [{ code: 'more', errors: 21, warnings: 2 }],
};
const findings = Object.values(samples).flat() as readonly Finding[];
const items = [...keysOf<ItemName>(wordsEn.place.items), 'field'];
const values = [undefined, 'words', { a: 1 }, [1, 2, 3], () => 1, 5, true, null];

const place = [
  { field: 'events', number: 8, title: 'وصول الوفد' },
  { field: 'citations', number: 1, title: 'The Bulletin' },
  { field: 'source' },
];

/** Marks of direction are seen by no one who reads the table. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

async function table(locale: string): Promise<string> {
  const messages = await loadDiagnosticMessages(locale);
  const lines = findings.map((finding) => {
    const { message, expected, remedy } = messages.words(finding);
    const kind = 'fault' in finding ? JSON.stringify(finding.fault) : '';
    return [`${finding.code} ${kind}`.trim(), message, remedy, expected].filter(Boolean).join('\n  ');
  });
  const places = items.map((field) => {
    const { message } = messages.words({ code: 'empty' }, field);
    return `${messages.where([{ field, number: 2 }])}: ${message}`;
  });
  return [messages.where([]), messages.where(place), values.map(messages.found).join(' | '), ...places, ...lines, '']
    .map(plain)
    .join('\n');
}

describe.each(['en', ...LOCALES])('diagnostics in %s', (locale) => {
  test('read as they did', async () => {
    await expect(await table(locale)).toMatchFileSnapshot(`${GOLDEN}/diagnostics-${locale}.txt`);
  });

  test('close every mark of direction that they open', async () => {
    const messages = await loadDiagnosticMessages(locale);
    const said = findings.flatMap((finding) => Object.values(messages.words(finding, 'events')));
    for (const text of [...said, messages.where(place)]) {
      expect(text).not.toMatch(/undefined|\[object/);
      expect(text.match(/[\u2066-\u2068]/g)?.length).toBe(text.match(/\u2069/g)?.length);
    }
  });
});

describe.each(LOCALES)('diagnostics in %s, held against English,', (locale) => {
  test('are other words for every finding', async () => {
    const messages = await loadDiagnosticMessages(locale);
    for (const finding of findings) {
      const own = messages.words(finding, 'events');
      const inEnglish = english.words(finding, 'events');
      expect(own.message).not.toBe(inEnglish.message);
      expect(own.remedy).not.toBe(inEnglish.remedy);
    }
    for (const field of items) {
      const own = messages.words({ code: 'empty' }, field).message;
      expect(own).not.toContain(english.words({ code: 'empty' }, field).message);
    }
    expect(values.slice(0, 5).filter((value) => messages.found(value) === english.found(value))).toEqual([]);
  });

  test('name the same things', async () => {
    const messages = await loadDiagnosticMessages(locale);
    for (const finding of findings) {
      const own = messages.words(finding);
      const said = `${own.message} ${own.remedy}`;
      for (const name of namesIn(finding)) expect(said, finding.code).toContain(name);
    }
  });

  test('keep what belongs to the format as it is', async () => {
    const messages = await loadDiagnosticMessages(locale);
    // Dates, addresses, fields with a hyphen and code of JSON that the English remedy shows.
    const format =
      /\d{4}-[\d./~-]+|https?:\/\/|mailto:|x-(?=[ .])|\b(?:IANA|COUNT|UNTIL|timeZone|EDTF|BCP 47|RFC 5545)\b|\\\\?[nt]/g;
    for (const finding of findings) {
      const { message, expected, remedy } = english.words(finding);
      const own = plain(Object.values(messages.words(finding)).join(' '));
      for (const [code] of `${message} ${expected} ${remedy}`.matchAll(format)) {
        expect(own, finding.code).toContain(code.replace(/[.,]$/, ''));
      }
    }
  });
});

test('a date in a language’s own words is understood where its diagnostics are given', async () => {
  const text = JSON.stringify({ events: [{ id: 'a', title: 'T', date: '18. März 2025' }] });
  const { diagnostics } = parseDocument(text, await loadDiagnosticMessages('de'));
  expect(plain(diagnostics[0]!.remedy)).toBe('Meinten Sie 2025-03-18?');
});

test('a diagnosis is said in other words from its facts, which survive a copy', async () => {
  const text = readFileSync(new URL('../../data/with-mistakes.json', import.meta.url), 'utf8');
  const messages = await loadDiagnosticMessages('ru');
  const copied = structuredClone(parseDocument(text).diagnostics);
  const inRussian = parseDocument(text, messages).diagnostics;
  expect(copied.map((diagnostic) => rewordDiagnostic(diagnostic, messages).message)).toEqual(
    inRussian.map(({ message }) => message),
  );
  expect(copied.map((diagnostic) => rewordDiagnostic(diagnostic, english))).toEqual(parseDocument(text).diagnostics);
});

test('a language that is not there is English', async () => {
  expect(await loadDiagnosticMessages('pt-BR')).toBe(english);
});

/** What a finding tells apart from others: names, ids, figures. Of a date that has a remedy of its own, the text. */
function namesIn(finding: Finding): readonly string[] {
  const { code: _code, ...facts } = finding;
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'fault') return typeof value === 'string' ? [] : [(value as { readonly text: string }).text];
    if (key === 'type' || value === undefined) return [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  });
}
