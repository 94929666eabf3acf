/**
 * Keys as commands. In: a key event inside the timeline. Out: what it asks for, or nothing. Every gesture has a key.
 */
export type KeyCommand =
  | { readonly type: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' | 'above' | 'below' }
  | { readonly type: 'pan'; readonly byShare: number }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' | 'home' | 'close' };

/** `forward` is the arrow that points to what comes later: ArrowRight, ArrowLeft where time runs leftwards, ArrowDown where it runs down. */
export function keyCommand(event: KeyboardEvent, forward: string): KeyCommand | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const backward = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight', ArrowDown: 'ArrowUp' }[forward];
  switch (event.key) {
    case forward:
      return event.shiftKey ? { type: 'pan', byShare: 0.2 } : { type: 'move', to: 'next' };
    case backward:
      return event.shiftKey ? { type: 'pan', byShare: -0.2 } : { type: 'move', to: 'previous' };
    case 'ArrowUp':
      return { type: 'move', to: 'above' };
    case 'ArrowDown':
      return { type: 'move', to: 'below' };
    case 'Home':
      return { type: 'move', to: 'first' };
    case 'End':
      return { type: 'move', to: 'last' };
    case 'PageDown':
      return { type: 'pan', byShare: 0.8 };
    case 'PageUp':
      return { type: 'pan', byShare: -0.8 };
    case '+':
    case '=':
      return { type: 'zoom', factor: 1 / Math.SQRT2 };
    case '-':
    case '_':
      return { type: 'zoom', factor: Math.SQRT2 };
    case '0':
      return { type: 'fit' };
    case '1':
      return { type: 'home' };
    case 'Escape':
      return { type: 'close' };
    default:
      return undefined;
  }
}
