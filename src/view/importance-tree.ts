/**
 * Who matters most in a range, without looking at the whole range.
 *
 * In: a rank for each place. Out: the best place of any range in O(log n), and the k best in O(k log n): take the best, split
 * the range there, keep both halves in a heap, repeat. A tree of winners over the places: node i stands for nodes 2i and 2i + 1,
 * nodes n to 2n − 1 are the places themselves and need not be stored.
 */

export class ImportanceTree {
  readonly #beats: (a: number, b: number) => boolean;
  readonly #winners: Int32Array;

  /** `beats(a, b)`: whether place a goes before place b; a strict total order. `winners` are those of `fillWinners`. */
  constructor(winners: Int32Array, beats: (a: number, b: number) => boolean) {
    this.#winners = winners;
    this.#beats = beats;
  }

  /** The best place in `[from, to)`, or -1 where that is empty. */
  best(from: number, to: number): number {
    const size = this.#winners.length;
    let winner = -1;
    let left = from + size;
    let right = to + size;
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) winner = this.#better(winner, left++);
      if (right & 1) winner = this.#better(winner, --right);
    }
    return winner;
  }

  #better(best: number, node: number): number {
    const size = this.#winners.length;
    const place = node < size ? this.#winners[node]! : node - size;
    return best < 0 || this.#beats(place, best) ? place : best;
  }

  /** The k best places in `[from, to)`, best first, without those that are passed over. */
  top(from: number, to: number, k: number, isPassedOver: (place: number) => boolean = () => false): number[] {
    const chosen: number[] = [];
    const open: { best: number; from: number; to: number }[] = [];
    const offer = (a: number, b: number): void => {
      const best = this.best(a, b);
      if (best < 0) return;
      // The open ranges are few: an ordered insertion is the simplest heap.
      let place = open.length;
      while (place > 0 && this.#beats(best, open[place - 1]!.best)) place--;
      open.splice(place, 0, { best, from: a, to: b });
    };
    offer(from, to);
    while (chosen.length < k && open.length > 0) {
      const { best, from: a, to: b } = open.shift()!;
      if (!isPassedOver(best)) chosen.push(best);
      offer(a, best);
      offer(best + 1, b);
    }
    return chosen;
  }
}

/**
 * Fills `winners`, one for each place, with the winner of each inner node; node 0 stands for nothing. From the last node down to that after `until`: whoever does
 * it in parts begins at the last.
 */
export function fillWinners(
  winners: Int32Array,
  beats: (a: number, b: number) => boolean,
  last = winners.length - 1,
  until = 0,
): void {
  const size = winners.length;
  for (let node = last; node > until; node--) {
    const [left, right] = [2 * node, 2 * node + 1];
    const a = left < size ? winners[left]! : left - size;
    const b = right < size ? winners[right]! : right - size;
    winners[node] = beats(a, b) ? a : b;
  }
}
