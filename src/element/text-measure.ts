/** How wide a text is: measured once for each text and font, by a canvas that is never shown. */
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
