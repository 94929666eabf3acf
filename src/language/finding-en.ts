/** Finding one's way, in English. */
import type { FindingMessages } from './finding-messages.ts';
import type { Messages } from './messages.ts';

const figures = new Intl.NumberFormat('en');
const figure = (count: number): string => figures.format(count);
const events = (count: number): string => `${figure(count)} ${count === 1 ? 'event' : 'events'}`;

export const findingEn: FindingMessages = {
  tools: 'Find events',
  search: {
    button: 'Search',
    placeholder: 'Title, text, source, place, date',
    next: 'Next hit',
    previous: 'Previous hit',
    close: 'Close the search',
    found: (count, of) => `${figure(count)} of ${events(of)}`,
    soFar: (count) => `${figure(count)} so far …`,
    at: (place, count) => `${figure(place)} of ${figure(count)}`,
    nothing: 'Nothing found',
  },
  table: {
    button: 'List of all events',
    heading: (count) => `${events(count)} in the order of time`,
    hits: (count, query) => `${events(count)} found for “${query}”, in the order of time`,
    date: 'Date',
    event: 'Event',
    lane: 'Lane',
    sources: 'Sources',
    unsourced: 'no source',
  },
  filters: {
    button: 'Filter',
    heading: 'Show only',
    kinds: { lane: 'Lane', publisher: 'Publisher', status: 'Status', place: 'Place', tag: 'Tag' },
    noLane: 'no lane',
    noSource: 'no source',
    value: (name, count) => `${name}: ${events(count)}`,
    left: (count, of) => `${figure(count)} of ${events(of)} shown.`,
    remove: (kind, value) => `${kind}: ${value}. Take this filter away.`,
    clear: 'Show all events',
    looking: (count) => `Looking through ${events(count)}…`,
  },
  story: {
    button: 'Story',
    previous: 'Previous step',
    next: 'Next step',
    play: 'Play',
    pause: 'Pause',
    end: 'End the story',
  },
  overview: {
    name: 'Overview of the whole time',
    window: 'What is in view',
    start: 'Start of what is in view',
    end: 'End of what is in view',
  },
  keys: {
    heading: 'Keys',
    list: [
      ['← →', 'the event before, the event after'],
      ['↑ ↓', 'the event above, the event below'],
      ['Home, End', 'the first event, the last event'],
      ['Enter', 'opens the event; Tab goes to its source'],
      ['Shift + ← →', 'moves the view'],
      ['Page Up, Page Down', 'moves the view by nearly its width'],
      ['+ −', 'zooms in, zooms out'],
      ['0', 'shows everything'],
      ['1', 'goes back to the opening view'],
      ['/', 'searches; Enter and Shift + Enter walk the hits'],
      ['l', 'lists all events'],
      ['f', 'filters'],
      ['s', 'tells the story, or ends it'],
      ['← →', 'in the story: a step back, a step on'],
      ['p', 'in the story: plays, pauses'],
      ['?', 'shows these keys'],
      ['Escape', 'closes what is open'],
    ],
  },
};

/** Finding one's way in the language of `messages`. */
export const findingIn = ({ finding = findingEn }: Messages): FindingMessages => finding;
