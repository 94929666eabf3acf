/**
 * The authoring page. State: the desk (`author/desk.ts`). On every change the whole page is rendered from it, the timeline gets the document, and the
 * browser keeps it. What comes from elsewhere (a link, a drop, a paste, keys) is taken in here.
 */
import '../src/define.ts';
import { html, render } from 'lit';
import { textOfFile } from '../src/decode.ts';
import type { SourcedTimeline, TimelineEditEvent, TimelineSelectEvent } from '../src/index.ts';
import { Desk } from './author/desk.ts';
import { listIn, put } from './author/draft.ts';
import { panel, tabs } from './author/editor.ts';
import { begin } from './author/history.ts';
import type { History } from './author/history.ts';
import { keep, kept } from './author/kept.ts';
import { heed, otherTab } from './author/other-tab.ts';
import { openShare, shareDialog } from './author/share-dialog.ts';
import { fromHash, hasDocument } from './author/share-link.ts';
import { openStart, startDialog, take } from './author/start-dialog.ts';
import { sample } from './author/starters.ts';

const byId = (id: string): HTMLElement => document.getElementById(id)!;
const preview = document.querySelector<SourcedTimeline>('#preview sourced-timeline')!;
const storage = (): Storage => localStorage;
const pauseBeforeKeepingMs = 300;

let drawn: unknown;
let hasMoved = false;
let isKept = true;
let keeping: ReturnType<typeof setTimeout> | undefined;
/** The history that the browser has. */
let lastKept: History | undefined;

/** What has not changed here is not written: it may be older than what another tab wrote. */
const keepNow = (): void => {
  clearTimeout(keeping);
  if (desk.history === lastKept || desk.theirs !== undefined) return;
  isKept = keep(desk.history, storage);
  if (isKept) lastKept = desk.history;
};

const keepSoon = (): void => {
  clearTimeout(keeping);
  keeping = setTimeout(keepNow, pauseBeforeKeepingMs);
};

/** Also where that is what was here all along. */
const keepAnyway = (): void => {
  lastKept = undefined;
  keepNow();
};

const draw = (): void => {
  if (drawn === desk.document) return;
  drawn = desk.document;
  // Who has moved looks on at the same place; who has not sees all that there is.
  const { viewport } = preview;
  hasMoved &&= desk.isEdit;
  preview.data = desk.draft;
  if (hasMoved && viewport) preview.viewport = viewport;
};

const toolbar = () =>
  html`<button type="button" class="plain" @click=${() => openStart(desk)}>Start from…</button>
    <button type="button" class="plain" aria-disabled=${desk.history.past.length === 0} @click=${() => desk.undo()}>
      Undo
    </button>
    <button type="button" class="plain" aria-disabled=${desk.history.future.length === 0} @click=${() => desk.redo()}>
      Redo
    </button>
    <button type="button" class="strong" @click=${() => openShare(desk)}>Download and share</button>`;

const said = (): string => {
  if (!desk.isReadable) return 'The text cannot be read; the timeline shows what it said before.';
  return desk.said || (isKept ? '' : 'This browser keeps nothing: download the JSON before you leave.');
};

const update = (): void => {
  byId('author').dataset['view'] = desk.view;
  render(toolbar(), byId('toolbar'));
  render([otherTab(desk, keepAnyway), tabs(desk), panel(desk)], byId('editor'));
  render([startDialog(desk), shareDialog(desk)], byId('dialogs'));
  byId('said').textContent = said();
  draw();
  if (desk.history !== lastKept) keepSoon();
};

const desk = new Desk(kept(storage) ?? begin(sample), () => update());
lastKept = desk.history;

/** A timeline that came in a link is one step more: what one was writing is behind Undo. */
const openLink = async (): Promise<void> => {
  if (!hasDocument(location.hash)) return;
  const text = await fromHash(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
  if (text === undefined) return desk.say('The link is cut short or wrong, so nothing was opened.');
  desk.replace(text);
  desk.say('Opened from the link. Undo brings back what was here before.');
};

/** A field that is no part of the document, with something typed into it. */
const undoesItself = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  (target.closest('dialog, [data-own-undo]') !== null ||
    (target.closest('.add-event') !== null && target.value !== ''));

const onKey = (event: KeyboardEvent): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || undoesItself(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) desk.redo();
  else desk.undo();
};

const onDrop = (event: DragEvent): void => {
  const [file] = event.dataTransfer?.files ?? [];
  if (!file) return;
  event.preventDefault();
  void textOfFile(file).then((text) => take(desk, text, `“${file.name}”`));
};

/** A paste outside of any field is a document. */
const onPaste = (event: ClipboardEvent): void => {
  if (event.target instanceof Element && event.target.closest('input, textarea, dialog')) return;
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.trim() !== '') void take(desk, text, 'What was pasted');
};

/** An event that is opened on the timeline opens in the form. */
const onSelect = ({ selected }: TimelineSelectEvent): void => {
  desk.settle();
  const place = listIn(desk.draft, 'events').findIndex(({ id }) => id === selected?.id);
  if (place < 0) return;
  desk.openEvent = place;
  if (desk.view !== 'timeline') desk.view = 'events';
  desk.update();
};

/** A date that is changed on the axis is a change like any other: the desk makes it, so that it is in the text and can be undone. */
const onEdit = (edit: TimelineEditEvent): void => {
  edit.preventDefault();
  desk.settle();
  // Nothing else moves under the hand.
  hasMoved = true;
  const place = listIn(desk.draft, 'events').findIndex(({ id }) => id === edit.before.id);
  if (place >= 0) desk.change(put(desk.draft, ['events', place, 'date'], edit.after.date));
};

preview.editable = true;
preview.addEventListener('timeline-edit', onEdit);
preview.addEventListener('timeline-select', onSelect);
preview.addEventListener('timeline-viewport-change', () => (hasMoved = true));
document.addEventListener('keydown', onKey);
document.addEventListener('dragover', (event) => event.dataTransfer?.types.includes('Files') && event.preventDefault());
document.addEventListener('drop', onDrop);
document.addEventListener('paste', onPaste);
addEventListener('hashchange', () => void openLink());
addEventListener('storage', (event) => heed(desk, event));
addEventListener('pagehide', keepNow);
update();
void openLink();
