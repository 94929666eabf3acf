/**
 * What the first drawing does for the first time, done before, unseen, while the data are on their way: formatters of dates are made, faces are
 * found, and code is run so often that an engine makes it quick. That spares a quarter of the time in which a thousand events are first drawn.
 *
 * An element that is in no page, and drawings that nobody sees: nothing is added to the page, and no event is told.
 */
import { render } from 'lit';
import { goodDocument } from '../../document/good-document.ts';
import type { TimelineDocument } from '../../document/timeline.ts';
import { en } from '../../language/en.ts';
import { axisShapes } from '../../paint/axis-shapes.ts';
import { sceneShapes } from '../../paint/ink.ts';
import { TextMeasure, textWidths } from '../../paint/text-measure.ts';
import { paperTheme } from '../../paint/theme.ts';
import { createPipeline } from '../../pipeline.ts';
import { utc } from '../../time/zone.ts';
import { metricsFor } from '../../view/layout-metrics.ts';
import type { TextWidths } from '../../view/layout-metrics.ts';
import { atIdle } from '../at-idle.ts';
import { drawingTemplate } from '../drawing-template.ts';
import { itemsOf } from '../label-layer.ts';
import { paintOn } from '../paint-on.ts';
import { readingPart } from '../reading-part.ts';
import { turn } from '../turn.ts';

const WIDTH_PX = 640;
/** As in styles/variables.ts. */
const FACES = "system-ui, -apple-system, 'Segoe UI', 'Noto Sans', sans-serif";
const HEADING_FACES = "'Iowan Old Style', Charter, 'Noto Serif', Georgia, serif";
/** Whoever measures in a face holds it: a browser soon forgets those that nobody holds. */
const held: unknown[] = [];

/** One of each kind of date that a label words in its own way. */
const DATES = ['Y-01-01', 'Y-01-02/Y-02-03', 'Y-01-02T10:00:00Z', 'Y-02~', 'Y', 'Y-01-04/..'];
const YEARS = 50;
const LANES = ['a', 'b', 'c'];
const piece: TimelineDocument = {
  title: 'Rehearsal',
  sources: [{ id: 's', publisher: 'Publisher', url: 'https://example.org/' }],
  lanes: LANES.map((id) => ({ id, title: id })),
  events: Array.from({ length: YEARS }, (_, year) =>
    DATES.map((date, kind) => ({
      id: `${year}-${kind}`,
      title: `What happened in the year ${year}, ${kind}`,
      date: date.replaceAll('Y', String(2025 - year)),
      lane: LANES[year % LANES.length]!,
      citations: [{ source: 's', quote: { exact: 'words' } }],
    })),
  ).flat(),
};

/** More spare hardly more. */
const ROUNDS = 3;
/** So long at a time, in ms. */
const TURN_MS = 8;

/**
 * Step by step, whenever the page has nothing else to do, until a timeline is drawn. Where the element is imported without a page (in Node), there is
 * nothing to do.
 */
export function rehearse(): void {
  if (!globalThis.document) return;
  const steps = rehearsal(document.documentElement.lang || navigator.language);
  const goOn = (): void => {
    if (isLate()) steps.return();
    else if (turn(steps, TURN_MS).done) prepareReading();
    else atIdle(goOn);
  };
  // The element writes what it shows when this task is over, before it leaves again.
  steps.next();
  atIdle(goOn);
}

/**
 * What comes from an address says how large it is while it travels. What a script gives is there at once: what reads it, if it is large, would
 * have to be waited for then.
 */
function prepareReading(): void {
  if (!document.querySelector('sourced-timeline[src]')) readingPart().catch(Object);
}

const isLate = (): boolean =>
  Array.from(document.querySelectorAll('sourced-timeline')).some(({ viewport }) => viewport !== undefined);

function* rehearsal(locale: string): Generator<void, void> {
  const element = document.createElement('sourced-timeline');
  element.locale = locale;
  element.data = { ...piece, events: piece.events.slice(0, DATES.length) };
  element.connectedCallback();
  try {
    yield;
  } finally {
    // Also where it comes to nothing more: it would be held by what it listens to.
    element.disconnectedCallback();
  }

  const widths = textWidths({ font: FACES });
  // As styles/frame.ts has them for the title and for the words around the drawing.
  const title = new TextMeasure('700 26px', { font: HEADING_FACES });
  const text = new TextMeasure('400 14px', { font: FACES });
  held.push(widths, title, text);
  for (const face of [title, text]) {
    face.width(piece.title!);
    yield;
  }
  for (let round = 0; round < ROUNDS; round++) yield* drawn(locale, widths);
}

/** From the text to the ink. */
function* drawn(locale: string, widths: TextWidths): Generator<void, void> {
  const read = goodDocument(JSON.parse(JSON.stringify(piece)))!;
  yield;
  const pipeline = createPipeline();
  const chronology = pipeline.chronology(read, utc);
  yield;
  const tiles = pipeline.tiles(chronology, () => {});
  const labelText = pipeline.texts(chronology, locale, en);
  const metrics = metricsFor(WIDTH_PX, true);
  yield* pipeline.prepare(chronology, tiles, labelText, widths, metrics, Infinity);
  const layout = pipeline.layout(chronology, tiles, labelText, widths, metrics);
  const axis = pipeline.axis(layout.home, WIDTH_PX, utc, locale, en, widths);
  const lanes = layout.lanesBetween(0, Infinity);
  const scene = pipeline.scene(chronology, tiles, layout, layout.home, WIDTH_PX, [], lanes, 0);
  yield;
  const context = {
    chronology,
    zone: utc,
    sources: pipeline.sources(chronology),
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
    quoteLink: undefined,
    current: items[0],
    pointed: undefined,
  };
  const actions = { focus: () => {}, press: () => {} };
  render(drawingTemplate(picture, context, state, actions), document.createElement('div'));
  yield;
  const ink = sceneShapes(scene, () => undefined, paperTheme, { locale });
  const rules = axisShapes(axis, WIDTH_PX, scene.heightPx, paperTheme);
  const theme = { ...paperTheme, font: FACES };
  const canvas = document.createElement('canvas');
  paintOn(canvas, { top: 0, bottom: scene.heightPx }, WIDTH_PX, theme, [rules, ink]);
  yield;
}
