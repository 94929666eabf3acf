/** What is looked at more closely, in English. */
import { countsIn } from './counting.ts';
import type { DetailsMessages } from './details-messages.ts';
import type { Messages } from './messages.ts';

const { figure, plural: pluralOf } = countsIn<'one'>('en');
const plural = (count: number, one: string, many: string): string =>
  pluralOf(count, { one: `# ${one}`, other: `# ${many}` });
const events = (count: number): string => plural(count, 'event', 'events');

export const detailsEn: DetailsMessages = {
  help: 'Arrow keys walk the events, Enter opens one, Tab goes to its source, plus and minus zoom, 0 shows everything.',
  showing: (span, count) => `${span}: ${events(count)} in view.`,
  unlabelled: (count) => `${events(count)} in view without a label: arrow keys reach them, one by one or in groups.`,
  now: 'now',
  legend: {
    heading: 'How to read it',
    exact: 'that day',
    approximate: 'about then',
    uncertain: 'doubted',
    bracket: 'one moment, somewhere in there',
    lasted: 'it lasted',
    open: 'it went on',
    cluster: 'several events; opens',
    ongoing: 'others going on, or dated no closer',
    spread: 'dates that sources give',
  },
  precision: {
    upTo: (duration) => `up to ${duration}`,
    roughly: (duration) => `about ${duration}`,
    onlyMonth: 'The source does not give the day, only the month.',
    onlySeason: 'The source does not give the month, only the season.',
    onlyYear: 'The source does not give the day, only the year.',
    onlyYears: (first, last) => `The source does not give the year, only that it was between ${first} and ${last}.`,
    approximate: 'The date is approximate.',
    uncertain: 'The date is in doubt.',
    oneOfDays: 'One of these days; the sources do not say which.',
    oneOfDates: 'One of these dates; the sources do not say which.',
    openStart: 'No start is given.',
    openEnd: 'No end is given.',
    unknownStart: 'The start is not known.',
    unknownEnd: 'The end is not known.',
    space: ' ',
  },
  cluster: {
    heading: (count) => `${plural(count, 'event', 'events')} close together`,
    ongoing: (count) => `${plural(count, 'other', 'others')} going on, or dated no closer`,
    button: (count, lead) => `${events(count)} close together, among them: ${lead}. Open the list.`,
    ongoingButton: (count) => `${plural(count, 'other', 'others')} going on, or dated no closer. Open the list.`,
    zoom: 'Zoom in on them',
    showMore: (next, left) => `Show ${figure(next)} more${next < left ? ` of ${figure(left)}` : ''}`,
  },
  card: {
    close: 'Close',
    position: (index, count) => `${figure(index)} of ${figure(count)}`,
    lasted: (duration) => `Lasted ${duration}.`,
    noSource: 'This event names no source.',
    accountsDiffer: (topic) => `${topic}: accounts differ`,
    saysDate: (date) => `gives the date as ${date}`,
    openAtQuote: (publisher) => `Open the article of ${publisher} at the quoted words`,
    archived: (date) => (date ? `Archived copy of ${date}` : 'Archived copy'),
    gone: 'no longer at its address',
    credit: (credit) => `credited to ${credit}`,
    noHeadline: 'Article (headline not known)',
    related: 'Related events',
    stance: { supports: 'Supports', disputes: 'Disputes', context: 'Context' },
    kind: {
      article: 'Article',
      statement: 'Statement',
      document: 'Document',
      dataset: 'Data set',
      video: 'Video',
      audio: 'Audio',
      image: 'Picture',
      social: 'Social media post',
      book: 'Book',
      other: 'Source',
    },
  },
  edit: {
    grabbed: (title, date) =>
      `Changing “${title}”, ${date}. Arrows along the axis move it, arrows across it choose its start or end, Enter keeps it, Escape leaves it as it was.`,
    fixed: (title) => `The date of “${title}” cannot be changed here.`,
    at: (part, date) => ({ whole: '', start: 'Start: ', end: 'End: ' })[part] + date,
    done: (title, date) => `“${title}”: ${date}.`,
    cancelled: 'Left as it was.',
    buttons: 'Change the date',
    move: (part, by) =>
      ({ whole: ['Earlier', 'Later'], start: ['Start earlier', 'Start later'], end: ['End earlier', 'End later'] })[
        part
      ][by < 0 ? 0 : 1]!,
    undo: 'Undo',
  },
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
    summary: (sources, publishers) =>
      `${plural(sources, 'source', 'sources')} from ${plural(publishers, 'publisher', 'publishers')}`,
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
    later: (count) => `${plural(count, 'event rests', 'events rest')} on sources published later.`,
    nothingLater: 'No event rests on sources published later.',
    undated: (count) =>
      `${plural(count, 'source has', 'sources have')} no date of publication and ${count === 1 ? 'counts' : 'count'} as known on every day.`,
    correctedLater: (count) =>
      `${plural(count, 'correction was', 'corrections were')} made later to what is shown here.`,
    noDay: (text) => `“${text}” is not a day such as 2025-03-25, so everything is shown.`,
    announced: (date, shown, later) =>
      `As known at the end of ${date}: ${events(shown)}; ${later} rest on later sources.`,
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
    notPrinted: (count) => `${figure(count)} more ${count === 1 ? 'event is' : 'events are'} not printed.`,
    printedOn: (date) => `Printed on ${date}.`,
  },
  problems: {
    summary: (count) => `${plural(count, 'problem', 'problems')} in this timeline’s data`,
    notes: (count) => `${plural(count, 'note', 'notes')} on this timeline’s data`,
    place: (line, column) => `line ${line}, column ${column}`,
  },
};

/** What is looked at more closely, in the language of `messages`. */
export const detailsIn = ({ details = detailsEn }: Messages): DetailsMessages => details;
