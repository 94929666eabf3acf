/**
 * The document for machines: schema.org JSON-LD in a `<script type="application/ld+json">` among the element's children, where crawlers look.
 *
 * In: the document that the element holds. Out: one script, made anew for another document and gone with it. It holds data and runs nothing, which
 * a policy with Trusted Types allows for text that is set before the script stands in the page. Of very large documents it would be a second
 * copy, so they get none.
 */
import type { ReactiveController } from 'lit';
import type { TimelineDocument } from '../../document/timeline.ts';
import { toJsonLd } from '../../export/json-ld.ts';
import { JSON_LD_TYPE } from '../light-dom.ts';
import type { PanelHost } from '../panel-owner.ts';

/** Beyond this many events there is no JSON-LD in the page. */
const MOST_EVENTS = 1000;

export class JsonLdScript implements ReactiveController {
  #document: TimelineDocument | undefined;
  readonly #host: PanelHost;

  constructor(host: PanelHost) {
    this.#host = host;
  }

  hostUpdated(): void {
    const { data } = this.#host;
    if (data === this.#document) return;
    this.#document = data;
    // Also one that came along with a copy of the element.
    for (const old of this.#host.querySelectorAll(':scope > script[data-timeline]')) old.remove();
    if (!data || data.events.length === 0 || data.events.length > MOST_EVENTS) return;
    const script = document.createElement('script');
    script.type = JSON_LD_TYPE;
    script.dataset['timeline'] = '';
    // No end of a script stands in it, also where the page is saved as HTML.
    script.append(JSON.stringify(toJsonLd(data)).replaceAll('<', '\\u003c'));
    this.#host.append(script);
  }
}
