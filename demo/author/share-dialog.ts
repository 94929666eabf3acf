/** How to take the timeline away: as a file, as HTML for a page, or in a link. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { toJson } from '../../src/export/json.ts';
import type { Desk } from './desk.ts';
import { download, downloads, fileName } from './downloads.ts';
import type { Download } from './downloads.ts';
import { embedChoices } from './embed-choices.ts';
import { embedFile, embedWhole, noChoices } from './embed-code.ts';
import { longestHash, toHash } from './share-link.ts';

/** The link to what is on the desk, once it is made. */
let link: { readonly text: string; readonly address: string | undefined } | undefined;
let hasDataInside = false;
let choices = noChoices;
let told = '';

const dialog = (): HTMLDialogElement => document.querySelector<HTMLDialogElement>('#share')!;

export async function openShare(desk: Desk): Promise<void> {
  told = '';
  desk.settle();
  const text = toJson(desk.document);
  const hash = await toHash(JSON.stringify(JSON.parse(text)));
  link = { text, address: hash && `${location.href.replace(/#.*/, '')}#${hash}` };
  desk.update();
  dialog().showModal();
}

export function shareDialog(desk: Desk): TemplateResult {
  const { text = '', address } = link ?? {};
  const code = hasDataInside ? embedWhole(text, choices) : embedFile(`${fileName(desk.document)}.json`, choices);
  const tell = (said: string): void => {
    told = said;
    desk.update();
  };
  const save = (format: Download): Promise<void> =>
    download(format, desk.document).catch((fault: Error) => tell(fault.message));
  const copy = (words: string, what: string): void => {
    void navigator.clipboard.writeText(words).then(
      () => tell(`${what} is copied.`),
      () => tell('The browser did not allow it; select the text instead.'),
    );
  };
  const choose = (inside: boolean): void => {
    hasDataInside = inside;
    desk.update();
  };
  return html`<dialog id="share" aria-labelledby="share-heading">
    <h2 id="share-heading">Download and share</h2>
    <h3>As a file</h3>
    <ul class="downloads">
      ${downloads.map(
        (format) =>
          html`<li>
            <button type="button" class="plain" @click=${() => save(format)}>${format.name}</button>
            <span class="quiet">${format.about}</span>
          </li>`,
      )}
    </ul>
    <h3>In a page</h3>
    <fieldset class="formats">
      <legend>The data</legend>
      <div>
        <label
          ><input type="radio" name="inside" .checked=${!hasDataInside} @change=${() => choose(false)} /> in a file
          beside it</label
        >
        <label
          ><input type="radio" name="inside" .checked=${hasDataInside} @change=${() => choose(true)} /> in the page
          itself</label
        >
      </div>
    </fieldset>
    ${embedChoices(choices, (chosen) => {
      choices = chosen;
      desk.update();
    })}
    <pre tabindex="0" aria-label="HTML"><code id="embed-code">${code}</code></pre>
    <p class="row-actions">
      <button type="button" class="plain" @click=${() => copy(code, 'The HTML')}>Copy the HTML</button>
    </p>
    <h3>As a link</h3>
    ${
      address === undefined
        ? html`<p>
            This timeline is too long for a link: more than ${longestHash.toLocaleString('en')} characters. Share the
            JSON file instead.
          </p>`
        : html`<div class="field">
            <label for="share-link">It holds the whole timeline, after the #, which is sent to no server.</label>
            <div class="joined">
              <input
                id="share-link"
                readonly
                .value=${address}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
              <button type="button" class="plain" @click=${() => copy(address, 'The link')}>Copy the link</button>
            </div>
          </div>`
    }
    <p role="status" class="quiet">${told}</p>
    <p class="row-actions"><button type="button" class="plain" @click=${() => dialog().close()}>Close</button></p>
  </dialog>`;
}
