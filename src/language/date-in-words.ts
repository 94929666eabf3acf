/** An EDTF text straight to words, without an axis: when an article was published, in a list of sources; or what is carried away to other programs. */
import { isDateFault, parseDate } from '../time/edtf.ts';
import { utc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { wordDate } from './dates.ts';
import type { DateWordOptions } from './dates.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

/**
 * A date in words, such as "about 21 March 2025"; the text itself where it is not EDTF.
 *
 * @param locale BCP 47 tag for the parts that `Intl` writes; the phrases are those of `messages`.
 * @param zone In which times are said, and meant where they name none; UTC by default.
 */
export function dateInWords(edtf: string, locale = 'en', messages: Messages = en, zone: Zone = utc): string {
  return inWords(edtf, { locale, zone, messages, style: 'label' });
}

/** The same where nothing beside it says in which zone a time is meant: it names the zone. */
export function dateWithZone(edtf: string, zone: Zone, locale = 'en', messages: Messages = en): string {
  return inWords(edtf, { locale, zone, messages, style: edtf.includes('T') ? 'full' : 'label' });
}

function inWords(edtf: string, options: DateWordOptions): string {
  const date = parseDate(edtf, options.zone);
  return isDateFault(date) ? edtf : wordDate(date, options);
}
