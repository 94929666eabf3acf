/**
 * How long it takes to read what a card says of an event: its title, its summary, its quotations.
 *
 * In: an event. Out: ms. The speed is that of unhurried silent reading: IReST, a test in 17 languages, found 184 words a minute on average, with a
 * standard deviation of 29 (Trauzettel-Klosinski and Dietz 2012), so 150 leaves slower readers time; Chinese and Japanese, which
 * write without spaces, are counted by characters, of which it found 255 and 357.
 */
import type { TimelineEvent } from '../document/timeline.ts';

const WORD_MS = 60_000 / 150;
const CHARACTER_MS = 60_000 / 250;
/** To see where one is before one reads. */
const FINDING_MS = 2_000;
/** However little there is to read, and however much: who wants longer pauses. */
const LEAST_MS = 5_000;
const MOST_MS = 45_000;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const WORD = /[\p{L}\p{N}][^\s]*/gu;

export function readingMs({ title, summary = '', citations = [] }: TimelineEvent): number {
  const text = [title, summary, ...citations.map(({ quote }) => quote?.exact ?? '')].join(' ');
  const characters = text.match(UNSPACED)?.length ?? 0;
  const words = text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0;
  const readMs = FINDING_MS + words * WORD_MS + characters * CHARACTER_MS;
  return Math.min(Math.max(readMs, LEAST_MS), MOST_MS);
}
