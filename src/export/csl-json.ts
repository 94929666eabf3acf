/**
 * The sources as CSL-JSON (https://github.com/citation-style-language/schema), which Zotero and citation processors read.
 * A date that is only about right is marked `circa`; one that parts cannot hold honestly is given in words (`literal`). Names
 * are literal, as printed, since nothing says which part is the family name. An agency stands as the author where none is named.
 */
import type { Source, TimelineDocument } from '../document/timeline.ts';
import { dateInWords } from '../language/date-in-words.ts';
import { plainDate } from './plain-date.ts';
import type { DateParts } from './plain-date.ts';

/** A date variable of CSL-JSON. A year before Christ is negative, and there is no year 0. */
export type CslDate =
  { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true } | { readonly literal: string };

/** An item of CSL-JSON, as far as a source fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
  readonly language?: string;
  readonly note?: string;
}

const types: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  article: 'article-newspaper',
  statement: 'document',
  document: 'document',
  dataset: 'dataset',
  video: 'motion_picture',
  audio: 'song',
  image: 'graphic',
  social: 'post',
  book: 'book',
  other: 'document',
};

/** All sources of a document as CSL-JSON data, in its order. */
export function toCslJson(document: TimelineDocument): readonly CslItem[] {
  return document.sources.map((source): CslItem => {
    const type = source.kind ? types[source.kind] : source.url ? 'webpage' : 'document';
    const author = source.author || source.credit;
    const note = noteOf(source);
    return {
      id: source.id,
      type,
      ...(source.headline && { title: source.headline }),
      ...(author && { author: [{ literal: author }] }),
      ...(['article-newspaper', 'post', 'webpage'].includes(type)
        ? { 'container-title': source.publisher }
        : { publisher: source.publisher }),
      ...(source.published && { issued: cslDate(source.published) }),
      ...(source.accessed && { accessed: cslDate(source.accessed) }),
      ...(source.url && { URL: source.url }),
      ...(source.archivedAt && { archive_location: source.archivedAt }),
      ...(source.language && { language: source.language }),
      ...(note && { note }),
    };
  });
}

/** What no field of a reference list holds, in sentences: the credit beside an author, the update, the archived copy, the note. */
export function noteOf(source: Source): string {
  const { author, credit, updated, archivedOn, gone, note } = source;
  return [
    author && credit && `Credited to ${credit}.`,
    updated && `Updated ${dateInWords(updated)}.`,
    archivedOn && `Archived ${dateInWords(archivedOn)}.`,
    gone && 'No longer at its address.',
    note,
  ]
    .filter(Boolean)
    .join(' ');
}

function cslDate(edtf: string): CslDate {
  const date = plainDate(edtf);
  if (!date) return { literal: dateInWords(edtf) };
  const parts = [date.from, ...(date.to ? [date.to] : [])].map(withoutYearZero);
  return { 'date-parts': parts, ...(date.isApproximate && { circa: true }) };
}

function withoutYearZero([year, ...rest]: DateParts): readonly number[] {
  return [year > 0 ? year : year - 1, ...rest.filter((part) => part !== undefined)];
}
