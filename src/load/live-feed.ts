/**
 * Events that a host adds, changes and removes while the timeline is looked at.
 *
 * In: the host's calls, as many as come. Out: the chronology revised, a few times a second at most, since each time the view is laid out
 * anew; and to each call a promise of what was wrong with it.
 */
import type { Diagnostic } from '../document/diagnostics.ts';
import type { Instant } from '../time/historical-date.ts';
import type { Chronology } from '../view/chronology.ts';
import { applyChanges } from './live-data.ts';
import type { LiveChange } from './live-data.ts';

type Diagnostics = readonly Diagnostic[];

/** What the host was told to show when it was called. */
export interface Wish {
  readonly given: unknown;
  readonly src: string;
}

export interface LiveFeedOwner {
  /** Whether nothing else has been wished since. */
  isWished(wish: Wish): boolean;
  /** Resolves when nothing is being read. */
  settled(): Promise<void>;
  /** What is there to be changed; `undefined` where there is nothing yet. */
  chronology(): Chronology | undefined;
  /** The timeline begins with these, where there was none. Resolves when they are there, with what is wrong with each of them. */
  begin(changes: readonly LiveChange[]): Promise<readonly Diagnostics[]>;
  /** `previousLast` is where its dates ended before. */
  revised(chronology: Chronology, previousLast: Instant): void;
}

interface Call {
  readonly change: LiveChange;
  readonly wish: Wish;
  readonly resolve: (diagnostics: Diagnostics) => void;
  readonly reject: (fault: unknown) => void;
}

/** The public names of what is changed: of the call and its argument, and of one of its list. */
const CALLS: Readonly<Record<keyof LiveChange, readonly [call: string, single: string]>> = {
  add: ['addEvents(events)', 'event'],
  sources: ['addEvents(events, sources)', 'source'],
  update: ['updateEvents(events)', 'event'],
  remove: ['removeEvents(ids)', 'id'],
};

/** Between two revisions, in ms. */
const BATCH_MS = 200;

export class LiveFeed {
  readonly #owner: LiveFeedOwner;
  #calls: Call[] = [];
  #isFlushing = false;
  #last = -Infinity;

  constructor(owner: LiveFeedOwner) {
    this.#owner = owner;
  }

  /** Resolves with what was wrong, when the change is made. Throws a TypeError for what is no list. */
  change(change: Partial<LiveChange>, wish: Wish): Promise<Diagnostics> {
    for (const [part, list] of Object.entries(change)) {
      if (Array.isArray(list)) continue;
      const [call, single] = CALLS[part as keyof LiveChange];
      throw new TypeError(
        `${call}: expected a list, found ${list === null ? 'null' : typeof list}; one alone is given as [${single}]`,
      );
    }
    return new Promise((resolve, reject) => {
      this.#calls.push({ change: { ...NOTHING, ...change }, wish, resolve, reject });
      void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    if (this.#isFlushing) return;
    this.#isFlushing = true;
    while (this.#calls.length > 0) {
      const wait = this.#last + BATCH_MS - performance.now();
      await new Promise((resolve) => setTimeout(resolve, Math.max(wait, 0)));
      await this.#owner.settled();
      this.#last = performance.now();
      // What was meant for another document is not done to this one.
      for (const { wish, resolve } of this.#calls) if (!this.#owner.isWished(wish)) resolve([]);
      this.#calls = this.#calls.filter(({ wish }) => this.#owner.isWished(wish));
      if (this.#calls.length === 0) break;
      const calls = this.#calls.splice(0);
      try {
        const found = await this.#make(calls.map(({ change }) => change));
        calls.forEach(({ resolve }, place) => resolve(found[place]!));
      } catch (fault) {
        for (const { reject } of calls) reject(fault);
      }
    }
    this.#isFlushing = false;
  }

  async #make(changes: readonly LiveChange[]): Promise<readonly Diagnostics[]> {
    const chronology = this.#owner.chronology();
    if (!chronology) return this.#owner.begin(changes);
    const { last } = chronology.horizon;
    const found = applyChanges(chronology, changes);
    this.#owner.revised(chronology, last);
    return found;
  }
}

const NOTHING: LiveChange = { add: [], update: [], remove: [], sources: [] };
