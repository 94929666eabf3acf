/**
 * What the element holds beside one event: the list of sources and what it highlights, what was known when, the corrections, the paper, and the
 * data for machines.
 *
 * In: the host, its frame, and where the reader is. Out: templates for below the drawing, above it, and for the printer; the events that
 * a source highlights. It is there as soon as the details are.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { knownBy } from '../../document/known-by.ts';
import type { KnownBy } from '../../document/known-by.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { detailsEn } from '../../language/details-en.ts';
import { TimelineKnownOnEvent } from '../known-on-event.ts';
import type { Highlight } from '../label-layer.ts';
import type { PanelHost, PanelOwner, PanelView } from '../panel-owner.ts';
import { correctionsTemplate } from './corrections.ts';
import { JsonLdScript } from './json-ld-script.ts';
import { controlTemplate, noticeTemplate } from './known-on.ts';
import { Paper } from './paper.ts';
import { sourceListTemplate } from './source-list.ts';
import { SourcesState } from './sources-state.ts';

export class Panel implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #sources: SourcesState;
  readonly #paper: Paper;
  #known: (KnownBy & { readonly of: TimelineDocument; readonly day: string }) | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#sources = new SourcesState(host, owner);
    this.#paper = new Paper(host, owner);
    host.addController(new JsonLdScript(host));
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#host.asKnownOn === undefined) this.#known = undefined;
  }

  /** The events that the source under the pointer or the focus, or the pinned one, is cited by. */
  get highlight(): Highlight | undefined {
    return this.#sources.highlight;
  }

  /** What was known of a document on a day; all of it where that is no day. */
  knownOn(whole: TimelineDocument, day: string): TimelineDocument {
    if (this.#known?.of !== whole || this.#known.day !== day) {
      const known = knownBy(whole, day);
      this.#known = known && { ...known, of: whole, day };
    }
    return this.#known?.document ?? whole;
  }

  /** Above the drawing: that this is not everything. */
  noticeTemplate(): TemplateResult | typeof nothing {
    const { asKnownOn } = this.#host;
    if (asKnownOn === undefined || !this.#host.data) return nothing;
    return noticeTemplate(asKnownOn, this.#known, () => this.#show(undefined));
  }

  /** Below the drawing: the other buttons, and the list that is open. */
  template(
    document: TimelineDocument,
    lists: { readonly view: PanelView | undefined; toggle(view: PanelView): void },
  ): TemplateResult {
    const whole = this.#host.data!;
    const { view } = lists;
    const { corrections = [] } = document;
    const button = (name: PanelView, words: string): TemplateResult =>
      html`<button type="button" class="action" aria-expanded=${view === name} @click=${() => lists.toggle(name)}>
        ${words}
      </button>`;
    return html`${
      whole.sources.some(({ published }) => published !== undefined) ? button('known', detailsEn.known.button) : nothing
    }${corrections.length > 0 ? button('corrections', detailsEn.corrections.button(corrections.length)) : nothing}
    ${view === 'sources' ? sourceListTemplate(this.#sources, document, this.#owner.frame()) : nothing}
    ${view === 'known' ? controlTemplate(whole, this.#host.asKnownOn, (day) => this.#show(day)) : nothing}
    ${view === 'corrections' ? correctionsTemplate(corrections, this.#owner.frame()) : nothing}`;
  }

  /** The whole on paper, while it is being printed. */
  paperTemplate(): TemplateResult | typeof nothing {
    return this.#paper.template();
  }

  #show(day: string | undefined): void {
    this.#host.asKnownOn = day;
    this.#host.dispatchEvent(new TimelineKnownOnEvent(day));
    this.#owner.say(() =>
      this.#known
        ? detailsEn.known.announced(
            dateInWords(this.#known.day),
            this.#known.document.events.length,
            this.#known.later.length,
          )
        : '',
    );
  }
}
