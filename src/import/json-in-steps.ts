/**
 * JSON as data, in steps: a long text that is parsed in one go holds up the page for as long as several frames.
 *
 * Nearly all of such a text is one list: of events, items or nodes. Its items are found and parsed some at a time, and so is what is around them. Where the
 * text is not made like that, it is parsed as a whole; a test holds the two against each other.
 */
import { isObject } from '../document/ids.ts';
import { UnitsText } from '../document/coded-text.ts';
import { aroundList, itemsIn, scanList } from '../document/list-scan.ts';
import type { ListScan } from '../document/list-scan.ts';
import type { Steps } from '../document/steps.ts';

/** What the formats call their list, where it is not all of the text. */
const lists = ['events', 'items', '@graph', 'itemListElement'];

/** So much is parsed in a step: about a millisecond's work. */
const PART_LENGTH = 200_000;

export interface ParsedJson {
  readonly data: unknown;
  /** Where the items of the list stand in the text, if that is known. */
  readonly list: ListScan | undefined;
}

/** `text` is without a byte order mark. Throws where it is no JSON. */
export function* jsonInSteps(text: string): Steps<ParsedJson> {
  const scanning = scanList(new UnitsText(text), /^\s*\[/.test(text) ? [] : lists);
  let scanned = scanning.next();
  for (; !scanned.done; scanned = scanning.next()) yield;
  const list = scanned.value;
  const data = list && (yield* dataInParts(text, list));
  return data === undefined ? { data: JSON.parse(text), list: undefined } : { data, list };
}

/** `undefined` where the parts are not JSON, or the list is not what its field holds in the end. */
function* dataInParts(whole: string, scan: ListScan): Steps<unknown> {
  const text = new UnitsText(whole);
  const { name, starts, ends } = scan;
  try {
    const around = aroundList(text, scan);
    const list = name !== undefined && isObject(around) ? around[name] : around;
    if (!Array.isArray(list) || list.length > 0) return undefined;
    for (let from = 0, to = 0; from < starts.length; from = to) {
      do to++;
      while (to < starts.length && ends[to]! - starts[from]! < PART_LENGTH);
      for (const item of itemsIn(text, scan, from, to)) list.push(item);
      yield;
    }
    return around;
  } catch {
    return undefined;
  }
}
