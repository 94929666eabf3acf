/** A good document, ways to spoil it, and what is said of one that is. For tests. */
import { expect } from 'vitest';
import { parseDocument } from './parse.ts';

export const good = {
  title: 'A document',
  sources: [{ id: 'trt-2025-04-17', publisher: 'TRT' }],
  lanes: [{ id: 'talks', title: 'Talks' }],
  events: [
    { id: 'a', title: 'The talks', date: '2025-04-17', lane: 'talks', citations: [{ source: 'trt-2025-04-17' }] },
  ],
};

/** The good document with one event changed. */
export const withEvent = (change: object) => ({ ...good, events: [{ ...good.events[0], ...change }] });
export const codes = (input: unknown) => parseDocument(input).diagnostics.map(({ code }) => code);
export const only = (input: unknown) => {
  const { document, diagnostics } = parseDocument(input);
  expect(diagnostics).toHaveLength(1);
  return { document, diagnostic: diagnostics[0]! };
};
