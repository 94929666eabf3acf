import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, msPerDay, msPerHour, msPerMinute } from './calendar.ts';
import { twinOf, utc, zoneOf } from './zone.ts';
import type { Zone } from './zone.ts';

const named = (name: string): Zone => {
  const zone = zoneOf(name);
  if (!zone) throw new Error(`This machine does not know the zone ${name}`);
  return zone;
};

/** The wall time as `Intl` shows it, the slow way. */
const wallByIntl = (name: string, instant: number): number => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const field = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? NaN;
  return instantOf(field('year'), field('month'), field('day'), field('hour'), field('minute'), field('second'));
};

const names = ['Europe/Berlin', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Gaza', 'Asia/Kathmandu', 'Pacific/Apia'];
const moreNames = ['America/St_Johns', 'America/Argentina/Tucuman', 'Australia/Lord_Howe', 'Asia/Manila'];

describe('a zone', () => {
  it('shows what Intl shows, whenever', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names, ...moreNames),
        fc.integer({ min: instantOf(1800) / 1000, max: instantOf(2100) / 1000 }),
        (name, seconds) => {
          expect(named(name).toWall(seconds * 1000)).toBe(wallByIntl(name, seconds * 1000));
        },
      ),
      { seed: 2025, numRuns: 3000 },
    );
  });

  it('misses no change of a clock', () => {
    for (const name of ['America/Argentina/Tucuman', 'Asia/Gaza', 'Africa/Casablanca', 'Africa/Cairo']) {
      for (let at = instantOf(2004, 5); at < instantOf(2016); at += msPerDay * 1.5) {
        expect(named(name).toWall(at), `${name} ${new Date(at).toISOString()}`).toBe(wallByIntl(name, at));
      }
    }
  });

  it('finds the way back, to the first of two equal wall times', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names, ...moreNames),
        fc.integer({ min: instantOf(1800), max: instantOf(2100) }),
        (name, instant) => {
          const zone = named(name);
          const back = zone.toInstant(zone.toWall(instant));
          expect(back).toBeLessThanOrEqual(instant);
          expect(zone.toWall(back)).toBe(zone.toWall(instant));
        },
      ),
      { seed: 2025, numRuns: 3000 },
    );
  });

  it('resolves gaps and overlaps as Temporal’s “compatible”', () => {
    const table: [name: string, wall: number, instant: number][] = [
      // 02:30 does not exist: it is read as 03:30.
      ['Europe/Berlin', instantOf(2025, 3, 30, 2, 30), instantOf(2025, 3, 30, 1, 30)],
      // 02:30 comes twice: the first is in summer time.
      ['Europe/Berlin', instantOf(2025, 10, 26, 2, 30), instantOf(2025, 10, 26, 0, 30)],
      ['America/St_Johns', instantOf(2025, 7, 1), instantOf(2025, 7, 1, 2, 30)],
      ['Asia/Kathmandu', instantOf(2025, 7, 1), instantOf(2025, 6, 30, 18, 15)],
      // Midnight does not exist.
      ['Africa/Cairo', instantOf(2025, 4, 25), instantOf(2025, 4, 24, 22)],
      // 30 December 2011 does not exist in Apia: it is read as the 31st.
      ['Pacific/Apia', instantOf(2011, 12, 29), instantOf(2011, 12, 29, 10)],
      ['Pacific/Apia', instantOf(2011, 12, 30), instantOf(2011, 12, 30, 10)],
      ['Pacific/Apia', instantOf(2011, 12, 31), instantOf(2011, 12, 30, 10)],
      ['Pacific/Apia', instantOf(2012, 1, 1), instantOf(2011, 12, 31, 10)],
    ];
    for (const [name, wall, instant] of table) {
      expect(named(name).toInstant(wall), `${name} ${new Date(wall).toISOString()}`).toBe(instant);
    }
  });

  it('finds the other instant of a time that a wall shows twice', () => {
    const table: [name: string, from: number, minutes: number][] = [
      ['Europe/London', instantOf(2025, 10, 26, 0), 60],
      ['Australia/Lord_Howe', instantOf(2025, 4, 5, 14, 30), 30],
      ['Africa/Cairo', instantOf(2025, 10, 30, 20), 60],
    ];
    for (const [name, from, minutes] of table) {
      const [first, second] = [from, from + minutes * msPerMinute];
      const twins = [first, second - 1, second, second + (second - first) - 1].map((at) => twinOf(at, named(name)));
      expect(twins, name).toEqual([second, second + (second - first) - 1, first, second - 1]);
      expect([first - 1, second + (second - first)].map((at) => twinOf(at, named(name)))).toEqual([
        undefined,
        undefined,
      ]);
    }
    // Where clocks go forward, and where they never change.
    expect(twinOf(instantOf(2025, 3, 30, 1), named('Europe/London'))).toBeUndefined();
    expect(twinOf(instantOf(2025, 10, 26), utc)).toBeUndefined();
  });

  it('keeps local mean time before there were zones, and no offset beyond Date', () => {
    const johns = named('America/St_Johns');
    expect(johns.toWall(instantOf(1066)) - instantOf(1066)).toBe(-(3 * msPerHour + 30 * msPerMinute + 52_000));
    expect(johns.toWall(-9e15)).toBe(-9e15);
    expect(johns.toInstant(4e20)).toBe(4e20);
  });

  it('is undefined where Intl does not know it, and is UTC by every name', () => {
    expect(zoneOf('Mars/Olympus')).toBeUndefined();
    expect(zoneOf('')).toBeUndefined();
    expect([zoneOf('UTC'), zoneOf('Etc/UTC')]).toEqual([utc, utc]);
  });
});
