/**
 * What the element's attributes ask for that there is not. In: what they say, and which events there are. Out: a fault for each that cannot be met, as data, with
 * the words among which the one that was meant may be; `load/attribute-words.ts` puts it in words. The drawing goes on without it.
 */
import type { Finding } from '../../document/messages.ts';
import { secondLocale } from '../../language/second-calendar.ts';
import type { AttributeFault } from '../../load/attribute-words.ts';
import { stepsOf } from '../../view/story.ts';

/** Attributes with a choice of words; what is absent is as good as the default. */
const CHOICES = { orientation: ['auto', 'horizontal', 'vertical'], wheel: ['page', 'zoom'] } as const;

type Wish = string | null | undefined;

export interface Wishes {
  readonly locale?: Wish;
  readonly timeZone?: Wish;
  readonly calendar?: Wish;
  readonly secondCalendar?: Wish;
  readonly orientation?: Wish;
  readonly wheel?: Wish;
  readonly story?: Wish;
}

/** The events of the document; `undefined` while it is not there, or is not there as a whole. */
export interface KnownEvents {
  has(id: string): boolean;
  readonly ids: Iterable<string>;
}

/** `locale` is the one that is spoken. */
export function attributeFaults(
  wishes: Wishes,
  locale: string,
  events: KnownEvents | undefined,
): readonly AttributeFault[] {
  const { timeZone, calendar, secondCalendar, story } = wishes;
  const faults: AttributeFault[] = [];
  const add = (attribute: string, value: string, finding: Finding, known?: Iterable<string>): void => {
    faults.push({ attribute, value, finding, ...(known && { known }) });
  };

  if (wishes.locale && !isTag(wishes.locale)) add('locale', wishes.locale, { code: 'bad-language' });
  if (timeZone && !isTimeZone(timeZone)) add('time-zone', timeZone, { code: 'bad-time-zone', suggestion: undefined });

  const known = Intl.supportedValuesOf('calendar');
  const notKnown: Finding = { code: 'not-in-list', allowed: known, suggestion: undefined };
  // In the form in which it may stand in a tag, as `localeOf` writes it.
  if (calendar && faultOf('en', calendar.match(/[a-z\d]{3,8}/gi)?.join('-') ?? calendar) === 'unknown')
    add('calendar', calendar, notKnown, known);
  const second = secondCalendar && faultOf(locale, secondCalendar);
  if (secondCalendar && second)
    add('second-calendar', secondCalendar, second === 'same' ? { code: 'same-calendar' } : notKnown, known);

  for (const [attribute, allowed] of Object.entries(CHOICES) as [keyof typeof CHOICES, readonly string[]][]) {
    const value = wishes[attribute];
    if (value && !allowed.includes(value))
      add(attribute, value, { code: 'not-in-list', allowed, suggestion: undefined }, allowed);
  }

  if (!events || !story) return faults;
  const unknown = stepsOf(story).flatMap((id, place): AttributeFault[] => {
    const finding = { code: 'unknown-event', id, suggestion: undefined } as const;
    return events.has(id) ? [] : [{ attribute: 'story', value: id, number: place + 1, finding, known: events.ids }];
  });
  return [...faults, ...unknown];
}

function faultOf(locale: string, calendar: string): 'unknown' | 'same' | undefined {
  const second = secondLocale(locale, calendar);
  return typeof second === 'string' ? undefined : second.fault;
}

const isTag = (tag: string): boolean => isAccepted(() => new Intl.Locale(tag.replaceAll('_', '-')));

const isTimeZone = (timeZone: string): boolean => isAccepted(() => new Intl.DateTimeFormat('en', { timeZone }));

function isAccepted(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}
