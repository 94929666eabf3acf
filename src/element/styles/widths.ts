/** What changes with the width of the element itself, not of the window; the same widths as in view/layout-metrics.ts. */
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
    }

    .label.below .who::before {
      content: ' · ';
    }
  }

  @container (min-width: 640px) {
    /* In one line, of which the title yields to date and source. */
    .label.below {
      display: flex;
      align-items: baseline;
    }

    .label.below > * {
      flex: none;
    }

    .label.below button {
      flex: 1 0 4em;
      min-width: 0;
      max-width: max-content;
    }

    /* Not at the end of the title, which has a direction of its own. */
    .label.below time {
      margin-inline-start: 8px;
    }

    .lane-label {
      width: 120px;
    }

    .with-headings .drawing {
      margin-inline-start: 132px;
    }
  }
`;
