/** How to read the ink: samples and their words, below the drawing. */
import { css } from 'lit';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    padding-block: 10px;
    font-size: 0.75rem;
    color: var(--_muted);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }

  .sample-cluster {
    font-weight: 600;
    color: var(--_text);
    border-block-end: 4px solid var(--_bar);
    padding-inline: 8px;
    line-height: 12px;
  }

  .sample-band {
    width: 40px;
    border-block-end: 3px solid color-mix(in srgb, var(--_bar) 40%, transparent);
  }
`;
