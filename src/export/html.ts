/**
 * A timeline as one web page in one file that works anywhere, without a network too.
 *
 * In: a document, and the text of the script that draws it (`sourced-timeline-inline.js`, in which all parts of the element are one file). Out: a page with
 * both, the data as JSON, and a list of the events for whoever has no script. Its policy (CSP) lets this one script and this one style run,
 * known by their SHA-256, and nothing be requested; data are text, or JSON in which no tag can begin.
 */
import { quoteLink } from '../document/quote-link.ts';
import { sourcesById } from '../document/publishers.ts';
import type { Citation, Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { dateWithZone } from '../language/date-in-words.ts';
import { en } from '../language/en.ts';
import type { Messages } from '../language/messages.ts';
import { escapeXml as escaped } from '../paint/svg.ts';
import { toJson } from './json.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { Zone } from '../time/zone.ts';
import { sha256 } from './sha256.ts';

export interface HtmlOptions {
  /** The text of the script that defines the element: `sourced-timeline-inline.js`. */
  readonly script: string;
  /** BCP 47 tag for dates and numbers; by default that of `messages`, else the language of the document, else `en`. */
  readonly locale?: string;
  /**
   * What the list for readers without a script says in words, from `loadMessages`; English by default. The script itself has English alone: around dates and
   * numbers of the locale.
   */
  readonly messages?: Messages;
  /** Whether the page, and time in it, run from right to left; false by default. */
  readonly isRightToLeft?: boolean;
}

/** The style of the page around the timeline. */
const STYLE =
  ':root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif;background:light-dark(#fff,#141517);' +
  'color:light-dark(#1a1a18,#eceae4)}body{margin:1rem auto;max-width:90rem;padding:0 1rem}a{color:light-dark(#1f5a8c,#8fc1ec)}';

/** The page. It needs `crypto.subtle`: Node, or a page that came over HTTPS, from this machine or from a file. */
export async function toHtml(document: TimelineDocument, options: HtmlOptions): Promise<string> {
  const { messages = en, isRightToLeft = false } = options;
  const { language = 'en', title = messages.timeline.untitled, description } = document;
  const { locale = options.messages?.language ?? language } = options;
  const script = inScript(options.script);
  const policy = [
    "default-src 'none'",
    `script-src '${await sha256(script)}'`,
    `style-src '${await sha256(STYLE)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const sources = sourcesById(document);
  const zone = zoneOrUtc(document.timeZone);
  return `<!doctype html>
<html lang="${escaped(language)}"${isRightToLeft ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
${description ? `<meta name="description" content="${escaped(description)}">\n` : ''}<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<sourced-timeline locale="${escaped(locale)}">
<script type="application/json">${inJson(toJson(document))}</script>
<h1>${escaped(title)}</h1>
<ol>
${document.events.map((event) => itemOf(event, sources, zone, locale, messages)).join('\n')}
</ol>
</sourced-timeline>
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}

function itemOf(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  zone: Zone,
  locale: string,
  messages: Messages,
): string {
  const { date, title, summary, citations = [] } = event;
  return [
    `<li><time datetime="${escaped(date)}">${escaped(dateWithZone(date, zone, locale, messages))}</time>`,
    `<strong>${escaped(title)}</strong>`,
    ...(summary ? [`<p>${escaped(summary)}</p>`] : []),
    ...citations.flatMap((citation) => citationOf(citation, sources.get(citation.source))),
    '</li>',
  ].join(' ');
}

function citationOf({ quote, speaker }: Citation, source: Source | undefined): readonly string[] {
  if (!source) return [];
  const href = source.url && quoteLink(source.url, quote);
  const publisher = escaped(source.publisher);
  const link = href ? `<a href="${escaped(href)}">${publisher}</a>` : publisher;
  const who = speaker ? `${escaped(speaker)}, ${link}` : link;
  if (!quote) return [who];
  return [`<blockquote${source.url ? ` cite="${escaped(source.url)}"` : ''}>${escaped(quote.exact)}</blockquote>`, who];
}

/** JSON in which no tag can begin or end, and which means the same. */
const inJson = (json: string): string => json.replaceAll('<', '\\u003c');

/** A script in which no tag can begin or end: `<` before these is only found in texts and patterns, where it may be written by its number. */
const inScript = (script: string): string => script.replace(/\r\n?/g, '\n').replace(/<(?=!--|\/?script)/gi, '\\x3c');
