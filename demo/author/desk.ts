/**
 * The desk: all that the page knows. One text, with its history; what follows from it (data, document, diagnostics); and what is open. The forms and the
 * text view change the text only through `change` and `write`, and each change is drawn, kept and can be undone.
 */
import type { Diagnostic } from '../../src/document/diagnostics.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { TimelineDocument } from '../../src/document/timeline.ts';
import { listIn, put, readDraft, textIn, writeDraft } from './draft.ts';
import type { Fields, Path } from './draft.ts';
import { record, redo, undo } from './history.ts';
import type { History } from './history.ts';

export type View = 'events' | 'sources' | 'text' | 'timeline';

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
  /** The last thing there was to say. */
  said = '';
  /** What was wrong with what was brought in last, at its own lines. */
  brought: readonly Diagnostic[] = [];

  draft: Fields = { events: [] };
  document: TimelineDocument;
  diagnostics: readonly Diagnostic[] = [];
  /** Whether the last change was one to the document, not another document in its place. */
  isEdit = false;
  /** Whether the text can be read; where not, draft and document are those of the last text that could. */
  isReadable = true;

  readonly #changed: () => void;
  #history: History;

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

  /** Without a field, items may have come or gone, and what was typed beside the document would stand at other ones. */
  change(draft: Fields, field?: string): void {
    if (field === undefined) this.#forget();
    this.write(writeDraft(draft), field);
  }

  write(text: string, field?: string): void {
    if (field === 'text') this.#forget();
    this.isEdit = true;
    this.#go(record(this.#history, text, field, Date.now()));
  }

  /** Another document in place of this one: a step like any other. */
  replace(text: string): void {
    this.openEvent = undefined;
    this.openSource = undefined;
    this.guessed.clear();
    this.brought = [];
    this.#forget();
    this.isEdit = false;
    this.#go(record(this.#history, text));
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

  /** What is wrong with the value at a path itself. */
  faultsAt(path: Path): readonly Diagnostic[] {
    const pointer = `/${path.join('/')}`;
    return this.diagnostics.filter(({ path: at }) => at === pointer);
  }

  #go(history: History): void {
    if (history === this.#history) return;
    this.#history = history;
    this.said = '';
    this.#read();
    this.#changed();
  }

  #read(): void {
    const draft = readDraft(this.text);
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
