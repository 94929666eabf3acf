/**
 * Between two pictures, while the reader moves: what is drawn is shown as it would stand in the next viewport, as maps do while they are moved. The ink is stretched, labels and the texts
 * of the axis go with their instants and keep their shapes; a label that stays at the edge stays. A picture costs more than a frame is to cost;
 * what is left of the frames between goes into the levels that come.
 *
 * In: the surface, the frame that is drawn, the next viewport. Out: elements that are moved, until the next picture; none where that would bare too much of what was not painted.
 */
import { placeAhead } from '../../view/place-ahead.ts';
import { levelOf } from '../../view/tile.ts';
import type { Viewport } from '../../view/viewport.ts';
import type { Picture, Stretcher } from '../frame.ts';
import { placed } from '../place.ts';
import { turn } from '../turn.ts';

/** Stretched more than this, marks are not what they were. */
const MOST_STRETCH = 1.6;
/** While the reader zooms out fast, so much of the view may be bare at either side, as a share: smooth comes before exact. */
const MOST_BARE = 0.1;
/** A label is at the edge, in px. */
const AT_EDGE_PX = 0.5;

export const stretchAcross: Stretcher = (surface, { viewport, picture, context }, next) => {
  const { forward } = context;
  const { scene } = picture!;
  const { widthPx, bleedPx } = scene;
  const factor = viewport.duration / next.duration;
  const offsetPx = ((viewport.start - next.start) / next.duration) * widthPx;
  const at = (x: number): number => factor * x + offsetPx;
  const barePx = factor === 1 ? 0 : MOST_BARE * widthPx;
  const isBare = at(-bleedPx) > barePx || at(widthPx + bleedPx) < widthPx - barePx;
  if (isBare || Math.max(factor, 1 / factor) > MOST_STRETCH) return undefined;

  // Where the scale stays they move as one.
  const together = factor === 1 ? offsetPx : 0;
  const { canvases, lists, ticks, labels, stickyPx, whole } = partsOf(surface, picture!, forward);
  const left = forward > 0 ? at(-bleedPx) : widthPx - at(widthPx + bleedPx);
  for (const { style } of canvases) style.transform = `translate(${whole(left + bleedPx)}px) scale(${factor}, 1)`;
  const move = (part: Part, byPx: number): void => {
    const toPx = whole(part.x + byPx * forward);
    if (toPx !== part.shownPx) part.style.transform = `translate(${toPx}px, ${part.y}px)`;
    part.shownPx = toPx;
  };
  for (const list of lists) move(list, together);
  for (const tick of ticks) {
    const to = at(tick.standsAt);
    move(tick, factor === 1 ? 0 : to - tick.standsAt);
    // Over the text that stays at the edge, both could not be read.
    show(tick, !tick.isMajor || Math.abs(to) >= stickyPx);
  }
  for (const label of labels) {
    const { standsAt, reachPx, isBelow } = label;
    const goal = at(standsAt + reachPx) - reachPx;
    const isSticky = isBelow && standsAt > -AT_EDGE_PX;
    const to = isSticky ? (standsAt < AT_EDGE_PX ? standsAt : Math.max(goal, 0)) : goal;
    move(label, to - standsAt - together);
  }
  if (factor > 1) ahead(picture!, next);
  return () => {
    for (const { style } of canvases) style.transform = '';
    for (const part of [...lists, ...ticks, ...labels]) move(part, 0);
    for (const tick of ticks) show(tick, true);
  };
};

function show(part: Part, isShown: boolean): void {
  if (isShown === part.isShown) return;
  part.style.visibility = isShown ? '' : 'hidden';
  part.isShown = isShown;
}

/** What is moved of a picture. */
interface Part {
  readonly style: CSSStyleDeclaration;
  /** Where the picture has it, in px. */
  readonly x: number;
  readonly y: number;
  /** The same along the time, in px from where the view begins. */
  readonly standsAt: number;
  /** From there to its instant, in px. */
  readonly reachPx: number;
  readonly isBelow: boolean;
  readonly isMajor: boolean;
  isShown: boolean;
  /** Where it is shown, in px: to write what stands there would cost as much as a move. */
  shownPx: number;
}

interface Parts extends Readonly<Record<'lists' | 'ticks' | 'labels', readonly Part[]>> {
  readonly canvases: readonly HTMLElement[];
  /** How far the text of the axis reaches that stays at the edge, in px. */
  readonly stickyPx: number;
  /** By whole pixels of the device, or lines would blur. */
  readonly whole: (px: number) => number;
}

/** Found once for a picture, for all frames until the next one. */
const known = new WeakMap<Picture, Parts>();

function partsOf(surface: HTMLElement, picture: Picture, forward: 1 | -1): Parts {
  let found = known.get(picture);
  if (!found) {
    const ratio = devicePixelRatio;
    const whole = (px: number): number => Math.round(px * ratio) / ratio;
    const all = (path: string): HTMLElement[] => [...surface.querySelectorAll<HTMLElement>(path)];
    const partOf = (element: HTMLElement): Part => {
      const { style, classList } = element;
      const { x = 0, y = 0, widthPx = 0 } = placed.get(element) ?? {};
      const reachPx = classList.contains('left') ? widthPx : 0;
      const standsAt = x * forward - picture.shiftPx;
      const [isBelow, isMajor] = [classList.contains('below'), classList.contains('major')];
      return { style, x, y: whole(y), standsAt, reachPx, isBelow, isMajor, isShown: true, shownPx: whole(x) };
    };
    const [lists, ticks, labels] = ['.labels, .axis > div', '.axis > div > span', '.labels > li'].map((path) =>
      all(path).map(partOf),
    );
    const { axis, widths } = picture;
    const sticky = axis.major.find((tick) => tick.sticky);
    const stickyPx = sticky ? widths.tick(sticky.label, 'major') : 0;
    found = { canvases: all('canvas'), lists: lists!, ticks: ticks!, labels: labels!, stickyPx, whole };
    known.set(picture, found);
  }
  return found;
}

/** So much of a frame goes into what comes, in ms. */
const AHEAD_MS = 6;

/** How far the placing ahead has come since a picture. */
const ways = new WeakMap<Picture, { readonly level: number; readonly steps: Iterator<void> }>();

/** Spreads what the next pictures take over the frames before them: while the reader zooms in, to where that leads. */
function ahead(picture: Picture, next: Viewport): void {
  const { layout, scene } = picture;
  const level = levelOf(next.duration / scene.widthPx);
  let way = ways.get(picture);
  if (!way || level < way.level) ways.set(picture, (way = { level, steps: placeAhead(layout, scene, next) }));
  turn(way.steps, AHEAD_MS);
}
