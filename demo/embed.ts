/**
 * The page that stands in a frame of another page: its address says which timeline, and how. What it tells its host is its height.
 *
 * In: `?src=…` and whatever else `embed-address.ts` knows, and `#event=…`, the id of the event whose card is open. Out: the timeline, and to the page around,
 * `{ type: 'sourced-timeline:height', heightPx }` whenever that changes or is asked for (`{ type: 'sourced-timeline:height?' }`).
 */
import '../src/define.ts';
import { isDateFault, parseDate, utc, zoneOf } from '../src/core.ts';
import type { SourcedTimeline } from '../src/index.ts';
import { readEmbedAddress } from './embed-address.ts';
import type { EmbedWishes } from './embed-address.ts';

const main = document.querySelector('main')!;
const wishes = readEmbedAddress(location.href);
if ('fault' in wishes) showFault(wishes.fault);
else showTimeline(wishes);

if (parent !== window) {
  // A height is no secret: whoever frames the page may know it.
  const tell = (): void =>
    parent.postMessage({ type: 'sourced-timeline:height', heightPx: Math.ceil(document.body.offsetHeight) }, '*');
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>) => {
    if (source === parent && data?.type === 'sourced-timeline:height?') tell();
  });
}

function showTimeline({ src, theme, view, attributes, notes }: EmbedWishes): void {
  document.documentElement.dataset['theme'] = theme;
  const timeline = document.createElement('sourced-timeline');
  for (const [name, value] of Object.entries(attributes)) timeline.setAttribute(name, value);
  timeline.addEventListener('timeline-load', () => {
    document.title = timeline.data?.title ?? document.title;
    if (view) timeline.viewport = viewportOf(view, timeline);
    selectFromHash(timeline);
  });
  timeline.addEventListener('timeline-select', ({ selected }) => {
    const address = selected ? `#event=${encodeURIComponent(selected.id)}` : `${location.pathname}${location.search}`;
    try {
      history.replaceState(null, '', address);
    } catch {
      // A sandboxed frame may not change its address, and nobody may do it all too often.
    }
  });
  addEventListener('hashchange', () => selectFromHash(timeline));
  timeline.src = src;
  main.append(timeline, ...notes.map(noteOf));
}

/** `embed-address.ts` has seen that the date has both ends. */
function viewportOf(view: string, { timeZone, data }: SourcedTimeline): SourcedTimeline['viewport'] {
  const date = parseDate(view, zoneOf(timeZone ?? data?.timeZone ?? 'UTC') ?? utc);
  return isDateFault(date) ? undefined : { start: date.earliest, duration: date.latest - date.earliest };
}

function selectFromHash(timeline: SourcedTimeline): void {
  const id = new URLSearchParams(location.hash.slice(1)).get('event');
  if (id !== null) timeline.select(id);
}

/** Below the timeline, since it is for whoever made the address and not for readers. */
function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'note';
  note.textContent = `In the address of this frame, ${text}`;
  return note;
}

function showFault(fault: string): void {
  const says = document.createElement('p');
  const example = document.createElement('code');
  says.className = 'fault';
  says.setAttribute('role', 'alert');
  example.textContent = `${location.origin}${location.pathname}?src=https://example.org/timeline.json`;
  says.append(`${fault} Give the address of a timeline: `, example);
  main.append(says);
}
