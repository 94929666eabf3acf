/** What is kept in the browser from one visit to the next: the text, and the steps that can be undone. Where nothing may be kept, nothing is. */
import { begin, within } from './history.ts';
import type { History } from './history.ts';

type Keeper = Pick<Storage, 'getItem' | 'setItem'>;

const key = 'sourced-timeline-author';
/** UTF-16 units of the steps kept; a browser keeps some five million in all. */
const mostUnits = 1_000_000;

/** Whether it could be kept. */
export function keep({ past, present }: History, keeper: () => Keeper): boolean {
  for (const units of [mostUnits, 0]) {
    try {
      keeper().setItem(key, JSON.stringify({ present, past: within(past, units) }));
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
    const { present, past } = JSON.parse(keeper().getItem(key) ?? 'null') as { present?: unknown; past?: unknown };
    if (typeof present !== 'string') return undefined;
    const steps = Array.isArray(past) ? past.filter((step): step is string => typeof step === 'string') : [];
    return { ...begin(present), past: steps };
  } catch {
    return undefined;
  }
}
