/** The components of a calendar as they stand in its text, one by one, so that a large calendar is read in steps and one that is broken costs no other. */
import { instantOf } from '../time/calendar.ts';

/** A component as it stands in the text. */
export interface Block {
  readonly name: string;
  readonly text: string;
  readonly offset: number;
  /** Counted from 1 in the file. */
  readonly number: number;
}

export function* blocksIn(text: string): Generator<Block> {
  const block =
    /^BEGIN:(VEVENT|VJOURNAL|VTIMEZONE)\b(?:(?!^BEGIN:\1)[\s\S])*?(?:^END:\1[^\r\n]*|(?![\s\S])|(?=^BEGIN:\1))/gim;
  let number = 0;
  for (const match of text.matchAll(block))
    yield { name: match[1]!.toUpperCase(), text: match[0], offset: match.index, number: ++number };
}

/** Some programs write days without saying that they are days, as the standard wants it. */
export function withDateType(text: string): string {
  const bare = /^(DTSTART|DTEND|EXDATE|RECURRENCE-ID)((?:;(?!VALUE=)[^;:\r\n]*)*):(?=\d{8}\r?$)/gim;
  return text.replace(bare, '$1;VALUE=DATE$2:');
}

/** A year after the last date that a text names. */
export function horizonOf(text: string): number {
  const days = text.matchAll(/^(?:DTSTART|DTEND|DTSTAMP|CREATED|LAST-MODIFIED)\b[^:\r\n]*:(\d{4})(\d\d)(\d\d)/gim);
  let last = -Infinity;
  for (const [, year, month, day] of days)
    last = Math.max(last, instantOf(Number(year) + 1, Number(month), Number(day)));
  return last;
}

/** Where a property stands; nothing where the component has none of that name. */
export function offsetIn({ text, offset }: Block, property: string): number | undefined {
  const found = text.search(new RegExp(`^${property}[;:]`, 'im'));
  return found === -1 ? undefined : offset + found;
}
