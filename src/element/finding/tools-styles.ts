/** Where the tools stand; a server keeps the same room for them. */
import { css } from 'lit';

export const toolsStyles = css`
  .tools {
    display: flex;
    gap: 2px;
    margin-inline-start: auto;
  }

  .tools + .toolbar {
    margin-inline-start: 0;
  }

  /* However long its words are: by them the buttons would go to a line of their own and back while time passes, and the drawing with them. */
  @container (min-width: 480px) {
    .bar > .scale:not(.calendars) {
      flex: 1 1 12rem;
      min-width: 0;
    }
  }
`;
