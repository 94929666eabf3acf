/**
 * Of several measurements of the same, the middle one, figure by figure: a machine that is busy elsewhere for a moment spoils one of them. What
 * was seen only sometimes was not seen, and what died once is dead.
 */
export function medianOf<T>(runs: readonly T[]): T {
  const [first] = runs;
  if (runs.includes('dead' as T)) return 'dead' as T;
  if (typeof first === 'number')
    return (runs as readonly number[]).toSorted((a, b) => a - b)[(runs.length - 1) >> 1] as T;
  if (typeof first === 'boolean') return runs.every(Boolean) as T;
  if (typeof first !== 'object' || first === null) return first!;
  const fields = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, medianOf(runs.map((run) => run[field]))])) as T;
}
