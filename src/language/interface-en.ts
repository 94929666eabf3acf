/** The interface in English. */
import { countsIn } from './counting.ts';
import type { InterfaceMessages } from './interface-messages.ts';

const { figure, plural } = countsIn<'one'>('en');
const counted = (count: number): string => plural(count, { one: '# event', other: '# events' });

export const interfaceEn: InterfaceMessages = {
  label: {
    unsourced: 'no source',
    morePublishers: (count) => `+ ${count} more`,
    accountsDiffer: 'accounts differ',
    comma: ', ',
  },
  toolbar: {
    name: 'Timeline controls',
    previous: 'Previous event',
    next: 'Next event',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    home: 'Back to the opening view',
  },
  timeline: {
    untitled: 'Timeline',
    events: 'Events in the order of time',
    loading: 'Loading the timeline …',
    sample: (drawn, count) => `Still reading: a sample of ${figure(drawn)} of ${figure(count)} events.`,
    empty: 'No events yet.',
    tryAgain: 'Try again',
    noAnswer: (url) => `No answer from ${url}. Is the address right, and may this page read it (CORS)?`,
    badStatus: (url, status) => `${url} answered with status ${status}${status === 404 ? ': nothing is there' : ''}.`,
    unreadable: 'This timeline could not be read.',
    loaded: (events) => `${counted(events)} loaded.`,
    scale: (span, zone) => `${span} · times in ${zone}`,
  },
  card: {
    missing: 'Details could not be loaded.',
    status: {
      confirmed: 'confirmed',
      reported: 'reported',
      alleged: 'alleged',
      disputed: 'disputed',
      retracted: 'retracted',
    },
  },
};
