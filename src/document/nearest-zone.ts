/**
 * The time zone that was meant. In: a text that is none. Out: the IANA name nearest to it, by the whole or by its city alone ("london"), or undefined where none
 * is near enough.
 */
import { nearest } from './nearest.ts';

export function nearestZone(text: string): string | undefined {
  const word = text.trim().replaceAll(' ', '_');
  const names = Intl.supportedValuesOf('timeZone');
  const byCity = new Map(names.map((name) => [name.split('/').at(-1)!, name]));
  return nearest(word, names) ?? byCity.get(nearest(word.split('/').at(-1)!, byCity.keys()) ?? '');
}
