/**
 * The card stands over the foot of the drawing: what is chosen is to be seen above it. In: the drawing, the chosen event. Out: the page scrolled as little as need
 * be, after another event was chosen, and once it has been flown to; not for one that was chosen before the first drawing, since a page that loads is not to scroll.
 */
const seen = new WeakMap<HTMLElement, number>();

export function followSelection(drawing: HTMLElement, selected = -1): void {
  const before = seen.get(drawing);
  if (before !== undefined && before !== selected && selected >= 0) {
    const label = drawing.querySelector('.label.selected');
    // What is still beyond the drawing is on its way.
    if (label && !isWithin(label.getBoundingClientRect(), drawing.getBoundingClientRect())) return;
    label?.scrollIntoView({ block: 'nearest' });
  }
  seen.set(drawing, selected);
}

const isWithin = (inner: DOMRect, outer: DOMRect): boolean => inner.top < outer.bottom && inner.bottom > outer.top;
