/**
 * Every word that a parse says about a document, in English. A translation is another `DiagnosticMessages`; the compiler
 * asks it for each code.
 */
import { faultsEn } from '../language/faults-en.ts';
import { wordFault } from '../language/faults.ts';
import type { DateFault } from '../time/edtf.ts';
import type { JsonFaultKind } from './json-fault.ts';

/** What was found, as data. */
export type Finding =
  /** The fault is found only when it is to be explained. */
  | { readonly code: 'not-json'; readonly fault?: JsonFaultKind }
  | { readonly code: 'html'; readonly title: string | undefined }
  | { readonly code: 'no-such-columns'; readonly wanted: readonly string[]; readonly given: readonly string[] }
  | { readonly code: 'javascript' | 'empty-text' | 'not-a-document' | 'unreadable' | 'missing-id' | 'empty' }
  | { readonly code: 'wrong-type'; readonly type: string }
  | { readonly code: 'missing'; readonly field: string }
  | { readonly code: 'not-in-list'; readonly allowed: readonly string[]; readonly suggestion: string | undefined }
  | { readonly code: 'out-of-range' }
  | { readonly code: 'bad-date'; readonly fault: DateFault }
  | { readonly code: 'bad-view' | 'bad-link' | 'bad-language' | 'bad-time-zone' | 'bad-color' }
  | { readonly code: 'unknown-field'; readonly field: string; readonly suggestion: string | undefined }
  | { readonly code: 'doubled-id'; readonly id: string; readonly given: string }
  | {
      readonly code: 'unknown-source' | 'unknown-lane' | 'unknown-event';
      readonly id: string;
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'unclosed-cell' | 'broken-component' }
  | { readonly code: 'title-media' }
  | { readonly code: 'unknown-zone'; readonly zone: string }
  | { readonly code: 'more-occurrences'; readonly count: number }
  | { readonly code: 'more'; readonly errors: number; readonly warnings: number };

/** One step of a path: a field, or the nth item of a list, with its title. */
export interface Step {
  readonly field: string;
  readonly number?: number;
  readonly title?: string | undefined;
}

/** A finding in words. */
export interface Wording {
  readonly message: string;
  readonly expected: string;
  readonly remedy: string;
}

/** The words of one language. */
export interface DiagnosticMessages {
  where(steps: readonly Step[]): string;
  /** A value, short enough to be read. */
  found(value: unknown): string;
  /** `leftOut` names the list or object that lacks something because of it. */
  words(finding: Finding, leftOut?: string): Wording;
}

const items: Readonly<Record<string, string>> = {
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

const types: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, in [ ]',
  object: 'an object, in { }',
};

/** How to mend it; what it is, its name says. */
const jsonRemedies: Readonly<Record<JsonFaultKind, string>> = {
  'trailing-comma': 'Remove the comma after the last item.',
  'missing-comma': 'Put a comma between the two items.',
  'missing-colon': 'Write "name": value.',
  'missing-value': 'Write the value, or remove what announces it.',
  'single-quotes': 'Write "text".',
  'curly-quotes': 'Write "text".',
  'unquoted-name': 'Write "name": value.',
  comment: 'Remove it, or keep it in a field that begins with x-.',
  'unclosed-text': 'Put a double quote at its end.',
  'line-break-in-text': 'Write \\n for a line break, \\t for a tab.',
  'bad-escape': 'Write \\\\ for a backslash.',
  'bad-number': 'Write it like 0.5, or in double quotes.',
  'bad-word': 'Write "text", a number, true, false or null.',
  'wrong-bracket': 'Close { with } and [ with ].',
  'text-after-end': 'Remove what follows the last bracket.',
  'cut-off': 'Close what is open, or load the whole file.',
};

/**
 * Where no more is said, the message is that it is not what was expected, by its name, which ends at the first comma; and
 * the remedy is to write that, or nothing.
 */
type Words = readonly [expected: string, message?: string, remedy?: string];

const skeleton = 'Write { "title": "…", "events": [ … ] }.';
const ownId = 'an id that no other has';
const idOfOne = 'the id of one that is there';

/** A table rather than a switch, so that a code without words does not compile. */
const table: {
  readonly [Code in Finding['code']]: Words | ((finding: Extract<Finding, { code: Code }>) => Words);
} = {
  'not-json': ({ fault = 'cut-off' }) => [
    'JSON',
    `The document is not JSON: ${fault.replaceAll('-', ' ')}.`,
    jsonRemedies[fault],
  ],
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
  'missing-id': [ownId, 'There is no id, so one was made up from the text.', 'Give it one, and keep it: links use it.'],
  empty: ['at least one letter', 'There is nothing in it.'],
  'wrong-type': ({ type }) => [types[type] ?? type],
  missing: ({ field }) => [`“${field}”`, `The field “${field}” is missing.`, 'Add it.'],
  'not-in-list': ({ allowed }) => [`one of ${allowed.join(', ')}`, 'This is not one of the words that stand here.'],
  'out-of-range': ['a number from 0 to 1'],
  'bad-date': ({ fault }) => {
    const { problem, remedy } = wordFault(fault, { locale: 'en', messages: faultsEn });
    return ['a date in EDTF, such as 2025-03-18, 2025-03-19~ or 2024-11/2025-01', problem, remedy];
  },
  'bad-view': ['a window of time, in EDTF with both ends, such as 2025-03-09/2025-04-20'],
  'bad-link': ['a link, with https://, http:// or mailto:, or a relative one'],
  'bad-language': ['a language tag, such as en, ar or pt-BR (BCP 47)'],
  'bad-time-zone': ['a time zone, such as UTC or Europe/Moscow'],
  'bad-color': ['a CSS colour, such as #9b1c1c or teal'],
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
  'more-occurrences': ({ count }) => [
    'a repetition that ends (COUNT or UNTIL)',
    `This event is repeated further on; the first ${count} times are shown.`,
    'Give the rule an end.',
  ],
  more: ({ errors, warnings }) => [
    '',
    `And ${errors + warnings} more: ${errors} errors and ${warnings} warnings.`,
    'Mend those above first; many may have one cause.',
  ],
};

export const english: DiagnosticMessages = {
  where: (steps) => (steps.length ? steps.map(step).join(' → ') : 'the document'),

  found(value) {
    if (value === undefined) return 'nothing';
    if (typeof value === 'string') return `“${shortened(value)}”`;
    if (Array.isArray(value)) return `a list of ${value.length}`;
    if (value !== null && typeof value === 'object') return 'an object';
    return typeof value === 'function' ? 'a function' : shortened(String(value));
  },

  words(finding, leftOut) {
    const entry = table[finding.code] as Words | ((finding: Finding) => Words);
    const [
      expected,
      message = `This is not ${expected.split(',', 1)[0]}.`,
      remedy = `Write ${expected}, or remove it.`,
    ] = typeof entry === 'function' ? entry(finding) : entry;
    const consequence = leftOut === undefined ? '' : ` The ${items[leftOut] ?? 'field'} is left out.`;
    const suggestion = 'suggestion' in finding && finding.suggestion;
    return { message: message + consequence, expected, remedy: suggestion ? `Did you mean “${suggestion}”?` : remedy };
  },
};

function step({ field, number, title }: Step): string {
  if (number === undefined) return field;
  return `${items[field] ?? field} ${number}${title === undefined ? '' : ` “${shortened(title)}”`}`;
}

function shortened(text: string): string {
  const letters = text.length > 200 ? text.slice(0, 200) : text;
  const line = letters.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
