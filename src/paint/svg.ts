/**
 * Shapes as SVG text: for export, for print, and for the golden pictures that a person can look at. Self-contained: no style
 * sheet, no script, no font of its own; texts from data are escaped.
 */
import { cornersOf } from './shape.ts';
import type { Fill, Shape, TextLine, TextRun } from './shape.ts';
import { facing } from './text-direction.ts';

export interface SvgOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly background: string;
  readonly font: string;
  /** What the picture shows, for those who don't see it. */
  readonly title: string;
  /** The same at greater length. */
  readonly description?: string | undefined;
  /** Text that is carried along and not shown, and the name of its format. */
  readonly metadata?: { readonly format: string; readonly text: string } | undefined;
  /** What the ids of its gradients begin with: another for each picture of a page. */
  readonly idPrefix?: string;
  /** Where a line of text starts: at the left, or at the right. */
  readonly isRightToLeft?: boolean;
}

/** A rectangle of the picture with its own origin; what reaches over its edge is cut. */
export interface SvgPart {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly shapes: readonly (Shape | TextLine)[];
}

export function paintSvg(
  parts: readonly SvgPart[],
  { widthPx, heightPx, background, font, title, description, metadata, idPrefix = '', isRightToLeft }: SvgOptions,
): string {
  const gradients: Gradients = { idPrefix, ids: new Map() };
  const body = parts.flatMap((part) => [
    `<svg x="${n(part.x)}" y="${n(part.y)}" width="${n(part.widthPx)}" height="${n(part.heightPx)}">`,
    ...part.shapes.map((shape) => element(shape, gradients, background, isRightToLeft)),
    '</svg>',
  ]);
  const size = `width="${widthPx}" height="${n(heightPx)}" viewBox="0 0 ${widthPx} ${n(heightPx)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(font)}"${isRightToLeft ? ' direction="rtl"' : ''}>`,
    `<title>${escapeXml(title)}</title>`,
    ...(description ? [`<desc>${escapeXml(description)}</desc>`] : []),
    ...(metadata ? [`<metadata data-format="${metadata.format}">${escapeXml(metadata.text)}</metadata>`] : []),
    ...(gradients.ids.size > 0
      ? ['<defs>', ...[...gradients.ids].map(([key, id]) => gradient(key, id)), '</defs>']
      : []),
    `<rect width="${widthPx}" height="${n(heightPx)}" fill="${escapeXml(background)}"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

/** Ids of the gradients that were met so far. */
interface Gradients {
  readonly idPrefix: string;
  readonly ids: Map<string, string>;
}

function element(
  shape: Shape | TextLine,
  gradients: Gradients,
  background: string,
  isRightToLeft: boolean | undefined,
): string {
  switch (shape.type) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dotted } = shape;
      const dots = dotted ? ` stroke-linecap="round" stroke-dasharray="0 ${n(2.5 * width)}"` : '';
      const ends = `x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"`;
      return `<line ${ends} stroke="${escapeXml(stroke)}" stroke-width="${n(width)}"${dots}/>`;
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      const size = `x="${n(x)}" y="${n(y)}" width="${n(Math.max(width, 0))}" height="${n(height)}"`;
      return `<rect ${size} fill="${escapeXml(paint(shape.fill, gradients))}"/>`;
    }
    case 'circle': {
      const stroke = shape.stroke ? ` stroke="${escapeXml(shape.stroke)}" stroke-width="1.75"` : '';
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}" fill="${escapeXml(shape.fill)}"${stroke}/>`;
    }
    case 'square': {
      const stroke = shape.stroke ? ` stroke="${escapeXml(shape.stroke)}" stroke-width="1.75"` : '';
      const points = cornersOf(shape).map((corner) => corner.map(n).join(','));
      return `<polygon points="${points.join(' ')}" fill="${escapeXml(shape.fill)}"${stroke}/>`;
    }
    case 'text':
      return element(
        { ...shape, type: 'text-line', anchor: shape.anchor ?? 'start', runs: [shape] },
        gradients,
        background,
        isRightToLeft,
      );
    case 'text-line': {
      const { x, y } = shape;
      const { direction, anchor, runs } = facing(shape, isRightToLeft);
      const own = (direction === 'rtl') === (isRightToLeft ?? false) ? '' : ` direction="${direction}"`;
      const from = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
      // One text for the whole line: its parts follow each other whatever face the reader has.
      return `<text x="${n(x)}" y="${n(y)}"${own}${from} xml:space="preserve">${runs.map((run) => textRun(run, background)).join('')}</text>`;
    }
  }
}

function textRun({ text, fill, sizePx, bold, href }: TextRun, background: string): string {
  const look = `font-size="${n(sizePx)}"${bold ? ' font-weight="600"' : ''} fill="${escapeXml(fill)}"`;
  // A halo of paper: rules of the grid pass behind the text. It would cut an underline into pieces.
  const halo = `stroke="${escapeXml(background)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const run = `<tspan ${look} ${href ? 'text-decoration="underline"' : halo}>${escapeXml(text)}</tspan>`;
  return href ? `<a href="${escapeXml(href)}">${run}</a>` : run;
}

function paint(fill: Fill, { idPrefix, ids }: Gradients): string {
  if (typeof fill === 'string') return fill;
  const key = JSON.stringify(fill);
  if (!ids.has(key)) ids.set(key, `${idPrefix}fade-${ids.size + 1}`);
  return `url(#${ids.get(key)})`;
}

function gradient(key: string, id: string): string {
  const { colour, opacities } = JSON.parse(key) as Exclude<Fill, string>;
  const stops = opacities.map((opacity, i) => {
    const offset = n(i / (opacities.length - 1));
    return `<stop offset="${offset}" stop-color="${escapeXml(colour)}" stop-opacity="${n(opacity)}"/>`;
  });
  return `<linearGradient id="${id}">${stops.join('')}</linearGradient>`;
}

/** Two digits are finer than any screen, and the same on every machine. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

/** A text for SVG; what XML has no sign for (controls, halves of letters) becomes the sign for that. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
