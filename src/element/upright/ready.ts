/**
 * Whether events can be drawn upright at once: of very many the lanes are merged between frames, and until then the drawing across stays. In: the host, what it is to
 * draw. Out: yes or no; when it has become a yes the host is drawn anew. Who turns back meanwhile has it merged all the same, and need not wait for it again.
 */
import type { LitElement } from 'lit';
import type { Chronology } from '../../view/chronology.ts';
import { mergedInSteps, unmerged } from '../../view/merged.ts';
import type { TimeRun } from '../../view/time-run.ts';
import { InTurns } from '../in-turns.ts';

interface Merging {
  readonly turns: InTurns;
  /** What is being merged. Live data meanwhile leave it as it is. */
  run?: TimeRun;
}

const mergings = new WeakMap<LitElement, Merging>();

export function isReady(host: LitElement, chronology: Chronology): boolean {
  const [run] = unmerged(chronology);
  if (!run) return true;
  const merging = mergings.get(host) ?? { turns: new InTurns() };
  mergings.set(host, merging);
  if (run !== merging.run) {
    merging.run = run;
    merging.turns.run(mergedInSteps(chronology), (_, isDone) => isDone && host.requestUpdate());
  }
  // Of few events the first turn was the last.
  return unmerged(chronology).length === 0;
}
