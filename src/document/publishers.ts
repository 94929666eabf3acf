/**
 * Who says so: the independent voices behind an event, and what their accounts differ on.
 * One wire story carried by two outlets is one voice, so sources that share a credit count once.
 */
import type { Citation, Source, TimelineDocument, TimelineEvent } from './timeline.ts';

/** One independent voice: an outlet, or an agency with all the outlets that carried it. */
export interface Voice {
  /** The agency or outlet that the words come from: the credit, where there is one. */
  readonly origin: string;
  /** The outlets that published it, as readers know them, each once. */
  readonly publishers: readonly string[];
  readonly sources: readonly Source[];
}

/** What the cited accounts differ on, with the citations to set beside each other. */
export interface DifferingAccounts {
  readonly topic: string;
  readonly citations: readonly Citation[];
}

/** The sources of a document by their ids. */
export function sourcesById(document: Pick<TimelineDocument, 'sources'>): ReadonlyMap<string, Source> {
  return new Map(document.sources.map((source) => [source.id, source]));
}

/** The same for all sources that are one voice, however their names are written. */
export function voiceKey({ credit, publisher }: Source): string {
  return (credit ?? publisher).trim().toLowerCase();
}

/** The independent voices behind an event, in the order of its citations. */
export function voicesOf(event: TimelineEvent, sources: ReadonlyMap<string, Source>): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const citation of event.citations ?? []) {
    const source = sources.get(citation.source);
    if (!source) continue;
    const origin = source.credit ?? source.publisher;
    const key = voiceKey(source);
    const voice = voices.get(key) ?? { origin, publishers: [], sources: [] };
    voices.set(key, {
      origin: voice.origin,
      publishers: [...new Set([...voice.publishers, source.publisher])],
      sources: [...new Set([...voice.sources, source])],
    });
  }
  return [...voices.values()];
}

/** The topics on which at least two citations of an event give an account, in the order of its citations. */
export function differingAccounts(event: TimelineEvent): readonly DifferingAccounts[] {
  const byTopic = new Map<string, Citation[]>();
  for (const citation of event.citations ?? []) {
    if (citation.topic === undefined) continue;
    const beside = byTopic.get(citation.topic);
    if (beside) beside.push(citation);
    else byTopic.set(citation.topic, [citation]);
  }
  return [...byTopic]
    .filter(([, citations]) => citations.length > 1)
    .map(([topic, citations]) => ({ topic, citations }));
}
