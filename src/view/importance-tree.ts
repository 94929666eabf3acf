/**
 * Who matters most in a range, without looking at the whole range.
 *
 * In: a weight for each place. Out: the best place of any range in O(log n), and the k best in O(k log n): take the best, split
 * the range there, keep both halves in a heap, repeat. A complete binary tree of winners over the places.
 */

export class ImportanceTree {
  readonly #beats: (a: number, b: number) => boolean;
  readonly #winners: Int32Array;
  readonly #size: number;

  /** `beats(a, b)`: whether place a goes before place b; a strict total order. */
  constructor(length: number, beats: (a: number, b: number) => boolean) {
    this.#beats = beats;
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(length, 1)));
    this.#winners = new Int32Array(2 * this.#size).fill(-1);
    for (let place = 0; place < length; place++) this.#winners[this.#size + place] = place;
    for (let node = this.#size - 1; node > 0; node--) {
      this.#winners[node] = this.#better(this.#winners[2 * node]!, this.#winners[2 * node + 1]!);
    }
  }

  #better(a: number, b: number): number {
    if (a < 0) return b;
    if (b < 0) return a;
    return this.#beats(a, b) ? a : b;
  }

  /** The best place in `[from, to)`, or -1 where that is empty. */
  best(from: number, to: number): number {
    let winner = -1;
    let left = from + this.#size;
    let right = to + this.#size;
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) winner = this.#better(winner, this.#winners[left++]!);
      if (right & 1) winner = this.#better(winner, this.#winners[--right]!);
    }
    return winner;
  }

  /** The k best places in `[from, to)`, best first. */
  top(from: number, to: number, k: number): number[] {
    const chosen: number[] = [];
    const open: { best: number; from: number; to: number }[] = [];
    const offer = (a: number, b: number): void => {
      const best = this.best(a, b);
      if (best < 0) return;
      // The open ranges are few (at most k + 1): an ordered insertion is the simplest heap.
      let place = open.length;
      while (place > 0 && this.#beats(best, open[place - 1]!.best)) place--;
      open.splice(place, 0, { best, from: a, to: b });
    };
    offer(from, to);
    while (chosen.length < k && open.length > 0) {
      const { best, from: a, to: b } = open.shift()!;
      chosen.push(best);
      offer(a, best);
      offer(best + 1, b);
    }
    return chosen;
  }
}
