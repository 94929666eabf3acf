/**
 * Which way a timeline stands: time runs across, or down where the element is narrow.
 *
 * In: the attribute and the element's width. Out: the part that draws upright, which loads as soon as it is known to be wanted, beside the data;
 * `undefined` while it is on its way; `false` where time runs across, or the part cannot be had.
 */
import type { LitElement } from 'lit';
import { importPart } from '../load/import-part.ts';

export type Orientation = 'auto' | 'horizontal' | 'vertical';
export type Upright = typeof import('./upright/index.ts');

/** Below this width of the element time runs down, in px. */
const NARROW_PX = 480;

/** There once it was loaded for anyone; `false` once it could not be had. */
let part: Upright | false | undefined;

/** With each element that comes into the page it may be had again. */
export const tryAgain = (): void => {
  part ||= undefined;
};

export function uprightFor(
  host: LitElement & { readonly orientation: Orientation },
  widthPx: number,
): Upright | false | undefined {
  const { orientation } = host;
  const isNarrow = widthPx > 0 && widthPx < NARROW_PX;
  if (orientation === 'horizontal' || (orientation !== 'vertical' && !isNarrow)) return false;
  if (part === undefined)
    void importPart(() => import('./upright/index.ts'))
      .catch(() => false as const)
      .then((loaded) => {
        part ||= loaded;
        host.requestUpdate();
      });
  return part;
}
