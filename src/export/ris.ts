/**
 * The sources as RIS, which every reference manager reads: lines of a tag, two spaces, a hyphen, a space and a value.
 * A date has the form `year/month/day/words`; the words are there where the date is not exact, and stand alone where its parts
 * would say more than the source does. Lines end with CRLF.
 */
import type { Source, TimelineDocument } from '../document/timeline.ts';
import { dateInWords } from '../language/date-in-words.ts';
import { noteOf } from './csl-json.ts';
import { plainDate } from './plain-date.ts';

const types: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  article: 'NEWS',
  statement: 'GEN',
  document: 'GEN',
  dataset: 'DATA',
  video: 'VIDEO',
  audio: 'SOUND',
  image: 'ART',
  social: 'ELEC',
  book: 'BOOK',
  other: 'GEN',
};

/** All sources of a document as RIS, in its order. */
export function toRis(document: TimelineDocument): string {
  return document.sources.map(recordOf).join('\r\n');
}

function recordOf(source: Source): string {
  const { kind, published, accessed } = source;
  const year = published && plainDate(published)?.from[0];
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', kind ? types[kind] : source.url ? 'ELEC' : 'GEN'],
    ['ID', source.id],
    ['TI', source.headline],
    ['AU', source.author || source.credit],
    [kind === 'book' ? 'PB' : 'T2', source.publisher],
    ['PY', typeof year === 'number' && year > 0 ? String(year).padStart(4, '0') : undefined],
    ['DA', published && risDate(published)],
    ['Y2', accessed && risDate(accessed)],
    ['UR', source.url],
    ['AV', source.archivedAt],
    ['LA', source.language],
    ['N1', noteOf(source)],
  ];
  const tagged = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${tagged.join('')}ER  - \r\n`;
}

function risDate(edtf: string): string {
  const date = plainDate(edtf);
  if (!date || date.from[0] < 1) return `///${dateInWords(edtf)}`;
  const [year, month, day] = date.from;
  const parts = [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => (part ? String(part).padStart(2, '0') : '')),
  ];
  return [...parts, date.to || date.isApproximate ? dateInWords(edtf) : ''].join('/');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
