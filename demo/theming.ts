/**
 * The theming page. State: the values that were chosen, by name of the CSS property. All else follows from them: what is
 * set on the timeline, the controls (one for each variable of the manifest), the CSS to copy, and the contrasts.
 */
import '../src/define.ts';
import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import { shownOn, toHex } from './colors.ts';
import { contrast } from './contrast.ts';
import type { Rgb } from './contrast.ts';
import { describeElement } from './manifest.ts';
import type { CssProperty } from './manifest.ts';
import { THEMES } from './themes.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const BACKGROUND = '--timeline-background';
/** What a colour is for decides what contrast it owes to the background; what is not named here only guides the eye. */
const ASKED: Readonly<Record<string, number>> = {
  text: 4.5,
  muted: 4.5,
  link: 4.5,
  accent: 4.5,
  mark: 3,
  bar: 3,
  axis: 3,
};

const FONTS: Readonly<Record<string, string>> = {
  'System sans': 'system-ui, sans-serif',
  'System serif': "ui-serif, 'Noto Serif', Georgia, serif",
  Typewriter: "'American Typewriter', 'Courier New', 'Noto Sans Mono', monospace",
  Rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Nunito, sans-serif",
};

const preview = byId('preview');
const probe = document.createElement('span');
probe.hidden = true;
preview.after(probe);

const { cssProperties: properties = [] } = await describeElement();
let theme = THEMES[0]!;
let values = new Map<string, string>();

const isColor = ({ name }: CssProperty): boolean => name.endsWith('-color') || name === BACKGROUND;
const isFont = ({ name }: CssProperty): boolean => name.endsWith('font');
const labelOf = ({ name }: CssProperty): string =>
  name
    .replace('--timeline-', '')
    .replace(/-color$/, '')
    .replaceAll('-', ' ');

/** The value in force: chosen here, set by a style sheet, or the default of the manifest. */
const valueOf = ({ name, default: byDefault }: CssProperty): string =>
  values.get(name) ?? (getComputedStyle(preview).getPropertyValue(name).trim() || byDefault || '');

const colorOf = (property: CssProperty, backdrop: Rgb): Rgb => {
  probe.style.color = '';
  probe.style.color = valueOf(property);
  return shownOn(getComputedStyle(probe).color, backdrop);
};

const backdropOf = (): Rgb => {
  const paper = shownOn(getComputedStyle(document.documentElement).backgroundColor, [255, 255, 255]);
  const background = properties.find(({ name }) => name === BACKGROUND);
  return background ? colorOf(background, paper) : paper;
};

const control = (property: CssProperty, backdrop: Rgb): TemplateResult => {
  const { name } = property;
  const choose = (event: Event): void => change(name, (event.target as HTMLInputElement).value);
  if (isColor(property))
    return html`<input id=${name} type="color" .value=${toHex(colorOf(property, backdrop))} @input=${choose} />`;
  if (!isFont(property))
    return html`<input id=${name} type="text" spellcheck="false" .value=${valueOf(property)} @change=${choose} />`;
  const chosen = values.get(name) ?? '';
  const own = chosen && !Object.values(FONTS).includes(chosen);
  return html`<select id=${name} @change=${choose}>
    <option value="" ?selected=${!chosen}>The page’s</option>
    ${own ? html`<option value=${chosen} selected>The theme’s</option>` : nothing}
    ${Object.entries(FONTS).map(
      ([label, family]) => html`<option value=${family} ?selected=${family === chosen}>${label}</option>`,
    )}
  </select>`;
};

const controlRow = (property: CssProperty, backdrop: Rgb): TemplateResult =>
  html`<div class="control">
    <label for=${property.name}>${labelOf(property)}</label>
    ${control(property, backdrop)}
    <p>${property.description}</p>
  </div>`;

const askedOf = ({ name }: CssProperty): number | undefined => ASKED[labelOf({ name })];

interface Pair {
  readonly what: string;
  readonly front: Rgb;
  readonly back: Rgb;
  readonly asked: number | undefined;
}

/** What each colour stands on: the paper, and what is read also the ground of notes. */
const pairs = (backdrop: Rgb): readonly Pair[] => {
  const note = properties.find(({ name }) => name === '--timeline-note-color');
  const fronts = properties
    .filter((property) => isColor(property) && property.name !== BACKGROUND && property !== note)
    .map((property) => ({ what: labelOf(property), front: colorOf(property, backdrop), asked: askedOf(property) }));
  const onNote = note && colorOf(note, backdrop);
  return [
    ...fronts.map((front) => ({ ...front, back: backdrop })),
    ...(onNote
      ? fronts
          .filter(({ asked = 0 }) => asked > 3)
          .map((front) => ({ ...front, what: `${front.what} on note`, back: onNote }))
      : []),
  ];
};

const contrastRow = ({ what, front, back, asked }: Pair): TemplateResult => {
  const ratio = contrast(front, back);
  const fails = asked !== undefined && ratio < asked;
  return html`<tr class=${fails ? 'fails' : ''}>
    <th scope="row">${what}</th>
    <td>${(Math.floor(ratio * 10) / 10).toFixed(1)}</td>
    <td>${asked ?? 'nothing'}</td>
    <td>${asked === undefined ? '–' : fails ? 'too faint' : 'passes'}</td>
  </tr>`;
};

const cssText = (): string => {
  const lines = [...values].map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0
    ? `sourced-timeline {\n${lines.join('\n')}\n}`
    : 'sourced-timeline {\n  /* the defaults */\n}';
};

const themeChoice = (choice: (typeof THEMES)[number]): TemplateResult =>
  html`<label class="theme">
    <input
      type="radio"
      name="theme"
      .checked=${choice === theme}
      @change=${() => {
        theme = choice;
        values = new Map(Object.entries(choice.values));
        update();
      }}
    />
    <span><strong>${choice.name}</strong> ${choice.about}</span>
  </label>`;

/** Sets what was chosen on the timeline, and on the probe, which must see the same variables and colour scheme. */
const applyTo = (element: HTMLElement): void => {
  element.style.cssText = '';
  for (const [name, value] of values) element.style.setProperty(name, value);
};

const update = (): void => {
  applyTo(preview);
  applyTo(probe);
  const backdrop = backdropOf();
  render(THEMES.map(themeChoice), byId('themes'));
  render(
    properties.map((property) => controlRow(property, backdrop)),
    byId('controls'),
  );
  render(pairs(backdrop).map(contrastRow), byId('contrast'));
  render(cssText(), byId('css'));
  byId('copied').textContent = '';
};

const change = (name: string, value: string): void => {
  if (value === '') values.delete(name);
  else values.set(name, value);
  update();
};

byId('copy').addEventListener('click', () => {
  void navigator.clipboard.writeText(cssText()).then(
    () => (byId('copied').textContent = 'Copied.'),
    () => (byId('copied').textContent = 'The browser did not allow it; select the text instead.'),
  );
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', update);
update();
