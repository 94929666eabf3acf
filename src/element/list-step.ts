/** How many entries of a long list are listed at a time: events of a cluster, sources below the drawing. */
export const LIST_STEP = 50;
