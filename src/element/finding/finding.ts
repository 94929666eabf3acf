/**
 * Finding one's way among many events: search, filters, the table of all events, the overview, the story.
 *
 * In: the host, its frame, which tool is asked for, by a button or its key. Out: the buttons, and what stands above and below the drawing.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Facet } from '../../language/facet.ts';
import { findingIn } from '../../language/finding-en.ts';
import { readySecond } from '../../language/second-calendar.ts';
import type { Frame } from '../frame.ts';
import { letterOf } from '../letter-of.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { Address } from './address.ts';
import { eventTable } from './event-table.ts';
import { chosenTemplate, filterPanel } from './filter-panel.ts';
import { Filters } from './filters.ts';
import { iconButton } from './icon-button.ts';
import { keyList } from './key-list.ts';
import { searchBar } from './search-bar.ts';
import { Story } from '../story/story.ts';
import { Overview } from './overview.ts';
import { Search } from './search.ts';

type Tool = 'search' | 'filters' | 'table' | 'keys';

const KEYS: Readonly<Record<string, Tool>> = { '/': 'search', l: 'table', f: 'filters', '?': 'keys', '؟': 'keys' };

/** How many rows the table has at first, and how many more at a time. */
const ROWS_STEP = 100;

/** In the order in which their buttons stand. */
const WITH_BUTTON: readonly Tool[] = ['search', 'filters', 'table'];

/** What gets the focus when a tool is opened. */
const FIRST_OF: Readonly<Record<Tool, string>> = {
  search: '.search-field',
  filters: '.filter-value',
  table: '.table-title',
  keys: '.keys-title',
};

export class Finding implements ReactiveController {
  readonly search: Search;
  readonly filters: Filters;
  readonly overview: Overview;
  readonly story: Story;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #open = new Set<Tool>();
  readonly #wholeFacets = new Set<Facet>();
  #rows = ROWS_STEP;
  #focusNext: string | undefined;
  /** What had the focus before a tool was opened: it gets it back. */
  readonly #before = new Map<Tool, HTMLElement>();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.search = new Search(host, owner);
    this.filters = new Filters(host, owner);
    this.overview = new Overview(host, owner);
    this.story = new Story(host, owner);
    host.addController(new Address(host, owner, this));
    host.addController(this);
  }

  hostConnected(): void {
    (this.#host.renderRoot as ShadowRoot).addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    (this.#host.renderRoot as ShadowRoot).removeEventListener('keydown', this.#onKey);
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    // The values of the filters may still be on their way.
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  readonly #onKey = (event: Event): void => {
    // Who goes on by keys is not called back.
    this.#focusNext = undefined;
    const pressed = event as KeyboardEvent;
    const { ctrlKey, metaKey, altKey, target, defaultPrevented } = pressed;
    const key = letterOf(pressed) ?? pressed.key;
    const isTyping = target instanceof Element && target.matches('input, textarea, select');
    if (ctrlKey || metaKey || altKey || isTyping || defaultPrevented || !Object.hasOwn(KEYS, key)) return;
    event.preventDefault();
    const tool = KEYS[key]!;
    // Who asks for the search again wants its field.
    if (tool === 'search') this.#show(tool);
    else this.#toggle(tool);
  };

  #toggle(tool: Tool): void {
    if (this.#open.has(tool)) this.#close(tool);
    else this.#show(tool);
  }

  /** Opens a tool and goes there. */
  #show(tool: Tool): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement) this.#before.set(tool, activeElement as HTMLElement);
    this.#open.add(tool);
    this.filters.isOpen = this.#open.has('filters');
    this.#rows = ROWS_STEP;
    this.#focusNext = FIRST_OF[tool];
    this.#host.requestUpdate();
  }

  seek(query: string): void {
    if (query) this.#open.add('search');
    else this.#open.delete('search');
    this.search.ask(query);
  }

  #close(tool: Tool): void {
    this.#open.delete(tool);
    this.filters.isOpen = this.#open.has('filters');
    const hit = tool === 'search' ? this.search.hits?.[this.search.place] : undefined;
    if (tool === 'search') this.search.ask('');
    this.#focusNext = undefined;
    this.#leave(tool, hit);
    this.#before.delete(tool);
    this.#host.requestUpdate();
  }

  /** To the hit that the search has led to; else to what had the focus before, or where that has gone, to the tool's button. */
  #leave(tool: Tool, hit: number | undefined): void {
    const before = this.#before.get(tool);
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.tools > button');
    if (hit !== undefined) this.#owner.reader.focus(`e${hit}`);
    else (before?.isConnected ? before : buttons[WITH_BUTTON.indexOf(tool)])?.focus();
  }

  /** Escape closes a tool, before it closes the card. */
  readonly #onEscape =
    (tool: Tool) =>
    (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close(tool);
    };

  /** The buttons, beside those of the toolbar. */
  toolsTemplate(): TemplateResult {
    const words = findingIn(this.#owner.wording().messages);
    const button = (tool: Exclude<Tool, 'keys'>, icon: Parameters<typeof iconButton>[0]): TemplateResult =>
      iconButton(icon, words[tool].button, () => this.#toggle(tool), this.#open.has(tool));
    return html`<div class="tools" part="tools" role="group" aria-label=${words.tools}>
      ${button('search', 'search')}${button('filters', 'filter')}${button('table', 'table')}${this.story.buttonTemplate()}
    </div>`;
  }

  /** Above the drawing: the field of the search, what is filtered, the filters, the keys. */
  aboveTemplate(): TemplateResult | typeof nothing {
    const frame = this.#owner.frame();
    if (!frame) return nothing;
    const whole = {
      isWhole: (facet: Facet) => this.#wholeFacets.has(facet),
      showWhole: (facet: Facet) => {
        this.#wholeFacets.add(facet);
        this.#host.requestUpdate();
      },
    };
    return html`${this.#open.has('search') ? searchBar(this.search, findingIn(frame.context.messages).search, () => this.#close('search')) : nothing}
    ${chosenTemplate(this.filters, frame)}
    ${this.#open.has('filters') ? html`<div @keydown=${this.#onEscape('filters')}>${filterPanel(this.filters, frame, whole)}</div>` : nothing}
    ${this.#open.has('keys') ? html`<div @keydown=${this.#onEscape('keys')}>${keyList(findingIn(frame.context.messages).keys, frame.context.isUpright)}</div>` : nothing}
    ${this.story.barAboveTemplate()}`;
  }

  /** Below the drawing: the table of all events, or of those that the search found. */
  belowTemplate(frame: Frame): TemplateResult | typeof nothing {
    if (!this.#open.has('table')) return nothing;
    const { chronology, context } = frame;
    const { hits, query } = this.search;
    const make = (): TemplateResult =>
      eventTable(frame, {
        hits,
        query,
        most: this.#rows,
        step: ROWS_STEP,
        more: () => {
          this.#rows += ROWS_STEP;
          this.#host.requestUpdate();
        },
        open: (event) => this.#owner.reader.open(event),
      });
    // The table stays while the view moves.
    const second = readySecond(context.locale, context.second);
    const cause = [chronology, chronology.version, context.locale, context.messages, second, hits, this.#rows];
    return html`<div @keydown=${this.#onEscape('table')}>${guard(cause, make)}</div>`;
  }
}
