/** What becomes of changes that fail, that are refused, and that were made in another document. */
import type { TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { goodDocument } from '../../document/good-document.ts';
import { en } from '../../language/en.ts';
import { applyChanges } from '../../load/live-data.ts';
import { utc, zoneOrUtc } from '../../time/zone.ts';
import { chronologyOf } from '../../view/chronology.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { EditButtons } from './buttons.ts';
import { Changes } from './changes.ts';

const documentOf = (date: string): Chronology =>
  chronologyOf(goodDocument({ events: [{ id: 'call', title: 'A call', date }] })!, utc);

/** An element that shows one event, which can be edited. */
function edited(date = '2025-03-10') {
  const stage = { all: documentOf(date), isOffline: false, isRefused: false, said: '' };
  const controllers: { hostUpdate?(): void }[] = [];
  const host = {
    editable: true,
    renderRoot: { activeElement: null },
    updateComplete: Promise.resolve(true),
    addController: (one: object) => controllers.push(one),
    requestUpdate: () => controllers.forEach((one) => one.hostUpdate?.()),
    dispatchEvent: () => !stage.isRefused,
    async updateEvents(update: readonly object[]) {
      await Promise.resolve();
      if (stage.isOffline) throw new Error('off line');
      applyChanges(stage.all, [{ add: [], update, remove: [], sources: [] }]);
    },
  };
  const frame = () => ({
    chronology: stage.all,
    all: stage.all,
    context: { locale: 'en', messages: en },
    viewport: stage.all.home,
    picture: { scene: { widthPx: 1000 } },
  });
  const owner = { frame, wording: () => ({ messages: en }), say: (words: () => string) => (stage.said = words()) };
  const changes = new Changes(host as unknown as PanelHost, owner as unknown as PanelOwner);
  host.requestUpdate();
  const show = (all: Chronology): void => {
    stage.all = all;
    host.requestUpdate();
  };
  return { stage, changes, show, date: () => stage.all.event(stage.all.find('call')).date };
}

/** What the buttons of a template do, in their order. */
function pressesIn(part: unknown): (() => void)[] {
  if (typeof part === 'function') return [part as () => void];
  if (Array.isArray(part)) return part.flatMap(pressesIn);
  return pressesIn((part as TemplateResult | undefined)?.values ?? []);
}

/** All that waits for its turn. */
const allDone = (): Promise<void> => new Promise((done) => setTimeout(done));

test('a change that fails says so, and the buttons go on', async () => {
  const { stage, changes, date } = edited();
  const presses = pressesIn(new EditButtons(changes, Object).template(0));
  const [later, undo] = [presses[1]!, presses.at(-1)!];
  stage.isOffline = true;
  later();
  await allDone();
  expect(stage.said).toBe('Left as it was.');
  expect(changes.canUndo).toBe(false);
  stage.isOffline = false;
  later();
  await allDone();
  expect(date()).toBe('2025-03-11');
  undo();
  await allDone();
  expect(date()).toBe('2025-03-10');
});

test('what fails otherwise holds up nothing that comes after it', async () => {
  const { changes, date } = edited();
  changes.inTurn(async () => {
    await Promise.resolve();
    throw new Error('unforeseen');
  });
  changes.inTurn(() => changes.make('call', '2025-03-14'));
  await allDone();
  expect(date()).toBe('2025-03-14');
});

test('what the host does not let be taken back, or what fails then, can be taken back later', async () => {
  const { stage, changes, date } = edited();
  await changes.make('call', '2025-03-14');
  stage.isRefused = true;
  await changes.undo();
  stage.isRefused = false;
  stage.isOffline = true;
  await changes.undo();
  stage.isOffline = false;
  expect([changes.canUndo, date()]).toEqual([true, '2025-03-14']);
  await changes.undo();
  expect([changes.canUndo, date()]).toEqual([false, '2025-03-10']);
});

test('an event of another document is not changed back, though id and date are the same', async () => {
  const { changes, show, date } = edited();
  await changes.make('call', '2025-03-14');
  show(documentOf('2025-03-14'));
  expect(changes.canUndo).toBe(false);
  await changes.undo();
  expect(date()).toBe('2025-03-14');
});

test('in another zone the document is the same, and its changes are taken back', async () => {
  const { stage, changes, show, date } = edited();
  await changes.make('call', '2025-03-14');
  show(chronologyOf(stage.all.document, zoneOrUtc('Asia/Tokyo')));
  await changes.undo();
  expect(date()).toBe('2025-03-10');
});

test('two wishes to undo in a row take back two changes', async () => {
  const { changes, date } = edited();
  await changes.make('call', '2025-03-14');
  await changes.make('call', '2025-03-18');
  changes.inTurn(() => changes.undo());
  changes.inTurn(() => changes.undo());
  await allDone();
  expect([changes.canUndo, date()]).toEqual([false, '2025-03-10']);
});
