/** The JSON of TimelineJS (https://timeline.knightlab.com/docs/json-format.html): data in, a draft out, whose origins are paths in the data. */
import { Draft } from './draft.ts';
import type { DateParts } from './foreign-date.ts';
import { isObject } from '../document/ids.ts';
import { at, listOf, textAt } from './json-data.ts';
import type { Path } from './json-data.ts';
import type { Steps } from '../document/steps.ts';
import { addSlide } from './timelinejs-slide.ts';
import type { Slide } from './timelinejs-slide.ts';

/** Whether an object is such a document: its events have dates in parts, or no more than the slide of its title tells. */
export function isTimelineJs(data: Readonly<Record<string, unknown>>): boolean {
  const isSlide = (value: unknown): boolean =>
    isObject(value) && (isObject(value['start_date']) || isObject(value['text']) || isObject(value['media']));
  return listOf(data['events']).some(isSlide) || isSlide(data['title']);
}

export function* fromTimelineJs(data: unknown): Steps<Draft<Path>> {
  const draft = new Draft<Path>();
  if (isObject(at(data, 'title'))) add(draft, 'title', at(data, 'title'), ['title']);
  for (const [index, slide] of listOf(at(data, 'events')).entries()) {
    yield;
    add(draft, 'event', slide, ['events', String(index)]);
  }
  listOf(at(data, 'eras')).forEach((era, index) => add(draft, 'era', era, ['eras', String(index)]));
  return draft;
}

function add(draft: Draft<Path>, type: Slide['type'], slide: unknown, path: Path): void {
  const media = at(slide, 'media');
  addSlide(
    draft,
    {
      type,
      id: textAt(slide, 'unique_id') || undefined,
      start: partsOf(at(slide, 'start_date')),
      end: partsOf(at(slide, 'end_date')),
      displayDate: textAt(slide, 'display_date') || textAt(slide, 'start_date', 'display_date'),
      headline: textAt(slide, 'text', 'headline'),
      text: textAt(slide, 'text', 'text'),
      media: textAt(media, 'url'),
      credit: textAt(media, 'credit'),
      caption: textAt(media, 'caption'),
      thumbnail: textAt(media, 'thumbnail'),
      alt: textAt(media, 'alt') || textAt(media, 'title'),
      link: textAt(media, 'link'),
      group: textAt(slide, 'group'),
      own: {},
    },
    path,
    {
      start: [...path, 'start_date'],
      startTime: [...path, 'start_date', 'hour'],
      endTime: [...path, 'end_date', 'hour'],
      headline: [...path, 'text', 'headline'],
      text: [...path, 'text', 'text'],
      media: [...path, 'media', 'url'],
      credit: [...path, 'media', 'credit'],
      caption: [...path, 'media', 'caption'],
      thumbnail: [...path, 'media', 'thumbnail'],
      link: [...path, 'media', 'link'],
      group: [...path, 'group'],
    },
  );
}

function partsOf(date: unknown): DateParts {
  const [hour, minute, second, millisecond] = ['hour', 'minute', 'second', 'millisecond'].map((part) =>
    textAt(date, part),
  );
  const clock = `${hour}:${(minute || '0').padStart(2, '0')}${second ? `:${second.padStart(2, '0')}` : ''}`;
  const time = hour === '' ? '' : clock + (second && millisecond ? `.${millisecond.padStart(3, '0')}` : '');
  return { year: textAt(date, 'year'), month: textAt(date, 'month'), day: textAt(date, 'day'), time };
}
