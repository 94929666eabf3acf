/**
 * The languages in which a document is diagnosed. In: a locale. Out: the words, each language from a file of its own that loads only when there is
 * something to say in it; English, where there is no such file.
 */
import type { DiagnosticWords } from './diagnostic-words.ts';
import type { DiagnosticMessages } from './messages.ts';
import { english, wordingIn } from './wording.ts';

type Language = () => Promise<{ readonly diagnosticsIn: (locale: string) => DiagnosticWords }>;

const languages: Readonly<Record<string, Language>> = {
  ar: () => import('./translations/diagnostics-ar.ts'),
  de: () => import('./translations/diagnostics-de.ts'),
  es: () => import('./translations/diagnostics-es.ts'),
  fr: () => import('./translations/diagnostics-fr.ts'),
  he: () => import('./translations/diagnostics-he.ts'),
  ja: () => import('./translations/diagnostics-ja.ts'),
  ru: () => import('./translations/diagnostics-ru.ts'),
  zh: () => import('./translations/diagnostics-zh.ts'),
};

/** The words of diagnostics in a locale, a BCP 47 tag. Rejects where the file of its language cannot be had. */
export async function loadDiagnosticMessages(locale: string): Promise<DiagnosticMessages> {
  const language = await languages[locale.split('-')[0]!]?.();
  return language ? wordingIn(language.diagnosticsIn(locale)) : english;
}
