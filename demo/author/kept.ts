/** What is kept in the browser from one visit to the next: the text, and the steps that can be undone and redone. Where nothing may be
 * kept, nothing is. */
import { begin, within } from './history.ts';
import type { History } from './history.ts';

type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

export const key = 'sourced-timeline-author';
/** UTF-16 units of the steps kept; a browser keeps some five million in all. */
const mostUnits = 1_000_000;

/** Whether it could be kept. */
export function keep({ past, present, future }: History, keeper: () => Keeper): boolean {
  for (const units of [mostUnits, 0]) {
    try {
      keeper().setItem(key, JSON.stringify({ present, past: within(past, units), future: nearest(future, units) }));
      return true;
    } catch {
      // Full or forbidden: once more without the steps, then not at all.
    }
  }
  return false;
}

/** What was kept; nothing where there is none that can be read. */
export function kept(keeper: () => Keeper): History | undefined {
  try {
    return readKept(keeper().getItem(key));
  } catch {
    return undefined;
  }
}

/** What another tab has just kept says its `storage` event in this form too. */
export function readKept(written: string | null): History | undefined {
  try {
    const { present, past, future } = JSON.parse(written ?? 'null') as Readonly<Record<string, unknown>>;
    return typeof present === 'string'
      ? { ...begin(present), past: textsOf(past), future: textsOf(future) }
      : undefined;
  } catch {
    return undefined;
  }
}

const textsOf = (steps: unknown): readonly string[] =>
  Array.isArray(steps) ? steps.filter((step): step is string => typeof step === 'string') : [];

/** The steps of the future that come first, as many as there is room for. */
const nearest = (future: readonly string[], units: number): readonly string[] =>
  within(future.toReversed(), units).toReversed();
