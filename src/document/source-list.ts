/**
 * The sources of a document as readers ask for them: grouped by independent voice, each with the events that rest on it.
 *
 * In: a document. Out: groups in the order in which the author lists their first source; an agency with all outlets that carried it is
 * one group.
 */
import { voiceKey } from './publishers.ts';
import type { Source, TimelineDocument } from './timeline.ts';

export interface SourceGroup {
  /** The agency or outlet: the credit, where there is one. */
  readonly origin: string;
  readonly entries: readonly SourceEntry[];
}

export interface SourceEntry {
  readonly source: Source;
  /** The ids of the events that cite it, each once. */
  readonly events: readonly string[];
}

export function sourceGroups({ sources, events }: TimelineDocument): readonly SourceGroup[] {
  const citing = new Map<string, string[]>();
  for (const { id, citations = [] } of events) {
    for (const source of new Set(citations.map((citation) => citation.source))) {
      const others = citing.get(source);
      if (others) others.push(id);
      else citing.set(source, [id]);
    }
  }
  const groups = new Map<string, { origin: string; entries: SourceEntry[] }>();
  for (const source of sources) {
    const key = voiceKey(source);
    const group = groups.get(key) ?? { origin: source.credit ?? source.publisher, entries: [] };
    group.entries.push({ source, events: citing.get(source.id) ?? [] });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How many independent voices stand behind a document. */
export function countVoices(sources: readonly Source[]): number {
  return new Set(sources.map(voiceKey)).size;
}
