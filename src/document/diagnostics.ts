/**
 * What a parse has to report: which place, what was found, what was expected, how to mend it. A `Report` gathers findings as
 * data, at most `mostDetailed` of them: a million mistakes cost no more memory than a few, and the rest is counted. The words are
 * found by `explain.ts`, only where there is something to say.
 */
import type { Finding, Step } from './messages.ts';

/** One thing to know about a document. */
export interface Diagnostic {
  /** `error`: something was left out or made up; `warning`: all was kept. */
  readonly severity: 'error' | 'warning';
  readonly code: Finding['code'];
  /** JSON pointer (RFC 6901) from the root of the document. */
  readonly path: string;
  /** The same for people: `event 8 “The talks” → date`. */
  readonly where: string;
  /** The id of the event that it is about. */
  readonly event?: string;
  /** From 1; there where the document came as text. */
  readonly line?: number;
  /** From 1, in UTF-16 code units. */
  readonly column?: number;
  /** The line with a fault of syntax, and a caret under it. */
  readonly excerpt?: string;
  readonly message: string;
  readonly expected: string;
  /** The value that was found, shortened. */
  readonly found: string;
  readonly remedy: string;
  /** What `where`, `message`, `expected` and `remedy` are made from: `rewordDiagnostic` says the same in other words. */
  readonly facts: DiagnosticFacts;
}

/** A diagnosis as plain data, which can be cloned and stored. */
export interface DiagnosticFacts {
  readonly finding: Finding;
  /** From the document to the place. */
  readonly steps: readonly Step[];
  /** What is missing from the document because of it: the list or object that would hold it, `field`, or nothing. */
  readonly leftOut?: string;
}

/** Where a finding is, and what it did to the document. */
export interface Spot {
  readonly severity: Diagnostic['severity'];
  readonly path: readonly string[];
  readonly event?: string | undefined;
  /** As in `DiagnosticFacts`. */
  readonly leftOut?: string | undefined;
  /** What was found there, where the data hold something else, or nothing. */
  readonly value?: unknown;
  /** Of a fault of syntax: where it stands in the text, in UTF-16 code units. */
  readonly offset?: number;
}

/** A finding and its place. */
export interface Found {
  readonly finding: Finding;
  readonly spot: Spot;
}

/** Beyond these, findings are only counted. */
export const mostDetailed = 200;

export class Report {
  readonly findings: Found[] = [];
  /** Those beyond the ones that are told in detail. */
  readonly more = { errors: 0, warnings: 0 };
  private readonly told = new Set<string>();

  /** Whether the next finding will be told in detail; what is dear to find out need not be found out otherwise. */
  get hasRoom(): boolean {
    return this.findings.length < mostDetailed;
  }

  add(finding: Finding, spot: Spot): void {
    if (this.hasRoom) this.findings.push({ finding, spot });
    else if (spot.severity === 'error') this.more.errors++;
    else this.more.warnings++;
  }

  /** Adds what is true of many places alike, such as an unknown field, only at the first of them. */
  addOnce(key: string, finding: () => Finding, spot: Spot): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.add(finding(), spot);
  }
}
