/**
 * Undo and redo: a history of texts, as a value. What is typed into one field, without a long pause, is one step; so is everything else.
 */

export interface History {
  readonly past: readonly string[];
  readonly present: string;
  readonly future: readonly string[];
  /** Which field the last step came from, and when (ms); nothing where no further typing may join it. */
  readonly open?: { readonly field: string; readonly at: number } | undefined;
}

const longestPauseMs = 1500;
const mostSteps = 200;
/** UTF-16 units of all the texts of the past; the oldest go first. */
const mostUnits = 8_000_000;

export function begin(present: string): History {
  return { past: [], present, future: [] };
}

/** The history after a change. Without a field it is a step of its own. */
export function record(history: History, present: string, field?: string, at = 0): History {
  if (present === history.present) return history;
  const { open } = history;
  const isSameStep = field !== undefined && open?.field === field && at - open.at < longestPauseMs;
  const past = isSameStep ? history.past : within([...history.past, history.present]);
  return { past, present, future: [], open: field === undefined ? undefined : { field, at } };
}

export function undo({ past, present, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

export function redo({ past, present, future }: History): History {
  const [after, ...rest] = future;
  return after === undefined ? { past, present, future } : { past: [...past, present], present: after, future: rest };
}

/** The last steps of the past, as many as there is room for. */
export function within(past: readonly string[], units = mostUnits, steps = mostSteps): readonly string[] {
  let room = units;
  const first = past.findLastIndex((text) => (room -= text.length) < 0) + 1;
  return past.slice(Math.max(first, past.length - steps));
}
