/**
 * What a reader may look at next, placed before it is asked for: when things have come to rest and the page is idle, the views that the next moves
 * lead to are made and forgotten. Their tiles, texts and placements stay in the caches, so that the first zoom is as smooth as the second. Where a
 * flight leads is placed on the way.
 *
 * In: the frame that was drawn. Out: nothing but warm caches.
 */
import type { ReactiveController } from 'lit';
import { placeAhead } from '../../view/place-ahead.ts';
import { sceneOf } from '../../view/scene.ts';
import type { Scene } from '../../view/scene.ts';
import type { Viewport } from '../../view/viewport.ts';
import { atIdle } from '../at-idle.ts';
import type { Frame } from '../frame.ts';
import type { PanelOwner } from '../panel-owner.ts';
import { turn } from '../turn.ts';

const REST_MS = 300;
/** No more work than this after each move. */
const BUDGET_MS = 300;
/** And no more at a time. */
const TURN_MS = 8;
/** So many times the view may be halved. */
const HALVINGS = 4;

export class LookAhead implements ReactiveController {
  readonly #owner: PanelOwner;
  #seen: Scene | undefined;
  /** Where the flight leads that is under way. */
  #goal: Viewport | undefined;
  #stop = (): void => {};

  constructor(owner: PanelOwner) {
    this.#owner = owner;
  }

  hostUpdated(): void {
    const frame = this.#owner.frame();
    const scene = frame?.picture?.scene;
    if (scene === this.#seen) return;
    this.#seen = scene;
    const { goal } = this.#owner.reader.camera;
    // To the goal of a flight it goes on, whatever is seen on the way.
    if (goal && goal === this.#goal) return;
    this.#goal = goal;
    this.#stop();
    if (!scene) return;
    if (goal) {
      this.#goOn(placeAhead(frame.picture!.layout, { ...scene, viewport: frame.whole }, goal), 0);
      return;
    }
    const timer = setTimeout(() => this.#goOn(looking(frame, scene), 0), REST_MS);
    this.#stop = () => clearTimeout(timer);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#seen = undefined;
  }

  #goOn(steps: Iterator<void>, spentMs: number): void {
    if (spentMs > BUDGET_MS) return;
    this.#stop = atIdle(() => {
      const start = performance.now();
      if (!turn(steps, TURN_MS).done) this.#goOn(steps, spentMs + performance.now() - start);
    });
  }
}

/** View by view, lane by lane. */
function* looking({ chronology, picture }: Frame, { viewport, widthPx, lanes }: Scene): Generator<void> {
  const { layout, tile } = picture!;
  for (const view of viewsFrom(viewport)) {
    for (const { lane } of lanes) {
      sceneOf({ chronology, tile, layout, viewport: view, widthPx, raised: [], drawn: [lane] });
      yield;
    }
  }
}

/** Closer and closer, from the middle outwards; then one step back and to either side. */
function viewsFrom({ start, duration }: Viewport): Viewport[] {
  const views: Viewport[] = [];
  for (let halving = 1; halving <= HALVINGS; halving++) {
    const count = 2 ** halving;
    const length = duration / count;
    const places = Array.from({ length: count }, (_, place) => place);
    const fromMiddle = (place: number): number => Math.abs(place + 0.5 - count / 2);
    places.sort((a, b) => fromMiddle(a) - fromMiddle(b));
    views.push(...places.map((place) => ({ start: start + place * length, duration: length })));
  }
  return [
    ...views,
    { start: start - duration / 2, duration: 2 * duration },
    { start: start - duration, duration },
    { start: start + duration, duration },
  ];
}
