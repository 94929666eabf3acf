/**
 * The embedding page: shows at the end of every example the HTML that makes it. The HTML is read before the element is
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
