/** The story page: lists the sources of the timeline once it has loaded, from what the element itself has read. */
import '../src/define.ts';
import { html, nothing, render } from 'lit';
import type { Source, SourcedTimeline, TimelineDocument } from '../src/index.ts';
import { dateInWords } from '../src/index.ts';

const timeline = document.querySelector<SourcedTimeline>('#story')!;
const list = document.querySelector<HTMLElement>('#sources')!;

const citedBy = (source: Source, story: TimelineDocument): number =>
  story.events.filter((event) => event.citations?.some((citation) => citation.source === source.id)).length;

const listItem = (source: Source, story: TimelineDocument) => {
  const count = citedBy(source, story);
  const name = source.headline ?? source.note ?? source.url ?? source.id;
  return html`<li>
    <div class="publisher">
      ${source.publisher} ${source.credit ? html`<span>credited to ${source.credit}</span>` : nothing}
    </div>
    <div>
      <p class="headline">${source.url ? html`<a href=${source.url} rel="noopener">${name}</a>` : name}</p>
      <p class="when">
        ${source.published ? `${dateInWords(source.published, 'en')} · ` : ''}${count}
        ${count === 1 ? 'event' : 'events'}
      </p>
    </div>
  </li>`;
};

const listSources = (): void => {
  const story = timeline.data;
  if (story)
    render(
      story.sources.map((source) => listItem(source, story)),
      list,
    );
};

timeline.addEventListener('timeline-load', listSources);
listSources();
