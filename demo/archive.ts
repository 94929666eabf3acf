/**
 * An archive that never was: as many entries of a catalogue as are wished for, the same ones for the same seed.
 *
 * In: a seed and a number. Out: the JSON text of a document, in pieces, so that a page can make it between frames. Entries come in clumps, as
 * real ones do: much from a few years, little from the others, and some that last.
 */
import { randomLcg, randomNormal } from 'd3';

const KINDS = ['Letters', 'Photographs', 'Maps', 'Recordings', 'Ledgers', 'Drawings', 'Diaries', 'Telegrams'] as const;
const ONE: Readonly<Record<(typeof KINDS)[number], string>> = {
  Letters: 'Letter',
  Photographs: 'Photograph',
  Maps: 'Map',
  Recordings: 'Recording',
  Ledgers: 'Ledger',
  Drawings: 'Drawing',
  Diaries: 'Diary',
  Telegrams: 'Telegram',
};
const SUBJECTS = [
  'a harbour at low tide',
  'the opening of a railway',
  'a flood in the lower town',
  'the repair of a lighthouse',
  'an expedition to the glacier',
  'a school for cartographers',
  'the night shift of an observatory',
  'a market in spring',
  'the survey of a river',
  'a theatre before the fire',
  'the building of a bridge',
  'a comet over the valley',
  'the return of the whaling fleet',
  'a meeting of the beekeepers',
  'the old botanical garden',
  'a strike at the mill',
];
const PEOPLE = ['M. Okafor', 'L. Brandt', 'S. Haddad', 'A. Moreau', 'K. Tanaka', 'R. Silva', 'I. Novák', 'E. Larsen'];
const PLACES = [
  'Northport',
  'Saint Aldis',
  'Vellmar',
  'Quarry Hill',
  'Lower Ostra',
  'Tamarisk Bay',
  'Hollin',
  'Fenwick',
];

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1790, 0, 1);
const LAST = Date.UTC(2020, 0, 1);
const COLLECTIONS = 60;
/** Entries in a piece: a few milliseconds' work. */
export const PIECE = 4000;

export function* archive(seed: number, count: number): Generator<string, void, void> {
  const random = randomLcg(seed);
  const spread = randomNormal.source(random);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const clumps = Array.from({ length: 40 }, () => {
    const middle = FIRST + random() ** 0.7 * (LAST - FIRST);
    return {
      middle,
      width: spread(middle, 30 * DAY_MS * 10 ** (random() * 2)),
      kind: Math.floor(random() * KINDS.length),
    };
  });
  // Of a million dates most are written already.
  const days: string[] = [];
  const day = (at: number): string => {
    const since = Math.floor((Math.min(Math.max(at, FIRST), LAST) - FIRST) / DAY_MS);
    return (days[since] ??= new Date(FIRST + since * DAY_MS).toISOString().slice(0, 10));
  };
  const sources = Array.from({ length: COLLECTIONS }, (_, place) => ({
    id: `c${place}`,
    publisher: `${pick(PLACES)} Collection, box ${place + 1}`,
    kind: 'document',
    note: 'Made up for this page',
  }));
  const lanes = KINDS.map((title, place) => ({ id: `k${place}`, title }));
  const title = `${count.toLocaleString('en')} entries of an archive that never was`;
  yield `{"title":${JSON.stringify(title)},"sources":${JSON.stringify(sources)},"lanes":${JSON.stringify(lanes)},"events":[`;

  let piece: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    const clump = random() < 0.8 ? pick(clumps) : undefined;
    const at = clump ? clump.width() : FIRST + random() * (LAST - FIRST);
    const kind = clump && random() < 0.6 ? clump.kind : Math.floor(random() * KINDS.length);
    piece.push(
      `{"id":"n${entry}","title":"${ONE[KINDS[kind]!]} by ${pick(PEOPLE)}: ${pick(SUBJECTS)}, ${pick(PLACES)}","date":"${dateAt(at)}",` +
        `"lane":"k${kind}","importance":${(random() ** 3).toFixed(4)},"citations":[{"source":"c${Math.floor(random() * COLLECTIONS)}"}]}`,
    );
    if (piece.length === PIECE || entry === count - 1) {
      yield piece.join(',\n') + (entry === count - 1 ? '' : ',\n');
      piece = [];
    }
  }
  yield ']}';

  /** Mostly a day; some are dated to about a day, to a month, or lasted. */
  function dateAt(at: number): string {
    const share = random();
    if (share < 0.7) return day(at);
    if (share < 0.8) return `${day(at)}~`;
    if (share < 0.85) return day(at).slice(0, 7);
    return `${day(at)}/${day(at + (1 + random() * 400) * DAY_MS)}`;
  }
}
