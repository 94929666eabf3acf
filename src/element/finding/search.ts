/**
 * A search and where the reader stands in it.
 *
 * In: what is typed, Enter and Shift+Enter, the frame. Out: the hits in the order of time, the place among them, the flight to each, and
 * what the drawing makes stand out. What is searched is what the filters leave; live data and another language are searched anew.
 */
import type { ReactiveController } from 'lit';
import { typedWords } from '../../language/fold-words.ts';
import { findingIn } from '../../language/finding-en.ts';
import type { Highlight } from '../../paint/ink.ts';
import type { Chronology } from '../../view/chronology.ts';
import { EventSearch } from '../../view/event-search.ts';
import { eventsInOrder } from '../../view/runs.ts';
import { standsFor } from '../../view/stands-for.ts';
import type { SceneCluster } from '../../view/scene.ts';
import { countWhile } from '../../view/time-run.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { InTurns } from '../in-turns.ts';

/** While it is being searched, what was found is shown so often, in ms. */
const SHOW_MS = 250;
/** Of more hits than this, those that began before what is in view are not searched for. */
const MOST_ONGOING = 10_000;

export class Search implements ReactiveController {
  query = '';
  /** Events in the order of time; `undefined` where nothing is searched for. A new list when it has changed. */
  hits: readonly number[] | undefined;
  /** Whether all was looked at. */
  isDone = true;
  highlight: Highlight | undefined;
  /** The place among the hits, from 0; -1 before the first step. */
  place = -1;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #turns = new InTurns();
  #search: EventSearch | undefined;
  #searched: { readonly chronology: Chronology; readonly version: number; readonly locale: string } | undefined;
  #all: Chronology | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turns.stop();
    this.#searched = undefined;
  }

  /** After each drawing: what was searched may have changed. */
  hostUpdated(): void {
    const frame = this.#owner.frame();
    if (this.hits && frame && !this.#isOf(frame)) this.#run(frame);
  }

  /** Searches for what was typed; nothing for no word. */
  ask(query: string): void {
    this.query = query;
    this.place = -1;
    const frame = this.#owner.frame();
    if (frame) this.#run(frame);
  }

  /** To the next (1) or the previous (-1) hit, round and round; the first is that in view, or the next after. */
  async walk(by: 1 | -1): Promise<void> {
    const frame = this.#owner.frame();
    const { hits = [] } = this;
    if (!frame || hits.length === 0) return;
    const { columns } = frame.chronology;
    const begin = this.place < 0 ? countWhile(hits, 0, (hit) => columns.from[hit]! < frame.viewport.start) : this.place;
    const next = this.place < 0 ? (by > 0 ? begin : begin - 1) : begin + by;
    this.place = (next + hits.length) % hits.length;
    const event = hits[this.place]!;
    const words = findingIn(frame.context.messages).search.at(this.place + 1, hits.length);
    this.#host.requestUpdate();
    await this.#owner.reader.choose(event);
    // Once it has arrived, since on the way the view is told; and unless another step has overtaken this one.
    if (this.hits?.[this.place] === event) this.#owner.say(() => `${words}: ${frame.context.labelText(event).title}`);
  }

  #isOf({ chronology, context }: Frame): boolean {
    const searched = this.#searched;
    return (
      searched?.chronology === chronology &&
      searched.version === chronology.version &&
      searched.locale === context.locale
    );
  }

  #run({ chronology, all, context }: Frame): void {
    const words = typedWords(this.query);
    this.#searched = { chronology, version: chronology.version, locale: context.locale };
    this.#turns.stop();
    if (words.length === 0) return this.#take(undefined, true);
    // An event keeps its number as long as its document is the same.
    if (this.#all !== all || !this.#search?.serves(context)) this.#search = new EventSearch(context);
    this.#all = all;
    const before = this.hits?.[this.place];
    const found: number[] = [];
    let shown = -Infinity;
    this.#turns.run(this.#search.search(context, eventsInOrder(chronology), words, found), (_, isDone) => {
      if (!isDone && performance.now() - shown < SHOW_MS) return;
      shown = performance.now();
      this.#take([...found], isDone);
      this.place = before === undefined ? -1 : found.indexOf(before);
      if (isDone) this.#owner.say(() => this.words());
    });
  }

  #take(hits: readonly number[] | undefined, isDone: boolean): void {
    this.hits = hits;
    this.isDone = isDone;
    // Until all was looked at nobody knows what is no hit: nothing steps back before.
    this.highlight = isDone && hits && hits.length > 0 ? this.#highlightOf(hits) : undefined;
    this.#host.requestUpdate();
  }

  /** How many, of how many; or which of them. */
  words(): string {
    const { hits, place, isDone } = this;
    const words = findingIn(this.#owner.wording().messages).search;
    if (!hits) return '';
    if (!isDone) return words.soFar(hits.length);
    if (hits.length === 0) return words.nothing;
    return place < 0
      ? words.found(hits.length, this.#owner.frame()?.chronology.count ?? 0)
      : words.at(place + 1, hits.length);
  }

  #highlightOf(hits: readonly number[]): Highlight {
    const resting = new Set(hits);
    const { columns } = this.#owner.frame()!.chronology;
    const reaches = (cluster: SceneCluster): boolean => {
      const { from, to, lead } = cluster;
      const isIn = (hit: number): boolean => standsFor(cluster, hit, columns);
      if (lead < 0) return hits.length <= MOST_ONGOING && hits.some(isIn);
      let place = countWhile(hits, 0, (hit) => columns.from[hit]! < from);
      while (place < hits.length && columns.from[hits[place]!]! < to) {
        if (isIn(hits[place++]!)) return true;
      }
      return false;
    };
    return { has: (event) => resting.has(event), reaches };
  }
}
