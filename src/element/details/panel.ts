/**
 * What the element holds beside one event: the list of sources and what it highlights, what was known when, the corrections, the paper, and the
 * data for machines.
 *
 * In: the host, its frame, and where the reader is. Out: templates for below the drawing, above it, and for the printer; the events that
 * a source highlights. It is there as soon as the details are.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { knownBy, publicationDays, publicationEnds } from '../../document/known-by.ts';
import type { KnownBy } from '../../document/known-by.ts';
import { quoteLink } from '../../document/quote-link.ts';
import { countVoices } from '../../document/source-list.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { detailsIn } from '../../language/details-en.ts';
import { importPart } from '../../load/import-part.ts';
import { zoneOrUtc } from '../../time/zone.ts';
import type { Editing } from '../edit/index.ts';
import { Finding } from '../finding/finding.ts';
import type { Frame } from '../frame.ts';
import type { InkState, Now } from '../../paint/ink.ts';
import { nowShapes } from '../../paint/now-shapes.ts';
import { countIn, isIn } from '../../view/count-in.ts';
import { SecondCalendar } from '../second-calendar/second-calendar.ts';
import { TimelineKnownOnEvent } from '../known-on-event.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { asText } from '../as-text.ts';
import { clusterItem } from './cluster-item.ts';
import { correctionsTemplate } from './corrections.ts';
import { FocusBeyond } from './focus-beyond.ts';
import { FocusByHand } from './focus-by-hand.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { legendTemplate } from './legend.ts';
import { JsonLdScript } from './json-ld-script.ts';
import { LookAhead } from './look-ahead.ts';
import { controlTemplate, noticeTemplate } from './known-on.ts';
import { NowLine } from './now-line.ts';
import { Paper } from './paper.ts';
import { PixelRatio } from './pixel-ratio.ts';
import { Problems } from './problems.ts';
import { Served } from './served.ts';
import { sourceListTemplate } from './source-list.ts';
import { SourcesState } from './sources-state.ts';
import { stretchAcross } from './stretch-across.ts';

/** Which list below the drawing is open. */
type View = 'sources' | 'known' | 'corrections';

/** Of the sources of a document. */
interface Counts {
  readonly voices: number;
  /** Those of which a day is known on which they were published. */
  readonly datedSources: number;
}

export class Panel implements ReactiveController {
  /** What helps to find one's way. */
  readonly finding: Finding;
  readonly clusterItem = clusterItem;
  readonly quoteLink = quoteLink;
  /** Here, since a drag asks with each of its frames: it is not what tries again where the details cannot be had. */
  readonly stretchAcross = stretchAcross;
  readonly second: SecondCalendar;
  /** What is wrong with data and attributes. */
  readonly problems: Problems;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #sources: SourcesState;
  readonly #paper: Paper;
  readonly #now: NowLine;
  #view: View | undefined;
  #editing: Promise<void> | undefined;
  #editor: Editing | undefined;
  readonly #counts = new WeakMap<TimelineDocument, Counts>();
  #days: { readonly of: TimelineDocument; readonly days: readonly string[] } | undefined;
  #known: (KnownBy & { readonly of: TimelineDocument; readonly day: string }) | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#sources = new SourcesState(host, owner);
    this.#paper = new Paper(host, owner);
    this.#now = new NowLine(host);
    this.problems = new Problems(host, owner);
    this.finding = new Finding(host, owner);
    this.second = new SecondCalendar(host, owner);
    host.addController(new JsonLdScript(host, owner));
    host.addController(new LookAhead(owner));
    host.addController(new Served(host, owner));
    host.addController(this);
    // Last: what moves the focus comes first.
    host.addController(new FocusKeeper(host, owner));
    host.addController(new FocusBeyond(host));
    host.addController(new FocusByHand(host, owner));
    host.addController(new PixelRatio(host));
  }

  hostUpdate(): void {
    if (this.#day === undefined) this.#known = undefined;
    if (this.#host.editable) void (this.#editing ??= this.#edit());
  }

  /** The part that changes dates on the axis comes with the first wish for it. */
  async #edit(): Promise<void> {
    try {
      const { Editing } = await importPart(() => import('../edit/index.ts'));
      this.#editor = new Editing(this.#host, this.#owner);
      this.#host.addController(this.#editor);
      this.#host.requestUpdate();
    } catch {
      this.#editing = undefined;
    }
  }

  /** How to walk with the keys, and how many events are in view without a label, in words, for those who don't see them. */
  help({ picture, chronology, viewport, context: { messages } }: Frame): string {
    const labelled = picture?.scene.labels.filter(({ event }) => isIn(chronology, event, viewport)) ?? [];
    const count = countIn(chronology, viewport) - labelled.length;
    const { help, unlabelled } = detailsIn(messages);
    return count > 0 ? `${help} ${unlabelled(count)}` : help;
  }

  get #day(): string | undefined {
    return asText(this.#host.asKnownOn);
  }

  /** The events that the source under the pointer or the focus, or the pinned one, is cited by; else those that were searched for. */
  get highlight(): InkState['highlight'] {
    return this.#sources.highlight ?? this.finding.search.highlight;
  }

  /** What stands out in the ink of a frame. */
  ink({ viewport, picture, context }: Frame): Pick<InkState, 'highlight' | 'now'> {
    const instant = picture && this.#now.at(viewport.duration / picture.scene.widthPx);
    const { now: label } = detailsIn(context.messages);
    const now: Now | undefined =
      instant === undefined
        ? undefined
        : { instant, shapes: (scene, theme) => nowShapes(scene, theme, instant, label) };
    return { now, highlight: this.highlight };
  }

  /** What was known of a document on a day; all of it where that is no day. */
  knownOn(whole: TimelineDocument, day: string): TimelineDocument {
    if (this.#known?.of !== whole || this.#known.day !== day) {
      const known = knownBy(whole, asText(day)!);
      this.#known = known && { ...known, of: whole, day };
    }
    return this.#known?.document ?? whole;
  }

  /** Beside what part of time is in view: in which calendars, and what helps to find one's way. */
  toolsTemplate(): TemplateResult {
    return html`${this.second.namesTemplate()} ${this.finding.toolsTemplate()}`;
  }

  /** Above the drawing: that this is not everything, and what one searches by. */
  noticeTemplate(): TemplateResult | typeof nothing {
    const asKnownOn = this.#day;
    const isAll = asKnownOn === undefined || !this.#host.data;
    return html`${isAll ? nothing : noticeTemplate(asKnownOn, this.#known, this.#owner.wording(), () => this.#show(undefined))}
    ${this.finding.aboveTemplate()}`;
  }

  /** Below the drawing: how many sources there are, on a button that lists them, the other lists, and the one that is open. */
  template(document: TimelineDocument): TemplateResult {
    const whole = this.#host.data!;
    const { sources, corrections = [] } = document;
    const frame = this.#owner.frame();
    const wording = { ...this.#owner.wording(), zone: zoneOrUtc(this.#host.timeZone, whole.timeZone) };
    const details = detailsIn(wording.messages);
    // A pinned source is held though its list be closed.
    if (this.#sources.pinned !== undefined) this.#sources.groups(document);
    return html`${
      sources.length > 0
        ? this.#button('sources', details.sources.summary(sources.length, this.#count(document).voices))
        : nothing
    }${
      this.#count(whole).datedSources > 0 ? this.#button('known', details.known.button) : nothing
    }${corrections.length > 0 ? this.#button('corrections', details.corrections.button(corrections.length)) : nothing}
    ${this.#view === 'sources' ? sourceListTemplate(this.#sources, document, wording) : nothing}
    ${this.#view === 'known' && this.#publicationDays(whole).length > 0 ? controlTemplate(this.#publicationDays(whole), this.#day, wording, (day) => this.#show(day)) : nothing}
    ${this.#view === 'corrections' ? correctionsTemplate(corrections, wording, frame) : nothing}`;
  }

  /** Counted once for a document: sources may be many, and frames are more. */
  #count(document: TimelineDocument): Counts {
    let counts = this.#counts.get(document);
    if (!counts) {
      counts = { voices: countVoices(document.sources), datedSources: publicationEnds(document).length };
      this.#counts.set(document, counts);
    }
    return counts;
  }

  #publicationDays(whole: TimelineDocument): readonly string[] {
    if (this.#days?.of !== whole) this.#days = { of: whole, days: publicationDays(whole) };
    return this.#days.days;
  }

  #button(view: View, words: string): TemplateResult {
    const isOpen = this.#view === view;
    const toggle = (): void => {
      this.#view = isOpen ? undefined : view;
      this.#host.requestUpdate();
    };
    return html`<button type="button" class="action" aria-expanded=${isOpen} @click=${toggle}>${words}</button>`;
  }

  /** How to read the ink of what is in view, the overview above it, and the table of events. */
  legendTemplate(frame: Frame): TemplateResult {
    const { picture, context } = frame;
    return html`${this.finding.overview.template(frame)} ${picture ? legendTemplate(picture.scene, context) : nothing}
    ${this.finding.belowTemplate(frame)}`;
  }

  /** While a story is told: for the card. */
  storyBar(): TemplateResult | undefined {
    return this.finding.story.barTemplate();
  }

  /** What changes the date of an event: for its card. */
  editButtons(event: number): TemplateResult | typeof nothing {
    return this.#editor?.buttonsTemplate(event) ?? nothing;
  }

  /** The whole on paper, while it is being printed. */
  paperTemplate(): TemplateResult | typeof nothing {
    // The window of a story is that of one step.
    return this.#paper.template(this.finding.story.isTold);
  }

  #show(day: string | undefined): void {
    this.#host.asKnownOn = day;
    this.#host.dispatchEvent(new TimelineKnownOnEvent(day));
    const { locale, messages } = this.#owner.wording();
    this.#owner.say(() =>
      this.#known
        ? detailsIn(messages).known.announced(
            dateInWords(this.#known.day, locale, messages),
            this.#known.document.events.length,
            this.#known.later.length,
          )
        : '',
    );
  }
}
