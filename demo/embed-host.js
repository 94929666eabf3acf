/*
 * For a page that has timelines in frames: gives each frame the height that the timeline in it tells. One line in the page does it:
 * <script type="module" src="…/embed-host.js"></script>
 */
const frames = () => [...document.querySelectorAll('iframe')];

addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'sourced-timeline:height' || !(data.heightPx > 0)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.height = String(Math.ceil(data.heightPx));
});

// What is in a frame already has told before this script was there to hear it.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: 'sourced-timeline:height?' }, '*');
