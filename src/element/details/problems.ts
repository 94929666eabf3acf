/**
 * What is wrong with the data and with the attributes, as a list for the author. In: diagnostics, and the host. Out: where, what was expected, how to mend it, in
 * the language of the interface. Its words come from a file of their own, since hardly a reader needs them; where that cannot be had they stay English.
 */
import { html, nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import type { Diagnostic } from '../../document/diagnostics.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { DocumentLoader } from '../document-loader.ts';
import { LIST_STEP } from '../list-step.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { readingPart } from '../reading-part.ts';
import { asText } from '../as-text.ts';
import { attributeFaults } from './attribute-faults.ts';
import type { Wishes } from './attribute-faults.ts';
import { showMore } from './show-more.ts';

interface Said {
  readonly diagnostics: readonly Diagnostic[];
  /** For want of the words of another language. */
  readonly isEnglish?: boolean;
}

export class Problems implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  /** What the attributes were held against last. */
  #cause: readonly unknown[] = [];
  #ofAttributes: readonly Diagnostic[] = [];
  #all: { readonly of: readonly (readonly Diagnostic[])[]; readonly diagnostics: readonly Diagnostic[] } | undefined;
  #most = LIST_STEP;
  /** Nothing while its words are on their way, by language. */
  readonly #said = new WeakMap<readonly Diagnostic[], Map<string, Said | undefined>>();

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostUpdate(): void {
    const { locale, timeZone, calendar, secondCalendar, orientation, wheel, story } = this.#host;
    const wishes = { locale, timeZone, calendar, secondCalendar, orientation, wheel, story };
    const spoken = this.#owner.wording().locale;
    // What was known on a day is not everything.
    const all = this.#host.asKnownOn == null ? this.#owner.frame()?.all : undefined;
    const cause = [...Object.values(wishes), spoken, all, all?.version];
    if (cause.every((part, place) => part === this.#cause[place])) return;
    this.#cause = cause;
    const ids = function* (): Generator<string> {
      for (const { id } of all?.document.events ?? []) yield id;
    };
    const events = all && { has: (id: string) => all.find(id) >= 0, ids: { [Symbol.iterator]: ids } };
    const words = Object.entries(wishes).map(([name, wish]) => [name, asText(wish)] as const);
    const faults = attributeFaults(Object.fromEntries(words) as Wishes, spoken, events);
    if (faults.length > 0) void this.#word(faults, cause);
    else this.#ofAttributes = [];
  }

  async #word(faults: ReturnType<typeof attributeFaults>, cause: readonly unknown[]): Promise<void> {
    try {
      const { wordAttributeFaults } = await readingPart();
      if (this.#cause === cause) this.#ofAttributes = wordAttributeFaults(faults);
    } catch {
      // Where the words cannot be had, the next other wish tries again.
    }
    this.#host.requestUpdate();
  }

  /** The list, open where it is all there is to see. */
  template({ state, diagnostics }: Pick<DocumentLoader, 'state' | 'diagnostics'>): TemplateResult | typeof nothing {
    const { messages } = this.#owner.wording();
    const all = this.#with(diagnostics);
    if (all.length === 0) return nothing;
    const { problems } = detailsIn(messages);
    const said = this.#wordsOf(all, messages.language);
    // Nothing is missing: that is for the author, and no alarm for readers.
    const isKept = all.every(({ severity }) => severity === 'warning');
    const count = countOf(all);
    const more = (): void => {
      this.#most += LIST_STEP;
      this.#host.requestUpdate();
    };
    return html`<details class="problems ${isKept ? 'kept' : ''}" part="error" ?open=${state.type === 'failed'}>
      <summary>${isKept ? problems.notes(count) : problems.summary(count)}</summary>
      <ol lang=${said?.isEnglish ? 'en' : nothing} dir=${said?.isEnglish ? 'ltr' : nothing}>
        ${said?.diagnostics.slice(0, this.#most).map(
          ({ where, line, column, message, remedy, excerpt, severity }) =>
            html`<li class=${severity}>
              <strong>${where}</strong
              >${line !== undefined && column !== undefined ? html` <span class="place">${problems.place(line, column)}</span>` : nothing}
              ${excerpt ? html`<pre dir="ltr">${excerpt}</pre>` : nothing} <span>${message}</span>
              <span class="remedy">${remedy}</span>
            </li>`,
        )}
      </ol>
      ${showMore(all.length - this.#most, LIST_STEP, messages, more)}
    </details>`;
  }

  /** The same list for the same parts: it is put into words once. */
  #with(ofDocument: readonly Diagnostic[]): readonly Diagnostic[] {
    const parts = [this.#ofAttributes, ofDocument];
    if (!this.#all?.of.every((part, place) => part === parts[place])) {
      this.#all = { of: parts, diagnostics: parts.flat() };
      this.#most = LIST_STEP;
    }
    return this.#all!.diagnostics;
  }

  #wordsOf(diagnostics: readonly Diagnostic[], language: string): Said | undefined {
    if (language === 'en') return { diagnostics };
    const said = this.#said.get(diagnostics) ?? new Map<string, Said | undefined>();
    this.#said.set(diagnostics, said);
    if (!said.has(language)) {
      said.set(language, undefined);
      void reworded(diagnostics, language).then((words) => {
        said.set(language, words);
        this.#host.requestUpdate();
      });
    }
    return said.get(language);
  }
}

/** With those that are only counted, of which the last of many tells. */
function countOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce(
    (sum, { facts: { finding } }) => sum + (finding.code === 'more' ? finding.errors + finding.warnings : 1),
    0,
  );
}

async function reworded(diagnostics: readonly Diagnostic[], language: string): Promise<Said> {
  try {
    const { rewordAll } = await readingPart();
    return { diagnostics: await rewordAll(diagnostics, language) };
  } catch {
    return { diagnostics, isEnglish: true };
  }
}
