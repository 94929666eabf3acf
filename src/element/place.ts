/**
 * Where an element stands, written straight to its style: a Lit directive, since a style attribute in a template is refused by
 * a strict content security policy, and since only what changed is to be written in a frame.
 *
 *     <li ${place(x, y, width)}>
 */
import { noChange } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { ElementPart, PartInfo } from 'lit/directive.js';

class Place extends Directive {
  #transform = '';
  #width = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() stands in the tag of an element');
  }

  /** In px: the corner and, where it is given, the width. */
  render(_x: number, _y: number, _widthPx?: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [x, y, widthPx]: [number, number, number?]): typeof noChange {
    const { style } = part.element as HTMLElement;
    const transform = `translate(${round(x)}px, ${round(y)}px)`;
    if (transform !== this.#transform) style.transform = this.#transform = transform;
    const width = widthPx === undefined ? '' : `${round(widthPx)}px`;
    if (width !== this.#width) style.width = this.#width = width;
    return noChange;
  }
}

const round = (px: number): number => Math.round(px * 10) / 10;

export const place = directive(Place);
