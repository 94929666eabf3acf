/**
 * What is wrong with the data, as a list for the author. In: diagnostics. Out: where, what was expected, how to mend it, in the language of the
 * interface. Its words come from a file of their own, since hardly a reader needs them; where that cannot be had they stay English.
 */
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Diagnostic } from '../../document/diagnostics.ts';
import { detailsIn } from '../../language/details-en.ts';
import type { Messages } from '../../language/messages.ts';
import type { DocumentLoader } from '../document-loader.ts';

/** Open where it is all there is to see. */
export function problemsTemplate(
  { state, diagnostics }: Pick<DocumentLoader, 'state' | 'diagnostics'>,
  messages: Messages,
  host: Pick<ReactiveControllerHost, 'requestUpdate'>,
): TemplateResult {
  const { problems } = detailsIn(messages);
  const said = wordsOf(diagnostics, messages.language, host);
  return html`<details class="problems" part="error" ?open=${state.type === 'failed'}>
    <summary>${problems.summary(diagnostics.length)}</summary>
    <ol lang=${said?.isEnglish ? 'en' : nothing} dir=${said?.isEnglish ? 'ltr' : nothing}>
      ${said?.diagnostics.map(
        ({ where, line, column, message, remedy, excerpt, severity }) =>
          html`<li class=${severity}>
            <strong>${where}</strong
            >${line !== undefined && column !== undefined ? html` <span class="place">${problems.place(line, column)}</span>` : nothing}
            ${excerpt ? html`<pre dir="ltr">${excerpt}</pre>` : nothing} <span>${message}</span>
            <span class="remedy">${remedy}</span>
          </li>`,
      )}
    </ol>
  </details>`;
}

interface Said {
  readonly diagnostics: readonly Diagnostic[];
  /** For want of the words of another language. */
  readonly isEnglish?: boolean;
}

/** Nothing while its words are on their way, by language. */
const known = new WeakMap<readonly Diagnostic[], Map<string, Said | undefined>>();

function wordsOf(
  diagnostics: readonly Diagnostic[],
  language: string,
  host: Pick<ReactiveControllerHost, 'requestUpdate'>,
): Said | undefined {
  if (language === 'en') return { diagnostics };
  const said = known.get(diagnostics) ?? new Map<string, Said | undefined>();
  known.set(diagnostics, said);
  if (!said.has(language)) {
    said.set(language, undefined);
    void reworded(diagnostics, language).then((words) => {
      said.set(language, words);
      host.requestUpdate();
    });
  }
  return said.get(language);
}

async function reworded(diagnostics: readonly Diagnostic[], language: string): Promise<Said> {
  try {
    const { rewordAll } = await import('../../load/index.ts');
    return { diagnostics: await rewordAll(diagnostics, language) };
  } catch {
    return { diagnostics, isEnglish: true };
  }
}
