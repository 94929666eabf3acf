/**
 * The document format, once: a JSON Schema (draft-07, which editors complete best) with a title, a description and
 * an example on every field. `npm run generate` makes of it the TypeScript types, the schema without words that
 * `validate.ts` interprets, and the `timeline.schema.json` that ships with the package. Nothing at run time imports this file.
 *
 * Every pattern here is about shape; the `format`s (`edtf`, `edtf-interval`, `link`, `language-tag`, `time-zone`)
 * are checked by `formats.ts`. Fields beginning with `x-` are the author's own; other unknown fields are kept, with a warning.
 */

/** At least one character that can be seen. */
const filled = { type: 'string', pattern: '\\S' };
const text = { type: 'string' };
const edtf = { type: 'string', format: 'edtf' };
const link = { type: 'string', format: 'link' };
const languageTag = { type: 'string', format: 'language-tag' };

/** The author's own fields; see above. */
const open = { patternProperties: { '^x-': {} }, additionalProperties: false };

const source = {
  title: 'Source',
  description: 'Something published that events rest on: an article, a statement, a data set.',
  type: 'object',
  required: ['id', 'publisher'],
  ...open,
  properties: {
    id: {
      ...filled,
      description: 'The name by which citations call this source. Yours to choose; keep it for good.',
      examples: ['reuters-2025-04-17'],
    },
    publisher: { ...filled, description: 'Who published it, as readers know them.', examples: ['Middle East Monitor'] },
    headline: { ...filled, description: 'Its headline or title, as printed.', examples: ['Leaders meet in Moscow'] },
    author: { ...text, description: 'Who wrote it, as printed.', examples: ['Jane Doe'] },
    url: {
      ...link,
      description: 'Where it can be read: an http(s), mailto or relative address.',
      examples: ['https://example.org/2025/04/17/talks'],
    },
    published: {
      ...edtf,
      description: 'When it was published, in EDTF.',
      examples: ['2025-04-17', '2025-04-17T14:34Z', '2025-03-21~'],
    },
    updated: { ...edtf, description: 'When it was last changed, in EDTF.', examples: ['2025-04-17T14:43Z'] },
    accessed: { ...edtf, description: 'When you read it, in EDTF.', examples: ['2025-05-02'] },
    archivedAt: {
      ...link,
      description: 'Where an archived copy can be read.',
      examples: ['https://web.archive.org/web/2025/https://example.org/'],
    },
    archivedOn: { ...edtf, description: 'When the copy was archived, in EDTF.', examples: ['2025-05-02'] },
    language: { ...languageTag, description: 'The language that it is in (BCP 47).', examples: ['en', 'ar'] },
    kind: {
      enum: ['article', 'statement', 'document', 'dataset', 'video', 'audio', 'image', 'social', 'book', 'other'],
      description: 'What it is.',
      examples: ['article'],
    },
    credit: {
      ...filled,
      description:
        'The agency or outlet that it was carried from, by name, so that one wire story carried by two outlets counts once.',
      examples: ['Reuters'],
    },
    gone: { type: 'boolean', description: 'True when its address no longer serves it.', examples: [true] },
    note: { ...text, description: 'What a reader should know of it.', examples: ['Read in a cached copy.'] },
  },
};

const lane = {
  title: 'Lane',
  description: 'A band of the timeline. Lanes stand in the order in which you list them.',
  type: 'object',
  required: ['id', 'title'],
  ...open,
  properties: {
    id: { ...filled, description: 'The name by which events call this lane.', examples: ['diplomacy'] },
    title: { ...filled, description: 'Its heading; short reads best.', examples: ['Diplomacy'] },
    color: {
      type: 'string',
      pattern: '^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\([-\\w\\s.,%/]+\\))$',
      description: 'A CSS colour for its marks.',
      examples: ['#9b1c1c', 'teal'],
    },
  },
};

const quote = {
  title: 'Quote',
  description: 'Words of the source, as a W3C TextQuoteSelector finds them: https://www.w3.org/TR/annotation-model/',
  type: 'object',
  required: ['exact'],
  ...open,
  properties: {
    exact: {
      ...filled,
      description: 'The words, exactly as they stand there.',
      examples: ['an important step forward'],
    },
    prefix: {
      ...text,
      description: 'Words just before them, where they stand there more than once.',
      examples: ['are'],
    },
    suffix: { ...text, description: 'Words just after them, likewise.', examples: ['in the development'] },
  },
};

const citation = {
  title: 'Citation',
  description: 'What one source says of an event.',
  type: 'object',
  required: ['source'],
  ...open,
  properties: {
    source: { ...filled, description: 'The id of the source.', examples: ['reuters-2025-04-17'] },
    quote,
    speaker: {
      ...filled,
      description: 'Whose words the quotation holds; for the sentence of an outlet, the outlet.',
      examples: ['Dmitry Peskov, Kremlin spokesman'],
    },
    spokenOn: { ...edtf, description: 'When they were said, in EDTF.', examples: ['2025-04-17'] },
    stance: {
      enum: ['supports', 'disputes', 'context'],
      default: 'supports',
      description: 'Whether this source supports the event as told, disputes it, or gives context.',
      examples: ['disputes'],
    },
    topic: {
      ...filled,
      description: 'What accounts differ on. Citations of one event that share a topic are set beside each other.',
      examples: ['The toll since 18 March'],
    },
    note: { ...text, description: 'What a reader should know of this citation.', examples: ['Told on 17 April.'] },
    date: {
      ...edtf,
      description: 'The date that this source gives, in EDTF, if it differs from that of the event.',
      examples: ['2025-03'],
    },
  },
};

const media = {
  title: 'Media',
  description: 'A picture. It is requested from its address when the event is opened.',
  type: 'object',
  required: ['url'],
  ...open,
  properties: {
    url: { ...link, description: 'Its address: http(s) or relative.', examples: ['images/talks.jpg'] },
    alt: { ...text, description: 'What it shows, for those who do not see it.', examples: ['Two men at a table'] },
    credit: { ...text, description: 'Who made it.', examples: ['Photo: Jane Doe'] },
    caption: { ...text, description: 'What stands under it.', examples: ['The talks, 17 April 2025'] },
  },
};

const relation = {
  title: 'Relation',
  description: 'A link from this event to another.',
  type: 'object',
  required: ['event'],
  ...open,
  properties: {
    event: { ...filled, description: 'The id of the other event.', examples: ['ceasefire-collapses'] },
    kind: {
      enum: ['cause', 'follow-up', 'reply', 'part', 'correction', 'other'],
      description:
        'What the other event is to this one: its cause, what followed, a reply, a part of it, its correction.',
      examples: ['cause'],
    },
  },
};

const event = {
  title: 'TimelineEvent',
  description: 'One thing that happened.',
  type: 'object',
  required: ['id', 'title', 'date'],
  ...open,
  properties: {
    id: {
      ...filled,
      description: 'The name of the event, for links to it. Yours to choose; keep it for good.',
      examples: ['kremlin-talks'],
    },
    title: { ...filled, description: 'What happened, in a few words.', examples: ['Talks in the Kremlin'] },
    date: {
      ...edtf,
      description:
        'When, in EDTF (ISO 8601-2): a day, a month, an interval, with ~ for about and ? for doubtful, [a..b] for some time between. https://www.loc.gov/standards/datetime/',
      examples: ['2025-03-18', '2025-01', '2024-11/2025-01', '2025-03-19~', '[2025-04-10..2025-04-16]', '2023-10/..'],
    },
    shortTitle: { ...filled, description: 'A shorter title for where room is scarce.', examples: ['Kremlin talks'] },
    summary: { ...text, description: 'A sentence or two in your own words.', examples: ['The two met for talks.'] },
    lane: { ...filled, description: 'The id of the lane that it stands in.', examples: ['diplomacy'] },
    tags: { type: 'array', items: filled, description: 'Words to filter by.', examples: [['visit', 'Moscow']] },
    place: { ...filled, description: 'Where it happened.', examples: ['Moscow'] },
    importance: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description: 'From 0 to 1: the more important, the sooner its label shows. 0.5 where it is not given.',
      examples: [0.9],
    },
    media,
    status: {
      enum: ['confirmed', 'reported', 'alleged', 'disputed', 'retracted'],
      description: 'How firmly it stands.',
      examples: ['reported'],
    },
    citations: {
      type: 'array',
      items: citation,
      description: 'The sources that it rests on.',
      examples: [[{ source: 'reuters-2025-04-17' }]],
    },
    related: {
      type: 'array',
      items: relation,
      description: 'Other events that it belongs with.',
      examples: [[{ event: 'ceasefire-collapses' }]],
    },
    lang: {
      ...languageTag,
      description: 'The language of its texts (BCP 47), if not that of the document.',
      examples: ['ar'],
    },
    dir: { enum: ['ltr', 'rtl', 'auto'], description: 'The direction of its texts.', examples: ['rtl'] },
  },
};

const correction = {
  title: 'Correction',
  description: 'What was changed after the timeline was published.',
  type: 'object',
  required: ['date', 'change'],
  ...open,
  properties: {
    date: { ...edtf, description: 'When it was corrected, in EDTF.', examples: ['2025-05-03'] },
    event: { ...filled, description: 'The id of the event that was corrected.', examples: ['kremlin-talks'] },
    change: { ...filled, description: 'What was changed.', examples: ['The place was wrong.'] },
    before: { ...text, description: 'What it said before.', examples: ['Saint Petersburg'] },
  },
};

export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/sourced-timeline/timeline.schema.json',
  title: 'TimelineFile',
  description: 'A timeline and the sources that it rests on, as <sourced-timeline> reads it.',
  type: 'object',
  required: ['events'],
  ...open,
  properties: {
    $schema: { ...text, description: 'The address of this schema, for editors.', examples: ['timeline.schema.json'] },
    title: { ...filled, description: 'The title of the timeline.', examples: ['From ceasefire to the Kremlin'] },
    description: { ...text, description: 'What it tells, and from what.', examples: ['As five articles reported it.'] },
    language: { ...languageTag, description: 'The language of its texts (BCP 47).', examples: ['en'] },
    timeZone: {
      type: 'string',
      format: 'time-zone',
      description: 'The zone that times are shown in (an IANA name). Dates without a time never shift.',
      examples: ['UTC', 'Europe/Moscow'],
    },
    view: {
      type: 'string',
      format: 'edtf-interval',
      description: 'The window that it opens on, an EDTF interval with both ends.',
      examples: ['2025-03-09/2025-04-20'],
    },
    sources: { type: 'array', items: { $ref: '#/definitions/source' }, description: 'What the events rest on.' },
    lanes: { type: 'array', items: { $ref: '#/definitions/lane' }, description: 'The bands, from top to bottom.' },
    events: { type: 'array', items: { $ref: '#/definitions/event' }, description: 'The events, in any order.' },
    story: {
      type: 'array',
      items: filled,
      description:
        'The ids of the events that readers are walked through, in the order of telling, which need not be the order of time.',
      examples: [['ceasefire-collapses', 'kremlin-talks']],
    },
    corrections: {
      type: 'array',
      items: { $ref: '#/definitions/correction' },
      description: 'What was changed after publication, for readers to see.',
    },
  },
  definitions: { source, lane, event, correction },
};
