/** What the element itself writes among its children, and how that is told from what its author wrote. */

/** What the element writes for machines beside what its author wrote. */
export const JSON_LD_TYPE = 'application/ld+json';

/** Whether all that changed is what the element itself wrote. */
export function isOwnWriting(changes: readonly MutationRecord[]): boolean {
  return changes.every(({ addedNodes, removedNodes }) => {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => (node as Partial<HTMLScriptElement>).type === JSON_LD_TYPE);
  });
}
