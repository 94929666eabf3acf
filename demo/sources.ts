/**
 * The sources page: sets beside every example the JSON that makes it, tells the fields from the schema, and shows the story in every format of
 * export. The JSON is read before the element is defined, hence the late import, so that it is what the author wrote.
 */
import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import schema from '../data/timeline.schema.json' with { type: 'json' };
import { parseDocument, quoteLink } from '../src/core.ts';
import type { TimelineDocument } from '../src/core.ts';
import { toBibTeX, toCslJson, toCsv, toJson, toJsonLd, toRis } from '../src/export/index.ts';
import { dedent } from './dedent.ts';

for (const example of document.querySelectorAll('.side-by-side')) {
  const json = example.querySelector('script')!.textContent;
  const snippet = document.createElement('pre');
  snippet.tabIndex = 0;
  snippet.setAttribute('aria-label', 'JSON');
  const code = document.createElement('code');
  code.textContent = dedent(json);
  snippet.append(code);
  example.prepend(snippet);

  const link = example.parentElement!.querySelector('[data-link]');
  if (link) {
    const { sources, events } = parseDocument(json).document;
    link.textContent = quoteLink(sources[0]!.url!, events[0]!.citations![0]!.quote) ?? '';
  }
}

void import('../src/define.ts');

interface FieldSchema {
  readonly description: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
}

const fieldTable = (title: string, { properties = {}, required = [] }: FieldSchema): TemplateResult => {
  const id = `fields-${title.toLowerCase().replaceAll(' ', '-')}`;
  return html`<h3 id=${id}>${title}</h3>
    <div class="scroll" tabindex="0" role="region" aria-labelledby=${id}>
      <table>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it is</th>
            <th scope="col">For example</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(properties).map(
            ([name, { description, examples = [] }]) =>
              html`<tr>
                <th scope="row" class=${required.includes(name) ? 'required' : ''}><code>${name}</code></th>
                <td>${description}</td>
                <td>${examples.slice(0, 1).map((example) => html`<code>${JSON.stringify(example)}</code>`)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

const { source, event, correction } = schema.definitions;
const { citations, status } = event.properties;
render(
  [
    fieldTable('A source', source),
    fieldTable('A citation', citations.items),
    fieldTable('Its quotation', citations.items.properties.quote),
    fieldTable('An event, besides', { description: '', properties: { status } }),
    fieldTable('A correction', correction),
  ],
  document.querySelector<HTMLElement>('#field-tables')!,
);

const pretty = (data: unknown): string => JSON.stringify(data, null, 2);

const FORMATS: Readonly<Record<string, (story: TimelineDocument) => string>> = {
  BibTeX: toBibTeX,
  RIS: toRis,
  'CSL-JSON': (story) => pretty(toCslJson(story)),
  'JSON-LD': (story) => pretty(toJsonLd(story)),
  CSV: toCsv,
  JSON: toJson,
};

const response = await fetch('data/gaza-ceasefire.json');
const story = parseDocument(await response.text()).document;
const exported = document.querySelector('#exported')!;

const show = (format: string): void => {
  exported.textContent = FORMATS[format]!(story);
};

render(
  Object.keys(FORMATS).map(
    (format, index) =>
      html`<label
        ><input type="radio" name="format" ?checked=${index === 0} @change=${() => show(format)} /> ${format}</label
      >`,
  ),
  document.querySelector<HTMLElement>('#formats')!,
);
show('BibTeX');
