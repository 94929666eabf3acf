/** The HTML that puts a document into a page: with its file beside it, or with the data in the page itself. */

export function embedFile(file: string): string {
  return `<script type="module" src="sourced-timeline.js"></script>\n<sourced-timeline src="${file}"></sourced-timeline>`;
}

/** With the data inside; `<` is written so that nothing in them ends the script. */
export function embedWhole(json: string): string {
  const data = json.trim().replaceAll('<', '\\u003c');
  return `<script type="module" src="sourced-timeline.js"></script>
<sourced-timeline>
  <script type="application/json">
${data}
  </script>
</sourced-timeline>`;
}
