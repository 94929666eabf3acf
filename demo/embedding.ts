/**
 * The embedding page: makes the files that can be carried away, and shows at the end of every example the HTML that makes it. The HTML is read before the element is
 * defined, hence the late import, so that it is what the author wrote.
 */

import { dedent } from './dedent.ts';

for (const live of document.querySelectorAll('.live')) {
  const snippet = document.createElement('pre');
  snippet.tabIndex = 0;
  snippet.setAttribute('aria-label', 'HTML');
  const code = document.createElement('code');
  code.textContent = dedent(live.innerHTML);
  snippet.append(code);
  live.closest('.example')!.append(snippet);
}

void import('../src/define.ts');

for (const button of document.querySelectorAll<HTMLButtonElement>('.carry button')) {
  button.addEventListener('click', () => void carryAway(button.dataset['format']!));
}

/** Makes a file of the first timeline of this page and hands it to the browser, with the script that pages without a bundler load. */
async function carryAway(format: string): Promise<void> {
  const beside = (name: string): string => new URL(name, document.baseURI).href;
  const { toHtml, toPng, toSvg } = (await import(
    /* @vite-ignore */ beside('sourced-timeline-export.js')
  )) as typeof import('../src/exporters.ts');
  const timeline = document.querySelector('sourced-timeline')!.data!;
  const script = async (): Promise<string> => (await fetch(beside('sourced-timeline-inline.js'))).text();
  const file =
    format === 'png'
      ? await toPng(timeline)
      : format === 'svg'
        ? new Blob([toSvg(timeline)], { type: 'image/svg+xml' })
        : new Blob([await toHtml(timeline, { script: await script() })], { type: 'text/html' });
  const href = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href, download: `timeline.${format}` }).click();
  URL.revokeObjectURL(href);
}
