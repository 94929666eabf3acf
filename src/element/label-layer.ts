/**
 * What is read and focused on the drawing: labels as one list in the order of time.
 *
 * In: the scene and the labels' texts. Out: an `<ol>` whose items are real text, buttons and links, keyed and placed; one of them is
 * in the tab order (with its source right behind it), arrows reach the others. Clusters and marks without a label are painted; the one that
 * has the focus or is under the pointer has a button over it. So the DOM is bounded, whatever the data.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Quote } from '../document/timeline.ts';
import { inOrder } from '../view/event-columns.ts';
import { saysYears } from '../view/label-text.ts';
import type { Scene, SceneCluster, SceneLabel } from '../view/scene.ts';
import type { PartContext } from './context.ts';
import { place } from './place.ts';
import type { Place } from './place.ts';
import type { Highlight } from '../paint/ink.ts';

export interface LabelLayerState {
  readonly selected: number | undefined;
  /** What belongs together: the rest steps back. */
  readonly highlight: Highlight | undefined;
  /** The item that Tab reaches. */
  readonly current: Item | undefined;
  /** The key of the item under the pointer. */
  readonly pointed: string | undefined;
  /** It comes with the details: until then clusters are painted only. */
  readonly clusterItem: ClusterItem | undefined;
  /** The address of quoted words. It comes with the details too: until then links lead to the article. */
  readonly quoteLink: ((address: string, quote?: Quote) => string | undefined) | undefined;
}

export interface LabelLayerActions {
  focus(key: string): void;
  press(key: string): void;
}

/** An item of the drawing that can be focused. */
export type Item =
  | { readonly key: string; readonly time: number; readonly label: SceneLabel }
  | { readonly key: string; readonly time: number; readonly cluster: SceneCluster };

/** Labels and clusters in the order of time. */
export function itemsOf(scene: Scene, context: PartContext): readonly Item[] {
  const labelled = new Set(scene.labels.map(({ event }) => event));
  const items = [
    ...scene.labels.map((label) => itemOfLabel(label, context)),
    ...scene.clusters
      .filter(({ only }) => only === undefined || !labelled.has(only))
      .map((cluster) => itemOfCluster(cluster, context)),
  ];
  return items.sort(byTime(context));
}

const byTime =
  ({ chronology }: PartContext) =>
  (a: Item, b: Item): number =>
    a.time - b.time || inOrder(chronology.columns, eventOf(a) ?? -1, eventOf(b) ?? -1) || 0;

const itemOfLabel = (label: SceneLabel, { chronology }: PartContext): Item => ({
  key: `e${label.event}`,
  time: chronology.columns.from[label.event]!,
  label,
});

/** Named after its place in time: it is the same one while the reader pans. */
export const keyOfCluster = ({ lane, from, lead }: SceneCluster): string => `${lead < 0 ? 'b' : 'c'}${lane}/${from}`;

const itemOfCluster = (cluster: SceneCluster, { chronology }: PartContext): Item => ({
  key: keyOfCluster(cluster),
  // It may begin with the first event of all or before, which Home leads to: from there it is yet to come.
  time:
    cluster.only === undefined
      ? Math.max(cluster.from, chronology.horizon.first + 1)
      : chronology.columns.from[cluster.only]!,
  cluster,
});

/** The event whose key it is; -1 for that of a cluster, or none. */
export const eventOfKey = (key: string | undefined): number => (key?.startsWith('e') ? Number(key.slice(1)) : -1);

/** The item of that key, where it is in the scene. */
export function itemOf(key: string | undefined, scene: Scene, context: PartContext): Item | undefined {
  if (!key) return undefined;
  const label = key.startsWith('e') && scene.labels.find(({ event }) => key === `e${event}`);
  if (label) return itemOfLabel(label, context);
  const cluster = [...scene.clusters, ...scene.bands].find((candidate) => key === keyOfCluster(candidate));
  return cluster ? itemOfCluster(cluster, context) : undefined;
}

/** The one event that the item stands for; `undefined` where it stands for several. */
export function eventOf(item: Item): number | undefined {
  return 'label' in item ? item.label.event : item.cluster.only;
}

/** How a cluster is written that has the focus or is under the pointer. */
export type ClusterItem = (
  cluster: SceneCluster,
  key: string,
  shiftPx: number,
  context: PartContext,
  isCurrent: boolean,
) => TemplateResult;

/** `shiftPx` is how far the view has been panned since the items were last placed: they stay, their list moves. */
export function labelLayer(
  scene: Scene,
  shiftPx: number,
  context: PartContext,
  state: LabelLayerState,
  actions: LabelLayerActions,
): TemplateResult {
  const { current, pointed, clusterItem } = state;
  const hasYears = saysYears(scene.viewport, context.chronology);
  const items = scene.labels.map((label) => itemOfLabel(label, context));
  const over = [current, pointed === current?.key ? undefined : itemOf(pointed, scene, context)];
  for (const item of over) if (clusterItem && item && 'cluster' in item) items.push(item);
  const act =
    (action: (key: string) => void) =>
    ({ target }: Event): void => {
      const button = target instanceof Element && target.closest('button');
      if (button) action(button.parentElement!.dataset.key!);
    };
  return html`<ol
    class="labels"
    aria-label=${context.messages.timeline.events}
    aria-describedby="help"
    ${place(spot(-shiftPx, 0, context))}
    @click=${act(actions.press)}
    @focusin=${act(actions.focus)}
  >
    ${repeat(items.sort(byTime(context)), keyOf, (item) =>
      'label' in item
        ? labelItem(item.label, item.key, shiftPx, hasYears, context, state)
        : clusterItem!(item.cluster, item.key, shiftPx, context, item.key === current?.key),
    )}
  </ol>`;
}

/** From px along the time and across it to where that is on the page. Where time runs down, the style sheet says what stands where across it. */
export const spot = (x: number, y: number, { forward, isUpright }: PartContext, widthPx?: number): Place =>
  isUpright ? { y: x, heightPx: widthPx } : { x: x * forward, y, widthPx };

const keyOf = ({ key }: Item): string => key;

function labelItem(
  { event, x, y, widthPx, side, form, isShort, raised, cut, lane }: SceneLabel,
  key: string,
  shiftPx: number,
  hasYears: boolean,
  context: PartContext,
  { selected, current, highlight, quoteLink }: LabelLayerState,
): TemplateResult {
  const { chronology } = context;
  const text = context.labelText(event);
  const { lang, dir, title, date, status, citations } = chronology.event(event);
  const among = highlight ? (highlight.has(event) ? ' resting' : ' faded') : '';
  const state = `${selected === event ? ' selected' : ''}${raised ? ' raised' : ''}${cut ? ' cut' : ''}${among}`;
  const tabIndex = key === current?.key ? 0 : -1;
  return html`<li
    class="label ${form} ${side}${state}${status ? ` status-${status}` : ''}"
    data-key=${key}
    ${place(spot(x + shiftPx, y, context, widthPx))}
  >
    <button
      type="button"
      part="event-label"
      tabindex=${tabIndex}
      lang=${lang ?? chronology.document.language ?? nothing}
      dir=${dir ?? 'auto'}
      title=${title}
      aria-pressed=${selected === event}
      aria-description=${chronology.lanes[lane]!.title || nothing}
    >
      ${isShort ? text.shortTitle : title}</button
    ><time part="event-date" datetime=${date}>${hasYears ? text.fullDate : text.date}</time
    >${text.lane ? html`<span class="lane-name">${text.lane}</span>` : nothing}<span class="who"
      >${text.doubt}${
        text.sourceHref
          ? html`<a
              part="source-link"
              dir="auto"
              href=${quoteLink?.(text.sourceHref, text.quote) ?? text.sourceHref}
              rel="noopener"
              target="_blank"
              tabindex=${tabIndex}
              >${text.source}</a
            >`
          : html`<span class=${citations?.length ? 'publisher' : 'unsourced'}>${text.source}</span>`
      }${text.more ? html` <span class="more">${text.more}</span>` : nothing}</span
    >
  </li>`;
}
