/** The way from a document to the picture, where time runs down. In: the pipeline of a timeline. Out: one whose lanes, layout, scene and axis stand upright. */
import type { Pipeline } from '../../pipeline.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { LabelText } from '../../view/label-text.ts';
import { merged, mergedInSteps } from '../../view/merged.ts';
import type { MergedChronology } from '../../view/merged.ts';
import type { TileCache } from '../../view/tile-cache.ts';
import { layOutUpright, uprightHome } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Viewport } from '../../view/viewport.ts';
import { uprightScene } from '../../view/upright-scene.ts';
import type { UprightScene } from '../../view/upright-scene.ts';
import { uprightAxis } from './axis.ts';
import { lastAnswer } from './last-answer.ts';

/** A scene that can be had of more than the view, with nothing changed in what both show. */
export interface StandingScene extends UprightScene {
  /** The same for the same answers of tiles. */
  readonly arrivals: number;
  of(viewport: Viewport, widthPx: number): UprightScene;
}

export function uprightPipeline(base: Pipeline): Pipeline {
  const mergedFor = lastAnswer((chronology: Chronology, _version: number) => merged(chronology));
  const mergedOf = (chronology: Chronology): MergedChronology => mergedFor(chronology, chronology.version);
  const homeFor = lastAnswer((chronology: Chronology, _home: Viewport) => uprightHome(chronology));
  const layoutFor = lastAnswer(layOutUpright);
  const textsFor = lastAnswer(withLanes);
  const sceneFor = lastAnswer(
    (
      chronology: Chronology,
      { tile }: Parameters<Pipeline['scene']>[1],
      layout: UprightLayout,
      viewport: Viewport,
      raised: readonly number[],
      arrivals: number,
    ): StandingScene => {
      const of = (part: Viewport, widthPx: number): UprightScene =>
        uprightScene({ chronology, tile, layout, viewport: part, widthPx, raised });
      return { ...of(viewport, layout.widthPx), arrivals, of };
    },
  );
  const tilesFor = lastAnswer((chronology: Chronology, _version: number, onArrive: () => void) =>
    whenAsked(() => base.tiles(mergedOf(chronology), onArrive)),
  );
  const axisFor = lastAnswer((...[viewport, widthPx, zone, locale, messages, widths]: Parameters<Pipeline['axis']>) =>
    uprightAxis({ viewport, widthPx, zone, locale, messages, measure: widths.tick }),
  );
  return {
    ...base,
    home: (chronology) => homeFor(chronology, chronology.home),
    tiles: (chronology, onArrive) => tilesFor(chronology, chronology.version, onArrive),
    texts: (chronology, locale, messages) =>
      textsFor(base.texts(chronology, locale, messages), chronology, chronology.document),
    layout: (chronology, { tile }, texts, widths, metrics) =>
      layoutFor(mergedOf(chronology), tile, homeFor(chronology, chronology.home), texts, widths, metrics),
    prepare: mergedInSteps,
    scene(chronology, tiles, layout, viewport, _widthPx, raised) {
      const made = sceneFor(mergedOf(chronology), tiles, layout as UprightLayout, viewport, raised, tiles.arrivals);
      tiles.sweep();
      return made;
    },
    axis: axisFor,
  };
}

/** Tiles that are made when the first is asked for: until then what they are of can be prepared in steps. */
const whenAsked = (cache: () => TileCache): TileCache => ({
  get arrivals() {
    return cache().arrivals;
  },
  arrive: () => cache().arrive(),
  tile: (level, index, lane) => cache().tile(level, index, lane),
  sweep: () => cache().sweep(),
});

/** Where lanes share a column, each label names its own. */
function withLanes(
  texts: (event: number) => LabelText,
  chronology: Chronology,
  { lanes }: TimelineDocument,
): (event: number) => LabelText {
  const titles = new Map(lanes.map(({ id, title }) => [id, title]));
  return (event) => {
    const lane = titles.get(chronology.event(event).lane ?? '');
    return lane ? { ...texts(event), lane } : texts(event);
  };
}
