/**
 * The `format`s of the schema: what a text must be beyond its shape. `validate.ts` calls these.
 */
import { boundsOf } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import { bareHost, safeUrl } from './safe-url.ts';

export const formats = {
  edtf: (text: string): boolean => boundsOf(text, utc) !== undefined,
  'edtf-interval': (text: string): boolean => {
    const [earliest = NaN, latest = NaN] = boundsOf(text, utc) ?? [];
    return text.includes('/') && Number.isFinite(latest - earliest);
  },
  link: (text: string): boolean => !!safeUrl(text) && !bareHost.test(text),
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
