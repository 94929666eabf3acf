/**
 * When a subject is at rest. In: the element that it draws into, watched from now on. Out: the time at which two animation frames had
 * passed without a change, none following for 400 ms.
 *
 * A change is one of the DOM, in open shadow roots too, or ink on a canvas. What is only said to screen readers (role=status) is none.
 * The hooks on the canvas are taken away at the end, so that they cost nothing in what is measured later.
 */
const WATCHED_ON_MS = 400;
const QUIET_FRAMES = 2;
const INK = ['clearRect', 'fillRect', 'strokeRect', 'fill', 'stroke', 'fillText', 'strokeText', 'drawImage'] as const;

const everything: MutationObserverInit = { childList: true, subtree: true, attributes: true, characterData: true };

/** Watches; the answer waits for rest and gives its time, as of performance.now(). */
export function atRest(stage: HTMLElement): () => Promise<number> {
  let hasChanged = false;
  const changes = new MutationObserver((records) => {
    hasChanged ||= records.some(({ target }) => !isSpokenOnly(target));
  });
  changes.observe(stage, everything);
  const unhook = [onInk(() => (hasChanged = true)), onShadow((root) => changes.observe(root, everything))];

  return async () => {
    let quietFrames = 0;
    let restedAt = 0;
    while (quietFrames < QUIET_FRAMES || performance.now() - restedAt < WATCHED_ON_MS) {
      await new Promise(requestAnimationFrame);
      quietFrames = hasChanged ? 0 : quietFrames + 1;
      hasChanged = false;
      if (quietFrames === QUIET_FRAMES) restedAt = performance.now();
    }
    changes.disconnect();
    for (const undo of unhook) undo();
    return restedAt;
  };
}

const isSpokenOnly = (node: Node): boolean =>
  (node instanceof Element ? node : node.parentElement)?.closest('[role=status]') != null;

function onInk(tell: () => void): () => void {
  const prototype = CanvasRenderingContext2D.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const originals = INK.map((name) => [name, prototype[name]!] as const);
  for (const [name, original] of originals) {
    prototype[name] = function (...args) {
      tell();
      return original.apply(this, args);
    };
  }
  return () => {
    for (const [name, original] of originals) prototype[name] = original;
  };
}

function onShadow(tell: (root: ShadowRoot) => void): () => void {
  const original = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = original.call(this, options);
    tell(root);
    return root;
  };
  return () => {
    Element.prototype.attachShadow = original;
  };
}
