/**
 * What the reader wants to see of all events.
 *
 * In: the values that were chosen, and all events as they are now. Out: the events that are left, as a chronology of their own, which is
 * made once for a choice; and the values with their counts. The index of values is made between frames, and anew for live data; of very many
 * events so is what is left of them.
 */
import type { ReactiveController } from 'lit';
import { sourcesById } from '../../document/publishers.ts';
import { findingIn } from '../../language/finding-en.ts';
import type { Facet } from '../../language/facet.ts';
import type { Wish } from '../../load/live-feed.ts';
import type { Chronology } from '../../view/chronology.ts';
import { facetIndex, metBy, narrowed, toggled } from '../../view/facets.ts';
import type { Choice, FacetCount, FacetIndex, Narrowed } from '../../view/facets.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { turn } from '../turn.ts';
import { InTurns } from '../in-turns.ts';

/** So many are sorted out at once, more of them between frames. */
const MOST_AT_ONCE = 20_000;

interface Indexed {
  readonly all: Chronology;
  readonly version: number;
  readonly index: FacetIndex;
}

export class Filters implements ReactiveController {
  choice: Choice = {};
  /** Whether the values are asked for, chosen or not. */
  isOpen = false;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #indexing = new InTurns();
  readonly #narrowing = new InTurns();
  #indexed: Indexed | undefined;
  /** What is being indexed. */
  #underWay: Omit<Indexed, 'index'> | undefined;
  #left: (Narrowed & { readonly of: Indexed }) | undefined;
  /** What the element was told to show when the choice was made: live data, and what was known on a day, are of the same. */
  #chosenOf: Wish | undefined;
  /** Of which choice the reader has heard what it leaves. */
  #told = this.choice;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#indexing.stop();
    this.#underWay = undefined;
  }

  /** After each drawing: there may be another document, or live data. */
  hostUpdated(): void {
    if (this.isOpen || this.isFiltering) this.#keepIndexed();
  }

  get isFiltering(): boolean {
    return Object.keys(this.choice).length > 0;
  }

  /** What is left of all events: all, where nothing is chosen or it is not known yet. */
  restrict(all: Chronology): Chronology {
    // Of another document the numbers mean other events.
    return this.isFiltering && this.#left?.of.all === all ? this.#left.chronology : all;
  }

  /** Whether the values are still being looked for, among so many events that the reader waits for it. */
  get isSlow(): boolean {
    const all = this.#owner.frame()?.all;
    return !!all && all.count > MOST_AT_ONCE && this.#left?.of.all !== all;
  }

  choose(choice: Choice): void {
    this.choice = choice;
    const { given, src } = this.#host;
    this.#chosenOf = { given, src };
    this.#host.requestUpdate();
    this.#keepIndexed();
    this.#narrow();
  }

  toggle(facet: Facet, value: string): void {
    this.choose(toggled(this.choice, facet, value));
  }

  /** How many events are left, of how many. */
  words(): string {
    const frame = this.#owner.frame();
    return frame ? findingIn(frame.context.messages).filters.left(frame.chronology.count, frame.all.count) : '';
  }

  /** The values of a kind; none while they are being looked for. */
  values(facet: Facet): readonly FacetCount[] {
    return this.#left?.of.all === this.#owner.frame()?.all ? (this.#left?.counts[facet] ?? []) : [];
  }

  #keepIndexed(): void {
    const all = this.#owner.frame()?.all;
    const isOf = (made: Omit<Indexed, 'index'> | undefined): boolean =>
      made?.all === all && made?.version === all?.version;
    if (!all || isOf(this.#indexed) || isOf(this.#underWay)) return;
    const begun = (this.#underWay = { all, version: all.version });
    this.#indexing.run(facetIndex(all, sourcesById(all.document)), (index) => {
      if (!index) return;
      this.#underWay = undefined;
      this.#indexed = { ...begun, index };
      this.#forget(index);
      this.#narrow();
    });
  }

  /** What other data lack nobody has chosen of them: it would leave nothing. */
  #forget(index: FacetIndex): void {
    const { given, src, data } = this.#host;
    const of = this.#chosenOf;
    // A sample, before the data are there, may lack what they have.
    if (!data || !of || (of.given === given && of.src === src)) return;
    this.#chosenOf = { given, src };
    this.choice = metBy(index, this.choice);
  }

  /** What the choice leaves; where time runs down, with what is costly in drawing it so. */
  *#found({ all, index }: Indexed, choice: Choice): Generator<void, Narrowed, void> {
    const found = yield* narrowed(all, index, choice);
    const upright = this.#owner.frame()?.upright;
    if (upright) yield* upright.prepare(found.chronology);
    return found;
  }

  /** Finds what the choice leaves, and tells of it once. */
  #narrow(): void {
    const indexed = this.#indexed;
    if (!indexed || indexed.all !== this.#owner.frame()?.all) return;
    const { choice } = this;
    const take = (found: Narrowed | undefined): void => {
      if (!found) return;
      this.#left = { ...found, of: indexed };
      this.#host.requestUpdate();
      if (this.#told !== choice) this.#owner.say(() => this.words());
      this.#told = choice;
    };
    const steps = this.#found(indexed, choice);
    if (indexed.all.count > MOST_AT_ONCE) this.#narrowing.run(steps, take);
    else take(turn(steps, Infinity).value ?? undefined);
  }
}
