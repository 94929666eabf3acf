/**
 * The languages of the interface. In: a locale. Out: its messages, each language from a file of its own that loads when it is wanted; English, where there
 * is no such file or it cannot be had. A language is matched by its subtag: `ar-EG` is said in Arabic, in the digits that Egypt writes.
 */
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
 * The messages of a locale, a canonical BCP 47 tag; `undefined` while their file is on its way. `onArrive` is called when it is there, or cannot
 * be had.
 */
export function messagesOf(locale: string, onArrive: () => void): Messages | undefined {
  const load = languages[locale.split('-')[0]!];
  if (!load) return en;
  const messages = loaded.get(locale);
  if (!messages) {
    void load()
      .then(
        ({ wordsIn }) => wordsIn(locale),
        () => en,
      )
      .then((words) => {
        if (!loaded.has(locale)) loaded.set(locale, words);
        onArrive();
      });
  }
  return messages;
}

/** The messages of a locale, a canonical BCP 47 tag, where there is time to wait for them. */
export function loadMessages(locale: string): Promise<Messages> {
  return new Promise((resolve) => {
    const look = (): void => resolve(messagesOf(locale, look)!);
    if (messagesOf(locale, look)) look();
  });
}
