/** What the address of an embed page wishes for. In: the address. Out: the timeline and how it is to look, or what is wrong with the address. */
import { isDateFault, parseDate, utc } from '../src/core.ts';

export interface EmbedWishes {
  /** The whole address of the document. */
  readonly src: string;
  readonly theme: 'light' | 'dark' | 'auto';
  /** The window of time on which it opens, in EDTF; both its ends are known. */
  readonly view: string | undefined;
  /** Attributes of the element, by their names. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that go on as they are. */
const PASSED_ON = ['locale', 'time-zone', 'as-known-on', 'wheel', 'now-line', 'follow'];

export function readEmbedAddress(address: string): EmbedWishes | { readonly fault: string } {
  const { searchParams: wishes } = new URL(address);
  const given = wishes.get('src')?.trim() ?? '';
  if (given === '') return { fault: 'This address names no timeline.' };
  const src = URL.canParse(given, address) ? new URL(given, address) : undefined;
  if (!src || !/^https?:$/.test(src.protocol)) return { fault: `“${given}” is no address on the web (http or https).` };
  const view = wishes.get('view') ?? undefined;
  if (view !== undefined && !hasBothEnds(view)) {
    return { fault: `“${view}” is no window of time: a date or an interval in EDTF, as 2025-03-17/2025-04-20.` };
  }
  const theme = wishes.get('theme');
  return {
    src: src.href,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    view,
    attributes: Object.fromEntries([...wishes].filter(([name]) => PASSED_ON.includes(name))),
  };
}

function hasBothEnds(view: string): boolean {
  const date = parseDate(view, utc);
  return !isDateFault(date) && Number.isFinite(date.earliest) && Number.isFinite(date.latest);
}
