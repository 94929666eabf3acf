/**
 * The look of what the server sends, and how the drawn timeline takes its place.
 *
 * In: the widths for which there are pictures. Out: CSS for the shadow root. Of the pictures the widest that has room is shown. What was
 * sent is there until the element is whole, legend and all, and in the same frame it is gone: no script has to see to that.
 */
import { legendStyles } from '../element/details/legend-styles.ts';
import { toolsStyles } from '../element/finding/tools-styles.ts';
import { drawing } from '../element/styles/drawing.ts';
import { frame } from '../element/styles/frame.ts';
import { variables } from '../element/styles/variables.ts';

const swap = `
  section:not(:has(.legend)),
  section:has(.legend) ~ .sent {
    display: none;
  }

  .picture {
    display: block;
    max-width: 100%;
  }

  .at {
    display: none;
  }

  .room {
    width: 36px;
    height: 36px;
  }

  /* As the button of the story: an icon and a word. */
  .room.worded {
    width: auto;
    padding-inline: 30px 8px;
    font-size: 0.8125rem;
    visibility: hidden;
  }
`;

/** `widthsPx` ascend. */
export function servedStyles(widthsPx: readonly number[]): string {
  const choice = widthsPx.map((widthPx, place) => {
    const next = widthsPx[place + 1];
    const above = place > 0 ? `(width >= ${widthPx}px)` : '';
    const below = next === undefined ? '' : `(width < ${next}px)`;
    const condition = [above, below].filter(Boolean).join(' and ');
    const rule = `.at-${widthPx} { display: block; }`;
    return condition ? `@container ${condition} { ${rule} }` : rule;
  });
  const own = [variables, frame, drawing, legendStyles, toolsStyles].map(({ cssText }) => cssText);
  return [...own, swap, ...choice].join('\n');
}
