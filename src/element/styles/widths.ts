/** What changes with the width of the element itself, not of the window; the same widths as in drawing.ts. */
import { css } from 'lit';

export const widths = css`
  @container (width < 640px) {
    .label time {
      display: block;
    }

    .label .who::before {
      content: none;
    }

    .label.below time {
      display: inline;
      margin: 0;
    }

    .label.below .who::before {
      content: ' · ';
    }

    .label.below button[part~='event-label'] {
      display: block;
    }
  }

  @container (min-width: 640px) {
    .lane-label {
      width: 120px;
    }

    .with-headings .drawing {
      margin-inline-start: 132px;
    }
  }
`;
