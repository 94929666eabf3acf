import { describe, expect, test } from 'vitest';
import { decodeInSteps, decodeText } from './decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => new TextEncoder().encode(text);
const both = (a: Uint8Array, b: Uint8Array) => Uint8Array.from([...a, ...b]);

describe('the encoding of a text', () => {
  test.each([
    ['is UTF-8 where it is', ascii('é'), '', 'é'],
    ['is windows-1252 where it is not UTF-8', bytes(0x93, 0xe9, 0x94), '', '“é”'],
    ['is what the server says', bytes(0xe3, 0xd1), 'text/html; charset=windows-1256', 'مر'],
    [
      'is what the page says',
      both(ascii('<meta charset="windows-1256">'), bytes(0xe3)),
      '',
      '<meta charset="windows-1256">م',
    ],
    [
      'is what the page says, in the older way',
      both(ascii('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), bytes(0xc1)),
      'text/html',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">а',
    ],
    [
      'is UTF-8 by its mark, which is no text, whatever the server says',
      both(bytes(0xef, 0xbb, 0xbf), ascii('é')),
      'text/plain; charset=latin1',
      'é',
    ],
    ['is UTF-16 by its mark', bytes(0xff, 0xfe, 0x45, 0x06), '', 'م'],
    ['is UTF-16 by its other mark', bytes(0xfe, 0xff, 0x06, 0x45), '', 'م'],
    ['is not one that nobody knows', ascii('é'), 'text/html; charset=klingon', 'é'],
  ])('%s', (_, input, contentType, text) => {
    expect(decodeText(input, contentType)).toBe(text);
  });
});

describe('a table as programs save it', () => {
  const csv = 'date,title\n2025,Café in Zürich\n';
  const latin = Uint8Array.from(csv, (letter) => letter.charCodeAt(0));
  const wide = (text: string): readonly number[] =>
    [...`\ufeff${text}`].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);

  test.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['windows-1252', latin],
    ['UTF-16, its small bytes first', Uint8Array.from(wide(csv))],
    ['UTF-16, its large bytes first', Uint8Array.from(wide(csv)).map((_, at, all) => all[at ^ 1]!)],
  ])('%s is read as it was meant', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(csv);
  });

  test('nothing is nothing', () => {
    expect(decodeText(new Uint8Array())).toBe('');
  });

  test.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['windows-1252', latin],
    ['UTF-16', Uint8Array.from(wide(csv))],
  ])('a long one in %s is read in steps, and no letter is lost between two', (_name, row) => {
    // An odd length, so that each step ends at another place of a row.
    const count = Math.ceil(3_000_001 / row.length);
    const bytes = new Uint8Array(count * row.length);
    for (let place = 0; place < count; place++) bytes.set(row, place * row.length);
    const work = decodeInSteps(bytes);
    let [steps, step] = [0, work.next()];
    for (; !step.done; step = work.next()) steps++;
    expect(steps).toBeGreaterThan(2);
    expect(step.value.replace(/(?!^)\ufeff/g, '') === csv.repeat(count)).toBe(true);
  });
});
