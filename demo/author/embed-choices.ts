/** In which language and calendars the timeline is to be shown in a page. In: what was chosen. Out: three lists to choose from. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { EmbedChoices } from './embed-code.ts';

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'ru', 'zh'];

const calendarNames = new Intl.DisplayNames('en', { type: 'calendar' });
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `iso8601` is the Gregorian in other words. */
const calendars = Intl.supportedValuesOf('calendar').filter((name) => name !== 'iso8601');

export function embedChoices(choices: EmbedChoices, choose: (chosen: EmbedChoices) => void): TemplateResult {
  const first = choices.calendar || 'gregory';
  const list = (
    name: keyof EmbedChoices,
    label: string,
    otherwise: string,
    values: readonly string[],
    nameOf: (value: string) => string | undefined,
  ): TemplateResult =>
    html`<div class="field">
      <label for="embed-${name}">${label}</label>
      <select
        id="embed-${name}"
        @change=${(event: Event) => choose(chosenIn(choices, name, (event.target as HTMLSelectElement).value))}
      >
        <option value="" ?selected=${choices[name] === ''}>${otherwise}</option>
        ${values.map((value) => html`<option value=${value} ?selected=${choices[name] === value}>${nameOf(value)}</option>`)}
      </select>
    </div>`;
  const calendarName = (value: string): string | undefined => calendarNames.of(value);
  return html`<div class="embed-choices">
    ${list('locale', 'Language', 'That of the page', LANGUAGES, (value) => languageNames.of(value))}
    ${list(
      'calendar',
      'Calendar',
      'Gregorian Calendar',
      calendars.filter((name) => name !== 'gregory'),
      calendarName,
    )}
    ${list(
      'second-calendar',
      'Second calendar',
      'None',
      calendars.filter((name) => name !== first),
      calendarName,
    )}
  </div>`;
}

/** A second calendar that has become the first is none. */
function chosenIn(choices: EmbedChoices, name: keyof EmbedChoices, value: string): EmbedChoices {
  const chosen = { ...choices, [name]: value };
  return chosen['second-calendar'] === (chosen.calendar || 'gregory') ? { ...chosen, 'second-calendar': '' } : chosen;
}
