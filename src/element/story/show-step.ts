/** What is seen of a step beside its words. In: the shadow root. Out: the card scrolled into view, and a line that grows while the step is read. */

/** The beginning of the card comes into view; at the first step the bar takes the focus, so that keys go on from there. */
export function showStep(root: ShadowRoot, isFirst: boolean): void {
  if (isFirst) root.querySelector<HTMLElement>('.story-bar')!.focus({ preventScroll: true });
  const side = root.querySelector('.side');
  if (!side) return;
  // Where time runs down, it stands over the drawing and scrolls by itself.
  if (root.querySelector('.upright')) return void (side.scrollTop = 0);
  side.scrollIntoView({ block: 'nearest' });
  root.querySelector('.card-title')?.scrollIntoView({ block: 'nearest' });
}

/** Of how long it is to be read, in ms, or that it is not. Under `prefers-reduced-motion` nothing glides: it grows in five steps. */
export function showProgress(root: ShadowRoot, durationMs: number | undefined): void {
  const line = root.querySelector('.story-progress');
  line?.getAnimations().forEach((animation) => animation.cancel());
  if (durationMs === undefined) return;
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  line?.animate(
    { transform: ['scaleX(0)', 'scaleX(1)'] },
    { duration: durationMs, easing: isReduced ? 'steps(5)' : 'linear', fill: 'forwards' },
  );
}
