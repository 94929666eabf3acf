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
import { placed, shifted } from '../place.ts';
import { turn } from '../turn.ts';

/** Stretched more than this, marks are not what they were. */
const MOST_STRETCH = 1.6;
/** While the reader zooms out fast, so much of the view may be bare at either side, as a share: smooth comes before exact. */
const MOST_BARE = 0.1;
/** A label is at the edge, in px. */
const AT_EDGE_PX = 0.5;
/** What is no move, in px. */
const NOTHING_PX = 0.01;

export const stretchAcross: Stretcher = (surface, { viewport, picture, context }, next) => {
  const { forward } = context;
  const { scene, shiftPx } = picture!;
  const { widthPx, bleedPx } = scene;
  const factor = viewport.duration / next.duration;
  const offsetPx = ((viewport.start - next.start) / next.duration) * widthPx;
  const at = (x: number): number => factor * x + offsetPx;
  const barePx = factor === 1 ? 0 : MOST_BARE * widthPx;
  const isBare = at(-bleedPx) > barePx || at(widthPx + bleedPx) < widthPx - barePx;
  if (isBare || Math.max(factor, 1 / factor) > MOST_STRETCH) return undefined;

  // Where the scale stays they move as one.
  const together = factor === 1 ? offsetPx : 0;
  const parts = partsOf(surface, picture!);
  const { canvases, lists, ticks, labels, moved } = parts;
  if (parts.areTogether !== (together !== 0)) putBack(moved);
  parts.areTogether = together !== 0;
  const left = forward > 0 ? at(-bleedPx) : widthPx - at(widthPx + bleedPx);
  // By whole pixels of the device, or lines would blur.
  const paintedPx = Math.round((left + bleedPx) * devicePixelRatio) / devicePixelRatio;
  for (const canvas of canvases) {
    canvas.style.transform = `translate(${paintedPx}px) scale(${factor}, 1)`;
    moved.add(canvas);
  }
  const move = (element: HTMLElement, byPx: number): void => {
    const spot = placed.get(element);
    element.style.transform = shifted({ ...spot, x: (spot?.x ?? 0) + byPx * forward });
    moved.add(element);
  };
  const standing = (element: HTMLElement): number => (placed.get(element)?.x ?? 0) * forward - shiftPx;
  if (together !== 0) for (const list of lists) move(list, together);
  else for (const tick of ticks) move(tick, at(standing(tick)) - standing(tick));
  for (const label of labels) {
    const x = standing(label);
    const reach = label.classList.contains('left') ? (placed.get(label)?.widthPx ?? 0) : 0;
    const goal = at(x + reach) - reach;
    const isSticky = label.classList.contains('below') && x > -AT_EDGE_PX;
    const byPx = (isSticky ? (x < AT_EDGE_PX ? x : Math.max(goal, 0)) : goal) - x - together;
    if (Math.abs(byPx) > NOTHING_PX || moved.has(label)) move(label, byPx);
  }
  if (factor > 1) ahead(picture!, next);
  return () => putBack(moved);
};

function putBack(moved: Set<HTMLElement>): void {
  for (const element of moved) element.style.transform = shifted(placed.get(element));
  moved.clear();
}

interface Parts extends Readonly<Record<'canvases' | 'lists' | 'ticks' | 'labels', readonly HTMLElement[]>> {
  /** What stands elsewhere than in the picture: it is moved on from there, without being put back in between. */
  readonly moved: Set<HTMLElement>;
  areTogether: boolean;
}

/** What of a picture is moved: found once, for all frames until the next one. */
const known = new WeakMap<Picture, Parts>();

function partsOf(surface: HTMLElement, picture: Picture): Parts {
  let found = known.get(picture);
  if (!found) {
    const all = (path: string): readonly HTMLElement[] => [...surface.querySelectorAll<HTMLElement>(path)];
    const [canvases, lists] = [all('canvas'), all('.labels, .axis > div')];
    const [ticks, labels] = [all('.axis > div > span'), all('.labels > li')];
    found = { canvases, lists, ticks, labels, moved: new Set(), areTogether: false };
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
