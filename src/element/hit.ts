/**
 * What stands at a point of the drawing. In: the scene and a point. Out: the event or the cluster there; `undefined` for bare paper.
 */
import type { Ink } from '../view/event-ink.ts';
import type { Scene, SceneCluster } from '../view/scene.ts';

/** How near to its ink a press must be, in px. */
const REACH_PX = 12;

/** The event whose ink lies at or near the point: of several the nearest. */
export function eventAt({ inks }: Scene, x: number, y: number): number | undefined {
  const away = (ink: Ink): number => Math.hypot(Math.max(ink.fromX - x, 0, x - ink.toX), ink.y - y);
  let best: Ink | undefined;
  for (const ink of inks) if (away(ink) <= REACH_PX && (!best || away(ink) < away(best))) best = ink;
  return best?.event;
}

/** The cluster, the mark without a label, or else the band of what goes on, whose place in its strip holds the point. */
export function clusterAt({ clusters, bands, labels }: Scene, x: number, y: number): SceneCluster | undefined {
  return [...clusters, ...bands].find(
    (cluster) =>
      Math.abs(y - cluster.y) <= REACH_PX &&
      x >= cluster.x &&
      x < cluster.x + cluster.widthPx &&
      !(cluster.only !== undefined && labels.some(({ event }) => event === cluster.only)),
  );
}
