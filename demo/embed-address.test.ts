import { describe, expect, test } from 'vitest';
import { readEmbedAddress } from './embed-address.ts';

const page = 'https://example.org/demo/embed.html';

describe('the address of an embed page', () => {
  test('says which timeline, and how', () => {
    expect(
      readEmbedAddress(
        `${page}?src=data/a.json&view=2025-03&theme=dark&locale=ar&time-zone=Asia/Qatar&now-line#event=a`,
      ),
    ).toEqual({
      src: 'https://example.org/demo/data/a.json',
      theme: 'dark',
      view: '2025-03',
      attributes: { locale: 'ar', 'time-zone': 'Asia/Qatar', 'now-line': '' },
    });
  });

  test('passes nothing on that is no wish', () => {
    const wishes = readEmbedAddress(`${page}?src=//other.example/a.csv&theme=pink&onclick=alert(1)&data=1&style=x`);
    expect(wishes).toEqual({ src: 'https://other.example/a.csv', theme: 'auto', view: undefined, attributes: {} });
  });

  test.each([
    ['', /names no timeline/],
    ['?src=%20', /names no timeline/],
    ['?src=javascript:alert(1)', /“javascript:alert\(1\)” is no address on the web/],
    ['?src=data:application/json,{}', /no address on the web/],
    ['?src=file:///etc/passwd', /no address on the web/],
    ['?src=https://', /no address on the web/],
    ['?src=a.json&view=soon', /“soon” is no window of time/],
    ['?src=a.json&view=2023-10/..', /no window of time/],
  ])('%s: says what to give', (query, fault) => {
    expect(readEmbedAddress(page + query)).toEqual({ fault: expect.stringMatching(fault) as string });
  });
});
