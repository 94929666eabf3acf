/**
 * Whatever moves by itself stops when it is touched (WCAG 2.2.2). In: an element. Out: a call at the first pointer, wheel or focus in it, and when its
 * page is hidden, until the watch is aborted. Keys are not among them: `story-keys.ts` has them first. The button that pauses does so when it is pressed.
 */
export function whenTouched(element: HTMLElement, stop: () => void): AbortController {
  const watch = new AbortController();
  const { signal } = watch;
  const onTouch = (event: Event): void => {
    const isOnPlay = event.composedPath().some((node) => node instanceof Element && node.matches('.story-play'));
    if (!isOnPlay || event.type === 'wheel') stop();
  };
  for (const type of ['pointerdown', 'wheel', 'focusin'])
    element.addEventListener(type, onTouch, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', stop, { signal });
  return watch;
}
