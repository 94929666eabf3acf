/**
 * What the bench knows of a subject at a size: the words in which all its parts speak. `dead` is what took longer than
 * a minute, or crashed.
 */
import type { Distribution } from './events.ts';

/** The subjects and how they are called in tables, in their order there. */
export const SUBJECTS = {
  'sourced-timeline': '**sourced-timeline**',
  'vis-timeline': 'vis-timeline',
  timelinejs: 'TimelineJS 3',
  'timelines-chart': 'timelines-chart',
  'raw-canvas': '_limit:_ raw canvas',
  'empty-page': '_floor:_ empty page',
  'parse-and-sort': '_floor:_ JSON.parse + sort',
} as const;

export type SubjectName = keyof typeof SUBJECTS;

/** How many events, by default. */
export const SIZES: readonly number[] = [5, 1_000, 10_000, 100_000, 1_000_000];

export type Dead = 'dead';

export interface FirstDrawing {
  readonly ms: number;
  /** The longest task of the main thread from the text in memory to the finished drawing; 0 for none above 50 ms. */
  readonly longestTaskMs: number;
}

export interface Gesture {
  /** How long the renderer's main thread worked for each event that arrived. */
  readonly busyMs: number;
  readonly framesPerSecond: number;
  /** As in `FirstDrawing`. */
  readonly longestTaskMs: number;
  readonly eventsArrived: number;
  /** How many times less time was in view at the height of a zoom; 1 for a drag. */
  readonly zoomedBy: number;
  /** Whether the visible window changed and two screenshots differ: else it does not count. */
  readonly isSeen: boolean;
}

/** What stays behind after many times in and out of the page. */
export interface Leftover {
  readonly cycles: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heapMiB: number;
}

export interface Row {
  readonly subject: SubjectName;
  readonly size: number;
  readonly data: Distribution;
  /** ISO 8601, to the second. */
  readonly measuredOn: string;
  /** What was loaded for it, in kB min+gzip. */
  readonly loadedKb?: number;
  readonly firstDrawing: FirstDrawing | Dead;
  readonly heapMiB?: number;
  readonly elements?: number;
  readonly zoom?: Gesture | Dead;
  readonly drag?: Gesture | Dead;
}

export const isDead = (row: Row): boolean => [row.firstDrawing, row.zoom, row.drag].includes('dead');
