/**
 * A timeline as HTML, made on a server: the axis, the events and the links are there before any script, or without one.
 *
 * In: a document and for which widths. Out: the tag with a declarative shadow root, in which pictures stand beneath the same header and
 * with the same room above and below as the element's own drawing has; and in the light DOM the data, from which the element draws when its
 * script comes, and a plain list. Colours are the element's CSS variables, so themes and dark pages hold here, too.
 */
import { parseDocument } from '../document/parse.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import { en } from '../language/en.ts';
import type { Messages } from '../language/messages.ts';
import { findingIn } from '../language/finding-en.ts';
import { wordSpan } from '../language/span.ts';
import { escapeXml, paintSvg } from '../paint/svg.ts';
import { paperTheme } from '../paint/theme.ts';
import type { Theme } from '../paint/theme.ts';
import { pictureParts } from '../picture.ts';
import type { PictureParts } from '../picture.ts';
import { zoneOrUtc } from '../time/zone.ts';
import { cardColumnPx } from '../view/layout-metrics.ts';
import { eventList } from './event-list.ts';
import { servedLegend } from './served-legend.ts';
import { servedStyles } from './served-styles.ts';

export interface ServerOptions {
  /**
   * Widths of the element, in px, for which there is a picture; by default those of a phone, a tablet and a desk. Each adds to the page.
   * Where the element is as wide as one of them, it takes over without moving what stands below.
   */
  readonly widthsPx?: readonly number[];
  /** BCP 47 tag for dates; by default that of `messages`, else the language of the document, else `en`. The tag gets what is given here. */
  readonly locale?: string;
  /** What is said in words, from `loadMessages`; English by default. The element takes the language of `locale`, else of the page. */
  readonly messages?: Messages;
  /** Whether time and text run from right to left: the tag gets `dir="rtl"`. False by default. */
  readonly isRightToLeft?: boolean;
  /** IANA name of the axis' zone; by default that of the document, else UTC. */
  readonly timeZone?: string;
  /** Where the element is to fetch the document from. Without it the data are sent along. */
  readonly src?: string;
  /** For the style element, where the page's content security policy asks for one. */
  readonly nonce?: string;
}

const PHONE_TABLET_DESK_PX = [360, 768, 1280];

/** In the toolbar of the element, and the tools beside it; room is kept for as many. */
const BUTTONS = 6;
const TOOLS = 3;
const room = (count: number): string => '<span class="room"></span>'.repeat(count);

/** For the button of the story, which has a word. */
const storyRoom = ({ story }: TimelineDocument, messages: Messages): string =>
  story?.length
    ? `<span class="room worded" aria-hidden="true">${escapeXml(findingIn(messages).story.button)}</span>`
    : '';

/** The element's own variables, and what they are in light where the styles are refused. */
const servedTheme = Object.fromEntries(
  Object.entries(paperTheme).map(([name, value]: [string, string]) => [name, `var(--_${name}, ${value})`]),
) as unknown as Theme;

/** `<sourced-timeline>` with all that is in it. `data` is a document, or its JSON text; what is wrong with it is left out. */
export function renderTimeline(data: unknown, options: ServerOptions = {}): string {
  const { locale, timeZone, src, isRightToLeft } = options;
  const { document } = parseDocument(data);
  const attributes = Object.entries({ src, locale, 'time-zone': timeZone, dir: isRightToLeft ? 'rtl' : undefined })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
  const shadow = `<template shadowrootmode="open">${shadowOf(document, options)}</template>`;
  return `<sourced-timeline${attributes}>${shadow}${childrenOf(document, options)}</sourced-timeline>`;
}

/** What stands in the shadow root. */
function shadowOf(document: TimelineDocument, options: ServerOptions): string {
  const { messages = en } = options;
  const { title = messages.timeline.untitled, description, language, sources } = document;
  const widthsPx = [...(options.widthsPx ?? PHONE_TABLET_DESK_PX)].sort((a, b) => a - b);
  const pictures = widthsPx.map((widthPx) => ({ widthPx, ...partsFor(document, widthPx, options) }));
  const nonce = options.nonce === undefined ? '' : ` nonce="${escapeXml(options.nonce)}"`;
  const lang = language ? ` lang="${escapeXml(language)}"` : '';
  return `<div class="sent"><style${nonce}>${servedStyles(widthsPx)}</style>
<div role="region" aria-label="${escapeXml(title)}"${lang}>
${headerOf(document.title, description)}
<div class="body"><div class="main">
<div class="bar"><p class="scale">${escapeXml(scaleOf(document, pictures[0]!, options))}</p><div class="tools">${room(TOOLS)}${storyRoom(document, messages)}</div><div class="toolbar">${room(BUTTONS)}</div></div>
<div class="plot">${pictures.map((picture) => at(picture.widthPx, pictureOf(picture, title, options))).join('\n')}</div>
<div class="legend-room">${pictures.map(({ widthPx, scene }) => at(widthPx, servedLegend(scene, messages, `served-${widthPx}-`))).join('')}</div>${sources.length > 0 ? '<div class="offers"></div>' : ''}
</div></div></div></div>`;
}

/** The children of the element: its data, unless it fetches them, and the list. */
function childrenOf(document: TimelineDocument, options: ServerOptions): string {
  const text = JSON.stringify(document).replaceAll('<', '\\u003c');
  const script = options.src === undefined ? `<script type="application/json">${text}</script>` : '';
  return script + eventList(document, localeFor(document, options), options.messages ?? en);
}

const localeFor = (
  { language = 'en' }: TimelineDocument,
  { messages, locale = messages?.language ?? language }: ServerOptions,
): string => locale;

function partsFor(document: TimelineDocument, widthPx: number, options: ServerOptions): PictureParts {
  const { timeZone, messages = en, isRightToLeft = false } = options;
  return pictureParts(document, {
    widthPx,
    besidePx: cardColumnPx(widthPx),
    isTitled: false,
    theme: servedTheme,
    locale: localeFor(document, options),
    messages,
    isRightToLeft,
    ...(timeZone === undefined ? {} : { timeZone }),
  });
}

/** What is shown only where the element has about that width. */
const at = (widthPx: number, content: string): string => `<div class="at at-${widthPx}">${content}</div>`;

function pictureOf(
  { widthPx, parts, heightPx }: PictureParts & { readonly widthPx: number },
  title: string,
  { isRightToLeft = false }: ServerOptions,
): string {
  const { background, font } = servedTheme;
  const idPrefix = `served-${widthPx}-`;
  const svg = paintSvg(parts, { widthPx, heightPx, background, font, title, idPrefix, isRightToLeft });
  return svg.replace('<svg ', `<svg class="picture" preserveAspectRatio="${isRightToLeft ? 'xMax' : 'xMin'}YMin" `);
}

function headerOf(title: string | undefined, description: string | undefined): string {
  if (!title && !description) return '';
  const heading = title ? `<h2 class="title">${escapeXml(title)}</h2>` : '';
  const text = description ? `<p class="description">${escapeXml(description)}</p>` : '';
  return `<header class="header" part="header">${heading}${text}</header>`;
}

/** What the axis spans, in words. */
function scaleOf(document: TimelineDocument, { viewport }: PictureParts, options: ServerOptions): string {
  const zone = zoneOrUtc(options.timeZone, document.timeZone);
  const { start, duration } = viewport;
  const { messages = en } = options;
  const words = wordSpan(start, start + duration, { locale: localeFor(document, options), zone, messages });
  return messages.timeline.scale(words, zone.name);
}
