/**
 * What is read and focused on the drawing: labels and clusters as one list in the order of time.
 *
 * In: the scene and the labels' texts. Out: an `<ol>` whose items are real text, buttons and links, keyed and placed; one of them is
 * in the tab order (with its source right behind it), arrows reach the others.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { inOrder } from '../view/event-columns.ts';
import type { Scene, SceneCluster, SceneLabel } from '../view/scene.ts';
import type { PartContext } from './context.ts';
import { place } from './place.ts';

export interface LabelLayerState {
  readonly selected: number | undefined;
  readonly hovered: number | undefined;
  /** What belongs together: the rest steps back. */
  readonly highlight: Highlight | undefined;
  /** The key of the item that Tab reaches. */
  readonly current: string | undefined;
}

/** Events that are shown to belong together. */
export interface Highlight {
  has(event: number): boolean;
  /** Whether the cluster stands for any of them. */
  reaches(cluster: SceneCluster): boolean;
}

export interface LabelLayerActions {
  focus(key: string): void;
  hover(event: number | undefined): void;
  open(cluster: SceneCluster): void;
}

/** An item of the drawing that can be focused. */
export type Item =
  | { readonly key: string; readonly time: number; readonly label: SceneLabel }
  | { readonly key: string; readonly time: number; readonly cluster: SceneCluster };

/** Labels and clusters in the order of time. */
export function itemsOf(scene: Scene, { chronology: { columns } }: PartContext): readonly Item[] {
  const labelled = new Set(scene.labels.map(({ event }) => event));
  const items: Item[] = [
    ...scene.labels.map((label) => ({ key: `e${label.event}`, time: columns.from[label.event]!, label })),
    ...scene.clusters
      .filter(({ only }) => only === undefined || !labelled.has(only))
      // Named after its place in time: the same cluster keeps its node while the reader pans.
      .map((cluster) => ({
        key: `c${cluster.lane}/${cluster.from}`,
        time: cluster.only === undefined ? cluster.from : columns.from[cluster.only]!,
        cluster,
      })),
  ];
  return items.sort((a, b) => a.time - b.time || inOrder(columns, eventOf(a) ?? -1, eventOf(b) ?? -1) || 0);
}

/** The one event that the item stands for; `undefined` where it stands for several. */
export function eventOf(item: Item): number | undefined {
  return 'label' in item ? item.label.event : item.cluster.only;
}

export function labelLayer(
  items: readonly Item[],
  context: PartContext,
  state: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  return html`<ol class="labels" aria-label=${context.messages.timeline.events} aria-describedby="help">
    ${repeat(
      items,
      ({ key }) => key,
      (item) =>
        'label' in item
          ? labelItem(item.label, item.key, context, state, actions)
          : clusterItem(item.cluster, item.key, context, state, actions),
    )}
  </ol>`;
}

function labelItem(
  { event, x, y, widthPx, side, form, isShort, raised, lane }: SceneLabel,
  key: string,
  context: PartContext,
  { selected, hovered, current, highlight }: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const { chronology } = context;
  const text = context.labelText(event);
  const { lang, dir, title, date, status, citations } = chronology.event(event);
  const state = `${selected === event ? ' selected' : ''}${hovered === event ? ' hovered' : ''}${raised ? ' raised' : ''}${among(highlight, highlight?.has(event))}`;
  const tabIndex = key === current ? 0 : -1;
  return html`<li
    class="label ${form} ${side}${state}${status ? ` status-${status}` : ''}"
    data-key=${key}
    lang=${lang ?? nothing}
    ${place(x, y, widthPx)}
    @pointerenter=${() => actions.hover(event)}
    @pointerleave=${() => actions.hover(undefined)}
  >
    <button
      type="button"
      part="event-label"
      tabindex=${tabIndex}
      dir=${dir ?? 'auto'}
      title=${title}
      aria-pressed=${selected === event}
      @click=${() => context.select(event)}
      @focus=${() => actions.focus(key)}
    >
      ${isShort ? text.shortTitle : title}</button
    ><time part="event-date" datetime=${date}>${text.date}</time>${
      text.sourceHref
        ? html`<a part="source-link" href=${text.sourceHref} rel="noopener" target="_blank" tabindex=${tabIndex}
            >${text.source}</a
          >`
        : html`<span class=${citations?.length ? 'publisher' : 'unsourced'}>${text.source}</span>`
    }${text.more ? html`<span class="more">${text.more}</span>` : nothing}<span class="unseen"
      >${chronology.lanes[lane]!.title}</span
    >
  </li>`;
}

const among = (highlight: Highlight | undefined, isAmong: boolean | undefined): string =>
  highlight ? (isAmong ? ' resting' : ' faded') : '';

function clusterItem(
  cluster: SceneCluster,
  key: string,
  context: PartContext,
  { current, highlight }: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const { x, y, widthPx, count, lead, only } = cluster;
  const tabIndex = key === current ? 0 : -1;
  const title = context.chronology.event(only ?? lead).title;
  const name =
    only === undefined ? context.messages.cluster.name(count, title) : `${title}, ${context.labelText(only).date}`;
  return html`<li
    class="label${among(highlight, highlight?.reaches(cluster))}"
    data-key=${key}
    ${place(x, y - 12, widthPx)}
  >
    <button
      type="button"
      part=${only === undefined ? 'cluster' : 'event-mark'}
      tabindex=${tabIndex}
      aria-label=${name}
      title=${name}
      @click=${() => (only === undefined ? actions.open(cluster) : context.select(only))}
      @focus=${() => actions.focus(key)}
    >
      ${only === undefined ? count : nothing}
    </button>
  </li>`;
}
