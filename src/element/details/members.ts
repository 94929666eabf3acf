/** The events that a cluster stands for. In: the cluster, the chronology, those that are drawn as themselves. Out: the first of them, in the order of time. */
import type { Chronology } from '../../view/chronology.ts';
import { inOrder } from '../../view/event-columns.ts';
import { ALL_LANES } from '../../view/clusters.ts';
import type { Cluster } from '../../view/clusters.ts';
import { timeOrder } from '../../view/time-order.ts';

/** All that begin there; or, of a cluster without a lead, all that began before and have not ended. */
export function membersOf(
  { lane, from, to, lead }: Cluster,
  chronology: Chronology,
  drawn: ReadonlySet<number>,
  most: number,
): readonly number[] {
  const { columns, lanes } = chronology;
  const order = timeOrder(chronology);
  const inLanes = (since: number, until: number, count: number): readonly number[] =>
    lane === ALL_LANES
      ? lanes.flatMap((_, one) => [...order.inLane(one, since, until, count)]).sort((a, b) => inOrder(columns, a, b))
      : order.inLane(lane, since, until, count);
  // Of what goes on no index tells: all that began before are looked at, once, when the list is opened.
  const began = lead < 0 ? inLanes(-Infinity, from, Infinity) : inLanes(from, to, most + drawn.size);
  return began.filter((event) => !drawn.has(event) && (lead >= 0 || columns.to[event]! > from)).slice(0, most);
}
