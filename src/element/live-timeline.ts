/**
 * What a page may ask of a timeline beside showing a document: that events are added, changed and removed while it is looked at, and
 * parts that load when they are wanted (editing, overview, address, the line at this moment).
 */
import { LitElement } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Diagnostic } from '../document/diagnostics.ts';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Viewport } from '../view/viewport.ts';
import type { DocumentLoader } from './document-loader.ts';
import type { Frame, FrameMaker } from './frame.ts';
import type { Orientation } from './orientation.ts';
import { readingPart } from './reading-part.ts';
import type { LiveChange } from '../load/live-data.ts';

interface Stage {
  frame(): Frame | undefined;
  propose(next: Viewport): boolean;
}

/**
 * What the element takes over from here, as its specification lists it.
 *
 * @attr {string} calendar - The calendar of dates and axis, as `Intl` names it: `islamic-umalqura`, `hebrew`, `japanese`, `persian`, …. Gregorian by default.
 * @attr {string} second-calendar - Another calendar, whose months and years stand in a second row below the axis' own; dates are said in it too in the card and the table.
 * @attr {'auto' | 'horizontal' | 'vertical'} orientation - Which way time runs: across, or down; by default down where the element is narrower than 480 px.
 * @attr {boolean} overview - Whether a strip below the drawing shows all of time, with a window that can be moved and stretched.
 * @attr {string} hash-key - Key of the page's hash under which view, open event, search and filters stand; nothing is written without it.
 * @attr {string} story - Ids of the events that readers are walked through, with spaces between them. By default those of the document; an empty one tells no story.
 *
 * @csspart second-date - A date in the second calendar, in the card and the table.
 * @csspart second-axis - The row of the second calendar.
 * @csspart ongoing - The button that names, where time runs down, what goes on since before the view.
 * @csspart tools - The buttons of search, filters, table and story.
 * @csspart search - The field of the search and its buttons.
 * @csspart filters - The values by which can be filtered.
 * @csspart chip - The button of a value that was chosen.
 * @csspart table - The table of all events.
 * @csspart keys - The list of keys.
 * @csspart story - The bar of the story that is told: back, where one is, on, play, end.
 * @csspart overview - The strip with all of time.
 * @csspart overview-window - What can be held of the window on it: its start, the whole, its end.
 */
export abstract class LiveTimeline extends LitElement {
  static override properties: PropertyDeclarations = {
    calendar: {},
    secondCalendar: { attribute: 'second-calendar' },
    editable: { type: Boolean },
    follow: { type: Boolean },
    nowLine: { type: Boolean, attribute: 'now-line' },
    hashKey: { attribute: 'hash-key' },
    overview: { type: Boolean },
    orientation: {},
    story: {},
  };

  /** The calendar of dates and axis, as `Intl` names it; Gregorian by default. */
  calendar: string | undefined;
  /** Another calendar beside it, by the same names (`gregory` too): a second row of ticks, and dates in both where there is room for sentences. */
  secondCalendar: string | undefined;
  /** @internal What was last set as data. */
  given: unknown;
  /** @internal Whether there is no such second calendar, and no room for it. */
  isSecondLeftOut = false;
  /** Whether dates can be changed on the axis. */
  editable = false;
  /** Whether the view goes along when events are added after the last, as long as the last is in view. */
  follow = false;
  /** Whether a line stands at this moment. */
  nowLine = false;
  /** Whether a strip below the drawing shows all of time, with the window that is in view. */
  overview = false;
  /** The key of the page's hash under which the view, the open event, search and filters stand, so that any view is a link. */
  hashKey: string | undefined;

  /** Which way time runs: across, down, or as the width of the element wants it. */
  orientation: Orientation = 'auto';
  /** Ids of the events that readers are walked through, in the order of telling, with spaces between them or in a list; by default those of the document. */
  story: string | readonly string[] | undefined;

  abstract src: string;
  abstract timeZone: string | undefined;
  abstract selected: string | undefined;
  abstract select(id: string | undefined): void;
  abstract get data(): TimelineDocument | undefined;
  abstract set data(data: unknown);

  protected abstract readonly stage: Stage;
  protected abstract readonly frames: Pick<FrameMaker, 'all'>;
  protected abstract readonly loader: Pick<DocumentLoader, 'state' | 'content' | 'isRevised'>;

  /**
   * Adds events, of the format of a document's, and sources that they rest on. Many calls are taken together, a few times a second.
   * Resolves when they are there, with what was wrong with them: as in a document, what cannot be used is left out. The promise
   * rejects where the part that does it cannot be loaded.
   */
  addEvents(events: readonly object[], sources: readonly object[] = []): Promise<readonly Diagnostic[]> {
    return this.#change({ add: events, sources });
  }

  /** Puts events in the place of those with the same ids, or adds them; else like `addEvents`. */
  updateEvents(events: readonly object[]): Promise<readonly Diagnostic[]> {
    return this.#change({ update: events });
  }

  /** Removes the events of these ids; unknown ones change nothing. */
  removeEvents(ids: readonly string[]): Promise<readonly Diagnostic[]> {
    return this.#change({ remove: ids });
  }

  #part: Promise<unknown> = Promise.resolve();

  async #change(change: Partial<LiveChange>): Promise<readonly Diagnostic[]> {
    // It changes what there is now: not what may be set while it waits.
    const { given, src } = this;
    // One after the other: browsers do not answer imports of one moment in their order.
    const part = this.#part.then(readingPart, readingPart);
    this.#part = part;
    const { changeLive } = await part;
    if (this.isConnected) await this.updateComplete;
    return changeLive(this, { ...this.stage, all: this.frames.all, loader: this.loader }, change, { given, src });
  }
}
