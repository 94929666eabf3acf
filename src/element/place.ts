/**
 * Where an element stands, written straight to its style: a Lit directive, since a style attribute in a template is refused by
 * a strict content security policy, and since only what changed is to be written in a frame.
 *
 *     <li ${place({ x, y, widthPx })}>
 */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

/** In px; what is not given is left to the style sheet. */
export interface Place {
  readonly x?: number;
  readonly y?: number;
  readonly topPx?: number;
  readonly widthPx?: number | undefined;
  readonly heightPx?: number | undefined;
}

/** Where elements were last placed. */
export const placed = new WeakMap<Element, Place>();

/** As a transform, by whole pixels of the device: what has a layer of its own would blur in between. */
export const shifted = ({ x = 0, y = 0 }: Place = {}): string =>
  x || y ? `translate(${whole(x)}px, ${whole(y)}px)` : '';

const whole = (value: number): number => Math.round(value * devicePixelRatio) / devicePixelRatio;

class PlaceDirective extends Directive {
  readonly #written = { transform: '', top: '', width: '', height: '' };

  render(_place: Place): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [spot]: [Place]): typeof noChange {
    const { topPx, widthPx, heightPx } = spot;
    const { style } = element as HTMLElement;
    placed.set(element, spot);
    const write = (name: 'transform' | 'top' | 'width' | 'height', value: string): void => {
      if (value !== this.#written[name]) style[name] = this.#written[name] = value;
    };
    write('transform', shifted(spot));
    write('top', px(topPx));
    write('width', px(widthPx));
    write('height', px(heightPx));
    return noChange;
  }
}

const px = (value: number | undefined): string => (value === undefined ? '' : `${Math.round(value * 10) / 10}px`);

export const place = directive(PlaceDirective);
