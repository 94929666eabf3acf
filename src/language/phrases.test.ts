/** Phrases of one language held against those of English: none was left as it is there, and each has the marks that its language writes. */
import { describe, expect, test } from 'vitest';
import { loadDiagnosticMessages } from '../document/translations.ts';
import { detailsEn } from './details-en.ts';
import { en } from './en.ts';
import { findingEn } from './finding-en.ts';
import { loadMessages } from './languages.ts';

/** Words that are the same in English and in the language; all others are translated. */
const COGNATES: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  de: ['Status', 'Video'],
  es: [],
  fr: ['Article', 'Corrections', 'Date', 'Document', 'Image', 'Pause', 'Source', 'Sources', 'Table'],
  he: [],
  ja: [],
  ru: [],
  zh: [],
};

/** Names of keys are what is printed on them. */
const isOfKeys = (path: string): boolean => /\.keys\.list\.\d+\.0$|\.language$/.test(path);

/** All phrases that take nothing, with their paths. */
function* phrasesIn(value: unknown, path = ''): Generator<readonly [path: string, phrase: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* phrasesIn(inner, `${path}.${key}`);
}

const english = new Map(phrasesIn({ ...en, details: detailsEn, finding: findingEn }));

describe.each(Object.entries(COGNATES))('%s', (locale, cognates) => {
  test('leaves no phrase in English', async () => {
    const own = new Map(phrasesIn(await loadMessages(locale)));
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const left = [...own].filter(
      ([path, phrase]) => /\p{L}{2}/u.test(phrase) && phrase === english.get(path) && !isOfKeys(path),
    );
    expect(left.filter(([, phrase]) => !cognates.includes(phrase))).toEqual([]);
  });
});

describe('French', () => {
  const unbroken = /[ \u202f][;!?»]| :|« |[^\s\u00a0][;!»]|[\p{L}\p{Nd}][?]/u;

  test('has a space that does not break before its marks', async () => {
    const { finding, details, timeline } = (await loadMessages('fr')) as Required<
      Awaited<ReturnType<typeof loadMessages>>
    >;
    const said = [
      ...[...phrasesIn({ finding, details, timeline })].map(([, phrase]) => phrase),
      timeline.noAnswer('x'),
      timeline.badStatus('x', 404),
      details.showing('x', 2),
      finding.table.hits(2, 'x'),
      finding.filters.left(1, 2),
      details.known.announced('x', 1, 2),
      details.sources.highlight('x', 2),
      details.paper.archived('x'),
    ].filter((phrase) => phrase !== '?');
    const { words } = await loadDiagnosticMessages('fr');
    said.push(words({ code: 'unknown-field', field: 'x', suggestion: 'y' }).message);
    said.push(words({ code: 'unknown-field', field: 'x', suggestion: 'y' }).remedy);
    expect(said.filter((phrase) => unbroken.test(phrase.replace(/\p{Cf}/gu, '')))).toEqual([]);
  });
});
