/**
 * Rows as tables in Markdown: one for each measure, subjects down and sizes across, and one of the ratios. In, results; out, the text of
 * results.md, which is what the console shows too.
 */
import { ratiosOf } from './ratios.ts';
import type { Results } from './results.ts';
import { isDead, SUBJECTS } from './row.ts';
import type { Dead, Gesture, Row, SubjectName } from './row.ts';

interface Measure {
  readonly title: string;
  cell(row: Row): string;
}

const NOTHING = '–';

const number = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 }).replaceAll(',', ' ');
const size = (value: number): string => value.toLocaleString('en').replaceAll(',', ' ');
const task = (ms: number): string => (ms === 0 ? 'under 50' : number(ms));

const drawn = (row: Row, of: (drawing: Exclude<Row['firstDrawing'], Dead>) => string): string =>
  row.firstDrawing === 'dead' ? 'dead' : of(row.firstDrawing);

/** The floor has nothing that could move: it counts all the same. */
function moved(row: Row, gesture: Gesture | Dead | undefined, of: (gesture: Gesture) => string): string {
  if (isDead(row) && (gesture === undefined || gesture === 'dead')) return 'dead';
  if (gesture === undefined || gesture === 'dead') return NOTHING;
  return gesture.isSeen || row.subject === 'empty-page' ? of(gesture) : 'nothing moved';
}

const optional = (row: Row, value: number | undefined): string =>
  value === undefined ? (isDead(row) ? 'dead' : NOTHING) : number(value);

const MEASURES: readonly Measure[] = [
  { title: 'Text in memory to first complete drawing, ms', cell: (row) => drawn(row, ({ ms }) => number(ms)) },
  { title: 'Zoom, busy ms per wheel event', cell: (row) => moved(row, row.zoom, ({ busyMs }) => number(busyMs)) },
  {
    title: 'Zoom, frames a second',
    cell: (row) => moved(row, row.zoom, ({ framesPerSecond }) => framesPerSecond.toFixed(0)),
  },
  { title: 'Drag, busy ms per step', cell: (row) => moved(row, row.drag, ({ busyMs }) => number(busyMs)) },
  {
    title: 'Drag, frames a second',
    cell: (row) => moved(row, row.drag, ({ framesPerSecond }) => framesPerSecond.toFixed(0)),
  },
  {
    title: 'Longest task of the main thread until the first drawing, ms',
    cell: (row) => drawn(row, ({ longestTaskMs }) => task(longestTaskMs)),
  },
  {
    title: 'Longest task of the main thread while zooming, ms',
    cell: (row) => moved(row, row.zoom, ({ longestTaskMs }) => task(longestTaskMs)),
  },
  { title: 'Memory added beyond the text, MiB', cell: (row) => optional(row, row.heapMiB) },
  { title: 'DOM elements', cell: (row) => optional(row, row.elements) },
  { title: 'Loaded code, kB min+gzip', cell: (row) => optional(row, row.loadedKb) },
];

export function resultsText(results: Results): string {
  const { engine, cores, rows, leftover } = results;
  const days = [...new Set(rows.map(({ measuredOn }) => measuredOn.slice(0, 10)))].sort();
  const distributions = [...new Set(rows.map(({ data }) => data))];
  const parts = [
    '# Bench',
    'Written by `npm run bench`; CONTRIBUTING.md says how it is measured.',
    `${days.join(' and ')}, ${engine}, ${cores} cores, page of 1280 × 600 px, software drawing. What counts is the ratio within a run.`,
    ...distributions.flatMap((data) => [`## Events: ${data}`, ...sectionOf(rows.filter((row) => row.data === data))]),
  ];
  if (leftover) {
    parts.push(
      '## In and out of the page',
      `sourced-timeline with 1 000 events, ${leftover.cycles} times: ${leftover.nodes} nodes, ${leftover.listeners} listeners and ` +
        `${number(leftover.heapMiB)} MiB stayed.`,
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function sectionOf(rows: readonly Row[]): readonly string[] {
  const sizes = [...new Set(rows.map(({ size }) => size))].sort((a, b) => a - b);
  const subjects = (Object.keys(SUBJECTS) as SubjectName[]).filter((name) =>
    rows.some(({ subject }) => subject === name),
  );
  const ratios = ratiosOf(rows).filter(({ bySize }) => bySize.size > 0);
  const ratioTable = table(
    ['ours', 'goal', ...sizes.map(size)],
    ratios.map(({ name, goal, bySize }) => [
      name,
      goal || NOTHING,
      ...sizes.map((size) => bySize.get(size)?.toFixed(2) ?? NOTHING),
    ]),
  );
  return [
    ...(ratios.length > 0 ? ['### Ratios', ratioTable] : []),
    ...MEASURES.flatMap(({ title, cell }) => [
      `### ${title}`,
      table(
        ['', ...sizes.map(size)],
        subjects.map((subject) => [SUBJECTS[subject], ...sizes.map((size) => cellOf(rows, subject, size, cell))]),
      ),
    ]),
  ];
}

/** What died at a smaller size was not tried again. */
function cellOf(rows: readonly Row[], subject: SubjectName, size: number, cell: (row: Row) => string): string {
  const own = rows.filter((row) => row.subject === subject);
  const row = own.find((row) => row.size === size);
  if (row) return cell(row);
  return own.some((row) => row.size < size && isDead(row)) ? 'dead' : NOTHING;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
