/** The HTML that puts a document into a page: with its file beside it, or with the data in the page itself, in the language and the calendars that were chosen. */

/** Attributes of the element; what is empty is not written. */
export interface EmbedChoices {
  readonly locale: string;
  readonly calendar: string;
  readonly 'second-calendar': string;
}

export const noChoices: EmbedChoices = { locale: '', calendar: '', 'second-calendar': '' };

export function embedFile(file: string, choices = noChoices): string {
  return `<script type="module" src="sourced-timeline.js"></script>\n<sourced-timeline src="${file}"${attributesOf(choices)}></sourced-timeline>`;
}

/** With the data inside; `<` is written so that nothing in them ends the script. */
export function embedWhole(json: string, choices = noChoices): string {
  const data = json.trim().replaceAll('<', '\\u003c');
  return `<script type="module" src="sourced-timeline.js"></script>
<sourced-timeline${attributesOf(choices)}>
  <script type="application/json">
${data}
  </script>
</sourced-timeline>`;
}

const attributesOf = (choices: EmbedChoices): string =>
  Object.entries(choices)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
