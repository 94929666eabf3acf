/**
 * What the CSS variables mean right now, as colours that a canvas understands, and a call when that changes.
 *
 * In: where it stands. Out: the theme. Hidden elements wear the variables; their computed colours are read. Any change (a class on the page, a variable, the
 * colour scheme, forced colours) makes them run a transition of no visible length, and that is the signal.
 */
import { css } from 'lit';
import type { Theme } from '../paint/theme.ts';

const colours = ['background', 'text', 'muted', 'axis', 'grid', 'gridStrong', 'mark', 'bar', 'accent', 'link'] as const;

export const probeStyles = css`
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

  .probe p {
    transition: color 1ms;
  }
`;

export class ThemeProbe {
  readonly #probe = document.createElement('div');

  /**
   * Before what Lit writes: there before the first drawing, and never cleared. `onChange` is called after the variables have changed. The colours are worn
   * by blocks: an empty line would have the browser look for its face.
   */
  constructor(root: ShadowRoot, onChange: () => void) {
    this.#probe.className = 'probe';
    for (const name of colours) this.#probe.appendChild(document.createElement('p')).style.color = `var(--_${name})`;
    this.#probe.addEventListener('transitionend', onChange);
    root.prepend(this.#probe);
  }

  theme(): Theme {
    const entries = colours.map((name, place) => [name, getComputedStyle(this.#probe.children[place]!).color]);
    const { fontFamily: font, letterSpacing, wordSpacing } = getComputedStyle(this.#probe);
    return {
      ...(Object.fromEntries(entries) as Record<(typeof colours)[number], string>),
      font,
      spacing: { letterSpacing, wordSpacing },
    };
  }
}
