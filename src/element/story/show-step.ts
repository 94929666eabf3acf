/** What is seen of a step beside its words. In: the shadow root. Out: focus and scroll where they belong, and a line that grows while the step is read. */

/** Once the card is there, from its beginning; at the first step the bar takes the focus, so that keys go on from there. */
export function showCard(root: ShadowRoot, isFirst: boolean): void {
  if (isFirst) root.querySelector<HTMLElement>('.story-bar')!.focus({ preventScroll: true });
  for (const scrolling of root.querySelectorAll('.side, .card')) scrolling.scrollTop = 0;
}

/** Once the event is in view along the time: in view on the page, too. The card stands beside it or over the foot of the drawing, and goes along. */
export function showEvent(root: ShadowRoot): void {
  root.querySelector('.label.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
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
