/**
 * A document as schema.org JSON-LD: the timeline (`CreativeWork`), its events (`Event`), what they rest on (`NewsArticle` and
 * others, by `kind`), and what is quoted from it (`Claim`, with the `appearance` that it was read in), tied by `@id`.
 *
 * What schema.org has no honest place for is said in words, in `disambiguatingDescription`, which every thing has:
 * - A date that is approximate, doubtful, one of a set, or coarser than a year gets no `startDate` or `datePublished`, since
 *   these hold ISO 8601 dates, which would be taken for exact: its words and its EDTF stand instead. A month or a year is honest
 *   as it is (`2025-01`), and so is an interval with two such ends, or with one that is open.
 * - The status of an event and the stance of a citation.
 * A speaker becomes the `author` of a claim only where it is the outlet or agency itself; else the document does not say
 * whether it is a person, so the words stand in `creditText`. Of relations only `part` has a match, `subEvent`.
 */
import { sourcesById } from '../document/publishers.ts';
import type { Citation, Correction, Source, TimelineDocument, TimelineEvent } from '../document/timeline.ts';
import { dateInWords } from '../language/date-in-words.ts';

/** A JSON-LD document; what stands in the page is its `JSON.stringify`, with `<` as `\u003c` where it is written as HTML. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly JsonLdNode[];
}

export interface JsonLdNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

export interface JsonLdOptions {
  /** The address of the page that shows the timeline; ids become fragments of it. */
  readonly url?: string;
}

const types: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  article: 'NewsArticle',
  statement: 'CreativeWork',
  document: 'DigitalDocument',
  dataset: 'Dataset',
  video: 'VideoObject',
  audio: 'AudioObject',
  image: 'ImageObject',
  social: 'SocialMediaPosting',
  book: 'Book',
  other: 'CreativeWork',
};

/** A document as a graph of schema.org. */
export function toJsonLd(document: TimelineDocument, { url = '' }: JsonLdOptions = {}): JsonLd {
  const idOf = (kind: string, ...parts: readonly (string | number)[]): string =>
    `${url}#${[kind, ...parts].map(encodeURIComponent).join('-')}`;
  const sources = sourcesById(document);
  const language = document.language;

  const claimOf = (event: TimelineEvent, citation: Citation, number: number): JsonLdNode => {
    const source = sources.get(citation.source);
    const speaker = citation.speaker;
    const isOutlet = speaker !== undefined && (speaker === source?.publisher || speaker === source?.credit);
    return node('Claim', {
      '@id': idOf('claim', event.id, number),
      text: citation.quote?.exact,
      inLanguage: source?.language,
      about: [{ '@id': idOf('event', event.id) }, citation.topic && node('Thing', { name: citation.topic })],
      appearance: { '@id': idOf('source', citation.source) },
      author: isOutlet ? node('Organization', { name: speaker }) : undefined,
      creditText: isOutlet ? undefined : speaker,
      ...dated('dateCreated', citation.spokenOn, 'Said', [
        citation.stance && `Stance: ${citation.stance}.`,
        citation.date && `This source dates the event: ${inWords(citation.date)}.`,
      ]),
      description: citation.note,
    });
  };

  const nodesOf = (event: TimelineEvent): readonly JsonLdNode[] => {
    const { media, citations = [], related = [] } = event;
    const claims = citations.flatMap((citation, index) => (citation.quote ? claimOf(event, citation, index + 1) : []));
    const cited = [...new Set(citations.map(({ source }) => idOf('source', source)))];
    const eventNode = node('Event', {
      '@id': idOf('event', event.id),
      name: event.title,
      alternateName: event.shortTitle,
      description: event.summary,
      inLanguage: event.lang === language ? undefined : event.lang,
      ...eventDates(event),
      location: event.place && node('Place', { name: event.place }),
      keywords: event.tags,
      image:
        media &&
        node('ImageObject', {
          contentUrl: media.url,
          caption: media.caption,
          description: media.alt,
          creditText: media.credit,
        }),
      subEvent: related.flatMap(({ event: id, kind }) => (kind === 'part' ? { '@id': idOf('event', id) } : [])),
      subjectOf: [...cited, ...claims.map((claim) => claim['@id'])].map((id) => ({ '@id': id })),
    });
    return [eventNode, ...claims];
  };

  const correctionOf = ({ date, event, change, before }: Correction): JsonLdNode =>
    node('CorrectionComment', {
      text: before ? `${change} Before: ${before}` : change,
      about: event && { '@id': idOf('event', event) },
      ...dated('datePublished', date, 'Corrected'),
    });

  const timeline = node('CreativeWork', {
    '@id': idOf('timeline'),
    url,
    name: document.title,
    description: document.description,
    inLanguage: language,
    about: document.events.map(({ id }) => ({ '@id': idOf('event', id) })),
    citation: document.sources.map(({ id }) => ({ '@id': idOf('source', id) })),
    correction: document.corrections?.map(correctionOf),
  });

  return {
    '@context': 'https://schema.org',
    '@graph': [
      timeline,
      ...document.events.flatMap(nodesOf),
      ...document.sources.map((source) => sourceNode(source, idOf('source', source.id))),
    ],
  };
}

function sourceNode(source: Source, id: string): JsonLdNode {
  return node(source.kind ? types[source.kind] : 'CreativeWork', {
    '@id': id,
    headline: source.headline,
    author: source.author && node('Person', { name: source.author }),
    publisher: node('Organization', { name: source.publisher }),
    sourceOrganization: source.credit && node('Organization', { name: source.credit }),
    ...dated('datePublished', source.published, 'Published', [source.gone && 'No longer at its address.']),
    dateModified: source.updated && isoDate.test(source.updated) ? source.updated : undefined,
    url: source.url,
    archivedAt: source.archivedAt,
    inLanguage: source.language,
    description: source.note,
  });
}

/** A date as ISO 8601 has it: a year, a month, a day, or a day with a time, and no doubt about it. */
const isoDate = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function eventDates({ date, status }: TimelineEvent): Readonly<Record<string, unknown>> {
  const [start = '', end, ...more] = date.trim().split('/');
  const hasEnd = end !== undefined && end !== '..' && end !== '';
  const isHonest = isoDate.test(start) && (!hasEnd || isoDate.test(end)) && more.length === 0;
  return {
    ...(isHonest && { startDate: start, ...(hasEnd && { endDate: end }) }),
    disambiguatingDescription: sentences([!isHonest && `When: ${inWords(date)}.`, status && `Status: ${status}.`]),
  };
}

/** A date in its property where it can stand there, else in words, beside what else is said in words. */
function dated(
  property: string,
  edtf: string | undefined,
  verb: string,
  more: readonly (string | false | undefined)[] = [],
): Readonly<Record<string, unknown>> {
  const isExact = edtf !== undefined && isoDate.test(edtf);
  return {
    [property]: isExact ? edtf : undefined,
    disambiguatingDescription: sentences([edtf !== undefined && !isExact && `${verb} ${inWords(edtf)}.`, ...more]),
  };
}

const inWords = (edtf: string): string => `${dateInWords(edtf)} (EDTF ${edtf})`;

function sentences(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

/** A node without the properties that say nothing. */
function node(type: string, properties: Readonly<Record<string, unknown>>): JsonLdNode {
  const said = Object.entries(properties)
    .map(([name, value]) => [name, Array.isArray(value) ? value.filter(Boolean) : value] as const)
    .filter(([, value]) => value && !(Array.isArray(value) && value.length === 0));
  return { '@type': type, ...Object.fromEntries(said) };
}
