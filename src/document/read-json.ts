/**
 * From text to plain data: JSON, with or without a byte order mark. That a text is not JSON is reported; what it is instead finds
 * `explain.ts`.
 */
import type { Report } from './diagnostics.ts';

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The data, or undefined where the text is not JSON, which the report then says. */
export function readJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const code = text.trim() === '' ? 'empty-text' : 'not-json';
    report.add({ code }, { severity: 'error', path: [] });
    return undefined;
  }
}
