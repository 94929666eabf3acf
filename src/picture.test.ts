import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from './document/parse.ts';
import { loadMessages } from './language/languages.ts';
import { drawSvg } from './picture.ts';

const data = resolve(import.meta.dirname, '../data');
const flagship = parseDocument(readFileSync(`${data}/gaza-ceasefire.json`, 'utf8')).document!;

describe('the flagship as a picture', () => {
  // `npm run golden` draws them anew: look at them before they are kept.
  test.each([1280, 768, 360])('looks as it did, %i px wide', async (widthPx) => {
    await expect(drawSvg(flagship, { widthPx })).toMatchFileSnapshot(`${data}/golden/gaza-ceasefire-${widthPx}.svg`);
  });

  test.each([1280, 360])('in Arabic, from right to left, looks as it did, %i px wide', async (widthPx) => {
    const arabic = parseDocument(readFileSync(`${data}/gaza-ceasefire.ar.json`, 'utf8')).document!;
    const messages = await loadMessages('ar');
    const picture = drawSvg(arabic, { widthPx, locale: 'ar', messages, isRightToLeft: true });
    await expect(picture).toMatchFileSnapshot(`${data}/golden/gaza-ceasefire-ar-${widthPx}.svg`);
  });

  test('with a second calendar under the first, looks as it did', async () => {
    const arabic = parseDocument(readFileSync(`${data}/gaza-ceasefire.ar.json`, 'utf8')).document!;
    const [locale, secondLocale] = ['ar-u-ca-islamic-umalqura', 'ar-u-ca-gregory'];
    const messages = await loadMessages(locale);
    const picture = drawSvg(arabic, { widthPx: 960, locale, secondLocale, messages, isRightToLeft: true });
    await expect(picture).toMatchFileSnapshot(`${data}/golden/two-calendars-ar-960.svg`);
  });
});
