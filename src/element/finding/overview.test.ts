/** The window of the overview under a pointer that is lost, and what it says. */
import type { TemplateResult } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goodDocument } from '../../document/good-document.ts';
import { en } from '../../language/en.ts';
import { utc } from '../../time/zone.ts';
import { chronologyOf } from '../../view/chronology.ts';
import type { Viewport } from '../../view/viewport.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { Overview } from './overview.ts';

beforeEach(
  () =>
    void vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = Object;
        disconnect = Object;
      },
    ),
);

afterEach(() => vi.unstubAllGlobals());

/** A strip of 1000 px, and how often the window on it was moved. */
function strip() {
  const viewport = { start: Date.UTC(2025, 2, 9), duration: 43 * 86_400_000 };
  const all = chronologyOf(goodDocument({ events: [{ id: 'a', title: 'A', date: '2025' }] })!, utc);
  const context = { forward: 1, messages: en, locale: 'en', zone: utc };
  const frame = { chronology: all, all, home: viewport, viewport, context } as unknown as Frame;
  const show = vi.fn((move: (from: Viewport) => Viewport) => move(viewport));
  const element = { clientWidth: 1000, setPointerCapture: Object };
  const host = {
    overview: true,
    addController: Object,
    requestUpdate: Object,
    renderRoot: { querySelector: () => element },
  };
  const owner = { frame: () => frame, reader: { camera: { show } } };
  const overview = new Overview(host as unknown as PanelHost, owner as unknown as PanelOwner);
  overview.hostUpdated();
  const template = overview.template(frame) as TemplateResult;
  const fire = (type: string, pointerId = 1): void => {
    const handle = template.values[template.strings.findIndex((text) => text.endsWith(`@${type}=`))];
    (handle as (event: object) => void)({ pointerId, button: 0, clientX: 100, target: { dataset: { hold: 'end' } } });
  };
  return { overview, template, show, fire };
}

test('a drag ends where the element leaves its place', () => {
  const { overview, show, fire } = strip();
  fire('pointerdown');
  fire('pointermove');
  expect(show).toHaveBeenCalledTimes(1);
  overview.hostDisconnected();
  overview.hostUpdated();
  fire('pointermove');
  expect(show).toHaveBeenCalledTimes(1);
});

test('a drag ends where the pointer is lost, and another pointer neither moves nor ends it', () => {
  const { show, fire } = strip();
  fire('pointerdown');
  fire('pointermove', 2);
  fire('pointerup', 2);
  expect(show).not.toHaveBeenCalled();
  fire('pointermove');
  fire('lostpointercapture');
  fire('pointermove');
  expect(show).toHaveBeenCalledTimes(1);
});

test('each end says its own instant, and the whole says both', () => {
  const sliders = strip().template.values.filter((value): value is TemplateResult =>
    Boolean((value as TemplateResult | null)?.strings?.some((text) => text.includes('role="slider"'))),
  );
  const said = sliders.map(({ strings, values }) => values[strings.findIndex((text) => text.endsWith('valuetext='))]);
  expect(said.map((text) => String(text).replaceAll('\u2009', ' '))).toEqual([
    '9 March 2025',
    '9 March – 20 April 2025',
    '20 April 2025',
  ]);
});
