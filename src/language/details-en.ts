/** What is looked at more closely, in English. */
import type { DetailsMessages } from './details-messages.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const events = (count: number): string => plural(count, 'event', 'events');

export const detailsEn: DetailsMessages = {
  copy: {
    button: 'Copy citation',
    copied: 'Copied',
    byHand: 'This page may not use the clipboard: copy the text from here.',
    field: 'Citation of this event',
  },
  dates: {
    heading: 'Sources give other dates',
    says: (publisher, date) => `${publisher}: ${date}`,
  },
  sources: {
    heading: 'Sources, by who stands behind them',
    events: (count) => events(count),
    noEvents: 'no event',
    highlight: (headline, count) => `Show the ${events(count)} that ${count === 1 ? 'rests' : 'rest'} on “${headline}”`,
    highlighted: (publisher, count) =>
      `${events(count)} ${count === 1 ? 'rests' : 'rest'} on this source, ${publisher}.`,
    undated: 'no date of publication',
  },
  known: {
    button: 'What was known when',
    slider: 'Day of publication',
    day: 'As known on',
    all: 'Show everything',
    explanation: 'The timeline with only what had been published by the end of a day.',
    asKnown: (date) => `As it was known at the end of ${date}.`,
    later: (count) => `${plural(count, 'event was', 'events were')} reported later.`,
    nothingLater: 'No event was reported later.',
    undated: (count) =>
      `${plural(count, 'source has', 'sources have')} no date of publication and ${count === 1 ? 'counts' : 'count'} as known on every day.`,
    correctedLater: (count) =>
      `${plural(count, 'correction was', 'corrections were')} made later to what is shown here.`,
    noDay: (text) => `“${text}” is not a day such as 2025-03-25, so everything is shown.`,
    announced: (date, shown, later) => `As known at the end of ${date}: ${events(shown)}; ${later} reported later.`,
  },
  corrections: {
    button: (count) => plural(count, 'correction', 'corrections'),
    heading: 'Corrections',
    on: (date) => `Corrected: ${date}`,
    before: (text) => `Before: ${text}`,
  },
  paper: {
    events: 'Events',
    sources: 'Sources',
    accessed: (date) => `Read: ${date}.`,
    archived: (date) => (date ? `Archived copy of ${date}:` : 'Archived copy:'),
    notPrinted: (count) => `${count} more ${count === 1 ? 'event is' : 'events are'} not printed.`,
    printedOn: (date) => `Printed on ${date}.`,
  },
};
