/**
 * Time zones: instants in, what the clock on the wall shows out, and back.
 *
 * A wall time is carried as the milliseconds at which a *UTC* calendar would show the same fields, so that everything
 * above can do UTC arithmetic and formatting in any zone. `Intl` is the only source of zone data, and slow; the offset
 * is therefore asked once for each end of a bucket of six days, and a change inside a bucket is searched for once.
 */
import { dateLimit, instantOf, msPerDay } from './calendar.ts';
import type { Instant } from './historical-date.ts';

export interface Zone {
  /** The IANA name, as it was asked for. */
  readonly name: string;
  /** The wall time at an instant, in ms as a UTC calendar counts them. */
  toWall(instant: Instant): number;
  /**
   * The instant at which the wall shows this time. A time that the clock skipped is moved on by the length of the gap,
   * and of a time that it showed twice the first is meant (Temporal's "compatible").
   */
  toInstant(wallMs: number): Instant;
}

export const utc: Zone = { name: 'UTC', toWall: (instant) => instant, toInstant: (wallMs) => wallMs };

/** The offset over one bucket: `before` until the instant `change`, `after` from it on. */
interface Bucket {
  readonly before: number;
  readonly after: number;
  readonly change: Instant;
}

/** Short enough that no zone ever changed its clocks twice in one (the closest were 12 days apart). */
const bucketMs = 2 ** 29;

/** Before the first change of any zone; local mean time holds until then, so one answer serves all the past. */
const firstChange = instantOf(1820);

const zones = new Map<string, Zone | undefined>([['UTC', utc]]);

/** The zone of an IANA name such as `Europe/Berlin`, or undefined where `Intl` does not know it. */
export function zoneOf(name: string): Zone | undefined {
  if (!zones.has(name)) zones.set(name, makeZone(name));
  return zones.get(name);
}

/** The other instant at which the wall shows the same time, where clocks went back: then a time of day alone does not say when it was. */
export function twinOf(instant: Instant, { toWall }: Zone): Instant | undefined {
  const wallMs = toWall(instant);
  // The offsets before and after a change near by.
  return [instant - msPerDay, instant + msPerDay]
    .map((near) => wallMs - (toWall(near) - near))
    .find((other) => other !== instant && toWall(other) === wallMs);
}

/** The zone that is wished for, else that of the document; an empty name is no wish. UTC where there is no name, or none that `Intl` knows. */
export function zoneOrUtc(wished: string | undefined, ofDocument?: string): Zone {
  return zoneOf(wished || ofDocument || 'UTC') ?? utc;
}

function makeZone(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  if (format.resolvedOptions().timeZone === 'UTC') return utc;

  const askOffset = (instant: Instant): number => {
    const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(format.format(instant));
    if (!match) return 0;
    const ms = (Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)) * 1000;
    return match[1] === '-' ? -ms : ms;
  };

  const buckets = new Map<number, Bucket>();
  const bucketAt = (index: number): Bucket => {
    let bucket = buckets.get(index);
    if (!bucket) {
      let [low, high] = [index * bucketMs, Math.min((index + 1) * bucketMs, dateLimit)];
      const [before, after] = [askOffset(low), askOffset(high)];
      if (before === after) high = Infinity;
      else
        while (high - low > 1) {
          const middle = Math.floor((low + high) / 2);
          if (askOffset(middle) === before) low = middle;
          else high = middle;
        }
      bucket = { before, after, change: high };
      buckets.set(index, bucket);
    }
    return bucket;
  };

  const longAgo = askOffset(firstChange);
  let recentIndex = NaN;
  let recent: Bucket | undefined;
  const offsetAt = (instant: Instant): number => {
    if (Math.abs(instant) > dateLimit) return 0;
    if (instant < firstChange) return longAgo;
    const index = Math.floor(instant / bucketMs);
    if (index !== recentIndex || !recent) {
      recent = bucketAt(index);
      recentIndex = index;
    }
    return instant < recent.change ? recent.before : recent.after;
  };

  return {
    name,
    toWall: (instant) => instant + offsetAt(instant),
    toInstant: (wallMs) => {
      // A day to either side is beyond any offset, so these are the offsets before and after a change near by.
      const [before, after] = [offsetAt(wallMs - msPerDay), offsetAt(wallMs + msPerDay)];
      if (before === after || offsetAt(wallMs - before) === before) return wallMs - before;
      return offsetAt(wallMs - after) === after ? wallMs - after : wallMs - before;
    },
  };
}
