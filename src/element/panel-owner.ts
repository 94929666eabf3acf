/** What the panel of `details/` asks of the element. */
import type { LitElement } from 'lit';
import type { TimelineDocument } from '../document/timeline.ts';
import type { PartContext } from './context.ts';
import type { Viewport } from '../view/viewport.ts';
import type { Frame } from './frame.ts';
import type { Reader } from './reader.ts';

export type PanelHost = LitElement & {
  asKnownOn: string | undefined;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly calendar: string | undefined;
  readonly secondCalendar: string | undefined;
  readonly orientation: string;
  readonly wheel: string;
  isSecondLeftOut: boolean;
  readonly editable: boolean;
  readonly nowLine: boolean;
  readonly overview: boolean;
  readonly hashKey: string | undefined;
  readonly story: string | readonly string[] | undefined;
  selected: string | undefined;
  viewport: Viewport | undefined;
  select(id: string | undefined): void;
  readonly data: TimelineDocument | undefined;
  /** What was last set as data. */
  readonly given: unknown;
  readonly src: string;
  updateEvents(events: readonly object[]): Promise<unknown>;
};

export interface PanelOwner {
  readonly reader: Reader;
  frame(): Frame | undefined;
  say(words: () => string): void;
  /** How things are said, where there is no frame to tell it. */
  wording(): Pick<PartContext, 'locale' | 'second' | 'messages'>;
  /** How many events the whole document has. */
  count(): number;
}
