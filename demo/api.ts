/** The API page: the manifest as tables. */
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { describeElement } from './manifest.ts';
import type { Described, Member } from './manifest.ts';

interface Column<T> {
  readonly heading: string;
  readonly cell: (row: T) => unknown;
}

const code = (text: string | undefined): TemplateResult | typeof nothing =>
  text ? html`<code>${text}</code>` : nothing;

/** Doc comments have `code` between backticks; all else is text. */
const prose = (text = ''): unknown =>
  text.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece));

const described: Column<Described> = { heading: 'What it is', cell: ({ description }) => prose(description) };

const section = <T extends Described>(
  title: string,
  rows: readonly T[] | undefined,
  columns: readonly Column<T>[],
  nameOf: (row: T) => string = ({ name }) => name,
): TemplateResult | typeof nothing => {
  if (!rows?.length) return nothing;
  const id = title.toLowerCase().replaceAll(' ', '-');
  return html`<section>
    <h2 id=${id}>${title}</h2>
    <div class="scroll" tabindex="0" role="region" aria-labelledby=${id}>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            ${columns.map(({ heading }) => html`<th scope="col">${heading}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${code(nameOf(row))}</th>
                ${columns.map(({ heading, cell }) => html`<td data-heading=${heading}>${cell(row)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
};

const isPublic = (member: Member): boolean =>
  (member.privacy ?? 'public') === 'public' && !member.static && !/^[_#]/.test(member.name) && !!member.description;

const signature = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}`).join(', ')})`;

const element = await describeElement();
const members = element.members?.filter(isPublic) ?? [];

render(
  [
    section(
      'Attributes and properties',
      members.filter(({ kind }) => kind === 'field'),
      [
        { heading: 'Attribute', cell: ({ attribute }) => code(attribute) },
        { heading: 'Type', cell: ({ type }) => code(type?.text) },
        { heading: 'Default', cell: (member) => code(member.default) },
        described,
      ],
    ),
    section(
      'Methods',
      members.filter(({ kind }) => kind === 'method'),
      [
        {
          heading: 'Takes',
          cell: ({ parameters = [] }) =>
            parameters.map(({ name, type }) => html`<div>${code(type ? `${name}: ${type.text}` : name)}</div>`),
        },
        { heading: 'Returns', cell: (member) => code(member.return?.type?.text ?? 'void') },
        described,
      ],
      signature,
    ),
    section('Events', element.events, [{ heading: 'Type', cell: ({ type }) => code(type?.text) }, described]),
    section('Slots', element.slots, [described], ({ name }) => name || '(default)'),
    section('Parts', element.cssParts, [described], ({ name }) => `::part(${name})`),
    section('CSS variables', element.cssProperties, [
      { heading: 'Default', cell: (property) => code(property.default) },
      described,
    ]),
  ],
  document.getElementById('api')!,
);
