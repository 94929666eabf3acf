/**
 * Colours as numbers. In: any CSS colour, as the browser understands it where an element stands. Out: its bytes and its hexadecimal form.
 */

import type { Rgb } from './contrast.ts';

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** The colour as it shows on an opaque backdrop. `color` is a computed value; what is no colour shows the backdrop. */
export const shownOn = (color: string, backdrop: Rgb): Rgb => {
  context.fillStyle = toHex(backdrop);
  context.fillRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

export const toHex = (rgb: Rgb): string => `#${rgb.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
