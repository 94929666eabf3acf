import type { PartContext } from './context.ts';

/** What a mark without a visible label is called. */
export const titleAndDate = (event: number, { chronology, labelText }: PartContext): string =>
  `${chronology.event(event).title}, ${labelText(event).date}`;
