/** The way from a document to the picture, where time runs down. In: the pipeline of a timeline. Out: one whose lanes, layout, scene and axis stand upright. */
import type { Pipeline } from '../../pipeline.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { axisOf } from '../../view/axis.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { LabelText } from '../../view/label-text.ts';
import { merged } from '../../view/merged.ts';
import type { MergedChronology } from '../../view/merged.ts';
import { layOutUpright, uprightHome } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Viewport } from '../../view/viewport.ts';
import { uprightScene } from '../../view/upright-scene.ts';
import { lastAnswer } from './last-answer.ts';

/** What a tick's text takes along the time, in px: a line, or two where the major unit turns. */
const LINE_PX = 18;
const TWO_LINES_PX = 36;

const measure = (_text: string, level: 'minor' | 'major'): number => (level === 'major' ? TWO_LINES_PX : LINE_PX);

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
      _arrivals: number,
    ) => uprightScene({ chronology, tile, layout, viewport, raised }),
  );
  const axisFor = lastAnswer((...[viewport, widthPx, zone, locale, messages]: Parameters<Pipeline['axis']>) =>
    axisOf({ viewport, widthPx, zone, locale, messages, measure }),
  );
  return {
    ...base,
    home: (chronology) => homeFor(chronology, chronology.home),
    tiles: (chronology, onArrive) => base.tiles(mergedOf(chronology), onArrive),
    texts: (chronology, locale, messages) =>
      textsFor(base.texts(chronology, locale, messages), chronology, chronology.document),
    layout: (chronology, _tiles, texts, widths, metrics) =>
      layoutFor(mergedOf(chronology), homeFor(chronology, chronology.home), texts, widths, metrics),
    *prepare() {},
    scene(chronology, tiles, layout, viewport, _widthPx, raised) {
      const made = sceneFor(mergedOf(chronology), tiles, layout as UprightLayout, viewport, raised, tiles.arrivals);
      tiles.sweep();
      return made;
    },
    axis: axisFor,
  };
}

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
