/**
 * The timeline on paper: the drawing, every event in order with what it rests on, and the sources with their whole addresses, by number.
 *
 * In: the host, its frame, and whether a page is about to be printed. Out: a template that only the printer sees. It is drawn in the moment in which
 * the browser says that it will print, and is gone afterwards, so that a page on the screen carries none of it.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Citation, Source } from '../../document/timeline.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { wordDate } from '../../language/dates.ts';
import { detailsIn } from '../../language/details-en.ts';
import { wordPrecision } from '../../language/precision.ts';
import { nameCalendars, readySecond } from '../../language/second-calendar.ts';
import { wordSpan } from '../../language/span.ts';
import type { PartContext } from '../context.ts';
import type { Frame } from '../frame.ts';
import { eventCorrections } from './corrections.ts';
import { ownLanguage } from './own-language.ts';
import { paperDrawing } from './paper-drawing.ts';
import { secondDate } from './second-date.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { timeOrder } from '../../view/time-order.ts';

/** More would fill hundreds of pages. */
const MOST_EVENTS = 1000;

export class Paper implements ReactiveController {
  #isPrinting = false;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #media = matchMedia('print');
  readonly #onPrint = (event: Event): void => {
    this.#isPrinting = event.type === 'beforeprint' || (event as MediaQueryListEvent).matches === true;
    this.#host.requestUpdate();
  };

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#onPrint);
    this.#media.addEventListener('change', this.#onPrint);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) removeEventListener(type, this.#onPrint);
    this.#media.removeEventListener('change', this.#onPrint);
  }

  /** `isWhole`: all of time, whatever is in view. */
  template(isWhole: boolean): TemplateResult | typeof nothing {
    const frame = this.#owner.frame();
    if (!this.#isPrinting || !frame) return nothing;
    const printed = isWhole ? { ...frame, viewport: frame.whole } : frame;
    return paperTemplate(printed, getComputedStyle(this.#host).fontFamily);
  }
}

const today: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };

/** The number under which each source stands, in the order in which the events first cite it. */
type Notes = ReadonlyMap<string, number>;

function paperTemplate(frame: Frame, font: string): TemplateResult {
  const { viewport, chronology, context } = frame;
  const words = detailsIn(context.messages).paper;
  const printed = timeOrder(chronology).earliest(MOST_EVENTS);
  const notes: Notes = new Map(
    [...new Set(printed.flatMap((event) => chronology.event(event).citations?.map(({ source }) => source) ?? []))].map(
      (id, index) => [id, index + 1],
    ),
  );
  const left = chronology.count - printed.length;
  const second = readySecond(context.locale, context.second);
  const span = wordSpan(viewport.start, viewport.start + viewport.duration, context);
  return html`<div class="paper">
    <figure>
      ${paperDrawing(frame, font)}
      <figcaption>
        ${[context.messages.timeline.scale(span, chronology.zone.name), second && nameCalendars(context.locale, second)].filter(Boolean).join(' · ')}
      </figcaption>
    </figure>
    <h3>${words.events}</h3>
    <ol class="paper-events">
      ${printed.map((event) => eventTemplate(event, notes, context))}
    </ol>
    ${left > 0 ? html`<p>${words.notPrinted(left)}</p>` : nothing}
    ${
      notes.size > 0
        ? html`<h3>${words.sources}</h3>
            <ol class="paper-sources">
              ${[...notes].map(([id, number]) => sourceTemplate(context.sources.get(id), number, context))}
            </ol>`
        : nothing
    }
    <p class="paper-foot">${words.printedOn(new Intl.DateTimeFormat(context.locale, today).format())}</p>
  </div>`;
}

function eventTemplate(index: number, notes: Notes, context: PartContext): TemplateResult {
  const { chronology, locale, messages } = context;
  const { card, precision } = detailsIn(messages);
  const event = chronology.event(index);
  const wording = { locale, zone: chronology.zone, messages, style: 'full' } as const;
  const { citations = [] } = event;
  const why = wordPrecision(chronology.date(index), wording, precision, citations.length > 0);
  const where = [event.place, event.status && messages.card.status[event.status]].filter(Boolean);
  // Its own words only: date, status and notes are said in the reader's language.
  const lang = ownLanguage(chronology, event);
  return html`<li dir=${event.dir ?? nothing}>
    <p class="paper-when">
      ${[wordDate(chronology.date(index), wording), secondDate(chronology.date(index), context), ...where].filter(Boolean).join(' · ')}
    </p>
    <h4 lang=${lang}>${event.title}</h4>
    ${event.summary ? html`<p lang=${lang}>${event.summary}</p>` : nothing} ${why ? html`<p>${why}</p>` : nothing}
    ${citations.length === 0 ? html`<p class="unsourced">${card.noSource}</p>` : nothing}
    ${citations.map((citation) => citationTemplate(citation, notes, context))} ${eventCorrections(event.id, context)}
  </li>`;
}

function citationTemplate(
  { source: id, quote, speaker, stance, topic, date, note }: Citation,
  notes: Notes,
  { sources, locale, messages, zone }: PartContext,
): TemplateResult {
  const { card } = detailsIn(messages);
  const source = sources.get(id);
  // Names have the direction of their own letters; what is said of them that of the timeline.
  const [said, published] = [speaker !== source?.publisher && speaker, source?.publisher].map(
    (name) => name && html`<bdi>${name}</bdi>`,
  );
  const facts = [
    topic,
    stance && stance !== 'supports' && card.stance[stance],
    said,
    published,
    date && card.saysDate(dateInWords(date, locale, messages, zone)),
    note,
  ].filter(Boolean);
  return html`<div class="paper-citation">
    ${quote ? html`<q lang=${source?.language ?? nothing} dir="auto">${quote.exact}</q> ` : nothing}<span
      class="provenance"
      >${facts.map((fact, place) => [place > 0 ? ' · ' : '', fact])} [${notes.get(id)}]</span
    >
  </div>`;
}

function sourceTemplate(
  source: Source | undefined,
  number: number,
  { locale, messages, zone }: PartContext,
): TemplateResult | typeof nothing {
  if (!source) return nothing;
  const { card, paper: words } = detailsIn(messages);
  const { publisher, credit, headline, author, published, url, gone, archivedAt, archivedOn, accessed, note } = source;
  const inWords = (edtf: string | undefined): string | undefined => edtf && dateInWords(edtf, locale, messages, zone);
  const facts = [
    credit && credit !== publisher ? `${publisher} (${card.credit(credit)})` : publisher,
    headline && `“${headline}”`,
    author,
    inWords(published),
  ].filter(Boolean);
  return html`<li>
    <span class="paper-number">[${number}]</span>
    <div>
      <p>${facts.join(messages.label.comma)}.</p>
      ${url ? html`<p class="paper-url">${url}${gone ? ` (${card.gone})` : nothing}</p>` : nothing}
      ${archivedAt ? html`<p class="paper-url">${words.archived(inWords(archivedOn))} ${archivedAt}</p>` : nothing}
      ${accessed ? html`<p>${words.accessed(inWords(accessed)!)}</p>` : nothing}
      ${note ? html`<p>${note}</p>` : nothing}
    </div>
  </li>`;
}
