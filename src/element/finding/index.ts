/**
 * Finding one's way among many events: search, filters, the table of all events. A file of its own, that is loaded when one of them is first
 * wanted.
 *
 * In: the host, its frame, which tool is asked for. Out: what stands above and below the drawing.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Facet } from '../../language/facet.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { eventTable } from './event-table.ts';
import { chosenTemplate, filterPanel } from './filter-panel.ts';
import { Filters } from './filters.ts';
import { searchBar } from './search-bar.ts';
import { Search } from './search.ts';
import { styles } from './styles.ts';

export type Tool = 'search' | 'filters' | 'table';

/** How many rows the table has at first, and how many more at a time. */
const ROWS_STEP = 100;

/** What gets the focus when a tool is opened. */
const FIRST_OF: Readonly<Record<Tool, string>> = {
  search: '.search-field',
  filters: '.filter-value',
  table: '.table-title',
};

export class Finding implements ReactiveController {
  readonly search: Search;
  readonly filters: Filters;
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #open = new Set<Tool>();
  #rows = ROWS_STEP;
  readonly #wholeFacets = new Set<Facet>();
  #focusNext: string | undefined;
  /** What had the focus before a tool was opened: it gets it back. */
  readonly #before = new Map<Tool, HTMLElement>();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    this.search = new Search(host, owner);
    this.filters = new Filters(host, owner);
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#focusNext) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    // The values of the filters may still be on their way.
    if (!target && this.isOpen('filters') && !this.filters.isReady) return;
    this.#focusNext = undefined;
    target?.focus();
  }

  isOpen(tool: Tool): boolean {
    return this.#open.has(tool);
  }

  /** Opens a tool and goes there; or closes it. The search, once open, is gone to by its key. */
  toggle(tool: Tool): void {
    if (this.#open.has(tool)) return this.#close(tool);
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement) this.#before.set(tool, activeElement as HTMLElement);
    this.#open.add(tool);
    this.filters.isOpen = this.#open.has('filters');
    this.#rows = ROWS_STEP;
    this.#focusNext = FIRST_OF[tool];
    this.#host.requestUpdate();
  }

  #close(tool: Tool): void {
    this.#open.delete(tool);
    this.filters.isOpen = this.#open.has('filters');
    if (tool === 'search') this.search.ask('');
    this.#focusNext = undefined;
    this.#before.get(tool)?.focus();
    this.#before.delete(tool);
    this.#host.requestUpdate();
  }

  /** Escape closes a tool, before it closes the card. */
  readonly #onKey =
    (tool: Tool) =>
    (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#close(tool);
    };

  aboveTemplate(): TemplateResult {
    const frame = this.#owner.frame()!;
    const whole = {
      isWhole: (facet: Facet) => this.#wholeFacets.has(facet),
      showWhole: (facet: Facet) => {
        this.#wholeFacets.add(facet);
        this.#host.requestUpdate();
      },
    };
    return html`${this.isOpen('search') ? searchBar(this.search, () => this.#close('search')) : nothing}
    ${chosenTemplate(this.filters, frame)}
    ${this.isOpen('filters') ? html`<div @keydown=${this.#onKey('filters')}>${filterPanel(this.filters, frame, whole)}</div>` : nothing}`;
  }

  belowTemplate(frame: Frame): TemplateResult | typeof nothing {
    if (!this.isOpen('table')) return nothing;
    const { chronology, context } = frame;
    const { hits, query } = this.search;
    const make = (): TemplateResult =>
      eventTable(frame, {
        hits,
        query,
        most: this.#rows,
        more: () => {
          this.#rows += ROWS_STEP;
          this.#host.requestUpdate();
        },
        open: (event) => this.#owner.reader.open(event),
      });
    // The table stays while the view moves.
    const cause = [chronology, chronology.version, context.locale, context.messages, hits, this.#rows];
    return html`<div @keydown=${this.#onKey('table')}>${guard(cause, make)}</div>`;
  }
}
