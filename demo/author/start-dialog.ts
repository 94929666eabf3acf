/** Where to start from: an example, nothing, or what one has already, as a file, as text, or at an address. Whatever was there can be brought back. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textOfFile } from '../../src/decode.ts';
import type { Diagnostic } from '../../src/document/diagnostics.ts';
import type { BroughtIn } from './bring-in.ts';
import type { Desk } from './desk.ts';
import { focusOn } from './focus.ts';
import { blank, sample, story } from './starters.ts';

const accepted = '.json,.csv,.tsv,.ics,.jsonld,.txt,application/json,text/csv,text/calendar';

/** What went wrong, said in the dialog. */
let trouble = '';

/** What came without an event that could be read: it takes the place of other events only when that is said. */
let offered: { readonly brought: BroughtIn; readonly name: string } | undefined;

const dialog = (): HTMLDialogElement => document.querySelector<HTMLDialogElement>('#start')!;

export function openStart(desk: Desk): void {
  trouble = '';
  offered = undefined;
  desk.update();
  dialog().showModal();
}

export function startDialog(desk: Desk): TemplateResult {
  const example = (text: string, words: string): void => {
    desk.replace(text);
    finish(desk, words);
  };
  const anew = (): void => {
    example(blank, 'Started anew.');
    desk.view = 'events';
    desk.update();
    focusOn('add-when');
  };
  const file = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (chosen) void textOfFile(chosen).then((text) => take(desk, text, `“${chosen.name}”`));
    input.value = '';
  };
  const paste = (event: Event): void => {
    event.preventDefault();
    void take(desk, document.querySelector<HTMLTextAreaElement>('#start-text')!.value, 'The text');
  };
  const address = (event: Event): void => {
    event.preventDefault();
    void fetchFrom(desk, document.querySelector<HTMLInputElement>('#start-address')!.value);
  };
  return html`<dialog id="start" aria-labelledby="start-heading">
    <h2 id="start-heading">Start from</h2>
    <p class="quiet">What you have now is not lost: Undo brings it back.</p>
    <p class="either">
      <button type="button" @click=${() => example(sample, 'Started from the sample event.')}>One sourced event</button>
      <button type="button" @click=${anew}>An empty timeline</button>
      <button type="button" @click=${() => fetchFrom(desk, story, 'The story')}>The story of this site</button>
    </p>
    <div class="field">
      <label for="start-file"
        >A file: JSON, CSV, a TimelineJS sheet, a calendar (it can also be dropped on the page)</label
      >
      <input id="start-file" type="file" accept=${accepted} @change=${file} />
    </div>
    <form class="field" novalidate @submit=${address}>
      <label for="start-address">An address</label>
      <div class="joined">
        <input id="start-address" type="url" inputmode="url" autocomplete="off" placeholder="https://" />
        <button type="submit" class="plain">Fetch it</button>
      </div>
    </form>
    <form class="field" @submit=${paste}>
      <label for="start-text">Or paste it here</label>
      <textarea id="start-text" rows="4" spellcheck="false"></textarea>
      <button type="submit" class="plain">Read it</button>
    </form>
    <p role="alert" class="fault">${trouble}</p>
    ${offered ? emptyOffer(desk, offered.brought, offered.name) : nothing}
    <p class="row-actions"><button type="button" class="plain" @click=${() => dialog().close()}>Cancel</button></p>
  </dialog>`;
}

/** Reads a text in whatever format it is; where it is none, nothing changes. */
export async function take(desk: Desk, text: string, name: string): Promise<void> {
  // What reads the formats of others is loaded when something comes.
  const { bringIn } = await import('./bring-in.ts');
  const brought = await bringIn(text);
  offered = undefined;
  if ('refused' in brought) return fail(desk, `${name} ${brought.refused}`);
  if (brought.events === 0 && desk.document.events.length > 0) {
    if (!dialog().open) openStart(desk);
    offered = { brought, name };
    return fail(
      desk,
      `${name} was read as ${brought.format}, but it has no event that could be read. Nothing is replaced yet.`,
    );
  }
  accept(desk, brought, name);
}

function accept(desk: Desk, brought: BroughtIn, name: string): void {
  desk.replace(brought.text);
  desk.brought = brought.diagnostics;
  if (!desk.isReadable) desk.view = 'text';
  const count =
    brought.events === undefined ? '' : `, with ${brought.events === 1 ? 'one event' : `${brought.events} events`}`;
  finish(desk, `${name} was read as ${brought.format}${count}.`);
}

async function fetchFrom(desk: Desk, given: string, name = 'What is there'): Promise<void> {
  const address = given.trim();
  try {
    if (address === '') throw new TypeError('empty');
    // The policy of this page lets nothing else through, so there would be no answer.
    const { origin, protocol } = new URL(address, location.href);
    if (protocol !== 'https:' && origin !== location.origin)
      return fail(
        desk,
        'Only https addresses can be fetched here. Open this one in the browser, save it as a file, and choose that.',
      );
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return fail(desk, `${address} answered with ${response.status}.`);
    await take(desk, await textOfFile(await response.blob()), name);
  } catch {
    fail(
      desk,
      address === ''
        ? 'Write the address first.'
        : 'Nothing came from there. The address may be wrong, or its server may not let other pages read it.',
    );
  }
}

function emptyOffer(desk: Desk, brought: BroughtIn, name: string): TemplateResult {
  return html`${broughtProblems(brought.diagnostics)}
    <p class="row-actions">
      <button type="button" class="plain" @click=${() => accept(desk, brought, name)}>
        Replace what I have all the same
      </button>
    </p>`;
}

function fail(desk: Desk, words: string): void {
  trouble = words;
  if (dialog().open) desk.update();
  else desk.say(words);
}

function finish(desk: Desk, words: string): void {
  dialog().close();
  desk.say(words);
}

/** What was wrong with what was brought in, at its own lines: it is left out of the document, so it is told here. */
export function broughtProblems(problems: readonly Diagnostic[]): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  const isLoss = problems.some(({ severity }) => severity === 'error');
  return html`<details class="brought" ?open=${isLoss}>
    <summary class=${isLoss ? 'fault' : ''}>
      ${problems.length === 1 ? 'One thing' : `${problems.length} things`} to mend in what came
    </summary>
    <ol class="problems">
      ${problems.map(
        ({ line, message, remedy }) =>
          html`<li>${line === undefined ? nothing : `Line ${line}: `}${message} ${remedy}</li>`,
      )}
    </ol>
  </details>`;
}
