/** Whether a cluster stands for an event: one that begins there; or, of a band, one that began before it and is still going on where it begins. */
import { isOfLane } from './clusters.ts';
import type { Cluster } from './clusters.ts';
import type { EventColumns } from './event-columns.ts';

export function standsFor(cluster: Cluster, event: number, columns: EventColumns): boolean {
  const { from, to, lead } = cluster;
  const begin = columns.from[event]!;
  const isThen = lead < 0 ? begin < from && columns.to[event]! > from : begin >= from && begin < to;
  return isThen && isOfLane(cluster, columns.lane[event]!);
}
