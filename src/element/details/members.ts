/** The events that a cluster stands for. In: the cluster, the chronology, those that are drawn as themselves. Out: the first of them, in the order of time. */
import type { Chronology } from '../../view/chronology.ts';
import type { Cluster } from '../../view/clusters.ts';

/** All that begin there; or, of a cluster without a lead, all that began before and have not ended. */
export function membersOf(
  { lane, from, to, lead }: Cluster,
  { order, columns }: Chronology,
  drawn: ReadonlySet<number>,
  most: number,
): readonly number[] {
  // Of what goes on no index tells: all that began before are looked at, once, when the list is opened.
  const began =
    lead < 0 ? order.inLane(lane, -Infinity, from, Infinity) : order.inLane(lane, from, to, most + drawn.size);
  return began.filter((event) => !drawn.has(event) && (lead >= 0 || columns.to[event]! > from)).slice(0, most);
}
