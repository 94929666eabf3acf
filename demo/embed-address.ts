/**
 * What the address of an embed page wishes for. In: the address. Out: the timeline, how it is to look, and which wishes cannot be met; or why there is
 * no timeline to show.
 */
import { isDateFault, parseDate, utc, zoneOf } from '../src/core.ts';

export interface EmbedWishes {
  /** The whole address of the document. */
  readonly src: string;
  readonly theme: 'light' | 'dark' | 'auto';
  /** The window of time on which it opens, in EDTF; both its ends are known. */
  readonly view: string | undefined;
  /** Attributes of the element, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is wrong with the other wishes, for whoever made the address: the timeline is drawn without them. */
  readonly notes: readonly string[];
}

export function readEmbedAddress(address: string): EmbedWishes | { readonly fault: string } {
  const { searchParams: wishes } = new URL(address);
  const given = wishes.get('src')?.trim() ?? '';
  if (given === '') return { fault: 'This address names no timeline.' };
  const src = URL.canParse(given, address) ? new URL(given, address) : undefined;
  if (!src || !/^https?:$/.test(src.protocol)) return { fault: `“${given}” is no address on the web (http or https).` };
  const notes: string[] = [];
  const wish = (name: string, isPossible: (value: string) => boolean, wanted: string): string | undefined => {
    const value = wishes.get(name) ?? undefined;
    if (value === undefined || isPossible(value)) return value;
    notes.push(`${name}: “${value}” is not ${wanted}.`);
    return undefined;
  };
  const theme = wish('theme', (value) => ['light', 'dark', 'auto'].includes(value), 'light, dark or auto');
  const view = wish('view', hasBothEnds, 'a date or an interval in EDTF, such as 2025-03-17/2025-04-20');
  const passedOn = {
    locale: wish('locale', isLocale, 'a language tag, such as en or ar-EG'),
    calendar: wish('calendar', isCalendar, A_CALENDAR),
    'second-calendar': wish('second-calendar', isCalendar, A_CALENDAR),
    'time-zone': wish('time-zone', (name) => zoneOf(name) !== undefined, 'a time zone, such as Asia/Qatar'),
    'as-known-on': wishes.get('as-known-on') ?? undefined,
    wheel: wish('wheel', (value) => ['page', 'zoom'].includes(value), 'page or zoom'),
    'now-line': wishes.get('now-line') ?? undefined,
    follow: wishes.get('follow') ?? undefined,
  };
  return {
    src: src.href,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    view,
    attributes: Object.fromEntries(
      Object.entries(passedOn).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    notes,
  };
}

const A_CALENDAR = 'a calendar, such as hebrew or islamic-umalqura';

const isCalendar = (name: string): boolean => Intl.supportedValuesOf('calendar').includes(name);

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function hasBothEnds(view: string): boolean {
  const date = parseDate(view, utc);
  return !isDateFault(date) && Number.isFinite(date.earliest) && Number.isFinite(date.latest);
}
