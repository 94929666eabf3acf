/** `<sourced-timeline>`: how it answers. It holds what a frame depends on and derives all else through `frame.ts`. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../document/timeline.ts';
import type { Viewport } from '../view/viewport.ts';
import { announcer } from './announcer.ts';
import { Camera } from './camera.ts';
import { DetailsLoader } from './details-loader.ts';
import { countOf, DocumentLoader } from './document-loader.ts';
import { Drawing } from './drawing.ts';
import { belowTemplate, frameTemplate, heldTemplate } from './frame-template.ts';
import { createFrameMaker } from './frame.ts';
import type { Frame } from './frame.ts';
import { Gestures } from './gestures.ts';
import { headerTemplate } from './header.ts';
import { LiveTimeline } from './live-timeline.ts';
import { loadNews } from './load-news.ts';
import { messageTemplate, progressTemplate } from './message.ts';
import { Navigation } from './navigation.ts';
import { Reader } from './reader.ts';
import { styles } from './styles.ts';
import { takeOver } from './take-over.ts';
import { ViewportHolder } from './viewport-holder.ts';
import { wordingOf } from './wording.ts';

/**
 * A timeline that shows its sources: events on a zoomable axis, each with the words that it rests on.
 * @summary A zoomable timeline in which every event shows its source.
 * @attr {string} src - Address of the document (JSON, CSV, or another format that the README lists). Fetched; given up when it changes or the element leaves.
 * @attr {string} selected - Id of the event whose card is open.
 * @attr {string} locale - BCP 47 tag of the interface, its dates and numbers. By default the `lang` of the page around it; `dir` says which way time runs.
 * @attr {string} time-zone - IANA name of the axis' zone. By default that of the document, else UTC.
 * @attr {string} as-known-on - A day (EDTF): only what sources published by its end support is shown, and how many events rest on later ones.
 * @attr {boolean} editable - Whether dates can be changed on the axis, by drag or by keys.
 * @attr {boolean} follow - Whether the view goes along when events are added after the last.
 * @attr {boolean} now-line - Whether a line stands at this moment.
 * @attr {'page' | 'zoom'} wheel - Whether a plain wheel scrolls the page (default) or zooms; for timelines that fill a page.
 * @slot - An `<ol>` of events, or a `<script type="application/json">`: read where there is no `src`, and shown where no script runs.
 *
 * @fires {TimelineLoadEvent} timeline-load - A document was read and is drawn; with the parsed document and its diagnostics.
 * @fires {TimelineErrorEvent} timeline-error - No document could be had; with a reason and a message.
 * @fires {TimelineSelectEvent} timeline-select - An event was selected, or the card closed.
 * @fires {TimelineKnownOnEvent} timeline-known-on - The reader asked for what was known on another day, or for everything.
 * @fires {TimelineEditEvent} timeline-edit - A date is about to be changed on the axis; cancelable.
 * @fires {TimelineViewportChangeEvent} timeline-viewport-change - The viewport is about to change; cancelable.
 *
 * @csspart header - Title and description of the document.
 * @csspart toolbar - The buttons.
 * @csspart axis - The axis.
 * @csspart axis-tick - The text of a tick.
 * @csspart lane - A lane.
 * @csspart lane-label - The heading of a lane.
 * @csspart event-label - The title of an event on the axis, a button.
 * @csspart event-date - The date of an event, on the axis and in the card.
 * @csspart event-mark - The button of an event that has no room for a label.
 * @csspart source-link - A link to a source, on the axis and in the card.
 * @csspart cluster - The button of several events that have no room for labels.
 * @csspart band - The button of events that began earlier and go on, without a label.
 * @csspart legend - How to read the ink.
 * @csspart card - The card of the selected event, or the list of a cluster.
 * @csspart citation - A citation in the card.
 * @csspart quote - A quotation in the card.
 * @csspart accounts - Accounts that differ, side by side.
 * @csspart progress - How far a large document has come.
 * @csspart sources - The list of sources below the drawing.
 * @csspart known-on - The control that shows what was known on a day.
 * @csspart notice - The words for what is absent then, or by filters.
 * @csspart corrections - Corrections, in their list and in the card.
 * @csspart copy - The button that copies the citation of an event.
 * @csspart error - What went wrong, or is wrong with the data.
 *
 * @cssprop [--timeline-font=system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif] - Face of the text.
 * @cssprop [--timeline-heading-font='Iowan Old Style', Charter, 'Noto Serif', Georgia, serif] - Face of headings and quotations.
 * @cssprop [--timeline-background=light-dark(#ffffff, #141517)] - The paper.
 * @cssprop [--timeline-text-color=light-dark(#1a1a18, #eceae4)] - The ink of texts.
 * @cssprop [--timeline-muted-color=light-dark(#5c5b55, #a9a69c)] - Texts of second rank.
 * @cssprop [--timeline-axis-color=light-dark(#3b3a36, #b9b6ac)] - The axis and its ticks.
 * @cssprop [--timeline-grid-color=light-dark(#e9e7e1, #2a2b2e)] - Rules between lanes and down from ticks.
 * @cssprop [--timeline-grid-strong-color=light-dark(#c9c6bd, #4a4b4f)] - Rules where the major unit turns.
 * @cssprop [--timeline-mark-color=light-dark(#1a1a18, #eceae4)] - Marks of moments.
 * @cssprop [--timeline-bar-color=light-dark(#8b897f, #87857c)] - Bars of durations, soft brackets, densities.
 * @cssprop [--timeline-accent-color=light-dark(#9b1c20, #ff8d83)] - What is selected or focused.
 * @cssprop [--timeline-link-color=light-dark(#1f5a8c, #8fc1ec)] - Links to sources.
 * @cssprop [--timeline-max-height=none] - How tall axis and lanes may stand before the lanes scroll; by default 80vh where there are more than 16.
 * @cssprop [--timeline-note-color=light-dark(#f5f2ea, #222326)] - Ground of the box in which accounts stand side by side.
 */
export class SourcedTimeline extends LiveTimeline {
  static override styles = styles;
  static override properties = {
    src: {},
    selected: {},
    locale: {},
    timeZone: { attribute: 'time-zone' },
    asKnownOn: { attribute: 'as-known-on' },
    wheel: {},
  };

  /** Address of the document. */
  src = '';
  /** Id of the event whose card is open. */
  selected: string | undefined;
  /** BCP 47 tag of the interface, its dates and numbers; by default the `lang` of the page around it. */
  locale: string | undefined;
  /** IANA name of the axis' zone; by default that of the document, else UTC. */
  timeZone: string | undefined;
  /** A day in EDTF: only what sources published by its end support is shown. Every source, where it is not given. */
  asKnownOn: string | undefined;
  /** What a plain wheel does: scroll the page, or zoom. */
  wheel: 'page' | 'zoom' = 'page';

  /** The document that is drawn: the whole, or what was known of it. */
  #document: TimelineDocument | undefined;
  #whole: TimelineDocument | undefined;
  #isSample = false;
  #wording!: ReturnType<typeof wordingOf>;
  #frame: Frame | undefined;
  protected readonly loader = new DocumentLoader(this, (read) =>
    this.frames.prepare({ ...read, ...this.#wording }, (lanes) => this.#drawing.setting(lanes)),
  );
  readonly #drawing = new Drawing(this);
  readonly #say = announcer(this);
  readonly #tell = loadNews(this, this.#say);
  readonly #camera = new Camera(this, {
    current: () => this.#frame && this.viewport,
    limits: () => this.#frame!.limits,
    propose: (next) => this.#view.propose(next),
    stretch: () => this.#drawing.stretch(this.#frame!, this.viewport!, this.#details.panel?.stretchAcross),
    draw: () => this.requestUpdate(),
  });
  readonly #reader = new Reader(this, {
    camera: this.#camera,
    frame: () => this.#frame,
    say: this.#say,
    walk: () => this.#details.walk(),
    withWalk: (act, otherwise) => this.#details.with(({ walk }) => act(walk), otherwise),
  });
  readonly #details = new DetailsLoader(this, {
    reader: this.#reader,
    frame: () => this.#frame,
    say: this.#say,
    count: () => (this.loader.content ? countOf(this.loader.content) : 0),
    wording: () => this.#wording,
  });
  readonly #navigation = new Navigation({
    camera: this.#camera,
    reader: this.#reader,
    frame: () => this.#frame,
    withKeys: (act) => this.#details.with(({ obeyKey }) => act(obeyKey)),
  });
  readonly #view = new ViewportHolder(this, {
    current: () => this.#frame?.viewport,
    said: () => (this.#frame && this.#details.wanted()?.walk.wordsInView(this.#frame)) ?? '',
    say: this.#say,
    stop: () => this.#camera.stop(),
  });
  protected readonly frames = createFrameMaker(
    (event) => this.#reader.open(event),
    () => this.#camera.redraw(),
    (all) => this.#details.panel?.finding.filters.restrict(all) ?? all,
  );

  protected readonly stage = { frame: () => this.#frame, propose: (next: Viewport) => this.#view.propose(next) };

  constructor() {
    super();
    takeOver(this, 'data', 'viewport');
    this.addController(
      new Gestures({
        surface: () => this.renderRoot.querySelector<HTMLElement>('.drawing'),
        wheelZooms: () => this.wheel === 'zoom',
        moves: this.#navigation,
      }),
    );
  }

  /**
   * The document. Give it an object, its JSON text, or that as bytes (a `Uint8Array` or an `ArrayBuffer`); it reads back what was parsed, however it came, or `undefined` where there
   * is none. `undefined`, or `null`, goes back to `src` or the light DOM.
   */
  get data(): TimelineDocument | undefined {
    const { state } = this.loader;
    return state.type === 'ready' ? this.frames.now(state.document) : undefined;
  }

  set data(data: unknown) {
    this.given = data ?? undefined;
    this.requestUpdate();
  }

  /** What part of time is in view; `undefined` until a document is there. Setting it fires no event. */
  get viewport(): Viewport | undefined {
    return this.#view.viewport ?? this.#frame?.viewport;
  }

  set viewport(viewport: Viewport | null | undefined) {
    this.#view.give(viewport);
  }

  /** Flies to where everything is in view; resolves on arrival. */
  async fit(): Promise<void> {
    if (this.#frame) await this.#camera.fly(this.#frame.whole);
  }

  /**
   * Flies to a viewport, or to a date or interval in EDTF; resolves on arrival, and at once where there is no document yet.
   * @throws {TypeError} when the target is neither.
   */
  zoomTo(target: Viewport | string): Promise<void> {
    // At once where that can be: a later wish is to overtake an earlier one.
    return new Promise((done) =>
      this.#details.with(({ walk }) => done(walk.flyTo(target, this.#frame, this.#camera)), done),
    );
  }

  /** Opens the card of an event and brings it into view; without an id the card closes. Unknown ids, and any before a document is there, change nothing: `selected` waits for it. */
  select(id: string | null | undefined): void {
    if (id == null) return void this.#reader.close(false);
    const event = this.#frame?.chronology.find(id) ?? -1;
    if (event >= 0) void this.#reader.choose(event);
  }

  /** Selects the event after the selected one, in the order of time; without one, the first in view. */
  next(): void {
    this.#reader.step(1);
  }

  /** Selects the event before the selected one, in the order of time; without one, the last in view. */
  previous(): void {
    this.#reader.step(-1);
  }

  override willUpdate(): void {
    this.#wording = wordingOf(this);
    this.loader.update({ given: this.given, src: this.src, timeZone: this.timeZone });
    const whole = this.loader.content;
    const content = this.#details.shown(whole, this.asKnownOn ?? undefined, this.frames.now);
    if (content?.document !== this.#document) {
      this.#reader.reset();
      // Another day of the same document moves nothing.
      if (whole?.document === this.#whole) this.#view.stay();
      this.#document = content?.document;
    }
    if (whole && whole.document !== this.#whole) {
      this.#camera.stop();
      // Who has moved while there was only a sample stays there.
      if (!this.#isSample) this.#view.begin();
      this.#whole = whole.document;
      this.#isSample = whole.isSample;
    }
    this.#frame = undefined;
    if (!content || countOf(content) === 0 || !this.#wording.isThere) return;
    this.#view.taken();
    const chronology = this.frames.chronology({ ...content, timeZone: this.timeZone });
    this.#frame = this.frames.frame({
      ...content,
      ...this.#wording,
      viewport: this.#view.viewport,
      surface: this.#drawing.surface(chronology),
      raised: this.#reader.raised(chronology),
      keptLanes: this.#reader.keptLanes(chronology),
    });
  }

  override render(): TemplateResult | typeof nothing {
    const { messages, isThere } = this.#wording;
    if (!isThere) return nothing;
    const { state } = this.loader;
    const { panel } = this.#details;
    const below = belowTemplate(this.data, this.#document && this.frames.now(this.#document), panel);
    return html`<section
      aria-label=${this.data?.title ?? messages.timeline.untitled}
      aria-busy=${state.type === 'loading'}
      lang=${messages.language}
      @keydown=${this.#navigation.onKey}
    >
      ${headerTemplate(this.data)} ${panel?.noticeTemplate()}
      ${
        this.#frame
          ? frameTemplate(this.#frame, this.#reader, this.#navigation, this.#details, below)
          : heldTemplate(this.#details, messages, [messageTemplate(state, messages, this.loader.retries), below])
      }
      ${this.#frame && state.type === 'loading' ? progressTemplate(state, messages) : nothing}
      ${panel?.problems.template(this.loader)} ${panel?.paperTemplate()}
      <p class="announcer" role="status"></p>
    </section>`;
  }

  override updated(): void {
    const { panel, isHeld } = this.#details;
    const { messages, isThere } = this.#wording;
    const frame = this.#frame;
    if (frame) this.#drawing.paint(frame, { ...this.#reader.inkState(frame), ...panel?.ink(frame) });
    if (!isHeld && isThere) this.#tell(this.loader, frame, messages);
  }
}
