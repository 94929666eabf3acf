/** What is wrong with a document, in English: the words that are always there. */
import { faultsEn } from '../../language/faults-en.ts';
import type { DiagnosticWords, ItemName } from '../diagnostic-words.ts';

const items: Readonly<Record<ItemName, string>> = {
  events: 'event',
  sources: 'source',
  lanes: 'lane',
  citations: 'citation',
  related: 'relation',
  corrections: 'correction',
  story: 'step',
  tags: 'tag',
  quote: 'quotation',
  media: 'picture',
};

const skeleton = 'Write { "title": "…", "events": [ … ] }.';
const ownId = 'an id that no other has';
const idOfOne = 'the id of one that is there';
const leftOut = (item: string): string => `The ${item} is left out.`;

export const wordsEn: DiagnosticWords = {
  locale: 'en',
  quoted: (text) => `“${text}”`,
  code: (text) => text,
  place: { document: 'the document', arrow: ' → ', items },
  found: { nothing: 'nothing', object: 'an object', program: 'a function', list: (length) => `a list of ${length}` },
  leftOut: {
    field: leftOut('field'),
    events: leftOut(items.events),
    sources: leftOut(items.sources),
    lanes: leftOut(items.lanes),
    citations: leftOut(items.citations),
    related: leftOut(items.related),
    corrections: leftOut(items.corrections),
    story: leftOut(items.story),
    tags: leftOut(items.tags),
    quote: leftOut(items.quote),
    media: leftOut(items.media),
  },
  types: {
    string: 'text in quotes',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list, in [ ]',
    object: 'an object, in { }',
  },
  // What it is called ends at the first comma.
  unexpected: (expected) => `This is not ${expected.split(',', 1)[0]}.`,
  writeOrRemove: (expected) => `Write ${expected}, or remove it.`,
  didYouMean: (text) => `Did you mean “${text}”?`,
  notJson: (fault) => `The document is not JSON: ${fault}.`,
  json: {
    'trailing-comma': ['trailing comma', 'Remove the comma after the last item.'],
    'missing-comma': ['missing comma', 'Put a comma between the two items.'],
    'missing-colon': ['missing colon', 'Write "name": value.'],
    'missing-value': ['missing value', 'Write the value, or remove what announces it.'],
    'single-quotes': ['single quotes', 'Write "text".'],
    'curly-quotes': ['curly quotes', 'Write "text".'],
    'unquoted-name': ['unquoted name', 'Write "name": value.'],
    comment: ['comment', 'Remove it, or keep it in a field that begins with x-.'],
    'unclosed-text': ['unclosed text', 'Put a double quote at its end.'],
    'line-break-in-text': ['line break in text', 'Write \\n for a line break, \\t for a tab.'],
    'bad-escape': ['bad escape', 'Write \\\\ for a backslash.'],
    'bad-number': ['bad number', 'Write it like 0.5, or in double quotes.'],
    'bad-word': ['bad word', 'Write "text", a number, true, false or null.'],
    'wrong-bracket': ['wrong bracket', 'Close { with } and [ with ].'],
    'text-after-end': ['text after end', 'Remove what follows the last bracket.'],
    'cut-off': ['cut off', 'Close what is open, or load the whole file.'],
  },
  date: 'a date in EDTF, such as 2025-03-18, 2025-03-19~ or 2024-11/2025-01',
  dates: faultsEn,
  table: {
    html: ({ title }) => [
      'JSON',
      `A web page (HTML) came instead of the document${title ? `: “${title}”` : ''}.`,
      'Check the address: a server often answers so when the file is not there.',
    ],
    javascript: [
      'JSON',
      'This is JavaScript, not JSON.',
      'Give the data alone, from its first { or [ to the last, with names and texts in double quotes.',
    ],
    'no-such-columns': ({ wanted, given }) => [
      `the columns ${wanted.join(' and ')}`,
      `A table needs the columns ${wanted.join(' and ')}; found: ${given.join(', ')}.`,
      `Name them so in the first line.`,
    ],
    'empty-text': ['JSON', 'The document is empty.', skeleton],
    'not-a-document': ['a timeline document, an object with a list of events', undefined, skeleton],
    unreadable: ['plain objects, lists and texts, as in JSON', 'This could not be read.'],
    'missing-id': [
      ownId,
      'There is no id, so one was made up from the text.',
      'Give it one, and keep it: links use it.',
    ],
    empty: ['at least one letter', 'There is nothing in it.'],
    missing: ({ field }) => [`“${field}”`, `The field “${field}” is missing.`, 'Add it.'],
    'not-in-list': ({ allowed }) => [`one of ${allowed.join(', ')}`, 'This is not one of the words that stand here.'],
    'out-of-range': ['a number from 0 to 1'],
    'bad-view': ['a window of time, in EDTF with both ends, such as 2025-03-09/2025-04-20'],
    'bad-link': ['a link, with https://, http:// or mailto:, or a relative one'],
    'bare-host': ['a link with https:// before it', 'This has no https:// before it, so it leads into your own site.'],
    'bad-language': ['a language tag, such as en, ar or pt-BR (BCP 47)'],
    'bad-time-zone': ['a time zone, such as UTC or Europe/Moscow'],
    'bad-color': ['a CSS colour, such as #9b1c1c or teal'],
    'same-calendar': ['a calendar other than the first', 'This is the first calendar already.'],
    'unknown-field': ({ field }) => [
      'a field of the format, or one that begins with x-',
      `The field “${field}” is not known; it is kept, but nothing shows it.`,
      `Rename it “x-${field}” if it is your own.`,
    ],
    'doubled-id': ({ id, given }) => [ownId, `The id “${id}” is taken already; this one goes by “${given}”.`],
    'unknown-source': ({ id }) => [idOfOne, `No source that can be used has the id “${id}”.`],
    'unknown-lane': ({ id }) => [idOfOne, `No lane has the id “${id}”, so one was added.`, 'Add it, with a title.'],
    'unknown-event': ({ id }) => [idOfOne, `No event that is shown has the id “${id}”.`],
    'unclosed-cell': [
      'a quotation mark at the end of the cell',
      'A quotation mark begins this cell, and none ends it; it is taken as a letter.',
      'Put one at the end of the cell, and write one that belongs to the text twice.',
    ],
    'surplus-cells': ({ cells, headings }, figure) => [
      'a row with a cell for each heading',
      `This row has ${figure(cells)} cells, and there are ${figure(headings)} headings; what is beyond them is kept, but nothing shows it.`,
      'Put double quotation marks around a cell that has a separator in it, or add a heading.',
    ],
    'broken-component': [
      'a component of iCalendar (RFC 5545)',
      'This part of the calendar could not be read. It is left out.',
      'Export the calendar once more, or remove this part.',
    ],
    'title-media': [
      'a picture of an event',
      'The title of a timeline has no picture here; it is kept as x-media, but nothing shows it.',
      'Give the picture to an event.',
    ],
    'unknown-zone': ({ zone }) => [
      'a time zone that the calendar describes, or one by its IANA name, such as Europe/Berlin',
      `The time zone “${zone}” is not known, so its times are kept without a zone.`,
      'Give timeZone to the timeline, or export the calendar with its time zones.',
    ],
    'more-occurrences': ({ count }, figure) => [
      'a repetition that ends (COUNT or UNTIL)',
      `This event is repeated further on; the first ${figure(count)} times are shown.`,
      'Give the rule an end.',
    ],
    more: ({ errors, warnings }, figure) => [
      '',
      `And ${figure(errors + warnings)} more: ${figure(errors)} errors and ${figure(warnings)} warnings.`,
      'Mend those above first; many may have one cause.',
    ],
  },
};
