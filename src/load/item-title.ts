/**
 * The title in an item of a list: its heading, or what is strong, or else its words. A date, a link or a name that begins or ends them is what the event has
 * beside its title, and goes with the separators around it; in the middle of a sentence it is part of that.
 */
import { all, oneLine, textOf } from './tag.ts';
import type { Tag } from './tag.ts';

/** A stretch of an item's words; one that is beside the title, or may be, says what it is. */
interface Run {
  readonly text: string;
  readonly beside?: 'time' | 'link';
}

export const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const blocks = ['p', 'blockquote', 'figure'];
const onlySeparators = /^[\s:;–—,.·|/()[\]-]*$/;
/** Longer words than "until about the" between two dates are more than a link of them. */
const LONGEST_BETWEEN = 16;

/** `item` is without the lists in it. */
export function titleOf(item: Tag): string {
  const [named] = [...all(item, headings), ...all(item, ['strong', 'b'])];
  const runs = runsIn(item);
  const whole = withInterval(runs);
  return textOf(named) || inner(whole, ['time', 'link']) || inner(whole, ['time']) || inner(runs, ['time']);
}

function runsIn(tag: Tag): readonly Run[] {
  return tag.children.flatMap((child): readonly Run[] => {
    if (typeof child === 'string') return [{ text: child }];
    if (blocks.includes(child.name)) return [];
    if (child.name === 'time') return [{ text: textOf(child), beside: 'time' }];
    return child.name === 'a' || child.name === 'cite' ? [{ text: textOf(child), beside: 'link' }] : runsIn(child);
  });
}

/** What stands between the two ends of an interval ("to", a dash) belongs to the date. */
function withInterval(runs: readonly Run[]): readonly Run[] {
  const start = runs.findIndex(({ beside }) => beside === 'time');
  const end = runs.findIndex(({ beside }, index) => beside === 'time' && index > start);
  if (start === -1 || end === -1) return runs;
  const between = textIn(runs.slice(start + 1, end));
  if (between.trim().length > LONGEST_BETWEEN) return runs;
  return [
    ...runs.slice(0, start),
    { text: textIn(runs.slice(start, end + 1)), beside: 'time' },
    ...runs.slice(end + 1),
  ];
}

/** The words without what is beside the title at either end of them. */
function inner(runs: readonly Run[], beside: readonly Run['beside'][]): string {
  const isWords = (run: Run): boolean => !beside.includes(run.beside) && !onlySeparators.test(run.text);
  const first = runs.findIndex(isWords);
  if (first === -1) return '';
  const last = runs.findLastIndex(isWords);
  // What closes a sentence is its own.
  const next = runs.findIndex((run, index) => index > last && beside.includes(run.beside));
  return bare(textIn(runs.slice(first, next === -1 ? runs.length : next)));
}

function textIn(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Without the dashes, colons and brackets that stood between a title and what is beside it. */
function bare(text: string): string {
  return oneLine(text).replace(/^[\s:–—,.·)\]-]+|[\s:–—,·([-]+$/g, '');
}
