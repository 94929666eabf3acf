import { expect, test } from 'vitest';
import { fileName } from './downloads.ts';
import { embedFile, embedWhole, noChoices } from './embed-code.ts';

test('nothing in the data ends the script that holds them', () => {
  const json = JSON.stringify({ events: [{ title: '</script><!-- <b>' }] });
  const code = embedWhole(json);
  expect(code.match(/<\/script>/g)).toHaveLength(2);
  const data = /json">([^]*?)<\/script>/.exec(code)![1]!;
  expect(JSON.parse(data)).toEqual(JSON.parse(json));
});

test('language and calendars that were chosen are attributes, and others are not written', () => {
  const choices = { ...noChoices, locale: 'ar', 'second-calendar': 'hebrew' };
  expect(embedFile('a.json', choices)).toContain(
    '<sourced-timeline src="a.json" locale="ar" second-calendar="hebrew">',
  );
  expect(embedWhole('{}', choices)).toContain('<sourced-timeline locale="ar" second-calendar="hebrew">');
  expect(embedWhole('{}')).toContain('<sourced-timeline>');
});

test('a file is named after the title', () => {
  const named = (title?: string): string =>
    fileName({ ...(title !== undefined && { title }), sources: [], lanes: [], events: [] });
  expect(named('From ceasefire to the Kremlin!')).toBe('from-ceasefire-to-the-kremlin');
  expect(named('../')).toBe('timeline');
  expect(named()).toBe('timeline');
});
