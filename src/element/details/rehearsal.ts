/**
 * What the first drawing does for the first time, done once before, unseen, while the data are on their way: code is compiled, formatters of
 * dates are made, faces are found. It takes more than half of the time of a first drawing.
 *
 * An element that is in no page, and a drawing that nobody sees: nothing is added to the page, and no event is told.
 */
import { render } from 'lit';
import type { TimelineDocument } from '../../document/timeline.ts';
import { en } from '../../language/en.ts';
import { axisShapes } from '../../paint/axis-shapes.ts';
import { sceneShapes } from '../../paint/ink.ts';
import { paperTheme } from '../../paint/theme.ts';
import { createPipeline } from '../../pipeline.ts';
import { utc } from '../../time/zone.ts';
import { metricsFor } from '../../view/layout-metrics.ts';
import { atIdle } from '../at-idle.ts';
import { drawingTemplate } from '../drawing-template.ts';
import { TextMeasure, textWidths } from '../../paint/text-measure.ts';
import { itemsOf } from '../label-layer.ts';
import { paintOn } from '../paint-on.ts';

const WIDTH_PX = 640;
/** As in styles/variables.ts. */
const FACES = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";
const HEADING_FACES = "'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif";
/** Whoever measures in a face holds it: a browser soon forgets those that nobody holds. */
const held: unknown[] = [];

/** One of each kind of date that a label words in its own way. */
const DATES = ['2025-01-01', '2025-01-02/2025-02-03', '2025-01-02T10:00:00Z', '2025-02~', '2024', '2025-01-04/..'];
const piece: TimelineDocument = {
  title: 'Rehearsal',
  sources: [{ id: 's', publisher: 'Publisher', url: 'https://example.org/' }],
  lanes: [{ id: 'l', title: 'Lane' }],
  events: DATES.flatMap((date, place) =>
    Array.from({ length: 3 }, (_, copy) => ({
      id: `${place}-${copy}`,
      title: `Event ${place}`,
      date,
      lane: 'l',
      citations: [{ source: 's', quote: { exact: 'words' } }],
    })),
  ),
};

/** Step by step, whenever the page has nothing else to do. Where the element is imported without a page (in Node), there is nothing to do. */
export function rehearse(): void {
  if (!globalThis.document) return;
  const steps = rehearsal(document.documentElement.lang || navigator.language);
  const goOn = (): void => void (steps.next().done || atIdle(goOn));
  goOn();
}

function* rehearsal(locale: string): Generator<void, void> {
  const element = document.createElement('sourced-timeline');
  element.locale = locale;
  element.data = piece;
  element.connectedCallback();
  yield;
  element.disconnectedCallback();

  const pipeline = createPipeline();
  const chronology = pipeline.chronology(piece, utc);
  const tiles = pipeline.tiles(chronology, () => {});
  const labelText = pipeline.texts(chronology, locale, en);
  const widths = textWidths({ font: FACES });
  // As styles/frame.ts has them for the title and for the words around the drawing.
  const title = new TextMeasure('700 26px', { font: HEADING_FACES });
  const text = new TextMeasure('400 14px', { font: FACES });
  held.push(widths, title, text);
  for (const face of [title, text]) {
    face.width(piece.title!);
    yield;
  }
  for (let event = 0; event < piece.events.length; event++) labelText(event);
  yield;
  const layout = pipeline.layout(chronology, tiles, labelText, widths, metricsFor(WIDTH_PX, true));
  yield;
  const axis = pipeline.axis(layout.home, WIDTH_PX, utc, locale, en, widths);
  const scene = pipeline.scene(chronology, tiles, layout, layout.home, WIDTH_PX, [], [0], 0);
  yield;
  const sources = pipeline.sources(chronology);
  const context = {
    chronology,
    zone: utc,
    sources,
    locale,
    second: undefined,
    messages: en,
    forward: 1 as const,
    isUpright: false,
    labelText,
    select: () => {},
  };
  const items = itemsOf(scene, context);
  const picture = { layout, scene, axis, widths, tile: tiles.tile, shiftPx: 0, isScrolling: false, items: () => items };
  const state = {
    selected: undefined,
    highlight: undefined,
    clusterItem: undefined,
    current: items[0],
    pointed: undefined,
  };
  const actions = { focus: () => {}, press: () => {} };
  render(drawingTemplate(picture, context, state, actions), document.createElement('div'));
  yield;
  const ink = sceneShapes(scene, () => undefined, paperTheme, { locale });
  const rules = axisShapes(axis, WIDTH_PX, scene.heightPx, paperTheme);
  const theme = { ...paperTheme, font: FACES };
  paintOn(document.createElement('canvas'), { top: 0, bottom: scene.heightPx }, WIDTH_PX, theme, [rules, ink]);
}
