/**
 * Findings in words: a reading of a document in, its diagnostics out, in the order of the text where there is one.
 *
 * Nothing of this is needed for a document without mistakes, so the element loads it only for one with some.
 */
import type { Diagnostic, DiagnosticFacts } from './diagnostics.ts';
import { locate, placesAt } from './locate.ts';
import { english } from './wording.ts';
import type { DiagnosticMessages, Finding, Step } from './messages.ts';
import type { Reading } from './read-document.ts';

const widestExcerpt = 80;

export function explain(reading: Reading, messages: DiagnosticMessages = english): readonly Diagnostic[] {
  const { report, raw, text } = reading;
  const { findings, more } = report;
  const paths = findings.map(({ spot }) => spot.path);
  const places = reading.placesOf?.(paths) ?? (raw !== undefined && text !== undefined ? locate(text, paths) : []);
  const diagnostics = findings.map((found, index): Diagnostic => {
    const { severity, path, event, leftOut, offset } = found.spot;
    const value = offset === undefined ? (found.spot.value ?? valueAt(raw, path)) : undefined;
    const finding = ofWholeDate(found.finding, value);
    const place =
      offset === undefined || text === undefined
        ? places[index]
        : { ...placesAt(text, [offset])[0]!, excerpt: excerptAt(text, offset) };
    const facts = { finding, steps: stepsTo(raw, path), ...(leftOut !== undefined && { leftOut }) };
    return {
      severity,
      code: finding.code,
      path: pointerOf(path),
      ...(event !== undefined && { event }),
      ...place,
      ...inWords(facts, messages),
      found: messages.found(value),
      facts,
    };
  });
  diagnostics.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (more.errors + more.warnings === 0) return diagnostics;
  const finding: Finding = { code: 'more', ...more };
  const severity = more.errors ? 'error' : 'warning';
  const facts = { finding, steps: [] };
  return [...diagnostics, { severity, code: 'more', path: '', found: '', ...inWords(facts, messages), facts }];
}

/** The same diagnosis in other words. What was found there keeps its own: it is a value, or the name of a type. */
export function rewordDiagnostic(diagnostic: Diagnostic, messages: DiagnosticMessages): Diagnostic {
  return { ...diagnostic, ...inWords(diagnostic.facts, messages) };
}

function inWords({ finding, steps, leftOut }: DiagnosticFacts, messages: DiagnosticMessages) {
  return { where: messages.where(steps), ...messages.words(finding, leftOut) };
}

/** Of 3/4/2025 the check sees an interval with a side that is no date; it is the whole that was meant for one. */
function ofWholeDate(finding: Finding, value: unknown): Finding {
  const isSlashed = finding.code === 'bad-date' && typeof value === 'string' && value.split('/').length > 2;
  return isSlashed ? { code: 'bad-date', fault: { fault: 'not-edtf', text: value.trim() } } : finding;
}

/** The line around an offset, as much of it as can be read at once, and a caret under the offset. */
export function excerptAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const start = Math.max(lineStart, offset - widestExcerpt / 2);
  const line = text.slice(start, start + widestExcerpt).split(/[\r\n]/, 1)[0]!;
  const under = line.slice(0, offset - start).replace(/[^\t]/g, ' ');
  return `${line}\n${under}^`;
}

/** The JSON pointer made of the parts of a path. */
export function pointerOf(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The value at a path, or undefined where there is none or it cannot be read. */
function valueAt(root: unknown, path: readonly string[]): unknown {
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
export function stepsTo(root: unknown, path: readonly string[]): Step[] {
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
