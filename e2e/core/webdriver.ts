/**
 * WebDriver (https://www.w3.org/TR/webdriver2/) by `fetch` alone. In: the address of a driver's server and the capabilities that are
 * asked for. Out: a session as a driver.
 */
import { wayOf } from './driver.ts';
import type { Driver, Point } from './driver.ts';

/** Keys that are no characters, as section 17.4.2 of the standard codes them. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const codeOf = (key: string): string => KEYS[key] ?? key;

export interface Session extends Driver {
  /** Name and version of the browser, as it says them. */
  readonly browser: string;
  close(): Promise<void>;
}

/** Runs in the page: an event of the wheel at a point, from the innermost element that stands there. */
function turnWheel(event: WheelEventInit & Pick<Required<WheelEventInit>, 'clientX' | 'clientY'>): void {
  const under = (root: DocumentOrShadowRoot): Element | null => {
    const found = root.elementFromPoint(event.clientX, event.clientY);
    return (found?.shadowRoot && found.shadowRoot !== root && under(found.shadowRoot)) || found;
  };
  under(document)!.dispatchEvent(
    new WheelEvent('wheel', { ...event, bubbles: true, composed: true, cancelable: true, view: window }),
  );
}

export async function openSession(server: string, capabilities: object): Promise<Session> {
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(server + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const opened = (await ask('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as {
    readonly sessionId: string;
    readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
  };
  const session = `/session/${opened.sessionId}`;

  const act = async (...sources: readonly object[]): Promise<void> => {
    await ask('POST', `${session}/actions`, { actions: sources });
  };
  const moveTo = ({ x, y }: Point): object => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
  });
  const mouse = (...actions: readonly object[]): Promise<void> =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const keys = (type: 'keyDown' | 'keyUp', names: readonly string[]): readonly object[] =>
    names.map((name) => ({ type, value: codeOf(name) }));
  const keyboard = (...actions: readonly object[]): Promise<void> => act({ type: 'key', id: 'keyboard', actions });
  const evaluate = (expression: string): Promise<unknown> =>
    ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] });

  const turned = { x: 0, y: 0 };

  return {
    browser: `${opened.capabilities.browserName} ${opened.capabilities.browserVersion}`,
    async open(url) {
      await ask('POST', `${session}/url`, { url });
    },
    evaluate,
    /** The window has a bar of its own, so what is asked for is what came too short of it. */
    async resize(widthPx, heightPx) {
      await ask('POST', `${session}/window/rect`, { width: widthPx, height: heightPx });
      const [width, height] = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
      await ask('POST', `${session}/window/rect`, { width: 2 * widthPx - width, height: 2 * heightPx - height });
    },
    move: (to) => mouse(moveTo(to)),
    click: (at) => mouse(moveTo(at), down, up),
    drag: (from, to) => mouse(moveTo(from), down, ...wayOf(from, to).map(moveTo), up),
    /**
     * The driver of WebKit loses the modifier, and its browser keeps Ctrl and the wheel for itself, so this one input of all is made in
     * the page. Without a modifier it is the driver's, which passes on the difference to the wheel's last stand.
     */
    async wheel(at, by, holding) {
      if (holding) {
        const modifier = { ctrlKey: holding === 'Control', shiftKey: holding === 'Shift' };
        const event = { deltaX: by.x, deltaY: by.y, clientX: at.x, clientY: at.y, ...modifier };
        await evaluate(`(${turnWheel.toString()})(${JSON.stringify(event)})`);
        return;
      }
      await mouse(moveTo(at));
      turned.x += by.x;
      turned.y += by.y;
      const scroll = { type: 'scroll', x: Math.round(at.x), y: Math.round(at.y), deltaX: turned.x, deltaY: turned.y };
      await act({ type: 'wheel', id: 'wheel', actions: [{ ...scroll, origin: 'viewport' }] });
    },
    press(combination) {
      const names = combination.split(/(?<=.)\+/);
      return keyboard(...keys('keyDown', names), ...keys('keyUp', names.toReversed()));
    },
    async screenshot() {
      return Buffer.from((await ask('GET', `${session}/screenshot`)) as string, 'base64');
    },
    async close() {
      await ask('DELETE', session);
    },
  };
}
