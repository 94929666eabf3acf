/**
 * A problem as `check` reports it: a diagnostic of the document, or what holding it against its articles brought out. What is
 * found knows only its path; this adds where that is in the text.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import { excerptAt, pointerOf, stepsTo } from '../document/explain.ts';
import type { Place } from '../document/locate.ts';
import { english } from '../document/wording.ts';

/** `note`: something could not be looked at, which is no fault of the document. */
export type Severity = Diagnostic['severity'] | 'note';

/** A problem and its place: `line` and `column` from 1, `path` a JSON pointer, `where` the same for people. */
export interface Problem extends Omit<Diagnostic, 'severity' | 'code' | 'event' | 'facts'> {
  readonly severity: Severity;
  readonly code: string;
}

/** A problem that knows its path in the document. */
export interface Finding extends Pick<Problem, 'severity' | 'code' | 'message' | 'expected' | 'found' | 'remedy'> {
  readonly path: readonly string[];
}

/** Findings in a document with their places in its text; `raw` is the text, parsed, and `placesOf` says where in it paths lead to. */
export function placeFindings(
  raw: unknown,
  findings: readonly Finding[],
  placesOf: (paths: readonly (readonly string[])[]) => readonly Place[],
): readonly Problem[] {
  const places = placesOf(findings.map(({ path }) => path));
  return findings.map(({ path, ...finding }, index) => ({
    ...finding,
    path: pointerOf(path),
    where: english.where(stepsTo(raw, path)),
    ...places[index],
  }));
}

/** All problems, in the order of the text, each with the lines around its place. */
export function withExcerpts(text: string, problems: readonly Problem[]): readonly Problem[] {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [...problems]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((problem) => {
      const { line, column, excerpt } = problem;
      if (excerpt !== undefined || line === undefined || column === undefined) return problem;
      return { ...problem, excerpt: excerptAt(text, (lineStarts[line - 1] ?? 0) + column - 1) };
    });
}
