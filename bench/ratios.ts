/**
 * How we stand: in, the rows of one distribution; out, what the project promises, each a ratio of two figures of the same size or subject.
 * A figure that is dead, or of a gesture that moved nothing, gives no ratio.
 */
import type { Gesture, Row, SubjectName } from './row.ts';

export interface Ratio {
  readonly name: string;
  /** What is promised, as it is printed. */
  readonly goal: string;
  readonly bySize: ReadonlyMap<number, number>;
}

type Figure = (subject: SubjectName, size: number) => number | undefined;

const OURS = 'sourced-timeline';
/** The size that the largest is held against. */
const SMALL = 1_000;

export function ratiosOf(rows: readonly Row[]): readonly Ratio[] {
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  const figure =
    (of: (row: Row) => number | undefined): Figure =>
    (subject, size) => {
      const row = rows.find((one) => one.subject === subject && one.size === size);
      return row && of(row);
    };
  const drawing = figure(({ firstDrawing }) => (firstDrawing === 'dead' ? undefined : firstDrawing.ms));
  const zoom = figure(({ zoom }) => busyMs(zoom));
  const drag = figure(({ drag }) => busyMs(drag));
  const floor = (size: number) => sum(drawing('parse-and-sort', size), drawing('raw-canvas', size));

  const ratio = (name: string, goal: string, of: (size: number) => number | undefined): Ratio => ({
    name,
    goal,
    bySize: new Map(
      sizes.flatMap((size) => {
        const value = of(size);
        return value === undefined ? [] : [[size, value] as const];
      }),
    ),
  });
  return [
    ratio('zoom / raw canvas', '≤ 1.0', (size) => over(zoom(OURS, size), zoom('raw-canvas', size))),
    ratio('drag / raw canvas', '≤ 1.0', (size) => over(drag(OURS, size), drag('raw-canvas', size))),
    ratio('zoom / zoom at 1 000', '≤ 1.3', (size) =>
      size > SMALL ? over(zoom(OURS, size), zoom(OURS, SMALL)) : undefined,
    ),
    ratio('first drawing / (JSON.parse + sort + raw canvas)', '≤ 1.5', (size) =>
      over(drawing(OURS, size), floor(size)),
    ),
    ratio('first drawing of vis-timeline / ours', '≥ 20 at 10 000', (size) =>
      over(drawing('vis-timeline', size), drawing(OURS, size)),
    ),
    ratio('zoom of vis-timeline / ours', '', (size) => over(zoom('vis-timeline', size), zoom(OURS, size))),
  ];
}

const busyMs = (gesture: Gesture | 'dead' | undefined): number | undefined =>
  typeof gesture === 'object' && gesture.isSeen ? gesture.busyMs : undefined;

const over = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b;

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;
