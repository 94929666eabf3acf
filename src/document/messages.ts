/**
 * What may be found in a document, as data, and what it takes to say it. The phrases of a language are in `translations/`, typed by `DiagnosticWords`;
 * `wording.ts` makes sentences of them.
 */
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
  | { readonly code: 'bad-view' | 'bad-link' | 'bad-language' | 'bad-color' | 'same-calendar' }
  | { readonly code: 'bad-time-zone'; readonly suggestion: string | undefined }
  /** What stands in for an address leads into the page's own site. */
  | { readonly code: 'bare-host'; readonly suggestion: string }
  | { readonly code: 'unknown-field'; readonly field: string; readonly suggestion: string | undefined }
  | { readonly code: 'doubled-id'; readonly id: string; readonly given: string }
  | {
      readonly code: 'unknown-source' | 'unknown-lane' | 'unknown-event';
      readonly id: string;
      readonly suggestion: string | undefined;
    }
  | { readonly code: 'unclosed-cell' | 'broken-component' }
  | { readonly code: 'surplus-cells'; readonly cells: number; readonly headings: number }
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
