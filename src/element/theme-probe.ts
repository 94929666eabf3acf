/**
 * What the CSS variables mean right now, as colours that a canvas understands, and a call when that changes.
 *
 * Hidden elements wear the variables; their computed colours are read. Any change (a class on the page, a variable, the
 * colour scheme, forced colours) makes them run a transition of no visible length, and that is the signal.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Theme } from '../paint/theme.ts';

const colours = [
  'background',
  'text',
  'muted',
  'axis',
  'grid',
  'grid-strong',
  'mark',
  'bar',
  'accent',
  'link',
] as const;

/** `onChange` is called after the variables have changed. */
export function themeProbe(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}>
    ${colours.map((name) => html`<i class="probe-${name}"></i>`)}
  </div>`;
}

export function readTheme(root: ShadowRoot): Theme | undefined {
  const probe = root.querySelector('.probe');
  if (!probe) return undefined;
  const read = (name: (typeof colours)[number]): string =>
    getComputedStyle(probe.querySelector(`.probe-${name}`)!).color;
  return {
    background: read('background'),
    text: read('text'),
    muted: read('muted'),
    axis: read('axis'),
    grid: read('grid'),
    gridStrong: read('grid-strong'),
    mark: read('mark'),
    bar: read('bar'),
    accent: read('accent'),
    link: read('link'),
    font: getComputedStyle(probe).fontFamily,
  };
}
