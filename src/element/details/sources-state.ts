/**
 * Which source is looked at, and so which events belong together on the axis; and the other way round.
 *
 * In: pointer and focus on the list of sources, pointer, focus and selection on the drawing. Out: the events to highlight, and the sources.
 */
import type { ReactiveController } from 'lit';
import { sourceGroups } from '../../document/source-list.ts';
import type { SourceGroup } from '../../document/source-list.ts';
import type { Source, TimelineDocument } from '../../document/timeline.ts';
import { detailsIn } from '../../language/details-en.ts';
import { standsFor } from '../../view/stands-for.ts';
import type { SceneCluster } from '../../view/scene.ts';
import type { Highlight } from '../../paint/ink.ts';
import { LIST_STEP } from '../list-step.ts';
import { eventOfKey } from '../label-layer.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

/** Beyond this many events their clusters are not searched for. */
const MOST_SEARCHED = 10_000;

export class SourcesState implements ReactiveController {
  listed = LIST_STEP;
  /** The id of the source that stays highlighted. */
  pinned: string | undefined;
  highlight: Highlight | undefined;
  #pointed: string | undefined;
  #groups: readonly SourceGroup[] = [];
  #document: TimelineDocument | undefined;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #onFocus = (): void => this.#host.requestUpdate();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    // Inside: of what moves there the host itself hears nothing.
    for (const type of ['focusin', 'focusout']) this.#host.renderRoot.addEventListener(type, this.#onFocus);
  }

  hostDisconnected(): void {
    for (const type of ['focusin', 'focusout']) this.#host.renderRoot.removeEventListener(type, this.#onFocus);
  }

  /** The groups of a document, counted once. */
  groups(document: TimelineDocument): readonly SourceGroup[] {
    if (document !== this.#document) {
      this.#document = document;
      this.#groups = sourceGroups(document);
      // Live data make another document of it, too.
      const isThere = (id: string | undefined): boolean => document.sources.some((source) => source.id === id);
      if (!isThere(this.pinned)) this.pinned = undefined;
      if (!isThere(this.#pointed)) this.#pointed = undefined;
      this.#highlight();
    }
    return this.#groups;
  }

  /** The sources that the event under the pointer, with the focus or selected rests on. */
  citedNow(): ReadonlySet<string> {
    const frame = this.#owner.frame();
    if (!frame) return new Set();
    const { selected = -1, hovered = -1 } = this.#owner.reader.inkState(frame);
    const key = (this.#host.renderRoot as ShadowRoot).activeElement?.closest<HTMLElement>('[data-key]')?.dataset['key'];
    const event = [hovered, eventOfKey(key), selected].find((one) => one >= 0);
    if (event === undefined) return new Set();
    const { id, citations = [] } = frame.chronology.event(event);
    // It may have been removed under the pointer.
    return new Set(frame.chronology.find(id) < 0 ? [] : citations.map(({ source }) => source));
  }

  point(source: Source | undefined): void {
    this.#pointed = source?.id;
    this.#highlight();
  }

  /** Keeps a source highlighted, or lets it go. */
  pin(source: Source): void {
    this.pinned = this.pinned === source.id ? undefined : source.id;
    this.#highlight();
    if (this.pinned)
      this.#owner.say(() =>
        detailsIn(this.#owner.wording().messages).sources.highlighted(
          source.publisher,
          this.#eventsOf(source.id).length,
        ),
      );
  }

  /** Lets go what is highlighted; says whether anything was. */
  release(): boolean {
    const { highlight } = this;
    this.pinned = this.#pointed = undefined;
    this.#highlight();
    return highlight !== undefined;
  }

  listMore(): void {
    this.listed += LIST_STEP;
    this.#host.requestUpdate();
  }

  #highlight(): void {
    const id = this.#pointed ?? this.pinned;
    const chronology = this.#owner.frame()?.chronology;
    const numbers = id === undefined ? [] : this.#eventsOf(id).map((event) => chronology?.find(event) ?? -1);
    const events = numbers.filter((number) => number >= 0);
    const resting = new Set(events);
    const reaches = (cluster: SceneCluster): boolean => {
      const columns = this.#owner.frame()?.chronology.columns;
      if (!columns || events.length > MOST_SEARCHED) return false;
      return events.some((event) => standsFor(cluster, event, columns));
    };
    this.highlight = events.length > 0 ? { has: (event) => resting.has(event), reaches } : undefined;
    this.#host.requestUpdate();
  }

  #eventsOf(id: string): readonly string[] {
    return this.#groups.flatMap(({ entries }) => entries).find(({ source }) => source.id === id)?.events ?? [];
  }
}
