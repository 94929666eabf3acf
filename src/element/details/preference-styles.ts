/**
 * What readers have asked their system for: more contrast, nothing that shines through, colours of their own. Last among the style sheets, so that it holds.
 * (The variables of forced colours are among the first: the drawing wears them before this is there.)
 */
import { css } from 'lit';

export const preferenceStyles = css`
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_bar: var(--_mark);
      --_axis: var(--_text);
      /* What steps back is drawn in it, too: it must still be seen. */
      --_grid: color-mix(in srgb, var(--_text) 55%, var(--_background));
      --_gridStrong: var(--_text);
    }

    a {
      text-decoration-thickness: 2px;
    }

    :focus-visible {
      outline-width: 3px;
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    .overview-view {
      background: none;
      border: 2px solid var(--_accent);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_note: Canvas;
    }

    /* Grounds are the system's: what is pressed needs them, and what is empty must not get an edge by them. */
    .filter-value[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
      border-color: Highlight;
    }

    .source:not(.pinned, .cited) {
      border-color: Canvas;
    }

    .card,
    .known-notice,
    .chosen,
    .source:is(.pinned, .cited) {
      border-inline-start-color: Highlight;
    }

    .overview-view {
      background: none;
      border: 2px solid Highlight;
    }

    .accounts {
      border: 1px solid CanvasText;
    }
  }
`;
