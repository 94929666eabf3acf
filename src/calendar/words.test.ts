/** Dates in words in other calendars, as a table that someone who reads it can check; and that what is not exact stays true. */
import { expect, test } from 'vitest';
import { loadMessages } from '../language/languages.ts';
import { wordDate } from '../language/dates.ts';
import { wordSpan } from '../language/span.ts';
import { instantOf } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import { zoneOrUtc } from '../time/zone.ts';

const LOCALES = [
  'ar-EG-u-ca-islamic-umalqura',
  'fa-u-ca-persian',
  'he-u-ca-hebrew',
  'ja-u-ca-japanese',
  'en-u-ca-hebrew',
  'en-u-ca-buddhist',
];
const ZONES = ['UTC', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns'];
const DATES = [
  '2025-03-18',
  '2025-03-19~',
  '2025-03',
  '2025',
  '2019',
  '196X',
  '[2025-04-10..2025-04-16]',
  '2023-10/..',
  '2025-04-17T14:34Z',
  '0624-03-13',
  '-0043-03-15',
];

/** `Intl` puts thin and unbreakable spaces and marks of direction where readers see plain ones or none. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/[\u200e\u200f]/g, '');

const inWords = async (locale: string, edtf: string, zoneName = 'UTC'): Promise<string> => {
  const zone = zoneOrUtc(zoneName);
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) throw new Error(edtf);
  return plain(wordDate(date, { locale, zone, messages: await loadMessages(locale), style: 'full' }));
};

test('dates in words', async () => {
  const rows: string[] = [];
  for (const locale of LOCALES) {
    for (const edtf of DATES) rows.push(`${locale} ${edtf}: ${await inWords(locale, edtf)}`);
    const messages = await loadMessages(locale);
    rows.push(
      `${locale} span: ${plain(wordSpan(instantOf(2025, 3, 9), instantOf(2025, 4, 21), { locale, zone: zoneOrUtc('UTC'), messages }))}`,
    );
  }
  expect(rows).toMatchInlineSnapshot(`
    [
      "ar-EG-u-ca-islamic-umalqura 2025-03-18: الثلاثاء، ١٨ رمضان ١٤٤٦ هـ",
      "ar-EG-u-ca-islamic-umalqura 2025-03-19~: نحو ١٩ رمضان ١٤٤٦ هـ",
      "ar-EG-u-ca-islamic-umalqura 2025-03: مارس ٢٠٢٥",
      "ar-EG-u-ca-islamic-umalqura 2025: ٢٠٢٥",
      "ar-EG-u-ca-islamic-umalqura 2019: ٢٠١٩",
      "ar-EG-u-ca-islamic-umalqura 196X: ستينيات القرن العشرين",
      "ar-EG-u-ca-islamic-umalqura [2025-04-10..2025-04-16]: بين ١٢ و١٨ شوال ١٤٤٦ هـ",
      "ar-EG-u-ca-islamic-umalqura 2023-10/..: منذ أكتوبر ٢٠٢٣",
      "ar-EG-u-ca-islamic-umalqura 2025-04-17T14:34Z: ١٩ شوال ١٤٤٦ هـ، ٢:٣٤ م ⁨UTC⁩",
      "ar-EG-u-ca-islamic-umalqura 0624-03-13: السبت، ١٤ رمضان ٢ هـ",
      "ar-EG-u-ca-islamic-umalqura -0043-03-15: الجمعة، ١٥ مارس ٤٤ ق.م",
      "ar-EG-u-ca-islamic-umalqura span: ٩ رمضان – ٢٢ شوال ١٤٤٦ هـ",
      "fa-u-ca-persian 2025-03-18: ۱۴۰۳ اسفند ۲۸, سه‌شنبه",
      "fa-u-ca-persian 2025-03-19~: about ۲۹ اسفند ۱۴۰۳",
      "fa-u-ca-persian 2025-03: مارس ۲۰۲۵",
      "fa-u-ca-persian 2025: ۲۰۲۵",
      "fa-u-ca-persian 2019: ۲۰۱۹",
      "fa-u-ca-persian 196X: the ۱۹۶۰s",
      "fa-u-ca-persian [2025-04-10..2025-04-16]: between ۲۱ and ۲۷ فروردین ۱۴۰۴",
      "fa-u-ca-persian 2023-10/..: since اکتبر ۲۰۲۳",
      "fa-u-ca-persian 2025-04-17T14:34Z: ۲۸ فروردین ۱۴۰۴, ۱۴:۳۴ UTC",
      "fa-u-ca-persian 0624-03-13: ۲ اسفند ۲۲, شنبه",
      "fa-u-ca-persian -0043-03-15: جمعه ۱۵ مارس ۴۴ ق.م.",
      "fa-u-ca-persian span: ۱۹ اسفند ۱۴۰۳ تا ۳۱ فروردین ۱۴۰۴",
      "he-u-ca-hebrew 2025-03-18: יום שלישי, 18 באדר 5785",
      "he-u-ca-hebrew 2025-03-19~: סביב 19 באדר 5785",
      "he-u-ca-hebrew 2025-03: מרץ 2025",
      "he-u-ca-hebrew 2025: 2025",
      "he-u-ca-hebrew 2019: 2019",
      "he-u-ca-hebrew 196X: שנות ה־1960",
      "he-u-ca-hebrew [2025-04-10..2025-04-16]: בין 12 ל־18 בניסן 5785",
      "he-u-ca-hebrew 2023-10/..: מאז אוקטובר 2023",
      "he-u-ca-hebrew 2025-04-17T14:34Z: 19 בניסן 5785, 14:34 ⁨UTC⁩",
      "he-u-ca-hebrew 0624-03-13: יום שבת, 13 באדר ב׳ 4384",
      "he-u-ca-hebrew -0043-03-15: יום שישי, 26 באדר 3717",
      "he-u-ca-hebrew span: 9 באדר – 22 בניסן 5785",
      "ja-u-ca-japanese 2025-03-18: 令和7年3月18日火曜日",
      "ja-u-ca-japanese 2025-03-19~: 令和7年3月19日ごろ",
      "ja-u-ca-japanese 2025-03: 令和7年3月",
      "ja-u-ca-japanese 2025: 令和7年",
      "ja-u-ca-japanese 2019: 2019年",
      "ja-u-ca-japanese 196X: 1960年代",
      "ja-u-ca-japanese [2025-04-10..2025-04-16]: 令和7年4月10日から令和7年4月16日までの間",
      "ja-u-ca-japanese 2023-10/..: 令和5年10月から",
      "ja-u-ca-japanese 2025-04-17T14:34Z: 令和7年4月17日 14:34 UTC",
      "ja-u-ca-japanese 0624-03-13: 西暦624年3月13日土曜日",
      "ja-u-ca-japanese -0043-03-15: 紀元前44年3月15日金曜日",
      "ja-u-ca-japanese span: R7/03/09～7/04/20",
      "en-u-ca-hebrew 2025-03-18: Tuesday, 18 Adar 5785",
      "en-u-ca-hebrew 2025-03-19~: about 19 Adar 5785",
      "en-u-ca-hebrew 2025-03: March 2025",
      "en-u-ca-hebrew 2025: 2025",
      "en-u-ca-hebrew 2019: 2019",
      "en-u-ca-hebrew 196X: the 1960s",
      "en-u-ca-hebrew [2025-04-10..2025-04-16]: between 12 and 18 Nisan 5785",
      "en-u-ca-hebrew 2023-10/..: since October 2023",
      "en-u-ca-hebrew 2025-04-17T14:34Z: 19 Nisan 5785, 14:34 UTC",
      "en-u-ca-hebrew 0624-03-13: Saturday, 13 Adar II 4384",
      "en-u-ca-hebrew -0043-03-15: Friday, 26 Adar 3717",
      "en-u-ca-hebrew span: 9 Adar – 22 Nisan 5785",
      "en-u-ca-buddhist 2025-03-18: Tuesday, 18 March 2568 BE",
      "en-u-ca-buddhist 2025-03-19~: about 19 March 2568 BE",
      "en-u-ca-buddhist 2025-03: March 2568 BE",
      "en-u-ca-buddhist 2025: 2568 BE",
      "en-u-ca-buddhist 2019: 2562 BE",
      "en-u-ca-buddhist 196X: the 1960s",
      "en-u-ca-buddhist [2025-04-10..2025-04-16]: between 10 and 16 April 2568 BE",
      "en-u-ca-buddhist 2023-10/..: since October 2566 BE",
      "en-u-ca-buddhist 2025-04-17T14:34Z: 17 April 2568 BE, 14:34 UTC",
      "en-u-ca-buddhist 0624-03-13: Saturday, 13 March 624 AD",
      "en-u-ca-buddhist -0043-03-15: Friday, 15 March 44 BC",
      "en-u-ca-buddhist span: 9 March – 20 April 2568 BE",
    ]
  `);
});

test('a day is the same day in every zone', async () => {
  for (const locale of LOCALES) {
    const said = await Promise.all(ZONES.map((zone) => inWords(locale, '2025-03-30', zone)));
    expect(new Set(said).size).toBe(1);
  }
});
