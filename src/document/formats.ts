/**
 * The `format`s of the schema: what a text must be beyond its shape. `validate.ts` calls these.
 */
import { boundsOf, isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { safeUrl } from './safe-url.ts';

export const formats = {
  edtf: (text: string): boolean => boundsOf(text, utc) !== undefined,
  'edtf-interval': (text: string): boolean => {
    const date = parseDate(text, utc);
    return !isDateFault(date) && date.kind === 'interval' && Number.isFinite(date.latest - date.earliest);
  },
  link: (text: string): boolean => safeUrl(text) !== undefined,
  'language-tag': (text: string): boolean => accepted(() => Intl.getCanonicalLocales(text)),
  'time-zone': (text: string): boolean => accepted(() => new Intl.DateTimeFormat('en', { timeZone: text })),
} as const;

function accepted(use: () => unknown): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
