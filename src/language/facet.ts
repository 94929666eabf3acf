/** What events can be told apart by, in the order in which it is offered. */
export const FACETS = ['lane', 'publisher', 'status', 'place', 'tag'] as const;
export type Facet = (typeof FACETS)[number];
