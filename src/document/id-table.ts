/**
 * Which item has an id: an open hash table in two typed arrays, since a map of a million texts costs a hundred megabytes and cannot be
 * handed from a worker to the page. The ids themselves stay with the items.
 */
export class IdTable {
  /** By item: the hash of its id. */
  hashes: Uint32Array;
  /** Items + 1 by hash; 0 is an empty slot. A power of two, at most half of it filled. */
  slots: Int32Array;
  #count = 0;

  /** With room for some items, or as it came from elsewhere, for reading. */
  constructor(from: number | Pick<IdTable, 'hashes' | 'slots'>) {
    const isNew = typeof from === 'number';
    this.hashes = isNew ? new Uint32Array(from) : from.hashes;
    this.slots = isNew ? new Int32Array(slotsFor(from)) : from.slots;
    if (!isNew) this.#count = from.hashes.length;
  }

  /** The item with this id, or -1; `idOf` is asked only about items whose hash is the same. */
  find(id: string, idOf: (item: number) => string | undefined): number {
    const hash = hashOf(id);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const item = this.slots[slot]! - 1;
      if (this.hashes[item] === hash && idOf(item) === id) return item;
    }
    return -1;
  }

  /** Adds an item whose id is not in the table, or takes the place of the item that has it. */
  set(id: string, item: number, idOf: (item: number) => string | undefined): void {
    if (item >= this.hashes.length) this.#grow(item + 1);
    const hash = (this.hashes[item] = hashOf(id));
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const other = this.slots[slot]! - 1;
      if (this.hashes[other] === hash && idOf(other) === id) break;
    }
    if (this.slots[slot] === 0) this.#count++;
    this.slots[slot] = item + 1;
    if (2 * this.#count > this.slots.length) this.#rehash(2 * this.slots.length);
  }

  #grow(items: number): void {
    const wider = new Uint32Array(Math.max(items, 2 * this.hashes.length));
    wider.set(this.hashes);
    this.hashes = wider;
  }

  #rehash(size: number): void {
    const slots = new Int32Array(size);
    for (const entry of this.slots) {
      if (entry === 0) continue;
      let slot = this.hashes[entry - 1]! & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = entry;
    }
    this.slots = slots;
  }
}

const slotsFor = (items: number): number => 2 ** Math.ceil(Math.log2(2 * items + 2));

/**
 * FNV-1a, 32 bit, mixed once more at the end (as MurmurHash3 begins to): without that, ids that count up would go by the last figure, and order nothing
 * by chance.
 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
