/**
 * The public CSS variables, read once into private ones with their defaults for light and dark, and what forced colours make of them.
 * The ground of notes comes with what stands on it (details/reader-styles.ts).
 */
import { css } from 'lit';

export const variables = css`
  :host {
    --_background: var(--timeline-background, light-dark(#ffffff, #141517));
    --_text: var(--timeline-text-color, light-dark(#1a1a18, #eceae4));
    --_muted: var(--timeline-muted-color, light-dark(#5c5b55, #a9a69c));
    --_axis: var(--timeline-axis-color, light-dark(#3b3a36, #b9b6ac));
    --_grid: var(--timeline-grid-color, light-dark(#e9e7e1, #2a2b2e));
    --_gridStrong: var(--timeline-grid-strong-color, light-dark(#c9c6bd, #4a4b4f));
    --_mark: var(--timeline-mark-color, light-dark(#1a1a18, #eceae4));
    --_bar: var(--timeline-bar-color, light-dark(#8b897f, #87857c));
    --_accent: var(--timeline-accent-color, light-dark(#9b1c20, #ff8d83));
    --_link: var(--timeline-link-color, light-dark(#1f5a8c, #8fc1ec));
    --_font: var(--timeline-font, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif);
    --_heading-font: var(--timeline-heading-font, 'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif);
  }

  @media (forced-colors: active) {
    :host {
      --_background: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_axis: CanvasText;
      --_grid: GrayText;
      --_gridStrong: CanvasText;
      --_mark: CanvasText;
      --_bar: CanvasText;
      --_accent: Highlight;
      --_link: LinkText;
    }
  }
`;
