/** What one tells a story with. In: the words, where the story is, what the buttons do. Out: the button that opens it, and the bar at its card. */
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { FindingMessages } from '../../language/finding-messages.ts';

type Words = FindingMessages['story'];

export interface StoryActions {
  /** "3 of 7" */
  readonly position: string;
  readonly isPlaying: boolean;
  /** Absent at the first step. */
  readonly previous: (() => void) | undefined;
  /** Absent at the last step. */
  readonly next: (() => void) | undefined;
  togglePlay(): void;
  end(): void;
}

const icons = {
  story: svg`<path d="M2 8h12" /><circle cx="3" cy="8" r="1.5" /><circle cx="8" cy="8" r="1.5" /><circle cx="13" cy="8" r="1.5" />`,
  previous: svg`<path d="M10 3L5 8l5 5" />`,
  next: svg`<path d="M6 3l5 5-5 5" />`,
  play: svg`<path d="M4.5 3v10l8-5z" />`,
  pause: svg`<path d="M5 3v10M11 3v10" />`,
  end: svg`<path d="M4 4l8 8M12 4l-8 8" />`,
};

const icon = (name: keyof typeof icons): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${icons[name]}</svg>`;

export function storyButton(words: Words, isTold: boolean, press: () => void): TemplateResult {
  return html`<button type="button" class="plain story-open" aria-expanded=${isTold} @click=${press}>
    ${icon('story')} ${words.button}
  </button>`;
}

export function storyBar(words: Words, actions: StoryActions): TemplateResult {
  const { position, isPlaying, previous, next, togglePlay, end } = actions;
  const button = (name: 'previous' | 'next', press: (() => void) | undefined): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-label=${words[name]}
      title=${words[name]}
      aria-disabled=${press === undefined}
      @click=${press}
    >
      ${icon(name)}
    </button>`;
  const play = isPlaying ? 'pause' : 'play';
  return html`<div class="story-bar" part="story" role="group" aria-label=${words.button} tabindex="-1">
    ${button('previous', previous)}<span class="story-position">${position}</span>${button('next', next)}
    <button type="button" class="plain story-play" aria-label=${words[play]} @click=${togglePlay}>
      ${icon(play)}<span class="story-word">${words[play]}</span>
    </button>
    <button type="button" class="plain story-end" aria-label=${words.end} title=${words.end} @click=${end}>
      ${icon('end')}
    </button>
    <span class="story-progress"></span>
  </div>`;
}
