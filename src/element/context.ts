/** What the templates of the element's parts share: the document, and how to say things. */
import type { Source } from '../document/timeline.ts';
import type { Messages } from '../language/messages.ts';
import type { Zone } from '../time/zone.ts';
import type { Chronology } from '../view/chronology.ts';
import type { LabelText } from '../view/label-text.ts';

export interface PartContext {
  readonly chronology: Chronology;
  readonly sources: ReadonlyMap<string, Source>;
  readonly zone: Zone;
  readonly locale: string;
  /** The second calendar, as the author named it. */
  readonly second: string | undefined;
  readonly messages: Messages;
  /** Which way time runs: 1 to the right, -1 to the left. All that is laid out counts px from where it begins. */
  readonly forward: 1 | -1;
  /** Whether time runs down. */
  readonly isUpright: boolean;
  labelText(event: number): LabelText;
  /** Selects an event, by its place in the document. */
  select(event: number): void;
}
