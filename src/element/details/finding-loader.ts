/**
 * What helps to find one's way: search, the table of all events, filters. Its buttons and keys are here; the rest is a file
 * of its own, that is loaded when one of them is pressed, or when an attribute asks for it.
 *
 * In: the host, presses and keys. Out: templates, what stands out in the drawing, and what the filters leave.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { findingEn } from '../../language/finding-en.ts';
import type { Highlight } from '../../paint/ink.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { Finding, Tool } from '../finding/index.ts';
import { iconButton } from './icon-button.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

const KEYS: Readonly<Record<string, Tool>> = { '/': 'search', l: 'table', f: 'filters' };

export class FindingLoader implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  #finding: Finding | undefined;
  #loading: Promise<Finding | undefined> | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    (this.#host.renderRoot as ShadowRoot).addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    (this.#host.renderRoot as ShadowRoot).removeEventListener('keydown', this.#onKey);
  }

  /** Who comes near will press. */
  readonly #prepare = (): void => void this.#wanted();

  readonly #onKey = (event: Event): void => {
    const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event as KeyboardEvent;
    const isTyping = target instanceof Element && target.matches('input, textarea, select');
    if (ctrlKey || metaKey || altKey || isTyping || defaultPrevented || !Object.hasOwn(KEYS, key)) return;
    event.preventDefault();
    void this.#toggle(KEYS[key]!);
  };

  /** Where it cannot be had, that is said, and the next press tries again. */
  async #toggle(tool: Tool): Promise<void> {
    const finding = await this.#wanted();
    if (finding) finding.toggle(tool);
    else this.#owner.say(() => this.#owner.frame()?.context.messages.card.missing ?? '');
  }

  #wanted(): Promise<Finding | undefined> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<Finding | undefined> {
    try {
      const { Finding } = await import('../finding/index.ts');
      this.#finding = new Finding(this.#host, this.#owner);
    } catch {
      this.#loading = undefined;
    }
    return this.#finding;
  }

  /** What the reader searches for stands out. */
  get highlight(): Highlight | undefined {
    return this.#finding?.search.highlight;
  }

  /** What the filters leave of all events. */
  restrict(all: Chronology): Chronology {
    return this.#finding?.filters.restrict(all) ?? all;
  }

  /** The buttons, beside those of the toolbar. */
  toolsTemplate(): TemplateResult {
    const button = (tool: Tool, icon: Parameters<typeof iconButton>[0]): TemplateResult =>
      iconButton(icon, findingEn[tool].button, () => void this.#toggle(tool), this.#finding?.isOpen(tool) ?? false);
    return html`<div
      class="tools"
      part="tools"
      role="group"
      aria-label=${findingEn.tools}
      @pointerenter=${this.#prepare}
      @focusin=${this.#prepare}
    >
      ${button('search', 'search')}${button('filters', 'filter')}${button('table', 'table')}
    </div>`;
  }

  /** Above the drawing: the field of the search, the filters. */
  aboveTemplate(): TemplateResult | typeof nothing {
    return this.#finding?.aboveTemplate() ?? nothing;
  }

  /** Below the drawing: the table. */
  belowTemplate(frame: Frame): TemplateResult | typeof nothing {
    return this.#finding?.belowTemplate(frame) ?? nothing;
  }
}
