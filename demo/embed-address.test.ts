import { describe, expect, test } from 'vitest';
import { readEmbedAddress } from './embed-address.ts';

const page = 'https://example.org/demo/embed.html';

describe('the address of an embed page', () => {
  test('says which timeline, and how', () => {
    expect(
      readEmbedAddress(
        `${page}?src=data/a.json&view=2025-03&theme=dark&locale=ar&calendar=islamic-umalqura&second-calendar=gregory&time-zone=Asia/Qatar&now-line#event=a`,
      ),
    ).toEqual({
      src: 'https://example.org/demo/data/a.json',
      theme: 'dark',
      view: '2025-03',
      attributes: {
        locale: 'ar',
        calendar: 'islamic-umalqura',
        'second-calendar': 'gregory',
        'time-zone': 'Asia/Qatar',
        'now-line': '',
      },
      notes: [],
    });
  });

  test('passes nothing on that is no wish', () => {
    const wishes = readEmbedAddress(`${page}?src=//other.example/a.csv&onclick=alert(1)&data=1&style=x`);
    expect(wishes).toEqual({
      src: 'https://other.example/a.csv',
      theme: 'auto',
      view: undefined,
      attributes: {},
      notes: [],
    });
  });

  test.each([
    ['', /names no timeline/],
    ['?src=%20', /names no timeline/],
    ['?src=javascript:alert(1)', /“javascript:alert\(1\)” is no address on the web/],
    ['?src=data:application/json,{}', /no address on the web/],
    ['?src=file:///etc/passwd', /no address on the web/],
    ['?src=https://', /no address on the web/],
  ])('%s: says what to give', (query, fault) => {
    expect(readEmbedAddress(page + query)).toEqual({ fault: expect.stringMatching(fault) as string });
  });

  test.each([
    ['view=soon', 'view: “soon” is not a date or an interval in EDTF, such as 2025-03-17/2025-04-20.'],
    ['view=2023-10/..', 'view: “2023-10/..” is not a date or an interval in EDTF, such as 2025-03-17/2025-04-20.'],
    ['theme=pink', 'theme: “pink” is not light, dark or auto.'],
    ['time-zone=Mars/Phobos', 'time-zone: “Mars/Phobos” is not a time zone, such as Asia/Qatar.'],
    ['locale=xx-!!', 'locale: “xx-!!” is not a language tag, such as en or ar-EG.'],
    ['calendar=aztec', 'calendar: “aztec” is not a calendar, such as hebrew or islamic-umalqura.'],
    ['second-calendar=', 'second-calendar: “” is not a calendar, such as hebrew or islamic-umalqura.'],
    ['wheel=foo', 'wheel: “foo” is not page or zoom.'],
  ])('%s is left out with a word, and the timeline is drawn', (query, note) => {
    expect(readEmbedAddress(`${page}?src=a.json&${query}`)).toEqual({
      src: 'https://example.org/demo/a.json',
      theme: 'auto',
      view: undefined,
      attributes: {},
      notes: [note],
    });
  });
});
