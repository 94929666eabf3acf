/**
 * schema.org in JSON-LD (https://schema.org/Event): what `src/export/json-ld.ts` writes, a list or graph of events, or of articles.
 *
 * Data in, a draft out, whose origins are paths in the data. Nodes may stand in `@graph`, in a list, as items of an `ItemList`, or inside each
 * other, and may name each other by `@id`. Events are events; what they have as `subjectOf`, `citation` or `isBasedOn` are their sources. Where
 * there is no event, each article is one, on the day of its publication, with itself as its source.
 * Dates in words that end in `(EDTF …)` are taken from there.
 */
import type { Citation, Source, TimelineEvent } from '../document/timeline.ts';
import { Draft, hostOf, withoutNothing } from './draft.ts';
import { dateOfValue, interval } from './foreign-date.ts';
import { plainIfHtml } from './foreign-text.ts';
import { isObject } from '../document/ids.ts';
import { listOf, textAt } from './json-data.ts';
import type { Path } from './json-data.ts';
import type { Steps } from '../document/steps.ts';

interface Node {
  readonly value: Readonly<Record<string, unknown>>;
  readonly path: Path;
  readonly types: readonly string[];
}

const kinds: Readonly<Record<string, Source['kind']>> = {
  Article: 'article',
  NewsArticle: 'article',
  ReportageNewsArticle: 'article',
  BlogPosting: 'article',
  WebPage: 'article',
  Report: 'document',
  DigitalDocument: 'document',
  Dataset: 'dataset',
  VideoObject: 'video',
  AudioObject: 'audio',
  SocialMediaPosting: 'social',
  Book: 'book',
};

/** Subtypes of Event, of which the name does not say that they are. A test holds them against schema.org. */
const otherEvents =
  /^(?:CourseInstance|EventSeries|Festival|Hackathon|UserInteraction|User(?:Blocks|Checkins|Comments|Downloads|Likes|PageVisits|Plays|PlusOnes|Tweets))$/;

/** Whether a type, with or without its address, is Event or one of its subtypes. */
export function isEventType(type: string): boolean {
  const name = type.replace(/^.*[/:#]/, '');
  return name.endsWith('Event') || otherEvents.test(name);
}

/** What stands in the list itself and has a start is meant as an event, whatever its type is called. */
function isDatedItem({ value, path }: Node): boolean {
  return 'startDate' in value && path.every((part) => /^(?:\d+|@graph|itemListElement|item)$/.test(part));
}

/** Whether data are JSON-LD: an object or a list of them that says so. */
export function isJsonLd(data: unknown): boolean {
  return listOf(data).some((item) => isObject(item) && ['@context', '@graph', '@type'].some((name) => name in item));
}

export function* fromJsonLd(data: unknown): Steps<Draft<Path>> {
  const draft = new Draft<Path>();
  const nodes: Node[] = [];
  yield* findNodes(data, [], nodes);
  const byId = new Map<string, Node>();
  const byValue = new Map<unknown, Node>();
  const events: Node[] = [];
  for (const node of nodes) {
    const id = textAt(node.value, '@id');
    if (id) byId.set(id, node);
    byValue.set(node.value, node);
    if (node.types.some(isEventType) || isDatedItem(node)) events.push(node);
    yield;
  }
  /** What a property names, or holds. */
  const named = (value: unknown): Node | undefined => {
    const id = textAt(value, '@id');
    return byId.get(id) ?? byValue.get(value);
  };
  const whole = nodes.find(({ types, path }) => path.length <= 2 && types.includes('CreativeWork'));
  if (whole && events.length > 0) {
    const { value } = whole;
    const about = {
      title: plainIfHtml(textAt(value, 'name')),
      description: plainIfHtml(textAt(value, 'description')),
      language: textAt(value, 'inLanguage'),
    };
    Object.assign(draft.raw, withoutNothing(about));
    for (const one of listOf(value['citation'])) {
      yield;
      const source = named(one);
      if (source) addSource(draft, source);
    }
  }
  for (const { value, path } of events) {
    yield;
    const parts = listOf(value['subEvent']).flatMap((part) => idIn(named(part)?.value, 'event') || []);
    draft.addEvent(
      withoutNothing({
        id: idIn(value, 'event'),
        title: plainIfHtml(textAt(value, 'name') || textAt(value, 'headline')),
        date: eventDate(value),
        shortTitle: plainIfHtml(textAt(value, 'alternateName')),
        summary: plainIfHtml(textAt(value, 'description')),
        place: placeOf(value['location']),
        tags: keywordsOf(value['keywords']),
        media: mediaOf(value['image']),
        lang: textAt(value, 'inLanguage'),
        status: /Status: (\w+)\./.exec(textAt(value, 'disambiguatingDescription'))?.[1] as TimelineEvent['status'],
        citations: citationsOf(draft, value, path, named),
        related: parts.length > 0 ? parts.map((event) => ({ event, kind: 'part' as const })) : undefined,
      }),
      path,
      () => ({ title: [...path, 'name'], date: [...path, 'startDate'], summary: [...path, 'description'] }),
    );
  }
  if (events.length === 0) {
    for (const { value, path } of nodes.filter(({ types }) => types.some((type) => kinds[type] === 'article'))) {
      yield;
      const source = addSource(draft, { value, path, types: [textAt(value, '@type')] });
      const title = plainIfHtml(textAt(value, 'headline') || textAt(value, 'name'));
      const date = dateIn(value, 'datePublished');
      const summary = plainIfHtml(textAt(value, 'description'));
      const origins = () => ({ title: [...path, 'headline'], date: [...path, 'datePublished'] });
      draft.addEvent(withoutNothing({ title, date, summary, citations: [{ source }] }), path, origins);
    }
  }
  return draft;
}

/** Puts all nodes into `found`, outer ones first. */
function* findNodes(data: unknown, path: Path, found: Node[]): Steps<void> {
  const isNode = isObject(data);
  if (!isNode && !Array.isArray(data)) return;
  if (isNode) {
    if (path.length > 12) return;
    const types = listOf(data['@type']).filter((type) => typeof type === 'string');
    if (types.length > 0) found.push({ value: data, path, types });
  }
  for (const [field, value] of isNode ? Object.entries(data) : data.entries()) {
    if (typeof value === 'object') yield* findNodes(value, [...path, String(field)], found);
  }
  yield;
}

function idIn(value: unknown, kind: string): string {
  const id = textAt(value, '@id') || textAt(value, 'identifier');
  const own = new RegExp(`#${kind}-(.+)$`).exec(id)?.[1];
  return own === undefined ? id : decoded(own);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function eventDate(value: Node['value']): string {
  const words = edtfIn(value, 'When');
  if (words) return words;
  const [start, end] = ['startDate', 'endDate'].map((field) => dateOfValue(textAt(value, field)));
  return interval(start!, end!);
}

/** A date in its property, or in words beside it. */
function dateIn(value: Node['value'], field: string, verb = 'Published'): string {
  return edtfIn(value, verb) || dateOfValue(textAt(value, field));
}

function edtfIn(value: Node['value'], verb: string): string {
  const words = new RegExp(`(?:^|\\. )${verb}\\b:? [^()]*\\(EDTF ([^)]+)\\)`).exec(
    textAt(value, 'disambiguatingDescription'),
  );
  return words?.[1] ?? '';
}

function placeOf(location: unknown): string {
  const one = listOf(location)[0];
  if (typeof one === 'string') return one;
  const { name, address } = isObject(one) ? one : {};
  const parts = ['streetAddress', 'addressLocality', 'addressCountry'].map((field) => textAt(address, field));
  return [textAt(name), typeof address === 'string' ? address : parts.filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(', ');
}

function keywordsOf(keywords: unknown): readonly string[] | undefined {
  const words = listOf(keywords).flatMap((one) =>
    Array.isArray(keywords) ? [textAt(one)] : textAt(one).split(/\s*,\s*/),
  );
  const tags = words.map((word) => word.trim()).filter(Boolean);
  return tags.length > 0 ? tags : undefined;
}

function mediaOf(image: unknown): TimelineEvent['media'] {
  const one = listOf(image)[0];
  const url = typeof one === 'string' ? one : textAt(one, 'contentUrl') || textAt(one, 'url');
  if (url === '') return undefined;
  const more = { caption: textAt(one, 'caption'), alt: textAt(one, 'description'), credit: textAt(one, 'creditText') };
  return withoutNothing({ url, ...more });
}

function citationsOf(
  draft: Draft<Path>,
  event: Node['value'],
  path: Path,
  named: (value: unknown) => Node | undefined,
): readonly Citation[] | undefined {
  const works = ['subjectOf', 'citation', 'isBasedOn'].flatMap((field) =>
    listOf(event[field]).map((value) => ({ value, node: named(value), at: [...path, field] })),
  );
  const quoted: Citation[] = [];
  const plainly: Citation[] = [];
  for (const { value, node, at: from } of works) {
    if (node?.types.includes('Claim')) {
      const work = named(node.value['appearance']);
      if (work) quoted.push(claimed(node.value, addSource(draft, work)));
    } else if (node) plainly.push({ source: addSource(draft, node) });
    else if (hostOf(textAt(value) || textAt(value, '@id')))
      plainly.push(draft.linked(textAt(value) || textAt(value, '@id'), '', from));
  }
  const url = textAt(event, 'url');
  if (works.length === 0 && hostOf(url)) plainly.push(draft.linked(url, '', [...path, 'url']));
  const citations = [...quoted, ...plainly.filter(({ source }) => !quoted.some((claim) => claim.source === source))];
  return citations.length > 0 ? citations : undefined;
}

function claimed(claim: Node['value'], source: string): Citation {
  const stance = /Stance: (\w+)\./.exec(textAt(claim, 'disambiguatingDescription'))?.[1] as Citation['stance'];
  const exact = textAt(claim, 'text');
  return withoutNothing({
    source,
    quote: exact ? { exact } : undefined,
    speaker: textAt(claim, 'creditText') || textAt(claim, 'author', 'name'),
    spokenOn: dateIn(claim, 'dateCreated', 'Said'),
    stance,
    topic: listOf(claim['about'])
      .map((about) => textAt(about, 'name'))
      .find(Boolean),
    note: textAt(claim, 'description'),
    date: edtfIn(claim, 'This source dates the event'),
  });
}

function addSource(draft: Draft<Path>, { value, path, types }: Node): string {
  const url = textAt(value, 'url') || textAt(value, 'mainEntityOfPage') || textAt(value, 'mainEntityOfPage', '@id');
  const published = dateIn(value, 'datePublished');
  const modified = dateOfValue(textAt(value, 'dateModified'));
  const source: Partial<Source> = {
    id: idIn(value, 'source'),
    publisher: nameOf(value['publisher']) || hostOf(url) || textAt(value, 'name') || '?',
    headline: plainIfHtml(textAt(value, 'headline') || textAt(value, 'name')),
    author: listOf(value['author']).map(nameOf).filter(Boolean).join(', '),
    url,
    published,
    updated: modified === published ? '' : modified,
    archivedAt: textAt(value, 'archivedAt'),
    language: textAt(value, 'inLanguage'),
    kind: types.map((type) => kinds[type]).find(Boolean),
    credit: nameOf(value['sourceOrganization']),
    note: textAt(value, 'description'),
  };
  return draft.source(withoutNothing(source), path, () => ({
    url: [...path, 'url'],
    published: [...path, 'datePublished'],
    updated: [...path, 'dateModified'],
  }));
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : textAt(value, 'name');
}
