/**
 * What was known when: the control, and the notice that what is shown is not everything.
 *
 * In: the days on which sources were published, and the day that is shown. Out: a slider that steps from one day of publication to the next, a field for any day between,
 * and the words for what is absent.
 */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { KnownBy } from '../../document/known-by.ts';
import { dateInWords } from '../../language/date-in-words.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { PartContext } from '../context.ts';

type Wording = Pick<PartContext, 'locale' | 'messages'>;

/** `known` is absent where the text is no day. */
export function noticeTemplate(
  day: string,
  known: KnownBy | undefined,
  { locale, messages }: Wording,
  showAll: () => void,
): TemplateResult {
  const words = detailsIn(messages).known;
  const { later, undated, correctedLater } = known ?? { later: [], undated: [], correctedLater: [] };
  return html`<p class="known-notice" part="notice">
    ${
      known
        ? html`<strong>${words.asKnown(dateInWords(day, locale, messages))}</strong>
            ${later.length > 0 ? words.later(later.length) : words.nothingLater}
            ${undated.length > 0 ? words.undated(undated.length) : nothing}
            ${correctedLater.length > 0 ? words.correctedLater(correctedLater.length) : nothing}`
        : words.noDay(day)
    }
    <button type="button" class="action" @click=${showAll}>${words.all}</button>
  </p>`;
}

export function controlTemplate(
  days: readonly string[],
  day: string | undefined,
  { locale, messages }: Wording,
  show: (day: string | undefined) => void,
): TemplateResult {
  const words = detailsIn(messages).known;
  const last = days.length - 1;
  const step =
    day === undefined
      ? last
      : Math.max(
          days.findLastIndex((one) => one <= day),
          0,
        );
  const slide = (event: Event): void => show(days[Number((event.target as HTMLInputElement).value)]);
  const pick = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    // Who types the year 2025 passes the years 2, 20 and 202.
    if (value === '' || value >= '1000') show(value || undefined);
  };
  return html`<section class="panel known" part="known-on" aria-label=${words.button}>
    <p class="provenance">${words.explanation}</p>
    <div class="known-fields">
      <input
        type="range"
        min="0"
        max=${last}
        step="1"
        .value=${String(step)}
        aria-label=${words.slider}
        aria-valuetext=${dateInWords(day ?? days[last]!, locale, messages)}
        @input=${slide}
      />
      <label>${words.day} <input type="date" .value=${day ?? ''} @change=${pick} /></label>
      ${day === undefined ? nothing : html`<button type="button" class="action" @click=${() => show(undefined)}>${words.all}</button>`}
    </div>
    <ol class="known-days">
      ${days.map(
        (one) =>
          html`<li>
            <button type="button" class="action" aria-pressed=${one === day} @click=${() => show(one)}>
              ${dateInWords(one, locale, messages)}
            </button>
          </li>`,
      )}
    </ol>
  </section>`;
}
