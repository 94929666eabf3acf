/**
 * What a parse has to report, as answers: which place, what was found, what was expected, how to mend it.
 * A `Report` gathers findings as data and words them at the end, at most `mostDetailed` of them: a million mistakes
 * cost no more memory than a few, and the rest is counted.
 */
import type { DiagnosticMessages, Finding, Step } from './messages.ts';
import { locate } from './locate.ts';

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
  /** The lines around a fault of syntax, with a caret under it. */
  readonly excerpt?: string;
  readonly message: string;
  readonly expected: string;
  /** The value that was found, shortened. */
  readonly found: string;
  readonly remedy: string;
}

/** Where a finding is, and what it did to the document. */
export interface Spot {
  readonly severity: Diagnostic['severity'];
  readonly path: readonly string[];
  readonly event?: string | undefined;
  /** What is missing from the document because of it: a field of this name, `field`, or nothing. */
  readonly leftOut?: string | undefined;
  readonly line?: number;
  readonly column?: number;
  readonly excerpt?: string;
}

/** Beyond these, findings are only counted. */
export const mostDetailed = 200;

export class Report {
  private readonly findings: { readonly finding: Finding; readonly spot: Spot }[] = [];
  private readonly told = new Set<string>();
  private more = { errors: 0, warnings: 0 };

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

  /** The findings in words, in the order of the text where there is one; `root` and `text` are what was parsed. */
  inWords(messages: DiagnosticMessages, root: unknown, text?: string): readonly Diagnostic[] {
    const paths = this.findings.map(({ spot }) => spot.path);
    const places = text === undefined ? [] : locate(text, paths);
    const diagnostics = this.findings.map(({ finding, spot }, index): Diagnostic => {
      const { severity, path, event, leftOut, ...place } = spot;
      return {
        severity,
        code: finding.code,
        path: pointerOf(path),
        where: messages.where(stepsTo(root, path)),
        ...(event !== undefined && { event }),
        ...places[index],
        ...place,
        ...messages.words(finding, leftOut),
        found: messages.found(valueAt(root, path)),
      };
    });
    diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    return [...diagnostics, ...this.remainder(messages)];
  }

  private remainder(messages: DiagnosticMessages): Diagnostic[] {
    if (this.more.errors + this.more.warnings === 0) return [];
    const finding: Finding = { code: 'more', ...this.more };
    const severity = this.more.errors ? 'error' : 'warning';
    return [{ severity, code: 'more', path: '', where: messages.where([]), found: '', ...messages.words(finding) }];
  }
}

/** The JSON pointer made of the parts of a path. */
export function pointerOf(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a path, or undefined where there is none or it cannot be read. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  try {
    let value = root;
    for (const part of path) {
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
      value = (value as Record<string, unknown>)[part];
    }
    Array.isArray(value); // Throws for a proxy that was revoked, which nobody could describe.
    return value;
  } catch {
    return undefined;
  }
}

/** A path in steps for people: the eighth event, called so, then its date. */
function stepsTo(root: unknown, path: readonly string[]): Step[] {
  const steps: Step[] = [];
  path.forEach((part, index) => {
    const list = path[index - 1];
    if (list === undefined || !Array.isArray(valueAt(root, path.slice(0, index)))) {
      steps.push({ field: part });
      return;
    }
    const item = path.slice(0, index + 1);
    const title = ['title', 'headline', 'publisher', 'source', 'id']
      .map((name) => valueAt(root, [...item, name]))
      .find((name): name is string => typeof name === 'string');
    steps[steps.length - 1] = { field: list, number: Number(part) + 1, title };
  });
  return steps;
}
