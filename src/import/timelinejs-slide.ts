/**
 * What TimelineJS tells of one slide, from a sheet or from JSON: texts in, an event, a title, or an era as an event out.
 *
 * - A group is a lane; eras stand in a lane of their own, since they are time and no background here.
 * - A picture stays one. Other media (videos, tweets, maps) are not embedded: they are links, as are the links in the text, and stand as
 *   sources that give context, which is more than TimelineJS says of them and less than a citation of ours.
 * - A display date that is understood, and lies within the days, is the date; one that says "about" makes it approximate. Any other begins the
 *   summary, since a reader was meant to see it, and is kept as `x-displayDate`.
 */
import { readTypedDate } from '../language/typed-date.ts';
import type { Citation, Media } from '../document/timeline.ts';
import type { Draft, Origins } from './draft.ts';
import { withoutNothing } from './draft.ts';
import { dateOfParts, interval } from './foreign-date.ts';
import type { DateParts } from './foreign-date.ts';
import { liesWithin } from './said-date.ts';
import { isPicture, linksIn, plain } from './foreign-text.ts';

export interface Slide {
  readonly type: 'event' | 'title' | 'era';
  readonly id?: string | undefined;
  readonly start: DateParts;
  readonly end: DateParts;
  readonly displayDate: string;
  readonly headline: string;
  readonly text: string;
  readonly media: string;
  readonly credit: string;
  readonly caption: string;
  readonly thumbnail: string;
  readonly alt: string;
  /** What a click on the media opens. */
  readonly link: string;
  readonly group: string;
  /** Fields that are the author's own. */
  readonly own: Readonly<Record<string, string>>;
}

/** Where what a slide tells stood. */
export type SlideOrigins<Origin> = Partial<
  Readonly<Record<Exclude<keyof Slide, 'own' | 'type'> | 'startTime' | 'endTime', Origin | undefined>>
>;

const ERAS = 'Eras';
const about = /^\s*(?:c(?:a|irca)?\.?|about|around|approx(?:\.|imately)?|~)\s*(?=\S)/i;

export function addSlide<Origin>(
  draft: Draft<Origin>,
  slide: Slide,
  origin: Origin | undefined,
  from: SlideOrigins<Origin>,
): void {
  const [headline, text] = [plain(slide.headline), plain(slide.text)];
  if (slide.type === 'title') {
    const title = { title: headline, description: text };
    Object.assign(draft.raw, withoutNothing(title));
    draft.came(['title'], from.headline);
    draft.came(['description'], from.text);
    if (slide.media.trim() !== '') {
      draft.raw['x-media'] = slide.media.trim();
      draft.came(['x-media'], from.media);
      draft.report.add({ code: 'title-media' }, { severity: 'warning', path: ['x-media'] });
    }
    return;
  }
  const [start, end] = [dateOfParts(slide.start), dateOfParts(slide.end)];
  const displayDate = plain(slide.displayDate);
  const shown = interval(start.date, end.date);
  const said = saidDate(displayDate, shown, slide.start.year);
  const isAbout = said === undefined && about.test(displayDate) && start.date !== '' && end.date === '';
  const unsaid = said !== undefined || isAbout ? '' : displayDate;
  const title = headline || firstWords(text) || plain(slide.caption) || displayDate || start.date;
  const media = pictureOf(slide);
  const event = withoutNothing({
    id: slide.id,
    title,
    date: said ?? (isAbout ? `${start.date}~` : shown),
    summary: [unsaid !== title && unsaid, headline && text].filter(Boolean).join('\n'),
    lane: slide.type === 'era' ? draft.lane(ERAS) : draft.lane(plain(slide.group), {}, from.group),
    media,
    citations: citationsOf(draft, slide, media?.url, from),
    'x-displayDate': unsaid,
    ...slide.own,
  });
  const fields: Origins<Origin> = {
    title: from.headline,
    date: from.start,
    summary: from.text,
    lane: from.group,
    media: media?.url === slide.thumbnail.trim() ? from.thumbnail : from.media,
  };
  const path = draft.addEvent(event, origin, fields);
  for (const [date, { time }, at] of [
    [start, slide.start, from.startTime],
    [end, slide.end, from.endTime],
  ] as const) {
    if (!date.isTimeLost) continue;
    const own = [...path, 'x-time'];
    (draft.raw.events.at(-1) as Record<string, unknown>)['x-time'] = time;
    draft.came(own, at ?? from.start);
    const finding = { code: 'bad-date', fault: { fault: 'no-such-time', text: time } } as const;
    draft.report.add(finding, { severity: 'warning', path: own });
  }
}

/** What a display date says, where it is understood and lies within the days; a year that it lacks is that of the first day. */
function saidDate(displayDate: string, shown: string, year: string): string | undefined {
  if (displayDate === '') return undefined;
  const alone = readTypedDate(displayDate);
  const read = alone.kind === 'no-year' ? readTypedDate(`${displayDate} ${year}`) : alone;
  const readings = read.kind === 'date' ? [read.edtf] : read.kind === 'ambiguous' ? read.choices : [];
  const [one, ...others] = readings.filter((edtf) => liesWithin(edtf, shown));
  return others.length === 0 ? one : undefined;
}

function pictureOf({ media, thumbnail, alt, credit, caption }: Slide): Media | undefined {
  const url = [media, thumbnail].map((address) => address.trim()).find(isPicture);
  return url === undefined
    ? undefined
    : withoutNothing({ url, alt: plain(alt), credit: plain(credit), caption: plain(caption) });
}

function citationsOf<Origin>(
  draft: Draft<Origin>,
  { media, credit, caption, headline, text, link }: Slide,
  picture: string | undefined,
  from: SlideOrigins<Origin>,
): readonly Citation[] | undefined {
  const url = media.trim();
  const isLink = /^(?:https?:)?\/\/\S+$/i.test(url) && url !== picture;
  const cited = [
    ...(isLink ? [draft.linked(url, plain(caption), from.media, withoutNothing({ author: plain(credit) }))] : []),
    ...(/^(?:https?:)?\/\/\S+$/i.test(link.trim()) ? [draft.linked(link.trim(), '', from.link)] : []),
    ...[
      [media, from.media],
      [headline, from.headline],
      [text, from.text],
      [caption, from.caption],
      [credit, from.credit],
    ].flatMap(([html, at]) => linksIn(html).map((one) => draft.linked(one.url, one.text, at as Origin | undefined))),
  ];
  const once = cited.filter(({ source }, index) => cited.findIndex((other) => other.source === source) === index);
  return once.length > 0 ? once : undefined;
}

function firstWords(text: string): string {
  const line = text.split('\n', 1)[0]!;
  return line.length > 80 ? `${line.slice(0, 80).replace(/\s+\S*$/, '')}…` : line;
}
