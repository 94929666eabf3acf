/** What one tells a story with. In: the words, where the story is, what the buttons do. Out: the button that opens it, and the bar at its card. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FindingMessages } from '../../language/finding-messages.ts';
import { icon } from '../finding/icon-button.ts';

type Words = FindingMessages['story'];

export interface StoryActions {
  /** "3 of 7" */
  readonly position: string;
  readonly isPlaying: boolean;
  /** Where time runs down its buttons are as large as those beside it. */
  readonly isUpright: boolean;
  /** Absent at the first step. */
  readonly previous: (() => void) | undefined;
  /** Absent at the last step. */
  readonly next: (() => void) | undefined;
  /** Absent where there is one step only. */
  readonly togglePlay: (() => void) | undefined;
  end(): void;
}

export function storyButton(words: Words, isTold: boolean, press: () => void): TemplateResult {
  return html`<button type="button" class="plain story-open" aria-expanded=${isTold} @click=${press}>
    ${icon('story')} ${words.button}
  </button>`;
}

export function storyBar(words: Words, actions: StoryActions): TemplateResult {
  const { position, isPlaying, isUpright, previous, next, togglePlay, end } = actions;
  const button = (name: 'previous' | 'next', press: (() => void) | undefined): TemplateResult =>
    html`<button
      type="button"
      class="plain"
      aria-label=${words[name]}
      title=${words[name]}
      aria-disabled=${press === undefined}
      @click=${press}
    >
      ${icon(name === 'previous' ? 'back' : 'forward')}
    </button>`;
  const play = isPlaying ? 'pause' : 'play';
  return html`<div
    class="story-bar ${isUpright ? 'down' : ''}"
    part="story"
    role="group"
    aria-label=${words.button}
    tabindex="-1"
  >
    ${button('previous', previous)}<span class="story-position">${position}</span>${button('next', next)}
    ${
      togglePlay
        ? html`<button type="button" class="plain story-play" aria-label=${words[play]} @click=${togglePlay}>
            ${icon(play)}<span class="story-word">${words[play]}</span>
          </button>`
        : nothing
    }
    <button type="button" class="plain story-end" aria-label=${words.end} title=${words.end} @click=${end}>
      ${icon('close')}
    </button>
    <span class="story-progress"></span>
  </div>`;
}
