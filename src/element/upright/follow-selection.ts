/**
 * The card stands over the foot of the drawing: what is chosen is to be seen above it. In: the drawing, the chosen event. Out: the page scrolled as little as need
 * be, after another event was chosen; not for one that was chosen before the first drawing, since a page that loads is not to scroll.
 */
const seen = new WeakMap<HTMLElement, number>();

export function followSelection(drawing: HTMLElement, selected = -1): void {
  const before = seen.get(drawing);
  seen.set(drawing, selected);
  if (before !== undefined && before !== selected && selected >= 0)
    drawing.querySelector('.label.selected')?.scrollIntoView({ block: 'nearest' });
}
