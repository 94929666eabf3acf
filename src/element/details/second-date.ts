/** A date once more, in the second calendar. In: a date, how things are said. Out: its words there, and nothing where they would say no more, or less. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readySecond, wordInSecond } from '../../language/second-calendar.ts';
import type { HistoricalDate } from '../../time/historical-date.ts';
import type { PartContext } from '../context.ts';

export function secondDate(date: HistoricalDate, { locale, second, zone, messages }: PartContext): string | undefined {
  const ready = readySecond(locale, second);
  return ready && wordInSecond(date, locale, { locale: ready, zone, messages });
}

/** Beside the first words, or below them. */
export function secondDateTemplate(date: HistoricalDate, context: PartContext): TemplateResult | typeof nothing {
  const words = secondDate(date, context);
  return words ? html`<span class="second-date" part="second-date">${words}</span>` : nothing;
}
