/** How wide a text is: measured once for each text and font, by a canvas that is never shown. */
export class TextMeasure {
  readonly #context: CanvasRenderingContext2D | null;
  readonly #widths = new Map<string, number>();

  /** `font` is a CSS font shorthand. */
  constructor(font: string) {
    this.#context = document.createElement('canvas').getContext('2d');
    if (this.#context) this.#context.font = font;
  }

  /** In px, rounded up. */
  width(text: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      width = Math.ceil(this.#context?.measureText(text).width ?? text.length * 8);
      this.#widths.set(text, width);
    }
    return width;
  }
}
