/**
 * From text to plain data: JSON, with or without a byte order mark. Of a text that is none the report says what it is instead: a web page, a program, or
 * JSON with faults of syntax, each with its place. Where it is clear what was meant by all of these, that is read.
 */
import type { Report } from './diagnostics.ts';
import { isJavaScript, jsonFaults } from './json-fault.ts';
import { mendedText } from './json-mend.ts';
import type { Finding } from './messages.ts';
import { atOnce } from './steps.ts';
import type { Steps } from './steps.ts';

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The data, or undefined where there are none. */
export const readJson = (text: string, report: Report): unknown => atOnce(readJsonInSteps(text, report));

/** The same in steps: what is to be mended is walked through. */
export function* readJsonInSteps(text: string, report: Report): Steps<unknown> {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const other = otherThanJson(text);
    if (!other) return yield* readMended(text, report);
    report.add(other, { severity: 'error', path: [] });
    return undefined;
  }
}

function otherThanJson(text: string): Finding | undefined {
  if (text.trim() === '') return { code: 'empty-text' };
  if (/^\s*</.test(text)) {
    const title = /<title[^>]*>([^<]{1,200})/i.exec(text.slice(0, 10_000))?.[1]?.trim();
    return { code: 'html', title };
  }
  return isJavaScript(text) ? { code: 'javascript' } : undefined;
}

function* readMended(text: string, report: Report): Steps<unknown> {
  const walk = jsonFaults(text);
  let step = walk.next();
  for (; !step.done; step = walk.next()) {
    if (step.value) {
      const { kind, offset } = step.value;
      report.add({ code: 'not-json', fault: kind }, { severity: 'error', path: [], offset });
    }
    yield;
  }
  if (!step.value) return undefined;
  try {
    return JSON.parse(mendedText(text, step.value)) as unknown;
  } catch {
    // Nested too deep for the engine.
    return undefined;
  }
}
