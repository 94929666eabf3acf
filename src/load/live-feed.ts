/**
 * Events that a host adds, changes and removes while the timeline is looked at.
 *
 * In: the host's calls, as many as come. Out: the chronology revised, a few times a second at most, since each time the view is laid out
 * anew; and to each call a promise of what was wrong with its batch.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { Chronology } from '../view/chronology.ts';
import { applyChange } from './live-data.ts';
import type { LiveChange } from './live-data.ts';

export interface LiveFeedOwner {
  /** What is there to be changed; `undefined` where there is nothing yet. */
  chronology(): Chronology | undefined;
  /** The timeline begins with these, where there was none. */
  begin(change: LiveChange): void;
  /** The chronology was revised; `previousLast` is where its dates ended before. */
  revised(previousLast: number): void;
}

/** Between two revisions, in ms. */
const BATCH_MS = 200;

export class LiveFeed {
  readonly #owner: LiveFeedOwner;
  #next: LiveChange = NOTHING;
  #batch: Promise<readonly Diagnostic[]> | undefined;
  #last = -Infinity;

  constructor(owner: LiveFeedOwner) {
    this.#owner = owner;
  }

  /** Resolves with what was wrong, when the change is made. Throws a TypeError for what is no list. */
  change(change: Partial<LiveChange>): Promise<readonly Diagnostic[]> {
    for (const [name, list] of Object.entries(change)) {
      if (!Array.isArray(list)) throw new TypeError(`${name}: expected a list, found ${typeof list}`);
    }
    const { add, update, remove, sources } = this.#next;
    // What is removed and added again in one batch is there in the end, and the other way round.
    const removed = new Set(change.remove);
    const stays = (item: unknown): boolean => !removed.has((item as { readonly id: string } | null)?.id ?? '');
    this.#next = {
      add: [...(removed.size > 0 ? add.filter(stays) : add), ...(change.add ?? [])],
      update: [...(removed.size > 0 ? update.filter(stays) : update), ...(change.update ?? [])],
      remove: [...remove, ...(change.remove ?? [])],
      sources: [...sources, ...(change.sources ?? [])],
    };
    return (this.#batch ??= this.#flush());
  }

  async #flush(): Promise<readonly Diagnostic[]> {
    const wait = this.#last + BATCH_MS - performance.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 0)));
    this.#batch = undefined;
    const change = this.#next;
    this.#next = NOTHING;
    this.#last = performance.now();
    const chronology = this.#owner.chronology();
    if (!chronology) {
      this.#owner.begin(change);
      return [];
    }
    const { last } = chronology.horizon;
    const diagnostics = applyChange(chronology, change);
    this.#owner.revised(last);
    return diagnostics;
  }
}

const NOTHING: LiveChange = { add: [], update: [], remove: [], sources: [] };
