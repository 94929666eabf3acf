/**
 * Our own pictures and pages read back: the document that stands in an SVG (`toSvg`) or in a web page (`toHtml`, or written by hand) as
 * JSON. In: the text of the file. Out: the text of that JSON, or nothing. Nothing is run, and nothing is requested.
 */
import { Parser } from 'htmlparser2';

export type MarkupFormat = 'svg' | 'html';

/** Which of them a text may be: one that begins with markup and names us. */
export function markupFormat(text: string): MarkupFormat | undefined {
  if (!/^\s*</.test(text)) return undefined;
  if (/<metadata data-format="sourced-timeline"/.test(text)) return 'svg';
  return /<sourced-timeline[\s>]/i.test(text) ? 'html' : undefined;
}

/** The first document that stands in it. */
export function jsonInMarkup(text: string, format: MarkupFormat): string | undefined {
  let depth = 0;
  let isOpen = false;
  let json: string | undefined;
  const holds = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
    format === 'svg'
      ? name === 'metadata' && attributes['data-format'] === 'sourced-timeline'
      : depth > 0 && name === 'script' && attributes['type']?.trim().toLowerCase() === 'application/json';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'sourced-timeline') depth++;
        if (json !== undefined || !holds(name, attributes)) return;
        isOpen = true;
        json = '';
      },
      ontext(piece) {
        if (isOpen) json += piece;
      },
      onclosetag(name) {
        if (name === 'sourced-timeline') depth--;
        isOpen = false;
      },
    },
    { xmlMode: format === 'svg' },
  );
  parser.end(text);
  return json;
}
