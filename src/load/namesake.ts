/**
 * Which event has the id that another had: live data give an event another number with each change, and parts of the page may still hold an old one
 * (an open list, the hits of a search, what a filter left).
 *
 * In: the table of ids and a number. Out: the number that has its id now. The table remembers of a number that was given up only the hash of its id, which is
 * enough: that two ids in one table have the same is one chance in four thousand million.
 */
import type { IdTable } from '../document/id-table.ts';

export function namesakeOf(number: number, { hashes, slots }: Pick<IdTable, 'hashes' | 'slots'>): number {
  const hash = hashes[number]!;
  const mask = slots.length - 1;
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
  return slots[slot]! - 1;
}
