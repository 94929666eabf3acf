/**
 * Days on which clocks change, and a day that there never was, as a table that a person can check: how long each day is, where its hours stand on the axis, what is said of
 * the day and of its hours, which zone is named. `npm run golden` writes it anew, into `data/golden/zone-days.txt`.
 */
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, msPerDay, msPerHour, msPerMinute } from '../time/calendar.ts';
import { isDateFault, parseDate } from '../time/edtf.ts';
import type { Instant } from '../time/historical-date.ts';
import { ticks } from '../time/ticks.ts';
import { twinOf, zoneOf } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { wordDate } from './dates.ts';
import { en } from './en.ts';
import { wordSpan } from './span.ts';

const GOLDEN = resolve(import.meta.dirname, '../../data/golden/zone-days.txt');
const WIDTH_PX = 1200;

/** A zone, the first and the last day that are shown, what is special. */
const DAYS = [
  ['UTC', '2025-03-30', '2025-03-30', 'no change, ever'],
  ['Europe/Berlin', '2025-03-30', '2025-03-30', 'from 2:00 to 3:00'],
  ['Europe/Berlin', '2025-10-26', '2025-10-26', 'from 3:00 back to 2:00'],
  ['Europe/London', '2025-10-26', '2025-10-26', 'from 2:00 back to 1:00'],
  ['Asia/Kathmandu', '2025-03-30', '2025-03-30', 'three quarters of an hour'],
  ['Asia/Kathmandu', '1986-01-01', '1986-01-01', 'from 0:00 to 0:15, for good'],
  ['Pacific/Apia', '2011-12-29', '2011-12-31', '30 December left out'],
  ['Pacific/Apia', '2012-04-01', '2012-04-01', 'from 4:00 back to 3:00'],
  ['America/St_Johns', '2011-03-13', '2011-03-13', 'from 0:01 to 1:01'],
  ['America/St_Johns', '2010-11-07', '2010-11-07', 'from 0:01 back to 23:01 of the day before'],
  ['America/St_Johns', '1988-04-03', '1988-04-03', 'from 0:01 to 2:01, a double summer time'],
  ['America/St_Johns', '2025-11-02', '2025-11-02', 'from 2:00 back to 1:00'],
  ['Africa/Cairo', '2025-04-25', '2025-04-25', 'from 0:00 to 1:00: no midnight'],
  ['Africa/Cairo', '2025-10-30', '2025-10-30', 'from 24:00 back to 23:00'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04', 'from 0:00 to 1:00: no midnight'],
  ['America/Sao_Paulo', '2018-02-17', '2018-02-17', 'from 24:00 back to 23:00'],
  ['Australia/Lord_Howe', '2025-04-06', '2025-04-06', 'from 2:00 back to 1:30'],
] as const;

const at = (instant: Instant): string => new Date(instant).toISOString().slice(5, 16).replace('T', ' ');
const hours = (ms: number): string => `${+(ms / msPerHour).toFixed(2)} h`;

function dayOf(
  edtf: string,
  zone: Zone,
  style: 'label' | 'full' = 'full',
): { readonly earliest: Instant; readonly latest: Instant; readonly words: string } {
  const date = parseDate(edtf, zone);
  if (isDateFault(date)) throw new Error(edtf);
  const words = wordDate(date, { locale: 'en', zone, messages: en, style });
  return { earliest: date.earliest, latest: date.latest, words };
}

/** Each tick with the time in UTC at which it stands, in its order: a row for what is above, and rows of six. */
function axisRows(zone: Zone, start: Instant, end: Instant): string[] {
  const { unit, count, minor, major } = ticks({
    start,
    durationMs: end - start,
    widthPx: WIDTH_PX,
    zone,
    locale: 'en',
    measure: (text) => text.length * 7,
    yearsAgo: String,
  });
  const shown = minor.map((tick) => `${tick.label.padStart(5)} = ${at(tick.at)}`);
  const rows = shown.flatMap((_, place) => (place % 6 ? [] : [shown.slice(place, place + 6)]));
  return [
    `  axis, every ${count} ${unit} (= in UTC):`,
    ...major.map((tick) => `    [${tick.label}] = ${at(tick.at)}`),
    ...rows.map((row) => `    ${row.join('   ')}`),
  ];
}

function section([zoneName, first, last, note]: (typeof DAYS)[number]): string {
  const zone = zoneOf(zoneName)!;
  const rows = [`${zoneName}, ${note}`];
  const [from, to] = [dayOf(first, zone).earliest, dayOf(last, zone).latest];
  for (let wall = instantOf(...civil(first)); wall <= instantOf(...civil(last)); wall += msPerDay) {
    const edtf = new Date(wall).toISOString().slice(0, 10);
    const day = dayOf(edtf, zone);
    rows.push(
      `  ${edtf}  ${day.words}  ${hours(day.latest - day.earliest)}: ${at(day.earliest)} to ${at(day.latest)} UTC`,
    );
  }
  const span = wordSpan(from, to, { locale: 'en', zone, messages: en });
  rows.push(`  shown as: ${en.timeline.scale(span, zone.name)}`);
  for (const instant of [from, (from + to) / 2, to - 1000])
    rows.push(`  ${at(instant)} UTC is ${dayOf(new Date(instant).toISOString().slice(0, 19) + 'Z', zone).words}`);
  for (let instant = from; instant < to; instant += 30 * msPerMinute)
    if (twinOf(instant, zone) !== undefined)
      rows.push(
        `  ${at(instant)} UTC, of two such times: ${dayOf(`${new Date(instant).toISOString().slice(0, 16)}Z`, zone, 'label').words}`,
      );
  return [...rows, ...axisRows(zone, from, to), ''].join('\n');
}

const civil = (edtf: string): [number, number, number] => {
  const [year, month, day] = edtf.split('-').map(Number);
  return [year!, month!, day!];
};

test('days on which clocks change', async () => {
  const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
  await expect(plain(DAYS.map(section).join('\n'))).toMatchFileSnapshot(GOLDEN);
});

test('a day is the same day in every zone, also where clocks changed or there was no such day', () => {
  const names = [...new Set(DAYS.map(([name]) => name))];
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.integer({ min: instantOf(1900) / msPerDay, max: instantOf(2100) / msPerDay }),
      (name, day) => {
        const edtf = new Date(day * msPerDay).toISOString().slice(0, 10);
        expect(dayOf(edtf, zoneOf(name)!).words).toBe(dayOf(edtf, zoneOf('UTC')!).words);
      },
    ),
    { seed: 2025, numRuns: 2000, examples: [['Pacific/Apia', instantOf(2011, 12, 30) / msPerDay]] },
  );
});
