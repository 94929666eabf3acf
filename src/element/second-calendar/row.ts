/**
 * The row of the second calendar, as DOM: below the line of the axis where time runs across, beside it where time runs down. In: its ticks and how far the reader has
 * panned. Out: texts, each with a stroke; not read aloud, since every date is said in both calendars in the table and the card.
 */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Axis } from '../../view/axis.ts';
import { place } from '../place.ts';

export interface RowInput {
  readonly axis: Axis;
  /** How far it has been panned since ticks were last placed, in px. */
  readonly shiftPx: number;
  readonly forward: 1 | -1;
  /** How long time is drawn. */
  readonly lengthPx: number;
}

const ticksOf = ({ minor, major }: Axis) => [
  ...minor.filter(({ label }) => label).map((one) => ({ ...one, level: 'minor' })),
  ...major.filter(({ sticky }) => !sticky).map((one) => ({ ...one, level: 'major' })),
];

/** Ticks stay where they are while the reader pans: their parent moves. */
export function rowAcross({ axis, shiftPx, forward }: RowInput): TemplateResult {
  const sticky = axis.major.find((one) => one.sticky);
  return html`<div ${place({ x: -shiftPx * forward })}>
      ${repeat(
        ticksOf(axis),
        ({ at, level }) => level + at,
        ({ x, label, level }) =>
          html`<span class=${level} part="axis-tick" ${place({ x: (x + shiftPx) * forward })}>${label}</span>`,
      )}
    </div>
    ${sticky ? html`<span class="major sticky" part="axis-tick">${sticky.label}</span>` : ''}`;
}

/** The month or the year stays in sight as long as it lasts, while the page scrolls. */
export function rowDown({ axis: { minor, major }, shiftPx, lengthPx }: RowInput): TemplateResult {
  const units = major.map((one, index) => ({ ...one, toX: major[index + 1]?.x ?? lengthPx }));
  return html`<div ${place({ y: -shiftPx })}>
      ${repeat(
        minor.filter(({ label }) => label),
        ({ at }) => at,
        ({ x, label }) => html`<span class="minor" part="axis-tick" ${place({ y: x + shiftPx })}>${label}</span>`,
      )}
    </div>
    ${repeat(
      units,
      ({ at }) => at,
      ({ x, toX, label, sticky }) =>
        html`<div class="unit ${sticky ? '' : 'turn'}" ${place({ topPx: x, heightPx: Math.max(0, toX - x) })}>
          <span class="major" part="axis-tick">${label}</span>
        </div>`,
    )}`;
}
