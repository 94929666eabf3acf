/**
 * The direction of a line of text in a picture: that of its own letters, whatever the picture's is. In: a line, and the direction of the picture. Out: its
 * direction, where it is anchored in that, and its parts, of which those that run the other way are isolated (UAX #9), so that no sign of theirs goes astray.
 */
import type { TextLine, TextRun } from './shape.ts';

type Direction = 'ltr' | 'rtl';

interface FacingLine {
  readonly direction: Direction;
  readonly anchor: TextLine['anchor'];
  readonly runs: readonly TextRun[];
}

const isolated = /[\u2066-\u2068][^\u2069]*\u2069?/g;
const letter = /\p{L}/u;
const fromRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** That of the first letter that is not isolated; nothing where there is none. */
export function directionOf(text: string): Direction | undefined {
  const first = letter.exec(text.replace(isolated, ''))?.[0];
  if (first === undefined) return undefined;
  return fromRight.test(first) ? 'rtl' : 'ltr';
}

const turned = { start: 'end', middle: 'middle', end: 'start' } as const;

export function facing(line: Omit<TextLine, 'type' | 'x' | 'y'>, isRightToLeft = false): FacingLine {
  const { anchor, runs } = line;
  const around = isRightToLeft ? 'rtl' : 'ltr';
  const isMixed = runs.length > 1;
  // What is said of a name is in the words of the picture, and they lead.
  const told = runs.filter(({ isName }) => !isMixed || !isName).map(({ text }) => text);
  const direction = line.direction ?? directionOf(told.join(' ')) ?? around;
  const isOther = ({ text }: TextRun): boolean => isMixed && (directionOf(text) ?? direction) !== direction;
  return {
    direction,
    anchor: direction === around ? anchor : turned[anchor],
    runs: runs.map((run) => (isOther(run) ? { ...run, text: `\u2068${run.text}\u2069` } : run)),
  };
}
