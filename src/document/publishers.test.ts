import { expect, it } from 'vitest';
import { parseDocument } from './parse.ts';
import { differingAccounts, sourcesById, voicesOf } from './publishers.ts';

const { document } = parseDocument({
  sources: [
    { id: 'carried-1', publisher: 'Outlet One', credit: 'Agency' },
    { id: 'carried-2', publisher: 'Outlet Two', credit: 'agency ' },
    { id: 'own', publisher: 'Agency' },
    { id: 'other', publisher: 'Other' },
  ],
  events: [
    {
      id: 'a',
      title: 'A',
      date: '2025',
      citations: [
        { source: 'carried-1', topic: 'The toll' },
        { source: 'carried-2' },
        { source: 'other', topic: 'The toll' },
        { source: 'own', topic: 'The cause' },
        { source: 'carried-1' },
      ],
    },
  ],
});
const event = document.events[0]!;

it('one wire story carried by two outlets counts once, beside the agency itself', () => {
  const voices = voicesOf(event, sourcesById(document));
  expect(voices.map(({ origin, publishers }) => [origin, publishers])).toEqual([
    ['Agency', ['Outlet One', 'Outlet Two', 'Agency']],
    ['Other', ['Other']],
  ]);
});

it('accounts differ where two citations share a topic', () => {
  expect(differingAccounts(event)).toEqual([
    { topic: 'The toll', citations: [event.citations![0], event.citations![2]] },
  ]);
});

it('an event without citations has no voice', () => {
  expect(voicesOf({ id: 'b', title: 'B', date: '2025' }, sourcesById(document))).toEqual([]);
});
