/**
 * Whatever moves by itself stops when it is touched (WCAG 2.2.2). In: a shadow root, since a focus that moves within it is not told outside. Out: a call at the
 * first pointer, wheel or focus in it, and when its page is hidden, until the watch is aborted. Keys are not among them: `story-keys.ts` has them first.
 * The button that pauses does so when it is pressed.
 */
export function whenTouched(root: ShadowRoot, stop: () => void): AbortController {
  const watch = new AbortController();
  const { signal } = watch;
  const onTouch = ({ type, target }: Event): void => {
    if (type === 'wheel' || !(target as Element).closest('.story-play')) stop();
  };
  for (const type of ['pointerdown', 'wheel', 'focusin'])
    root.addEventListener(type, onTouch, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', stop, { signal });
  return watch;
}
