import { deflateRawSync } from 'node:zlib';
import { randomLcg } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHash, hasDocument, longestHash, mostBytes, toHash } from './share-link.ts';

test('every text comes out of its link as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const hash = (await toHash(text))!;
      expect(hash).toMatch(/^timeline=[\w-]*$/);
      expect(hasDocument(`#${hash}`)).toBe(true);
      expect(await fromHash(`#${hash}`)).toBe(text);
    }),
    { seed: 5, numRuns: 50 },
  );
});

test('a text that makes too long a link has none', async () => {
  const random = randomLcg(5);
  const noise = Array.from({ length: longestHash }, () => random().toString(36)).join('');
  expect(await toHash(noise)).toBeUndefined();
});

test('a link that was cut short, or is none, gives nothing', async () => {
  const hash = (await toHash('a timeline with some words in it'))!;
  expect(await fromHash(`#${hash.slice(0, -8)}`)).toBeUndefined();
  expect(await fromHash('#timeline=%%%')).toBeUndefined();
  expect(hasDocument('#event=a')).toBe(false);
});

test('a link that grows beyond all measure gives nothing', async () => {
  const packed = deflateRawSync(' '.repeat(mostBytes + 1)).toString('base64url');
  expect(await fromHash(`#timeline=${packed}`)).toBeUndefined();
});
