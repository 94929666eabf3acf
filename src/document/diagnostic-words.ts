/**
 * Every phrase that a diagnosis is made of, typed: a language is one object of this type, so a phrase that is missing is an error of the
 * compiler. `wording.ts` puts them together. Names of fields, dates in EDTF and other text of the format stay as they are in every language.
 */
import type { FaultMessages } from '../language/messages.ts';
import type { JsonFaultKind } from './json-fault.ts';
import type { Finding } from './messages.ts';

/** Lists and objects of the format whose items are called by a word of the language. */
export type ItemName =
  'events' | 'sources' | 'lanes' | 'citations' | 'related' | 'corrections' | 'story' | 'tags' | 'quote' | 'media';

/** Types of JSON, as its schema names them. */
export type JsonType = 'string' | 'number' | 'boolean' | 'array' | 'object';

/**
 * Where no more is said, the message is that something else was expected, which then stands for itself, and the remedy is to write that, or
 * nothing.
 */
export type Phrase = readonly [expected: string, message?: string, remedy?: string];

/** The findings whose words depend on more than a phrase. */
type Composed = 'not-json' | 'wrong-type' | 'bad-date';

export interface DiagnosticWords {
  /** The BCP 47 tag of what they are written in: its digits, and its names of months, which authors write in dates. */
  readonly locale: string;
  /** Words of the data, in quotation marks. */
  readonly quoted: (text: string) => string;
  /** What belongs to the format, such as the name of a field: it reads from left to right in every language. */
  readonly code: (text: string) => string;
  readonly place: {
    readonly document: string;
    /** From a thing to what is in it. */
    readonly arrow: string;
    readonly items: Readonly<Record<ItemName, string>>;
  };
  /** What a value is that cannot be quoted. */
  readonly found: {
    readonly nothing: string;
    readonly object: string;
    readonly program: string;
    readonly list: (length: string) => string;
  };
  /** A sentence: this is not in the drawing because of it. */
  readonly leftOut: Readonly<Record<ItemName | 'field', string>>;
  readonly types: Readonly<Record<JsonType, string>>;
  readonly unexpected: (expected: string) => string;
  readonly writeOrRemove: (expected: string) => string;
  readonly didYouMean: (text: string) => string;
  readonly notJson: (fault: string) => string;
  /** What is wrong, which follows a colon, and how to mend it. */
  readonly json: Readonly<Record<JsonFaultKind, readonly [fault: string, remedy: string]>>;
  /** What is expected where a date is. */
  readonly date: string;
  readonly dates: FaultMessages;
  /** A table rather than a switch, so that a code without words does not compile. */
  readonly table: {
    readonly [Code in Exclude<Finding['code'], Composed>]:
      Phrase | ((finding: Finding & { code: Code }, figure: (count: number) => string) => Phrase);
  };
}
