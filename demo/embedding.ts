/**
 * The embedding page: shows at the end of every example the HTML that makes it. The HTML is read before the element is
 * defined, hence the late import, so that it is what the author wrote.
 */

/** Lines without the indentation that they share, and without empty lines around them. */
const dedent = (text: string): string => {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
};

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
