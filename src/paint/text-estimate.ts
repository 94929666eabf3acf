/**
 * How wide a text is, where nothing can measure it: by the class of each character, from the widths of Noto Sans. Within a few per cent for
 * Latin, Greek and Cyrillic, and the same on every machine.
 */
import type { TextWidths } from '../view/layout-metrics.ts';

/** Widths as shares of the size; the first class that a character belongs to counts. */
const classes: readonly (readonly [characters: RegExp, ems: number])[] = [
  [/[\p{Mark}\u200b-\u200f\u2066-\u2069]/u, 0],
  [/[ijlI.,:;'’‘!|·\s]/u, 0.26],
  [/[()[\]frt/\-“”"]/u, 0.37],
  [/[mwMW—…%@&]/u, 0.88],
  [/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60\p{Extended_Pictographic}]/u, 1],
  [/\p{Nd}/u, 0.572],
  [/\p{Lu}/u, 0.67],
];
const ELSE_EMS = 0.57;
const BOLDER = 1.06;

/** The width of a text of this size in px, rounded up. */
export function estimateWidth(text: string, sizePx: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += classes.find(([characters]) => characters.test(character))?.[1] ?? ELSE_EMS;
  return Math.ceil(ems * sizePx * (bold ? BOLDER : 1));
}

/** For pictures that are made without a page. */
export const estimatedWidths: TextWidths = {
  title: (text) => estimateWidth(text, 14, true),
  meta: (text) => estimateWidth(text, 12),
  tick: (text, level) => estimateWidth(text, 12, level === 'major'),
};
