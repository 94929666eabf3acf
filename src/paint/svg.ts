/**
 * Shapes as SVG text: for export, for print, and for the golden pictures that a person can look at. Self-contained: no style
 * sheet, no script, no font of its own; texts from data are escaped.
 */
import type { Fill, Shape } from './shape.ts';

export interface SvgOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly background: string;
  readonly font: string;
  /** What the picture shows, for those who don't see it. */
  readonly title: string;
}

export function paintSvg(shapes: readonly Shape[], { widthPx, heightPx, background, font, title }: SvgOptions): string {
  const gradients = new Map<string, string>();
  const body = shapes.map((shape) => element(shape, gradients));
  const size = `width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escape(font)}">`,
    `<title>${escape(title)}</title>`,
    ...(gradients.size > 0 ? ['<defs>', ...[...gradients].map(([key, id]) => gradient(key, id)), '</defs>'] : []),
    `<rect width="${widthPx}" height="${heightPx}" fill="${escape(background)}"/>`,
    ...body,
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape, gradients: Map<string, string>): string {
  switch (shape.type) {
    case 'line': {
      const { x1, y1, x2, y2, stroke, width, dotted } = shape;
      const dots = dotted ? ` stroke-linecap="round" stroke-dasharray="0 ${n(2.5 * width)}"` : '';
      const ends = `x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"`;
      return `<line ${ends} stroke="${escape(stroke)}" stroke-width="${n(width)}"${dots}/>`;
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      const size = `x="${n(x)}" y="${n(y)}" width="${n(Math.max(width, 0))}" height="${n(height)}"`;
      return `<rect ${size} fill="${escape(paint(shape.fill, gradients))}"/>`;
    }
    case 'circle': {
      const stroke = shape.stroke ? ` stroke="${escape(shape.stroke)}" stroke-width="1.75"` : '';
      return `<circle cx="${n(shape.x)}" cy="${n(shape.y)}" r="${n(shape.radius)}" fill="${escape(shape.fill)}"${stroke}/>`;
    }
    case 'text': {
      const { x, y, sizePx, bold, anchor, fill, href } = shape;
      const look = `${bold ? ' font-weight="600"' : ''}${anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : ''}`;
      const line = href ? ' text-decoration="underline"' : '';
      const text = `<text x="${n(x)}" y="${n(y)}" font-size="${n(sizePx)}" fill="${escape(fill)}"${look}${line}>${escape(shape.text)}</text>`;
      return href ? `<a href="${escape(href)}">${text}</a>` : text;
    }
  }
}

function paint(fill: Fill, gradients: Map<string, string>): string {
  if (typeof fill === 'string') return fill;
  const key = JSON.stringify(fill);
  if (!gradients.has(key)) gradients.set(key, `fade-${gradients.size + 1}`);
  return `url(#${gradients.get(key)})`;
}

function gradient(key: string, id: string): string {
  const { colour, opacities } = JSON.parse(key) as Exclude<Fill, string>;
  const stops = opacities.map((opacity, i) => {
    const offset = n(i / (opacities.length - 1));
    return `<stop offset="${offset}" stop-color="${escape(colour)}" stop-opacity="${n(opacity)}"/>`;
  });
  return `<linearGradient id="${id}">${stops.join('')}</linearGradient>`;
}

/** Two digits are finer than any screen, and the same on every machine. */
const n = (value: number): string => String(Math.round(value * 100) / 100);

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!);
