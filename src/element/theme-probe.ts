/**
 * What the CSS variables mean right now, as colours that a canvas understands, and a call when that changes.
 *
 * Hidden elements wear the variables; their computed colours are read. Any change (a class on the page, a variable, the
 * colour scheme, forced colours) makes them run a transition of no visible length, and that is the signal.
 */
import { css, html, unsafeCSS } from 'lit';
import type { TemplateResult } from 'lit';
import type { Theme } from '../paint/theme.ts';

const colours = ['background', 'text', 'muted', 'axis', 'grid', 'gridStrong', 'mark', 'bar', 'accent', 'link'] as const;

const probe = css`
  .probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--_font);
    transition: 1ms allow-discrete;
  }

  /* So that a new direction is noticed. */
  .probe:dir(rtl) {
    opacity: 0;
  }

  .probe i {
    transition: color 1ms;
  }
`;

const wearers = unsafeCSS(colours.map((name) => `.probe-${name} { color: var(--_${name}) }`).join(''));

export const probeStyles = [probe, wearers];

/** `onChange` is called after the variables have changed. */
export function themeProbe(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}>
    ${colours.map((name) => html`<i class="probe-${name}"></i>`)}
  </div>`;
}

export function readTheme(root: ShadowRoot): Theme | undefined {
  const element = root.querySelector('.probe');
  if (!element) return undefined;
  const colour = (name: (typeof colours)[number]): string =>
    getComputedStyle(element.querySelector(`.probe-${name}`)!).color;
  const entries = colours.map((name) => [name, colour(name)]);
  const { fontFamily: font, letterSpacing, wordSpacing } = getComputedStyle(element);
  return {
    ...(Object.fromEntries(entries) as Record<(typeof colours)[number], string>),
    font,
    spacing: { letterSpacing, wordSpacing },
  };
}
