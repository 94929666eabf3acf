/**
 * Every language as a table that someone who reads it can check: dates, why they are not exact, how long it lasted, counts. `npm run golden` writes the tables
 * anew, into `data/golden/words-*.txt`.
 */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { wordDate } from './dates.ts';
import { detailsIn } from './details-en.ts';
import { en } from './en.ts';
import { findingIn } from './finding-en.ts';
import { loadMessages, messagesOf } from './languages.ts';
import type { Messages } from './messages.ts';
import { wordDuration, wordPrecision } from './precision.ts';

const GOLDEN = resolve(import.meta.dirname, '../../data/golden');
const LOCALES = ['ar', 'ar-EG', 'de', 'en', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];

const DATES =
  `2025-03-18 2025-03-19~ 2025-03-19? 2025-03-19% 2025-01 2018 1850~ 2001-21 2001-24~ 196X 200X 19XX -00XX 1XXX
[2025-04-10..2025-04-16] [2025-03-28..2025-04-02] [2024-11..2025-01] [1667,1668] [..1983] [1983-12..]
2023-10/.. 2023-10-07/.. ../1985 ../1985-04-12 1985/ /1985-03
2025-02-24/2025-03-03 2024-11/2025-01 2025-03~/2025-04-17~ 1964/2008
2025-04-17T14:34Z -0043-03-15 Y-66000000~`.split(/\s+/);

/** `Intl` puts thin and unbreakable spaces and marks of direction where readers see plain ones or none. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');

function table(locale: string, messages: Messages): string {
  const options = { locale, zone: utc, messages };
  const { sources, known, corrections, precision, unlabelled } = detailsIn(messages);
  const dates = DATES.map((edtf) => {
    const date = parseDate(edtf, utc);
    if (isDateFault(date)) throw new Error(edtf);
    const duration = date.kind === 'interval' ? wordDuration(date, options, precision) : undefined;
    const full = wordDate(date, { ...options, style: 'full' });
    const label = wordDate(date, { ...options, style: 'label', yearless: 2025 });
    return [edtf, label, full, wordPrecision(date, options, precision, true), duration].filter(Boolean).join('\n  ');
  });
  const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1000].map((count) =>
    [
      count,
      sources.events(count),
      sources.summary(count, count),
      unlabelled(count),
      known.undated(count),
      corrections.button(count),
    ].join('\n  '),
  );
  return plain([...dates, ...counts, ''].join('\n'));
}

test.each(LOCALES)('%s reads as it did', async (locale) => {
  await expect(table(locale, await loadMessages(locale))).toMatchFileSnapshot(`${GOLDEN}/words-${locale}.txt`);
});

describe('a language', () => {
  test('is matched by its subtag, and is the same object each time', async () => {
    const swiss = await loadMessages('de-CH');
    expect(swiss.toolbar.zoomIn).toBe('Vergrößern');
    expect(messagesOf('de-CH', () => {})).toBe(swiss);
  });

  test('that is not there is said in English, at once', () => {
    expect(messagesOf('pt-BR', () => {})).toBe(en);
  });

  test('has a form for every count, with the figure or a word for it', async () => {
    for (const locale of LOCALES) {
      const { sources, known, corrections, problems } = detailsIn(await loadMessages(locale));
      fc.assert(
        fc.property(fc.nat(2_000_000), (count) => {
          const said = [sources.events, known.undated, known.correctedLater, corrections.button, problems.notes].map(
            (say) => say(count),
          );
          for (const text of said) expect(text).not.toMatch(/#|undefined/);
          if (count > 2) for (const text of said) expect(text).toMatch(/\p{Nd}/u);
        }),
        { seed: 20250318, numRuns: 100 },
      );
    }
  });

  test('says how many of a list come next, and of how many where that is not all', async () => {
    for (const locale of LOCALES) {
      const { cluster } = detailsIn(await loadMessages(locale));
      const figure = new Intl.NumberFormat(locale).format;
      expect(cluster.showMore(50, 9942), locale).toContain(figure(50));
      expect(cluster.showMore(50, 9942), locale).toContain(figure(9942));
      expect(cluster.showMore(42, 42).split(figure(42)), locale).toHaveLength(2);
    }
  });

  test('says every phrase of English', async () => {
    for (const locale of LOCALES.filter((tag) => tag !== 'en')) {
      const messages = await loadMessages(locale);
      const { details, finding, ...rest } = messages;
      expect(pathsOf(details)).toEqual(pathsOf(detailsIn(en)));
      expect(pathsOf(finding)).toEqual(pathsOf(findingIn(en)));
      expect(pathsOf(rest)).toEqual(pathsOf(en));
    }
  });
});

/** The places of all phrases in an object of them. */
function pathsOf(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => pathsOf(inner, `${path}.${key}`))
    .toSorted();
}
