import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { findQuotation } from './quotation.ts';

const article = `MOSCOW (Agency) – The two leaders met on Thursday, the “important” day, and discussed well-known
questions. “We agreed on nothing,” the minister said. “We agreed on nothing,” the other minister said later.`;

const find = (exact: string, rest: { prefix?: string; suffix?: string } = {}, text = article) =>
  findQuotation(foldText(text), { exact, ...rest });

describe('a quotation', () => {
  test.each([
    ['as it stands there', 'The two leaders met on Thursday'],
    ['over a line break', 'discussed well-known questions'],
    ['with other quotation marks', 'the "important" day'],
    ['with another dash, and no blanks around it', 'MOSCOW (Agency)—The two leaders'],
    ['with soft hyphens and a mark of direction', 'The two lea\u00adders\u200f met'],
    ['with a no-break space', 'two\u00a0leaders'],
    ['with something left out', 'The two leaders met … and discussed'],
    ['with something left out after a full stop', 'The two leaders met.... and discussed'],
    ['with something left out after a full stop, as one sign', 'The two leaders met.… and discussed'],
    ['with something left out before a full stop', 'The two leaders met…. and discussed'],
    ['with something left out, as Chinese writes it', 'The two leaders met……and discussed'],
    ['with something left out, in brackets', 'The two leaders met […] and discussed'],
  ])('is found %s', (_, exact) => {
    expect(find(exact)).toEqual({ kind: 'found' });
  });

  test.each([
    ['a word is another', 'The two leaders spoke on Thursday'],
    ['a word is left out', 'The leaders met on Thursday'],
    ['capitals differ', 'the two leaders met'],
    ['a comma is missing', 'met on Thursday the'],
    ['it is cut inside a word', 'The two leaders met on Thurs'],
    ['words run together', 'discussed wellknown'],
    ['its pieces stand in another order', 'and discussed … The two leaders met'],
    ['quotation marks are missing', 'the important day'],
  ])('is missing where %s', (_, exact) => {
    expect(find(exact).kind).toBe('missing');
  });

  test('that stands there twice is said not to be unique, with what stands around each place', () => {
    expect(find('We agreed on nothing')).toEqual({
      kind: 'not-unique',
      places: [
        'discussed well-known questions. “ […] ,” the minister said.',
        'the minister said. “ […] ,” the other minister',
      ],
    });
  });

  test('is made unique by what stands before or after it', () => {
    expect(find('We agreed on nothing', { prefix: 'well-known questions. "' })).toEqual({ kind: 'found' });
    expect(find('We agreed on nothing', { suffix: ',” the other' })).toEqual({ kind: 'found' });
    expect(find('We agreed on nothing', { suffix: ',” the third' })).toMatchObject({
      kind: 'wrong-context',
      side: 'suffix',
      found: ',” the minister said.',
    });
  });

  test('that is nearly there is shown with the passage and the words that differ', () => {
    expect(find('The two presidents met on Friday, the “important” day')).toEqual({
      kind: 'missing',
      nearest: {
        text: 'The two leaders met on Thursday, the “important” day',
        differences: [
          { quoted: 'presidents', found: 'leaders' },
          { quoted: 'Friday', found: 'Thursday' },
        ],
        likeness: expect.closeTo(1 - 2 / 10.5) as number,
      },
    });
  });

  test('that is nowhere has no nearest passage', () => {
    expect(find('seventeen green bottles hang')).toEqual({ kind: 'missing', nearest: undefined });
  });

  test('stands in a text whose words are not set apart, and whose letters are composed otherwise', () => {
    expect(find('東京で会談', {}, '両首脳は東京で会談した。')).toEqual({ kind: 'found' });
    expect(find('Cafe\u0301', {}, 'Le Café de Paris')).toEqual({ kind: 'found' });
    expect(find('a « b »', {}, 'said a “b”')).toEqual({ kind: 'found' });
  });
});

const words = fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 8, maxLength: 60 });
const joint = fc.constantFrom(' ', '\n', '\u00a0', '  ', '\t');

describe('any passage', () => {
  test('is found in its text, however its words are set apart', () => {
    fc.assert(
      fc.property(words, joint, joint, fc.nat(), (all, one, other, seed) => {
        const start = seed % (all.length - 4);
        const quoted = all.slice(start, start + 4).join(one);
        expect(find(quoted, {}, all.join(other)).kind).not.toBe('missing');
      }),
      { seed: 4 },
    );
  });

  test('with a word changed is not found, and the word that was changed is named', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 9, maxLength: 40 }),
        fc.nat(),
        (all, seed) => {
          const start = seed % (all.length - 6);
          const quoted = all.slice(start, start + 7);
          quoted[3] = 'CHANGED';
          expect(find(quoted.join(' '), {}, all.join(' '))).toMatchObject({
            kind: 'missing',
            nearest: {
              text: all.slice(start, start + 7).join(' '),
              differences: [{ quoted: 'CHANGED', found: all[start + 3] }],
            },
          });
        },
      ),
      { seed: 4 },
    );
  });

  test('is shown as it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const folded = foldText(text);
        expect(folded.offsets[folded.folded.length]).toBe(folded.text.length);
        for (let index = 1; index <= folded.folded.length; index++)
          expect(folded.offsets[index]).toBeGreaterThanOrEqual(folded.offsets[index - 1]!);
      }),
      { seed: 4 },
    );
  });
});
