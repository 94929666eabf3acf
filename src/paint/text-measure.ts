/** How wide a text is: measured once for each text and font, by a canvas that is never shown. */
import type { TextWidths } from '../view/layout-metrics.ts';

export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();

  /** `font` is a CSS font shorthand. */
  constructor(font: string) {
    this.#context.font = font;
  }

  /** In px, rounded up. */
  width(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      width = Math.ceil(this.#context.measureText(text).width);
      this.#widths.set(text, width);
    }
    return width;
  }
}

/** How wide texts are in a face. */
export function textWidths(font: string): TextWidths {
  const meta = new TextMeasure(`400 12px ${font}`);
  const title = new TextMeasure(`600 14px ${font}`);
  const major = new TextMeasure(`600 12px ${font}`);
  return {
    meta: (text) => meta.width(text),
    title: (text) => title.width(text),
    tick: (text, level) => (level === 'major' ? major : meta).width(text),
  };
}
