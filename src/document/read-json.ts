/**
 * From text to plain data: JSON, with or without a byte order mark. What is not JSON gets the answer that helps: a web
 * page that came in its place is called that, and a fault of syntax is shown with a caret under it.
 */
import { findJsonFault } from './json-fault.ts';
import { placesAt } from './locate.ts';
import type { Report } from './diagnostics.ts';

const widestExcerpt = 80;

/** The text without a byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The data, or undefined where the text is not JSON, which the report then says. */
export function readJson(text: string, report: Report): unknown {
  if (text.trim() === '') {
    report.add({ code: 'empty-text' }, { severity: 'error', path: [] });
    return undefined;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    explain(text, report);
    return undefined;
  }
}

function explain(text: string, report: Report): void {
  if (/^\s*</.test(text)) {
    const title = /<title[^>]*>([^<]{1,200})/i.exec(text.slice(0, 10_000))?.[1]?.trim();
    report.add({ code: 'html', title }, { severity: 'error', path: [] });
    return;
  }
  const fault = findJsonFault(text);
  if (!fault) {
    report.add({ code: 'unreadable' }, { severity: 'error', path: [] });
    return;
  }
  const [place] = placesAt(text, [fault.offset]);
  const excerpt = excerptAt(text, fault.offset);
  report.add({ code: 'not-json', fault: fault.kind }, { severity: 'error', path: [], excerpt, ...place });
}

/** The line around an offset, as much of it as can be read at once, and a caret under the offset. */
function excerptAt(text: string, offset: number): string {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const start = Math.max(lineStart, offset - widestExcerpt / 2);
  const line = text.slice(start, start + widestExcerpt).split(/[\r\n]/, 1)[0]!;
  const under = line.slice(0, offset - start).replace(/[^\t]/g, ' ');
  return `${line}\n${under}^`;
}
