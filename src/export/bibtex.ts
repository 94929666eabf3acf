/**
 * The sources as BibTeX, for BibTeX and for biblatex alike: `year` and `month` are for the one, with words where the year alone
 * would say too much or too little; `date` and `urldate` are for the other, which reads EDTF, and takes `date` over `year`.
 * Names and titles stand in double braces: names are not cut into parts, and titles keep their capitals.
 */
import type { Source, TimelineDocument } from '../document/timeline.ts';
import { dateInWords } from '../language/date-in-words.ts';
import { noteOf } from './csl-json.ts';
import { plainDate } from './plain-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const one = '-?\\d[\\dX]{3}(?:-[\\dX]{2}){0,2}[~?%]?';
/** EDTF as biblatex reads it: levels 0 and 1, without times of day. */
const readByBiblatex = new RegExp(`^(?:${one}|${one}/(?:${one}|\\.\\.)?|(?:\\.\\.)?/${one})$`);

/** All sources of a document as BibTeX, in its order. Keys are the ids, as far as BibTeX allows their characters. */
export function toBibTeX(document: TimelineDocument): string {
  const taken = new Set<string>();
  return document.sources.map((source) => entryOf(source, keyOf(source.id, taken))).join('\n');
}

function entryOf(source: Source, key: string): string {
  const { kind, publisher, archivedAt } = source;
  const type = kind === 'article' ? 'article' : kind === 'book' ? 'book' : 'misc';
  const holder = { article: 'journal', book: 'publisher', misc: 'howpublished' }[type];
  const author = source.author || source.credit;
  const note = [noteOf(source), archivedAt && `Archived at ${archivedAt}`].filter(Boolean).join(' ');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author && `{{${escapeTex(author)}}}`],
    ['title', source.headline && `{{${escapeTex(source.headline)}}}`],
    [holder, `{${escapeTex(publisher)}}`],
    ['entrysubtype', type === 'article' ? '{newspaper}' : undefined],
    ...datesOf(source.published),
    ['url', source.url && `{${verbatim(source.url)}}`],
    ['urldate', biblatexDate(source.accessed)],
    ['langid', source.language && `{${escapeTex(source.language)}}`],
    ['note', note && `{${escapeTex(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

function datesOf(edtf: string | undefined): readonly (readonly [name: string, value: string | undefined])[] {
  if (edtf === undefined) return [];
  const date = plainDate(edtf);
  const isPlain = date && !date.to && !date.isApproximate && date.from[0] > 0;
  const [year, month] = isPlain ? date.from : [dateInWords(edtf)];
  return [
    ['date', biblatexDate(edtf)],
    ['year', `{${escapeTex(String(year))}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
  ];
}

function biblatexDate(edtf = ''): string | undefined {
  const days = edtf.trim().replace(/T[^/]*/g, '');
  return readByBiblatex.test(days) ? `{${days}}` : undefined;
}

function keyOf(id: string, taken: Set<string>): string {
  const base = id.replace(/[^\w:.+/-]+/g, '-').replace(/^-|-$/g, '') || 'source';
  let key = base;
  for (let suffix = 2; taken.has(key.toLowerCase()); suffix++) key = `${base}-${suffix}`;
  taken.add(key.toLowerCase());
  return key;
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/[\\~^#$%&_{}]/g, (character) => commands[character] ?? `\\${character}`);
}

/** An address is taken as it stands, so only what would end the field, or begin a command, is percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
