/**
 * The languages of the interface. In: a locale. Out: its messages, each language from a file of its own that loads when it is wanted; English, where there
 * is no such file or it cannot be had. A language is matched by its subtag: `ar-EG` is said in Arabic, in the digits that Egypt writes.
 */
import { otherCalendars } from '../time/other-calendars.ts';
import { en } from './en.ts';
import type { Messages, Translation } from './messages.ts';

type Language = () => Promise<{ readonly wordsIn: (locale: string) => Translation }>;

const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  es: () => import('./es.ts'),
  fr: () => import('./fr.ts'),
  he: () => import('./he.ts'),
  ja: () => import('./ja.ts'),
  ru: () => import('./ru.ts'),
  zh: () => import('./zh.ts'),
};

/** There once they were loaded for anyone, by locale. */
const loaded = new Map<string, Messages>();

/**
 * The messages of a locale, a canonical BCP 47 tag; `undefined` while their file, or that of the calendar which the tag names, is on its way. `onArrive` is
 * called when they are there, or cannot be had.
 */
export function messagesOf(locale: string, onArrive: () => void): Messages | undefined {
  const load = languages[locale.split('-')[0]!];
  const hasCalendar = locale.includes('-ca-');
  if (!load && !hasCalendar) return en;
  const messages = loaded.get(locale);
  if (!messages) {
    // What cannot be had is English, and Gregorian.
    const words = load?.()
      .then((part) => part.wordsIn(locale))
      .catch(() => undefined);
    const calendar =
      hasCalendar && import('../calendar/index.ts').then((part) => part.calendarOf(locale)).catch(() => undefined);
    void Promise.all([words, calendar]).then(([said = en, other]) => {
      if (!loaded.has(locale)) loaded.set(locale, said);
      if (other) otherCalendars.set(locale, other);
      onArrive();
    });
  }
  return messages;
}

/** The messages of a locale, a canonical BCP 47 tag, where there is time to wait for them; the calendar that it names is there then, too. */
export function loadMessages(locale: string): Promise<Messages> {
  return new Promise((resolve) => {
    const look = (): void => resolve(messagesOf(locale, look)!);
    if (messagesOf(locale, look)) look();
  });
}
