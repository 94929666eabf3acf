/**
 * A finger that goes sideways over the card. In: pointer events of the shadow root. Out: which way it went. Up and down it scrolls the page, with two
 * fingers it zooms (`touch-action` in styles.ts): then the browser cancels the pointer, and nothing comes of it.
 */

/** So far at least, in px, and so much farther sideways than up or down. */
const LEAST_PX = 48;
const SIDEWAYS = 1.5;

export function swipes(root: ShadowRoot, signal: AbortSignal, swiped: (towards: 'left' | 'right') => void): void {
  let finger: AbortController | undefined;
  const onDown = (event: Event): void => {
    // A second finger, too, makes it something else.
    finger?.abort();
    const { pointerType, isPrimary, pointerId, clientX, clientY, target } = event as PointerEvent;
    const card = (target as Element).closest('.card');
    if (pointerType === 'mouse' || !isPrimary || !card || (target as Element).matches('input, textarea')) return;
    finger = new AbortController();
    const { signal: held } = finger;
    const onEnd = (end: PointerEvent): void => {
      if (end.pointerId !== pointerId) return;
      finger?.abort();
      const acrossPx = end.clientX - clientX;
      const isFar = Math.abs(acrossPx) >= LEAST_PX;
      const isSideways = Math.abs(acrossPx) >= SIDEWAYS * Math.abs(end.clientY - clientY);
      if (end.type === 'pointerup' && isFar && isSideways) swiped(acrossPx < 0 ? 'left' : 'right');
    };
    addEventListener('pointerup', onEnd, { signal: held });
    addEventListener('pointercancel', onEnd, { signal: held });
  };
  root.addEventListener('pointerdown', onDown, { signal });
  signal.addEventListener('abort', () => finger?.abort());
}
