/** The way from a document to the picture, where time runs down. In: the pipeline of a timeline. Out: one whose lanes, layout, scene and axis stand upright. */
import type { Pipeline } from '../../pipeline.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { axisOf } from '../../view/axis.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { LabelText } from '../../view/label-text.ts';
import { layOutUpright, uprightHome } from '../../view/upright-layout.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import { uprightScene } from '../../view/upright-scene.ts';
import { lastAnswer } from './last-answer.ts';

/** What a tick's text takes along the time, in px: a line, or two where the major unit turns. */
const LINE_PX = 18;
const TWO_LINES_PX = 36;

const measure = (_text: string, level: 'minor' | 'major'): number => (level === 'major' ? TWO_LINES_PX : LINE_PX);

export function uprightPipeline(base: Pipeline): Pipeline {
  const opened = new WeakSet<Chronology>();
  const layoutFor = lastAnswer(layOutUpright);
  const textsFor = lastAnswer(withLanes);
  const sceneFor = lastAnswer(
    (
      chronology: Chronology,
      { tile }: Parameters<Pipeline['scene']>[1],
      layout: UprightLayout,
      viewport: Parameters<Pipeline['scene']>[3],
      raised: readonly number[],
      _arrivals: number,
    ) => uprightScene({ chronology, tile, layout, viewport, raised }),
  );
  const axisFor = lastAnswer((...[viewport, widthPx, zone, locale, messages]: Parameters<Pipeline['axis']>) =>
    axisOf({ viewport, widthPx, zone, locale, messages, measure }),
  );
  return {
    ...base,
    chronology(document, zone) {
      const chronology = base.chronology(document, zone, undefined, true);
      // Its own opening view, once.
      if (!opened.has(chronology)) Object.assign(chronology, { home: uprightHome(chronology) });
      opened.add(chronology);
      return chronology;
    },
    texts: (chronology, locale, messages) =>
      textsFor(base.texts(chronology, locale, messages), chronology, chronology.document),
    layout: (chronology, _tiles, texts, widths, metrics) => layoutFor(chronology, texts, widths, metrics),
    *prepare() {},
    scene(chronology, tiles, layout, viewport, _widthPx, raised) {
      const made = sceneFor(chronology, tiles, layout as UprightLayout, viewport, raised, tiles.arrivals);
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
