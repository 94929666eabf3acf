/** How wide a text is: measured once for each text and font, by a canvas that is never shown. */
import type { TextWidths } from '../view/layout-metrics.ts';
import type { Theme } from './theme.ts';

/** The families of the face, and what is added between letters and words. */
type Face = Pick<Theme, 'font' | 'spacing'>;

export class TextMeasure {
  readonly #context = document.createElement('canvas').getContext('2d')!;
  readonly #widths = new Map<string, number>();

  /** `style` is a weight and a size in px. */
  constructor(style: string, { font, spacing }: Face) {
    Object.assign(this.#context, { font: `${style} ${font}`, ...spacing });
  }

  /** In px, rounded up. */
  width(text: string): number {
    return Math.ceil(this.#exact(text));
  }

  /** The same, from the widths of words: of texts that are made of the same ones again and again, such as dates. */
  widthOfWords(text: string): number {
    const words = text.split(' ');
    // Between words: what a page adds there is not added to a space that stands alone.
    const space = this.#exact('n n') - 2 * this.#exact('n');
    return Math.ceil(words.reduce((sum, word) => sum + space + this.#exact(word), -space));
  }

  #exact(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) this.#widths.set(text, (width = this.#context.measureText(text).width));
    return width;
  }
}

/** How wide texts are in a face, spaced as the page has it. */
export function textWidths(face: Face): TextWidths {
  const meta = new TextMeasure('400 12px', face);
  const title = new TextMeasure('600 14px', face);
  const major = new TextMeasure('600 12px', face);
  return {
    meta: (text) => meta.widthOfWords(text),
    title: (text) => title.width(text),
    tick: (text, level) => (level === 'major' ? major : meta).width(text),
  };
}
