/**
 * The desk: all that the page knows. One text, with its history; what follows from it (data, document, diagnostics); and what is open. The forms and the
 * text view change the text only through `change` and `write`, and each change is drawn, kept and can be undone.
 */
import type { Diagnostic } from '../../src/document/diagnostics.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { TimelineDocument } from '../../src/document/timeline.ts';
import { wordsForTyped } from './date-words.ts';
import { layOut, listIn, put, readDraft, textIn, valueAt, writeDraft } from './draft.ts';
import type { Fields, Path } from './draft.ts';
import { record, redo, undo } from './history.ts';
import type { History } from './history.ts';
import { rowsPerStep } from './in-steps.ts';

export type View = 'events' | 'sources' | 'text' | 'timeline';

/** UTF-16 units; longer texts are read only in a pause of typing. */
const largeUnits = 200_000;
const pauseBeforeReadingMs = 300;

export class Desk {
  view: View = 'events';
  /** Place in the draft of the event, or the source, whose form is open. */
  openEvent: number | undefined;
  openSource: number | undefined;
  /** What was typed into date fields, by field, where it is not what the document says yet. */
  readonly typed = new Map<string, string>();
  /** Ids of sources whose publisher is only a guess. */
  readonly guessed = new Set<string>();
  /** Texts that help to write and do not belong to the document, by field. */
  readonly notes = new Map<string, string>();
  /** How many rows the tables show. */
  readonly shown = { event: rowsPerStep, source: rowsPerStep };
  /** The last thing there was to say. */
  said = '';
  /** What was wrong with what was brought in last, at its own lines. */
  brought: readonly Diagnostic[] = [];

  /** What another tab has kept, until it is chosen which of both stays. */
  theirs: string | undefined;

  draft: Fields = { events: [] };
  document: TimelineDocument;
  diagnostics: readonly Diagnostic[] = [];
  /** Whether the last change was one to the document, not another document in its place. */
  isEdit = false;
  /** Whether the text can be read; where not, draft and document are those of the last text that could. */
  isReadable = true;

  readonly #changed: () => void;
  #history: History;
  /** While a long text waits to be read, with its data where they are known. */
  #reading: ReturnType<typeof setTimeout> | undefined;
  #unread: Fields | undefined;

  constructor(history: History, changed: () => void) {
    this.#history = history;
    this.#changed = changed;
    this.document = parseDocument(this.draft).document;
    this.#read();
  }

  get history(): History {
    return this.#history;
  }

  get text(): string {
    return this.#history.present;
  }

  /** Sets a value of the document; without it, where it is empty. What is typed into one field is one step. */
  set(path: Path, value: unknown): void {
    const [list, place, field] = path;
    if (list === 'sources' && field === 'publisher') {
      this.guessed.delete(textIn(listIn(this.draft, 'sources')[Number(place)], 'id'));
    }
    this.change(put(this.draft, path, value === '' ? undefined : value), path.join('/'));
  }

  /** Without a field, items may have come or gone: what was typed beside the document stays only with what is still at its place. */
  change(draft: Fields, field?: string): void {
    for (const texts of field === undefined ? [this.typed, this.notes] : []) {
      for (const id of texts.keys()) if (!isAtSamePlace(id, this.draft, draft)) texts.delete(id);
    }
    this.isEdit = true;
    this.#go(record(this.#history, writeDraft(draft), field, Date.now()), draft, field !== undefined);
  }

  /** What is typed into the text itself. */
  write(text: string): void {
    this.#forget();
    this.isEdit = true;
    this.#go(record(this.#history, text, 'text', Date.now()), undefined, true);
  }

  /** Another document in place of this one: a step like any other. */
  replace(text: string): void {
    this.openEvent = undefined;
    this.openSource = undefined;
    this.guessed.clear();
    this.shown.event = this.shown.source = rowsPerStep;
    this.brought = [];
    this.#forget();
    this.isEdit = false;
    this.#go(record(this.#history, layOut(text)));
  }

  undo(): void {
    this.#forget();
    this.isEdit = false;
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#forget();
    this.isEdit = false;
    this.#go(redo(this.#history));
  }

  say(words: string): void {
    this.said = words;
    this.#changed();
  }

  /** After a change of what is open. */
  update(): void {
    this.#changed();
  }

  /** What was typed as a date of an event and is none, so that the document says what it said before; and in which field. */
  unreadDate(place: number): { readonly id: string; readonly typed: string } | undefined {
    for (const [id, typed] of this.typed) {
      const isUnread = typed.trim() !== '' && wordsForTyped(typed).edtf === undefined;
      if (isUnread && id.startsWith(`field-events-${place}-`)) return { id, typed };
    }
    return undefined;
  }

  /** What is wrong with the value at a path itself. */
  faultsAt(path: Path): readonly Diagnostic[] {
    const pointer = `/${path.join('/')}`;
    return this.diagnostics.filter(({ path: at }) => at === pointer);
  }

  /** Reads what is still unread of what was typed. */
  settle(): void {
    if (this.#reading === undefined) return;
    this.#read(this.#unread);
    this.#changed();
  }

  #go(history: History, draft?: Fields, isTyping = false): void {
    if (history === this.#history) return;
    this.#history = history;
    this.said = '';
    clearTimeout(this.#reading);
    if (isTyping && this.text.length > largeUnits) {
      // The forms go on with it; what it says, and what is wrong with it, is found out in the next pause.
      if (draft) this.draft = draft;
      this.#unread = draft;
      this.#reading = setTimeout(() => this.settle(), pauseBeforeReadingMs);
    } else this.#read(draft);
    this.#changed();
  }

  #read(draft = readDraft(this.text)): void {
    clearTimeout(this.#reading);
    this.#reading = this.#unread = undefined;
    const { document, diagnostics } = parseDocument(this.text);
    this.diagnostics = diagnostics;
    this.isReadable = draft !== undefined;
    if (!draft) return;
    this.draft = draft;
    this.document = document;
    const count = (list: unknown): number => (Array.isArray(list) ? list.length : 0);
    if ((this.openEvent ?? -1) >= count(draft['events'])) this.openEvent = undefined;
    if ((this.openSource ?? -1) >= count(draft['sources'])) this.openSource = undefined;
  }

  #forget(): void {
    this.typed.clear();
    this.notes.clear();
  }
}

/** Whether a field, by its id such as `field-events-0-date`, belongs to the same thing in both drafts. */
function isAtSamePlace(id: string, before: Fields, after: Fields): boolean {
  const owner = id.split('-').slice(1, -1);
  const [old, now] = [valueAt(before, owner), valueAt(after, owner)];
  const name = (fields: unknown): string => textIn(fields, 'id') || textIn(fields, 'source');
  return owner.length === 0 || old === now || (name(old) !== '' && name(old) === name(now));
}
