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
  readonly #written = { transform: '', width: '', height: '' };

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('place() stands in the tag of an element');
  }

  /** In px: the corner and, where they are given, the width and the height. */
  render(_x: number, _y: number, _widthPx?: number, _heightPx?: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [x, y, widthPx, heightPx]: [number, number, number?, number?]): typeof noChange {
    const { style } = part.element as HTMLElement;
    const write = (name: 'transform' | 'width' | 'height', value: string): void => {
      if (value !== this.#written[name]) style[name] = this.#written[name] = value;
    };
    write('transform', x === 0 && y === 0 ? '' : `translate(${round(x)}px, ${round(y)}px)`);
    write('width', sizeOf(widthPx));
    write('height', sizeOf(heightPx));
    return noChange;
  }
}

const round = (px: number): number => Math.round(px * 10) / 10;
const sizeOf = (px: number | undefined): string => (px === undefined ? '' : `${round(px)}px`);

export const place = directive(Place);
