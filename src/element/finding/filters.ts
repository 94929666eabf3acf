/**
 * What the reader wants to see of all events.
 *
 * In: the values that were chosen, and all events as they are now. Out: the events that are left, as a chronology of their own, which is
 * made once for a choice; and the values with their counts. The index of values is made between frames, and anew for live data.
 */
import type { ReactiveController } from 'lit';
import { sourcesById } from '../../document/publishers.ts';
import { findingIn } from '../../language/finding-en.ts';
import type { Facet } from '../../language/facet.ts';
import type { Chronology } from '../../view/chronology.ts';
import { countsOf, facetIndex, keptBy, toggled } from '../../view/facets.ts';
import type { Choice, FacetCount, FacetIndex } from '../../view/facets.ts';
import { restricted } from '../../view/restricted.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { InTurns } from './in-turns.ts';

/** Of more events another drawing takes too long: the page would stand still. */
const MOST_FILTERED = 20_000;

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
  readonly #turns = new InTurns();
  #indexed: Indexed | undefined;
  /** What is being indexed. */
  #underWay: Omit<Indexed, 'index'> | undefined;
  #left: { readonly of: Indexed; readonly choice: Choice; readonly chronology: Chronology } | undefined;
  #counted:
    { readonly of: Indexed; readonly choice: Choice; readonly counts: Map<Facet, readonly FacetCount[]> } | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turns.stop();
    this.#underWay = undefined;
  }

  /** After each drawing: there may be another document, or live data. */
  hostUpdated(): void {
    if (this.isOpen || this.isFiltering) this.#keepIndexed();
  }

  get isFiltering(): boolean {
    return Object.keys(this.choice).length > 0;
  }

  /** Whether there are more events than can be filtered. */
  get isTooMany(): boolean {
    return (this.#owner.frame()?.all.count ?? 0) > MOST_FILTERED;
  }

  /** What is left of all events: all, where nothing is chosen or it is not known yet. */
  restrict(all: Chronology): Chronology {
    if (!this.isFiltering || all.count > MOST_FILTERED) return all;
    const indexed = this.#indexed;
    // Of another document the numbers mean other events.
    if (indexed?.all !== all) return all;
    if (this.#left?.of !== indexed || this.#left.choice !== this.choice) {
      const keeps = keptBy(indexed.index, this.choice, all.size);
      this.#left = { of: indexed, choice: this.choice, chronology: keeps ? restricted(all, keeps) : all };
    }
    return this.#left.chronology;
  }

  /** Whether the values are known. */
  get isReady(): boolean {
    return this.#indexed?.all === this.#owner.frame()?.all;
  }

  choose(choice: Choice): void {
    this.choice = choice;
    this.#host.requestUpdate();
    this.#keepIndexed();
    this.#owner.say(() => this.words());
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
    const indexed = this.#indexed;
    if (!indexed || !this.isReady) return [];
    if (this.#counted?.of !== indexed || this.#counted.choice !== this.choice)
      this.#counted = { of: indexed, choice: this.choice, counts: new Map() };
    const { counts } = this.#counted;
    let known = counts.get(facet);
    if (!known) counts.set(facet, (known = countsOf(indexed.index, facet, this.choice, indexed.all.size)));
    return known;
  }

  #keepIndexed(): void {
    const all = this.#owner.frame()?.all;
    const isOf = (made: Omit<Indexed, 'index'> | undefined): boolean =>
      made?.all === all && made?.version === all?.version;
    if (!all || this.isTooMany || isOf(this.#indexed) || isOf(this.#underWay)) return;
    const begun = (this.#underWay = { all, version: all.version });
    this.#turns.run(facetIndex(all, sourcesById(all.document)), (index) => {
      if (!index) return;
      this.#underWay = undefined;
      this.#indexed = { ...begun, index };
      this.#host.requestUpdate();
    });
  }
}
