/**
 * A timeline as one SVG that stands for itself: the drawing, links to what it rests on, the list of its sources, and, unseen, the document,
 * so that the picture can be read back as the timeline that it was. It asks for nothing: no style sheet, no script, no font.
 */
import type { TimelineDocument } from '../document/timeline.ts';
import { paintSvg } from '../paint/svg.ts';
import { toJson } from './json.ts';
import { sourcedPicture } from './sourced-picture.ts';
import type { SourcedPictureOptions } from './sourced-picture.ts';

/**
 * Draws a timeline, or a window of it, as SVG. `importDocument` reads the whole document out of it again.
 * @throws {RangeError} when the window is a text that is no date in EDTF with both ends.
 */
export function toSvg(document: TimelineDocument, options: SourcedPictureOptions = {}): string {
  const { parts, theme, ...picture } = sourcedPicture(document, options);
  const { background, font } = theme;
  const metadata = { format: 'sourced-timeline', text: xmlSafe(toJson(document)) };
  return paintSvg(parts, { ...picture, background, font, metadata });
}

/** Two signs that JSON has and XML has not. */
const xmlSafe = (json: string): string =>
  json.replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.codePointAt(0)!.toString(16)}`);
