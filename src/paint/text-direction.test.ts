import { describe, expect, test } from 'vitest';
import { directionOf, facing } from './text-direction.ts';

const look = { fill: '#000', sizePx: 12 };
const title = (text: string) => ({ ...look, text, bold: true, isName: true });
const name = (text: string) => ({ ...look, text, href: 'https://a.example/', isName: true });
const said = (text: string) => ({ ...look, text });

test.each([
  ['Who signed?', 'ltr'],
  ['<b>2025</b>', 'ltr'],
  ['2025: وقف', 'rtl'],
  ['שלום world', 'rtl'],
  ['\u2068TRT\u2069، 17 أبريل', 'rtl'],
  ['\u2066https://a.example/\u2069', undefined],
  ['17 – 20 · [1]', undefined],
  ['', undefined],
] as const)('the first letter that is not isolated tells the direction of %j', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});

describe('a line in a picture', () => {
  test('of one text has the direction of its letters, and stays where it was', () => {
    const english = { anchor: 'start', runs: [title('Who signed?')] } as const;
    expect(facing(english, true)).toMatchObject({ direction: 'ltr', anchor: 'end', runs: english.runs });
    expect(facing(english)).toMatchObject({ direction: 'ltr', anchor: 'start' });
    const arabic = { anchor: 'end', runs: [title('من وقع؟')] } as const;
    expect(facing(arabic)).toMatchObject({ direction: 'rtl', anchor: 'start' });
    expect(facing({ anchor: 'middle', runs: [said('2025')] }, true)).toMatchObject({
      direction: 'rtl',
      anchor: 'middle',
    });
  });

  test('that goes on with a text has the direction of the whole', () => {
    const line = { anchor: 'start', direction: 'rtl', runs: [title('NATO وما بعده')] } as const;
    expect(facing(line, true)).toMatchObject({ direction: 'rtl', anchor: 'start' });
  });

  test('has that of what is said of names, and names that run the other way are isolated', () => {
    const runs = [title('Who signed?'), said('  '), said('2018 · '), name('TRT'), said(' + 2 غيرها')];
    const { direction, runs: faced } = facing({ anchor: 'start', runs }, true);
    expect(direction).toBe('rtl');
    expect(faced.map(({ text }) => text)).toEqual([
      '\u2068Who signed?\u2069',
      '  ',
      '2018 · ',
      '\u2068TRT\u2069',
      ' + 2 غيرها',
    ]);
    expect(facing({ anchor: 'start', runs: [said('17 April · '), name('صحيفة')] }, true).direction).toBe('ltr');
    expect(facing({ anchor: 'start', runs: [said('2018 · '), name('TRT')] }, true).direction).toBe('rtl');
  });
});
