/** What changes with the width of the element itself, not of the window; the same widths as in drawing.ts. */
import { css } from 'lit';

export const widths = css`
  @container (min-width: 640px) {
    .lane-label {
      width: 120px;
    }

    .drawing {
      margin-inline-start: 132px;
    }
  }

  @container (min-width: 960px) {
    .with-card {
      grid-template-columns: minmax(0, 1fr) 336px;
    }
  }
`;
