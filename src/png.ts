/**
 * A timeline as PNG, at any scale. Needs a browser.
 *
 * In: a document and the same options as for `toSvg`. Out: the same parts of the same picture, painted on a canvas that nobody sees, not an SVG shown as an
 * image: a strict policy (`img-src 'self'`) forbids that. Texts are measured in the face that is there.
 */
import type { TimelineDocument } from './document/timeline.ts';
import { sourcedPicture } from './export/sourced-picture.ts';
import type { SourcedPicture, SourcedPictureOptions } from './export/sourced-picture.ts';
import { paintCanvas, Pen } from './paint/canvas.ts';
import type { TextLine, TextRun } from './paint/shape.ts';
import type { SvgPart } from './paint/svg.ts';
import { facing } from './paint/text-direction.ts';
import { textWidths } from './paint/text-measure.ts';
import { darkTheme, paperTheme } from './paint/theme.ts';
import type { Theme } from './paint/theme.ts';

export interface PngOptions extends SourcedPictureOptions {
  /** Pixels of the picture for each px: 2 by default, as sharp screens have. */
  readonly scale?: number;
}

/** What browsers make of a canvas at most, in pixels: a longer side or a larger area gives none. */
const LONGEST_SIDE = 16_384;

/**
 * Draws a timeline, or a window of it, as PNG.
 * @throws {RangeError} when the window is a text that is no date in EDTF with both ends, or the picture is larger than a canvas can be.
 */
export async function toPng(document: TimelineDocument, options: PngOptions = {}): Promise<Blob> {
  const { scale = 2, theme = 'light' } = options;
  const { font } = theme === 'light' ? paperTheme : theme === 'dark' ? darkTheme : theme;
  const picture = sourcedPicture(document, { textWidths: textWidths({ font }), ...options });
  const [width, height] = [picture.widthPx, picture.heightPx].map((px) => Math.ceil(px * scale)) as [number, number];
  const canvas = Object.assign(globalThis.document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  const blob =
    context && Math.max(width, height) <= LONGEST_SIDE
      ? await new Promise<Blob | null>((resolve) => {
          context.scale(scale, scale);
          context.fillStyle = picture.theme.background;
          context.fillRect(0, 0, picture.widthPx, picture.heightPx);
          for (const part of picture.parts) paintPart(context, part, picture);
          canvas.toBlob(resolve, 'image/png');
        })
      : null;
  if (!blob) throw new RangeError(`A picture of ${width} × ${height} pixels is larger than this browser can make.`);
  return blob;
}

function paintPart(context: CanvasRenderingContext2D, part: SvgPart, picture: SourcedPicture): void {
  context.save();
  context.translate(part.x, part.y);
  context.beginPath();
  context.rect(0, 0, part.widthPx, part.heightPx);
  context.clip();
  for (const shape of part.shapes) {
    if (shape.type === 'text-line') paintLine(context, shape, picture);
    else if (shape.type === 'text')
      paintLine(context, { ...shape, anchor: shape.anchor ?? 'start', runs: [shape] }, picture);
    else paintCanvas(new Pen(context), [shape], picture.theme.font);
  }
  context.restore();
}

/** The runs one after the other, as the line is read, each with a halo of paper like in the SVG; what would be a link is underlined. */
function paintLine(
  context: CanvasRenderingContext2D,
  { x, y, ...line }: Omit<TextLine, 'type'>,
  { theme, isRightToLeft }: SourcedPicture,
): void {
  const { direction, anchor, runs } = facing(line, isRightToLeft);
  const isFromRight = direction === 'rtl';
  context.direction = direction;
  const faces = runs.map((run) => faceOf(run, theme));
  const widths = runs.map(({ text }, index) => {
    context.font = faces[index]!;
    return context.measureText(text).width;
  });
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const before = anchor === 'start' ? 0 : anchor === 'end' ? whole : whole / 2;
  let pen = isFromRight ? x + before : x - before;
  context.textAlign = 'left';
  context.setLineDash([]);
  for (const [index, { text, fill, href }] of runs.entries()) {
    if (isFromRight) pen -= widths[index]!;
    context.font = faces[index]!;
    if (href === undefined) {
      context.strokeStyle = theme.background;
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(text, pen, y);
    }
    context.fillStyle = fill;
    context.fillText(text, pen, y);
    if (href !== undefined) context.fillRect(pen, y + 1.5, widths[index]!, 1);
    if (!isFromRight) pen += widths[index]!;
  }
}

const faceOf = ({ bold, sizePx }: TextRun, { font }: Theme): string => `${bold ? 600 : 400} ${sizePx}px ${font}`;
