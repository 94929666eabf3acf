/**
 * A picture that carries its sources: the drawing, and under it a numbered list of what it rests on.
 *
 * In: a document and what of it is wished, in which colours. Out: parts of shapes, for SVG and for PNG alike. A label has the numbers of its event's
 * sources; they count in the order in which the events first cite them, as footnotes do. Only what events in the window rest on is listed.
 */
import { sourcesById } from '../document/publishers.ts';
import type { Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { detailsIn } from '../language/details-en.ts';
import { en } from '../language/en.ts';
import type { Messages } from '../language/messages.ts';
import { nameCalendars } from '../language/second-calendar.ts';
import { wordSpan } from '../language/span.ts';
import { mirroredPart } from '../paint/mirror.ts';
import type { SvgPart } from '../paint/svg.ts';
import { directionOf } from '../paint/text-direction.ts';
import { darkTheme, paperTheme } from '../paint/theme.ts';
import type { Theme } from '../paint/theme.ts';
import { pictureParts } from '../picture.ts';
import { boundsOf } from '../time/edtf.ts';
import { zoneOrUtc } from '../time/zone.ts';
import type { TextWidths } from '../view/layout-metrics.ts';
import type { Viewport } from '../view/viewport.ts';
import { sourceListPart } from './source-list-part.ts';

export interface SourcedPictureOptions {
  /** The width of the picture in px, 960 by default; its height follows from what it shows. */
  readonly widthPx?: number;
  /**
   * What part of time it shows: `opening`, the part on which the document opens (default); `everything`; a date or an interval in EDTF; or a
   * viewport, as the element has it, which is then drawn as it stands there.
   */
  readonly window?: string | Viewport;
  /** `light` (default: black on white, as for paper), `dark`, or colours and a face of your own. */
  readonly theme?: 'light' | 'dark' | Theme;
  /** BCP 47 tag for dates; by default that of the messages. */
  readonly locale?: string;
  /** The locale with another calendar, loaded by `loadMessages` too, whose ticks stand in a second row: `en-u-ca-hebrew`. */
  readonly secondLocale?: string;
  /** What is said in words, from `loadMessages`; English by default. */
  readonly messages?: Messages;
  /** Whether time and text run from right to left; false by default. */
  readonly isRightToLeft?: boolean;
  /** IANA name of the axis' zone; by default that of the document, else UTC. */
  readonly timeZone?: string;
  /** How wide texts are; by default an estimate, the same on every machine. */
  readonly textWidths?: TextWidths;
}

export interface SourcedPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly theme: Theme;
  readonly title: string;
  readonly description: string;
  readonly isRightToLeft: boolean;
  readonly parts: readonly SvgPart[];
}

const WIDTH_PX = 960;
/** Paper around the picture, in px. */
const MARGIN_PX = 16;

/**
 * The picture and its sources.
 * @throws {RangeError} when the window is a text that is no date in EDTF with both ends.
 */
export function sourcedPicture(document: TimelineDocument, options: SourcedPictureOptions = {}): SourcedPicture {
  const { widthPx = WIDTH_PX, theme: named = 'light', timeZone = document.timeZone } = options;
  const { messages = en, locale = messages.language, isRightToLeft = false, secondLocale } = options;
  const theme = named === 'light' ? paperTheme : named === 'dark' ? darkTheme : named;
  const zone = zoneOrUtc(timeZone);
  const { shown, viewport } = windowOf(document, options);
  const bounds = viewport ? edges(viewport) : shown.view === undefined ? undefined : boundsOf(shown.view, zone);
  const [from, to] = bounds ?? [-Infinity, Infinity];
  const inView = document.events.filter(({ date }) => {
    const [earliest, latest] = boundsOf(date, zone) ?? [Infinity, -Infinity];
    return earliest < to && latest > from;
  });
  const numbers = numbersOf(inView, document.sources);

  const innerPx = Math.max(widthPx - 2 * MARGIN_PX, 1);
  const drawn = pictureParts(shown, {
    widthPx: innerPx,
    locale,
    secondLocale,
    messages,
    isRightToLeft,
    theme,
    noteOf: (event) => noteOf(event, numbers),
    ...(viewport && { viewport }),
    ...(timeZone !== undefined && { timeZone }),
    ...(options.textWidths && { textWidths: options.textWidths }),
  });
  const { start, duration } = drawn.scene.viewport;
  const span = wordSpan(start, start + duration, { locale, zone, messages });
  const calendars = secondLocale === undefined ? [] : [nameCalendars(locale, secondLocale)];
  const caption = [messages.timeline.scale(span, zone.name), ...calendars].join(' · ');
  const list = sourceListPart([...numbers.keys()], caption, {
    widthPx: innerPx,
    locale,
    messages,
    zone,
    // In words that run from left to right no fact needs to be kept from the others.
    isRightToLeft: isRightToLeft && directionOf(caption) === 'rtl',
    theme,
  });
  const below = { ...(isRightToLeft ? mirroredPart(list, innerPx) : list), y: drawn.heightPx };
  return {
    widthPx,
    heightPx: drawn.heightPx + list.heightPx + 2 * MARGIN_PX,
    theme,
    title: document.title ?? messages.timeline.untitled,
    description: [document.description, detailsIn(messages).showing(span, inView.length)].filter(Boolean).join(' '),
    isRightToLeft,
    parts: [...drawn.parts, below].map((part) => ({ ...part, x: part.x + MARGIN_PX, y: part.y + MARGIN_PX })),
  };
}

/** A window in EDTF becomes the one on which the document opens: a picture of its own is laid out for itself. */
function windowOf(
  document: TimelineDocument,
  { window = 'opening', timeZone = document.timeZone }: SourcedPictureOptions,
): { readonly shown: TimelineDocument; readonly viewport?: Viewport } {
  if (typeof window !== 'string') return { shown: document, viewport: window };
  if (window === 'opening') return { shown: document };
  const { view: _, ...rest } = document;
  if (window === 'everything') return { shown: rest };
  const bounds = boundsOf(window, zoneOrUtc(timeZone));
  if (!bounds?.every(Number.isFinite)) {
    throw new RangeError(`No window: “${window}”. Give a date or an interval in EDTF, as "2025-03-17/2025-04-20".`);
  }
  return { shown: { ...rest, view: window } };
}

const edges = ({ start, duration }: Viewport): readonly [number, number] => [start, start + duration];

/** The sources that events cite, each with its number, from 1. */
function numbersOf(events: readonly TimelineEvent[], sources: readonly Source[]): ReadonlyMap<Source, number> {
  const byId = sourcesById({ sources });
  const cited = events.flatMap(({ citations = [] }) => citations.map(({ source }) => byId.get(source)));
  return new Map([...new Set(cited)].filter((source) => source !== undefined).map((source, at) => [source, at + 1]));
}

function noteOf({ citations = [] }: TimelineEvent, numbers: ReadonlyMap<Source, number>): string {
  const cited = new Set(citations.map(({ source }) => source));
  const notes = [...numbers].filter(([{ id }]) => cited.has(id)).map(([, number]) => number);
  return notes.length > 0 ? `[${notes.join(', ')}]` : '';
}
