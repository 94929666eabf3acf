/**
 * What people call the columns of a table, as fields of our format: headings in, the names of fields out, in their order.
 *
 * A heading that is a field's own name is that field, however large its letters. In a table that is written by hand the well-known
 * English names count too, but only where nothing else is that field already: no cell replaces another.
 */

/** The first of a field that stands in the header is it. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  date: ['when', 'start', 'start date', 'year'],
  end: ['end', 'end date'],
  title: ['what', 'event', 'name', 'what happened'],
  summary: ['description', 'text', 'details', 'notes'],
  place: ['location', 'where', 'venue'],
  lane: ['group', 'category', 'topic'],
  'media.url': ['image', 'picture', 'photo'],
  'citation.quote.exact': ['quote', 'quotation'],
  'citation.speaker': ['speaker'],
  'source.url': ['url', 'link', 'source url', 'source link', 'web address'],
  'source.publisher': ['publisher', 'outlet', 'source name', 'publication'],
  'source.headline': ['headline', 'source title'],
  'source.author': ['author'],
  'source.published': ['published', 'publication date'],
};

/** `fields` are the names that the format has. */
export function namesOfColumns(
  headings: readonly string[],
  fields: readonly string[],
  isByHand: boolean,
): readonly string[] {
  const known = new Map(['row', ...fields].map((name) => [name.toLowerCase(), name]));
  const names = headings.map((heading) => known.get(heading.toLowerCase()) ?? heading);
  if (!isByHand) return names;
  const small = headings.map((heading) => heading.toLowerCase());
  // A year with a month beside it is only a part of a date.
  const isPart = (name: string): boolean => name === 'year' && small.includes('month');
  for (const [field, called] of Object.entries(synonyms)) {
    if (names.includes(field)) continue;
    const place = small.findIndex((name) => !known.has(name) && called.includes(name) && !isPart(name));
    if (place !== -1) names[place] = field;
  }
  // Beside a year a headline is that of a sheet of TimelineJS; beside a date, where nothing else is the title, it is that.
  const [headline, date] = [small.indexOf('headline'), names.indexOf('date')];
  if (!names.includes('title') && headline !== -1 && ['date', 'when'].includes(small[date] ?? ''))
    names[headline] = 'title';
  return names.map((name) => (name === 'source' ? namedSource(names) : name));
}

/** A source beside columns of its parts is what is not there yet; what stands alone, its cells tell: a name, an id or an address. */
function namedSource(names: readonly string[]): string {
  if (!names.some((name) => name.startsWith('source.'))) return 'source';
  return ['source.publisher', 'source.url', 'source.headline'].find((name) => !names.includes(name)) ?? 'x-source';
}
