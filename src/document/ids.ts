/**
 * An id for everything in a list. The author's ids stand, the first of each; what has none, or one that is taken, gets
 * one that is made from its own text, so that it stays the same while the text does, wherever in the list it stands.
 */
import type { Report } from './diagnostics.ts';
import type { Steps } from './steps.ts';

export interface Ids {
  /** All ids of the list, the author's and the made-up ones. */
  readonly all: Set<string>;
  /** The made-up ones, by the index of their item. */
  readonly madeUp: ReadonlyMap<number, string>;
}

/** Ids for the items of the list that the document holds in the field `list`. */
export function* assignIds(items: readonly unknown[], list: string, report: Report): Steps<Ids> {
  const all = new Set<string>();
  const without: number[] = [];
  for (const [index, item] of items.entries()) {
    yield;
    const id = textOf(item, 'id');
    if (id === '' || all.has(id)) {
      if (isObject(item)) without.push(index);
    } else all.add(id);
  }
  const madeUp = new Map<number, string>();
  const nextSuffix = new Map<string, number>();
  for (const index of without) {
    yield;
    const given = madeUpId(items[index], index, list, all, nextSuffix, report);
    all.add(given);
    madeUp.set(index, given);
  }
  return { all, madeUp };
}

/** An id for an item that has none, or one that is taken. `nextSuffix` remembers how far the figures behind an id have come. */
export function madeUpId(
  item: unknown,
  index: number,
  list: string,
  taken: Pick<ReadonlySet<string>, 'has'>,
  nextSuffix: Map<string, number>,
  report: Report,
): string {
  const id = textOf(item, 'id');
  const given = unusedId(id || madeFrom(item) || list, taken, nextSuffix);
  const spot = { severity: 'error', path: [list, String(index), 'id'] } as const;
  const event = list === 'events' ? given : undefined;
  report.add(id ? { code: 'doubled-id', id, given } : { code: 'missing-id' }, { ...spot, event });
  return given;
}

function madeFrom(item: unknown): string {
  return idFromText(
    ['date', 'published', 'publisher', 'title', 'headline'].map((field) => textOf(item, field)).join(' '),
  );
}

/** The letters and figures of a text as an id, which stays the same while the text does. */
export function idFromText(text: string): string {
  const slug = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  return slug.replace(/^-/, '').slice(0, 80).replace(/-$/, '');
}

export function unusedId(
  base: string,
  taken: Pick<ReadonlySet<string>, 'has'>,
  nextSuffix: Map<string, number>,
): string {
  if (!taken.has(base)) return base;
  let suffix = nextSuffix.get(base) ?? 2;
  while (taken.has(`${base}-${suffix}`)) suffix++;
  nextSuffix.set(base, suffix + 1);
  return `${base}-${suffix}`;
}

export function isObject(item: unknown): item is Record<string, unknown> {
  return item !== null && typeof item === 'object' && !Array.isArray(item);
}

/** The text in a field, or nothing where there is none; a field that cannot be read counts as none. */
export function textOf(item: unknown, field: string): string {
  try {
    const value = isObject(item) ? item[field] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value : '';
  } catch {
    return '';
  }
}
