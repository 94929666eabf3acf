/**
 * The keys of a story. In: key events in the timeline, before anything else acts on them. Out: the story begun, gone on with, played and paused. Keys that mean
 * something where they are pressed (in a field, on a slider, Space on a button) are left to that; but whatever is pressed, what plays stops.
 */
import type { ReactiveController } from 'lit';
import { letterOf } from '../letter-of.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';

export interface Told {
  readonly isTold: boolean;
  readonly canBeTold: boolean;
  toggle(givesFocusBack: boolean): void;
  togglePlay(): void;
  step(by: 1 | -1): void;
  pause(): void;
}

const OWN_KEYS = 'input, textarea, select, [role="slider"]';
const PRESSED = 'button, a, summary, [role="button"]';

export class StoryKeys implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #story: Told;

  constructor(host: PanelHost, owner: PanelOwner, story: Told) {
    this.#host = host;
    this.#owner = owner;
    this.#story = story;
  }

  hostConnected(): void {
    (this.#host.renderRoot as ShadowRoot).addEventListener('keydown', this.#onKey, { capture: true });
  }

  hostDisconnected(): void {
    (this.#host.renderRoot as ShadowRoot).removeEventListener('keydown', this.#onKey, { capture: true });
  }

  readonly #onKey = (event: Event): void => {
    const act = this.#actOf(event as KeyboardEvent);
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    } else if (!isPressOfPlay(event as KeyboardEvent)) this.#story.pause();
  };

  #actOf(event: KeyboardEvent): (() => void) | undefined {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const story = this.#story;
    const letter = letterOf(event);
    if (ctrlKey || metaKey || altKey || shiftKey || (target as Element).matches(OWN_KEYS)) return undefined;
    if (letter === 's' && story.canBeTold) return () => story.toggle(true);
    if (!story.isTold) return undefined;
    const forward = this.#owner.frame()?.context.forward === -1 ? 'ArrowLeft' : 'ArrowRight';
    if (key === 'ArrowLeft' || key === 'ArrowRight') return () => story.step(key === forward ? 1 : -1);
    if (letter === 'p' || (key === ' ' && !(target as Element).matches(PRESSED))) return () => story.togglePlay();
    return undefined;
  }
}

/** The button itself pauses, and plays, when it is pressed. */
const isPressOfPlay = ({ key, target }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && (target as Element).matches('.story-play');
